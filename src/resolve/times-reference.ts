import type { Point } from '../grammar/times-value.js';
import { type CalendarDay, calendarDay, dayNumber, exists } from './times-calendar.js';
import { lunarToDay, lunarYearOf } from './times-lunar.js';

/** What relative times are read against: a day, and the time of the day where it is known. */
export interface Reference extends CalendarDay {
  /** Day number. */
  number: number;
  /** Seconds since midnight. */
  seconds?: number;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?/;

/** Reads an ISO date or date and time as it is written; its zone is not looked at. */
export function readReference(text: string | undefined): Reference | undefined {
  const found = ISO.exec(text ?? '');
  if (!found) return undefined;
  const [year, month, day, hour, minute, second] = found
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  if (!year || !month || month > 12 || !day || !exists(year, month, day)) return undefined;
  return {
    ...referenceOf(dayNumber(year, month, day)),
    ...(hour !== undefined && { seconds: hour * 3600 + (minute ?? 0) * 60 + (second ?? 0) }),
  };
}

/** A day as reference. */
export const referenceOf = (number: number): Reference => ({ ...calendarDay(number), number });

type Lean = 'past' | 'future' | undefined;

/** A word of the clause turns the choice only where the other one is not much nearer. */
export interface Choice {
  /** Told beside the date: `tới`, `vừa qua`. */
  lean: Lean;
  /** Told by the clause: `sẽ`, `đã`. */
  clause: Lean;
  /** With a lean, not the reference itself: `thứ Hai tới` on a Monday is the next one. */
  strict?: boolean;
}

/**
 * Of candidates given in order the nearest to `at`, the past one on ties; with a lean the nearest on that side. What the
 * clause says counts where the nearest lies more than `slack` units on the other side, for the verb may be that of another
 * statement.
 */
export function nearest(
  candidates: readonly number[],
  at: number,
  { lean, clause }: Choice,
  slack: number,
): number | undefined {
  const before = candidates.filter((c) => c < at).at(-1);
  const behind = candidates.find((c) => c > at);
  if (lean === 'past') return before;
  if (lean === 'future') return behind;
  if (candidates.includes(at)) return at;
  if (before === undefined || behind === undefined) return before ?? behind;
  const near = behind - at < at - before ? behind : before;
  if (clause === 'future' && near < at && at - near > slack) return behind;
  if (clause === 'past' && near > at && near - at > slack) return before;
  return near;
}

/** Days within which a verb does not turn the choice between last year's date and next year's. */
const SLACK = 30;

/** The year-less day and month nearest to the reference, as a day number. */
export function nearestDay(point: Point, reference: Reference, choice: Choice): number | undefined {
  const { month, day } = point;
  if (month === undefined || day === undefined) return undefined;
  const candidates: number[] = [];
  if (point.lunar) {
    const year = lunarYearOf(reference.number);
    for (let y = year - 2; y <= year + 2; y++) {
      const number = lunarToDay({ year: y, month, day, leap: point.leapMonth });
      if (number !== undefined) candidates.push(number + (point.offset ?? 0));
    }
  } else {
    // the 29th of February comes every four years, every eight around 1900 and 2100
    const reach = month === 2 && day === 29 ? 8 : 2;
    for (let y = reference.year - reach; y <= reference.year + reach; y++) {
      if (exists(y, month, day)) candidates.push(dayNumber(y, month, day) + (point.offset ?? 0));
    }
  }
  return nearest(candidates, reference.number, choice, SLACK);
}

/** The day of the month alone that is nearest to the reference: `ngày 20`, by the moon `mùng 10`. */
export function nearestDayOfMonth(
  day: number,
  lunar: boolean,
  reference: Reference,
  choice: Choice,
): number | undefined {
  const candidates: number[] = [];
  if (lunar) {
    const year = lunarYearOf(reference.number);
    for (let i = -13; i <= 25; i++) {
      const number = lunarToDay({ ...addMonths({ year, month: 1 }, i), day });
      if (number !== undefined) candidates.push(number);
    }
    return nearest(candidates, reference.number, choice, SLACK);
  }
  for (let i = -2; i <= 2; i++) {
    const { year, month } = addMonths(reference, i);
    if (exists(year, month, day)) candidates.push(dayNumber(year, month, day));
  }
  return nearest(candidates, reference.number, choice, SLACK);
}

/** Year and month so many months on. */
export function addMonths(
  { year, month }: { year: number; month: number },
  by: number,
): { year: number; month: number } {
  const months = year * 12 + month - 1 + by;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The year in which the `index`th of `count` parts of the year (months, quarters) is nearest to the reference. */
export function nearestYear(index: number, count: number, reference: Reference, choice: Choice): number {
  const at = reference.year * count + Math.floor(((reference.month - 1) * count) / 12);
  const candidates = [-2, -1, 0, 1, 2].map((i) => (reference.year + i) * count + index - 1);
  return Math.floor(
    (nearest(candidates, at, { ...choice, strict: choice.lean === 'future' }, count / 6) ?? at) / count,
  );
}
