import type { Chart, Found, Section } from '../pattern/chart.js';
import type { Grammar } from './grammar.js';
import { timeAtomsGrammar } from './times-atoms.js';
import { type Choice, candidateStarts, choose, withApproximator } from './times-choice.js';
import { timeDatesGrammar } from './times-dates.js';
import { timeIntervals } from './times-intervals.js';
import { timeLengths } from './times-lengths.js';
import { timeLists } from './times-lists.js';
import { pointOf, wordAt } from './times-match.js';
import { sameDay, timeMomentsGrammar } from './times-moments.js';
import { timePartsGrammar } from './times-parts.js';
import { timeSets } from './times-sets.js';
import type { TimeExpression } from './times-value.js';

const FILE = 'grammar/times';

/** What two tellings of one day, or of one interval, tell together. */
function together(first: TimeExpression, again: Found): TimeExpression | undefined {
  if (first.form === 'point' && ['dm', 'calendardate', 'moment'].includes(again.kind)) {
    const { month, day, shift, weekday } = first.point;
    if (month === undefined && day === undefined && !shift && weekday === undefined) return undefined;
    const point = sameDay(first.point, pointOf(again));
    return point && { ...first, point };
  }
  const second = again.kind === 'timeinterval' ? (again.value as TimeExpression) : undefined;
  if (first.form !== 'interval' || second?.form !== 'interval' || first.to === 'now' || second.to === 'now')
    return undefined;
  const from = sameDay(first.from, second.from);
  const to = sameDay(first.to, second.to);
  return from && to && { ...first, from, to };
}

const OTHER_CALENDAR = ['tức', 'nhằm'];

/** A choice with the date in brackets that repeats it: `hôm nay (3/2)`, `7/2 (tức 28 tháng Chạp)`. */
function withRepetition(chart: Chart, section: Section, choice: Choice): { choice: Choice; end: number } {
  const { end } = choice.found;
  if (end + 2 < section.end && wordAt(chart, end) === '(') {
    const at = OTHER_CALENDAR.includes(wordAt(chart, end + 1)) ? end + 2 : end + 1;
    for (const again of chart.at(at)) {
      if (again.end >= section.end || wordAt(chart, again.end) !== ')') continue;
      const expression = together(choice.expression, again);
      if (!expression) continue;
      const found = { ...choice.found, parts: [choice.found, again] };
      return { choice: { found, expression }, end: again.end + 1 };
    }
  }
  return { choice: { ...choice, found: { ...choice.found, parts: [choice.found] } }, end };
}

/**
 * Times: the longest expression at each place that is one there. What it tells is its `value`, a `TimeExpression`, the same
 * in every article; `resolve/times` reads it against the date of the article.
 */
const timeGrammar: Grammar = {
  file: FILE,
  kinds: ['timeinterval', 'timelength', 'timeset', 'time'],
  rules: [...timeIntervals, ...timeLists, ...timeLengths, ...timeSets],
  scan(chart) {
    let section: Section | undefined;
    let time: Found | undefined;
    let free = 0;
    for (const at of candidateStarts(chart)) {
      if (at < free) continue;
      if (!section || at >= section.end) {
        section = chart.sectionAt(at);
        time = undefined;
        free = section.start;
      }
      const chosen = choose(chart, at, section, time);
      if (!chosen) continue;
      const blurred = withApproximator(chart, free, chosen);
      const { choice, end } = withRepetition(chart, section, blurred.choice);
      const { kind, parts, confidence } = choice.found;
      const value = choice.expression;
      time = { kind: 'time', start: blurred.start, end, rule: `${FILE}: ${kind}`, value, parts, confidence };
      chart.add(time);
      free = end;
    }
  },
};

/** The levels of times, in order: each is made of what the one before has found. */
export const timeLevels: readonly (readonly Grammar[])[] = [
  [timeAtomsGrammar],
  [timePartsGrammar],
  [timeDatesGrammar],
  [timeMomentsGrammar],
  [timeGrammar],
];
