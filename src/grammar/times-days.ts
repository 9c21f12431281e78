import type { Found } from '../pattern/chart.js';
import { type Rule, type RuleMatch, rule } from '../pattern/rules.js';
import { Shape } from '../text/tokens.js';
import type { NumberValue } from './numbers.js';
import { pointOf, wordAt, words } from './times-match.js';
import type { Point } from './times-value.js';

/** A day told in figures or words: 1 … 31. */
export function dayOf(match: RuleMatch): number | undefined {
  const figure = match.one('dayfigure');
  if (figure) return pointOf(figure).day;
  const word = match.one('numberword')?.entry?.value as number | undefined;
  const value = word ?? (match.one('number')?.value as NumberValue | undefined)?.value;
  return value !== undefined && Number.isInteger(value) && value > 0 && value < 32 ? value : undefined;
}

const COUNTING = words('lần bữa buổi tuổi ca viên cữ');

/** `ngày 3 bữa`, `6 tháng 5 ngày`: what follows counts, so that no date is told. */
function isCount({ chart, end }: RuleMatch): boolean {
  const next = wordAt(chart, end);
  if (COUNTING.has(next) || (next === 'tháng' && chart.tokens.shape[end + 1] === Shape.number)) return true;
  const counted = ({ kind, weak, entry }: Found): boolean =>
    kind === 'classifier' || (kind === 'timeunit' && !weak && entry?.unit !== 'year' && entry?.unit !== 'month');
  return next !== '' && chart.at(end).some(counted);
}

const EVERY = words('mỗi một mấy hằng hàng từng');

/** `ngày 20`; `mỗi ngày 20 ca` is a set and a count, `ngày một tốt hơn` no day. */
function dayOfMonth(match: RuleMatch): Point | undefined {
  const { chart, start, end } = match;
  if (isCount(match) || (start > 0 && EVERY.has(wordAt(chart, start - 1)))) return undefined;
  const day = dayOf(match);
  return day === undefined || (!match.one('dayfigure') && end - start < 3) ? undefined : { day };
}

function longDate(match: RuleMatch): Point | undefined {
  const day = dayOf(match);
  if (day === undefined || isCount(match)) return undefined;
  return {
    day,
    ...pointOf(match.one('monthname')),
    ...pointOf(match.one('yearfigure')),
    ...pointOf(match.one('slashedyear')),
  };
}

/** Days told by themselves, before weekday, part of day, year or brackets are added. */
const WHICH = '( đầu tiên | đầu | cuối cùng | cuối | thứ {number} )';

/** Of the weekdays or weeks of a month the one that is told; there is no sixth. */
function nthOfMonth(match: RuleMatch): Point | undefined {
  const number = match.one('number');
  const weekday = match.one('weekday');
  const word = wordAt(match.chart, weekday?.end ?? match.start + 1);
  const which = word === 'cuối' ? -1 : word === 'đầu' ? 1 : (number?.value as { value: number } | undefined)?.value;
  if (which === undefined || !Number.isInteger(which) || which > 5) return undefined;
  const day = weekday?.entry?.value as number | undefined;
  return { ...pointOf(match.one('monthname')), nth: { which, ...(day !== undefined && { weekday: day }) } };
}

export const monthDays: readonly Rule[] = [
  rule({
    name: 'date in figures',
    kind: 'calendarday',
    examples: ['ngày 24/01/2025', 'Ngày, 01-10-1997', '25/10/2025', 'ngày 7.12.2025'],
    pattern: '( ( ngày | hôm ) ,? )? {dmy}',
    value: (match) => match.one('dmy')?.value,
  }),
  rule({
    name: 'date in figures without a full year',
    kind: 'calendarday',
    examples: ['ngày 18-12', 'ngày 7.12', 'ngày 3/9/91', 'hôm 15/9', 'ngày 24 - 7'],
    pattern: '( ngày | hôm ) ,? ( {dm} | {dmyy} | {spaceddm} )',
    value: (match) => (match.one('dm') ?? match.one('dmyy') ?? match.one('spaceddm'))?.value,
  }),
  rule({
    name: 'day and month',
    kind: 'calendarday',
    examples: [
      'ngày 6 tháng 2 năm 2017',
      'ngày 2 tháng 9, 1945',
      'ngày hai tháng chín',
      '23 tháng Chạp',
      '7 tháng 5 năm 1954',
    ],
    pattern: '( ngày ( {dayfigure} | {number} ) | {dayfigure} ) {monthname} ( ( năm | , | ,? năm )? {yearfigure} )?',
    value: longDate,
  }),
  rule({
    name: 'day of the month',
    kind: 'monthday',
    examples: ['ngày 20', 'ngày mười lăm'],
    pattern: 'ngày ( {dayfigure} | {number} )',
    value: dayOfMonth,
  }),
  rule({
    name: 'relative day',
    kind: 'calendarday',
    examples: ['hôm nay', 'ngày hôm qua', 'ngày kia', 'cùng ngày', 'hôm sau', 'ngày liền trước'],
    pattern: '{relative-day}',
    value(match): Point | undefined {
      const found = match.one('relative-day') as Found;
      const { offset, told, event } = found.entry as { offset?: number; told?: boolean; event?: boolean };
      // `cùng ngày 15/11` names its day itself
      const figure = found.end < match.chart.tokens.length && match.chart.tokens.shape[found.end] === Shape.number;
      if (found.weak || (told && figure)) return undefined;
      return {
        shift: { unit: 'day', by: offset ?? 0 },
        ...(told && { anchor: 'told' as const }),
        ...(event && { anchor: 'event' as const }),
      };
    },
  }),
  rule({
    name: 'first or last day',
    kind: 'calendarday',
    examples: ['ngày đầu tiên của tháng ba', 'ngày cuối cùng của tháng 6'],
    pattern: 'ngày ( đầu tiên | cuối cùng ) của? {monthname}',
    value: (match): Point => ({
      ...pointOf(match.one('monthname')),
      ...(wordAt(match.chart, match.start + 1) === 'đầu' ? { day: 1 } : { lastDay: true }),
    }),
  }),
  rule({
    name: 'numbered day of a month',
    kind: 'calendarday',
    examples: ['ngày thứ ba của tháng 10', 'ngày thứ 15 của tháng Sáu'],
    pattern: 'ngày thứ ( {number} | {dayfigure} ) của {monthname}',
    value(match): Point | undefined {
      const day = dayOf(match);
      return day === undefined || day > 31 ? undefined : { ...pointOf(match.one('monthname')), day };
    },
  }),
  rule({
    name: 'numbered weekday or week of a month',
    kind: 'calendarday',
    examples: [
      'Chủ nhật đầu tiên của tháng 5',
      'thứ Hai cuối cùng của tháng 3',
      'tuần đầu tiên của tháng 10',
      'tuần thứ hai của tháng Sáu',
      'tuần cuối tháng 9',
    ],
    pattern: `( {weekday} ${WHICH} của | tuần ${WHICH} của? ) {monthname}`,
    value: nthOfMonth,
  }),
];
