import type { Found } from '../pattern/chart.js';
import { type Rule, type RuleMatch, rule } from '../pattern/rules.js';
import { DAYS, inOrder, interval } from './times-intervals.js';
import { pointOf, wordAt, words } from './times-match.js';
import type { Point, TimeExpression } from './times-value.js';

/** The value of a range that was found whole, with the year told beside it. */
function rangeWithYear(match: RuleMatch, label: string): TimeExpression | undefined {
  const range = match.one(label)?.value as Extract<TimeExpression, { form: 'interval' }>;
  const year = {
    ...pointOf(match.one('timeyear')),
    ...pointOf(match.one('yearfigure')),
    ...pointOf(match.one('slashedyear')),
  };
  return range.to === 'now' ? undefined : { ...range, to: { ...year, ...range.to } };
}

/** `ngày 25 và 26/10`: the first and the last of the days. */
function listed(match: RuleMatch): TimeExpression | undefined {
  const { lunar, ...from } = pointOf(match.one('from'));
  const to = pointOf(match.one('to'));
  if (from.day === undefined || to.day === undefined || !inOrder(from, to)) return undefined;
  // mùng 3 và 5/4: the figures tell that both are solar
  return interval({ ...from, ...(lunar && to.lunar && { lunar }) }, to);
}

/** `30/4 và 1/5`, `25 và 26/12/2025`: days that follow one another are one time, `22/4 và 31/5` are two. */
function neighbours(match: RuleMatch): TimeExpression | undefined {
  const [from, to] = [pointOf(match.one('from')), pointOf(match.one('to'))];
  if (from.day === undefined || to.day === undefined || to.month === undefined) return undefined;
  const days = (to.month - (from.month ?? to.month)) * 31 + to.day - from.day;
  const slash = from.month === undefined || wordAt(match.chart, (match.one('from') as Found).start + 1) === '/';
  return slash && days > 0 && days < 4 ? interval(from, to) : undefined;
}

const EVENINGS = words('TNI TEV TAF');
const JOINTS = words('và đến - sang');

/** `Đêm 24 rạng sáng 25/12`, `đêm 24/12, rạng sáng 25/12`: one night. */
function overnight(match: RuleMatch): TimeExpression | undefined {
  const [from, to] = [pointOf(match.one('from')), pointOf(match.one('to'))];
  const day = match.one('daypart') ? { ...from, part: match.one('daypart')?.entry?.value as string } : from;
  if (day.part === undefined || !EVENINGS.has(day.part) || to.part === undefined) return undefined;
  const joint = wordAt(match.chart, (match.one('to') as Found).start - 1);
  // without a joint it must be the morning that ends the night: `chiều 17/12, tối 18/12` are two times
  const night = to.part === 'TMO' && follows(day, to);
  if (!JOINTS.has(joint) && !night) return undefined;
  const { mod: _, ...morning } = to;
  return interval(day, morning);
}

/** `sáng 12, chiều 13/12`: parts of two days of which only the second is told whole. */
function partsOfDays(match: RuleMatch): TimeExpression | undefined {
  const { mod: _, ...to } = pointOf(match.one('to'));
  const from = { ...pointOf(match.one('from')), part: match.one('daypart')?.entry?.value as string };
  if (match.one('to')?.kind === 'moment')
    return to.part !== undefined && to.hour === undefined && follows(from, to) ? interval(from, to) : undefined;
  return inOrder({ day: from.day }, to) ? interval(from, { ...to, part: from.part }) : undefined;
}

/** Is the second day the one behind the first, as far as the text tells? */
function follows(from: Point, to: Point): boolean {
  if (from.day === undefined || to.day === undefined) return to.mod === 'START' && to.shift?.by === from.shift?.by;
  return to.day === from.day + 1 || (to.day === 1 && from.day > 27);
}

/** `Sáng và chiều 11/12`: parts of one day. */
function partsOfDay(match: RuleMatch): TimeExpression | undefined {
  const to = pointOf(match.one('to'));
  if (to.part === undefined || to.hour !== undefined) return undefined;
  return interval({ ...to, part: match.one('daypart')?.entry?.value as string }, to);
}

/** Days, months and quarters told together, which are one time: `hai ngày 22 và 23/5`, `Sáng và chiều 11/12`. */
export const timeLists: readonly Rule[] = [
  rule({
    name: 'days told together',
    kind: 'timeinterval',
    examples: [
      'ngày 25 và 26/10/2025',
      'hai ngày 03 và 04/12/2025',
      'các ngày 3, 4 và 5/9',
      'hai ngày 22, 23/5',
      'các ngày 28/4 và 2/5',
      'ngày 19 và 20 tháng 12',
    ],
    pattern: `${DAYS} ( {from:dayfigure} | {from:dm} | {from:calendardate} ) ( , ( {more:dayfigure} | {more:dm} ) )* ( ,? ( và | & ) | , ) ( {to:dm} | {to:calendardate} )`,
    value: listed,
  }),
  rule({
    name: 'days beside one another',
    kind: 'timeinterval',
    examples: ['30/4 và 1/5', 'ngày 30/4 và 1/5', '25 và 26/12/2025'],
    pattern: '( ngày? {from:dm} ( và | , ) {to:dm} | {from:dayfigure} và {to:dmy} )',
    value: neighbours,
  }),
  rule({
    name: 'days of the moon told together',
    kind: 'timeinterval',
    examples: ['mồng 9-10', 'mùng 9-10-11'],
    pattern: '( mùng | mồng ) {from:dayfigure} - ( {dayfigure} - )? {to:dayfigure}',
    value(match) {
      const [from, to] = [pointOf(match.one('from')), pointOf(match.one('to'))];
      return inOrder(from, to) ? interval({ lunar: true, ...from }, { lunar: true, ...to }) : undefined;
    },
  }),
  rule({
    name: 'months told together',
    kind: 'timeinterval',
    examples: ['tháng 5-6', 'các tháng 7, 8/2025', 'tháng 3-4 năm ngoái'],
    pattern: '{monthrange} {timeyear}?',
    value: (match) => rangeWithYear(match, 'monthrange'),
  }),
  rule({
    name: 'quarters told together',
    kind: 'timeinterval',
    examples: ['quý I, II/2025', 'quý I và II năm 2025', 'quý 3-4'],
    pattern: '{quarterrange} ( ( / | - ) ( {slashedyear} | {yearfigure} ) | {timeyear} )?',
    value: (match) => rangeWithYear(match, 'quarterrange'),
  }),
  rule({
    name: 'night',
    kind: 'timeinterval',
    examples: [
      'Đêm 24 rạng sáng 25/12',
      'Từ đêm 24 đến rạng sáng 25/12',
      'đêm 14, rạng sáng 15 tháng Giêng',
      'đêm nay 2/3, rạng sáng 3/3',
    ],
    pattern: '( từ )? ( {daypart} ngày? {from:dayfigure} | {from:moment} ) ,? ( và | đến | - | sang )? {to:moment}',
    value: overnight,
  }),
  rule({
    name: 'parts of two days',
    kind: 'timeinterval',
    examples: ['sáng 1 và 2/12', 'sáng ngày 12, 13/12', 'sáng 12, chiều 13/12'],
    pattern: '{daypart} ngày? {from:dayfigure} ( và | , | - ) ( {to:dm} | {to:calendarday} | {to:moment} )',
    value: partsOfDays,
  }),
  rule({
    name: 'parts of one day',
    kind: 'timeinterval',
    examples: ['Sáng và chiều 11/12', 'sáng, chiều 11/12'],
    pattern: '{daypart} ( và | , | - | đến ) {to:moment}',
    value: partsOfDay,
  }),
  rule({
    name: 'interval of spaced figures',
    kind: 'timeinterval',
    examples: ['từ 24 - 7 đến 31 - 7'],
    pattern: 'từ {from:spaceddm} ( đến | tới ) {to:spaceddm}',
    value: listed,
  }),
];
