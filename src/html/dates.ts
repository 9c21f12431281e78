/** Minutes by which Vietnamese time is ahead of universal time; there is no summer time. */
const VIETNAM = 7 * 60;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;
const FIGURES = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,T|-]+(\d{1,2}):(\d{2})(?::\d{2})?\s*(am|pm|sa|ch)?)?/i;

const two = (n: number): string => String(n).padStart(2, '0');
/** Days since 1970-01-01 of the Gregorian calendar. */
const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / 86_400_000;

/**
 * A date as machines write it, in Vietnamese time: of `2025-12-17T23:30:00Z` it is the 18th. Without a time zone it is taken for
 * Vietnamese time; `18/12/2025 9:30` is read as Vietnamese write it, unless there is no such month.
 *
 * @returns ISO 8601 date, or date and time with the zone it was given with turned to `+07:00`; undefined of anything else
 */
export function readIsoDate(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year, month, day, hour, minute, , zone] = iso;
    return dated(Number(year), Number(month), Number(day), hour, minute, zone);
  }
  const found = FIGURES.exec(trimmed);
  if (!found) return undefined;
  const [, first, second, year, hour, minute, half] = found;
  const [day, month] = Number(second) > 12 ? [second, first] : [first, second];
  const hours = hour === undefined ? undefined : two((Number(hour) % 12) + (isAfternoon(half, hour) ? 12 : 0));
  const clock = half === undefined ? hour && two(Number(hour)) : hours;
  return dated(Number(year), Number(month), Number(day), clock, minute, undefined);
}

const isAfternoon = (half: string | undefined, hour: string): boolean =>
  /^(?:pm|ch)$/i.test(half ?? '') || (half === undefined && Number(hour) >= 12);

function dated(
  year: number,
  month: number,
  day: number,
  hour: string | undefined,
  minute: string | undefined,
  zone: string | undefined,
): string | undefined {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  if (hour === undefined || minute === undefined) return `${year}-${two(month)}-${two(day)}`;
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  if (zone === undefined) return `${year}-${two(month)}-${two(day)}T${hour}:${minute}`;
  const offset = zone === 'Z' ? 0 : Number(`${zone[0]}1`) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  const minutes = dayNumber(year, month, day) * 1440 + Number(hour) * 60 + Number(minute) - offset + VIETNAM;
  const date = new Date(minutes * 60_000).toISOString();
  return `${date.slice(0, 16)}+07:00`;
}
