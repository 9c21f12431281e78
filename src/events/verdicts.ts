import type { Range } from '../clauses/clause.js';
import type { Phrase } from '../clauses/phrase.js';
import { wordAt } from '../grammar/walk.js';
import { type Filler, fillerOf, fits, type RoleContext } from './fillers.js';
import { penaltiesIn } from './penalties.js';
import { listEnd } from './regions.js';

/** One record of several that one verb tells, by what fills the role that each has for itself. */
const PAIRED = 'penalty';

/**
 * `A 17 năm tù, B 13 năm tù`, `hai bị cáo A và B lần lượt nhận 4 năm tù và 30 tháng tù`: a list of fillers for each record
 * that a verb tells, where its type has one record for each filler of a role. What all share stands in each.
 */
export function splitEach(context: RoleContext, fillers: readonly Filler[]): Filler[][] {
  const { type, reading, trigger, subject } = context;
  const { each } = type;
  const role = each && type.roles[each.role];
  if (!each || !role) return [[...fillers]];
  // `A 12 năm tù; B 7 năm tù`
  const goesOn = (more: Range): boolean => penaltiesIn(reading, more.start, more.end).length > 0;
  const limit = Math.min(listEnd(context, goesOn), nextTold(context));
  const penalties = each.paired === PAIRED ? penaltiesIn(reading, trigger.end, limit) : [];
  const shared = fillers.filter((f) => f.role !== each.role && f.role !== each.paired);
  const told = fillers.filter((f) => f.role === each.role);
  const passive = subject.phrases.filter((p) => fits(role, p) && p.end <= trigger.start);
  const listed = told.some((f) => f.start < trigger.start) ? passive : behindVerb(context, limit, each.role);
  const why = told[0]?.why ?? 'object';
  if (!listed.length) {
    const [only] = penalties;
    const rest = [...shared, ...told];
    return [only ? [...rest, penalty(only)] : rest];
  }
  if (penalties.length && totals(context, penalties[0] as Range)) return [];
  const pairs = passive === listed ? inTurn(listed, penalties) : inPlace(listed, penalties);
  const charges = pairs.length > 1 && passive !== listed ? chargesIn(context, limit) : [];
  return pairs.map(([phrase, term], i) => {
    const next = listed[i + 1]?.start ?? limit;
    const own = charges.filter((charge) => charge.start >= phrase.end && charge.end <= next);
    const told = own.length ? own : charges.filter((charge) => charge.start >= (listed[listed.length - 1]?.end ?? 0));
    return [
      ...(told.length ? shared.filter((f) => f.role !== CHARGE) : shared),
      ...told.map((charge) => fillerOf(CHARGE, charge, 'preposition')),
      fillerOf(each.role, phrase, why),
      ...(term ? [penalty(term)] : []),
    ];
  });
}

const CHARGE = 'charge';

/** The charges told behind the verb. */
function chargesIn({ reading, trigger, type }: RoleContext, limit: number): Phrase[] {
  if (!type.roles[CHARGE]) return [];
  const from = reading.phraseFrom(trigger.end);
  return reading.phrases.slice(from, from + 60).filter((p) => p.kind === 'charge' && p.end <= limit);
}

const penalty = (range: Range): Filler => ({ role: PAIRED, ...range, why: 'term' });

/** Where the next verb of the type begins. */
function nextTold({ triggers, index, type }: RoleContext): number {
  for (let i = index + 1; i < triggers.length && i < index + 12; i++)
    if (triggers[i]?.type === type.type) return triggers[i]?.start as number;
  return Number.POSITIVE_INFINITY;
}

/** Those behind the verb, each told apart or in a list. */
function behindVerb({ reading, trigger, type }: RoleContext, limit: number, role: string): Phrase[] {
  const definition = type.roles[role];
  const from = reading.phraseFrom(trigger.end);
  return reading.phrases
    .slice(from, from + 60)
    .filter((p) => definition && p.end <= limit && !p.bracketed && !p.within && direct(p) && fits(definition, p))
    .filter((p, _, all) => p.kind === 'person' || !all.some((one) => one.kind === 'person'));
}

const direct = (p: Phrase): boolean =>
  p.preposition === undefined || p.preposition === 'đối với' || p.preposition === 'cho' || p.preposition === 'với';

/** `tổng cộng 60 năm tù` is no penalty of anybody. */
function totals({ reading: { chart } }: RoleContext, first: Range): boolean {
  return [1, 2, 3].some((n) => wordAt(chart, first.start - n) === 'tổng');
}

/** Each has the penalty that stands behind it, or the only one: `12 năm tù đối với A`; those before one share it. */
function inPlace(list: readonly Phrase[], penalties: readonly Range[]): [Phrase, Range | undefined][] {
  const alone = list.length === 1 ? penalties[0] : undefined;
  return list.map((phrase) => [phrase, penalties.find((p) => p.start >= phrase.end) ?? alone]);
}

/** Each has the penalty of its place; all have the only one. */
function inTurn(list: readonly Phrase[], penalties: readonly Range[]): [Phrase, Range | undefined][] {
  return list.map((phrase, i) => [phrase, penalties.length === list.length ? penalties[i] : penalties[0]]);
}
