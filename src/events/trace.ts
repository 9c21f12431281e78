import type { Reading } from '../clauses/clause.js';
import { isCandidate, type Phrase, WORDS } from '../clauses/phrase.js';
import { type Filler, fits, type RoleContext } from './roles/fillers.js';
import type { Telling } from './tellings.js';
import type { TriggerMatch } from './triggers.js';

/** A word that looks like a trigger and tells no event here, and why. */
interface Refusal {
  trigger: TriggerMatch;
  why: string;
}

/** A phrase beside a trigger that fills none of its roles, and why. */
export interface Unused {
  phrase: Phrase;
  why: string;
}

/** What `explain` is told about the reading besides its result. */
export interface Trace {
  refused: Refusal[];
  unused: Map<Telling, Unused[]>;
}

/** Kinds that no role is asked about: they have fields of their own, or belong to a person. */
const APART: ReadonlySet<string> = new Set(['time', 'rank', 'degree']);
/** How many phrases of a clause are told about. */
const MOST = 40;

/** The phrases of the clause that fill no role of the trigger, each with the reason. */
export function unusedBy({ reading, clause, type, group }: RoleContext, fillers: readonly Filler[]): Unused[] {
  const from = reading.phraseFrom(clause.start);
  return reading.phrases
    .slice(from, from + MOST)
    .filter((p) => p.end <= clause.end && !p.within && (isCandidate(p) || p.kind === WORDS) && !APART.has(p.kind))
    .filter((p) => !fillers.some((f) => f.candidate === p || (f.start < p.end && p.start < f.end)))
    .map((phrase) => ({ phrase, why: whyUnused(phrase, reading, Object.entries(type.roles), fillers, group.start) }));
}

function whyUnused(
  phrase: Phrase,
  reading: Reading,
  roles: readonly [string, RoleContext['type']['roles'][string]][],
  fillers: readonly Filler[],
  verb: number,
): string {
  if (phrase.bracketed) return 'it stands in brackets';
  const open = roles.filter(([, role]) => fits(role, phrase));
  if (!open.length) return `no role takes ${phrase.kind === WORDS ? 'such words' : `one of kind ${phrase.kind}`}`;
  const names = open.map(([name]) => name).join(', ');
  const { preposition } = phrase;
  if (preposition && !open.some(([, role]) => role.prepositions?.includes(preposition)))
    return `«${preposition}» marks none of ${names}`;
  if (open.every(([name]) => fillers.some((f) => f.role === name))) return `${names}: filled by another`;
  const standing = reading.groups.find((one) => one.phrases.includes(phrase))?.standing;
  if (phrase.end <= verb) return `before the verb, but not its subject${standing ? ` (${standing})` : ''}`;
  return `behind the verb, but not of its clause or on the side of ${names}`;
}
