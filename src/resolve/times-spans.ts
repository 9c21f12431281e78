import type { Point, TimeExpression, TimeUnit } from '../grammar/times-value.js';
import { dayNumber, isoDay, isoMonth, monthLength } from './times-calendar.js';
import { type PointContext, resolvePoint } from './times-points.js';
import type { ResolvedPoint } from './times-unreferenced.js';

/** A value with the parts of it that the text does not say. */
export interface ResolvedSpan {
  value?: string;
  implied: string[];
  /** Day number of its last end, where that is a day. */
  day?: number;
}

const NOTHING: ResolvedSpan = { implied: [] };

const DATE_FIELDS = [
  'year',
  'shortYear',
  'cycle',
  'animal',
  'quarter',
  'season',
  'month',
  'day',
  'weekday',
  'lunar',
  'leapMonth',
  'shift',
  'anchor',
  'lastDay',
  'named',
  'offset',
] as const;

const has = (point: Point, ...fields: (keyof Point)[]): boolean => fields.some((field) => point[field] !== undefined);
const isClockOnly = (point: Point): boolean => !has(point, ...DATE_FIELDS, 'century', 'decade', 'weekend');

/** The date fields of a point. */
function dateOf(point: Point): Point {
  return Object.fromEntries(
    DATE_FIELDS.filter((field) => point[field] !== undefined).map((field) => [field, point[field]]),
  ) as Point;
}

/** Sorts two year-less days of one year. */
const position = (point: Point): number => (point.month ?? (point.quarter ?? 1) * 3) * 32 + (point.day ?? 0);

const yearless = (point: Point): boolean =>
  !has(point, 'year', 'cycle', 'animal', 'shift', 'anchor', 'century', 'decade');
const inYear = (point: Point): boolean => has(point, 'month', 'quarter', 'season');

/** A short end takes what it lacks from the other one: `từ ngày 10 đến 15/12`, `từ 7h30 đến 17h ngày 18/12`. */
function complete(from: Point, to: Point): { from: Point; to: Point } {
  if (isClockOnly(from) && !isClockOnly(to)) return { from: { ...dateOf(to), ...from }, to };
  if (isClockOnly(to) && !isClockOnly(from)) {
    const overnight = from.hour !== undefined && to.hour !== undefined && to.hour < from.hour;
    return { from, to: { ...dateOf(from), ...to, ...(overnight && { offset: (from.offset ?? 0) + 1 }) } };
  }
  if (from.lunar && to.day !== undefined && yearless(to) && !inYear(to) && !inYear(from))
    return { from, to: { ...to, lunar: true } };
  if (has(from, 'day') && yearless(from) && !inYear(from) && (inYear(to) || to.shift)) {
    const { day: _, weekday: __, offset: ___, ...rest } = dateOf(to);
    return { from: { ...rest, ...from }, to };
  }
  if (has(to, 'day') && yearless(to) && !inYear(to) && inYear(from)) {
    const { day: _, weekday: __, ...rest } = dateOf(from);
    return { from, to: { ...rest, ...to } };
  }
  return { from, to };
}

/** The year of one end by that of the other: `từ 20/12 đến 5/1/2026` begins in 2025. */
function withYear(point: Point, other: ResolvedPoint, step: number): Point {
  return other.year === undefined ? point : { ...point, year: other.year + step };
}

interface Ends {
  from: ResolvedPoint;
  to: ResolvedPoint;
}

/** Where one end lacks its year, the other one tells it; where both do, the last end is the nearest to the reference. */
function resolveEnds(from: Point, to: Point, context: PointContext): Ends {
  const open = { from: yearless(from) && inYear(from), to: yearless(to) && inYear(to) };
  if (open.from && open.to && (from.lunar ?? false) === (to.lunar ?? false)) {
    const end = resolvePoint(to, context);
    const begin = context.reference
      ? resolvePoint(withYear(from, end, position(from) > position(to) ? -1 : 0), context)
      : resolvePoint(from, context);
    return { from: { ...begin, implied: end.implied }, to: end };
  }
  if (open.from && !open.to) {
    const end = resolvePoint(to, context);
    return {
      from: resolvePoint(withYear(from, end, inYear(to) && position(from) > position(to) ? -1 : 0), context),
      to: end,
    };
  }
  if (open.to && !open.from) {
    const begin = resolvePoint(from, context);
    return {
      from: begin,
      to: resolvePoint(withYear(to, begin, inYear(from) && position(to) < position(from) ? 1 : 0), context),
    };
  }
  const begin = resolvePoint(from, context);
  return { from: begin, to: weekdayAfter(to, begin, context) ?? resolvePoint(to, context) };
}

/** `từ thứ Hai đến thứ Sáu`: the first such day behind the begin. */
function weekdayAfter(to: Point, begin: ResolvedPoint, context: PointContext): ResolvedPoint | undefined {
  if (to.weekday === undefined || has(to, 'day', 'shift') || begin.day === undefined) return undefined;
  const end = resolvePoint(to, context);
  return end.day !== undefined && end.day < begin.day
    ? { ...end, day: end.day + 7, value: isoDay(end.day + 7) + (to.part ?? '') }
    : end;
}

const union = (a: readonly string[], b: readonly string[]): string[] =>
  ['year', 'quarter', 'month', 'week', 'day'].filter((part) => a.includes(part) || b.includes(part));

/** `A/B`, each end as if alone. */
export function resolveInterval(
  expression: Extract<TimeExpression, { form: 'interval' }>,
  context: PointContext,
): ResolvedSpan {
  if (expression.to === 'now') {
    // what goes on until now began before it
    const from = resolvePoint({ lean: 'past', ...expression.from }, context);
    if (from.value === undefined || !context.reference) return NOTHING;
    return { value: `${from.value}/${isoDay(context.reference.number)}`, implied: from.implied };
  }
  const points = complete(expression.from, expression.to);
  const { from, to } = resolveEnds(points.from, points.to, context);
  if (from.value === undefined || to.value === undefined) return NOTHING;
  return { value: `${from.value}/${to.value}`, implied: union(from.implied, to.implied), day: to.day };
}

/** The first and the last day of a month or year. */
function bounds(year: number, month: number | undefined): { first: number; last: number } {
  return {
    first: dayNumber(year, month ?? 1, 1),
    last: month === undefined ? dayNumber(year, 12, 31) : dayNumber(year, month, monthLength(year, month)),
  };
}

const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7 };

/** The first or last so many units of a month, a quarter or a year. */
export function resolveSlice(
  { of, side, count, unit }: Extract<TimeExpression, { form: 'slice' }>,
  context: PointContext,
): ResolvedSpan {
  const whole = resolvePoint(of, context);
  const told = /^(-?\d{4})(?:-(\d\d))?(?:-Q(\d))?$/.exec(whole.value ?? '');
  if (!told) return NOTHING;
  const year = Number(told[1]);
  const month = told[2] === undefined ? undefined : Number(told[2]);
  const quarter = told[3] === undefined ? undefined : Number(told[3]);
  const value = DAYS[unit] ? days() : months();
  return value === undefined ? NOTHING : { value, implied: whole.implied };

  function days(): string | undefined {
    if (quarter !== undefined) return undefined;
    const { first, last } = bounds(year, month);
    const length = count === 'half' ? 15 : count * (DAYS[unit] as number);
    if (length > last - first + 1) return undefined;
    if (side === 'first') return `${isoDay(first)}/${isoDay(first + length - 1)}`;
    return `${isoDay(count === 'half' ? first + length : last - length + 1)}/${isoDay(last)}`;
  }

  function months(): string | undefined {
    const all = quarter === undefined ? 12 : 3;
    const length = count === 'half' ? all / 2 : unit === 'quarter' ? count * 3 : count;
    if (month !== undefined || length > all || !Number.isInteger(length)) return undefined;
    const first = quarter === undefined ? 1 : quarter * 3 - 2;
    const begin = side === 'first' ? first : first + all - length;
    return `${isoMonth(year, begin)}/${isoMonth(year, begin + length - 1)}`;
  }
}
