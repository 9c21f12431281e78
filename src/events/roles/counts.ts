import { fillerOf, fits } from './fillers.js';
import type { Filling } from './filling.js';
import { spelledOut } from './objects.js';

/** Roles of those whom a number may stand for. */
const COUNTED: ReadonlySet<string> = new Set(['suspect', 'person', 'recipient']);

/** `1.450 vụ tai nạn giao thông`: the number that the trigger itself is counted by. */
export function fillOwnCount({ context, roles, fillers, used }: Filling): void {
  const role = roles.find(([name]) => name === 'count')?.[1];
  const { reading, trigger } = context;
  if (!role || fillers.some((f) => f.role === 'count')) return;
  const last = reading.phraseFrom(trigger.end) - 1;
  for (let i = last; i >= 0 && i > last - 3; i--) {
    const phrase = reading.phrases[i];
    if (phrase?.kind !== 'quantity' || phrase.start >= trigger.start || phrase.end < trigger.start) continue;
    if (fits(role, phrase)) fillers.push(fillerOf('count', phrase, 'number of the word itself'));
    used.add(phrase);
    return;
  }
}

/** A number is the count of those it counts; where they are named one by one, only the count. */
export function fillCounts(filling: Filling): void {
  const { fillers, context } = filling;
  const role = context.type.roles.count;
  for (const filler of [...fillers]) {
    const { candidate } = filler;
    if (candidate?.kind !== 'quantity' || filler.role === 'count' || !COUNTED.has(filler.role)) continue;
    const named = spelledOut(context.reading, candidate);
    if (named.length) {
      fillers.splice(fillers.indexOf(filler), 1);
      filling.fill(filler.role, named, 'list');
    }
    if (!role) continue;
    const alone = named.length > 0 || fillers.filter((f) => f.role === filler.role).length === 1;
    if (alone && !filling.has('count') && fits({ ...role, measure: 'cases' }, candidate))
      fillers.push(fillerOf('count', candidate, 'number'));
  }
}
