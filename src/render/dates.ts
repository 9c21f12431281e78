/** TIMEX3 values on a calendar: where a value lies, and how it is said. */

import { formatDate, oneLine } from './display.js';
import type { Language } from './labels.js';

/** Whole days since 1 January 1970 that a value covers, both ends inclusive. */
export interface DayRange {
  first: number;
  last: number;
}

const DAY = 86_400_000;

/** The day's number; a month or day beyond the end of its year or month runs over. */
const dayNumber = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / DAY;

const months = (year: number, first: number, last: number): DayRange => ({
  first: dayNumber(year, first, 1),
  last: dayNumber(year, last + 1, 1) - 1,
});

/** Monday of week 1 is the Monday of the week of 4 January (ISO 8601). */
const week = (year: number, number: number, weekend: boolean): DayRange => {
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + (number - 1) * 7;
  return { first: weekend ? monday + 5 : monday, last: monday + 6 };
};

/** First and last month; winter begins in December and ends in the year after. */
const SEASONS: Readonly<Record<string, [first: number, last: number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};

const POINT =
  /^(-?\d{4})(?:-(?:(\d{2})(?:-(\d{2}))?|Q([1-4])|H([12])|W(\d{2})(-WE)?|(SP|SU|FA|WI)|LM\d{2}(?:-\d{2})?))?(?:T.*)?$/;

const pointRange = (value: string): DayRange | undefined => {
  const decade = /^(\d{2,3})$/.exec(value)?.[1];
  if (decade !== undefined) {
    const years = decade.length === 2 ? 100 : 10;
    return { first: dayNumber(Number(decade) * years, 1, 1), last: dayNumber((Number(decade) + 1) * years, 1, 1) - 1 };
  }
  const parts = POINT.exec(value);
  if (!parts) return undefined;
  const [, told, month, day, quarter, half, weekNumber, weekend, season = ''] = parts;
  const year = Number(told);
  if (day !== undefined) {
    const at = dayNumber(year, Number(month), Number(day));
    return { first: at, last: at };
  }
  if (month !== undefined) return months(year, Number(month), Number(month));
  if (quarter !== undefined) return months(year, Number(quarter) * 3 - 2, Number(quarter) * 3);
  if (half !== undefined) return months(year, Number(half) * 6 - 5, Number(half) * 6);
  if (weekNumber !== undefined) return week(year, Number(weekNumber), weekend !== undefined);
  const [first, last] = SEASONS[season] ?? [1, 12];
  return months(year, first, last);
};

/**
 * The days that a TIMEX3 value of a point or an interval covers. Nothing for durations, sets, and dates whose year is not
 * known.
 *
 * @example dayRange('2025-07') // { first: 20270, last: 20300 }
 */
export const dayRange = (value: string): DayRange | undefined => {
  const [from = '', to, ...more] = value.split('/');
  const first = pointRange(from);
  if (to === undefined || !first) return first;
  const last = pointRange(to);
  if (!last || more.length > 0 || last.last < first.first) return undefined;
  return { first: first.first, last: last.last };
};

const DAY_PARTS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  MO: { vi: 'sáng', en: 'morning' },
  MI: { vi: 'trưa', en: 'midday' },
  AF: { vi: 'chiều', en: 'afternoon' },
  EV: { vi: 'tối', en: 'evening' },
  NI: { vi: 'đêm', en: 'night' },
};

const pointLabel = (value: string, language: Language): string => {
  const part = /^(.+)T(MO|MI|AF|EV|NI)$/.exec(value);
  if (part) {
    const [, day = '', name = ''] = part;
    const words = DAY_PARTS[name]?.[language] ?? '';
    return language === 'vi' ? `${words} ${pointLabel(day, language)}` : `${pointLabel(day, language)} ${words}`;
  }
  if (language === 'en') return formatDate(value, language);
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month) return `tháng ${Number(month[2])}/${month[1]}`;
  const quarter = /^(\d{4})-Q(\d)$/.exec(value);
  if (quarter) return `quý ${quarter[2]}/${quarter[1]}`;
  if (/^\d{4}$/.test(value)) return `năm ${value}`;
  return formatDate(value, language);
};

/**
 * A TIMEX3 value as people say it; what has no short way to be said stays as it is.
 *
 * @example dateLabel('2025-07-09TMO', 'vi') // 'sáng 09/07/2025'
 */
export const dateLabel = (value: string, language: Language): string =>
  oneLine(
    value
      .split('/')
      .map((point) => pointLabel(point, language))
      .join(' – '),
  );
