import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import type { NumberValue } from './numbers.js';
import { type Counted, countedAt, keyAt, moneyBefore } from './quantities-counted.js';

/** One number with what it counts; the pieces of a quantity. */
export interface Amount {
  number: Found;
  value: number;
  /** Its first token, with a currency in front. */
  start: number;
  end: number;
  counted: Counted;
  parts: Found[];
}

export const numberOf = (number: Found): NumberValue => number.value as NumberValue;
/** Not G: 5G is a network. */
const MULTIPLIERS: Record<string, number> = { K: 1e3, k: 1e3, M: 1e6 };
const TO = new Set(['đến', 'tới', '-']);
const SUBUNITS = new Set(['xen', 'xu', 'cent', 'cents']);

/** `10k`, `1,2M` before a unit: the multiplier and the token behind it. */
function multiplier(chart: Chart, at: number, limit: number): { factor: number; end: number } {
  const { gap } = chart.tokens;
  const factor = at < limit && gap[at] === Gap.none ? MULTIPLIERS[chart.text(at, at + 1)] : undefined;
  return factor === undefined ||
    (at + 1 < limit && gap[at + 1] === Gap.none && chart.tokens.shape[at + 1] !== Shape.mark)
    ? { factor: 1, end: at }
    : { factor, end: at + 1 };
}

/** A number and what it counts, or a currency and its number. */
export function readAmount(chart: Chart, number: Found, from: number, limit: number): Amount | undefined {
  const told = numberOf(number);
  const { factor, end } = multiplier(chart, number.end, limit);
  const value = told.value * factor;
  const money = moneyBefore(chart, number.start, from);
  if (money) {
    const counted: Counted = { end, unit: money.entry?.unit as string, found: money, money: true, measure: true };
    return { number, value, start: money.start, end, counted, parts: [money, number] };
  }
  const counted = countedAt(chart, end, limit, told);
  if (!counted || (factor > 1 && counted.end === end)) return undefined;
  const parts = counted.found ? [number, counted.found] : [number];
  return withFraction(chart, { number, value, start: number.start, end: counted.end, counted, parts }, limit);
}

/** `3 tấn rưỡi`; `2 đô la và 23 xen`, `hai đô 23`. */
function withFraction(chart: Chart, amount: Amount, limit: number): Amount {
  const { counted, end } = amount;
  if (end >= limit) return amount;
  if (counted.found?.kind === 'unit' && keyAt(chart, end) === 'rưỡi')
    return { ...amount, value: amount.value + 0.5, end: end + 1 };
  if (!counted.money || counted.unit === 'VND') return amount;
  const at = keyAt(chart, end) === 'và' ? end + 1 : end;
  const cents = chart.longest(at, 'number');
  if (!cents || numberOf(cents).scale > 1 || numberOf(cents).value >= 100 || cents.end > limit) return amount;
  const named = cents.end < limit && SUBUNITS.has(keyAt(chart, cents.end));
  // two figures behind a currency are its hundredths, unless they count something
  const followed = cents.end < limit && chart.tokens.shape[cents.end] === Shape.lower;
  if (
    !named &&
    (at > end ||
      followed ||
      keyAt(chart, cents.end - 1).length !== 2 ||
      countedAt(chart, cents.end, limit, numberOf(cents)))
  )
    return amount;
  return {
    ...amount,
    value: amount.value + numberOf(cents).value / 100,
    end: cents.end + (named ? 1 : 0),
    parts: [...amount.parts, cents],
  };
}

/** What joins two ends of a range at a token: `đến`, `tới`, a dash; `và` behind `giữa`. */
function rangeJoint(chart: Chart, at: number, limit: number, between: boolean): number {
  if (at >= limit) return -1;
  const key = keyAt(chart, at);
  if (between ? key === 'và' : TO.has(key)) return at + 1;
  return -1;
}

/** `3 đến 5 tỷ đồng`, `5-6 người`, `18 triệu đồng đến 20 triệu đồng`: both ends, the first in the scale of the second. */
export function readRange(
  chart: Chart,
  first: Found,
  from: number,
  limit: number,
  between: boolean,
): { low: Amount; high: Amount } | undefined {
  const own = readAmount(chart, first, from, limit);
  const low = own && own.counted.end > own.number.end ? own : undefined;
  const joint = rangeJoint(chart, low?.end ?? first.end, limit, between);
  if (joint < 0) return undefined;
  const second = chart.longest(joint, 'number') ?? prefixed(chart, joint, limit);
  if (!second) return undefined;
  const high = readAmount(chart, second, joint, limit);
  if (!high) return undefined;
  if (low) return low.counted.unit === high.counted.unit && low.value < high.value ? { low, high } : undefined;
  const { value, scale, words } = numberOf(first);
  if (words && first.weak && numberOf(second).words === false) return undefined;
  const lent = scale === 1 && value < numberOf(second).value / numberOf(second).scale ? numberOf(second).scale : 1;
  // năm tài chính 2022 - 1,5 tỷ USD: not from 2022 dollars up
  if (lent === 1 && scale === 1 && numberOf(second).scale >= 1e6) return undefined;
  const start = own?.start ?? first.start;
  const scaled: Amount = {
    number: first,
    value: value * lent,
    start,
    end: first.end,
    counted: high.counted,
    parts: [first],
  };
  return scaled.value < high.value ? { low: scaled, high } : undefined;
}

/** The number behind a currency sign: the second end of `VND1000-VND2000`. */
function prefixed(chart: Chart, at: number, limit: number): Found | undefined {
  for (const found of chart.at(at)) {
    if (found.kind !== 'unit' || found.entry?.class !== 'money' || found.end >= limit) continue;
    const number = chart.longest(found.end, 'number');
    if (number && moneyBefore(chart, number.start, at) === found) return number;
  }
  return undefined;
}

/** `445/450 đại biểu`: so many of so many. A day and its month are no such thing. */
export function readShare(chart: Chart, number: Found, limit: number): Amount | undefined {
  const { gap } = chart.tokens;
  const slash = number.end;
  if (slash + 1 >= limit || keyAt(chart, slash) !== '/' || gap[slash] !== Gap.none || gap[slash + 1] !== Gap.none)
    return undefined;
  const whole = chart.longest(slash + 1, 'number');
  if (
    !whole ||
    numberOf(whole).value <= 12 ||
    numberOf(whole).value < numberOf(number).value ||
    keyAt(chart, whole.end) === '/'
  )
    return undefined;
  const counted = countedAt(chart, whole.end, limit, numberOf(whole));
  // 64/128 GB: two capacities, not so many of so many
  if (!counted || counted.found?.entry?.class === 'data') return undefined;
  return {
    number,
    value: numberOf(number).value,
    start: number.start,
    end: counted.end,
    counted,
    parts: counted.found ? [number, whole, counted.found] : [number, whole],
  };
}

/** Millions are counted, whatever it is that the text leaves out or no list knows: `mất hơn 200 triệu`, `120 tỷ`. */
export function readUncounted(chart: Chart, number: Found, limit: number): Amount | undefined {
  const { value, scale, words } = numberOf(number);
  const { end } = number;
  if (scale < 1e6 || words || (end < limit && chart.tokens.gap[end] === Gap.none && keyAt(chart, end) === '/'))
    return undefined;
  // khoảng 500 triệu năm trước
  if (end < limit && chart.longest(end, 'timeunit')) return undefined;
  return { number, value, start: number.start, end, counted: { end, money: false, measure: true }, parts: [number] };
}
