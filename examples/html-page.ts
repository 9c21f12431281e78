// Reads an article from the HTML of its page, and finds in the page what was found in the article.
// npx tsx examples/html-page.ts
import { readFileSync } from 'node:fs';
import { analyze } from 'sukien';
import { readHtml } from 'sukien/html';

const page = readHtml(readFileSync(new URL('page.html', import.meta.url)), { url: 'https://baonuihong.vn/' });

console.log(`${page.url}  ${page.publishedAt}  ${page.byline}`);
for (const { kind, start, end } of page.blocks) console.log(`${kind.padEnd(9)} ${page.text.slice(start, end)}`);

// Known blocks are not guessed again: nothing is looked for in the headline of another article.
const { mentions } = analyze(page.text, { blocks: page.blocks, publishedAt: page.publishedAt });
for (const mention of mentions.filter(({ kind }) => kind === 'location' || kind === 'person')) {
  const { start, end } = page.sourceSpan(mention);
  console.log(`${mention.kind} "${mention.text}" is "${page.source.slice(start, end)}" at ${start} of the page`);
}
