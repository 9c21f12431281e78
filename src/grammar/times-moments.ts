import type { Found } from '../pattern/chart.js';
import { type RuleMatch, rule } from '../pattern/rules.js';
import type { Grammar } from './grammar.js';
import { hourOfPart, lastOf, pointOf, wordAt } from './times-match.js';
import type { Amount, Point, TimeExpression, TimeMod } from './times-value.js';

const FILE = 'grammar/times-moments';

const DAYS_FROM: Record<string, number> = { nay: 0, qua: -1, mai: 1, kia: -2 };

/** `nay`, `qua`, `mai` behind a part of the day, or nothing. */
function deicticDay(match: RuleMatch): Point {
  const part = lastOf(match, ['daypart', 'clocktime']);
  const by = part && DAYS_FROM[wordAt(match.chart, part.end)];
  return by === undefined ? {} : { shift: { unit: 'day', by } };
}

/** A day told twice: what the second telling says counts, because it needs less of the reference. */
export function sameDay(first: Point, again: Point): Point | undefined {
  if (Object.keys(again).length === 0) return first;
  const { lunar, shift, named, offset, ...rest } = first;
  // a date of the moon beside one of the sun tells its year at most
  if (again.lunar && !lunar && first.day !== undefined) return { ...first, moon: again };
  if (shift || named || first.day === undefined) {
    const { month, day, ...kept } = rest;
    return { ...(named ? kept : rest), ...again };
  }
  return { ...first, ...(first.year === undefined && again.year !== undefined && { year: again.year }) };
}

function partOf(match: RuleMatch): Point {
  const part = match.all('daypart').at(-1)?.entry as { value?: string; mod?: TimeMod } | undefined;
  return part ? { part: part.value, ...(part.mod && { mod: part.mod }) } : {};
}

/** The day of a match, told once or twice. */
function dayOf(match: RuleMatch): Point | undefined {
  const told = pointOf(match.one('calendardate') ?? match.one('dm'));
  return sameDay({ ...deicticDay(match), ...told }, pointOf(match.one('again')));
}

/** `ngày 25/12 - 26/12` is an interval; behind a dash only a named day is told again. */
const isPair = (match: RuleMatch): boolean => {
  const first = match.one('calendardate');
  return first !== undefined && wordAt(match.chart, first.end) === '-' && !pointOf(first).named;
};

/** Only a day counted from the reference, a weekday or a named day may be repeated without brackets. */
function mayRepeat(match: RuleMatch): boolean {
  const first = match.one('calendardate');
  const again = match.one('again');
  if (!first || !again) return true;
  const point = pointOf(first);
  if (pointOf(again).day === undefined || pointOf(again).named) return false;
  return point.shift !== undefined || point.named === true || (point.weekday !== undefined && point.day === undefined);
}

function partOfDay(match: RuleMatch): Point | undefined {
  const day = dayOf(match);
  if (!day || day.part !== undefined || !mayRepeat(match)) return undefined;
  const { mod, ...part } = partOf(match);
  return { ...day, ...part, ...((mod ?? day.mod) && { mod: mod ?? day.mod }) };
}

function hourOfDay(match: RuleMatch): Point | undefined {
  const day = dayOf(match);
  if (!day || !mayRepeat(match)) return undefined;
  const { hour, ...rest } = pointOf(match.one('clocktime'));
  const { part } = partOf(match);
  return { ...day, ...rest, hour: hourOfPart(hour ?? 0, part) };
}

/** `6 tháng đầu năm`, `10 ngày cuối tháng 6`, `9 tháng năm 2025`: so many units of a span. */
function slice(match: RuleMatch): TimeExpression | undefined {
  const amount = match.one('timeamount')?.value as Amount;
  const [part, more] = amount.parts;
  const span = match.one('timespan') as Found;
  const { mod, ...of } = pointOf(span);
  const words = wordAt(match.chart, (match.one('timeamount') as Found).end);
  const side = mod === 'END' || words === 'cuối' ? 'last' : 'first';
  const cumulative = mod === undefined && words !== 'đầu' && words !== 'cuối';
  if (!part || more || amount.to !== undefined || typeof part.count !== 'number' || !Number.isInteger(part.count))
    return undefined;
  // 9 tháng năm 2025 counts from January; 3 năm tháng 9 is nothing
  if (cumulative && (part.unit !== 'month' || of.month !== undefined || of.quarter !== undefined || part.count > 12))
    return undefined;
  if (!['day', 'week', 'month', 'quarter'].includes(part.unit) || mod === 'MID') return undefined;
  if (of.shift && of.shift.unit === part.unit) return undefined;
  return { form: 'slice', side, count: part.count, unit: part.unit, of };
}

/** `nửa đầu năm 2025`, `nửa cuối tháng 6`. */
function half(match: RuleMatch): TimeExpression | undefined {
  const span = match.one('timespan');
  const { mod: _, ...told } = pointOf(span);
  const unit = wordAt(match.chart, match.end - 1) === 'tháng' ? 'month' : 'year';
  const of: Point = span ? told : { shift: { unit, by: 0 } };
  const side = wordAt(match.chart, match.start + 1) === 'đầu' ? 'first' : 'last';
  if (of.month !== undefined || of.shift?.unit === 'month')
    return { form: 'slice', side, count: 'half', unit: 'day', of };
  if (of.century !== undefined || of.decade !== undefined || of.shift?.unit === 'century')
    return { form: 'point', point: { ...of, mod: side === 'first' ? 'START' : 'END' } };
  if (of.quarter !== undefined) return undefined;
  return { form: 'slice', side, count: 'half', unit: 'month', of };
}

const DAY = '( {calendardate} | {dm} )';
const ZONES =
  '( ( gmt | utc ) ( \\+ #zone:N )? | theo? giờ ( việt nam | địa phương | hà nội | mỹ | anh | nhật bản | bắc kinh | quốc tế | gmt ) )';
const ZONE = `( \\( ${ZONES} \\) | ${ZONES} )?`;

/** Days with part of day and hour, and what is cut out of a span: `17 giờ ngày 23/11`, `Chiều nay`, `6 tháng đầu năm`. */
export const timeMomentsGrammar: Grammar = {
  file: FILE,
  kinds: ['moment', 'timeslice'],
  rules: [
    rule({
      name: 'day told twice',
      kind: 'moment',
      examples: ['Hôm nay 30/4', 'hôm qua, 17.12', 'Ngày Quốc tế Phụ nữ 8/3'],
      pattern: '{calendardate} ( , | - )? ( {again:dm} | {again:calendardate} )',
      value: (match) => (mayRepeat(match) && !isPair(match) ? dayOf(match) : undefined),
    }),
    rule({
      name: 'part of a day',
      kind: 'moment',
      examples: [
        'Sáng 18/12',
        'Chiều qua',
        'rạng sáng 16-12',
        'đêm nay',
        'Tối thứ Bảy vừa qua',
        'Chiều cùng ngày',
        'sáng sớm hôm nay',
        'Đêm giao thừa',
      ],
      pattern: `{daypart} ( ,? ${DAY} | nay | qua | mai | kia )`,
      value: partOfDay,
    }),
    rule({
      name: 'part of a day told twice',
      kind: 'moment',
      examples: ['Sáng qua, 17.12', 'đêm nay 2/3', 'Chiều hôm nay, ngày 5/1'],
      pattern: '{daypart} ( nay | qua | mai | kia | {calendardate} ) ,? ( {again:dm} | {again:calendardate} )',
      value: partOfDay,
    }),
    rule({
      name: 'day and its part',
      kind: 'moment',
      examples: ['hôm nay buổi chiều', 'ngày 5/1, buổi sáng'],
      pattern: '{calendardate} ,? {daypart}',
      value: (match) => (match.one('daypart')?.entry?.alone === true ? partOfDay(match) : undefined),
    }),
    rule({
      name: 'hour',
      kind: 'moment',
      examples: ['18h30', '8 giờ sáng', '12 giờ đêm', '4 giờ rưỡi chiều'],
      pattern: `{clocktime} {daypart}? ${ZONE}`,
      value: hourOfDay,
    }),
    rule({
      name: 'hour of a day',
      kind: 'moment',
      examples: [
        '17 giờ ngày 23/11',
        '0h15 ngày 18/12',
        '09:01 05/01/2026',
        '18:30 | 23/09/2026',
        '5 giờ sáng nay',
        '23 giờ 50 phút đêm qua',
        '21h30 tối 17/12',
        '20h thứ Bảy',
      ],
      pattern: `{clocktime} ${ZONE} ( ( ,? {daypart} )? ( , | - | \\| )? ${DAY} ( , {again:dm} )? | {daypart} ( nay | qua | mai ) ( ,? {again:dm} | , {again:calendardate} )? ) ${ZONE}`,
      value: hourOfDay,
    }),
    rule({
      name: 'day and its hour',
      kind: 'moment',
      examples: [
        '14/11/2022 - 17:08',
        'ngày 30 tháng 4 năm 1975 lúc 11 giờ',
        'Thứ Sáu, 17/04/2026, 08:35',
        'hôm qua lúc 7 giờ',
        '24/05/2024 | 06:00 GMT+7',
      ],
      pattern: `${DAY} ( , | - | \\| | vào? ( lúc | hồi ) )? {clocktime} {daypart}? ${ZONE}`,
      value: hourOfDay,
    }),
    rule({
      name: 'units of a span',
      kind: 'timeslice',
      examples: [
        '6 tháng đầu năm 2025',
        '6 tháng cuối năm',
        '9 tháng năm 2025',
        '10 ngày cuối tháng 6',
        '10 tháng đầu năm',
      ],
      pattern: '{timeamount} ( ( đầu | cuối ) ( tiên | cùng )? của )? {timespan}',
      value: slice,
    }),
    rule({
      name: 'half of a span',
      kind: 'timeslice',
      examples: ['nửa đầu năm 2025', 'nửa cuối tháng 6', 'nửa đầu năm', 'nửa đầu thế kỷ XX'],
      pattern: 'nửa ( đầu | cuối | sau ) ( {timespan} | năm | tháng )',
      value: half,
    }),
  ],
};
