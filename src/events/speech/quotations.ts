import { closesQuotation, type Range, type Reading } from '../../clauses/clause.js';
import { wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import { Shape } from '../../text/tokens.js';

/** Marks that open a quotation, each with the one that closes it. */
export const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' };
const CLOSERS: ReadonlySet<string> = new Set(Object.values(QUOTES));
/** How far a quotation may run, in tokens. */
export const LONGEST = 400;
/** How far before the verb of saying it closes: who speaks stands between. */
const NEAR = 40;

/**
 * The quotation that ends before a verb of saying: `“…”, ông A nói`. It may have begun some sentences before, and some
 * paragraphs: each of them opens with a mark, and only the last one closes.
 */
export function quotationBefore({ chart, sentence }: Reading, at: number): Range | undefined {
  const { shape } = chart.tokens;
  let close = at - 1;
  const from = Math.max(sentence.start, at - NEAR);
  while (close >= from && !(shape[close] === Shape.mark && CLOSERS.has(wordAt(chart, close)))) close--;
  if (close < from || !BEHIND.has(wordAt(chart, close + 1))) return undefined;
  const mark = wordAt(chart, close);
  for (let i = close - 1; i >= 0 && i > close - LONGEST; i--) {
    if (shape[i] !== Shape.mark) continue;
    if (wordAt(chart, i) !== '"' && CLOSERS.has(wordAt(chart, i))) return undefined;
    if (QUOTES[wordAt(chart, i)] !== mark) continue;
    if (mark === '"' && closesQuotation(chart, i)) return undefined;
    // a quoted word inside a sentence is no speech
    if (i > sentence.start && !OPENING.has(wordAt(chart, i - 1)) && !opensSection(chart, i)) return undefined;
    return trim(chart, opened(chart, i) + 1, close);
  }
  return undefined;
}
const BEHIND: ReadonlySet<string> = new Set([',', '.', '-', '–', '!', '?']);
/** What stands before the mark that opens a speech, at the head of its sentence or behind who speaks. */
const OPENING: ReadonlySet<string> = new Set([':', '.', '!', '?', '”', '"', '…']);

const opensSection = (chart: Chart, at: number): boolean => chart.sectionAt(at)?.start === at;

/** The first mark of a quotation whose last paragraph opens at `at`. */
function opened(chart: Chart, at: number): number {
  const { shape } = chart.tokens;
  let first = at;
  for (let i = at - 1; wordAt(chart, at) === '“' && opensSection(chart, first) && i >= 0 && i > at - LONGEST; i--) {
    if (shape[i] !== Shape.mark || !(CLOSERS.has(wordAt(chart, i)) || QUOTES[wordAt(chart, i)])) continue;
    if (wordAt(chart, i) !== '“') break;
    first = i;
  }
  return first;
}

/** A range without the marks at its ends. */
export function trim(chart: Chart, start: number, end: number): Range {
  const { shape } = chart.tokens;
  while (start < end && shape[start] === Shape.mark && !QUOTES[wordAt(chart, start)]) start++;
  while (end > start && shape[end - 1] === Shape.mark && !'”"»)%'.includes(wordAt(chart, end - 1))) end--;
  return { start, end };
}
