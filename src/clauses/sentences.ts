import type { Chart, Found } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import type { BlockKind, Span } from '../types.js';

/** A sentence as tokens. */
export interface Sentence {
  block: BlockKind;
  /** It is a heading between paragraphs, which tells in short what follows. */
  heading: boolean;
  /** Number of its section, so that neighbours can be told. */
  section: number;
  start: number;
  end: number;
  /** Outermost mentions in it, in text order. */
  mentions: Found[];
  /** Mentions inside others. */
  inner: Found[];
}

/** The longest heading between paragraphs, in words. */
const HEADING = 18;

/** Does a line without a mark at its end stand before a paragraph that has one, on a page with a title? */
function isHeading({ sections, tokens }: Chart, i: number): boolean {
  const [line, next] = [sections[i], sections[i + 1]];
  if (line?.block !== 'paragraph' || next?.block !== 'paragraph' || sections[0]?.block !== 'title') return false;
  const closed = (end: number): boolean => tokens.shape[end - 1] === Shape.mark;
  return line.end - line.start <= HEADING && next.end - next.start > HEADING && !closed(line.end) && closed(next.end);
}

/** Turns sentence spans into ranges of tokens and gives each its mentions. Both lists run in text order. */
export function sentencesOf(chart: Chart, spans: readonly Span[], kept: readonly Found[]): Sentence[] {
  const { tokens, sections } = chart;
  const out: Sentence[] = [];
  let at = 0;
  let section = 0;
  let next = 0;
  for (const span of spans) {
    while (at < tokens.length && (tokens.start[at] as number) < span.start) at++;
    const start = at;
    while (at < tokens.length && (tokens.end[at] as number) <= span.end) at++;
    if (at === start) continue;
    while (section < sections.length && (sections[section] as { end: number }).end <= start) section++;
    const sentence: Sentence = {
      block: sections[section]?.block ?? 'paragraph',
      heading: isHeading(chart, section),
      section,
      start,
      end: at,
      mentions: [],
      inner: [],
    };
    for (let edge = start; next < kept.length && (kept[next] as Found).start < at; next++) {
      const found = kept[next] as Found;
      if (found.start < edge) {
        sentence.inner.push(found);
        continue;
      }
      sentence.mentions.push(found);
      edge = found.end;
    }
    out.push(sentence);
  }
  return out;
}
