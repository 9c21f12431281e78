import { behindBrackets } from '../../clauses/groups.js';
import { isCandidate } from '../../clauses/phrase.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import { Shape } from '../../text/tokens.js';
import { phraseEnd } from '../set-phrases.js';
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
  at = actAt(chart, at, clause.end);
  if (at < 0) return;
  const end = clauseEnd(chart, at, clause.end);
  if (end - at >= 2) fillers.push({ role: 'object', start: at, end, why: 'what follows the partners' });
}

/** Words between the partners and what they do. */
const BETWEEN: readonly string[] = [
  'có liên quan',
  'liên quan',
  'để',
  'nhằm',
  'trong việc',
  'trong công tác',
  'về việc',
  'cùng',
  'đã',
  'sẽ',
  'đang',
];

/** Where what is done begins, behind words that only lead to it; -1 where another act or a frame follows instead. */
function actAt(chart: Chart, from: number, limit: number): number {
  let at = from;
  for (let step = 0; step < 3; step++) {
    const end = Math.max(...BETWEEN.map((words) => phraseEnd(chart, at, words)));
    if (end < 0 || end >= limit) break;
    at = end;
  }
  // `do A phối hợp với B tổ chức`: what they hold stands elsewhere
  if (wordAt(chart, at) === 'tổ' && (at + 2 >= limit || chart.tokens.shape[at + 2] === Shape.mark)) return -1;
  return /^(và|trong|tại|từ|vào|trên)$/.test(wordAt(chart, at)) ? -1 : at;
}

/** Words behind a comma that tell what comes of it. */
const AFTER: ReadonlySet<string> = new Set('qua góp nhằm để đồng từ trong không hoàn bảo đảm báo'.split(' '));

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
