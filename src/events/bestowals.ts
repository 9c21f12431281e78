import type { Range } from '../clauses/clause.js';
import { groupOf } from '../clauses/groups.js';
import type { Phrase } from '../clauses/phrase.js';
import { type Filler, fillerOf, fits, type RoleContext } from './fillers.js';
import { listEnd } from './regions.js';

/** Roles of acts in which several things go to several people, each to its own. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['award', 'recipient'],
  ['rank', 'person'],
];
/** How many phrases behind the verb are read. */
const REACH = 60;

/** What goes to whom, with the roles of both. */
interface Pair {
  thing: string;
  receiver: string;
}

interface Gift {
  things: Phrase[];
  receivers: Phrase[];
}

/**
 * `trao Bằng khen cho A, Giấy khen cho B; Huân chương cho C`: a list of fillers for each thing with its own receivers. What
 * all share stands in each.
 */
export function splitGifts(context: RoleContext, fillers: readonly Filler[]): Filler[][] {
  const { roles } = context.type;
  const [thing, receiver] = PAIRS.find((pair) => pair.every((role) => roles[role])) ?? [];
  if (!thing || !receiver) return [[...fillers]];
  const gifts = giftsIn(context, { thing, receiver });
  if (gifts.length < 2 || gifts.some(({ receivers }) => !receivers.length)) return [[...fillers]];
  const shared = fillers.filter((f) => f.role !== thing && f.role !== receiver);
  return gifts.map(({ things, receivers }) => [
    ...shared,
    ...things.map((one) => fillerOf(thing, one, 'object')),
    ...receivers.map((one) => fillerOf(receiver, one, `after «${receivers[0]?.preposition}»`)),
  ]);
}

function giftsIn(context: RoleContext, pair: Pair): Gift[] {
  const { reading, trigger, type } = context;
  const { chart } = reading;
  const [thing, receiver] = [type.roles[pair.thing], type.roles[pair.receiver]];
  // `trao Bằng khen cho A; Giấy khen cho B`; `từ Đại úy lên Thiếu tá` is one thing: what somebody has left is none
  const goesOn = ({ start }: Range): boolean => {
    const first = reading.phrases[reading.phraseFrom(start)];
    return first?.kind === pair.thing && first.from <= start;
  };
  const given = ({ kind, preposition }: Phrase): boolean =>
    kind === pair.thing && (preposition === undefined || thing?.prepositions?.includes(preposition) === true);
  const told = context.triggers[context.index + 1]?.start ?? Number.POSITIVE_INFINITY;
  const limit = Math.min(listEnd(context, goesOn), told);
  const from = reading.phraseFrom(trigger.end);
  const free = reading.phrases.slice(from, from + REACH).filter((p) => p.end <= limit && !p.bracketed && !p.within);
  const gifts: Gift[] = [];
  for (const [i, phrase] of free.entries()) {
    const last = gifts[gifts.length - 1];
    if (given(phrase)) {
      if (last && !last.receivers.length) last.things.push(phrase);
      else gifts.push({ things: [phrase], receivers: [] });
    } else if (last && receiver && phrase.preposition && receiver.prepositions?.includes(phrase.preposition)) {
      if (!last.receivers.length) last.receivers.push(...groupOf(chart, free, i).filter((p) => fits(receiver, p)));
    }
  }
  return gifts;
}
