/** Tokens of a folded line: words, figures, single marks. */
type LineToken = string;

/** A date or a time of day that begins at a token, and the number of tokens that it takes. */
export interface ReadDate {
  length: number;
  /** ISO 8601: `2025-12-18` of a date, `17:02` of a time of day. */
  value: string;
}

const SEPARATORS = ['/', '-', '.'];
const MONTHS = ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const figure = (token: LineToken | undefined, longest: number): number | undefined =>
  token !== undefined && token.length <= longest && /^\d+$/.test(token) ? Number(token) : undefined;

const two = (n: number): string => String(n).padStart(2, '0');

/** No press page is older than the web, and none is printed a century ahead. */
function isoDate(day: number | undefined, month: number | undefined, year: number | undefined): string | undefined {
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const full = year < 100 ? 2000 + year : year;
  if (full < 1990 || full > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  return day > (DAYS_IN_MONTH[month - 1] as number) ? undefined : `${full}-${two(month)}-${two(day)}`;
}

const read = (value: string | undefined, length: number): ReadDate | undefined =>
  value === undefined ? undefined : { value, length };

/** A whole date: `18/12/2025`, `14-11-2022`, `2025-12-18`, `18 tháng 12 năm 2025`, `18 Tháng Mười Hai, 2025`. */
export function readDate(tokens: readonly LineToken[], at: number): ReadDate | undefined {
  const first = figure(tokens[at], 4);
  if (first === undefined) return undefined;
  const mark = tokens[at + 1];
  const second = figure(tokens[at + 2], 2);
  if (mark !== undefined && SEPARATORS.includes(mark) && second !== undefined && tokens[at + 3] === mark) {
    const third = tokens[at + 4];
    if (tokens[at]?.length === 4) return read(isoDate(figure(third, 2), second, first), 5);
    return third?.length === 3 ? undefined : read(isoDate(first, second, figure(third, 4)), 5);
  }
  return mark === 'tháng' || mark === ',' ? readWordedDate(tokens, at, first) : undefined;
}

function readWordedDate(tokens: readonly LineToken[], at: number, day: number): ReadDate | undefined {
  let i = at + 1;
  if (tokens[i] === ',') i++;
  if (tokens[i] !== 'tháng') return undefined;
  i++;
  let month = figure(tokens[i], 2);
  if (month === undefined) {
    const pair = MONTHS.indexOf(`${tokens[i]} ${tokens[i + 1]}`);
    month = (pair >= 0 ? pair : MONTHS.indexOf(tokens[i] as string)) + 1;
    if (pair >= 0) i++;
  }
  i++;
  if (tokens[i] === ',' || tokens[i] === '/' || tokens[i] === 'năm') i++;
  return tokens[i]?.length === 4 ? read(isoDate(day, month, figure(tokens[i], 4)), i + 1 - at) : undefined;
}

const MORNING = ['am', 'sa'];
const AFTERNOON = ['pm', 'ch'];

/** A time of day: `17:02`, `17h02`, `17 giờ 02 phút`, `11:03 AM`, `10:15:30`, `t08:35` of an ISO date and time. */
export function readClock(tokens: readonly LineToken[], at: number): ReadDate | undefined {
  let i = tokens[at] === 't' ? at + 1 : at;
  let hour = figure(tokens[i], 2);
  const mark = tokens[i + 1];
  const minute = figure(tokens[i + 2], 2);
  if (hour === undefined || (mark !== ':' && mark !== 'h' && mark !== 'giờ' && mark !== 'g')) return undefined;
  if (minute === undefined || tokens[i + 2]?.length !== 2 || minute > 59) return undefined;
  i += 3;
  if (tokens[i] === ':' && figure(tokens[i + 1], 2) !== undefined) i += 2;
  if (tokens[i] === 'phút') i++;
  const half = tokens[i] ?? '';
  if (AFTERNOON.includes(half) && hour < 12) hour += 12;
  else if (MORNING.includes(half) && hour === 12) hour = 0;
  if (MORNING.includes(half) || AFTERNOON.includes(half)) i++;
  return hour > 23 ? undefined : { value: `${two(hour)}:${two(minute)}`, length: i - at };
}

const WEEKDAYS = ['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', '2', '3', '4', '5', '6', '7'];
const ENGLISH_WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const UNITS = ['giây', 'phút', 'giờ', 'tiếng', 'ngày', 'tuần', 'tháng', 'năm'];

/** Number of tokens of what only goes with dates: a weekday, a time zone, `2 giờ trước`; 0 where there is none. */
export function dateTrimmings(tokens: readonly LineToken[], at: number): number {
  const token = tokens[at] as string;
  const next = tokens[at + 1] ?? '';
  if (token === 'thứ' && WEEKDAYS.includes(next)) return 2;
  if (token === 'chủ' && next === 'nhật') return 2;
  if (token === 'cn' || ENGLISH_WEEKDAYS.includes(token)) return 1;
  if (token === 't' && WEEKDAYS.slice(6).includes(next)) return 2;
  if (token === 'gmt' || token === 'utc') return zoneLength(tokens, at);
  if (figure(token, 3) !== undefined && UNITS.includes(next) && tokens[at + 2] === 'trước') return 3;
  return 0;
}

function zoneLength(tokens: readonly LineToken[], at: number): number {
  let i = at + 1;
  if (tokens[i] !== '+' && tokens[i] !== '-') return 1;
  i++;
  if (figure(tokens[i], 4) === undefined) return i - at;
  return tokens[i + 1] === ':' && figure(tokens[i + 2], 2) !== undefined ? i + 3 - at : i + 1 - at;
}
