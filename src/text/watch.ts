import { Class, classOf } from './characters.js';
import { FUSED, QU_RIMES, RIMES, type Rime } from './inventory.js';
import { bareOf, toneOf } from './letters.js';
import { ACCENTS, lookalikeOf } from './lookalikes.js';
import { WIDE_MARKS } from './punctuation.js';
import type { Settings } from './normalize-options.js';

/*
 * The watchman: one pass over the code units that stops where something may have to be done and else lets a text through
 * untouched. It is a finite automaton: vowels are followed letter by letter, with the place of the tone among them, so
 * that `hòan`, `qủa`, `cuả`, `muợn` stop it and `hoàn`, `quả`, `của` do not. It may stop too often (what it stops at is
 * looked into), but never too seldom.
 */

const VOWELS = 'aăâeêioôơuưy';
/** What a code unit is to the automaton: 1 … 12 toneless vowels, 13 … 24 toned ones, and these. */
const Sign = { edge: 0, q: 25, g: 26, consonant: 27, other: 28, blank: 29, wide: 30, odd: 31 } as const;
const WIDTH = 32;
const ALARM = 0xffff;

/** Code units above are looked up one by one. */
const TABLE = 0x2070;
const signs = new Uint8Array(TABLE).fill(255);

function signOf(code: number): number {
  const char = String.fromCharCode(code);
  const vowel = bareOf(code);
  if (vowel) return 1 + VOWELS.indexOf(String.fromCharCode(vowel).toLowerCase()) + (toneOf(code) ? 12 : 0);
  if (code === 0x20) return Sign.blank;
  if (WIDE_MARKS.has(char) || (code >= 0xff01 && code <= 0xff5e)) return Sign.wide;
  if (ACCENTS.has(char) || lookalikeOf(char) || (code >= 0xd800 && code < 0xe000)) return Sign.odd;
  const kind = classOf(code);
  if (kind === Class.letter) {
    if (char === 'q' || char === 'Q') return Sign.q;
    if (char === 'g' || char === 'G') return Sign.g;
    if (/[bcdhklmnprstvxđ]/i.test(char)) return Sign.consonant;
    // letters that no composition touches; toned consonants (ǹ, ṭ) are slips for toned vowels
    if (code < 0x180 ? !'ñÑńŃśŚćĆŕŔĺĹ'.includes(char) : (code >= 0x3400 && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4)) return Sign.other;
    return Sign.odd;
  }
  if (kind === Class.combining || kind === Class.invisible || (kind === Class.blank && code !== 9)) return Sign.odd;
  return isStable(code) ? Sign.edge : Sign.odd;
}

/** Marks and figures that composition leaves alone and that nothing before them composes with. */
const isStable = (code: number): boolean => code < 0x300 || (code >= 0x2010 && code < 0x2126) || (code >= 0x2460 && code < 0x2ad0) || (code >= 0x3001 && code < 0x3021);

/** Vowels met so far in a word: behind q, behind g, or behind anything else, and which of them has the tone. */
interface Node {
  onset: '' | 'q' | 'g';
  vowels: string;
  toned: number;
}

/** Where the tone may stand in these vowels, by what follows them; missing: no syllable. */
function carriers(): Map<string, Record<'new' | 'old', number>> {
  const found = new Map<string, Record<'new' | 'old', number>>();
  const add = (onset: string, before: string, { vowels, coda, carrier }: Rime): void => {
    const closed = coda !== '' && !VOWELS.includes(coda);
    const shift = before.length;
    found.set(`${onset} ${before}${vowels} ${closed}`, { new: carrier.new + shift, old: carrier.old + shift });
  };
  for (const rime of RIMES.values()) add('g', 'i', rime);
  for (const rime of RIMES.values()) for (const onset of ['', 'g']) add(onset, '', rime);
  for (const rime of RIMES.values()) if (!rime.vowels.startsWith('i')) add('g', 'i', rime);
  for (const rime of FUSED.values()) add('g', '', rime);
  for (const rime of QU_RIMES.values()) add('q', 'u', rime);
  return found;
}

const nameOf = ({ onset, vowels, toned }: Node): string => `${onset} ${vowels} ${toned}`;

/** Slips for ươ: see `completeHorns`. */
const HORNS = /^i?(?:uơ|ưo)[iu]?$/;

/** Whether what follows the vowels shows that the word must be looked into. */
function isSuspect({ onset, vowels, toned }: Node, closed: boolean, style: Settings['tone'], places: ReturnType<typeof carriers>): boolean {
  if (onset !== 'q' && /(?:uơ|ưo)./.test(closed ? `${vowels}-` : vowels)) return true;
  if (toned < 0) return false;
  const place = places.get(`${onset} ${vowels} ${closed}`);
  if (!place) return false;
  return style === 'keep' ? toned !== place.new && toned !== place.old : toned !== place[style];
}

function build(style: Settings['tone'], punctuation: boolean): Uint16Array {
  const places = carriers();
  const nodes: Node[] = [];
  const numbers = new Map<string, number>();
  // states: 0 between words, 1 behind a blank, 2 behind a consonant, 3 behind vowels and a consonant, 4 in no syllable
  const [BETWEEN, BLANK, ONSET, CODA, NONE, FIRST] = [0, 1, 2, 3, 4, 5];
  const enter = (node: Node): number => {
    const known = numbers.get(nameOf(node));
    if (known !== undefined) return known;
    const possible = node.vowels === '' || [...places.keys()].some((key) => key.startsWith(`${node.onset} ${node.vowels}`));
    if (!possible && !HORNS.test(node.vowels)) return NONE;
    numbers.set(nameOf(node), FIRST + nodes.length);
    return FIRST + nodes.push(node) - 1;
  };
  const rows: number[][] = [];
  const row = (fill: (sign: number) => number): number[] =>
    Array.from({ length: WIDTH }, (_, sign) => {
      if (sign === Sign.odd) return ALARM;
      if (sign === Sign.wide) return punctuation ? ALARM : fill(Sign.edge);
      return fill(sign);
    });
  const fromEdge = (sign: number, after: number): number => {
    if (sign === Sign.edge) return BETWEEN;
    if (sign === Sign.blank) return after === BLANK ? ALARM : BLANK;
    if (sign === Sign.q) return enter({ onset: 'q', vowels: '', toned: -1 });
    if (sign === Sign.g) return enter({ onset: 'g', vowels: '', toned: -1 });
    if (sign === Sign.consonant) return ONSET;
    return sign === Sign.other ? NONE : fromVowel({ onset: '', vowels: '', toned: -1 }, sign);
  };
  const fromVowel = ({ onset, vowels, toned }: Node, sign: number): number => {
    const isToned = sign > 12;
    if (isToned && toned >= 0) return ALARM;
    const longer = vowels + (VOWELS[(sign - 1) % 12] as string);
    return enter({ onset, vowels: longer, toned: isToned ? vowels.length : toned });
  };
  const isConsonant = (sign: number): boolean => sign === Sign.q || sign === Sign.g || sign === Sign.consonant;
  rows.push(row((sign) => fromEdge(sign, BETWEEN)), row((sign) => fromEdge(sign, BLANK)));
  rows.push(row((sign) => (sign >= 1 && sign <= 24 ? fromVowel({ onset: '', vowels: '', toned: -1 }, sign) : isConsonant(sign) ? ONSET : sign === Sign.other ? NONE : fromEdge(sign, BETWEEN))));
  rows.push(row((sign) => (isConsonant(sign) ? CODA : sign === Sign.edge || sign === Sign.blank ? fromEdge(sign, BETWEEN) : NONE)));
  rows.push(row((sign) => (sign === Sign.edge || sign === Sign.blank ? fromEdge(sign, BETWEEN) : NONE)));
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node;
    rows.push(
      row((sign) => {
        if (sign >= 1 && sign <= 24) return fromVowel(node, sign);
        if (sign === Sign.other) return NONE;
        if (isConsonant(sign)) return node.vowels === '' ? ONSET : isSuspect(node, true, style, places) ? ALARM : CODA;
        return isSuspect(node, false, style, places) ? ALARM : fromEdge(sign, BETWEEN);
      }),
    );
  }
  return Uint16Array.from(rows.flat(), (state) => (state === ALARM ? ALARM : state * WIDTH));
}

const tables = new Map<string, Uint16Array>();

/** The automaton for these settings; made once. */
export function watchTable({ tone, punctuation }: Settings): Uint16Array {
  const name = `${tone} ${punctuation}`;
  let table = tables.get(name);
  if (!table) tables.set(name, (table = build(tone, punctuation)));
  return table;
}

/**
 * Index of the first code unit from `from` on at which something may have to be done, or -1. `from` must lie between
 * words. Where a word is suspect, that is the unit inside or right behind it (the length of the text, if it ends there).
 */
export function nextAlarm(text: string, from: number, table: Uint16Array): number {
  let state = 0;
  const end = text.length;
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    let sign = code < TABLE ? (signs[code] as number) : signOf(code);
    if (sign === 255) sign = signs[code] = signOf(code);
    state = table[state + sign] as number;
    if (state === ALARM) return i;
  }
  return table[state + Sign.edge] === ALARM ? end : -1;
}
