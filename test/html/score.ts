import { readdirSync, readFileSync } from 'node:fs';
import type { HtmlPage } from '../../src/html.js';

/** A page of `pages/` with the blocks that a reader would say it has, written by hand. */
export interface Template {
  name: string;
  html: string;
  expected: {
    title: string;
    publishedAt: string;
    byline: string;
    url?: string;
    blocks: [kind: string, text: string][];
  };
}

const folder = new URL('pages/', import.meta.url);

export const templates: Template[] = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((file) => {
    const name = file.replace('.html', '');
    return {
      name,
      html: readFileSync(new URL(file, folder), 'utf8'),
      expected: JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')),
    };
  });

const blocksOf = ({ text, blocks }: HtmlPage): [string, string][] =>
  blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** How well the blocks of a page agree with those expected: F1 of blocks of the right kind with the right text. */
export function agreement(
  page: HtmlPage,
  expected: readonly [string, string][],
): { f1: number; missing: string[]; extra: string[] } {
  const key = ([kind, text]: readonly [string, string]): string => `${kind}: ${text.normalize('NFC')}`;
  const left = expected.map(key);
  const extra: string[] = [];
  const got = blocksOf(page).map(key);
  for (const block of got) {
    const at = left.indexOf(block);
    if (at >= 0) left.splice(at, 1);
    else extra.push(block);
  }
  const right = got.length - extra.length;
  return { f1: (2 * right) / (got.length + expected.length), missing: left, extra };
}
