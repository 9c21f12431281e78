import { isMark, wordAt } from '../grammar/walk.js';
import { Shape } from '../text/tokens.js';
import type { Candidate } from './candidates.js';
import { groupOf } from './groups.js';
import type { RoleContext } from './roles.js';

const KINDS: ReadonlySet<string> = new Set(['person', 'organization', 'position', 'quantity']);
/** Prepositions that bring the agent in. */
export const AGENTIVE: ReadonlySet<string> = new Set(['do', 'bởi']);
const TOGETHER: ReadonlySet<string> = new Set(['cùng']);

/** Does the candidate stand right behind another verb, so that it is that verb's object? */
function isObject({ triggers, trigger, clause }: RoleContext, candidate: Candidate): boolean {
  return triggers.some(
    (t) =>
      t.start !== trigger.start && t.end <= candidate.start && candidate.start - t.end <= 1 && t.end > clause.start,
  );
}

/** The subject: the nearest free name before the verb group, with those coordinated to it. */
export function subjectOf(context: RoleContext): Candidate[] {
  const { chart, candidates, clause, group: verb } = context;
  const list = candidates.filter(
    (c) =>
      c.end <= verb.start &&
      c.start >= clause.start &&
      !c.bracketed &&
      KINDS.has(c.found.kind) &&
      (!c.preposition || TOGETHER.has(c.preposition) || (AGENTIVE.has(c.preposition) && !verb.passive)),
  );
  for (let i = list.length - 1; i >= 0; i--) {
    const candidate = list[i] as Candidate;
    if (isObject(context, candidate)) continue;
    return groupOf(chart, list, i);
  }
  return fronted(context);
}

/** `Phát biểu khai mạc, Bộ trưởng A …`: a verb that opens the sentence has its subject behind the comma. */
function fronted({ chart, sentence, candidates, trigger, group }: RoleContext): Candidate[] {
  if (group.start - sentence.start > 1) return [];
  const next = candidates.findIndex(
    (c) => c.start >= trigger.end && !c.preposition && !c.bracketed && KINDS.has(c.found.kind) && comma(chart, c),
  );
  return next < 0 ? [] : groupOf(chart, candidates, next).filter((c) => KINDS.has(c.found.kind));
}

const comma = (chart: RoleContext['chart'], candidate: Candidate): boolean => isMark(chart, candidate.start - 1, ',');

/** Words that open a clause's frame, not its subject. */
const FRAMES: ReadonlySet<string> = new Set([
  'stop',
  'subordinator',
  'time-prep',
  'place-prep',
  'trigger',
  'basis',
  'attribution',
  'purpose',
  'condition',
  'verb',
]);
const LONGEST = 10;

/**
 * `Các mũi trinh sát bắt …`: a subject that is no mention, from the comma or the head of the sentence to the verb group.
 *
 * @returns its tokens, or undefined where a frame, a name or nothing stands there
 */
export function wordsBefore({
  chart,
  clause,
  group: verb,
  candidates,
}: RoleContext): { start: number; end: number } | undefined {
  let start = verb.start;
  while (start > clause.start && chart.tokens.shape[start - 1] !== Shape.mark) start--;
  // a time or place in front belongs to the frame
  for (const c of candidates)
    if (c.end <= verb.start && c.start >= start && (c.found.kind === 'time' || c.found.kind === 'location'))
      start = c.end;
  while (start < verb.start && (wordAt(chart, start) === 'rằng' || wordAt(chart, start) === 'và')) start++;
  const length = verb.start - start;
  if (length < 1 || length > LONGEST) return undefined;
  if (candidates.some((c) => c.start >= start && c.end <= verb.start && !c.preposition)) return undefined;
  if (chart.at(start).some((f) => FRAMES.has(f.kind) && !f.weak && !PLURAL.has(wordAt(chart, start)))) return undefined;
  return { start, end: verb.start };
}
const PLURAL: ReadonlySet<string> = new Set(['các', 'những', 'nhiều', 'một']);
