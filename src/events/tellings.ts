import { isCandidate } from '../clauses/phrase.js';
import type { Sentence } from '../clauses/sentences.js';
import type { Found } from '../pattern/chart.js';
import type { EventStatus } from '../types.js';
import type { ActorSource } from './confidence.js';
import type { EventType } from './definition.js';
import type { Filler } from './roles/fillers.js';
import type { Setting } from './setting.js';
import type { TriggerMatch } from './triggers.js';

/** One telling of an event, before tellings of one event are merged. */
export interface Telling {
  type: string;
  definition: EventType;
  trigger: TriggerMatch;
  sentence: Sentence;
  /** Tokens of the clause that tells it. */
  start: number;
  end: number;
  status: EventStatus;
  fillers: Filler[];
  setting: Setting;
  /** How it is known who acts. */
  actor: ActorSource;
  /** It tells no event of its own but adds to the one of its type that is being told: `Cùng dự có …`. */
  joins: boolean;
  /** The statement in whose content it is told. */
  inside?: Telling;
}

/** A record in the making: the tellings of one event, the fullest first. */
export interface Draft {
  type: string;
  tellings: Telling[];
  parent?: Draft;
}

/** The fuller telling is the one that fills more; then the one in the body of the article; then the first. */
export function fuller(a: Telling, b: Telling): number {
  return weight(b) - weight(a) || a.start - b.start;
}

/** What tells in short or beside the text weighs less than the text. */
const SHORT: Readonly<Record<string, number>> = { title: 10, caption: 0.5, lede: 0.25 };

const weight = (t: Telling): number =>
  t.fillers.length +
  (t.setting.time ? 1 : 0) +
  (t.setting.place ? 1 : 0) -
  (t.joins ? 10 : (SHORT[t.sentence.block] ?? 0));

/** The mentions that fill a role in a telling. */
export const mentionsOf = (telling: Telling, role: string): Found[] =>
  telling.fillers
    .filter((f) => f.role === role && f.candidate && isCandidate(f.candidate))
    .map((f) => f.candidate?.found as Found);

/** What fills a role in a draft, over all its tellings. */
export const fillersOf = (draft: Draft, role: string): Found[] => draft.tellings.flatMap((t) => mentionsOf(t, role));
