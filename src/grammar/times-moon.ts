import type { Found } from '../pattern/chart.js';
import { type Rule, type RuleMatch, rule } from '../pattern/rules.js';
import { Shape } from '../text/tokens.js';
import { dayOf } from './times-days.js';
import { pointOf, wordAt, words } from './times-match.js';
import type { Point } from './times-value.js';

/** Feasts of the solar calendar that are told with `mùng` all the same. */
const SOLAR_FEASTS = words('8/3 1/5 1/6 2/9');

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

/** Where `Tết` alone is a time; in `quà Tết`, `ăn Tết` it is none. */
const BEFORE_TET = words('dịp trước sau đến tới cận giáp sát qua trong vào từ hết mùa thừa thềm (');

/** Is `Tết` the feast itself, and no word of a name or a gift: `Tết Bính Ngọ`, `trước Tết`, not `Tết Songkran`? */
function isTet({ chart, start, end }: RuleMatch, feast: Found): boolean {
  const { shape } = chart.tokens;
  if (start !== feast.start || shape[start] === Shape.lower) return false;
  const year = chart.at(end).some(({ kind }) => kind === 'stem' || kind === 'relative-year');
  if (year || shape[end] === Shape.number) return true;
  const before = wordAt(chart, start - 1);
  return shape[end] !== Shape.title && (before === '' || BEFORE_TET.has(before));
}

/** What a feast of the list says of its day. */
interface Feast {
  key: string;
  month: number;
  day: number;
  lunar?: boolean;
  offset?: number;
  part?: string;
}

function namedDay(match: RuleMatch): Point | undefined {
  const feast = match.one('feast') as Found;
  const { key, month, day, lunar, offset, part } = feast.entry as unknown as Feast;
  if (key === 'tet' ? !isTet(match, feast) : feast.weak) return undefined;
  return {
    named: true,
    month,
    day,
    ...(lunar && { lunar: true as const }),
    ...(offset !== undefined && { offset }),
    ...(part && { part }),
  };
}

/** Days of the moon, and days that have a name. */
export const moonDays: readonly Rule[] = [
  rule({
    name: 'first days of a lunar month',
    kind: 'calendarday',
    examples: [
      'mùng 4 Tết',
      'Mùng Một Tết',
      'mồng 3 tháng 3',
      'ngày mùng một',
      'ngày mồng 3 tháng 3 năm 2017',
      'mùng 6 tháng 6 nhuận',
    ],
    pattern:
      'ngày? ( mùng | mồng ) ( {dayfigure} | {number} | {numberword} ) ( tết | {monthname} nhuận? ( ( năm | , )? {yearfigure} )? )?',
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
    examples: ['Quốc khánh', 'Tết Trung thu', 'lễ Giáng sinh', 'ngày Giỗ Tổ Hùng Vương'],
    pattern: '( ngày lễ? | lễ | đại lễ )? {feast}',
    value: namedDay,
  }),
  rule({
    name: 'weakly named day with its date',
    kind: 'calendarday',
    examples: ['Giải phóng Thủ đô 10/10'],
    pattern: '{feast} {dm}',
    value: (match) => (match.one('feast')?.weak ? match.one('dm')?.value : undefined),
  }),
];
