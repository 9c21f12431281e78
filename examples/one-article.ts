// Who an article names, in which offices, and what it tells of them.
//   npx tsx examples/one-article.ts [FILE]
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { analyze } from 'sukien';

const file = process.argv[2] ?? new URL('article.txt', import.meta.url);
const { article, entities, events } = analyze(readFileSync(file, 'utf8'));

console.log(`${article.title} (${article.publishedAt})`);

// An entity holds what all mentions of one person say together, so there are no ids to follow.
console.log('\nPEOPLE');
for (const { kind, name, ranks = [], degrees = [], offices = [] } of entities) {
  if (kind !== 'person') continue;
  const held = offices.map(({ status, head, organization }) => {
    const office = organization ? `${head}, ${organization}` : head;
    return status === 'current' ? office : `${office} (${status})`;
  });
  console.log([name, ...ranks, ...degrees, ...held].join(' | '));
}

// One record for one event, however often the article tells it.
console.log('\nRECORDS');
for (const { type, status, time, arguments: roles } of events) {
  const told = roles.map(({ role, text }) => `${role}: ${text}`);
  console.log([`${type} (${status})`, ...(time?.value ? [time.value] : []), ...told].join(' | '));
}
