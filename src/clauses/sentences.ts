import type { Chart, Found } from '../pattern/chart.js';
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
  /** Mentions inside others. */
  inner: Found[];
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
