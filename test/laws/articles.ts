/** The articles that the laws are tried on: the marked ones without their marks, and the examples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { placeTone, type ToneStyle } from '../../src/text/tone.js';
import { type MarkedFile, takeMarks } from '../gold/marked.js';

export interface Article {
  name: string;
  text: string;
  publishedAt?: string;
}

const filesOf = (folder: string, ending: string): [name: string, content: string][] => {
  const place = new URL(`../../${folder}/`, import.meta.url);
  if (!existsSync(place)) return [];
  const names = readdirSync(place).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => [name, readFileSync(new URL(name, place), 'utf8')]);
};

export const articles: readonly Article[] = [
  ...filesOf('test/gold', '.gold.json').map(([name, content]): Article => {
    const file = JSON.parse(content) as MarkedFile;
    return { name, text: takeMarks(file.marked).text, publishedAt: file.publishedAt };
  }),
  ...filesOf('examples', '.txt').map(([name, text]): Article => ({ name, text })),
];

const LETTERS = /[\p{L}\p{M}]+/gu;

/** A composed text with every tone mark where a style wants it; letters keep their case and offsets stay what they are. */
export function inStyle(text: string, style: ToneStyle): string {
  return text.replace(LETTERS, (word) => {
    const lower = word.toLowerCase();
    const placed = placeTone(lower, style);
    return placed.length === word.length
      ? placed.replace(/./gu, (letter, i: number) => (word[i] === lower[i] ? letter : letter.toUpperCase()))
      : word;
  });
}

/** A text whose lines are broken at a width, as in a mail or a scan; offsets stay what they are. */
export function brokenAt(text: string, width: number): string {
  const broken = (line: string): string => {
    if (line.length <= width) return line;
    const at = line.lastIndexOf(' ', width);
    return at < 0 ? line : `${line.slice(0, at)}\n${broken(line.slice(at + 1))}`;
  };
  return text.split('\n').map(broken).join('\n');
}

const everySecond = (text: string, pattern: RegExp, put: string): string => {
  let seen = 0;
  return text.replace(pattern, (found) => (seen++ % 2 ? found : found + put));
};

/** The same article as other programs would store it. Given composed, with single line feeds. */
export const spellings: Readonly<Record<string, (text: string) => string>> = {
  decomposed: (text) => text.normalize('NFD'),
  'with CRLF': (text) => text.replace(/\r?\n/g, '\r\n'),
  'with doubled blanks': (text) => text.replace(/ /g, '  '),
  'with zero-width spaces behind blanks': (text) => text.replace(/ /g, ' \u200b'),
  'with zero-width spaces inside syllables': (text) => everySecond(text, /\p{L}(?=\p{L})/gu, '\u200b'),
  'with zero-width spaces inside decomposed syllables': (text) =>
    everySecond(text.normalize('NFD'), /[\p{L}\p{M}](?=[\p{L}\p{M}])/gu, '\u200b'),
  'with zero-width spaces inside numbers': (text) => text.replace(/\d(?=\d)/g, '$&\u200b'),
  'with soft hyphens and a byte order mark': (text) => `\ufeff${everySecond(text, /\p{L}(?=\p{L})/gu, '\u00ad')}`,
  'with no-break spaces': (text) => text.replace(/ /g, '\u00a0'),
  'with narrow no-break spaces and tabs': (text) => {
    let seen = 0;
    return text.replace(/ /g, () => (seen++ % 2 ? '\u202f' : '\t'));
  },
  'decomposed, with CRLF, doubled no-break spaces and zero-width spaces': (text) =>
    everySecond(text.normalize('NFD'), /[\p{L}\p{M}](?=[\p{L}\p{M}])/gu, '\u200b')
      .replace(/ /g, '\u00a0\u200b\u00a0')
      .replace(/\n/g, '\r\n'),
  'with blanks around every line': (text) => text.replace(/^(?=.)|(?<=.)$/gm, ' '),
};
