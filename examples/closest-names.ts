// Which body, office or person a misspelled name may stand for, and what an article is about beside others.
//   npx tsx examples/closest-names.ts        (needs `npm install natural`)
import { readFileSync } from 'node:fs';
import { analyze } from 'sukien';
import { closestNames, createCorpus, createNameIndex } from 'sukien/learn';

const articles = ['article.txt', 'drug-case.txt', 'appointments.txt'].map((name) =>
  analyze(readFileSync(new URL(name, import.meta.url), 'utf8')),
);

// The bodies and offices of the library's lexicon.
for (const wrong of ['Viện Kiểm soát nhân dân tối cao', 'bo noi vụ']) {
  const [best] = await closestNames(wrong);
  console.log(`${wrong}: ${best?.name} (${best?.key}, ${best?.score.toFixed(2)})`);
}

// The people of one's own archive: an index serves many questions.
const people = await createNameIndex(
  articles.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'person')),
);
const [person] = people.closest('Khuất Thị Lan Tri');
console.log(`Khuất Thị Lan Tri: ${person?.name} (${person?.score.toFixed(2)})`);

// What the second article tells that the others do not.
const corpus = await createCorpus(articles);
for (const { phrase, spans } of corpus.keyPhrases(articles[1] ?? '', { limit: 3 })) {
  console.log(`${phrase} (${spans.length} times)`);
}
