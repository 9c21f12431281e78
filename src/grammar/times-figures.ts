import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';

const FILE = 'grammar/times-figures';

/** A figure of at most four digits: its value and how many digits it is written with. */
interface Figure {
  value: number;
  width: number;
}

const NO_FIGURE: Figure = { value: -1, width: 0 };

/** The figure at a token; digits of other scripts and long numbers are none. */
function figureAt(chart: Chart, at: number, limit: number): Figure {
  const { tokens } = chart;
  if (at >= limit || tokens.shape[at] !== Shape.number) return NO_FIGURE;
  let value = 0;
  let width = 0;
  for (let i = tokens.start[at] as number; i < (tokens.end[at] as number); i++) {
    const digit = tokens.text.charCodeAt(i) - 48;
    // whatever else stands inside a token is invisible
    if (digit < 0 || digit > 9) continue;
    value = value * 10 + digit;
    if (++width > 4) return NO_FIGURE;
  }
  return width ? { value, width } : NO_FIGURE;
}

const MARKS: Record<string, string> = { '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-', '∕': '/', '⁄': '/', '／': '/', '’': "'", '′': "'", '：': ':', '．': '.' };

/** The mark at a token, dashes and slashes made one, or '' where it is no mark. */
function markAt(chart: Chart, at: number, limit: number): string {
  const { tokens } = chart;
  if (at >= limit || tokens.shape[at] !== Shape.mark) return '';
  const mark = tokens.text[tokens.start[at] as number] as string;
  return MARKS[mark] ?? mark;
}

const isTight = (chart: Chart, at: number): boolean => chart.tokens.gap[at] === Gap.none;

/** The form of a short word in lower case: `h`, `giờ`, `am`. */
function wordAt(chart: Chart, at: number, limit: number): string {
  const { tokens } = chart;
  if (at >= limit || tokens.shape[at] === Shape.mark || tokens.shape[at] === Shape.number) return '';
  return chart.text(at, at + 1).toLowerCase();
}

/**
 * Does a figure at `at` stand free to the left? Glued to a letter, or behind a slash or a decimal mark, it is part of a
 * code or of another number; behind a dash it may be the end of a range.
 */
function startsFree(chart: Chart, at: number, from: number, limit: number): boolean {
  if (at === from || !isTight(chart, at)) return true;
  const mark = markAt(chart, at - 1, limit);
  if (!mark) return isNgay(chart, at - 1, limit) || wordAt(chart, at - 1, limit) === 'tháng';
  if ('/#$@&+=_*\\%'.includes(mark)) return false;
  const glued = at - 1 > from && isTight(chart, at - 1);
  if (mark === '-') return at - 1 === from || !glued || chart.tokens.shape[at - 2] === Shape.number || chart.tokens.shape[at - 2] === Shape.lower;
  if ('.,:'.includes(mark)) return !glued || chart.tokens.shape[at - 2] !== Shape.number;
  return true;
}

/** Does what ends before `end` stand free to the right? */
function endsFree(chart: Chart, end: number, limit: number, words: boolean): boolean {
  if (end >= limit || !isTight(chart, end)) return true;
  const mark = markAt(chart, end, limit);
  if (!mark) return words;
  if ('%°_@#=+*\\&$'.includes(mark)) return false;
  const followed = end + 1 < limit && isTight(chart, end + 1) && chart.tokens.shape[end + 1] !== Shape.mark;
  if (mark === '/') return !followed;
  if (mark === '.' || mark === ',' || mark === ':') return !followed || chart.tokens.shape[end + 1] !== Shape.number;
  if (mark === '-') return !followed || words || chart.tokens.shape[end + 1] === Shape.number;
  return true;
}

const TONES = /[\u0300-\u036f]/g;

/** `ngày`, also without its marks or with wrong ones, as scanned pages have it. */
function isNgay(chart: Chart, at: number, limit: number): boolean {
  const word = wordAt(chart, at, limit);
  return word.startsWith('ng') && word.normalize('NFD').replace(TONES, '') === 'ngay';
}

const isDay = ({ value, width }: Figure): boolean => width > 0 && width < 3 && value > 0 && value < 32;
const isMonth = ({ value, width }: Figure): boolean => width > 0 && width < 3 && value > 0 && value < 13;
const isYear = ({ value, width }: Figure): boolean => width === 4 && value > 999 && value < 2200;

function found(kind: string, start: number, end: number, name: string, value: unknown): Found {
  return { kind, start, end, rule: `${FILE}: ${name}`, value, parts: [], confidence: 0.95 };
}

/** The next part of a date behind a separator; blanks count around a slash only, a doubled mark is a slip of the pen. */
function partBehind(chart: Chart, at: number, limit: number, separator: string): number {
  if (markAt(chart, at, limit) !== separator) return -1;
  const loose = separator === '/';
  if (!loose && !isTight(chart, at)) return -1;
  let next = at + 1;
  if (loose && next < limit && isTight(chart, next) && '/-'.includes(markAt(chart, next, limit) || '?')) next++;
  return next < limit && (loose ? chart.tokens.gap[next]! <= Gap.blank && chart.tokens.gap[at]! <= Gap.blank : isTight(chart, next)) ? next : -1;
}

/** `24/01/2025`, `24-1-2025`, `24.01.2025`, `3/9/91`, `2024-03-15`; and `25/2`, `18-12`, `7.12`. */
export function readDate(chart: Chart, at: number, from: number, limit: number): Found | undefined {
  const first = figureAt(chart, at, limit);
  const separator = markAt(chart, at + 1, limit);
  if (!first.width || !separator || !'/-.'.includes(separator) || !startsFree(chart, at, from, limit)) return undefined;
  const second = partBehind(chart, at + 1, limit, separator);
  if (second < 0) return undefined;
  const month = figureAt(chart, second, limit);
  if (!isMonth(month)) return undefined;
  const third = partBehind(chart, second + 1, limit, separator);
  const last = third < 0 ? NO_FIGURE : figureAt(chart, third, limit);
  if (isYear(first) && separator === '-' && isDay(last)) {
    return endsFree(chart, third + 1, limit, true) ? found('dmy', at, third + 1, 'day, month, year', { year: first.value, month: month.value, day: last.value }) : undefined;
  }
  if (!isDay(first)) return undefined;
  const day = first.value;
  // a scanned `ngay` belongs to the date that follows it, `ngày` is for the rules
  const start = at > from && isNgay(chart, at - 1, limit) && wordAt(chart, at - 1, limit).normalize('NFC') !== 'ngày' ? at - 1 : at;
  if (isYear(last)) {
    return endsFree(chart, third + 1, limit, true) ? found('dmy', start, third + 1, 'day, month, year', { year: last.value, month: month.value, day }) : undefined;
  }
  if (last.width === 2 && isTight(chart, third)) {
    return endsFree(chart, third + 1, limit, false) ? found('dmyy', at, third + 1, 'day, month, short year', { year: last.value, shortYear: true, month: month.value, day }) : undefined;
  }
  // 1-2-3 is no date; the range 10-15/12 has one behind its dash
  if (separator === '-' && at > from && isTight(chart, at) && markAt(chart, at - 1, limit) === '-') return undefined;
  if (separator === '-' && second + 1 < limit && isTight(chart, second + 1) && markAt(chart, second + 1, limit) === '-') return undefined;
  if (!isTight(chart, at + 1) || !isTight(chart, second) || !endsFree(chart, second + 1, limit, false)) return undefined;
  return found('dm', at, second + 1, 'day and month', { month: month.value, day });
}

const MERIDIEM: Record<string, number> = { am: 0, sa: 0, pm: 12, ch: 12 };

/** `18h30`, `18h`, `18g30`, `7h30'`, `18:30`, `15:23:24`, `11:03 AM`. */
export function readClock(chart: Chart, at: number, from: number, limit: number): Found | undefined {
  const hour = figureAt(chart, at, limit);
  if (!hour.width || hour.width > 2 || hour.value > 24 || !startsFree(chart, at, from, limit)) return undefined;
  const digital = markAt(chart, at + 1, limit) === ':';
  const letter = digital ? '' : wordAt(chart, at + 1, limit);
  if (!isTight(chart, at + 1) || !(digital || letter === 'h' || letter === 'g')) return undefined;
  const minute = at + 2 < limit && isTight(chart, at + 2) ? figureAt(chart, at + 2, limit) : NO_FIGURE;
  if (minute.width > 2 || minute.value > 59 || (digital && minute.width !== 2)) return undefined;
  let end = minute.width ? at + 3 : at + 2;
  if (letter === 'g' && !minute.width) return undefined;
  const value: Record<string, number> = { hour: hour.value };
  if (minute.width) value.minute = minute.value;
  if (minute.width && end < limit && isTight(chart, end)) {
    const word = wordAt(chart, end, limit);
    if (markAt(chart, end, limit) === "'" || word === 'p' || word === 'ph' || word === 'phút') end++;
    else if (digital && markAt(chart, end, limit) === ':' && end + 1 < limit && isTight(chart, end + 1)) {
      const second = figureAt(chart, end + 1, limit);
      if (second.width !== 2 || second.value > 59) return undefined;
      value.second = second.value;
      end += 2;
    }
  } else if (minute.width && wordAt(chart, end, limit) === 'phút') end++;
  const meridiem = digital ? MERIDIEM[wordAt(chart, end, limit)] : undefined;
  if (meridiem !== undefined) {
    end++;
    value.hour = (hour.value % 12) + meridiem;
  }
  return endsFree(chart, end, limit, false) ? found('clocktime', at, end, 'hour and minute', value) : undefined;
}

/** A lone figure that may be a day, and one that may be a year. */
export function readFigure(chart: Chart, at: number, from: number, limit: number): Found | undefined {
  const figure = figureAt(chart, at, limit);
  if (isDay(figure)) {
    return startsFree(chart, at, from, limit) && endsFree(chart, at + 1, limit, false) ? found('dayfigure', at, at + 1, 'day', { day: figure.value }) : undefined;
  }
  if (!isYear(figure)) return undefined;
  const free = startsFree(chart, at, from, limit);
  // quý III/2025, tháng 9/2025: only a rule that knows what stands before the slash takes such a year
  const afterSlash = !free && markAt(chart, at - 1, limit) === '/';
  if (!(free || afterSlash) || !endsFree(chart, at + 1, limit, false)) return undefined;
  return found(free ? 'yearfigure' : 'slashedyear', at, at + 1, 'year', { year: figure.value });
}

const JOINTS = new Set(['-', ',']);

/** Two months told together behind `tháng`: `5-6`, `7, 8/2025`, `3 và 4/2025`; but for the dash the year must be glued. */
export function readMonths(chart: Chart, at: number, limit: number): { end: number; from: number; month: number; year?: number } | undefined {
  const from = figureAt(chart, at, limit);
  const joint = markAt(chart, at + 1, limit);
  if (!isMonth(from) || !(JOINTS.has(joint) || wordAt(chart, at + 1, limit) === 'và')) return undefined;
  const read = readMonthFigure(chart, at + 2, limit);
  if (!read || read.month <= from.value || (read.year === undefined && !(joint === '-' && isTight(chart, at + 2)))) return undefined;
  return { from: from.value, ...read };
}

/** The month in figures that stands behind `tháng`, with the year glued to it: `9`, `9/2025`, `6-2025`. */
export function readMonthFigure(chart: Chart, at: number, limit: number): { end: number; month: number; year?: number } | undefined {
  const month = figureAt(chart, at, limit);
  if (!isMonth(month)) return undefined;
  const separator = markAt(chart, at + 1, limit);
  if (separator && '/-.'.includes(separator)) {
    const next = partBehind(chart, at + 1, limit, separator);
    const year = next < 0 ? NO_FIGURE : figureAt(chart, next, limit);
    if (isYear(year) && endsFree(chart, next + 1, limit, true)) return { end: next + 1, month: month.value, year: year.value };
    if (separator === '/' && isTight(chart, at + 1)) return undefined;
  }
  return endsFree(chart, at + 1, limit, true) ? { end: at + 1, month: month.value } : undefined;
}
