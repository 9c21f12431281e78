import type { Found } from '../pattern/chart.js';
import { type RuleMatch, rule } from '../pattern/rules.js';
import type { Grammar } from './grammar.js';
import { LEAN, lastOf, leanOf, pointOf } from './times-match.js';
import { timeSpans } from './times-spans.js';
import type { Point } from './times-value.js';
import { wordAt } from './walk.js';

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
  const last = lastOf(match, ['calendarday', 'monthday', 'dm', 'timeyear', 'cycleyear', 'yearfigure', 'relative-month', 'lunarcalendar', 'solarcalendar', 'weekday']);
  const point: Point = {
    ...year,
    ...said,
    ...(month && { shift: { unit: 'month' as const, by: offset ?? 0 }, ...(told && { anchor: 'told' as const }) }),
    ...(weekday && { weekday: weekday.entry?.value as number }),
    ...(match.one('lunarcalendar') && { lunar: true as const }),
    ...leanOf(match, last),
  };
  // năm Bính Ngọ makes only a day of the moon lunar
  if (!said.lunar && !match.one('lunarcalendar')) delete point.lunar;
  if (match.one('solarcalendar')) delete point.lunar;
  return point;
}

function weekdayOfWeek(match: RuleMatch): Point {
  const found = match.one('weekday') as Found;
  const week = match.one('relative-week')?.entry as { offset?: number; told?: boolean } | undefined;
  const weekday = found.entry?.value as number;
  if (week) return { weekday, shift: { unit: 'week', by: week.offset ?? 0 }, ...(week.told && { anchor: 'told' as const }) };
  const last = wordAt(match.chart, match.end - 1);
  if (match.end > found.end && (last === 'này' || last === 'nay')) return { weekday, shift: { unit: 'week', by: 0 } };
  return { weekday, ...leanOf(match, found) };
}

/** A day or a named one with everything that may stand beside it but part of day and hour. */
export const timeDatesGrammar: Grammar = {
  file: FILE,
  kinds: ['calendardate', 'timespan'],
  rules: [
    ...timeSpans,
    rule({
      name: 'date',
      kind: 'calendardate',
      examples: ['Thứ Tư, ngày 10/12/2025', '20/11 năm nay', 'ngày 5 tháng trước', 'ngày 5/1 tới', '10/3 âm lịch', 'Tết Đoan Ngọ năm nay', 'Rằm tháng Giêng năm Bính Ngọ', 'Tết Nguyên đán 2025', 'thứ 2 mồng 6 tháng 2'],
      pattern: `( {weekday} ,? )? ( {calendarday} | {monthday} {relative-month}? ) ( ,? {timeyear} | tết? {cycleyear} | {yearfigure} )? ( \\(? ( {lunarcalendar} | {solarcalendar} ) ( ,? {timeyear} )? )? ${LEAN}?`,
      value: date,
    }),
    rule({
      name: 'day and month without their words',
      kind: 'calendardate',
      examples: ['20/11 năm nay', '10/3 âm lịch', '25/2 tới', 'Thứ Năm, 27/11', '20/11 vừa qua'],
      pattern: `( {weekday} ,? {dm} | {dm} ( ,? {timeyear} | {lunarcalendar} | {solarcalendar} | ( tới | vừa qua | vừa rồi | sắp tới ) ) ) ( ,? {timeyear} )? {lunarcalendar}? ${LEAN}?`,
      value: date,
    }),
    rule({
      name: 'day of the week',
      kind: 'calendardate',
      examples: ['thứ Sáu tuần trước', 'Chúa nhật vừa rồi', 'thứ tư của tuần tới', 'Chủ nhật này', 'thứ hai tới', 'thứ Bảy', 'hôm thứ Sáu'],
      pattern: `hôm? {weekday} ( của? {relative-week} | ${LEAN} )?`,
      value: weekdayOfWeek,
    }),
  ],
};
