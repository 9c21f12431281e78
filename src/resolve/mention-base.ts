import type { Chart, Found } from '../pattern/chart.js';
import type { MentionBase, Span } from '../types.js';

/** UTF-16 offsets of a range of tokens. */
export function spanOf(chart: Chart, range: { start: number; end: number }): Span {
  const { start, end } = chart.tokens;
  return { start: start[range.start] as number, end: end[range.end - 1] as number };
}

/** Leaves out what is not known: the analysis is plain JSON, and only what is sure is given. */
export function known<T extends object>(value: T): T {
  const out: Record<string, unknown> = {};
  for (const name in value) if (value[name] !== undefined) out[name] = value[name];
  return out as T;
}

/** What every mention has. */
export function baseOf(chart: Chart, found: Found, id: string, entity: string | undefined): MentionBase {
  const span = spanOf(chart, found);
  const text = chart.tokens.text.slice(span.start, span.end);
  return known({ id, ...span, text, entity, confidence: found.confidence });
}
