import type { Found } from '../pattern/chart.js';
import { type RuleMatch, rule } from '../pattern/rules.js';
import type { Grammar } from './grammar.js';
import type { NumberValue } from './numbers.js';
import { monthDays } from './times-days.js';
import { wordAt, words } from './times-match.js';
import { moonDays } from './times-moon.js';
import { type Amount, HALF, type Point, type TimeUnit } from './times-value.js';

const FILE = 'grammar/times-parts';

const numberOf = (found: Found | undefined): number | undefined => (found?.value as NumberValue | undefined)?.value;
const inWords = (found: Found): boolean => (found.value as NumberValue).words;
const unitOf = (found: Found | undefined): TimeUnit => found?.entry?.unit as TimeUnit;
const entryValue = (found: Found | undefined): number => found?.entry?.value as number;

/** Place in the cycle of sixty of a stem (1 … 10) and a branch (1 … 12), or undefined where they never meet. */
function cycleOf(stem: number, branch: number): number | undefined {
  for (let place = stem; place <= 60; place += 10) if ((place - 1) % 12 === branch - 1) return place;
  return undefined;
}

function cycleYear(match: RuleMatch): Point | undefined {
  const cycle = cycleOf(entryValue(match.one('stem')), entryValue(match.one('branch')));
  const year = match.one('yearfigure')?.value as Point | undefined;
  return cycle === undefined ? undefined : { lunar: true, cycle, ...year };
}

/** Digits of the figure of a number, 0 for words: `938` is a year of old, `40` is none. */
const width = (match: RuleMatch, found: Found): number => {
  const text = match.chart.text(found.start, found.end);
  return /^\d+$/.test(text) ? text.length : 0;
};

function ancientYear(match: RuleMatch): Point | undefined {
  const found = match.one('number') as Found;
  const year = numberOf(found) as number;
  const era = match.one('era')?.entry?.value;
  if (!width(match, found) || !Number.isInteger(year) || year < 1) return undefined;
  if (era) return { year: era === 'before' ? 1 - year : year };
  const counts = match.chart
    .at(match.end)
    .some(({ kind }) => kind === 'classifier' || kind === 'unit' || kind === 'timeunit' || kind === 'numberword');
  return width(match, found) === 3 && year > 99 && !counts ? { year } : undefined;
}

/** `3 ngày`, `7 năm 6 tháng`, `một năm rưỡi`, `nửa giờ`. */
function amount(match: RuleMatch): Amount | undefined {
  const counts = match.all('count').map(numberOf);
  const units = match.all('unit').map(unitOf);
  const parts = counts.map((count, i) =>
    count === 0.5 ? HALF[units[i] as TimeUnit] : { count: count as number, unit: units[i] as TimeUnit },
  );
  const last = parts.at(-1);
  if (last && wordAt(match.chart, match.end - 1) === 'rưỡi') {
    if (last.unit === 'week') last.count += 0.5;
    else parts.push(HALF[last.unit]);
  }
  return isCounted(match) && inRange(parts) ? { parts } : undefined;
}

/** `3-5 ngày`; without a joint or behind a comma the numbers follow one another: `hai, ba ngày`. */
function amountBetween(match: RuleMatch): Amount | undefined {
  const unit = unitOf(match.one('unit'));
  const first = match.one('from') as Found;
  const second = match.one('count') as Found;
  const [from, to] = [numberOf(first), numberOf(second)];
  if (from === undefined || to === undefined || from >= to || !isCounted(match)) return undefined;
  const joint = wordAt(match.chart, first.end);
  if (joint !== '-' && joint !== 'đến' && joint !== 'tới') {
    // kỷ niệm 3 năm ngày cưới: `năm` is no number there
    const alike = joint === ',' || ([first, second].every(inWords) && first.end === second.start);
    if (!alike || to - from > 2 || from > 9) return undefined;
  }
  return { parts: [{ count: from, unit }], to };
}

const MOST: Partial<Record<TimeUnit, number>> = { second: 60, minute: 60, hour: 24 };

/** `7 giờ 61 phút` is no time: behind a greater unit a smaller one stays below it. */
const inRange = (parts: Amount['parts']): boolean =>
  parts.every(({ count, unit }, i) => i === 0 || count === 'X' || count < (MOST[unit] ?? Number.POSITIVE_INFINITY));

/**
 * Is a number before `năm` or `tháng` a count? In `đợt 3 năm 2025`, `lớp 5 năm nay` the unit opens a time of its own, and
 * `3 tháng tuổi` is an age.
 */
function isCounted(match: RuleMatch): boolean {
  const { chart, end } = match;
  const unit = match.all('unit').at(-1) as Found;
  const next = wordAtOrEmpty(match, end);
  if (next === 'tuổi' || next === 'âm' || next === 'thứ' || (unit.weak && unit.entry?.key === 'quy' && next === 'ông'))
    return false;
  // số 15 ngày 27/6: the unit opens a date
  if (unitOf(unit) === 'day' && (chart.longest(end, 'dmy') || chart.longest(end, 'dm'))) return false;
  if (unitOf(unit) === 'year') {
    const year = chart.longest(end, 'yearfigure');
    return !(year && !isRange(match, year.end)) && next !== 'ngoái';
  }
  return true;
}

/** `kế hoạch 5 năm 2021-2025` has both. */
const isRange = (match: RuleMatch, at: number): boolean =>
  wordAtOrEmpty(match, at) === '-' || wordAtOrEmpty(match, at) === '–';

const wordAtOrEmpty = (match: RuleMatch, at: number): string =>
  at < match.chart.tokens.length ? wordAt(match.chart, at) : '';

function clock(match: RuleMatch): Point | undefined {
  const hour = numberOf(match.one('hour')) as number;
  const minute = numberOf(match.one('minute'));
  const less = numberOf(match.one('less'));
  const second = numberOf(match.one('second'));
  const half = match.all('half').length > 0 || wordAt(match.chart, match.end - 1) === 'rưỡi';
  const whole = (n: number | undefined, below: number): boolean =>
    n === undefined || (Number.isInteger(n) && n >= 0 && n < below);
  if (!whole(hour, 25) || !whole(minute, 60) || !whole(less, 60) || !whole(second, 60)) return undefined;
  if (match.chart.text(match.start, match.start + 1).length > 2 && width(match, match.one('hour') as Found))
    return undefined;
  if (less !== undefined) return { hour: (hour + 23) % 24, minute: 60 - less };
  return { hour, minute: half ? 30 : (minute ?? 0), ...(second !== undefined && { second }) };
}

const DIGITS_GO_ON = words('/ . , : %');

/** `17 giờ 23/11`: the 23 is a day. */
function clockWithMinute(match: RuleMatch): Point | undefined {
  const { tokens } = match.chart;
  const glued =
    match.end < tokens.length &&
    tokens.gap[match.end] === 0 &&
    match.end + 1 < tokens.length &&
    tokens.gap[match.end + 1] === 0;
  if (glued && DIGITS_GO_ON.has(wordAt(match.chart, match.end)) && wordAt(match.chart, match.end - 1) !== 'phút')
    return undefined;
  return clock(match);
}

const MANY = '( {vaguecount} | ( vài | mấy )? chục | hàng ( chục | trăm | nghìn | ngàn | vạn ) )';

/** Years, lengths of time, hours told in words and single days: what dates, spans and moments are made of. */
export const timePartsGrammar: Grammar = {
  file: FILE,
  kinds: ['timeyear', 'cycleyear', 'timeamount', 'clocktime', 'calendarday', 'monthday'],
  rules: [
    ...monthDays,
    ...moonDays,
    rule({
      name: 'year',
      kind: 'timeyear',
      examples: ['năm 2025', 'Năm 1945'],
      pattern: 'năm {yearfigure}',
      value: (m) => m.one('yearfigure')?.value,
    }),
    rule({
      name: 'relative year',
      kind: 'timeyear',
      examples: ['năm nay', 'năm ngoái', 'sang năm'],
      pattern: '{relative-year}',
      value(match): Point | undefined {
        const year = match.one('relative-year') as Found;
        if (year.weak) return undefined;
        const { offset, told } = year.entry as { offset?: number; told?: boolean };
        return { shift: { unit: 'year', by: offset ?? 0 }, ...(told && { anchor: 'told' as const }) };
      },
    }),
    rule({
      name: 'year of the cycle of sixty',
      kind: 'timeyear',
      examples: ['năm Bính Ngọ', 'năm Ất Tỵ 2025'],
      pattern: 'năm {stem} {branch} ( {yearfigure} | \\( {yearfigure} \\) )?',
      value: cycleYear,
    }),
    rule({
      name: 'name of a year',
      kind: 'cycleyear',
      examples: ['Bính Ngọ', 'Mậu Thân 1968'],
      pattern: '{stem} {branch} {yearfigure}?',
      value: cycleYear,
    }),
    rule({
      name: 'year of an animal',
      kind: 'timeyear',
      examples: ['năm Ngọ', 'năm con Ngựa'],
      pattern: 'năm {branch}',
      value: (match): Point => ({ lunar: true, animal: entryValue(match.one('branch')) }),
    }),
    rule({
      name: 'year of an era',
      kind: 'timeyear',
      examples: ['năm 208 trước Công nguyên', 'năm 938', 'năm 40 sau Công nguyên'],
      pattern: 'năm {number} {era}?',
      value: ancientYear,
    }),
    rule({
      name: 'count of units',
      kind: 'timeamount',
      examples: ['3 ngày', '7 năm 6 tháng', 'một năm rưỡi', 'nửa giờ', '4 năm 9 tháng 6 ngày'],
      pattern: '{count:timecount} {unit:timeunit} ( rưỡi | ( và? {count:timecount} {unit:timeunit} )* )',
      value: amount,
    }),
    rule({
      name: 'count between two numbers',
      kind: 'timeamount',
      examples: ['3-5 ngày', '24 đến 48 giờ', 'hai đến ba tuần', 'hai, ba ngày', 'ba bốn tháng'],
      pattern: '{from:timecount} ( - | đến | tới | , )? {count:timecount} {unit:timeunit}',
      value: amountBetween,
    }),
    rule({
      name: 'unnumbered count of units',
      kind: 'timeamount',
      examples: ['vài ngày', 'hàng chục năm', 'mấy hôm', 'nhiều tháng'],
      pattern: `${MANY} {unit:timeunit}`,
      value: (match): Amount | undefined =>
        isCounted(match) ? { parts: [{ count: 'X', unit: unitOf(match.one('unit')) }] } : undefined,
    }),
    rule({
      name: 'hour',
      kind: 'clocktime',
      examples: ['17 giờ', '4 giờ rưỡi', 'bảy giờ'],
      pattern: '{hour:timecount} giờ rưỡi?',
      value: clock,
    }),
    rule({
      name: 'hour and minute',
      kind: 'clocktime',
      examples: ['18 giờ 30 phút', '11 giờ kém 15', '10 giờ 45', '4 giờ 30 phút 10 giây'],
      pattern: '{hour:timecount} giờ ( kém {less:number} phút? | {minute:number} ( phút ( {second:number} giây )? )? )',
      value: clockWithMinute,
    }),
  ],
};
