import type { Found } from '../pattern/chart.js';
import { type Rule, type RuleMatch, rule } from '../pattern/rules.js';
import { Shape } from '../text/tokens.js';
import { compoundOfTime } from './compounds.js';
import { wordAt, words } from './times-match.js';
import type { Place } from './times-place.js';
import {
  type Amount,
  durationOf,
  type Point,
  type TimeExpression,
  type TimeMod,
  type TimeUnit,
} from './times-value.js';

const amountOf = (match: RuleMatch, label = 'timeamount'): Amount => match.one(label)?.value as Amount;

/** `khoảng` blurs; what `hơn` and `gần` say is no mod of the public type. */
export function approximation(found: Found | undefined): { mod?: TimeMod } {
  return found?.entry?.bound === 'about' ? { mod: 'APPROX' } : {};
}

/** `vào khoảng`: the preposition stands outside; `đúng` and `tròn` blur nothing. */
export function mayOpen(found: Found | undefined): boolean {
  return (
    !found ||
    (!String(found.entry?.name).startsWith('vào ') && found.entry?.side !== 'after' && found.entry?.bound !== 'exact')
  );
}

const length = (match: RuleMatch): TimeExpression => ({ form: 'duration', value: durationOf(amountOf(match)) });

const NUMBERED = words('thứ số lớp tập điều khoản tầng đợt lần ngày /');
const SOUNDS = words('nổ súng động nói kêu hô hét la gọi còi chuông cười thở vang chó gà anh việt trống');

/** Behind these `một ngày` is any day. */
const ARTICLE_BEFORE = words('là ngày vào đến như');

const IN_GENERAL = words('những các theo cùng bao qua');

/** Is a length told, and not a number of something else: `lần thứ 3 năm 2025`, `hai tiếng nổ`, `một ngày nào đó`? */
export function isLoneLength(place: Place, value: TimeExpression): boolean {
  if (value.form !== 'duration') return true;
  const { chart, found, first, last, section } = place;
  const [before, behind] = [place.before(), place.behind()];
  if (compoundOfTime(chart, found.end - 1, found.end, section.end)) return false;
  if (NUMBERED.has(before) || (before === 'giờ' && last === 'phút')) return false;
  // những năm tháng ấy: years and months, not five of them
  if (first === 'năm' && last === 'tháng' && IN_GENERAL.has(before)) return false;
  const one = first === 'một' && found.end === found.start + 2;
  if (one && (behind === 'nào' || behind === 'nọ' || ARTICLE_BEFORE.has(before))) return false;
  return !(last === 'tiếng' && (SOUNDS.has(behind) || (one && behind !== '')));
}

function between(match: RuleMatch): TimeExpression | undefined {
  const [from, to] = [amountOf(match, 'from'), amountOf(match, 'to')];
  if (from.to !== undefined || to.to !== undefined) return undefined;
  return { form: 'duration', value: `${durationOf(from)}/${durationOf(to)}` };
}

const FINE: Record<TimeUnit, number> = {
  second: 1,
  minute: 1,
  hour: 1,
  day: 1,
  week: 7,
  month: 1,
  quarter: 3,
  year: 1,
  decade: 10,
  century: 100,
};
const COUNTED_IN: Partial<Record<TimeUnit, TimeUnit>> = {
  week: 'day',
  quarter: 'month',
  decade: 'year',
  century: 'year',
};

/** So many units from the anchor, in the smallest unit told: weeks are counted in days. */
function shifted(amount: Amount, sign: 1 | -1): Point | undefined {
  const units = amount.parts.map(({ unit }) => COUNTED_IN[unit] ?? unit);
  const unit = units.at(-1) as TimeUnit;
  let by = 0;
  for (const [i, part] of amount.parts.entries()) {
    if (part.count === 'X' || amount.to !== undefined) return { anchor: 'event', shift: { unit, by: 0 } };
    const scale = units[i] === unit ? 1 : units[i] === 'year' && unit === 'month' ? 12 : undefined;
    if (scale === undefined) return undefined;
    by += part.count * FINE[part.unit] * scale;
  }
  return Number.isInteger(by) ? { shift: { unit, by: sign * by } } : undefined;
}

const LONGER = words('thêm chậm chờ đợi hoãn lùi dài hạn');

const GOVERNED = words('khi lúc ngày lễ đợt cuộc kỳ trận vụ thời năm tháng thềm');

/** Is the word behind a length a preposition of its own object: `3 ngày trước khi`, `5 ngày tới Hà Nội`? */
function governs(match: RuleMatch): boolean {
  const { chart, end } = match;
  const next = wordAt(chart, end);
  if (next === '' || chart.tokens.shape[end] === Shape.mark) return false;
  return GOVERNED.has(next) || chart.tokens.shape[end] === Shape.title;
}

/** `50 năm trước`, `2 tuần nữa`, `cách đây 10 ngày`; vague counts have no value of their own. */
function counted(match: RuleMatch): TimeExpression | undefined {
  const { chart, start, end } = match;
  const last = wordAt(chart, end - 1);
  if (last === 'nữa' && LONGER.has(wordAt(chart, start - 1))) return undefined;
  if (last === 'trước' && governs(match)) return undefined;
  const about = match.one('approximator');
  if (!mayOpen(about)) return undefined;
  const point = shifted(amountOf(match), last === 'nữa' || last === 'tới' ? 1 : -1);
  return point && { form: 'point', point, ...approximation(about) };
}

/** `5 ngày sau`, `hai hôm sau`: counted from an event that has no date; `sau đó 3 ngày` from the time told before. */
function afterwards(match: RuleMatch): TimeExpression | undefined {
  if (wordAt(match.chart, match.end - 1) === 'sau' && governs(match)) return undefined;
  // trong 14 năm sau đó: a length
  if (['trong', 'suốt'].includes(wordAt(match.chart, match.start - 1))) return undefined;
  const told = wordAt(match.chart, match.start) === 'sau' || wordAt(match.chart, match.start) === 'trước';
  const point = shifted(amountOf(match), wordAt(match.chart, match.start) === 'trước' ? -1 : 1);
  return point && { form: 'point', point: { ...point, anchor: told && point.anchor === undefined ? 'told' : 'event' } };
}

function recent(match: RuleMatch): TimeExpression | undefined {
  const last = wordAt(match.chart, match.end - 1);
  if ((last === 'tới' || last === 'qua') && governs(match)) return undefined;
  const unit = match.one('pluralunit')?.entry?.unit as TimeUnit | undefined;
  const value = durationOf(unit ? { parts: [{ count: 'X', unit }] } : amountOf(match));
  return { form: 'duration', value };
}

const RECENT = '( qua | vừa qua | vừa rồi | gần đây | tới | sắp tới | tới đây | trở lại đây | gần nhất )';

/** Lengths of time and what is counted from now or from an event. */
export const timeLengths: readonly Rule[] = [
  rule({
    name: 'length',
    kind: 'timelength',
    examples: ['3 ngày', 'vài ngày', 'một năm rưỡi'],
    pattern: '{timeamount}',
    value: length,
  }),
  rule({
    name: 'length between two lengths',
    kind: 'timelength',
    examples: ['từ 05 năm đến 10 năm', '24 giờ đến 48 giờ'],
    pattern: 'từ? {from:timeamount} ( đến | tới | - ) {to:timeamount} ( tới | qua )?',
    value: between,
  }),
  rule({
    name: 'length between two numbers',
    kind: 'timelength',
    examples: ['từ 3 đến 5 ngày'],
    pattern: 'từ {timeamount}',
    value: (match) => (amountOf(match).to === undefined ? undefined : length(match)),
  }),
  rule({
    name: 'length up to now or from now on',
    kind: 'timelength',
    examples: ['3 ngày qua', '6 tháng tới', '2 tháng gần đây', 'những năm qua', '5 năm trở lại đây'],
    pattern: `( {timeamount} | {pluralunit} ) ${RECENT}`,
    value: recent,
  }),
  rule({
    name: 'length until today',
    kind: 'timelength',
    examples: ['10 năm nay', 'nhiều năm nay'],
    pattern: '{timeamount} nay',
    value: length,
  }),
  rule({
    name: 'counted from now',
    kind: 'timelength',
    examples: ['50 năm trước', '2 tuần nữa', 'hai tuần trước'],
    pattern: '{timeamount} ( trước | về trước | trước đây | nữa )',
    value: counted,
  }),
  rule({
    name: 'so long ago',
    kind: 'timelength',
    examples: ['Cách đây 10 ngày', 'cách nay hai năm', 'Cách đây hơn 20 năm'],
    pattern: 'cách ( đây | nay ) {approximator}? {timeamount} ( trước | về trước )?',
    value: counted,
  }),
  rule({
    name: 'counted from an event',
    kind: 'timelength',
    examples: ['5 ngày sau', 'Bốn hôm sau', 'sau đó 3 ngày', '10 phút sau', '2 ngày sau đó', '3 ngày trước đó'],
    pattern:
      '( {timeamount} ( sau | sau đó | trước đó | tiếp theo | kế tiếp ) | ( sau | trước ) đó {approximator}? {timeamount} )',
    value: afterwards,
  }),
  rule({
    name: 'length told twice',
    kind: 'timelength',
    examples: ['1736 ngày (4 năm 9 tháng 6 ngày)'],
    pattern: '{timeamount} \\( {again:timeamount} \\)',
    value: length,
  }),
  rule({
    name: 'length of a term',
    kind: 'timelength',
    examples: ['100 ngày đầu nhiệm kỳ'],
    pattern: '{timeamount} ( đầu | cuối ) ( tiên | cùng )? ( của )? {period}',
    value: length,
  }),
  rule({
    name: 'vague time',
    kind: 'timelength',
    examples: ['Hiện nay', 'Thời gian tới', 'mới đây'],
    pattern: '{vaguetime}',
    value: (match): TimeExpression => ({
      form: 'reference',
      value: match.one('vaguetime')?.entry?.value as 'PAST_REF',
    }),
  }),
];
