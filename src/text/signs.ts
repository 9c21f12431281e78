import { Class, classOf } from './characters.js';
import { bareOf, toneOf } from './letters.js';
import { ACCENTS, lookalikeOf } from './lookalikes.js';
import { WIDE_MARKS } from './punctuation.js';

/** The vowels in the order of their signs. */
export const VOWELS = 'aăâeêioôơuưy';

/**
 * What a code unit is to the watchman: 1 … 12 are toneless vowels, 13 … 24 toned ones, and these. `other` are letters of
 * no syllable, `wide` what option `punctuation` narrows, `odd` whatever may need composing or replacing.
 */
export const Sign = { edge: 0, q: 25, g: 26, consonant: 27, other: 28, blank: 29, wide: 30, odd: 31 } as const;
/** Signs there are. */
export const WIDTH = 32;

/** The sign of a code unit, worked out; `watch.ts` keeps them in a table. */
export function signOf(code: number): number {
  const char = String.fromCharCode(code);
  const vowel = bareOf(code);
  if (vowel) return 1 + VOWELS.indexOf(String.fromCharCode(vowel).toLowerCase()) + (toneOf(code) ? 12 : 0);
  if (code === 0x20) return Sign.blank;
  if (WIDE_MARKS.has(char) || (code >= 0xff01 && code <= 0xff5e)) return Sign.wide;
  if (ACCENTS.has(char) || lookalikeOf(char) || (code >= 0xd800 && code < 0xe000)) return Sign.odd;
  const kind = classOf(code);
  if (kind === Class.letter) return signOfLetter(char, code);
  if (kind === Class.combining || kind === Class.invisible || (kind === Class.blank && code !== 9)) return Sign.odd;
  return isStable(code) ? Sign.edge : Sign.odd;
}

/** Consonants with a tone are slips for vowels with one. */
const TONED_CONSONANTS = 'ñÑńŃśŚćĆŕŔĺĹ';

function signOfLetter(char: string, code: number): number {
  if (char === 'q' || char === 'Q') return Sign.q;
  if (char === 'g' || char === 'G') return Sign.g;
  if (/[bcdhklmnprstvxđ]/i.test(char)) return Sign.consonant;
  return code < 0x180 && !TONED_CONSONANTS.includes(char) ? Sign.other : Sign.odd;
}

/** Marks and figures that composition leaves alone. */
function isStable(code: number): boolean {
  return (
    code < 0x300 ||
    (code >= 0x2010 && code < 0x2126) ||
    (code >= 0x2460 && code < 0x2ad0) ||
    (code >= 0x3001 && code < 0x3021)
  );
}
