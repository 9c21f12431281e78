import type { Phrase } from '../../clauses/phrase.js';
import type { Subject } from '../verbs/subjects.js';
import type { Filler, RoleContext } from './fillers.js';

/** Who works together from a verb on: `A phối hợp với B tổ chức …`. */
export interface Partners {
  subject: Subject;
  phrases: readonly Phrase[];
  /** The end of the clause that tells it. */
  until: number;
}

/** How many phrases behind the verb partners are looked for. */
const REACH = 24;

/** Those behind a verb of working together; undefined where none are told, and where what else is done is not done together. */
export function partnersOf(
  { reading, trigger, clause, subject }: RoleContext,
  fillers: readonly Filler[],
): Partners | undefined {
  // `kết nghĩa với B và tặng …`
  if (trigger.definition.form.startsWith('kết nghĩa')) return undefined;
  const parties = fillers.filter((f) => f.role === 'party' && f.start > trigger.start);
  const from = reading.phraseFrom(trigger.end);
  const phrases = reading.phrases
    .slice(from, from + REACH)
    .filter((p) => parties.some((f) => (f.candidate ? f.candidate === p : f.start === p.start)));
  return phrases.length ? { subject, phrases, until: clause.end } : undefined;
}

/** The subject of a verb behind them: what they do, all of them do. */
export function withPartners(subject: Subject, { subject: first, phrases, until }: Partners, verb: number): Subject {
  if (verb >= until) return subject;
  // `A phối hợp với B, C tổ chức …`: the last of the partners stands before the verb
  const last = subject.by === 'own' && subject.phrases.every((p) => phrases.includes(p));
  if (subject.by === 'own' && !last) return subject;
  const { phrases: others, by, start } = last ? { ...first, by: 'shared' as const } : subject;
  return { phrases: [...new Set([...others, ...phrases])], by, start };
}
