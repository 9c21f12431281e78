import type { Found } from '../pattern/chart.js';
import { type Rule, type RuleMatch, rule } from '../pattern/rules.js';
import { Shape } from '../text/tokens.js';
import type { NumberValue } from './numbers.js';
import { pointOf, wordAt, words } from './times-match.js';
import type { Place } from './times-place.js';
import { type Amount, durationOf, type Point, type TimeExpression, type TimeUnit } from './times-value.js';

const set = (value: string): TimeExpression => ({ form: 'set', value });
const unitOf = (found: Found | undefined): TimeUnit => found?.entry?.unit as TimeUnit;
const every = (unit: TimeUnit, count = 1): TimeExpression => set(durationOf({ parts: [{ count, unit }] }));
const two = (n: number | undefined): string => (n === undefined ? 'XX' : String(n).padStart(2, '0'));

/** The pattern of a point that comes again: what is not told is `X`. */
function patternOf(point: Point): string | undefined {
  const time = point.hour !== undefined ? `T${two(point.hour)}:${two(point.minute ?? 0)}` : (point.part ?? '');
  if (point.year !== undefined || point.shift || point.named) return undefined;
  if (point.weekend) return 'XXXX-WXX-WE';
  if (point.weekday !== undefined) return `XXXX-WXX-${point.weekday}${time}`;
  if (point.season) return `XXXX-${point.season}`;
  if (point.quarter !== undefined) return `XXXX-Q${point.quarter}`;
  const month = point.lunar ? `LM${two(point.month)}` : two(point.month);
  if (point.day !== undefined || time) return `XXXX-${month}-${two(point.day)}${time}`;
  return point.month === undefined ? undefined : `XXXX-${month}`;
}

const setOf = (point: Point): TimeExpression | undefined => {
  const value = patternOf(point);
  return value === undefined ? undefined : set(value);
};

/** Several points that differ in one place, as a list in braces: `XXXX-WXX-{1,3,5}`. */
function listOf(points: readonly Point[]): TimeExpression | undefined {
  const values = points.map(patternOf);
  const [first] = values;
  if (first === undefined || values.some((value) => value === undefined)) return undefined;
  if (values.length === 1) return set(first);
  const cut = (value: string): number => value.lastIndexOf('-') + 1;
  const head = first.slice(0, cut(first));
  if (values.some((value) => !value?.startsWith(head))) return undefined;
  return set(`${head}{${values.map((value) => value?.slice(head.length)).join(',')}}`);
}

const weekdays = (match: RuleMatch): Point[] =>
  match.all('weekday').map((found) => ({ weekday: found.entry?.value as number }));
const EVERY = '( hằng | hàng | mỗi | từng )';

/** `thứ Hai hằng tuần`, `18h30 hằng ngày`, `ngày 10 và 20 hằng tháng`. */
function repeated(match: RuleMatch): TimeExpression | undefined {
  return listOf(match.all('point').map(pointOf));
}

const REPEATED = '( {point:moment} | {point:calendardate} | {point:timespan} | {point:dm} | {point:monthday} )';

/** Behind these `hàng` is the noun: `khách hàng`, `ngân hàng năm 2020`. */
const GOODS = words(
  'khách cửa mặt ngân gian quầy đơn bán mua đặt giao nhận nhà bạn món xuất nhập chở lô kho hội bốc xếp đi trả tạp',
);
const POINTING = words('nay ngoái này qua tới');

/** Is `hàng` the word for every, and does no year or day of its own stand behind: `hàng năm 2020`? */
export function isLoneSet(place: Place): boolean {
  // sông Hằng hôm 1/4
  const { chart, found, section } = place;
  if (place.first === 'hằng' && chart.tokens.shape[found.start] === Shape.title && !section.capitals && !place.opens)
    return false;
  if (place.first !== 'hàng') return true;
  return !GOODS.has(place.before()) && place.shapeBehind !== Shape.number && !POINTING.has(place.behind());
}

/** How often in a unit: what `ít nhất`, `hơn` before it bound belongs to it. */
export const FREQUENCY = 'so many in a unit';

/** Times that come again. */
export const timeSets: readonly Rule[] = [
  rule({
    name: 'every unit',
    kind: 'timeset',
    examples: ['hằng tuần', 'Hàng tháng', 'mỗi quý', 'mỗi 2 tuần', 'từng ngày'],
    pattern: `${EVERY} ( {timeunit} | {timeamount} )`,
    value(match) {
      const amount = match.one('timeamount')?.value as Amount | undefined;
      if (amount)
        return amount.to === undefined && wordAt(match.chart, match.start) === 'mỗi'
          ? set(durationOf(amount))
          : undefined;
      return every(unitOf(match.one('timeunit')));
    },
  }),
  rule({
    name: 'every part of the day',
    kind: 'timeset',
    examples: ['hằng đêm', 'mỗi sáng', 'mỗi buổi chiều'],
    pattern: '( hằng | hàng | mỗi ) {daypart}',
    value: (match) => setOf({ part: match.one('daypart')?.entry?.value as string }),
  }),
  rule({
    name: 'every such point',
    kind: 'timeset',
    examples: ['mỗi tối thứ Bảy', 'mỗi thứ Hai', 'mỗi mùa hè'],
    pattern: `mỗi ${REPEATED}`,
    value: repeated,
  }),
  rule({
    name: 'every weekend',
    kind: 'timeset',
    examples: ['mỗi cuối tuần', 'các ngày cuối tuần'],
    pattern: '( mỗi | hằng | {pluralunit} ) cuối tuần',
    value: () => set('XXXX-WXX-WE'),
  }),
  rule({
    name: 'point of every unit',
    kind: 'timeset',
    examples: [
      'thứ Hai hằng tuần',
      '18h30 hằng ngày',
      '19/8 hằng năm',
      'ngày 20 hằng tháng',
      'Tháng 9 hàng năm',
      '20h thứ Bảy hằng tuần',
      'ngày 10 và ngày 20 hằng tháng',
    ],
    pattern: `${REPEATED} ( ( , | và ) ${REPEATED} )* ${EVERY} {timeunit}`,
    value: repeated,
  }),
  rule({
    name: 'interval of every unit',
    kind: 'timeset',
    examples: ['từ thứ Hai đến thứ Sáu hằng tuần', '7h30 - 17h hằng ngày', 'từ ngày 1 đến ngày 10 hằng tháng'],
    pattern: `từ? ${REPEATED} ( đến | tới | - ) ${REPEATED} ${EVERY} {timeunit}`,
    value(match) {
      const [from, to] = match.all('point').map((found) => patternOf(pointOf(found)));
      return from === undefined || to === undefined ? undefined : set(`${from}/${to}`);
    },
  }),
  rule({
    name: 'day of the moon in every month',
    kind: 'timeset',
    examples: ['ngày mùng một đầu tháng'],
    pattern: '{point:calendarday} ( đầu | giữa | cuối ) tháng',
    value: (match) => (pointOf(match.one('point')).lunar ? repeated(match) : undefined),
  }),
  rule({
    name: 'days of every month',
    kind: 'timeset',
    examples: ['ngày 10 và 20 hằng tháng', 'các ngày 5, 15, 25 hằng tháng', 'mùng 1 và rằm hằng tháng'],
    pattern: `( {pluralunit} {point:dayfigure} | ngày {point:dayfigure} | {point:calendardate} ) ( ( ,? và | , ) ( {point:dayfigure} | {point:calendardate} ) )* ( ${EVERY} tháng )`,
    value: (match) => listOf(match.all('point').map(pointOf)),
  }),
  rule({
    name: 'part of day of every day',
    kind: 'timeset',
    examples: ['buổi tối hằng ngày', 'sáng hằng ngày'],
    pattern: `{daypart} ${EVERY} {timeunit}`,
    value: (match) => setOf({ part: match.one('daypart')?.entry?.value as string }),
  }),
  rule({
    name: 'days of the week',
    kind: 'timeset',
    examples: ['các ngày thứ Hai, thứ Tư, thứ Sáu', 'những ngày thứ Bảy và Chủ nhật'],
    pattern: '{pluralunit} {weekday} ( ,? và? {weekday} )*',
    value: (match) => listOf(weekdays(match)),
  }),
  rule({
    name: 'one in so many units',
    kind: 'timeset',
    examples: ['5 năm một lần', 'hai tuần 1 lần'],
    pattern: '{timeamount} {number} lần',
    value: (match) => set(durationOf(match.one('timeamount')?.value as Amount)),
  }),
  rule({
    name: FREQUENCY,
    kind: 'timeset',
    examples: ['2 lần/tuần', 'hai lần mỗi tuần', 'một lần một tháng', '3-4 lần/ngày', 'từ 2 đến 3 lần mỗi quý'],
    pattern:
      'từ? {timecount} ( ( - | đến | tới ) {timecount} )? ( lần | buổi | kỳ ) ( / | mỗi | một | trong một | trong )? {timeunit}',
    value(match) {
      const counts = match.all('timecount').map((found) => (found.value as NumberValue).value);
      if (wordAt(match.chart, match.start) === 'từ' && counts.length < 2) return undefined;
      // gấp ba lần ngày thường
      if (wordAt(match.chart, match.end) === 'thường') return undefined;
      return counts.every(Number.isInteger) ? every(unitOf(match.one('timeunit'))) : undefined;
    },
  }),
  rule({
    name: 'every other unit',
    kind: 'timeset',
    examples: ['cách ngày', 'cách tuần'],
    pattern: 'cách ( {timeunit} | nhật )',
    value: (match) => every(match.one('timeunit') ? unitOf(match.one('timeunit')) : 'day', 2),
  }),
];
