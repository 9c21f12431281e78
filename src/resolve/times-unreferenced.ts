import type { Point } from '../grammar/times-value.js';
import { exists, isoTime } from './times-calendar.js';

/** A point read: its value, the day where it is one, and the parts of the value that the text does not say. */
export interface ResolvedPoint {
  value?: string;
  /** Day number. */
  day?: number;
  /** Of a day, a month or a year. */
  year?: number;
  implied: string[];
}

/** Nothing is known. */
export const NOTHING: ResolvedPoint = { implied: [] };

/** Part of day or hour, as the value tells it behind the date. */
export function timeOf(point: Point): string {
  if (point.hour !== undefined) return isoTime(point.hour, point.minute, point.second);
  return point.part ?? '';
}

const two = (n: number): string => String(n).padStart(2, '0');

/** What can be said without a reference: `XXXX-02-25`, `XXXX-09`, `T17:00`. */
export function withoutReference(point: Point): ResolvedPoint {
  const time = timeOf(point);
  const counted = point.shift !== undefined && point.shift.unit !== 'year';
  const ofWeek = point.weekday !== undefined && point.day === undefined;
  if (point.lunar || counted || ofWeek) return NOTHING;
  if (point.day !== undefined && point.month !== undefined) {
    return exists(2000, point.month, point.day)
      ? { value: `XXXX-${two(point.month)}-${two(point.day)}${time}`, implied: ['year'] }
      : NOTHING;
  }
  if (point.day !== undefined) return { value: `XXXX-XX-${two(point.day)}${time}`, implied: ['year', 'month'] };
  if (point.month !== undefined) return { value: `XXXX-${two(point.month)}`, implied: ['year'] };
  if (point.quarter !== undefined) return { value: `XXXX-Q${point.quarter}`, implied: ['year'] };
  if (point.season !== undefined) return { value: `XXXX-${point.season}`, implied: ['year'] };
  return point.hour === undefined ? NOTHING : { value: time, implied: [] };
}

/** `20` is the 21st century, `BC02` the third before Christ; `199` the nineties. */
export function era(point: Point): ResolvedPoint | undefined {
  const { century, decade } = point;
  if (century !== undefined)
    return {
      value: century < 0 ? `BC${String(-century - 1).padStart(2, '0')}` : String(century).padStart(2, '0'),
      implied: [],
    };
  return decade === undefined ? undefined : { value: String(decade), implied: [] };
}
