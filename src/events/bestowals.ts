import { groupOf } from '../clauses/groups.js';
import type { Phrase } from '../clauses/phrase.js';
import { isMark } from '../grammar/walk.js';
import { type Filler, fillerOf, fits, type RoleContext } from './fillers.js';

/** Roles of an act in which several things go to several people, each to its own. */
const THING = 'award';
const RECEIVER = 'recipient';
/** How many phrases behind the verb are read. */
const REACH = 60;

interface Gift {
  things: Phrase[];
  receivers: Phrase[];
}

/**
 * `trao Bằng khen cho A, Giấy khen cho B; Huân chương cho C`: a list of fillers for each thing with its own receivers. What
 * all share stands in each.
 */
export function splitGifts(context: RoleContext, fillers: readonly Filler[]): Filler[][] {
  const { type } = context;
  if (!type.roles[THING] || !type.roles[RECEIVER]) return [[...fillers]];
  const gifts = giftsIn(context);
  if (gifts.length < 2 || gifts.some(({ receivers }) => !receivers.length)) return [[...fillers]];
  const shared = fillers.filter((f) => f.role !== THING && f.role !== RECEIVER);
  return gifts.map(({ things, receivers }) => [
    ...shared,
    ...things.map((thing) => fillerOf(THING, thing, 'object')),
    ...receivers.map((receiver) => fillerOf(RECEIVER, receiver, `after «${receivers[0]?.preposition}»`)),
  ]);
}

function giftsIn(context: RoleContext): Gift[] {
  const { reading, trigger, type } = context;
  const { chart } = reading;
  const receiver = type.roles[RECEIVER];
  const limit = listEnd(context);
  const from = reading.phraseFrom(trigger.end);
  const free = reading.phrases.slice(from, from + REACH).filter((p) => p.end <= limit && !p.bracketed && !p.within);
  const gifts: Gift[] = [];
  for (const [i, phrase] of free.entries()) {
    const last = gifts[gifts.length - 1];
    if (phrase.kind === THING) {
      if (last && !last.receivers.length) last.things.push(phrase);
      else gifts.push({ things: [phrase], receivers: [] });
    } else if (last && receiver && phrase.preposition && receiver.prepositions?.includes(phrase.preposition)) {
      if (!last.receivers.length) last.receivers.push(...groupOf(chart, free, i).filter((p) => fits(receiver, p)));
    }
  }
  return gifts;
}

/** The end of the clause, or of those behind a semicolon that go on with a thing and tell nothing else. */
function listEnd({ reading, clause, triggers, trigger, index }: RoleContext): number {
  let { end } = clause;
  const next = triggers[index + 1];
  if (next && next.start < end) return next.start;
  while (isMark(reading.chart, end, ';')) {
    const more = reading.clauseAt(end + 1);
    const first = reading.phrases[reading.phraseFrom(end)];
    const told = triggers.some((t) => t !== trigger && t.start > end && t.start < more.end);
    if (told || more.end <= end || first?.kind !== THING || first.start > end + 1) break;
    end = more.end;
  }
  return end;
}
