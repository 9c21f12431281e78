import { packedWatch } from '../generated/watch.js';
import type { Settings } from './normalize-options.js';
import { Sign, signOf, WIDTH } from './signs.js';

/*
 * The watchman: one pass over the code units that stops where something may have to be done and else lets a text through
 * untouched. It is a finite automaton, compiled by `data/build/watch.ts`.
 */

/** The state without a way out. It is 0, so that no other number need be at hand in the loops. */
const ALARM = 0;
/** Between words. */
const START = WIDTH;
/** The automaton and the signs that go with some settings. */
export interface Watch {
  /** Where to go, by state + sign; states are multiples of `WIDTH`. */
  readonly table: Uint16Array;
  /** By code unit. */
  readonly signs: Uint8Array;
}

const watches = new Map<string, Watch>();

/** The watch for these settings; made once. */
export function watchFor({ tone, punctuation }: Settings): Watch {
  const name = `${tone} ${punctuation}`;
  let watch = watches.get(name);
  if (!watch) {
    const table = Uint16Array.from(packedWatch[tone], (char) => (char.charCodeAt(0) - 35) * WIDTH);
    const wide = punctuation ? Sign.odd : Sign.edge;
    watch = { table, signs: signsOfAll().map((sign) => (sign === Sign.wide ? wide : sign)) };
    watches.set(name, watch);
  }
  return watch;
}

/** Latin script, punctuation, ideographs; the rest stays odd, which costs texts in other scripts time and nothing else. */
const RANGES = [
  [0, 0x250],
  [0x1e00, 0x1f00],
  [0x2000, 0x2800],
  [0x3000, 0x3030],
  [0xff00, 0xff60],
] as const;
let known: Uint8Array | undefined;

function signsOfAll(): Uint8Array {
  if (known) return known;
  known = new Uint8Array(0x10000).fill(Sign.odd);
  for (const [first, last] of RANGES) for (let code = first; code < last; code++) known[code] = signOf(code);
  known.fill(Sign.other, 0x3400, 0xa000);
  return known.fill(Sign.other, 0xac00, 0xd7a4);
}

/** Steps of the automaton between two looks at its state. */
const BLOCK = 1024;

/** Whether there is nothing to do in a text. */
export function isQuiet(text: string, { table, signs }: Watch): boolean {
  let state = START;
  const end = text.length;
  for (let at = 0; at < end; ) {
    const stop = Math.min(at + BLOCK, end);
    for (; at < stop; at++) state = table[state + (signs[text.charCodeAt(at)] as number)] as number;
    if (state === ALARM) return false;
  }
  return table[state + Sign.edge] !== ALARM;
}

/**
 * Index of the first code unit from `from` on at which something may have to be done, or -1. `from` must lie between
 * words. Where a word is suspect, that is the unit inside or right behind it (the length of the text, if it ends there).
 */
export function nextAlarm(text: string, from: number, { table, signs }: Watch): number {
  let state = START;
  const end = text.length;
  for (let i = from; i < end; i++) {
    state = table[state + (signs[text.charCodeAt(i)] as number)] as number;
    if (state === ALARM) return i;
  }
  return table[state + Sign.edge] === ALARM ? end : -1;
}
