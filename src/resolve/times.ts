import { wordAt } from '../grammar/times-match.js';
import type { Point, TimeExpression, TimeMod } from '../grammar/times-value.js';
import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import { weekdayOf } from './times-calendar.js';
import { type PointContext, resolvePoint } from './times-points.js';
import { type Reference, readReference, referenceOf } from './times-reference.js';
import { resolveInterval, resolveSlice } from './times-spans.js';
import type { ResolvedPoint } from './times-unreferenced.js';

/** A time as it is written down: TIMEX3 type and value, and what of the value the text does not say. */
export interface ResolvedTime {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** Left out where neither the text nor the reference fixes it. */
  value?: string;
  mod?: TimeMod;
  /** Parts of the value that the text does not say: `['year']`. */
  implied?: string[];
}

/** What times are read against. */
export interface TimeContext {
  chart: Chart;
  /** ISO 8601 date, or date and time; as written, whatever its zone. */
  reference?: string;
}

type Lean = 'past' | 'future' | undefined;

/** How far a clause is read for its verb. */
const REACH = { before: 6, behind: 14 };
const ENDS = new Set(['.', ';', ':', '?', '!', '…', '(', ')', '”', '“', '"']);

/** The verb of the clause: `sẽ`, `dự kiến` tell what is to come, `đã` what was. */
function leanOfClause(chart: Chart, found: Found): Lean {
  const { shape, length } = chart.tokens;
  const cue = (at: number): Lean => {
    const word = wordAt(chart, at);
    if (word === 'sẽ' || word === 'sắp') return 'future';
    if (word === 'dự' && at + 1 < length && wordAt(chart, at + 1) === 'kiến') return 'future';
    return word === 'đã' ? 'past' : undefined;
  };
  for (let at = found.start - 1; at >= Math.max(0, found.start - REACH.before); at--) {
    if (shape[at] === Shape.mark) break;
    const lean = cue(at);
    if (lean) return lean;
  }
  for (let at = found.end; at < Math.min(length, found.end + REACH.behind); at++) {
    if (shape[at] === Shape.mark && ENDS.has(wordAt(chart, at))) break;
    const lean = cue(at);
    if (lean) return lean;
  }
  return undefined;
}

/** A date of the moon with a weekday that only the solar day has is solar: `thứ Hai mồng 6 tháng 2`. */
function calendarOf(point: Point, context: PointContext): Point {
  if (!point.lunar || point.weekday === undefined) return point;
  const { lunar: _, ...solar } = point;
  const [moon, sun] = [resolvePoint(point, context).day, resolvePoint(solar, context).day];
  const fits = (day: number | undefined): boolean => day !== undefined && weekdayOf(day) === point.weekday;
  return !fits(moon) && fits(sun) ? solar : point;
}

const isClock = (point: Point): boolean =>
  point.hour !== undefined ||
  point.part !== undefined ||
  (point.shift !== undefined && ['hour', 'minute', 'second'].includes(point.shift.unit));

/** Behind these a date is a limit, and what is told next did not happen then. */
const LIMITS = new Set(['trước', 'hết', 'hạn', 'kể', 'quá', 'từ', 'đến', 'tới', 'sau']);

/** Is this the date of a document whose symbol stands before it: `Quyết định số 12/QĐ-UBND ngày 5/1`? */
function datesSymbol({ tokens }: Chart, start: number, first: number): boolean {
  let slash = false;
  // the last part of a symbol is letters, and no blank is in it
  for (let at = start - 1; at > first && tokens.gap[at] === Gap.none; at--) {
    if (tokens.shape[at] === Shape.number) return slash;
    const mark = tokens.shape[at] === Shape.mark;
    if (mark && !/[-/]/.test(tokens.text[tokens.start[at] as number] as string)) return false;
    slash ||= mark;
  }
  return slash;
}

const TOGETHER = new Set([',', 'và', 'hoặc', '-']);
const OPENS = new Set(['.', '!', '?', '…', '“', '"', '-', '–', ':']);

/** Reads the times of one text in order: each is resolved against the reference or the time before it. */
class Reader {
  /** The day told last, and the section where. */
  private told: { day: Reference; section: number; clock: boolean } | undefined;
  /** The day that opened a sentence last. */
  private opening: Reference | undefined;
  private readonly reference: Reference | undefined;
  private readonly chart: Chart;
  private section = 0;
  /** Tokens that lie in a citation. */
  private readonly cited: Uint8Array;

  constructor({ chart, reference }: TimeContext) {
    this.chart = chart;
    this.reference = readReference(reference);
    this.cited = new Uint8Array(chart.tokens.length);
    for (const { start, end } of chart.all('document')) this.cited.fill(1, start, end);
  }

  /**
   * @param next - the time behind it, whose year a time told in the same breath shares: `quý I, quý II năm 2025`
   */
  read(found: Found, next?: Found): ResolvedTime {
    const { sections } = this.chart;
    while (this.section + 1 < sections.length && (sections[this.section]?.end ?? 0) <= found.start) this.section++;
    const expression = found.value as TimeExpression;
    const { mod } = expression;
    switch (expression.form) {
      case 'duration':
        return { type: 'DURATION', value: expression.value, ...(mod && { mod }) };
      case 'set':
        return { type: 'SET', value: expression.value };
      case 'reference':
        return { type: 'DATE', value: expression.value };
      case 'point':
        return this.readPoint(found, this.withYearOf(expression.point, found, next), mod);
      default: {
        const context = this.contextOf(found);
        const span =
          expression.form === 'interval' ? resolveInterval(expression, context) : resolveSlice(expression, context);
        const clock =
          expression.form === 'interval' &&
          (isClock(expression.from) || (expression.to !== 'now' && isClock(expression.to)));
        if (span.day !== undefined) this.remember(found, span.day, clock);
        return { type: clock ? 'TIME' : 'DATE', ...known(span.value, span.implied), ...(mod && { mod }) };
      }
    }
  }

  private contextOf(found: Found): PointContext {
    const { told, reference } = this;
    // an hour belongs to the day told in the same paragraph, or to that of the hour before
    const ofDay = told && (told.section === this.section || told.clock) ? told.day : undefined;
    // `Cùng ngày, …` at the head of a paragraph takes up the day that opened a sentence, not one told in passing
    const before = this.opens(found) && told?.section !== this.section ? (this.opening ?? told?.day) : told?.day;
    return { reference, told: before, day: ofDay ?? reference, clause: leanOfClause(this.chart, found) };
  }

  /** Does a time open its sentence: `Sáng 18/12, …`, `Vào ngày 5/1, …`? */
  private opens({ start }: Found): boolean {
    const { chart } = this;
    const first = chart.sections[this.section]?.start ?? 0;
    if (start === first) return true;
    const at = chart.tokens.shape[start - 1] === Shape.lower || start - 1 === first ? start - 1 : start;
    return at === first || OPENS.has(wordAt(chart, at - 1));
  }

  private withYearOf(point: Point, found: Found, next: Found | undefined): Point {
    const following = next?.value as TimeExpression | undefined;
    if (following?.form !== 'point' || next?.start !== found.end + 1) return point;
    const { year, month, quarter, day } = following.point;
    const open = point.year === undefined && !point.shift && !point.lean && !point.lunar;
    const alike =
      (point.month === undefined) === (month === undefined) &&
      (point.quarter === undefined) === (quarter === undefined) &&
      (point.day === undefined) === (day === undefined);
    const shares = open && alike && (month !== undefined || quarter !== undefined);
    return shares && year !== undefined && TOGETHER.has(wordAt(this.chart, found.end)) ? { ...point, year } : point;
  }

  private readPoint(found: Found, said: Point, about: TimeMod | undefined): ResolvedTime {
    const context = this.contextOf(found);
    const point = calendarOf(said, context);
    const read: ResolvedPoint = resolvePoint(point, context);
    if (read.day !== undefined) this.remember(found, read.day, isClock(point));
    const mod = about ?? point.mod ?? this.side(found);
    return { type: isClock(point) ? 'TIME' : 'DATE', ...known(read.value, read.implied), ...(mod && { mod }) };
  }

  /** `trước`, `sau` before the span: its value is a limit. */
  private side(found: Found): TimeMod | undefined {
    const first = this.chart.sections[this.section]?.start ?? 0;
    const word = found.start > first ? wordAt(this.chart, found.start - 1) : '';
    // sau 3 ngày nữa: no limit, but the day itself
    if (word === 'sau' && wordAt(this.chart, found.end - 1) === 'nữa') return undefined;
    return word === 'trước' ? 'BEFORE' : word === 'sau' ? 'AFTER' : undefined;
  }

  /** The day told last is what `cùng ngày` and an hour alone refer to; limits, flashbacks and dates of documents are not. */
  private remember(found: Found, day: number, clock: boolean): void {
    const { chart } = this;
    const first = chart.sections[this.section]?.start ?? 0;
    const before = (back: number): string => (found.start - back >= first ? wordAt(chart, found.start - back) : '');
    if (LIMITS.has(before(1))) return;
    const comma = before(1) === ',' ? 1 : 0;
    if (before(1 + comma) === 'đó' && before(2 + comma) === 'trước') return;
    if (this.cited[found.start] || datesSymbol(chart, found.start, first)) return;
    this.told = { day: referenceOf(day), section: this.section, clock };
    if (this.opens(found)) this.opening = this.told.day;
  }
}

const known = (value: string | undefined, implied: readonly string[]): Pick<ResolvedTime, 'value' | 'implied'> => ({
  ...(value !== undefined && { value }),
  ...(value !== undefined && implied.length > 0 && { implied: [...implied] }),
});

/**
 * Reads the chosen time mentions of a text.
 *
 * @param times - found things of the kind `time` in text order, nested ones too
 * @param context - the chart they stand in and the date of the article; without it what needs a reference has no value or
 *   no year (`XXXX-02-25`)
 * @returns type, value, mod and implied parts of each; conventions of TIMEX3 and ISO 8601, intervals as `A/B`
 *
 * @example `ngày 25/2` against `2025-12-18` is `2026-02-25`, with `['year']` implied: 69 days ahead, 296 back
 */
export function resolveTimes(times: readonly Found[], context: TimeContext): Map<Found, ResolvedTime> {
  const reader = new Reader(context);
  return new Map(times.map((found, i) => [found, reader.read(found, times[i + 1])]));
}
