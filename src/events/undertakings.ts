import { behindBrackets } from '../clauses/groups.js';
import { isCandidate } from '../clauses/phrase.js';
import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import { type Filler, fillerOf, type RoleContext } from './fillers.js';

/** How many phrases ahead an occasion is looked for. */
const REACH = 8;

/**
 * `phối hợp với B tổ chức Hội nghị`, `phối hợp với B triệt phá đường dây …`: what is done together is the occasion that is
 * held, else all that follows the partners, to the end of the clause.
 */
export function fillUndertaking(
  { type, reading, trigger, clause, triggers, index }: RoleContext,
  fillers: Filler[],
): void {
  if (type.type !== 'cooperation') return;
  for (let i = fillers.length - 1; i >= 0; i--) if (fillers[i]?.role === 'object') fillers.splice(i, 1);
  const partners = fillers.filter((f) => f.role === 'party' && f.start >= trigger.end);
  const last = partners.reduce((end, f) => Math.max(end, f.candidate?.end ?? f.end), trigger.end);
  const start = behindBrackets(reading.chart, last, clause.end);
  if (!partners.length) fillers.length = 0;
  const next = triggers[index + 1];
  const from = reading.phraseFrom(start);
  const held = reading.phrases.slice(from, from + REACH).filter((p) => p.end <= clause.end && p.kind === 'event');
  if (held.length && next?.type === 'meeting') {
    for (const phrase of held) if (isCandidate(phrase)) fillers.push(fillerOf('object', phrase, 'what is held'));
    return;
  }
  const { chart } = reading;
  let at = start;
  while (
    at < clause.end &&
    (isMark(chart, at, ',') || chart.at(at).some((f) => f.kind === 'adverb' && f.end === at + 1))
  )
    at++;
  if (isMark(chart, at - 1, ',') && at > start) return;
  const end = clauseEnd(chart, at, clause.end);
  if (end - at >= 2) fillers.push({ role: 'object', start: at, end, why: 'what follows the partners' });
}

/** Words behind a comma that tell what comes of it. */
const AFTER: ReadonlySet<string> = new Set('qua góp nhằm để đồng từ trong không'.split(' '));

/** The end of what is done: brackets and commas belong to it, a colon or dash does not. */
function clauseEnd(chart: Chart, from: number, limit: number): number {
  let end = from;
  for (let at = from; at < limit && at < from + 40; at++) {
    if (isMark(chart, at, ':') || (isMark(chart, at, ',') && AFTER.has(wordAt(chart, at + 1)))) break;
    end = at + 1;
  }
  while (end > from && chart.tokens.shape[end - 1] === Shape.mark && !isMark(chart, end - 1, ')')) end--;
  return end;
}
