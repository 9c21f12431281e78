import { readFileSync } from 'node:fs';

/** The words of page furniture by class: a page is read without the lexicon, so they have a module of their own. */
export function buildPageWords(path: string): string {
  const { entries } = JSON.parse(readFileSync(path, 'utf8')) as { entries: { name: string; class: string }[] };
  const words: Record<string, string[]> = {};
  for (const { name, class: label } of entries) (words[label] ??= []).push(name);
  const type = Object.keys(words)
    .map((label) => `'${label}'`)
    .join(' | ');
  return (
    `/** What a word of page furniture is to the line that it stands in. */\nexport type PageWordClass = ${type};\n` +
    `export const PAGE_WORDS: Readonly<Record<PageWordClass, readonly string[]>> = ${JSON.stringify(words)};\n`
  );
}
