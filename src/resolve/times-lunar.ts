// biome-ignore lint/correctness/useImportExtensions: the table is data, not a module
import table from '../../data/lunar.json' with { type: 'json' };
import { calendarDay, dayNumber } from './times-calendar.js';

/** A year of the lunar calendar: the number of its first day, and its months in order with their lengths. */
interface LunarYear {
  start: number;
  leap: number;
  lengths: number[];
}

/**
 * A lunar year of the table of `data/lunar.json` (1968 … 2100; 2054, 2072, 2077 and 2085 are doubtful by a day); years
 * outside it have no days here.
 */
function lunarYear(year: number): LunarYear | undefined {
  const [first, leap, months] = table.years[year - table.first]?.split(' ') ?? [];
  if (first === undefined || months === undefined) return undefined;
  return {
    start: dayNumber(year, Number(first.slice(0, 2)), Number(first.slice(2))),
    leap: Number(leap),
    lengths: [...months].map((length) => (length === 'L' ? 30 : 29)),
  };
}

/** A day of the moon; a year that the table does not hold and a day that its month does not have are undefined. */
export interface LunarDay {
  year: number;
  month: number;
  day: number;
  /** In the leap month that follows the month of this number. */
  leap?: boolean;
}

/**
 * The Gregorian day, as a day number, of a day of the Vietnamese lunar calendar.
 *
 * @example lunarToDay({ year: 2026, month: 1, day: 15 }) // the number of 2026-03-03
 */
export function lunarToDay({ year, month, day, leap }: LunarDay): number | undefined {
  const found = lunarYear(year);
  if (!found || (leap && found.leap !== month)) return undefined;
  const index = month - 1 + (found.leap > 0 && (month > found.leap || leap) ? 1 : 0);
  const length = found.lengths[index];
  if (length === undefined || day > length) return undefined;
  return found.lengths.slice(0, index).reduce((sum, days) => sum + days, found.start) + day - 1;
}

/** The lunar year that a Gregorian day lies in. */
export function lunarYearOf(day: number): number {
  const { year } = calendarDay(day);
  const found = lunarYear(year);
  return found && day < found.start ? year - 1 : year;
}

/** The first day of a lunar year. */
export const lunarNewYear = (year: number): number | undefined => lunarYear(year)?.start;

/** The year nearest to another one that has a name in the cycle of sixty (1: Giáp Tý) or of twelve (1: Tý); the past on ties. */
export function cycleYear(place: number, length: 60 | 12, near: number): number {
  // 1984 was Giáp Tý
  const ahead = (((1984 + place - 1 - near) % length) + length) % length;
  return ahead * 2 < length ? near + ahead : near + ahead - length;
}
