import type { Chart, Found } from '../pattern/chart.js';
import type { RuleMatch } from '../pattern/rules.js';
import type { Point } from './times-value.js';
import { wordAt } from './walk.js';

/** The point that a found thing tells, or an empty one. */
export const pointOf = (found: Found | undefined): Point => (found?.value as Point | undefined) ?? {};

/** The word at a token, lower case, or '' behind the last one. */
export const wordOrNothing = (chart: Chart, at: number): string => (at >= 0 && at < chart.tokens.length ? wordAt(chart, at) : '');

/** The last thing that a match captured under one of these labels. */
export function lastOf(match: RuleMatch, labels: readonly string[]): Found | undefined {
  let last: Found | undefined;
  for (const label of labels) {
    const found = match.all(label).at(-1);
    if (found && (!last || found.end >= last.end)) last = found;
  }
  return last;
}

/** Behind a date, a month or a season: which of the nearest is meant. */
export const LEAN = '( tới | sắp tới | tới đây | này | nay | vừa qua | vừa rồi | qua | rồi | sau | trước )';

const LEANS: Record<string, 'past' | 'future'> = { tới: 'future', đây: 'future', sau: 'future', qua: 'past', rồi: 'past', trước: 'past' };

/** What the words of a match behind a captured thing say: `tới`, `vừa qua`. */
export function leanOf(match: RuleMatch, behind: Found | undefined): Point {
  const lean = behind && match.end > behind.end ? LEANS[wordAt(match.chart, match.end - 1)] : undefined;
  return lean ? { lean } : {};
}

/** The hour of the day that a part of the day makes of an hour: `4 giờ chiều` is 16, `12 giờ đêm` the end of the day. */
export function hourOfPart(hour: number, part: string | undefined): number {
  if (hour > 12 || part === undefined) return hour;
  switch (part) {
    case 'TMO':
      return hour === 12 ? 0 : hour;
    case 'TMI':
      return hour < 6 ? hour + 12 : hour;
    case 'TAF':
      return hour < 12 ? hour + 12 : hour;
    case 'TEV':
      return hour === 12 ? 24 : hour + 12;
    default:
      if (hour === 12) return 24;
      return hour > 5 ? hour + 12 : hour;
  }
}
