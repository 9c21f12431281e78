import type { Found } from '../pattern/chart.js';
import { type Rule, type RuleMatch, rule } from '../pattern/rules.js';
import { pointOf } from './times-match.js';
import type { Point, TimeExpression } from './times-value.js';

type Interval = Extract<TimeExpression, { form: 'interval' }>;

export const interval = (from: Point, to: Point | 'now'): Interval => ({ form: 'interval', from, to });

/** What an end of an interval may be; short ends take what they lack from the other one. */
const ENDS = [
  'moment',
  'calendardate',
  'timespan',
  'calendarday',
  'monthname',
  'quartername',
  'dm',
  'dayfigure',
  'yearfigure',
];
const end = (label: string): string =>
  `( ngày {${label}:dayfigure} | ${ENDS.map((kind) => `{${label}:${kind}}`).join(' | ')} )`;

/** What tells that days follow: `hai ngày 22 và 23/5`. */
export const DAYS = '( {timecount} ngày | {pluralunit} | ngày )';

const TO = '( cho? ( đến | tới ) hết? | - | sang )';

const has = (...fields: unknown[]): boolean => fields.some((field) => field !== undefined);

/** How fine a point is told: both ends of an interval are about equally fine. */
function grainOf({ hour, part, day, weekday, lastDay, month, quarter, season, year, shift }: Point): number {
  if (has(hour)) return 6;
  if (has(part)) return 5;
  if (has(day, weekday, lastDay) || shift?.unit === 'day') return 4;
  if (has(month, quarter, season) || shift?.unit === 'month') return 3;
  return has(year) || shift?.unit === 'year' ? 2 : 1;
}

const ordered = (a: number | undefined, b: number | undefined): boolean => a === undefined || b === undefined || a < b;

/** Does the second end come behind the first, as far as both tell? `20/12 - 5/1` may run into the next year. */
export function inOrder(from: Point, to: Point): boolean {
  if (from.year !== to.year && has(from.year) && has(to.year)) return ordered(from.year, to.year);
  if (from.month !== to.month && has(from.month))
    return !has(from.year) || !has(to.year) || ordered(from.month, to.month);
  return has(from.part) || ordered(from.day, to.day);
}

/** `từ 2 - 3h sáng`: the figure before an hour is an hour. */
function hours(from: Found, to: Point): Point {
  const { day } = pointOf(from);
  if (from.kind !== 'dayfigure' || day === undefined || to.hour === undefined) return pointOf(from);
  return { ...to, hour: day < 12 && day + 12 < to.hour ? day + 12 : day, minute: 0 };
}

/** Both ends where their order and kinds allow an interval; two bare figures are no days. */
function ends(match: RuleMatch): { from: Point; to: Point; kinds: [string, string] } | undefined {
  const [a, b] = [match.one('from') as Found, match.one('to') as Found];
  const to = pointOf(b);
  const { lunar, ...from } = hours(a, to);
  // a bare figure needs a date on the other side
  const dated = a.kind !== 'dayfigure' || has(to.hour, to.month, to.day);
  if (!inOrder(from, to) || !dated || (a.kind === 'dayfigure' && b.kind === 'dayfigure')) return undefined;
  // mùng 2 - 4/10: the figures tell that both are solar
  const solar = to.month !== undefined && !to.lunar && from.month === undefined;
  // tháng 4 đến tháng 11 âm lịch: both are of the moon
  const moon = (lunar && !solar) || (to.lunar && from.month !== undefined && from.year === undefined);
  return { from: { ...from, ...(moon && { lunar: true }) }, to, kinds: [a.kind, b.kind] };
}

/** `từ ngày 10 đến 15/12`, `từ đêm 24 đến hết ngày 26/9`. */
function opened(match: RuleMatch): Interval | undefined {
  const told = ends(match);
  const part = match.one('part')?.entry?.value as string | undefined;
  return told && interval(part ? { ...told.from, part } : told.from, told.to);
}

/** The longest span between two years that stand side by side: `1975-2025`. */
const CENTURY = 120;

/** Without `từ` both ends must be of one grain, and two years not too far apart. */
function bare(match: RuleMatch): Interval | undefined {
  const told = ends(match);
  if (!told) return undefined;
  const { from, to, kinds } = told;
  if (kinds[0] === 'yearfigure' && kinds[1] === 'yearfigure' && (to.year ?? 0) - (from.year ?? 0) > CENTURY)
    return undefined;
  const parts = has(from.part) && !has(from.hour) && has(to.part);
  return grainOf(from) === grainOf(to) || (parts && !kinds.includes('yearfigure')) ? interval(from, to) : undefined;
}

/** `giai đoạn 2021-2025`, `năm học 2024-2025`. */
function period(match: RuleMatch): Interval | undefined {
  const [from, to] = match.all('yearfigure').map(pointOf);
  return from && to && inOrder(from, to) ? interval(from, to) : undefined;
}

/** `đông xuân 2024-2025`: from one season into the next. */
function crop(match: RuleMatch): Interval | undefined {
  const { value, to } = (match.one('season') as Found).entry as { value?: Point['season']; to?: Point['season'] };
  const years = match.all('yearfigure').map(pointOf);
  return to && interval({ ...years[0], season: value }, { ...years.at(-1), season: to });
}

/** Times between two ends. */
export const timeIntervals: readonly Rule[] = [
  rule({
    name: 'interval opened by từ',
    kind: 'timeinterval',
    examples: [
      'từ ngày 10 đến 15/12',
      'từ ngày 20/10 đến ngày 11/12/2025',
      'từ tháng 3/2019 đến tháng 6/2022',
      'từ 7h30 đến 17h',
      'từ ngày 27/2 - 4/3',
      'tuần từ 16 đến 20/11',
      'giai đoạn từ năm 2021 đến năm 2025',
      'từ đêm 24 đến hết ngày 26/9',
      'từ ngày 11 - 16 tháng Giêng âm lịch',
    ],
    pattern: `( {period} | tuần )? từ ( ${end('from')} | {part:daypart} ( ngày )? {from:dayfigure} ) ,? ${TO} ${end('to')}`,
    value: opened,
  }),
  rule({
    name: 'interval until now',
    kind: 'timeinterval',
    examples: ['Từ năm 2020 đến nay', 'từ đầu năm 2025 đến nay', 'đầu năm đến nay', 'từ 1986 tới nay'],
    pattern: `từ? ${end('from')} cho? ( đến | tới ) ( nay | hiện nay | hiện tại | hôm nay )`,
    value: (match) =>
      match.one('from')?.kind === 'dayfigure' ? undefined : interval(pointOf(match.one('from')), 'now'),
  }),
  rule({
    name: 'interval',
    kind: 'timeinterval',
    examples: [
      '22/12/1944 - 22/12/2025',
      '7h-11h30',
      'ngày 10 đến 15/12',
      'tháng 3 tới tháng 5 năm 1975',
      '2021-2025',
      '25 - 26.10',
      'ngày 3 tháng 9 - ngày 5 tháng 9 năm 1945',
    ],
    pattern: `( ${DAYS} )? ${end('from')} ${TO} ${end('to')}`,
    value: bare,
  }),
  rule({
    name: 'year that runs into the next',
    kind: 'timeinterval',
    examples: ['2024/2025', 'năm học 2024/25', 'niên vụ 2020-21'],
    pattern: '{period}? năm? {yearrange}',
    value: (match) => match.one('yearrange')?.value,
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
