import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Group } from './openings.js';
import type { Phrase } from './phrase.js';
import type { Sentence } from './sentences.js';

/** A range of tokens. */
export interface Range {
  start: number;
  end: number;
}

const OPENERS = '“"«';
const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' };

/** A quotation of more than a few words: what is told in it is told by somebody else. */
const QUOTED = 8;

/**
 * A sentence read once for all its triggers: its phrases, the noun phrases that may be subjects, its quotations, and
 * where its clauses end. All lists are in text order.
 */
export class Reading {
  readonly chart: Chart;
  readonly sentence: Sentence;
  readonly phrases: readonly Phrase[];
  readonly groups: readonly Group[];
  private readonly quotations: readonly Range[];
  private readonly semicolons: readonly number[];
  private readonly colons: readonly number[];

  constructor(chart: Chart, sentence: Sentence, phrases: readonly Phrase[], groups: readonly Group[]) {
    this.chart = chart;
    this.sentence = sentence;
    this.phrases = phrases;
    this.groups = groups;
    this.quotations = quotationsIn(chart, sentence);
    this.semicolons = marksIn(chart, sentence, ';');
    this.colons = marksIn(chart, sentence, ':');
  }

  /** Index of the first phrase that begins at or behind a token. */
  phraseFrom(at: number): number {
    return lowest(this.phrases.length, (i) => (this.phrases[i] as Phrase).start >= at);
  }

  /** Index of the last group that ends at or before a token; -1 where none does. */
  groupBefore(at: number): number {
    return lowest(this.groups.length, (i) => (this.groups[i] as Group).end > at) - 1;
  }

  /** The quotation that holds a token. */
  quotationAt(at: number): Range | undefined {
    const quotation = this.quotations[lowest(this.quotations.length, (i) => (this.quotations[i] as Range).end > at)];
    return quotation && quotation.start <= at ? quotation : undefined;
  }

  /**
   * The clause that holds a token: from the last `;` or colon before it to the next `;`, inside the quotation in which
   * it stands.
   */
  clauseAt(at: number): Range {
    const { chart, sentence, semicolons, colons } = this;
    const quotation = this.quotationAt(at);
    let end = quotation?.end ?? sentence.end;
    let start = quotation?.start ?? sentence.start;
    for (const list of [semicolons, colons]) {
      const next = lowest(list.length, (i) => (list[i] as number) >= at);
      if (next > 0) start = Math.max(start, (list[next - 1] as number) + 1);
      if (list === semicolons) end = Math.min(end, list[next] ?? end);
    }
    while (end > at && chart.tokens.shape[end - 1] === Shape.mark && '.!?…'.includes(chart.text(end - 1, end))) end--;
    return { start, end };
  }
}

/** The smallest index for which a test holds that holds for all behind it, too. */
function lowest(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The places of a mark in a sentence; in `8:30` it parts nothing. */
function marksIn(chart: Chart, sentence: Sentence, mark: string): number[] {
  const out: number[] = [];
  for (let at = sentence.start; at < sentence.end; at++) {
    if (!isMark(chart, at, mark)) continue;
    const inNumber = at + 1 < sentence.end && chart.tokens.gap[at + 1] === Gap.none;
    if (!inNumber || chart.tokens.shape[at + 1] !== Shape.number) out.push(at);
  }
  return out;
}

/** The longer quotations of a sentence, without their marks; one that began in a sentence before ends here. */
function quotationsIn(chart: Chart, sentence: Sentence): Range[] {
  const out: Range[] = [];
  for (let at = sentence.start; at < sentence.end; at++) {
    if (chart.tokens.shape[at] !== Shape.mark) continue;
    const mark = wordAt(chart, at);
    if (!out.length && closesQuotation(chart, at)) {
      if (at - sentence.start >= QUOTED) out.push({ start: sentence.start, end: at });
      continue;
    }
    if (!OPENERS.includes(mark)) continue;
    const closer = CLOSERS[mark] as string;
    let end = at + 1;
    while (end < sentence.end && wordAt(chart, end) !== closer) end++;
    if (end - at - 1 >= QUOTED) out.push({ start: at + 1, end });
    at = end;
  }
  return out;
}

/** Is it a closing mark of quotation? A straight one closes where it stands close to the word before it alone. */
export function closesQuotation(chart: Chart, at: number): boolean {
  const { tokens } = chart;
  const mark = wordAt(chart, at);
  if (mark !== '"') return mark === '”' || mark === '»';
  const far = at + 1 >= tokens.length || tokens.gap[at + 1] !== Gap.none || tokens.shape[at + 1] === Shape.mark;
  return tokens.gap[at] === Gap.none && far;
}
