import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import { behindBrackets } from './groups.js';

/** Does an auxiliary stand behind a noun phrase? */
export const helped = (chart: Chart, at: number): boolean => chart.at(at).some((f) => HELPERS.has(f.kind) && !f.weak);
const HELPERS: ReadonlySet<string> = new Set(['occurred', 'planned', 'ongoing', 'passive', 'negated']);

/** Does a verb group begin here: an auxiliary, or a verb that is known? */
export const acts = (chart: Chart, at: number): boolean =>
  helped(chart, at) || chart.at(at).some((f) => (f.kind === 'verb' || f.kind === 'trigger') && !f.weak);

/** Prepositions that bring a place or time between a subject and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(['tại', 'ở', 'vào', 'hôm', 'trong', 'từ', 'ngày']);

/** `ông A - quản đốc phân xưởng - cho biết`: the verb behind what dashes close, too. */
export function behindAside(chart: Chart, from: number, limit: number): number {
  const at = behindBrackets(chart, from, limit);
  if (!DASHES.has(wordAt(chart, at))) return at;
  for (let i = at + 1; i < Math.min(limit, at + ASIDE); i++) {
    if (DASHES.has(wordAt(chart, i))) return acts(chart, i + 1) ? i + 1 : at;
    if (isMark(chart, i, ';') || isMark(chart, i, ':') || isMark(chart, i, '”')) return at;
  }
  return at;
}
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
const ASIDE = 24;

/** Does a predicate follow right behind a noun phrase: no mark, no preposition, no number? */
export function speaks(chart: Chart, from: number, limit: number): boolean {
  let at = behindAside(chart, from, limit);
  for (let step = 0; step < 3 && at < limit; step++) {
    const skipped = chart.at(at).find((f) => (f.kind === 'time' || f.kind === 'location') && f.value !== undefined);
    if (skipped) at = skipped.end;
    else if (BETWEEN.has(wordAt(chart, at))) at++;
    else break;
  }
  if (at >= limit || chart.tokens.shape[at] === Shape.mark || chart.tokens.shape[at] === Shape.number) return false;
  return !PREPOSED.has(wordAt(chart, at)) || chart.at(at).some((f) => f.kind === 'verb' && f.end > at + 1);
}
const PREPOSED: ReadonlySet<string> = new Set('của cho với về theo và hoặc trên thuộc cùng gồm như từ đến'.split(' '));
