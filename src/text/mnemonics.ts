import { packedViqr, packedVni } from '../generated/encodings.js';
import { nfc } from './composition.js';
import { bareOf, withQuality } from './letters.js';
import { parseSyllable } from './syllables.js';
import { placeTone } from './tone.js';

const SINGLE = new Map<string, string>();
for (let i = 0; i < packedVni.single.length; i += 2)
  SINGLE.set(packedVni.single[i] as string, packedVni.single[i + 1] as string);
const VNI_MARKS = new Map(packedVni.marks.map((pair) => [pair[0] as string, pair.slice(1)]));

/** A vowel with combining marks as one letter, or undefined where Vietnamese has none such. */
function letterWith(vowel: string, marks: string): string | undefined {
  const letter = nfc(vowel + marks);
  return letter.length === 1 && bareOf(letter.charCodeAt(0)) !== 0 ? letter : undefined;
}

/**
 * Reads a bytes view as VNI-Windows: a base letter, then a byte for its marks. The base has the case; a small mark behind
 * a capital is read as well.
 */
export function readVni(view: string): string {
  let text = '';
  for (let at = 0; at < view.length; at++) {
    const char = view[at] as string;
    const base = SINGLE.get(char) ?? char;
    const marks = 'aeouyơư'.includes(base.toLowerCase())
      ? VNI_MARKS.get((view[at + 1] ?? '').toLowerCase())
      : undefined;
    const letter = marks === undefined ? undefined : letterWith(base, marks);
    if (letter !== undefined) at++;
    text += letter ?? base;
  }
  return text;
}

const pairs = (packed: string): Map<string, string> =>
  new Map(Array.from({ length: packed.length / 2 }, (_, i) => [packed[2 * i] as string, packed[2 * i + 1] as string]));
const MODIFIERS = pairs(packedViqr.modifiers);
const TONES = pairs(packedViqr.tones);
const STROKED = new Set(packedViqr.stroked);

/** One reading of a word in VIQR: every mark that a vowel can take is taken, up to `end`. */
function readMarks(word: string, end: number): string {
  let text = '';
  for (let at = 0; at < end; at++) {
    const char = word[at] as string;
    if (char === '\\' && at + 1 < end && (MODIFIERS.has(word[at + 1] as string) || TONES.has(word[at + 1] as string))) {
      text += word[++at];
      continue;
    }
    if (STROKED.has(word.slice(at, at + 2))) {
      text += char === 'd' ? 'đ' : 'Đ';
      at++;
      continue;
    }
    let letter = char;
    const quality = MODIFIERS.get(word[at + 1] ?? '');
    if (quality !== undefined && at + 1 < end && withQuality(char.toLowerCase(), quality)) {
      letter = nfc(char + quality);
      at++;
    }
    const tone = at + 1 < end ? TONES.get(word[at + 1] as string) : undefined;
    const toned = tone !== undefined && bareOf(letter.charCodeAt(0)) ? letterWith(letter, tone) : undefined;
    if (toned !== undefined) at++;
    text += toned ?? letter;
  }
  return text;
}

/** Whether a word is a syllable with its tone where one of the styles puts it: VIQR is typed mark behind vowel. */
function isInPlace(word: string): boolean {
  const lower = word.toLowerCase();
  return parseSyllable(lower) !== undefined && (placeTone(lower, 'new') === lower || placeTone(lower, 'old') === lower);
}

const LETTERS = /[\p{L}]+/gu;
const isSound = (text: string): boolean => (text.match(LETTERS) ?? []).every(isInPlace);

/**
 * Reads one word (no blanks in it) as VIQR. `tri.` is trị and `la\`.` is là with a full stop; a mark at the end that would
 * make no syllable is punctuation (`sao?`), and so is what is behind it.
 */
export function readViqr(word: string): string {
  const whole = readMarks(word, word.length);
  if (whole.length === 1 || isSound(whole)) return whole;
  let end = word.length;
  while (
    end > word.length - 3 &&
    end > 0 &&
    (TONES.has(word[end - 1] as string) || MODIFIERS.has(word[end - 1] as string))
  ) {
    end--;
    const shorter = readMarks(word, end);
    if (/\p{L}/u.test(shorter) && isSound(shorter)) return shorter + word.slice(end);
  }
  // dots and quotes of addresses and foreign words are no marks; ^ and + are (Kro^ng)
  return /[aeou][\^+*(]|dd/i.test(word) ? whole : word;
}
