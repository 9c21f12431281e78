import { keyAt } from '../grammar/quantities-counted.js';
import type { Chart } from '../pattern/chart.js';
import { fold } from '../text/fold.js';

const keys = new Map<string, readonly string[]>();

/** The keys of a phrase of an event type; there are few, and each is asked for at many tokens. */
function keysOf(phrase: string): readonly string[] {
  let list = keys.get(phrase);
  if (!list) keys.set(phrase, (list = phrase.split(' ').map(fold)));
  return list;
}

/** Does a phrase of an event type stand at a token? Returns its end, or -1. */
export function phraseEnd(chart: Chart, at: number, phrase: string): number {
  const words = keysOf(phrase);
  for (let i = 0; i < words.length; i++) if (keyAt(chart, at + i) !== words[i]) return -1;
  return at + words.length;
}
