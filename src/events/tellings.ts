import type { Sentence } from '../clauses/sentences.js';
import type { Found } from '../pattern/chart.js';
import type { EventStatus } from '../types.js';
import type { Filler } from './roles.js';
import type { Setting } from './setting.js';
import type { TriggerMatch } from './triggers.js';

/** One telling of an event, before tellings of one event are merged. */
export interface Telling {
  type: string;
  trigger: TriggerMatch;
  sentence: Sentence;
  /** Tokens of the clause that tells it. */
  start: number;
  end: number;
  status: EventStatus;
  fillers: Filler[];
  setting: Setting;
  confidence: number;
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

const weight = (t: Telling): number =>
  t.fillers.length +
  (t.setting.time ? 1 : 0) +
  (t.setting.place ? 1 : 0) -
  (t.sentence.block === 'title' ? 10 : t.sentence.block === 'caption' ? 0.5 : 0);

/** What fills a role in a draft, over all its tellings. */
export function fillersOf(draft: Draft, role: string): Found[] {
  return draft.tellings.flatMap((t) =>
    t.fillers.filter((f) => f.role === role && f.candidate).map((f) => (f.candidate as { found: Found }).found),
  );
}
