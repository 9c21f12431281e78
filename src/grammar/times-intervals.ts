import type { Found } from '../pattern/chart.js';
import { type Rule, type RuleMatch, rule } from '../pattern/rules.js';
import { pointOf } from './times-match.js';
import type { Point, TimeExpression } from './times-value.js';

/** What an end of an interval may be; short ends take what they lack from the other one. */
const end = (label: string): string =>
  `( {${label}:moment} | {${label}:calendardate} | {${label}:timespan} | {${label}:calendarday} | {${label}:monthname} | {${label}:quartername} | {${label}:dm} | {${label}:dayfigure} | {${label}:yearfigure} | ngày {${label}:dayfigure} )`;

const TO = '( cho? ( đến | tới ) hết? | - | sang )';

/** How fine a point is told: both ends of an interval are about equally fine. */
function grainOf(point: Point): number {
  if (point.hour !== undefined) return 6;
  if (point.part !== undefined) return 5;
  if (point.day !== undefined || point.weekday !== undefined || point.shift?.unit === 'day' || point.lastDay) return 4;
  if (point.month !== undefined || point.quarter !== undefined || point.season !== undefined || point.shift?.unit === 'month') return 3;
  return point.year !== undefined || point.shift?.unit === 'year' ? 2 : 1;
}

const interval = (from: Point, to: Point | 'now'): TimeExpression => ({ form: 'interval', from, to });

/** Does the second end come behind the first, as far as both tell? */
function inOrder(from: Point, to: Point): boolean {
  if (from.year !== undefined && to.year !== undefined && from.year !== to.year) return from.year < to.year;
  if (from.month !== undefined && to.month !== undefined && from.month !== to.month) return from.year === undefined || to.year === undefined || from.month < to.month;
  if (from.day !== undefined && to.day !== undefined && (from.month === to.month || from.month === undefined) && from.part === undefined) return from.day < to.day;
  return true;
}

/** `từ 2 - 3h sáng`: the figure before an hour is an hour. */
function hours(from: Found, to: Point): Point {
  const { day } = pointOf(from);
  if (from.kind !== 'dayfigure' || day === undefined || to.hour === undefined) return pointOf(from);
  const hour = day < 12 && day + 12 < to.hour ? day + 12 : day;
  return { ...to, hour, minute: 0 };
}

function opened(match: RuleMatch): TimeExpression | undefined {
  const to = pointOf(match.one('to'));
  const from = hours(match.one('from') as Found, to);
  if (!inOrder(from, to)) return undefined;
  // từ 5 đến 8 giờ counts or is a clock; two bare figures are no days
  return match.one('from')?.kind === 'dayfigure' && match.one('to')?.kind === 'dayfigure' ? undefined : interval(from, to);
}

const SHORT = new Set(['dayfigure', 'dm', 'yearfigure']);

/** Without `từ` both ends must be of one grain, and a bare figure needs a full date on the other side. */
function bare(match: RuleMatch): TimeExpression | undefined {
  const [a, b] = [match.one('from') as Found, match.one('to') as Found];
  const to = pointOf(b);
  const from = hours(a, to);
  if (!inOrder(from, to)) return undefined;
  if (a.kind === 'yearfigure' || b.kind === 'yearfigure') {
    const close = from.year !== undefined && to.year !== undefined && to.year > from.year && to.year - from.year < 120;
    return a.kind === b.kind ? (close ? interval(from, to) : undefined) : grainOf(from) === grainOf(to) ? interval(from, to) : undefined;
  }
  if (grainOf(from) !== grainOf(to) && !(from.part !== undefined && from.hour === undefined && to.part !== undefined)) return undefined;
  if (SHORT.has(a.kind) && SHORT.has(b.kind) && a.kind === 'dayfigure' && b.kind === 'dayfigure') return undefined;
  return interval(from, to);
}

/** `ngày 25 và 26/10`: the first and the last of the days. */
function listed(match: RuleMatch): TimeExpression | undefined {
  const { lunar, ...from } = pointOf(match.one('from'));
  const to = pointOf(match.one('to'));
  if (from.day === undefined || to.day === undefined || !inOrder(from, to)) return undefined;
  // mùng 3 và 5/4: the figures tell that both are solar
  return interval({ ...from, ...(lunar && to.lunar && { lunar }) }, to);
}

const DAYS = '( ( {number} | các | những )? ngày )';

/** `30/4 và 1/5`: days that follow one another are one time, `22/4 và 31/5` are two. */
function neighbours(match: RuleMatch): TimeExpression | undefined {
  const [from, to] = [pointOf(match.one('from')), pointOf(match.one('to'))];
  const days = ((to.month ?? 0) - (from.month ?? 0)) * 31 + (to.day ?? 0) - (from.day ?? 0);
  return days > 0 && days < 4 && match.chart.text((match.one('from') as Found).start + 1, (match.one('from') as Found).start + 2) === '/' ? interval(from, to) : undefined;
}

/** `Đêm 24 rạng sáng 25/12`, `đêm 24/12, rạng sáng 25/12`: one night. */
function overnight(match: RuleMatch): TimeExpression | undefined {
  const [from, to] = [pointOf(match.one('from')), pointOf(match.one('to'))];
  const day = match.one('daypart') ? { ...from, part: match.one('daypart')?.entry?.value as string } : from;
  if (!['TNI', 'TEV', 'TAF'].includes(day.part ?? '') || to.part === undefined) return undefined;
  const { mod: _, ...morning } = to;
  return interval(day, morning);
}

/** `Sáng và chiều 11/12`: parts of one day. */
function partsOfDay(match: RuleMatch): TimeExpression | undefined {
  const to = pointOf(match.one('to'));
  if (to.part === undefined || to.hour !== undefined) return undefined;
  return interval({ ...to, part: match.one('daypart')?.entry?.value as string }, to);
}

/** `giai đoạn 2021-2025`, `năm học 2024-2025`. */
function period(match: RuleMatch): TimeExpression | undefined {
  const years = match.all('yearfigure').map(pointOf);
  const [from, to] = [years[0], years.at(-1)];
  return from?.year !== undefined && to?.year !== undefined && from.year < to.year ? interval(from, to) : undefined;
}

/** `đông xuân 2024-2025`: from one season into the next. */
function crop(match: RuleMatch): TimeExpression | undefined {
  const { value, to } = match.one('season')?.entry as { value?: Point['season']; to?: Point['season'] };
  const years = match.all('yearfigure').map(pointOf);
  if (!to || !years[0]) return undefined;
  return interval({ ...years[0], season: value }, { ...years.at(-1), season: to });
}

/** Times between two ends, and days told together. */
export const timeIntervals: readonly Rule[] = [
  rule({
    name: 'interval opened by từ',
    kind: 'timeinterval',
    examples: ['từ ngày 10 đến 15/12', 'từ ngày 20/10 đến ngày 11/12/2025', 'từ tháng 3/2019 đến tháng 6/2022', 'từ 7h30 đến 17h', 'từ ngày 27/2 - 4/3', 'tuần từ 16 đến 20/11', 'giai đoạn từ năm 2021 đến năm 2025', 'từ đêm 24 đến hết ngày 26/9', 'từ ngày 11 - 16 tháng Giêng âm lịch'],
    pattern: `( {period} | tuần )? từ ( ${end('from')} | {part:daypart} ( ngày )? {from:dayfigure} ) ,? ${TO} ${end('to')}`,
    value(match) {
      const opens = opened(match);
      const part = match.one('part')?.entry?.value as string | undefined;
      return opens?.form === 'interval' && part ? { ...opens, from: { ...opens.from, part } } : opens;
    },
  }),
  rule({
    name: 'interval until now',
    kind: 'timeinterval',
    examples: ['Từ năm 2020 đến nay', 'từ đầu năm 2025 đến nay', 'đầu năm đến nay', 'từ 1986 tới nay'],
    pattern: `từ? ${end('from')} cho? ( đến | tới ) ( nay | hiện nay | hiện tại | hôm nay )`,
    value: (match) => (match.one('from')?.kind === 'dayfigure' ? undefined : interval(pointOf(match.one('from')), 'now')),
  }),
  rule({
    name: 'interval',
    kind: 'timeinterval',
    examples: ['22/12/1944 - 22/12/2025', '7h-11h30', 'ngày 10 đến 15/12', 'tháng 3 tới tháng 5 năm 1975', '2021-2025', '25 - 26.10', 'ngày 3 tháng 9 - ngày 5 tháng 9 năm 1945'],
    pattern: `( ${DAYS} )? ${end('from')} ${TO} ${end('to')}`,
    value: bare,
  }),
  rule({
    name: 'days told together',
    kind: 'timeinterval',
    examples: ['ngày 25 và 26/10/2025', 'hai ngày 03 và 04/12/2025', 'các ngày 3, 4 và 5/9', 'hai ngày 22, 23/5', 'các ngày 28/4 và 2/5', 'ngày 19 và 20 tháng 12'],
    pattern: `${DAYS} ( {from:dayfigure} | {from:dm} | {from:calendardate} ) ( , ( {more:dayfigure} | {more:dm} ) )* ( ,? ( và | & ) | , ) ( {to:dm} | {to:calendardate} )`,
    value: listed,
  }),
  rule({
    name: 'days beside one another',
    kind: 'timeinterval',
    examples: ['30/4 và 1/5', 'ngày 30/4 và 1/5'],
    pattern: 'ngày? {from:dm} ( và | , ) {to:dm}',
    value: neighbours,
  }),
  rule({
    name: 'months told together',
    kind: 'timeinterval',
    examples: ['tháng 5-6', 'các tháng 7, 8/2025', 'tháng 3-4 năm ngoái'],
    pattern: '( các )? {monthrange} {timeyear}?',
    value(match) {
      const range = match.one('monthrange')?.value as Extract<TimeExpression, { form: 'interval' }>;
      return range.to === 'now' ? undefined : { ...range, to: { ...pointOf(match.one('timeyear')), ...range.to } };
    },
  }),
  rule({
    name: 'night',
    kind: 'timeinterval',
    examples: ['Đêm 24 rạng sáng 25/12', 'Từ đêm 24 đến rạng sáng 25/12', 'đêm 14, rạng sáng 15 tháng Giêng', 'đêm nay 2/3, rạng sáng 3/3'],
    pattern: '( từ )? ( {daypart} ngày? {from:dayfigure} | {from:moment} ) ,? ( và | đến | - | sang )? {to:moment}',
    value: overnight,
  }),
  rule({
    name: 'parts of one day',
    kind: 'timeinterval',
    examples: ['Sáng và chiều 11/12', 'sáng, chiều 11/12'],
    pattern: '( cả )? {daypart} ( và | , | - | đến ) {to:moment}',
    value: partsOfDay,
  }),
  rule({
    name: 'period of years',
    kind: 'timeinterval',
    examples: ['giai đoạn 2021-2025', 'nhiệm kỳ 2021 - 2026', 'năm học 2024-2025', 'giai đoạn 2022 đến 2025'],
    pattern: '{period} ( năm )? {yearfigure} ( - | đến | tới ) ( năm )? {yearfigure}',
    value: period,
  }),
  rule({
    name: 'crop season',
    kind: 'timeinterval',
    examples: ['đông xuân 2024-2025', 'vụ hè thu 2025'],
    pattern: 'vụ? {season} ( năm )? {yearfigure} ( - {yearfigure} )?',
    value: crop,
  }),
];
