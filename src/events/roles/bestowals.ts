import type { Range } from '../../clauses/clause.js';
import { groupOf } from '../../clauses/groups.js';
import type { Phrase } from '../../clauses/phrase.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import type { RoleDefinition } from '../definition.js';
import { type Filler, fillerOf, fits, type RoleContext } from './fillers.js';
import { wordsBehind } from './objects.js';
import { bringsOffice } from './offices.js';
import { listEnd } from './regions.js';

/** Roles of acts in which several things go to several people, each to its own. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['award', 'recipient'],
  ['rank', 'person'],
  ['position', 'person'],
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
 * `trao Bằng khen cho A, Giấy khen cho B; Huân chương cho C`, `bầu A làm Chủ tịch, B làm Phó Chủ tịch`: a list of fillers for
 * each thing with its own receivers. What all share stands in each.
 */
export function splitGifts(context: RoleContext, fillers: readonly Filler[]): Filler[][] {
  const { roles } = context.type;
  const [thing, receiver] = PAIRS.find((pair) => pair.every((role) => roles[role])) ?? [];
  if (!thing || !receiver) return [[...fillers]];
  const gifts = giftsIn(context, { thing, receiver });
  if (gifts.length < 2 || gifts.some(({ things, receivers }) => !things.length || !receivers.length))
    return [[...fillers]];
  // the body of an office belongs to its own record
  const own = new Set([thing, receiver, thing === 'position' ? 'organization' : '']);
  const shared = fillers.filter((f) => !own.has(f.role));
  return gifts.map(({ things, receivers }, i) => [
    ...shared.filter((f) => f.role !== REASON),
    ...reasonOf(context, receivers, gifts[i + 1]),
    ...things.map((one) => fillerOf(thing, one, 'object')),
    ...receivers.map((one) => fillerOf(receiver, one, `after «${receivers[0]?.preposition}»`)),
  ]);
}

const REASON = 'reason';

/** Why one of several is dismissed: told behind the name, before the next. */
function reasonOf({ reading, type }: RoleContext, receivers: readonly Phrase[], next: Gift | undefined): Filler[] {
  const prepositions = type.roles[REASON]?.prepositions ?? [];
  const from = Math.max(...receivers.map((p) => p.end));
  const limit = next?.things[0]?.from ?? reading.clauseAt(from - 1).end;
  if (!prepositions.includes(wordAt(reading.chart, from))) return [];
  const words = wordsBehind(reading, from + 1, limit);
  return words ? [{ role: REASON, ...words, why: `after «${wordAt(reading.chart, from)}»` }] : [];
}

function giftsIn(context: RoleContext, pair: Pair): Gift[] {
  const { reading, trigger, type } = context;
  const { chart } = reading;
  const [thing, receiver] = [type.roles[pair.thing] as RoleDefinition, type.roles[pair.receiver] as RoleDefinition];
  const given = ({ kind, preposition }: Phrase): boolean =>
    kind === pair.thing && (preposition === undefined || thing.prepositions?.includes(preposition) === true);
  const isReceiver = ({ preposition }: Phrase): boolean =>
    preposition !== undefined && receiver.prepositions?.includes(preposition) === true;
  const isNamed = (phrase: Phrase): boolean =>
    phrase.kind === pair.receiver &&
    (phrase.preposition === undefined || isReceiver(phrase)) &&
    wordAt(chart, phrase.from - 1) !== 'thay';
  // `trao Bằng khen cho A; Giấy khen cho B`; `từ Đại úy lên Thiếu tá` is one thing: what somebody has left is none
  const goesOn = ({ start }: Range): boolean => {
    const first = reading.phrases[reading.phraseFrom(start)];
    if (!first || first.from > start) return false;
    return first.kind === pair.thing || (pair.receiver === 'person' && isNamed(first));
  };
  const limit = Math.min(listEnd(context, goesOn), nextTold(context));
  // `miễn nhiệm chức vụ Chủ tịch …`: the word for what it is belongs to the verb
  const next = reading.phraseFrom(trigger.end);
  const from = (reading.phrases[next - 1]?.found?.start ?? -1) >= trigger.end ? next - 1 : next;
  const free = reading.phrases.slice(from, from + REACH).filter((p) => p.end <= limit && !p.bracketed && !p.within);
  const gifts: Gift[] = [];
  // `bầu A làm Chủ tịch, B làm Phó Chủ tịch`: who receives is told first
  const [first] = free;
  const named = pair.thing === 'position' && first !== undefined && isNamed(first);
  for (const [i, phrase] of free.entries()) {
    const last = gifts[gifts.length - 1];
    if (given(phrase)) {
      if (last && (named || !last.receivers.length)) last.things.push(phrase);
      else gifts.push({ things: [phrase], receivers: [] });
    } else if (named ? isNamed(phrase) : last && isReceiver(phrase)) {
      const all = groupOf(chart, free, i).filter((p) => fits(receiver, p) && p.start >= phrase.start);
      if (named && !gifts.some(({ receivers }) => receivers.includes(phrase)))
        gifts.push({ things: [], receivers: all });
      else if (!named && last && !last.receivers.length)
        last.receivers.push(...groupOf(chart, free, i).filter((p) => fits(receiver, p)));
    }
  }
  return gifts;
}

/**
 * Where the next verb begins that tells something else: `giữ chức` only brings in what the first one gives, and one in a
 * reason does not end the list.
 */
function nextTold({ triggers, index, type, reading, trigger }: RoleContext): number {
  const gives = type.type === 'appointment' || type.type === 'election';
  const next = triggers
    .slice(index + 1)
    .find((t) => !(gives && bringsOffice(reading, t)) && !explains(reading.chart, trigger.end, t.start));
  return next?.start ?? Number.POSITIVE_INFINITY;
}

/** Does a verb stand in the reason of what is told before it: `đối với A do được điều động …`? */
function explains(chart: Chart, from: number, verb: number): boolean {
  for (let at = verb - 1; at > from && !isMark(chart, at, ';'); at--) if (wordAt(chart, at) === 'do') return true;
  return false;
}
