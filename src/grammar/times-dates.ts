import type { Chart, Found } from '../pattern/chart.js';
import { type RuleMatch, rule } from '../pattern/rules.js';
import { Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { LEAN, lastOf, leanOf, pointOf, wordAt, words } from './times-match.js';
import { timeSpans } from './times-spans.js';
import type { Point } from './times-value.js';

const FILE = 'grammar/times-dates';

/** The year beside a date; of a lunar day it is the year of the moon. */
function yearBeside(match: RuleMatch): Point {
  return { ...pointOf(match.one('timeyear')), ...pointOf(match.one('cycleyear')), ...pointOf(match.one('yearfigure')) };
}

/** `Thứ Tư, ngày 10/12/2025`, `20/11 năm nay`, `ngày 5 tháng trước`, `ngày 5/1 tới`, `10/3 âm lịch`. */
function date(match: RuleMatch): Point | undefined {
  const day = match.one('calendarday') ?? match.one('monthday') ?? match.one('dm');
  const weekday = match.one('weekday');
  if (!day) return undefined;
  const said = pointOf(day);
  const year = yearBeside(match);
  if (said.year !== undefined && (year.year !== undefined || year.shift)) return undefined;
  if (said.shift && (year.year !== undefined || year.shift)) return undefined;
  const month = match.one('relative-month') ?? match.one('cùng');
  const { offset, told } = (month?.entry ?? {}) as { offset?: number; told?: boolean };
  const last = lastOf(match, [
    'calendarday',
    'monthday',
    'dm',
    'timeyear',
    'cycleyear',
    'yearfigure',
    'relative-month',
    'lunarcalendar',
    'solarcalendar',
    'weekday',
  ]);
  const lean = leanOf(match, last);
  if (!lean) return undefined;
  const point: Point = {
    ...year,
    ...said,
    ...(month && { shift: { unit: 'month' as const, by: offset ?? 0 }, ...(told && { anchor: 'told' as const }) }),
    ...(weekday && { weekday: weekday.entry?.value as number }),
    ...(match.one('lunarcalendar') && { lunar: true as const }),
    ...lean,
  };
  // năm Bính Ngọ makes only a day of the moon lunar
  if (!said.lunar && !match.one('lunarcalendar')) delete point.lunar;
  if (match.one('solarcalendar')) delete point.lunar;
  return point;
}

function weekdayOfWeek(match: RuleMatch): Point | undefined {
  const found = match.one('weekday') as Found;
  const week = match.one('relative-week')?.entry as { offset?: number; told?: boolean } | undefined;
  const weekday = found.entry?.value as number;
  if (week)
    return { weekday, shift: { unit: 'week', by: week.offset ?? 0 }, ...(week.told && { anchor: 'told' as const }) };
  const last = wordAt(match.chart, match.end - 1);
  if (match.end > found.end && (last === 'này' || last === 'nay')) return { weekday, shift: { unit: 'week', by: 0 } };
  const lean = leanOf(match, found);
  return lean && { weekday, ...lean };
}

const NAMING = words('truyền thành hội quốc toàn thế giải vì sinh');
/** Words between `Ngày` and its date: `Ngày truyền thống Cảnh sát cơ động 15/4`. */
const NAME_LENGTH = 12;

/** Where a named day that no list knows begins, before its day and month in figures at `at`. */
function nameBefore(chart: Chart, at: number, from: number): number | undefined {
  const { tokens } = chart;
  for (let i = at - 1; i >= Math.max(from, at - NAME_LENGTH); i--) {
    if (tokens.shape[i] === Shape.number) return undefined;
    if (tokens.shape[i] === Shape.mark) {
      if (!'-–,&'.includes(wordAt(chart, i))) return undefined;
    } else if (wordAt(chart, i) === 'ngày') {
      const named = tokens.shape[i + 1] === Shape.title || NAMING.has(wordAt(chart, i + 1));
      return at - i > 2 &&
        named &&
        tokens.shape[i + 1] !== Shape.mark &&
        (tokens.shape[i] === Shape.title || tokens.shape[i + 1] === Shape.title)
        ? i
        : undefined;
    }
  }
  return undefined;
}

const YEAR = '( ,? {timeyear} | tết? {cycleyear} | {yearfigure} )';
const CALENDAR = '( \\(? ( {lunarcalendar} | {solarcalendar} ) ( ,? {timeyear} )? )';
const DATE = `( {weekday} ,? )? ( {calendarday} | {monthday} {relative-month}? ) ${YEAR}? ${CALENDAR}?`;

/** A day or a named one with everything that may stand beside it but part of day and hour. */
export const timeDatesGrammar: Grammar = {
  file: FILE,
  kinds: ['calendardate', 'timespan'],
  rules: [
    ...timeSpans,
    rule({
      name: 'date',
      kind: 'calendardate',
      examples: [
        'Thứ Tư, ngày 10/12/2025',
        'ngày 5 tháng trước',
        'ngày 10/3 âm lịch',
        'Tết Đoan Ngọ năm nay',
        'Rằm tháng Giêng năm Bính Ngọ',
        'Tết Nguyên đán 2025',
        'thứ 2 mồng 6 tháng 2',
        'giao thừa Tết Bính Ngọ',
      ],
      pattern: DATE,
      value: date,
    }),
    rule({
      name: 'date past or to come',
      kind: 'calendardate',
      examples: ['ngày 5/1 tới', 'ngày 20/11 vừa qua', 'Tết Nguyên đán vừa qua'],
      pattern: `${DATE} ${LEAN}`,
      value: date,
    }),
    rule({
      name: 'day and month without their words',
      kind: 'calendardate',
      examples: ['20/11 năm nay', '10/3 âm lịch', 'Thứ Năm, 27/11', '15/8 âm lịch năm Ất Tỵ'],
      pattern: `( {weekday} ,? {dm} | {dm} ( ,? {timeyear} | ${CALENDAR} ) ) ( ,? {timeyear} )? ${CALENDAR}?`,
      value: date,
    }),
    rule({
      name: 'day and month past or to come',
      kind: 'calendardate',
      examples: ['25/2 tới', '20/11 vừa qua'],
      pattern: `{dm} {timeyear}? ( tới | vừa qua | vừa rồi | sắp tới | tới đây )`,
      value: date,
    }),
    rule({
      name: 'day of the week with the day of the moon',
      kind: 'calendardate',
      examples: ['Thứ Sáu (15, Tháng Năm, Đinh Dậu)'],
      pattern: '{weekday} \\( {dayfigure} ,? {monthname} ,? năm? {cycleyear} \\)',
      value: (match): Point => ({
        ...pointOf(match.one('cycleyear')),
        ...pointOf(match.one('monthname')),
        ...pointOf(match.one('dayfigure')),
      }),
    }),
    rule({
      name: 'day of the week',
      kind: 'calendardate',
      examples: ['thứ Sáu tuần trước', 'thứ tư của tuần tới', 'thứ Bảy', 'hôm thứ Sáu'],
      pattern: 'hôm? {weekday} ( của? {relative-week} )?',
      value: weekdayOfWeek,
    }),
    rule({
      name: 'day of the week past or to come',
      kind: 'calendardate',
      examples: ['Chúa nhật vừa rồi', 'Chủ nhật này', 'thứ hai tới', 'hôm thứ Ba vừa qua'],
      pattern: `hôm? {weekday} ${LEAN}`,
      value: weekdayOfWeek,
    }),
  ],
  scan(chart) {
    let section = 0;
    for (const day of chart.all('dm')) {
      while (section + 1 < chart.sections.length && (chart.sections[section]?.end ?? 0) <= day.start) section++;
      const start = nameBefore(chart, day.start, chart.sections[section]?.start ?? 0);
      if (start !== undefined)
        chart.add({ ...day, kind: 'calendardate', start, rule: `${FILE}: named day with its date`, parts: [day] });
    }
  },
};
