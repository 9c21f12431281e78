import type { Found } from '../pattern/chart.js';
import { type Rule, type RuleMatch, rule } from '../pattern/rules.js';
import { Shape } from '../text/tokens.js';
import type { NumberValue } from './numbers.js';
import { pointOf } from './times-match.js';
import type { Point } from './times-value.js';
import { wordAt } from './walk.js';

/** A day told in figures or words. */
function dayOf(match: RuleMatch): number | undefined {
  const figure = match.one('dayfigure');
  if (figure) return pointOf(figure).day;
  const value = (match.one('number')?.value as NumberValue | undefined)?.value;
  return value !== undefined && Number.isInteger(value) && value > 0 && value < 32 ? value : undefined;
}

const COUNTING = new Set(['lần', 'bữa', 'buổi', 'tuổi', 'ca', 'viên', 'cữ']);

/** `ngày 3 bữa`, `6 tháng 5 ngày`: what follows counts, so that no date is told. */
function isCount(match: RuleMatch): boolean {
  const { chart, end } = match;
  if (end >= chart.tokens.length) return false;
  if (COUNTING.has(wordAt(chart, end))) return true;
  if (wordAt(chart, end) === 'tháng' && end + 1 < chart.tokens.length && chart.tokens.shape[end + 1] === Shape.number) return true;
  return chart.at(end).some(({ kind, weak, entry }) => (kind === 'timeunit' && !weak && entry?.unit !== 'year' && entry?.unit !== 'month') || kind === 'classifier');
}

const EVERY = new Set(['mỗi', 'một', 'mấy', 'hằng', 'hàng', 'từng']);

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
  return { day, ...pointOf(match.one('monthname')), ...pointOf(match.one('yearfigure')), ...pointOf(match.one('slashedyear')) };
}

/** Feasts of the solar calendar that are told with `mùng` all the same. */
const SOLAR_FEASTS = new Set(['8/3', '1/5', '1/6', '2/9']);

/** `mùng`, `mồng` count the first ten days, by the moon unless a solar year stands behind. */
function lunarDay(match: RuleMatch): Point | undefined {
  const day = dayOf(match);
  if (day === undefined || day > 10) return undefined;
  const month = pointOf(match.one('monthname'));
  const year = pointOf(match.one('yearfigure'));
  if (year.year !== undefined) return { day, ...month, ...year };
  return { lunar: true, day, ...(isNewYear(match) ? { month: 1 } : month), ...leap(match) };
}

const isNewYear = (match: RuleMatch): boolean => wordAt(match.chart, match.end - 1) === 'tết';
const leap = (match: RuleMatch): Point => (wordAt(match.chart, match.end - 1) === 'nhuận' ? { leapMonth: true } : {});

/** `30 Tết` is the last day of the old year, `28 Tết` a day before it, the 5 of `mùng 4-5 Tết` one of the new year. */
function dayBeforeNewYear(match: RuleMatch): Point | undefined {
  const day = dayOf(match);
  if (day === undefined || day > 30) return undefined;
  if (day < 11) return { lunar: true, month: 1, day };
  return day === 30 ? { lunar: true, month: 1, day: 1, offset: -1 } : { lunar: true, month: 12, day };
}

/** Days told by themselves, before weekday, part of day, year or brackets are added. */
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
    examples: ['ngày 18-12', 'ngày 7.12', 'ngày 3/9/91', 'hôm 15/9'],
    pattern: '( ngày | hôm ) ,? ( {dm} | {dmyy} )',
    value: (match) => (match.one('dm') ?? match.one('dmyy'))?.value,
  }),
  rule({
    name: 'day and month',
    kind: 'calendarday',
    examples: ['ngày 6 tháng 2 năm 2017', 'ngày 2 tháng 9, 1945', 'ngày hai tháng chín', '23 tháng Chạp', '7 tháng 5 năm 1954'],
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
      return { shift: { unit: 'day', by: offset ?? 0 }, ...(told && { anchor: 'told' as const }), ...(event && { anchor: 'event' as const }) };
    },
  }),
  rule({
    name: 'first days of a lunar month',
    kind: 'calendarday',
    examples: ['mùng 4 Tết', 'mồng 3 tháng 3', 'ngày mùng một', 'ngày mồng 3 tháng 3 năm 2017', 'mùng 6 tháng 6 nhuận'],
    pattern: 'ngày? ( mùng | mồng ) ( {dayfigure} | {number} ) ( tết | {monthname} nhuận? ( ( năm | , )? {yearfigure} )? )?',
    value: lunarDay,
  }),
  rule({
    name: 'first days of a lunar month in figures',
    kind: 'calendarday',
    examples: ['mùng 2/2', 'ngày mồng 10/3'],
    pattern: 'ngày? ( mùng | mồng ) {dm}',
    value(match): Point {
      const day = pointOf(match.one('dm'));
      return SOLAR_FEASTS.has(`${day.day}/${day.month}`) ? day : { lunar: true, ...day };
    },
  }),
  rule({
    name: 'full moon',
    kind: 'calendarday',
    examples: ['rằm tháng Giêng', 'ngày rằm tháng 7', 'rằm'],
    pattern: 'ngày? rằm ( {monthname} nhuận? )?',
    value: (match): Point => ({ ...pointOf(match.one('monthname')), lunar: true, day: 15, ...leap(match) }),
  }),
  rule({
    name: 'day of a leap month',
    kind: 'calendarday',
    examples: ['ngày 8 tháng 6 nhuận'],
    pattern: 'ngày? {dayfigure} {monthname} nhuận',
    value: (match): Point => ({ lunar: true, day: dayOf(match), ...pointOf(match.one('monthname')), leapMonth: true }),
  }),
  rule({
    name: 'day before the lunar new year',
    kind: 'calendarday',
    examples: ['30 Tết', 'ngày 28 Tết'],
    pattern: 'ngày? {dayfigure} tết',
    value: dayBeforeNewYear,
  }),
  rule({
    name: 'named day',
    kind: 'calendarday',
    examples: ['Quốc khánh', 'Tết Trung thu', 'lễ Giáng sinh'],
    pattern: '{feast}',
    value(match): Point | undefined {
      const { month, day, lunar, offset } = match.one('feast')?.entry as { month?: number; day?: number; lunar?: boolean; offset?: number };
      return { named: true, month, day, ...(lunar && { lunar: true as const }), ...(offset !== undefined && { offset }) };
    },
  }),
  rule({
    name: 'first or last day',
    kind: 'calendarday',
    examples: ['ngày đầu tiên của tháng ba', 'ngày cuối cùng của tháng 6'],
    pattern: 'ngày ( đầu tiên | cuối cùng ) của? {monthname}',
    value: (match): Point => ({ ...pointOf(match.one('monthname')), ...(wordAt(match.chart, match.start + 1) === 'đầu' ? { day: 1 } : { lastDay: true }) }),
  }),
];
