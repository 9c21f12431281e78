import { bareOf, toneOf, withTone } from './letters.js';
import { isVietnameseSyllable } from './syllables.js';

/** TCVN3 has one code for both cases of a toned letter; its capitals are another font. What is missing is told by neighbours. */
const RUN = /[^\s]+/g;

const NEIGHBOURS = 3;

/** 1 for a word in capitals, -1 for one with small letters, 0 where its sure letters do not tell (`§¶ng` tells, `X·` does not). */
function caseOf(view: string): number {
  let upper = 0;
  for (const char of view) {
    if (/[a-z\u00a8-\u00ae]/.test(char)) return -1;
    if (/[A-Z\u00a1-\u00a7]/.test(char)) upper++;
  }
  return upper > 1 ? 1 : 0;
}

const upperCase = (word: string): string =>
  word.replace(/[\u0080-\uffff]/g, (char) => {
    const vowel = bareOf(char.charCodeAt(0));
    return vowel
      ? withTone(String.fromCharCode(vowel).toUpperCase().charCodeAt(0), toneOf(char.charCodeAt(0)))
      : char.toUpperCase();
  });

/**
 * Raises the toned letters of words in capitals: `QUYÕT §ÞNH` → `QUYẾT ĐỊNH`. A word whose letters do not tell (`X·`) goes
 * with the nearest word of the line that does, `Hµ` with the small letters of `Néi`.
 *
 * @param view - the bytes, as characters
 * @param text - the same text decoded letter by letter, equally long
 */
export function raiseCapitals(view: string, text: string): string {
  let result = '';
  let from = 0;
  for (const line of view.split(/(?<=\n)/)) {
    result += raiseLine(line, text.slice(from, from + line.length));
    from += line.length;
  }
  return result;
}

interface Word {
  kind: number;
}

/** The case of the nearest word on one side whose letters tell. */
function nearest(words: readonly Word[], from: number, step: number): number {
  for (let away = 1; away <= NEIGHBOURS; away++) {
    const kind = words[from + away * step]?.kind;
    if (kind) return kind;
  }
  return 0;
}

/** Capitals need a neighbour in capitals and none in small letters. */
const verdict = (left: number, right: number): number => (left < 0 || right < 0 ? -1 : left || right);

function raiseLine(view: string, text: string): string {
  const words = [...view.matchAll(RUN)].map(({ index, 0: word }) => {
    const [start, end] = [index, index + word.length];
    const own = caseOf(word);
    // abbreviations (TP, UBND) tell nothing about their neighbours
    const kind = own === 1 && !hasSyllable(text.slice(start, end)) ? 0 : own;
    return { start, end, own, kind };
  });
  let result = '';
  let from = 0;
  words.forEach(({ start, end, own }, i) => {
    const near = own || verdict(nearest(words, i, -1), nearest(words, i, 1));
    const word = text.slice(start, end);
    result += text.slice(from, start) + (near === 1 ? upperCase(word) : word);
    from = end;
  });
  return result + text.slice(from);
}

const hasSyllable = (word: string): boolean => (word.match(/\p{L}{2,}/gu) ?? []).some(isVietnameseSyllable);
