import type { Chart, Found } from '../pattern/chart.js';
import type { Grammar } from './grammar.js';
import { type Amount, numberOf, readAmount, readRange, readShare, readUncounted } from './quantities-amounts.js';
import { type Bound, boundAfter, boundBefore, keyAt, moneyBefore } from './quantities-counted.js';
import { isLabelled } from './quantities-labels.js';

/** The value of a `quantity`; the fields of a QuantityMention. */
export interface QuantityValue {
  value: number;
  /** The upper end, where `bound` is `between`. */
  max?: number;
  unit?: string;
  bound: Bound | 'between';
}

/** May a quantity begin with this number at all? */
function mayBegin(chart: Chart, number: Found, amount: Amount): boolean {
  const { value, words } = numberOf(number);
  // một is an article before a noun; before a measure it counts: một tỷ, một tấn
  if (words && (value === 1 || value === 0.5) && number.end === number.start + 1 && !amount.counted.measure)
    return false;
  return !isLabelled(chart, amount.start, number, amount.counted);
}

interface Place {
  chart: Chart;
  from: number;
  limit: number;
}

const make = (start: number, end: number, rule: string, value: QuantityValue, parts: readonly Found[]): Found => ({
  kind: 'quantity',
  start,
  end,
  rule: `grammar/quantities: ${rule}`,
  value,
  parts,
  confidence: 0.9,
});

const unitOf = ({ counted }: Amount): { unit?: string } => (counted.unit === undefined ? {} : { unit: counted.unit });

function rangeAt({ chart, from, limit }: Place, number: Found): Found | undefined {
  const before = keyAt(chart, number.start - 1);
  const between =
    before === 'giữa' || keyAt(chart, (moneyBefore(chart, number.start, from)?.start ?? 0) - 1) === 'giữa';
  const range = readRange(chart, number, from, limit, between);
  if (!range || !mayBegin(chart, number, range.low)) return undefined;
  const { low, high } = range;
  const opener = boundBefore(chart, low.start, from, numberOf(number), high.counted);
  const opened = low.start > from && (keyAt(chart, low.start - 1) === 'từ' || between) ? low.start - 1 : undefined;
  const value: QuantityValue = { value: low.value, max: high.value, ...unitOf(high), bound: 'between' };
  return make(opener?.start ?? opened ?? low.start, high.end, 'range', value, [
    ...(opener ? [opener.found] : []),
    ...low.parts,
    ...high.parts,
  ]);
}

function amountAt({ chart, from, limit }: Place, number: Found): Found | undefined {
  const amount =
    readShare(chart, number, limit) ?? readAmount(chart, number, from, limit) ?? readUncounted(chart, number, limit);
  if (!amount || !mayBegin(chart, number, amount)) return undefined;
  const after = boundAfter(chart, amount.end, limit);
  if (after) {
    const start = amount.start > from && keyAt(chart, amount.start - 1) === 'từ' ? amount.start - 1 : amount.start;
    return make(
      start,
      after.end,
      'open end',
      { value: amount.value, ...unitOf(amount), bound: after.entry?.bound as Bound },
      [...amount.parts, after],
    );
  }
  const before = boundBefore(chart, amount.start, from, numberOf(number), amount.counted);
  const value: QuantityValue = { value: amount.value, ...unitOf(amount), bound: before?.bound ?? 'exact' };
  return make(
    before?.start ?? amount.start,
    amount.end,
    'number and noun',
    value,
    before ? [before.found, ...amount.parts] : amount.parts,
  );
}

/**
 * Amounts of money, measures, shares, ages and counted things with what bounds them: `hơn 360 triệu đồng`, `25 đối tượng`,
 * `từ 3 đến 5 tỷ đồng`. Spans of time are times. Stands behind all grammars whose mentions a counted noun may open
 * (`ba Hội nghị …`): there the numeral alone is the quantity.
 */
export const quantitiesGrammar: Grammar = {
  file: 'grammar/quantities',
  kinds: ['quantity'],
  scan(chart) {
    const numbers = chart.all('number');
    let next = 0;
    for (const section of chart.sections) {
      let from = section.start;
      for (; next < numbers.length && (numbers[next] as Found).start < section.end; next++) {
        const number = numbers[next] as Found;
        if (number.start < from) continue;
        const place: Place = { chart, from, limit: section.end };
        const found = rangeAt(place, number) ?? amountAt(place, number);
        if (!found) continue;
        chart.add(found);
        from = found.end;
      }
    }
  },
};
