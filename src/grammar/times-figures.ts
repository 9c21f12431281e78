import type { Found } from '../pattern/chart.js';
import { type Digits, isDay, isMonth, isYear } from './times-digits.js';
import { words } from './times-match.js';
import type { Amount, Point, TimeExpression } from './times-value.js';

const FILE = 'grammar/times-figures';

function found(kind: string, start: number, end: number, name: string, value: Point | TimeExpression | Amount): Found {
  return { kind, start, end, rule: `${FILE}: ${name}`, value, parts: [], confidence: 0.95 };
}

/** `24/01/2025`, `24-1-2025`, `24.01.2025`, `3/9/91`, `2024-03-15`; and `25/2`, `18-12`, `7.12`. */
export function readDate(digits: Digits, at: number): Found | undefined {
  const first = digits.figure(at);
  const separator = digits.mark(at + 1);
  if (!first.width || !separator || !'/-.'.includes(separator) || !digits.startsFree(at)) return undefined;
  const second = digits.partBehind(at + 1, separator);
  if (second === undefined) return undefined;
  const month = digits.figure(second);
  if (!isMonth(month)) return undefined;
  // 24/1-2025: the year may hang on a dash
  const third = digits.partBehind(second + 1, separator) ?? digits.partBehind(second + 1, '-');
  const last = digits.figure(third ?? -1);
  if (third !== undefined && isYear(first) && separator === '-' && isDay(last)) {
    const value = { year: first.value, month: month.value, day: last.value };
    return digits.endsFree(third + 1, true) ? found('dmy', at, third + 1, 'year, month, day', value) : undefined;
  }
  if (!isDay(first)) return undefined;
  const value = { month: month.value, day: first.value };
  if (third !== undefined && isYear(last)) {
    // a scanned `ngay` belongs to the date that follows it, `ngày` is for the rules
    const start = digits.isNgay(at - 1) && digits.word(at - 1) !== 'ngày' ? at - 1 : at;
    const whole = { year: last.value, ...value };
    return digits.endsFree(third + 1, true) ? found('dmy', start, third + 1, 'day, month, year', whole) : undefined;
  }
  if (third !== undefined && last.width === 2 && digits.tight(third) && digits.mark(third - 1) === separator) {
    const short = { year: last.value, shortYear: true as const, ...value };
    return digits.endsFree(third + 1, false)
      ? found('dmyy', at, third + 1, 'day, month, short year', short)
      : undefined;
  }
  // 1-2-3 is no date; the range 10-15/12 has one behind its dash
  if (separator === '-' && ((digits.tight(at) && digits.mark(at - 1) === '-') || isGluedDash(digits, second + 1)))
    return undefined;
  const tight = digits.tight(at + 1) && digits.tight(second);
  // ngày 20/4và: a lost blank
  const glued = digits.isNgay(at - 1) && digits.word(second + 1).length > 1;
  return tight && digits.endsFree(second + 1, glued) ? found('dm', at, second + 1, 'day and month', value) : undefined;
}

const BEFORE_MONTH = words('từ đến tới vào hết trước sau khoảng kể tính nay giữa đầu cuối');

/** `từ 9/2019`, `7/2014 - 10/2017`: a month and its year without the word, where a time is asked for. */
export function readMonthOfYear(digits: Digits, at: number): Found | undefined {
  const [month, year] = [digits.figure(at), digits.figure(at + 2)];
  if (!isMonth(month) || digits.mark(at + 1) !== '/' || !isYear(year) || year.value < 1900) return undefined;
  if (!digits.tight(at + 1) || !digits.tight(at + 2) || !digits.startsFree(at) || !digits.endsFree(at + 3, false))
    return undefined;
  const joined = digits.mark(at - 1) === '-' && isYear(digits.figure(at - 2)) && digits.mark(at - 3) === '/';
  // 1/2000 is the scale of a plan
  const asked = BEFORE_MONTH.has(digits.word(at - 1)) && !(month.value === 1 && year.value === 2000);
  if (!asked && !joined) return undefined;
  return found('monthname', at, at + 3, 'month and year', { month: month.value, year: year.value });
}

const isGluedDash = (digits: Digits, at: number): boolean => digits.tight(at) && digits.mark(at) === '-';

/** `24 - 7` and `24 - 07 - 2025`: with blanks around the dash, where a rule asks for it and no range of days is told. */
export function readSpacedDate(digits: Digits, at: number): Found | undefined {
  const [day, month] = [digits.figure(at), digits.figure(at + 2)];
  if (!isDay(day) || !isMonth(month) || digits.mark(at + 1) !== '-') return undefined;
  if (digits.tight(at + 1) || digits.tight(at + 2) || !digits.startsFree(at)) return undefined;
  const year = digits.mark(at + 3) === '-' ? digits.figure(at + 4) : undefined;
  if (year && isYear(year) && digits.endsFree(at + 5, true)) {
    const value = { year: year.value, month: month.value, day: day.value };
    return found('dmy', at, at + 5, 'day, month, year with blanks', value);
  }
  const next = digits.word(at + 3) || digits.mark(at + 3);
  if (['tháng', 'ngày', '/', '-'].includes(next) || !digits.endsFree(at + 3, false)) return undefined;
  return found('spaceddm', at, at + 3, 'day and month with blanks', { month: month.value, day: day.value });
}

/** A lone figure that may be a day, and one that may be a year. */
export function readFigure(digits: Digits, at: number): Found | undefined {
  const figure = digits.figure(at);
  const free = digits.startsFree(at);
  if (!digits.endsFree(at + 1, false)) return undefined;
  if (isDay(figure)) return free ? found('dayfigure', at, at + 1, 'day', { day: figure.value }) : undefined;
  if (!isYear(figure)) return undefined;
  if (free) return found('yearfigure', at, at + 1, 'year', { year: figure.value });
  // quý III/2025, tháng 9/2025: only a rule that knows what stands before the slash takes such a year
  const slashed = digits.mark(at - 1) === '/';
  return slashed ? found('slashedyear', at, at + 1, 'year behind a slash', { year: figure.value }) : undefined;
}

/** A year that runs into the next: `2024/2025`, `2024/25`, `1970-71`. */
export function readYears(digits: Digits, at: number): Found | undefined {
  const first = digits.figure(at);
  const mark = digits.mark(at + 1);
  if (!isYear(first) || (mark !== '/' && mark !== '-') || !digits.tight(at + 1)) return undefined;
  const next = digits.glued(at + 2);
  const short = first.value - (first.value % 100) + next.value;
  const second = next.width === 2 ? short : next.width === 4 && mark === '/' ? next.value : 0;
  if (second !== first.value + 1 || !digits.startsFree(at) || !digits.endsFree(at + 3, false)) return undefined;
  const years = { form: 'interval' as const, from: { year: first.value }, to: { year: second } };
  return found('yearrange', at, at + 3, 'two years', years);
}

const BEFORE_HOUR = words('lúc từ đến vào hồi trước sau');
const BEHIND_HOUR = words('ngày sáng trưa chiều tối đêm hôm thứ');
const MINUTES = words('p ph phút');
const MERIDIEM: Record<string, number> = { am: 0, sa: 0, pm: 12, ch: 12 };

/** `18h30`, `18h`, `18g30`, `7h30'`, `18:30`, `15:23:24`, `11:03 AM`. */
export function readClock(digits: Digits, at: number): Found | undefined {
  const hour = digits.figure(at);
  if (!hour.width || hour.width > 2 || hour.value > 24 || !digits.tight(at + 1)) return undefined;
  const digital = digits.mark(at + 1) === ':';
  const letter = digits.word(at + 1);
  if (!(digital || letter === 'h' || letter === 'g') || !digits.startsFree(at)) return undefined;
  const minute = digits.glued(at + 2);
  if (minute.width > 2 || minute.value > 59 || (digital && minute.width !== 2)) return undefined;
  // 19g without minutes is an hour only where a time is asked for: it may be grams
  const asked = BEFORE_HOUR.has(digits.word(at - 1)) || BEHIND_HOUR.has(digits.word(at + 2));
  if (letter === 'g' && !minute.width && !asked) return undefined;
  const value: Point = { hour: hour.value, ...(minute.width && { minute: minute.value }) };
  let end = minute.width ? at + 3 : at + 2;
  const second = digital && digits.mark(end) === ':' && digits.tight(end) ? digits.glued(end + 1) : undefined;
  if (second?.width) {
    if (second.width !== 2 || second.value > 59) return undefined;
    value.second = second.value;
    end += 2;
  } else if (minute.width && digits.tight(end) && (digits.mark(end) === "'" || MINUTES.has(digits.word(end)))) end++;
  else if (minute.width && digits.word(end) === 'phút') end++;
  const meridiem = digital ? MERIDIEM[digits.word(end)] : undefined;
  if (meridiem !== undefined) {
    end++;
    value.hour = (hour.value % 12) + meridiem;
  }
  return digits.endsFree(end, false) ? found('clocktime', at, end, 'hour and minute', value) : undefined;
}

/** Hours that are told with `h` as a length: a whole day, or more than one has. */
const ROUND_HOURS = new Set([24, 36, 48, 72, 96]);

/** `24h`, `48h`: a length of time, where nothing tells that it is the end of a day. */
export function readHours(digits: Digits, at: number): Found | undefined {
  const { value } = digits.figure(at);
  if (!ROUND_HOURS.has(value) || !digits.tight(at + 1) || digits.word(at + 1) !== 'h') return undefined;
  if (!digits.startsFree(at) || !digits.endsFree(at + 2, false)) return undefined;
  return found('timeamount', at, at + 2, 'hours', { parts: [{ count: value, unit: 'hour' }] });
}

/** A month in figures, and where it ends. */
export interface MonthFigure {
  end: number;
  month: number;
  year?: number;
}

/** The month that stands behind `tháng`, with the year glued to it: `9`, `9/2025`, `6-2025`. */
export function readMonth(digits: Digits, at: number): MonthFigure | undefined {
  const month = digits.figure(at);
  if (!isMonth(month)) return undefined;
  const separator = digits.mark(at + 1);
  if (separator && '/-.'.includes(separator)) {
    const next = digits.partBehind(at + 1, separator);
    const year = digits.figure(next ?? -1);
    if (next !== undefined && isYear(year) && digits.endsFree(next + 1, true))
      return { end: next + 1, month: month.value, year: year.value };
    if (separator === '/' && digits.tight(at + 1)) return undefined;
  }
  return digits.endsFree(at + 1, true) ? { end: at + 1, month: month.value } : undefined;
}

/** Two months told together: `5-6`, `7, 8/2025`, `3 và 4/2025`; but for the dash the year must be glued. */
export function readMonths(digits: Digits, at: number): (MonthFigure & { from: number }) | undefined {
  const from = digits.figure(at);
  const joint = digits.mark(at + 1) || digits.word(at + 1);
  if (!isMonth(from) || !['-', ',', 'và'].includes(joint)) return undefined;
  const read = readMonth(digits, at + 2);
  if (!read || read.month <= from.value) return undefined;
  const sure = read.year !== undefined || (joint === '-' && digits.tight(at + 2));
  return sure ? { from: from.value, ...read } : undefined;
}
