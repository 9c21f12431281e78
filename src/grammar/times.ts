import type { Chart, Found, Section } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { timeAtomsGrammar } from './times-atoms.js';
import { isLength, isLoneDate, isLonePart, isLoneSpan, isLoneVague, isLoneWeekday, isLoneYear } from './times-context.js';
import { timeDatesGrammar } from './times-dates.js';
import { timeIntervals } from './times-intervals.js';
import { approximation, isLoneLength, mayOpen, timeLengths } from './times-lengths.js';
import { pointOf, wordOrNothing } from './times-match.js';
import { sameDay, timeMomentsGrammar } from './times-moments.js';
import { timePartsGrammar } from './times-parts.js';
import { isLoneSet, timeSets } from './times-sets.js';
import { durationOf, type Point, type TimeExpression } from './times-value.js';

const FILE = 'grammar/times';

/** What may stand as a time by itself; of things equally long the first counts. */
const CANDIDATES = ['timeinterval', 'timeset', 'timeslice', 'moment', 'calendardate', 'timespan', 'timelength', 'dm', 'yearfigure', 'daypart'];
const RANK: ReadonlyMap<string, number> = new Map(CANDIDATES.map((kind, i) => [kind, i]));

const point = (told: Point): TimeExpression => ({ form: 'point', point: told });

/** What a candidate tells in its place, or undefined where it is no time there. */
function expressionOf(chart: Chart, found: Found, section: Section, before: Found | undefined): TimeExpression | undefined {
  const told = pointOf(found);
  switch (found.kind) {
    case 'timeset':
      return isLoneSet(chart, found, section) ? (found.value as TimeExpression) : undefined;
    case 'timeinterval':
    case 'timeslice':
      return found.value as TimeExpression;
    case 'timelength':
      return isLoneLength(chart, found, section) && ((found.value as TimeExpression).form !== 'reference' || isLoneVague(chart, found, section)) ? (found.value as TimeExpression) : undefined;
    case 'moment':
      return moment(chart, found, section);
    case 'calendardate': {
      const vague = found.end === found.start + 2 && chart.longest(found.start, 'relative-day')?.entry?.alone;
      if (vague) return { form: 'reference', value: vague as 'PAST_REF' };
      const alone = told.weekday !== undefined && told.day === undefined && !found.parts.some((part) => part.kind === 'relative-week');
      if (alone && !isLoneWeekday(chart, found, section)) return undefined;
      return point(told);
    }
    case 'timespan':
      return isLoneSpan(chart, found, section) ? point(told) : undefined;
    case 'dm':
      return isLoneDate(chart, found, section, before) ? point(told) : undefined;
    case 'yearfigure':
      return isLoneYear(chart, found, section) ? point(told) : undefined;
    default:
      return isLonePart(chart, found, section) ? point({ part: found.entry?.value as string }) : undefined;
  }
}

/** An hour alone may be a length of time; the player's `00:00` is nothing. */
function moment(chart: Chart, found: Found, section: Section): TimeExpression | undefined {
  const told = pointOf(found);
  const bare = told.hour !== undefined && told.day === undefined && told.shift === undefined && told.weekday === undefined && told.month === undefined;
  if (!bare || found.parts.some((part) => part.kind === 'daypart')) return point(told);
  if (found.start > section.start && wordOrNothing(chart, found.start - 1) === '/') return undefined;
  if (isLength(chart, found, section)) {
    // told as a length, it was found as one too
    if (chart.at(found.start).some(({ kind, end }) => kind === 'timelength' && end === found.end)) return undefined;
    const parts = [{ count: told.hour ?? 0, unit: 'hour' as const }, ...(told.minute ? [{ count: told.minute, unit: 'minute' as const }] : [])];
    return { form: 'duration', value: durationOf({ parts }) };
  }
  if (told.hour === 0 && told.minute === 0 && isWordless(chart, section)) return undefined;
  return point(told);
}

function isWordless(chart: Chart, section: Section): boolean {
  for (let at = section.start; at < section.end; at++) {
    const shape = chart.tokens.shape[at];
    if (shape !== Shape.number && shape !== Shape.mark) return false;
  }
  return true;
}

interface Chosen {
  found: Found;
  expression: TimeExpression;
}

/** The longest candidate that begins at a token and is a time there. */
function choose(chart: Chart, at: number, section: Section, before: Found | undefined): Chosen | undefined {
  let candidates: Found[] | undefined;
  for (const found of chart.at(at)) if (RANK.has(found.kind) && found.end <= section.end) (candidates ??= []).push(found);
  if (!candidates) return undefined;
  candidates.sort((a, b) => b.end - a.end || (RANK.get(a.kind) as number) - (RANK.get(b.kind) as number));
  for (const found of candidates) {
    const expression = expressionOf(chart, found, section, before);
    if (expression) return { found, expression };
  }
  return undefined;
}

/** `khoảng 21h30`: the approximator belongs to the time. */
function approximate(chart: Chart, at: number, section: Section, before: Found | undefined): (Chosen & { start: number }) | undefined {
  const about = chart.longest(at, 'approximator');
  if (!about || !mayOpen(about) || about.end >= section.end) return undefined;
  const chosen = choose(chart, about.end, section, before);
  if (!chosen || chosen.found.kind === 'yearfigure' || chosen.expression.form === 'reference' || chosen.expression.form === 'set') return undefined;
  if (about.weak && chosen.expression.form !== 'duration') return undefined;
  return { found: { ...chosen.found, parts: [about, ...chosen.found.parts] }, expression: { ...chosen.expression, ...approximation(about) }, start: at };
}

/** A date in brackets that repeats the one before is in the same span: `hôm nay (3/2)`. */
function repeated(chart: Chart, end: number, section: Section, chosen: Chosen): { end: number; expression: TimeExpression; part: Found } | undefined {
  if (end + 2 >= section.end || wordOrNothing(chart, end) !== '(') return undefined;
  let at = end + 1;
  while (at < section.end && ['tức', 'nhằm'].includes(wordOrNothing(chart, at))) at++;
  for (const again of chart.at(at)) {
    if (wordOrNothing(chart, again.end) !== ')' || again.end >= section.end) continue;
    const expression = repeat(chosen.expression, again);
    if (expression) return { end: again.end + 1, expression, part: again };
  }
  return undefined;
}

function repeat(first: TimeExpression, again: Found): TimeExpression | undefined {
  if (first.form === 'point' && ['dm', 'calendardate', 'moment'].includes(again.kind)) {
    if (first.point.month === undefined && first.point.day === undefined && !first.point.shift && first.point.weekday === undefined) return undefined;
    const same = sameDay(first.point, pointOf(again));
    return same && { ...first, point: same };
  }
  if (first.form === 'interval' && again.kind === 'timeinterval' && first.to !== 'now') {
    const second = again.value as TimeExpression;
    if (second.form !== 'interval' || second.to === 'now') return undefined;
    const from = sameDay(first.from, second.from);
    const to = sameDay(first.to, second.to);
    return from && to && { ...first, from, to };
  }
  return undefined;
}

/**
 * Times: the longest expression at each place that is one there. What it tells is its `value`, a `TimeExpression`, the same
 * in every article; `resolve/times` reads it against the date of the article.
 */
export const timeGrammar: Grammar = {
  file: FILE,
  kinds: ['timeinterval', 'timelength', 'timeset', 'time'],
  rules: [...timeIntervals, ...timeLengths, ...timeSets],
  scan(chart) {
    for (const section of chart.sections) {
      let before: Found | undefined;
      for (let at = section.start; at < section.end; ) {
        const chosen = choose(chart, at, section, before) ?? approximate(chart, at, section, before);
        if (!chosen) {
          at++;
          continue;
        }
        const again = repeated(chart, chosen.found.end, section, chosen);
        const time: Found = {
          kind: 'time',
          start: at,
          end: again?.end ?? chosen.found.end,
          rule: `${FILE}: ${chosen.found.kind}`,
          value: again?.expression ?? chosen.expression,
          parts: again ? [chosen.found, again.part] : [chosen.found],
          confidence: chosen.found.confidence,
        };
        chart.add(time);
        before = time;
        at = time.end;
      }
    }
  },
};

/** The levels of times, in order: each is made of what the one before has found. */
export const timeLevels: readonly (readonly Grammar[])[] = [[timeAtomsGrammar], [timePartsGrammar], [timeDatesGrammar], [timeMomentsGrammar], [timeGrammar]];
