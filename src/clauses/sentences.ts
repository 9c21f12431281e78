import { isMark } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import type { BlockKind, Span } from '../types.js';

/** A sentence as tokens. */
export interface Sentence {
  block: BlockKind;
  /** Number of its section, so that neighbours can be told. */
  section: number;
  start: number;
  end: number;
  /** Outermost mentions in it, in text order. */
  mentions: Found[];
}

/** Nobody writes a longer one. A text without full stops is cut, so that what is looked up for each trigger stays bounded. */
const LONGEST = 400;

/** Turns sentence spans into ranges of tokens and gives each its mentions. Both lists run in text order. */
export function sentencesOf(chart: Chart, spans: readonly Span[], kept: readonly Found[]): Sentence[] {
  const { tokens, sections } = chart;
  const out: Sentence[] = [];
  let at = 0;
  let section = 0;
  let next = 0;
  for (let i = 0; i < spans.length; ) {
    const span = spans[i] as Span;
    while (at < tokens.length && (tokens.start[at] as number) < span.start) at++;
    const start = at;
    while (at < tokens.length && (tokens.end[at] as number) <= span.end && at - start < LONGEST) at++;
    if (at - start < LONGEST) i++;
    if (at === start) continue;
    while (section < sections.length && (sections[section] as { end: number }).end <= start) section++;
    const sentence: Sentence = {
      block: sections[section]?.block ?? 'paragraph',
      section,
      start,
      end: at,
      mentions: [],
    };
    for (let edge = start; next < kept.length && (kept[next] as Found).start < at; next++) {
      const found = kept[next] as Found;
      if (found.start < edge) continue;
      sentence.mentions.push(found);
      edge = found.end;
    }
    out.push(sentence);
  }
  return out;
}

/** A stretch of a sentence between clause borders: semicolons, quotation marks, brackets. */
export interface Clause {
  start: number;
  end: number;
}

const OPENERS = '“"«(';

/**
 * The clause that holds a token: from the last `;` or colon before it to the next `;`, inside the quotation or bracket
 * in which it stands.
 */
export function clauseAt(chart: Chart, sentence: Sentence, at: number): Clause {
  let start = sentence.start;
  let end = sentence.end;
  for (let i = at - 1; i >= sentence.start; i--) {
    if (isMark(chart, i, ';') || isMark(chart, i, ':')) {
      start = i + 1;
      break;
    }
  }
  for (let i = at; i < sentence.end; i++) {
    if (isMark(chart, i, ';')) {
      end = i;
      break;
    }
  }
  while (end > at && chart.tokens.shape[end - 1] === Shape.mark && '.!?…'.includes(chart.text(end - 1, end))) end--;
  return { start, end };
}

/** Does the token stand between quotation marks or brackets that open in the sentence? */
export function quotedAt(chart: Chart, sentence: Sentence, at: number): number {
  let depth = 0;
  let opened = -1;
  for (let i = sentence.start; i < at; i++) {
    if (chart.tokens.shape[i] !== Shape.mark) continue;
    const mark = chart.text(i, i + 1);
    if (mark === '"') {
      depth = depth ? 0 : 1;
      opened = i;
    } else if (OPENERS.includes(mark)) {
      depth++;
      opened = i;
    } else if ('”»)'.includes(mark) && depth) depth--;
  }
  return depth ? opened : -1;
}
