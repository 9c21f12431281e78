import type { Chart } from '../pattern/chart.js';
import { longestOf, nameRun } from './walk.js';

const NO_PERSON: ReadonlySet<string> = new Set([
  'location',
  'organization',
  'orghead',
  'province',
  'district',
  'place',
]);

/**
 * Does the full name of a person begin here and end with the run of capitals: `Thành ủy Đinh Thế Vinh`? A surname, and a
 * given name at the end of three or four syllables; asked where a place or a body could go on as well.
 */
export function opensFullName(chart: Chart, at: number, limit: number): boolean {
  if (!chart.at(at).some((f) => f.kind === 'surname')) return false;
  const end = nameRun(chart, at, limit, 6);
  if (end - at < 3 || end - at > 4) return false;
  if ((longestOf(chart, at, limit, NO_PERSON)?.end ?? at) > at + 1) return false;
  return chart.at(end - 1).some((f) => f.kind === 'given-name' && f.end === end);
}
