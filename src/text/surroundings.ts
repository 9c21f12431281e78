import { Class, classOf } from './characters.js';
import { isMark, isPart, narrow } from './clusters.js';
import { nfd } from './composition.js';
import { FUSED, QU_RIMES, RIMES } from './inventory.js';
import { plainOf, QUALITY_MARKS, TONE_MARKS, withQuality } from './letters.js';
import { CARON, lookalikeOf, STRIKES } from './lookalikes.js';

/**
 * What stands around a word: Vietnamese, another language, or nothing that tells. `più`, `caí`, `aí` are sound Italian,
 * Spanish and Portuguese, and slips in Vietnamese; only their neighbours can say.
 */
export type Surroundings = 'vietnamese' | 'foreign' | 'unknown';

/** Words looked at on either side. */
const WORDS = 8;
/** Characters looked at on either side, so that a text without blanks costs no more. */
const REACH = 400;

const plain = (word: string): string => String.fromCharCode(...[...word].map((char) => plainOf(char.charCodeAt(0))));
const PLAIN_RIMES = new Set([...RIMES.keys()].map(plain));
const PLAIN_QU = new Set([...QU_RIMES.keys()].map((rime) => `u${plain(rime)}`));
const PLAIN_FUSED = new Set([...FUSED.keys()].map(plain));
const PLAIN_ONSET = /^(?:ngh?|nh|gi?|gh|kh?|ph?|t[hr]?|ch?|[bdhlmnrsvx])?(?=[aeiouy])/;

/** Whether letters without marks could be those of a syllable. Repairs never change these letters, so the answer is final. */
function isSkeleton(letters: string): boolean {
  if (letters.length > 7) return false;
  if (letters.startsWith('q')) return PLAIN_QU.has(letters.slice(1));
  if (PLAIN_FUSED.has(letters)) return true;
  const onset = PLAIN_ONSET.exec(letters)?.[0];
  return onset !== undefined && PLAIN_RIMES.has(letters.slice(onset.length));
}

interface Count {
  vietnamese: number;
  foreign: number;
}

/** One decomposed word of the neighbourhood. What a repair may change is read as it will be after the repair. */
function weigh(word: string, count: Count): void {
  let letters = '';
  let marks = '';
  let stroked = false;
  let odd = false;
  let capitals = 0;
  for (const given of word) {
    const code = given.charCodeAt(0);
    if (classOf(code) === Class.invisible || STRIKES.includes(given)) continue;
    if (isMark(code)) {
      marks += given;
      odd ||= isOdd(letters.at(-1) ?? '', given);
      continue;
    }
    const similar = lookalikeOf(given);
    const char = similar ? similar.letter : narrow(given);
    const letter = plainOf(char.charCodeAt(0));
    if (letter < 0x61 || letter > 0x7a) return;
    letters += String.fromCharCode(letter);
    if (char !== char.toLowerCase()) capitals++;
    // đ inside a word may come from ð and is no evidence
    stroked ||= letter === 0x64 && letters.length === 1 && char.toLowerCase() === 'đ';
  }
  if (!odd && isSkeleton(letters)) count.vietnamese += stroked || isSure(marks) ? 1 : 0;
  else if (letters.length > 1 && capitals < letters.length) count.foreign++;
}

/**
 * Marks of a syllable that no other widespread orthography writes: hook above, dot below, horn; a tone with â, ă, ê or ô,
 * wherever in the syllable it stands before it is put right.
 */
function isSure(marks: string): boolean {
  return (
    /[\u0309\u0323\u031b]/.test(marks) || (/[\u0302\u0306\u030c]/.test(marks) && /[\u0300\u0301\u0303]/.test(marks))
  );
}

function isOdd(letter: string, mark: string): boolean {
  if (QUALITY_MARKS.includes(mark)) return withQuality(letter, mark) === undefined;
  return !TONE_MARKS.includes(mark) && !(mark === CARON && letter === 'a');
}

/** The language around the stretch `start` … `end`, by the words next to it. */
export function surroundingsOf(text: string, start: number, end: number): Surroundings {
  const count: Count = { vietnamese: 0, foreign: 0 };
  let first = start;
  const limit = Math.max(0, start - REACH);
  for (let words = 0; words < WORDS && first > limit; words++) {
    while (first > limit && !isPart(text.charCodeAt(first - 1))) first--;
    while (first > limit && isPart(text.charCodeAt(first - 1))) first--;
  }
  let last = end;
  const stop = Math.min(text.length, end + REACH);
  for (let words = 0; words < WORDS && last < stop; words++) {
    while (last < stop && !isPart(text.charCodeAt(last))) last++;
    while (last < stop && isPart(text.charCodeAt(last))) last++;
  }
  for (const side of [text.slice(first, start), text.slice(end, last)]) {
    for (const word of nfd(side).split(BETWEEN)) if (word !== '') weigh(word, count);
  }
  if (count.foreign > count.vietnamese) return 'foreign';
  return count.vietnamese > 0 ? 'vietnamese' : 'unknown';
}

/** What separates words; the accents that stand beside letters do, too. */
const BETWEEN = /(?:[^\p{L}\p{M}\p{Cf}\p{Cs}]|[\u02c6\u02ca\u02cb\u02d8\u02dc])+/u;
