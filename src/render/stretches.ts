/** The pieces of an article, as its readers see them: every word stands in one. */

import type { Analysis, Block, Span } from '../types.js';
import { isWithin } from './records.js';

/** The stretch without the blanks around it. */
const trimmed = (text: string, { start, end }: Span): Span => {
  const body = text.slice(start, end);
  return { start: end - body.trimStart().length, end: start + body.trimEnd().length };
};

/** The blocks of the page in order, without the blanks around them; text that no block covers is shown as paragraphs, line by line. */
export const stretches = (analysis: Analysis): Block[] => {
  const { text, article } = analysis;
  const found: Block[] = [];
  let at = 0;
  const uncovered = (to: number) => {
    for (const line of text.slice(at, to).matchAll(/[^\n]+/g)) {
      found.push({ kind: 'paragraph', start: at + line.index, end: at + line.index + line[0].length });
    }
  };
  for (const block of article.blocks) {
    if (!isWithin(block, text) || block.start < at) continue;
    uncovered(block.start);
    found.push(block);
    at = block.end;
  }
  uncovered(text.length);
  return found.map((block) => ({ kind: block.kind, ...trimmed(text, block) })).filter(({ start, end }) => start < end);
};
