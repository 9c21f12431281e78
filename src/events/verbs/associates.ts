import type { Reading } from '../../clauses/clause.js';
import { behindBrackets } from '../../clauses/groups.js';
import type { Group } from '../../clauses/openings.js';
import type { Phrase } from '../../clauses/phrase.js';
import { wordsOf } from '../../clauses/prepositions.js';
import { wordAt } from '../../grammar/walk.js';

/** `đơn của bà A về việc | bị chiếm đoạt …`: who reports what was done to them. */
export function reporterOf({ chart, groups, phrases }: Reading, verb: number, last: number): Group | undefined {
  const matter = wordsOf(chart, verb - 2, verb) === 'về việc' ? verb - 2 : -1;
  const group = groups[(groups[last] as Group | undefined)?.end === verb ? last - 1 : last];
  if (!group || matter < 0 || behindBrackets(chart, group.end, matter) !== matter) return undefined;
  // `tin báo của bà A`: who has made it
  const owner = phrases.filter((p) => p.kind === 'person' && p.within !== undefined && p.within === group.phrases[0]);
  return owner.length ? { ...group, phrases: owner } : group;
}

/** Who leads a group: `… do A dẫn đầu`, `… do A làm Trưởng đoàn`. */
export function leadersOf({ chart, groups }: Reading, i: number): Phrase[] {
  const group = groups[i];
  const next = groups[i + 1];
  if (!group || next?.standing !== 'agent') return [];
  if (behindBrackets(chart, group.end, next.start) !== next.phrases[0]?.from) return [];
  const leader = next.phrases.filter((p) => p.kind === 'person');
  const at = behindBrackets(chart, next.end, next.end + 40);
  const office = groups[i + 2]?.phrases[0];
  // a ship acts through who commands it; a team is told by itself
  const led = wordsOf(chart, at, at + 2);
  const lead =
    led === 'dẫn đầu' ||
    led === 'đứng đầu' ||
    (led === 'chỉ huy' && group.phrases[0]?.head === 'vehicle') ||
    (office?.kind === 'position' && office.from === at && wordAt(chart, office.start) === 'trưởng') ||
    wordsOf(chart, at, at + 3) === 'làm trưởng đoàn';
  return lead ? leader : [];
}
