import { nfc, nfd } from './composition.js';
import { bareOf, plainOf } from './letters.js';
import { checkText } from './normalize-options.js';

/** Letters with a stroke or without a dot, which have no decomposition. */
const STROKED: Record<string, string> = { Đ: 'D', đ: 'd', Ð: 'D', ð: 'd', Ɖ: 'D', ɖ: 'd', ı: 'i' };

/** Whether a code unit is ASCII or punctuation that has no marks. */
const isPlain = (code: number): boolean => code < 0x80 || (code >= 0x2010 && code <= 0x2027);

/**
 * Takes all diacritics off: tones, quality marks, the stroke of đ. Case, blanks and punctuation stay.
 *
 * @throws SukienError E402 for what is no string
 * @example removeDiacritics('Nghị quyết về Đắk Lắk') // 'Nghi quyet ve Dak Lak'
 */
export function removeDiacritics(text: string): string {
  checkText(text);
  let result = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isPlain(code)) continue;
    const vowel = bareOf(code);
    // a letter that marks may follow, or another script: the slow way for this text
    if (!vowel && code !== 0x110 && code !== 0x111) return strip(text);
    const letter = String.fromCharCode(plainOf(code));
    const lower = code === 0x111 || (vowel !== 0 && text[i] === (text[i] as string).toLowerCase());
    result += text.slice(from, i) + (lower ? letter : letter.toUpperCase());
    from = i + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

function strip(text: string): string {
  return nfc(
    nfd(text)
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/[ĐđÐðƉɖı]/g, (letter) => STROKED[letter] as string),
  );
}

/** Open syllables that are written with y or i alike, without marks: kỹ = kĩ, quý = quí, quýt = quít; thúy ≠ thúi. */
const EITHER =
  /(?<![\p{L}\p{M}])(?:b|ch|d|h|k|l|m|n|r|s|t|th|tr|v|x|qu|gi)?y(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])quy(?=(?:nh|t)(?![\p{L}\p{M}]))/gu;

/** Small letters without marks. Lower case may bring a dot above (İ), so that marks go twice. */
const folded = (text: string): string => removeDiacritics(removeDiacritics(text).toLowerCase());

/** The key of a text that has been put right; see `searchKey`. */
export function keyOf(text: string): string {
  return folded(text)
    .replace(EITHER, (word) => `${word.slice(0, -1)}i`)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Letters that a slug spells out. */
const SPELLED: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', þ: 'th' };

/** The slug of a text that has been put right; see `slug`. */
export function slugOf(text: string): string {
  return folded(text)
    .replace(/[ßæœøłþ]/g, (letter) => SPELLED[letter] as string)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
