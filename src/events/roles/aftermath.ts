import type { Reading } from '../../clauses/clause.js';
import { behindBrackets, joined } from '../../clauses/groups.js';
import type { Phrase } from '../../clauses/phrase.js';
import { wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import { Shape } from '../../text/tokens.js';
import type { Aftermath, EventType } from '../definition.js';
import { phraseEnd } from '../set-phrases.js';
import type { Telling } from '../tellings.js';
import type { TriggerMatch } from '../triggers.js';
import { type Filler, fillerOf, fits } from './fillers.js';

/** How far behind its event, in paragraphs, what it did may be told. */
const REACH = 2;
/** How many phrases of a sentence are looked at. */
const MOST = 60;
/** How far before a sum stands what it is the sum of, and how far behind a filler what it suffers. */
const FAR = 10;
const WORDS = 7;

/** May a sentence tell what the last event of its kind did? */
export const mayFollow = (telling: Telling, section: number): boolean =>
  telling.status === 'occurred' && section - telling.sentence.section <= REACH;

/** The last of these tellings whose type says what such an event does. */
export const lastWithAftermath = (tellings: readonly Telling[]): Telling | undefined =>
  [...tellings].reverse().find((t) => t.definition.aftermath && !t.joins);

/**
 * `Hậu quả, 3 người tử vong, 11 người bị thương; thiệt hại 2 tỷ đồng`: adds what an event did, told from a token on, to the
 * roles that tell nothing before it.
 */
export function fillAftermath(reading: Reading, type: EventType, fillers: Filler[], from: number): void {
  for (const [name, words] of Object.entries(type.aftermath ?? {})) {
    const role = type.roles[name];
    if (!role || fillers.some((f) => f.role === name && f.start < from)) continue;
    const first = reading.phraseFrom(from);
    const phrases = reading.phrases.slice(first, first + MOST);
    const hit: Phrase[] = [];
    for (let i = phrases.length - 1; i >= 0; i--) {
      const phrase = phrases[i] as Phrase;
      if (phrase.bracketed || phrase.within || !fits(role, phrase)) continue;
      const limit = phrases.slice(i + 1).find((p) => !p.bracketed)?.start ?? reading.sentence.end;
      // `A và B bị lũ cuốn trôi`: those coordinated suffer together
      const [next] = hit;
      const beside = next?.kind === 'person' && phrase.kind === 'person' && joined(reading.chart, phrase, next);
      if (beside || suffers(reading.chart, phrase, Math.max(limit, phrase.end), words)) hit.unshift(phrase);
    }
    for (const phrase of hit)
      if (!fillers.some((f) => f.candidate === phrase)) fillers.push(fillerOf(name, phrase, 'what it did'));
  }
}

/** `bị tai nạn`, `tử vong vì tai nạn`: of a noun for what befalls the subject suffers it only where that is told. */
export const suffered = (chart: Chart, { type, definition, start }: TriggerMatch): boolean =>
  definition.class !== 'noun' ||
  (type === 'accident' && (SUFFERING.has(wordAt(chart, start - 1)) || SUFFERING.has(wordAt(chart, start - 2))));
const SUFFERING: ReadonlySet<string> = new Set(['bị', 'gặp', 'vì', 'do', 'sau', 'trong']);

function suffers(chart: Chart, phrase: Phrase, limit: number, { followed = [], after = [] }: Aftermath): boolean {
  const from = behindBrackets(chart, phrase.found?.end ?? phrase.end, limit);
  for (let at = from; at < Math.min(limit, from + WORDS) && chart.tokens.shape[at] !== Shape.mark; at++)
    if (followed.some((words) => phraseEnd(chart, at, words) >= 0)) return true;
  for (let i = phrase.start - 1; i > phrase.start - FAR && i >= 0 && chart.tokens.shape[i] !== Shape.mark; i--)
    if (after.some((words) => phraseEnd(chart, i, words) >= 0)) return true;
  return false;
}
