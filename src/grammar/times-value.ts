/** What is counted in times. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Where the counting of a relative time begins: the date of the article, the day told before, or an undated event. */
type TimeAnchor = 'reference' | 'told' | 'event';

/**
 * A point of the calendar as the text tells it: only what is said, so that it means the same in every article. Fields
 * that are not said are filled by `resolve/times` from a shift, from the other end of an interval or from the reference.
 */
export interface Point {
  /** Astronomical: 208 before Christ is -207. */
  year?: number;
  /** Two digits were written: `3/9/91`. */
  shortYear?: true;
  /** First two digits of the years of a century (20: XXI), first three of those of a decade (199). */
  century?: number;
  decade?: number;
  season?: 'SP' | 'SU' | 'FA' | 'WI';
  quarter?: number;
  month?: number;
  day?: number;
  /** Monday is 1, Sunday 7. */
  weekday?: number;
  weekend?: true;
  /** Which of the weekdays or weeks of its month, -1 the last: `thứ Hai đầu tiên của tháng 10`, `tuần cuối cùng của tháng 9`. */
  nth?: { which: number; weekday?: number };
  /** The same day by the moon, told in brackets. */
  moon?: Point;
  /** Day, month and year are those of the lunar calendar. */
  lunar?: true;
  leapMonth?: true;
  /** The year by its name in the cycle of sixty (1: Giáp Tý) or of twelve (1: Tý). */
  cycle?: number;
  animal?: number;
  /** The last day of the month, whatever its number. */
  lastDay?: true;
  /** Days from the day that is told: `giao thừa` and `30 Tết` are the day before Tết, in a month of 29 days too. */
  offset?: number;
  /** Counted from the anchor: `hôm qua` is one day back, `tháng 9 năm ngoái` is month 9 of one year back. */
  shift?: { unit: TimeUnit; by: number };
  anchor?: TimeAnchor;
  /** `tới`, `vừa qua`: which of the nearest is meant. */
  lean?: 'past' | 'future';
  /** `TMO` … `TNI`, or `T24:00` for midnight. */
  part?: string;
  hour?: number;
  minute?: number;
  second?: number;
  /** A named day: its month and day are known, though the text does not say them. */
  named?: true;
  mod?: TimeMod;
}

/** Of TIMEX3: what stands before the point and leaves its value alone. */
export type TimeMod = 'APPROX' | 'START' | 'MID' | 'END' | 'BEFORE' | 'AFTER';

/** What the chart holds for a `time`: plain data, the same in every article. */
export type TimeExpression = { mod?: TimeMod } & (
  | { form: 'point'; point: Point }
  | { form: 'interval'; from: Point; to: Point | 'now' }
  /** The first or last so many units of a span, or half of it: `6 tháng đầu năm`, `nửa đầu tháng 6`. */
  | { form: 'slice'; side: 'first' | 'last'; count: number | 'half'; unit: TimeUnit; of: Point }
  /** `P3D`, `P3D/P5D`, `PXD`. */
  | { form: 'duration'; value: string }
  /** `P1W`, `XXXX-WXX-1`, `XXXX-XX-{10,20}`. */
  | { form: 'set'; value: string }
  | { form: 'reference'; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
);

/** A length of time: how many of each unit, `X` where the text leaves the number open. */
export interface Amount {
  parts: { count: number | 'X'; unit: TimeUnit }[];
  /** The greater end of `3-5 ngày`. */
  to?: number;
}

const LETTERS: Record<TimeUnit, { letter: string; times: number; clock: boolean }> = {
  second: { letter: 'S', times: 1, clock: true },
  minute: { letter: 'M', times: 1, clock: true },
  hour: { letter: 'H', times: 1, clock: true },
  day: { letter: 'D', times: 1, clock: false },
  week: { letter: 'W', times: 1, clock: false },
  month: { letter: 'M', times: 1, clock: false },
  quarter: { letter: 'M', times: 3, clock: false },
  year: { letter: 'Y', times: 1, clock: false },
  decade: { letter: 'Y', times: 10, clock: false },
  century: { letter: 'Y', times: 100, clock: false },
};

/** Half a unit in the next smaller one: `nửa tháng` is 15 days, `rưỡi` after `năm` 6 months. */
export const HALF: Record<TimeUnit, { count: number; unit: TimeUnit }> = {
  second: { count: 0.5, unit: 'second' },
  minute: { count: 30, unit: 'second' },
  hour: { count: 30, unit: 'minute' },
  day: { count: 12, unit: 'hour' },
  week: { count: 3.5, unit: 'day' },
  month: { count: 15, unit: 'day' },
  quarter: { count: 45, unit: 'day' },
  year: { count: 6, unit: 'month' },
  decade: { count: 5, unit: 'year' },
  century: { count: 50, unit: 'year' },
};

const number = (count: number | 'X', times: number): string =>
  count === 'X' ? 'X' : String(Math.round(count * times * 100) / 100);

/**
 * ISO 8601 of a length of time.
 *
 * @example durationOf({ parts: [{ count: 7, unit: 'year' }, { count: 6, unit: 'month' }] }) // 'P7Y6M'
 * @example durationOf({ parts: [{ count: 3, unit: 'day' }], to: 5 }) // 'P3D/P5D'
 */
export function durationOf(amount: Amount): string {
  let days = '';
  let clock = '';
  for (const { count, unit } of amount.parts) {
    const { letter, times, clock: ofClock } = LETTERS[unit];
    if (ofClock) clock += number(count, times) + letter;
    else days += number(count, times) + letter;
  }
  const value = `P${days}${clock && `T${clock}`}`;
  const [first] = amount.parts;
  if (amount.to === undefined || !first) return value;
  return `${value}/${durationOf({ parts: [{ count: amount.to, unit: first.unit }] })}`;
}
