/** What every export is tried on: our articles, as they are and with what makes offsets differ. */
import { analyze } from '../../src/index.js';
import type { Analysis } from '../../src/types.js';
import { articles } from '../laws/articles.js';

/** Characters of two UTF-16 units at every line, and line ends of two characters. */
const decorated = (text: string): string => `🇻🇳 ${text.replace(/\r?\n/g, ' 🎉\r\n𝐁 ')} 😀`;

/** All articles, and every fourth with its offsets disturbed. */
export const analyses: readonly (Analysis & { id: string })[] = articles.flatMap(
  ({ name, text, publishedAt }, index) => [
    { id: name, ...analyze(text, { publishedAt }) },
    ...(index % 4 === 0 ? [{ id: `${name} 🎉`, ...analyze(decorated(text), { publishedAt }) }] : []),
  ],
);

/** Code points of a text, to be cut as Python cuts it. */
export const points = (text: string) => {
  const characters = Array.from(text);
  return (start: number, end: number) => characters.slice(start, end).join('');
};
