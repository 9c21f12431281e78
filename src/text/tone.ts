import { nfc, nfd } from './composition.js';
import { read, type ToneStyle } from './inventory.js';
import { bareOf, QUALITY_MARKS, toneOf, withTone } from './letters.js';

export type { ToneStyle } from './inventory.js';

/** A letter's marks in the order that composes: quality marks before the tone, none twice. */
function orderMarks(marks: string): string {
  const seen = [...new Set(marks)];
  return [...seen.filter((m) => QUALITY_MARKS.includes(m)), ...seen.filter((m) => !QUALITY_MARKS.includes(m))].join('');
}

/** Whether every code unit is a letter that composition leaves alone, so that no table need be asked. */
function isComposed(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 0x300 && (code < 0x1e00 || code > 0x1eff) && (code < 0x2010 || code > 0x2027)) return false;
  }
  return true;
}

/** Canonical composition of a word whose marks may be out of order or doubled. */
export function compose(word: string): string {
  if (isComposed(word)) return word;
  return nfc(nfd(word).replace(/[\u0300-\u036f]{2,}/g, orderMarks));
}

/**
 * Moves the tone mark of one lower-case, composed syllable to the letter where it belongs. A word that is no
 * Vietnamese syllable, or has two different tones, is returned as it is.
 *
 * @example placeTone('hoà', 'old') // 'hòa'
 */
export function placeTone(syllable: string, style: ToneStyle): string {
  let tone = 0;
  let bare = '';
  for (let i = 0; i < syllable.length; i++) {
    const code = syllable.charCodeAt(i);
    const vowel = bareOf(code);
    const mark = vowel ? toneOf(code) : 0;
    if (mark) {
      if (tone && tone !== mark) return syllable;
      tone = mark;
    }
    bare += vowel ? String.fromCharCode(vowel) : syllable[i];
  }
  if (!tone) return syllable;
  const found = read(bare);
  if (!found) return syllable;
  const at = found.before + found.rime.carrier[style];
  return bare.slice(0, at) + withTone(bare.charCodeAt(at), tone) + bare.slice(at + 1);
}
