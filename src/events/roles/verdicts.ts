import type { Range } from '../../clauses/clause.js';
import { joined } from '../../clauses/groups.js';
import type { Phrase } from '../../clauses/phrase.js';
import { isMark, wordAt } from '../../grammar/walk.js';
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
  const before = told.filter((f) => f.start < trigger.start);
  const passive = subject.phrases.filter((p) => before.some((f) => p.start <= f.start && f.end <= p.end));
  const listed = before.length ? passive : behindVerb(context, limit, each.role);
  const why = told[0]?.why ?? 'object';
  if (!listed.length) return [[...shared, ...told, ...penaltyOf(context, penalties)]];
  if (penalties.length && (listed.length > 1 || !named(listed)) && isTotal(context, penalties[0] as Range)) return [];
  const split = passive === listed ? inTurn(context, listed, penalties, limit) : inPlace(listed, penalties, limit);
  const charges = chargesIn(context, limit);
  const last = Math.max(...split.map((one) => one.from));
  const atEnd = charges.filter((charge) => charge.start >= last);
  return split.map(({ phrase, from, to, terms }) => {
    const own = charges.filter((charge) => charge.start >= from && charge.end <= to);
    const charged = own.length ? own : atEnd;
    return [
      ...(charged.length ? shared.filter((f) => f.role !== CHARGE) : shared),
      ...charged.map((charge) => fillerOf(CHARGE, charge, 'preposition')),
      fillerOf(each.role, phrase, why),
      ...penaltyOf(context, terms),
    ];
  });
}

const CHARGE = 'charge';

/** The charges told behind the verb: behind a preposition of the role or `tội`, and what is coordinated with such. */
function chargesIn({ reading, trigger, type }: RoleContext, limit: number): Phrase[] {
  const role = type.roles[CHARGE];
  if (!role) return [];
  const out: Phrase[] = [];
  const from = reading.phraseFrom(trigger.end);
  for (const phrase of reading.phrases.slice(from, from + 60)) {
    if (phrase.kind !== CHARGE || phrase.end > limit) continue;
    const last = out[out.length - 1];
    const governed = phrase.preposition !== undefined && role.prepositions?.includes(phrase.preposition);
    if (governed || wordAt(reading.chart, phrase.start - 1) === 'tội' || (last && joined(reading.chart, last, phrase)))
      out.push(phrase);
  }
  return out;
}

/** One of those sentenced, the tokens in which only what he gets is told, and the penalties in them. */
interface Share {
  phrase: Phrase;
  from: number;
  to: number;
  terms: readonly Range[];
}

/** Of a penalty for each charge and their sum, `tổng hợp hình phạt là 14 năm tù`, the sum is the penalty. */
function penaltyOf(context: RoleContext, terms: readonly Range[]): Filler[] {
  const total = terms.find((term, i) => isTotal(context, term) && i > 0);
  return (total ? [total] : terms).map((range) => ({ role: PAIRED, ...range, why: 'term' }));
}

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

/** Is anybody named in a list? */
const named = (list: readonly Phrase[]): boolean => list.some((p) => p.kind === 'person');

/** How far before a sum the word for it stands: `tổng hợp hình phạt chung buộc bị cáo chấp hành là …`. */
const SUMMED = 12;

/** `tổng cộng 60 năm tù` is no penalty of anybody of several; of one it is all that he gets. */
function isTotal({ reading: { chart }, trigger }: RoleContext, { start }: Range): boolean {
  for (
    let at = start - 1;
    at >= Math.max(trigger.end, start - SUMMED) && !(isMark(chart, at, ',') || isMark(chart, at, ';'));
    at--
  )
    if (wordAt(chart, at) === 'tổng') return true;
  return false;
}

/** Each has the penalties that stand behind it, or the only one: `12 năm tù đối với A`; those before one share it. */
function inPlace(list: readonly Phrase[], penalties: readonly Range[], limit: number): Share[] {
  return list.map((phrase, i) => {
    const next = list[i + 1]?.start ?? limit;
    const own = penalties.filter((p) => p.start >= phrase.end && p.end <= next);
    const shared = penalties.find((p) => p.start >= phrase.end) ?? (list.length === 1 ? penalties[0] : undefined);
    return { phrase, from: phrase.end, to: next, terms: own.length ? own : shared ? [shared] : [] };
  });
}

/**
 * `A và B lần lượt nhận 4 năm tù và 30 tháng tù`: each has the penalty of its place; all have the only one. Behind it the
 * list may go on: `A lĩnh 4 năm tù; B 30 tháng tù`.
 */
function inTurn(context: RoleContext, list: readonly Phrase[], penalties: readonly Range[], limit: number): Share[] {
  const more = behindVerb(context, limit, context.type.each?.role ?? '').filter(
    (p, i, all) =>
      p.kind === 'person' &&
      p.start >= (penalties[0]?.end ?? limit) &&
      penalties.some((term) => term.start >= p.end && term.end <= (all[i + 1]?.start ?? limit)),
  );
  const edge = more[0]?.start ?? limit;
  const first = penalties.filter((p) => p.end <= edge);
  const paired = list.length > 1 && first.length === list.length;
  const turns = list.map((phrase, i) => ({
    phrase,
    from: context.trigger.end,
    to: edge,
    terms: paired ? [first[i] as Range] : first.slice(0, list.length > 1 ? 1 : undefined),
  }));
  return [...turns, ...inPlace(more, penalties, limit)];
}
