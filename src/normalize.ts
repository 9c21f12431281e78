/**
 * `sukien/normalize`: Vietnamese text put right, whatever it went through. Usable alone; no lexicon comes with it.
 *
 * @packageDocumentation
 */
import { nfc, nfkc, normalizer } from './text/composition.js';
import { checkText, type NormalizeOptions, settingsOf } from './text/normalize-options.js';
import { offsetMap } from './text/offsets.js';
import { type Doubt, repair } from './text/repair.js';
import { keyOf, slugOf } from './text/search.js';
import { isQuiet, watchFor } from './text/watch.js';

export { SukienError } from './errors.js';
export type { LegacyEncoding } from './text/decode.js';
export { type Detected, detectEncoding } from './text/detect.js';
export { decode } from './text/legacy.js';
export type { NormalizeOptions } from './text/normalize-options.js';
export { type DamagedRun, type Recovered, repairEncoding } from './text/recover.js';
export type { Doubt } from './text/repair.js';
export { removeDiacritics } from './text/search.js';
export {
  isVietnameseSyllable,
  isVietnameseText,
  parseSyllable,
  type Syllable,
  syllableShare,
} from './text/syllables.js';

/** A text put right, with the way back to the text as it was given. */
export interface Normalized {
  text: string;
  /**
   * Offset in the given text for an offset in `text` (UTF-16 indices; out of range is clamped). Slices that adjoin in `text`
   * adjoin in the given text.
   */
  toOriginal(offset: number): number;
  /** Offset in `text` for an offset in the given text. */
  fromOriginal(offset: number): number;
  /** Places that were left as they are because they can be read in two ways; spans are of the given text. */
  doubts: Doubt[];
}

/**
 * Puts Vietnamese text right: composes letters (NFC), repairs marks that are doubled, detached or in the wrong order,
 * puts misplaced tones where they belong (`hòan` → `hoàn`, `qủa` → `quả`), completes `uơ` to `ươ` (`muợn` → `mượn`),
 * replaces look-alike letters in Vietnamese words and plain blanks. One syllable is never turned into another; foreign
 * words, codes and addresses are left alone. `normalize(normalize(x)) === normalize(x)`. Legacy encodings are decoded
 * before, by `decode`.
 *
 * Tone placement follows Quyết định 1989/QĐ-BGDĐT of 2018 (`new`) or the usage of the press (`old`).
 *
 * @param text - any string
 * @param options - `tone`: `new`, `old` or `keep` (default); `lookalikes`, `spaces` (default true), `punctuation`
 * @throws SukienError E402, E403 for arguments, E401 where the runtime cannot compose letters
 * @example normalize('Toà án tòan tỉnh', { tone: 'old' }) // 'Tòa án toàn tỉnh'
 */
export function normalize(text: string, options?: NormalizeOptions): string {
  checkText(text);
  const settings = settingsOf(options);
  normalizer();
  if (isQuiet(text, watchFor(settings))) return text;
  const composed = nfc(text);
  return repair(composed, settings).edits.apply(composed);
}

/**
 * The same as `normalize`, with the way back for every offset.
 *
 * @returns `text`, `toOriginal`, `fromOriginal` and the doubtful places
 * @throws SukienError as `normalize`
 * @example
 * ```ts
 * const { text, toOriginal } = normalizeWithOffsets('Bộ  Công an', {});
 * text.slice(3) // 'Công an'
 * toOriginal(3) // 4
 * ```
 */
export function normalizeWithOffsets(text: string, options?: NormalizeOptions): Normalized {
  checkText(text);
  const settings = settingsOf(options);
  normalizer();
  const { edits, doubts } = repair(text, settings);
  return { text: edits.apply(text), ...offsetMap(edits, text.length), doubts };
}

const KEY = settingsOf({ tone: 'old', punctuation: true });

/** Put right, then ligatures, mathematical letters and the like made plain, and what that brought put right. */
function plainForm(text: string): string {
  const repaired = putRight(nfc(text));
  const plain = nfkc(repaired);
  return plain === repaired ? plain : putRight(plain);
}

const putRight = (composed: string): string =>
  isQuiet(composed, watchFor(KEY)) ? composed : repair(composed, KEY).edits.apply(composed);

/**
 * One key for every spelling of the same words: case, marks, tone style, `đ`, look-alikes, blanks, full-width and
 * mathematical forms, final `y`/`i` where both are written (`kỹ`, `kĩ` → `ki`; `thúy` and `thúi` stay apart). Words that
 * differ in their marks share a key (`toán`, `toàn`): use it to find, and compare the words themselves to confirm.
 *
 * @throws SukienError E402 for what is no string
 * @example searchKey('Quý I, Toà án') // 'qui i, toa an'
 */
export function searchKey(text: string): string {
  checkText(text);
  let key = keyOf(plainForm(text));
  // without its marks a word may show a look-alike that it hid before; four times is more than any text needs
  for (let again = 0; again < 4; again++) {
    const next = keyOf(putRight(key));
    if (next === key) break;
    key = next;
  }
  return key;
}

/**
 * A name for addresses and files: lower-case ASCII letters and digits with single hyphens, empty if the text has none.
 *
 * @throws SukienError E402 for what is no string
 * @example slug('Nghị quyết số 59-NQ/TW') // 'nghi-quyet-so-59-nq-tw'
 */
export function slug(text: string): string {
  checkText(text);
  return slugOf(plainForm(text));
}
