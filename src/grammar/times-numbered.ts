import type { Chart, Found, Section } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import type { Digits } from './times-digits.js';
import { readMonth, readMonths } from './times-figures.js';
import { wordAt } from './times-match.js';
import type { Point, TimeExpression } from './times-value.js';

const FILE = 'grammar/times-atoms';

type Range = Extract<TimeExpression, { form: 'interval' }>;

function atom(kind: string, start: number, end: number, name: string, value: Point | Range): Found {
  return { kind, start, end, rule: `${FILE}: ${name}`, value, parts: [], confidence: 0.95 };
}

const PLURALS = new Set(['các', 'những']);

/** `tháng 9`, `tháng 9/2025`, `các tháng 7, 8/2025` at the word `tháng`. */
export function numberedMonths(digits: Digits, { start, end }: Found): Found[] {
  const found: Found[] = [];
  const months = readMonths(digits, end);
  if (months) {
    const { month, year } = months;
    const range: Range = {
      form: 'interval',
      from: { month: months.from },
      to: { month, ...(year !== undefined && { year }) },
    };
    const from = PLURALS.has(digits.word(start - 1)) ? start - 1 : start;
    found.push(atom('monthrange', from, months.end, 'numbered months', range));
  }
  const read = readMonth(digits, end);
  if (read) {
    const { month, year } = read;
    const point = { month, ...(year !== undefined && { year }) };
    found.push(atom('monthname', start, read.end, 'numbered month', point));
  }
  return found;
}

/** The numerals of quarters: Roman, in figures and in words. */
const QUARTERS = [
  ['i', 'ii', 'iii', 'iv'],
  ['1', '2', '3', '4'],
  ['01', '02', '03', '04'],
  ['một', 'hai', 'ba', 'bốn'],
];

const quarterAt = (chart: Chart, at: number): number =>
  Math.max(...QUARTERS.map((numerals) => numerals.indexOf(wordAt(chart, at)))) + 1;

/** `quý III`, `quý 3`, `quý I và II` at the word `quý`; figures are joined by a dash only: `quý 3, 4 người`. */
export function numberedQuarters(chart: Chart, { start, end }: Found, limit: number): Found[] {
  const quarter = end < limit ? quarterAt(chart, end) : 0;
  if (!quarter) return [];
  const found = [atom('quartername', start, end + 1, 'numbered quarter', { quarter })];
  const joint = wordAt(chart, end + 1);
  const joins = joint === '-' || ((joint === ',' || joint === 'và') && chart.tokens.shape[end] !== Shape.number);
  const last = joins && end + 2 < limit ? quarterAt(chart, end + 2) : 0;
  if (last > quarter) {
    const range: Range = { form: 'interval', from: { quarter }, to: { quarter: last } };
    found.push(atom('quarterrange', start, end + 3, 'numbered quarters', range));
  }
  return found;
}

/** May `tháng năm` be May? `9 tháng năm 2025` and `ngày tháng năm sinh` are not. */
function isMay(chart: Chart, { start, end }: Found, section: Section): boolean {
  const { shape } = chart.tokens;
  if (shape[end - 1] === Shape.title && !section.capitals) return true;
  const next = end < section.end ? wordAt(chart, end) : '';
  if (next === 'năm') return true;
  const numbered = end < section.end && shape[end] === Shape.number;
  return !numbered && start > section.start && shape[start - 1] === Shape.number;
}

/** `tháng Tư`, `tháng Giêng`: a month of the list. */
export function namedMonth(chart: Chart, found: Found, section: Section): Found | undefined {
  const { key, value, lunar } = found.entry as { key: string; value?: number; lunar?: boolean };
  if (key === 'thang-nam' && !isMay(chart, found, section)) return undefined;
  return atom('monthname', found.start, found.end, 'named month', { month: value, ...(lunar && { lunar: true }) });
}
