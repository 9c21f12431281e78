import type { QuantityValue } from '../grammar/quantities.js';
import { isMark, wordAt } from '../grammar/walk.js';
import { Shape } from '../text/tokens.js';
import type { Candidate } from './candidates.js';
import type { RoleDefinition } from './definition.js';
import { groupOf } from './groups.js';
import type { RoleContext } from './roles.js';

const MONEY = /^[A-Z]{3,4}$/;

/** Does a candidate fit a role by its kind, and a quantity by what it measures? */
export function fits(role: RoleDefinition, candidate: Candidate): boolean {
  if (!role.kinds?.includes(candidate.found.kind)) return false;
  if (!role.measure || candidate.found.kind !== 'quantity') return true;
  const unit = (candidate.found.value as QuantityValue | undefined)?.unit ?? '';
  const money = MONEY.test(unit);
  return role.measure === 'money' ? money : !money && unit !== '%' && unit !== 'tuổi';
}

const AUXILIARY: ReadonlySet<string> = new Set([
  'planned',
  'ongoing',
  'negated',
  'occurred',
  'passive',
  'adverb',
  'coordinator',
]);

/** The right border of what a verb governs: the next verb that is coordinated with it, or the end of the clause. */
export function objectEnd({ chart, clause, trigger, triggers }: RoleContext): number {
  for (const next of triggers) {
    if (next.start < trigger.end || next.start >= clause.end) continue;
    let at = next.start - 1;
    while (at > trigger.end && chart.at(at).some((f) => AUXILIARY.has(f.kind))) at--;
    const word = wordAt(chart, at);
    if (word === ',' || word === 'và' || word === 'để' || word === 'rồi') return at;
  }
  return clause.end;
}

/** Where a noun phrase behind a verb ends: a mark, a preposition, another verb. */
const ENDS: ReadonlySet<string> = new Set([
  'passive',
  'planned',
  'ongoing',
  'occurred',
  'negated',
  'agent',
  'offence-prep',
  'purpose',
  'basis',
  'condition',
  'beneficiary',
  'deadline',
  'reason',
]);
const WITH: ReadonlySet<string> = new Set([
  'với',
  'tại',
  'trên',
  'và',
  'cùng',
  'theo',
  'vào',
  'nhưng',
  'khi',
  'gồm',
  'trong',
]);
const LONGEST = 18;

/**
 * `một đường dây tổ chức đánh bạc trên không gian mạng`: a filler that is no mention, right behind the verb or a
 * preposition, to the end of its noun phrase.
 */
export function wordsBehind(
  { chart, clause }: RoleContext,
  from: number,
  keepPlaces: boolean,
): { start: number; end: number } | undefined {
  let end = from;
  const last = Math.min(clause.end, from + LONGEST);
  for (let at = from; at < last; at++) {
    if (chart.tokens.shape[at] === Shape.mark && !isMark(chart, at, '-')) break;
    const word = wordAt(chart, at);
    if (
      at > from &&
      ((WITH.has(word) && !(keepPlaces && (word === 'trên' || word === 'trong'))) ||
        chart.at(at).some((f) => ENDS.has(f.kind) && !f.weak && !NOUNS.has(word)))
    )
      break;
    end = at + 1;
  }
  return end > from ? { start: from, end } : undefined;
}
const NOUNS: ReadonlySet<string> = new Set(['đường', 'vụ', 'đối', 'nhóm', 'thủ', 'tội']);

/** `gồm: A; B; C`: the list that spells a number out. */
export function spelledOut({ chart, candidates, clause, sentence }: RoleContext, count: Candidate): Candidate[] {
  let at = count.end;
  for (let step = 0; step < 8 && at < sentence.end; step++, at++) {
    if (wordAt(chart, at) === 'gồm' || (isMark(chart, at, ':') && step < 6)) break;
  }
  if (wordAt(chart, at) !== 'gồm' && !isMark(chart, at, ':')) return [];
  const first = candidates.findIndex((c) => c.start > at && c.found.kind === 'person' && c.start - at <= 4);
  if (first < 0) return [];
  void clause;
  const people = candidates.filter((c) => c.found.kind === 'person' && !c.bracketed);
  return groupOf(chart, people, people.indexOf(candidates[first] as Candidate));
}
