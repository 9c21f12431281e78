import type { Point, TimeUnit } from '../grammar/times-value.js';
import {
  dayNumber,
  exists,
  isoDay,
  isoMonth,
  isoTime,
  isoWeek,
  isoYear,
  monthLength,
  weekdayOf,
} from './times-calendar.js';
import { cycleYear, lunarNewYear, lunarToDay, lunarYearOf } from './times-lunar.js';
import {
  addMonths,
  type Choice,
  nearest,
  nearestDay,
  nearestDayOfMonth,
  nearestYear,
  type Reference,
  referenceOf,
} from './times-reference.js';
import { era, NOTHING, type ResolvedPoint, timeOf, withoutReference } from './times-unreferenced.js';

/** What a point is read against. */
export interface PointContext {
  reference?: Reference;
  /** The day told before in the text. */
  told?: Reference;
  /** The day that an hour or part of day without one belongs to. */
  day?: Reference;
  clause?: 'past' | 'future';
}

const ALL = ['year', 'month', 'day'];

/** Parts of a date that a point says itself. */
function impliedOf(point: Point, parts: readonly string[]): string[] {
  const said: Record<string, boolean> = {
    year:
      point.year !== undefined ||
      point.cycle !== undefined ||
      point.animal !== undefined ||
      point.century !== undefined ||
      point.decade !== undefined,
    month: point.month !== undefined && !point.named,
    day: (point.day !== undefined || point.lastDay === true) && !point.named,
    quarter: point.quarter !== undefined,
    week: false,
  };
  return parts.filter((part) => !said[part]);
}

const onDay = (point: Point, day: number): ResolvedPoint => ({
  value: isoDay(day) + timeOf(point),
  day,
  year: referenceOf(day).year,
  implied: impliedOf(point, ALL),
});

/** The last two digits of a year near the reference: 91 is 1991, 25 in 2026 is 2025. */
function fullYear(short: number, reference: Reference | undefined): number {
  const near = reference?.year ?? 2000;
  const year = near - (near % 100) + short;
  return year > near + 20 ? year - 100 : year;
}

/** The year of a point where it is said or follows from the reference without choosing. */
function yearOf(point: Point, base: Reference | undefined): number | undefined {
  if (point.year !== undefined) return point.shortYear ? fullYear(point.year, base) : point.year;
  if (base && point.cycle !== undefined) return cycleYear(point.cycle, 60, base.year);
  if (base && point.animal !== undefined) return cycleYear(point.animal, 12, base.year);
  return undefined;
}

/** A solar day in a year that is told by its lunar name: before Tết the old year goes on. */
function dayInYear(point: Point, year: number): number | undefined {
  const { month, lastDay } = point;
  if (month === undefined) return undefined;
  if (point.lunar) {
    const number = lunarToDay({ year, month, day: point.day ?? 1, leap: point.leapMonth });
    return number === undefined ? undefined : number + (point.offset ?? 0);
  }
  const day = lastDay ? monthLength(year, month) : point.day;
  if (day === undefined || !exists(year, month, day)) return undefined;
  const number = dayNumber(year, month, day);
  const newYear = point.cycle === undefined ? undefined : lunarNewYear(year);
  const solar =
    newYear !== undefined && number < newYear && exists(year + 1, month, day)
      ? dayNumber(year + 1, month, day)
      : number;
  return solar + (point.offset ?? 0);
}

const MIDDLE = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A point whose year is known: `2025`, `2025-Q3`, `2025-LM01`, `2025-09-30`. */
function inYear(point: Point, year: number): ResolvedPoint {
  const { month, quarter, season } = point;
  if (point.nth && month !== undefined) return nthOf(point, point.nth, year, month);
  if (point.day !== undefined || point.lastDay) {
    const day = dayInYear(point, year);
    return day === undefined ? { implied: [] } : onDay(point, day);
  }
  if (quarter !== undefined)
    return { value: `${isoYear(year)}-Q${quarter}`, year, implied: impliedOf(point, ['year', 'quarter']) };
  if (season !== undefined) return { value: `${isoYear(year)}-${season}`, year, implied: impliedOf(point, ['year']) };
  if (month === undefined) return { value: isoYear(year), year, implied: impliedOf(point, ['year']) };
  const value = point.lunar ? `${isoYear(year)}-LM${String(month).padStart(2, '0')}` : isoMonth(year, month);
  return { value, year, implied: impliedOf(point, ['year', 'month']) };
}

/** A numbered weekday of a month, or a numbered week: the first is the first that begins in it. */
function nthOf(point: Point, nth: { which: number; weekday?: number }, year: number, month: number): ResolvedPoint {
  const weekday = nth.weekday ?? 1;
  const length = monthLength(year, month);
  const first = dayNumber(year, month, 1);
  const found = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth.which - 1) * 7;
  // the last week that ends in the month, as the first begins in it
  const final = nth.weekday ?? 7;
  const back = (weekdayOf(first + length - 1) - final + 7) % 7;
  const last = first + length - 1 - back - (nth.weekday === undefined ? 6 : 0);
  const day = nth.which < 0 ? last : found;
  if (day >= first + length) return NOTHING;
  if (nth.weekday !== undefined) return onDay({ ...point, day: 1 }, day);
  const week = isoWeek(day);
  const value = `${isoYear(week.year)}-W${String(week.week).padStart(2, '0')}`;
  return { value, year, implied: impliedOf(point, ['year', 'month']) };
}

/** Counted from the anchor: `hôm qua`, `thứ Sáu tuần trước`, `ngày 5 tháng trước`, `20/11 năm nay`, `50 năm trước`. */
function shifted(point: Point, { unit, by }: { unit: TimeUnit; by: number }, base: Reference): ResolvedPoint {
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return shiftedClock(by * { second: 1, minute: 60, hour: 3600 }[unit], base);
    case 'day':
      return onDay(point, base.number + by);
    case 'week': {
      const monday = base.number - weekdayOf(base.number) + 1 + by * 7;
      if (point.weekday !== undefined) return onDay(point, monday + point.weekday - 1);
      const { year, week } = isoWeek(monday);
      const value = `${isoYear(year)}-W${String(week).padStart(2, '0')}${point.weekend ? '-WE' : ''}`;
      return { value, year, implied: ['year', 'week'] };
    }
    case 'month': {
      const { year, month } = addMonths(base, by);
      return {
        ...inYear({ ...point, month }, year),
        implied: impliedOf(point, point.day === undefined ? ['year', 'month'] : ALL),
      };
    }
    case 'quarter': {
      const { year, month } = addMonths(base, by * 3);
      return { ...inYear({ quarter: Math.ceil(month / 3) }, year), implied: ['year', 'quarter'] };
    }
    case 'year':
      // 200.000 năm trước: no year of four digits
      return Math.abs(base.year + by) > 9999 ? NOTHING : inYear(point, base.year + by);
    case 'decade':
      return { value: String(Math.floor(base.year / 10) + by), implied: ['year'] };
    default:
      return { value: String(Math.floor(base.year / 100) + by), implied: ['year'] };
  }
}

function shiftedClock(seconds: number, base: Reference): ResolvedPoint {
  if (base.seconds === undefined) return NOTHING;
  const total = base.seconds + seconds;
  const day = base.number + Math.floor(total / 86400);
  const left = ((total % 86400) + 86400) % 86400;
  const value = isoDay(day) + isoTime(Math.floor(left / 3600), Math.floor((left % 3600) / 60));
  return { value, day, year: referenceOf(day).year, implied: ALL };
}

/** The nearest such point: a date without its year, a month, a weekday. */
function choose(point: Point, reference: Reference, context: PointContext): ResolvedPoint {
  const choice: Choice = { lean: point.lean, clause: context.clause };
  if (point.month !== undefined && point.day !== undefined) {
    const day = nearestDay(point, reference, choice);
    return day === undefined ? NOTHING : onDay(point, day);
  }
  if (point.weekday !== undefined && point.day === undefined) {
    const monday = reference.number - weekdayOf(reference.number) + point.weekday;
    const day = nearest(
      [-14, -7, 0, 7, 14].map((by) => monday + by),
      reference.number,
      { lean: point.lean, clause: undefined },
      7,
    );
    return day === undefined ? NOTHING : onDay(point, day);
  }
  if (point.day !== undefined) {
    const base = context.told ?? reference;
    const day = nearestDayOfMonth(point.day, point.lunar === true, base, { ...choice, clause: undefined });
    return day === undefined ? NOTHING : onDay(point, day);
  }
  if (point.month !== undefined)
    return inYear(
      point,
      point.lunar ? lunarMonthYear(point.month, reference) : nearestYear(point.month, 12, reference, choice),
    );
  if (point.quarter !== undefined) return inYear(point, nearestYear(point.quarter, 4, reference, choice));
  if (point.season !== undefined) return inYear(point, nearestYear(MIDDLE[point.season], 12, reference, choice));
  return NOTHING;
}

function lunarMonthYear(month: number, reference: Reference): number {
  const day = nearestDay({ lunar: true, month, day: 15 }, reference, { lean: undefined, clause: undefined });
  return day === undefined ? reference.year : lunarYearOf(day);
}

/** `7/2 (tức 28 tháng Chạp năm Quý Mão)`: the day of the moon tells the year, where both tell one day. */
function moonDay(point: Point, moon: Point, context: PointContext): number | undefined {
  if (moon.month === undefined || moon.day === undefined) return undefined;
  const { day } = resolvePoint(moon, context);
  if (day === undefined) return undefined;
  const solar = referenceOf(day);
  return solar.month === point.month && solar.day === point.day ? day : undefined;
}

/** Reads a point against the reference or the time told before it. */
export function resolvePoint(point: Point, context: PointContext): ResolvedPoint {
  const ofEra = era(point);
  if (ofEra) return ofEra;
  // counted from an event without a date: only the hour is sure
  if (point.anchor === 'event') return { value: point.hour === undefined ? undefined : timeOf(point), implied: [] };
  const base = point.anchor === 'told' ? (context.told ?? context.reference) : context.reference;
  if (point.shift) return base ? shifted(point, point.shift, base) : withoutReference(point);
  const year = yearOf(point, context.reference);
  if (year !== undefined) return inYear(point, year);
  const byMoon = point.moon && moonDay(point, point.moon, context);
  if (byMoon !== undefined) return onDay(point, byMoon);
  const { month, day, weekday, quarter, season } = point;
  if ([month, day, weekday, quarter, season].every((part) => part === undefined)) {
    return context.day ? onDay(point, context.day.number) : withoutReference(point);
  }
  return base ? choose(point, base, context) : withoutReference(point);
}
