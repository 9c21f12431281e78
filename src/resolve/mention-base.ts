import type { Chart, Found } from '../pattern/chart.js';
import type { MentionBase, Span } from '../types.js';

/** UTF-16 offsets of a range of tokens. */
export function spanOf(chart: Chart, range: { start: number; end: number }): Span {
  const { start, end } = chart.tokens;
  return { start: start[range.start] as number, end: end[range.end - 1] as number };
}

/** Leaves out what is not known: the analysis is plain JSON, and only what is sure is given. */
export function known<T extends object>(value: T): T {
  return described(value, NOTHING);
}

/**
 * A mention: what it has as every mention does, and what it has of its kind, without what is not known. Copied name by
 * name: spreading objects of many layouts into one another takes an engine several times as long.
 */
export function described<B extends object, F extends object, V extends object>(
  base: B,
  fields: F,
  value?: V,
): B & F & V {
  const out: Record<string, unknown> = {};
  copy(base as Record<string, unknown>, out);
  copy(fields as Record<string, unknown>, out);
  if (value) copy(value as Record<string, unknown>, out);
  return out as B & F & V;
}

function copy(from: Readonly<Record<string, unknown>>, to: Record<string, unknown>): void {
  for (const name in from) if (from[name] !== undefined) to[name] = from[name];
}

const NOTHING = {};

/** What every mention has. */
export function baseOf(chart: Chart, found: Found, id: string, entity: string | undefined): MentionBase {
  const { start, end } = spanOf(chart, found);
  const text = chart.tokens.text.slice(start, end);
  const { confidence } = found;
  return entity === undefined ? { id, start, end, text, confidence } : { id, start, end, text, entity, confidence };
}
