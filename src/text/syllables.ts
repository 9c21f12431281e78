import { Class, classOf } from './characters.js';
import { EXCEPTIONS, LONGEST, read } from './inventory.js';
import { bareOf, TONES, toneOf } from './letters.js';
import { checkText } from './normalize-options.js';
import { compose } from './tone.js';

/** A syllable taken apart. Letters are lower case, composed and toneless. */
export interface Syllable {
  /** The first consonant as written: `ngh`, `qu`, `gi`, or nothing. */
  onset: string;
  /** The o or u before the main vowel: `hoa`, `thuế`. Behind `qu` it is part of the onset. */
  glide: string;
  /** The main vowel, of one or two letters: `a`, `iê`, `ươ`. */
  nucleus: string;
  /** A final consonant or semivowel: `ng`, `ch`, `i`, `u`. */
  coda: string;
  tone: (typeof TONES)[number];
}

const SAC = 2;
const NANG = 5;

/**
 * Takes one syllable apart, by the inventory of written syllables (onset × rime × tone with the rules of spelling), or
 * returns undefined for what is none: foreign words, abbreviations, two syllables, names such as `Đắk`. The tone may stand
 * in the new or in the old place, and letters may be composed or not; a misplaced tone is read as well. The letters of
 * onset, glide, nucleus and coda in this order are the toneless syllable, except in `gì`, `gìn`, `giếng` …, whose i is
 * the end of the onset and the beginning of the rime.
 *
 * @param text - one word, without blanks or marks around it
 * @returns its parts; see {@link Syllable}
 * @throws SukienError E402 for what is no string
 * @example parseSyllable('Nguyễn') // { onset: 'ng', glide: 'u', nucleus: 'yê', coda: 'n', tone: 'ngã' }
 */
export function parseSyllable(text: string): Syllable | undefined {
  checkText(text);
  if (text.length > 4 * LONGEST) return undefined;
  const word = compose(text).toLowerCase();
  let bare = '';
  let tone = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const vowel = bareOf(code);
    const own = vowel ? toneOf(code) : 0;
    if (own && tone && own !== tone) return undefined;
    tone ||= own;
    bare += vowel ? String.fromCharCode(vowel) : word[i];
  }
  const found = read(bare);
  if (!found || (found.rime.stopped && tone !== SAC && tone !== NANG)) return undefined;
  const { onset, rime } = found;
  return { onset, glide: rime.glide, nucleus: rime.nucleus, coda: rime.coda, tone: TONES[tone] as Syllable['tone'] };
}

/**
 * Whether a word is one Vietnamese syllable, or one of the names that the inventory lacks and everybody writes: `Đắk`,
 * `Lắk`, `Kạn`, `Krông`.
 *
 * @example isVietnameseSyllable('nghiêng') // true; 'ngiêng', 'xit', 'street' are none
 */
export function isVietnameseSyllable(text: string): boolean {
  return parseSyllable(text) !== undefined || isException(text);
}

function isException(text: string): boolean {
  return text.length < 12 && EXCEPTIONS.has(compose(text).toLowerCase().replace(/[’‘ʼ]/g, "'"));
}

/**
 * The share of the words of a text that are Vietnamese syllables, from 0 to 1; 0 for a text without words. Abbreviations
 * in capitals (`UBND`), single letters and numbers are not counted.
 *
 * @example syllableShare('Hội nghị về Internet') // 0.75
 */
export function syllableShare(text: string): number {
  checkText(text);
  let words = 0;
  let legal = 0;
  for (const word of wordsOf(text)) {
    if (word.length < 2 || (word === word.toUpperCase() && !isVietnameseSyllable(word))) continue;
    words++;
    if (isVietnameseSyllable(word)) legal++;
  }
  return words === 0 ? 0 : legal / words;
}

/** Words of letters and marks, with what is invisible among them left out. */
function* wordsOf(text: string): Generator<string> {
  let word = '';
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? classOf(text.charCodeAt(i)) : Class.mark;
    if (kind === Class.letter || (kind === Class.combining && word !== '')) word += text[i];
    else if (kind !== Class.invisible && word !== '') {
      yield word;
      word = '';
    }
  }
}

/** Below this share a text is another language; Vietnamese news with many foreign names stays above it. */
const ENOUGH = 0.6;

/**
 * Whether a text is Vietnamese: at least three of five of its words are syllables, and some have marks of Vietnamese.
 * English and unmarked text of any language is not.
 *
 * @example isVietnameseText('Quốc hội họp phiên bế mạc.') // true
 */
export function isVietnameseText(text: string): boolean {
  checkText(text);
  return /[ăâđêôơư\u0300-\u036f\u1ea0-\u1ef9áàãéèíìĩóòõúùũý]/iu.test(text) && syllableShare(text) >= ENOUGH;
}
