import type { Chart, Found } from '../pattern/chart.js';
import type { RuleMatch } from '../pattern/rules.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Point } from './times-value.js';

/** The point that a found thing tells, or an empty one. */
export const pointOf = (found: Found | undefined): Point => (found?.value as Point | undefined) ?? {};

/**
 * The word at a token as the lists of the grammar write it: lower case, composed, nothing invisible; a mark as its plain
 * form; '' outside of the text.
 */
export function wordAt(chart: Chart, at: number): string {
  const form = at < 0 ? undefined : chart.tokens.forms[at];
  if (!form) return '';
  return form.shape === Shape.mark ? form.plain : form.lower;
}

/** A small closed class of the grammar, as a set of words. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

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
export const LEAN = '( tới | sắp tới | tới đây | này | vừa qua | vừa rồi | qua | rồi )';

const LEANS: Record<string, 'past' | 'future'> = {
  tới: 'future',
  đây: 'future',
  sau: 'future',
  qua: 'past',
  rồi: 'past',
  trước: 'past',
};
/** What follows `tới` and `qua` where they close a phrase; before anything else they are verbs: `tới Hà Nội`, `qua kiểm tra`. */
const CLOSED = words('là sẽ đã đang được tại ở do và với của cho có không thì mà khi để theo nhằm bị');

/**
 * What the words of a match behind a captured thing say: `tới`, `vừa qua`. Undefined where `tới` or `qua` alone may belong
 * to what follows: `ngày 5/1 tới Hà Nội`.
 */
export function leanOf(match: RuleMatch, behind: Found | undefined): Point | undefined {
  if (!behind || match.end <= behind.end) return {};
  const last = wordAt(match.chart, match.end - 1);
  const { tokens } = match.chart;
  const alone = match.end === behind.end + 1 && (last === 'tới' || last === 'qua' || last === 'rồi');
  const open =
    match.end < tokens.length && tokens.shape[match.end] !== Shape.mark && tokens.gap[match.end] === Gap.blank;
  if (
    alone &&
    open &&
    !(CLOSED.has(wordAt(match.chart, match.end)) || (last === 'tới' && tokens.shape[match.end] === Shape.lower))
  )
    return undefined;
  const lean = LEANS[last];
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
