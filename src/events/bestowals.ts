import type { Range } from '../clauses/clause.js';
import { groupOf } from '../clauses/groups.js';
import type { Phrase } from '../clauses/phrase.js';
import { type Filler, fillerOf, fits, type RoleContext } from './fillers.js';
import { listEnd } from './regions.js';

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
  // `trao Bằng khen cho A; Giấy khen cho B`
  const goesOn = ({ start }: Range): boolean => {
    const first = reading.phrases[reading.phraseFrom(start)];
    return first?.kind === THING && first.start <= start;
  };
  const told = context.triggers[context.index + 1]?.start ?? Number.POSITIVE_INFINITY;
  const limit = Math.min(listEnd(context, goesOn), told);
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
