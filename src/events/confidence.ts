import type { Filler } from './roles/fillers.js';
import type { Draft, Telling } from './tellings.js';
import type { Subject } from './verbs/subjects.js';

/** How it is known who does what a verb says; `none` where nobody is told, `patient` where the verb is passive. */
export type ActorSource = Subject['by'] | 'patient';

/**
 * What makes a record likely to be right in all that it says: its type, its status and each of its roles. The sum is a logit;
 * the weights were estimated by logistic regression, with a penalty on their size, on the marked articles and on sentences
 * whose records were written by hand, and rounded.
 */
const BASE = 2.1;
const ACTOR: Readonly<Record<ActorSource, number>> = {
  own: 0,
  fronted: 0,
  carried: -0.1,
  agent: -0.1,
  patient: -0.4,
  shared: -0.8,
  none: -1,
  object: -0.8,
  relative: -0.8,
};
/** The word has other uses; it is a noun; one role at most is filled; a role is filled by words that are no mention. */
const WEAK = -0.3;
const NOUN = -0.3;
const THIN = -0.8;
const WORDY = -0.4;
/** It stands in what somebody says; it is told more than once. */
const REPORTED = -0.4;
const REPEATED = 0.6;

/** Roles whose fillers are words by nature. */
const WORDS: ReadonlySet<string> = new Set(['content', 'penalty', 'measure']);

/**
 * How likely a record is to be right in all that it says, 0 to 1: `npm run confidence` shows how often it was on the marked
 * articles.
 */
export function confidenceOf({ tellings }: Draft): number {
  const { trigger, fillers, actor, inside } = tellings[0] as Telling;
  const logit =
    BASE +
    ACTOR[actor] +
    (trigger.definition.weak ? WEAK : 0) +
    (trigger.definition.class === 'noun' ? NOUN : 0) +
    (new Set(fillers.map((f) => f.role)).size < 2 ? THIN : 0) +
    (fillers.some((f) => !f.candidate && !WORDS.has(f.role)) ? WORDY : 0) +
    (inside ? REPORTED : 0) +
    (tellings.length > 1 ? REPEATED : 0);
  return Math.round(100 / (1 + Math.exp(-logit))) / 100;
}

/** Is it told who acts, and how? A subject that fills no role acts in nothing. */
export function actorOf({ phrases, by }: Subject, fillers: readonly Filler[], passive: boolean): ActorSource {
  const fills = fillers.some((f) => phrases.some((p) => p === f.candidate || (p.start <= f.start && f.end <= p.end)));
  if (!fills) return 'none';
  return passive ? 'patient' : by;
}
