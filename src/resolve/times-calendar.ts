/** A day of the proleptic Gregorian calendar; `month` 1 … 12, `year` astronomical. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const DAYS_OF_ERA = 146097;

/**
 * The number of a day, counted from 1970-01-01. Own arithmetic instead of `Date`, which has a zone and takes the 31st of
 * February for the 3rd of March.
 *
 * @example dayNumber(1970, 1, 2) // 1
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * DAYS_OF_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
  );
}

/** The day with a number. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month < 3 ? 1 : 0), month, day };
}

/** How many days a month has. */
export function monthLength(year: number, month: number): number {
  return dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1);
}

/** Does such a day exist? */
export const exists = (year: number, month: number, day: number): boolean => day <= monthLength(year, month);

/** Day of the week of a day number: Monday is 1, Sunday 7. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Year and number of the ISO week of a day. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = number + 4 - weekdayOf(number);
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2025`, before Christ `-0207`. */
export const isoYear = (year: number): string =>
  year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');

export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`;

export const isoDay = (number: number): string => {
  const { year, month, day } = calendarDay(number);
  return `${isoMonth(year, month)}-${two(day)}`;
};

/** `T18:30`, `T15:23:24`. */
export const isoTime = (hour: number, minute = 0, second?: number): string =>
  `T${two(hour)}:${two(minute)}${second === undefined ? '' : `:${two(second)}`}`;
