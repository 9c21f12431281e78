import type { Chart, Found, Section } from '../pattern/chart.js';
import { bitsOf } from '../pattern/kinds.js';
import { Shape } from '../text/tokens.js';
import {
  isLoneDate,
  isLoneInterval,
  isLonePart,
  isLoneSpan,
  isLoneVague,
  isLoneWeekday,
  isLoneYear,
  isPlural,
} from './times-context.js';
import { hourOrLength, isCutShort } from './times-hours.js';
import { approximation, isLoneLength, mayOpen } from './times-lengths.js';
import { pointOf } from './times-match.js';
import { isInName } from './times-names.js';
import { Place } from './times-place.js';
import { FREQUENCY, isLoneSet } from './times-sets.js';
import type { Point, TimeExpression } from './times-value.js';

/** What may stand as a time by itself; of things equally long the first counts. */
const CANDIDATES = [
  ...['timeinterval', 'timeset', 'timeslice', 'moment', 'calendardate', 'timespan', 'timelength'],
  ...['dm', 'dmyy', 'yearfigure', 'daypart'],
];
const CANDIDATE_BITS = bitsOf(CANDIDATES);
const RANK: ReadonlyMap<string, number> = new Map(CANDIDATES.map((kind, i) => [kind, i]));

/** A candidate that is a time in its place, and what it tells there. */
export interface Choice {
  found: Found;
  expression: TimeExpression;
}

const point = (told: Point): TimeExpression => ({ form: 'point', point: told });
const expressionIn = ({ found }: Place): TimeExpression => found.value as TimeExpression;

/** `hôm trước` alone is vague, `những hôm sau` many, `thứ hai` an ordinal more often than a day. */
function dateOf(place: Place): TimeExpression | undefined {
  const { chart, found } = place;
  const told = pointOf(found);
  const relative = chart.longest(found.start, 'relative-day');
  if (relative?.entry?.event && isPlural(place)) return undefined;
  const vague = relative?.end === found.end && relative.entry?.alone;
  if (vague) return { form: 'reference', value: vague as 'PAST_REF' };
  const ofWeek = found.parts.some(({ kind }) => kind === 'relative-week');
  const alone = told.weekday !== undefined && told.day === undefined && !ofWeek;
  return alone && !isLoneWeekday(place) ? undefined : point(told);
}

function lengthOf(place: Place): TimeExpression | undefined {
  const expression = expressionIn(place);
  const is =
    expression.form === 'reference' ? isLoneVague(place) : !isCutShort(place) && isLoneLength(place, expression);
  return is ? expression : undefined;
}

/** What a candidate tells in its place, or undefined where it is no time there. */
function expressionOf(place: Place, time: Found | undefined): TimeExpression | undefined {
  const { found } = place;
  if (isInName(place)) return undefined;
  switch (found.kind) {
    case 'timeinterval':
      return isLoneInterval(place, expressionIn(place)) ? expressionIn(place) : undefined;
    case 'timeslice':
      return expressionIn(place);
    case 'timeset':
      return isLoneSet(place) ? expressionIn(place) : undefined;
    case 'timelength':
      return lengthOf(place);
    case 'moment':
      return hourOrLength(place);
    case 'calendardate':
      return dateOf(place);
    case 'timespan':
      return isLoneSpan(place) ? point(pointOf(found)) : undefined;
    case 'dm':
    case 'dmyy':
      return isLoneDate(place, time) ? point(pointOf(found)) : undefined;
    case 'yearfigure':
      return isLoneYear(place, time) ? point(pointOf(found)) : undefined;
    default:
      return isLonePart(place) ? point({ part: found.entry?.value as string }) : undefined;
  }
}

/**
 * The longest candidate that begins at a token and is a time there.
 *
 * @param time - the time before in the section, if any
 */
export function choose(chart: Chart, at: number, section: Section, time: Found | undefined): Choice | undefined {
  let candidates: Found[] | undefined;
  for (const found of chart.at(at))
    if (RANK.has(found.kind) && found.end <= section.end) (candidates ??= []).push(found);
  if (!candidates) return undefined;
  candidates.sort((a, b) => b.end - a.end || (RANK.get(a.kind) as number) - (RANK.get(b.kind) as number));
  for (const found of candidates) {
    const place = new Place(chart, found, section);
    const expression = place.crossesLines ? undefined : expressionOf(place, time);
    if (expression) return { found, expression };
  }
  return undefined;
}

/** `tầm 9 giờ` is about nine; other weak words blur lengths only: `trên 3 năm`. */
function mayBlur(about: Found, expression: TimeExpression): boolean {
  if (!about.weak || expression.form === 'duration') return true;
  return about.entry?.bound === 'about' && expression.form === 'point' && expression.point.hour !== undefined;
}

/** Tokens of an approximator at most: `ước tính khoảng`. */
const LONGEST_APPROXIMATOR = 4;

/**
 * A choice with the approximator right before it, if one belongs to it: `khoảng 21h30`.
 *
 * @param free - the first token that no time before it has taken
 */
export function withApproximator(chart: Chart, free: number, choice: Choice): { choice: Choice; start: number } {
  const { found, expression } = choice;
  const { form } = expression;
  const blurs =
    found.kind !== 'yearfigure' && form !== 'reference' && (form !== 'set' || found.rule.endsWith(FREQUENCY));
  for (let start = Math.max(free, found.start - LONGEST_APPROXIMATOR); blurs && start < found.start; start++) {
    const about = chart.longest(start, 'approximator');
    if (about?.end !== found.start || !mayOpen(about) || !mayBlur(about, expression)) continue;
    // sốt trên 39 độ nhiều ngày: a unit behind its number
    if (about.weak && start > free && chart.tokens.shape[start - 1] === Shape.number) continue;
    const parts = [about, ...found.parts];
    const blurred = form === 'set' ? expression : { ...expression, ...approximation(about) };
    return { choice: { found: { ...found, parts }, expression: blurred }, start };
  }
  return { choice, start: found.start };
}

/** The tokens where a candidate begins, in text order: nobody need look at the others. */
export function candidateStarts(chart: Chart): number[] {
  const starts: number[] = [];
  for (const { start, end } of chart.sections) {
    for (let at = start; at < end; at++)
      if (chart.may(at, CANDIDATE_BITS) && chart.at(at).some((f) => RANK.has(f.kind))) starts.push(at);
  }
  return starts;
}
