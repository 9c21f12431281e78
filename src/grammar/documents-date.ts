import type { Chart } from '../pattern/chart.js';
import { foldNumber } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import { toneless } from './documents-tables.js';
import { keyAt } from './quantities-counted.js';

/** The date told right behind a citation, which belongs to its span. */
export interface DatePart {
  end: number;
  /** ISO 8601; left out where the year is not told. */
  issuedOn?: string;
  /** `năm 2020`. */
  year?: number;
}

const SEPARATORS = new Set(['/', '-', '.']);

/** A number of up to `digits` digits at a token, as a value. */
function numeral(chart: Chart, at: number, limit: number, digits: number): number | undefined {
  const { tokens } = chart;
  if (at >= limit || tokens.shape[at] !== Shape.number) return undefined;
  const form = foldNumber(tokens.text.slice(tokens.start[at], tokens.end[at]));
  return form.length <= digits && /^\d+$/.test(form) ? Number(form) : undefined;
}

/** A year of four digits at a token. */
export function yearAt(chart: Chart, at: number, limit: number): number | undefined {
  const year = numeral(chart, at, limit, 4);
  return year !== undefined && year >= 1900 && year < 2100 ? year : undefined;
}

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Separators between the parts of a numeric date; stray doubled ones count too (`27/-7/2017`). */
function separator(chart: Chart, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < 2 && SEPARATORS.has(keyAt(chart, end))) end++;
  return end;
}

/** `24/01/2025`, `22-8-2025`, `15.11.2025`, `20 tháng 11 năm 2018`, `9/4`: a day at a token. */
export function dayAt(chart: Chart, at: number, limit: number): DatePart | undefined {
  const day = numeral(chart, at, limit, 2);
  if (day === undefined || day < 1 || day > 31) return undefined;
  const wordy = at + 1 < limit && toneless(keyAt(chart, at + 1)) === 'thang';
  const monthAt = wordy ? at + 2 : separator(chart, at + 1, limit);
  if (!wordy && monthAt === at + 1) return undefined;
  const month = numeral(chart, monthAt, limit, 2);
  if (month === undefined || month < 1 || month > 12) return undefined;
  const behind = monthAt + 1;
  let at4 = separator(chart, behind, limit);
  if (at4 === behind && behind < limit && toneless(keyAt(chart, behind)) === 'nam') at4 = behind + 1;
  const year = at4 > behind ? yearAt(chart, at4, limit) : undefined;
  return year === undefined ? { end: behind } : { end: at4 + 1, issuedOn: iso(year, month, day) };
}

/** Is the date told with its year? Without `ngày` before it only such a one is believed. */
const whole = (part: DatePart | undefined): part is DatePart => part?.issuedOn !== undefined;

/** The date or year behind a citation that ends before token `at`, with its comma or brackets; undefined where there is none. */
export function datePart(chart: Chart, at: number, limit: number): DatePart | undefined {
  if (at >= limit || chart.tokens.gap[at] === Gap.paragraph) return undefined;
  const comma = keyAt(chart, at) === ',';
  const bracket = keyAt(chart, at) === '(';
  let next = comma || bracket ? at + 1 : at;
  if (next < limit && keyAt(chart, next) === 'ký') next++;
  const word = next < limit ? toneless(keyAt(chart, next)) : '';
  if (word === 'nam' && !comma) {
    const year = yearAt(chart, next + 1, limit);
    if (year === undefined) return undefined;
    if (!bracket) return { end: next + 2, year };
    return keyAt(chart, next + 2) === ')' ? { end: next + 3, year } : undefined;
  }
  const named = word === 'ngay';
  const date = dayAt(chart, named ? next + 1 : next, limit);
  if (!date || (!named && !(bracket && whole(date)))) return undefined;
  // ngay without its mark is the word `at once`, unless a whole date follows
  if (named && keyAt(chart, next) === 'ngay' && !whole(date)) return undefined;
  if (!bracket) return date;
  return date.end < limit && keyAt(chart, date.end) === ')' ? { ...date, end: date.end + 1 } : undefined;
}
