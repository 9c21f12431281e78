import type { Sentence } from '../clauses/sentences.js';
import type { Chart } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import type { EventStatus } from '../types.js';

/** How far before a trigger its auxiliaries stand: `sẽ được long trọng tổ chức`. */
const REACH = 5;

/** The verb group before a trigger. */
export interface VerbGroup {
  /** First token of the group: auxiliaries, adverbs, the passive word. */
  start: number;
  status: EventStatus;
  passive: boolean;
  /** The token of the passive word. */
  passiveAt: number;
}

const STATUS: Readonly<Record<string, EventStatus>> = {
  planned: 'planned',
  ongoing: 'ongoing',
  negated: 'negated',
  hypothetical: 'hypothetical',
};
const GROUP: ReadonlySet<string> = new Set(['planned', 'ongoing', 'negated', 'occurred', 'passive', 'adverb']);

/**
 * Reads the words right before a trigger: tense, negation and voice are said there and nowhere else. `directed` tells that
 * the clause is what somebody asks for, hopes or supposes.
 */
export function verbGroup(chart: Chart, sentence: Sentence, trigger: number, directed: boolean): VerbGroup {
  const group: VerbGroup = {
    start: trigger,
    status: directed ? 'hypothetical' : 'occurred',
    passive: false,
    passiveAt: -1,
  };
  for (let at = trigger - 1; at >= Math.max(sentence.start, trigger - REACH); at--) {
    if (chart.tokens.shape[at] === Shape.mark) break;
    let known = false;
    for (const cue of chart.at(at)) {
      if (cue.end > group.start || !(GROUP.has(cue.kind) || cue.kind in STATUS)) continue;
      if (cue.end < group.start && cue.kind !== 'passive' && group.start === trigger) continue;
      known = true;
      group.start = at;
      const status = STATUS[cue.kind];
      if (status && (group.status === 'occurred' || status === 'negated')) group.status = status;
      if (cue.kind === 'passive' && !group.passive) {
        group.passive = true;
        group.passiveAt = at;
      }
    }
    if (!known) {
      // an agent may stand between the passive word and the verb: `được Bộ trưởng … trao`
      if (group.passive || at < trigger - 1) break;
    }
  }
  return group;
}
