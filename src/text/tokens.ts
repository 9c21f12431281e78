import type { Vocabulary, WrittenForm } from '../lexicon/vocabulary.js';
import { Class, classOf } from './characters.js';

/** How a token is written. */
export const Shape = {
  lower: 0,
  /** A capital, then small letters: `Nguyễn`, `K’Rong`. */
  title: 1,
  /** Two or more capitals: `UBND`. */
  upper: 2,
  /** One capital alone: `A`, `Y`. */
  initial: 3,
  /** Capitals inside: `TTg`, `VNeID`. */
  mixed: 4,
  number: 5,
  mark: 6,
} as const;

/** What stands before a token. */
export const Gap = { none: 0, blank: 1, line: 2, paragraph: 3 } as const;

/**
 * The tokens of a text, one column an array: syllables, numbers and marks, cut from the untouched source. A token's
 * offsets are those of its first and last visible character; its key is a number of the vocabulary, 0 for a word that
 * no list and no rule knows.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly key: Int32Array;
  readonly shape: Uint8Array;
  readonly gap: Uint8Array;
  /** Each token's written form, shared by all tokens that are written alike. */
  readonly forms: readonly WrittenForm[];
}

const isCapital = (char: string): boolean => char !== char.toLowerCase();

/** The shape of a word, combining marks and apostrophes aside: the capital of `K’Rong` behind the apostrophe is no second one. */
export function shapeOf(word: string): number {
  let letters = 0;
  let capitals = 0;
  let capitalsAfterApostrophe = 0;
  let first = false;
  let afterApostrophe = false;
  for (let i = 0; i < word.length; i++) {
    const kind = classOf(word.charCodeAt(i));
    if (kind === Class.letter) {
      if (isCapital(word[i] as string)) {
        if (afterApostrophe && letters > 0) capitalsAfterApostrophe++;
        else capitals++;
        if (letters === 0) first = true;
      }
      letters++;
      afterApostrophe = false;
    } else if (kind === Class.mark) afterApostrophe = true;
  }
  if (capitals === 0) return Shape.lower;
  if (capitals + capitalsAfterApostrophe === letters) return letters === 1 ? Shape.initial : Shape.upper;
  return capitals === 1 && first ? Shape.title : Shape.mixed;
}

const APOSTROPHES = "'’‘ʼ";

/** Grows as it is filled, so that the text is walked once. */
class Columns {
  length = 0;
  private capacity: number;
  start: Int32Array;
  end: Int32Array;
  key: Int32Array;
  shape: Uint8Array;
  gap: Uint8Array;
  readonly forms: WrittenForm[] = [];

  constructor(guess: number) {
    this.capacity = guess;
    this.start = new Int32Array(guess);
    this.end = new Int32Array(guess);
    this.key = new Int32Array(guess);
    this.shape = new Uint8Array(guess);
    this.gap = new Uint8Array(guess);
  }

  push(start: number, end: number, gap: number, form: WrittenForm): void {
    if (this.length === this.capacity) this.grow();
    const i = this.length++;
    this.start[i] = start;
    this.end[i] = end;
    this.key[i] = form.key;
    this.shape[i] = form.shape;
    this.gap[i] = gap;
    this.forms.push(form);
  }

  private grow(): void {
    this.capacity *= 2;
    for (const column of ['start', 'end', 'key'] as const) {
      const wider = new Int32Array(this.capacity);
      wider.set(this[column]);
      this[column] = wider;
    }
    for (const column of ['shape', 'gap'] as const) {
      const wider = new Uint8Array(this.capacity);
      wider.set(this[column]);
      this[column] = wider;
    }
  }
}

const isHighSurrogate = (code: number): boolean => (code & 0xfc00) === 0xd800;
const isLowSurrogate = (code: number): boolean => (code & 0xfc00) === 0xdc00;

/** Index of the next visible code unit, or of the end. */
function skipInvisible(text: string, at: number, to: number): number {
  while (at < to && classOf(text.charCodeAt(at)) === Class.invisible) at++;
  return at;
}

/** End of a run of letters or digits that begins at `at`; invisible characters count only where the run goes on. */
function runEnd(text: string, at: number, to: number, wanted: number): number {
  let end = at + 1;
  for (let i = end; i < to; ) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === wanted || kind === Class.combining) end = ++i;
    else if (kind === Class.invisible) i++;
    else if (wanted === Class.letter && kind === Class.mark && APOSTROPHES.includes(text[i] as string)) {
      const next = skipInvisible(text, i + 1, to);
      if (next >= to || classOf(text.charCodeAt(next)) !== Class.letter) break;
      i = next;
    } else break;
  }
  return end;
}

/**
 * Cuts a stretch of text into tokens.
 *
 * @param text - the text as given; offsets of the tokens are UTF-16 indices into it
 * @param from - where to begin
 * @param to - where to end, exclusive
 */
export function tokenize(text: string, vocabulary: Vocabulary, from = 0, to = text.length): Tokens {
  const columns = new Columns(Math.max(16, (to - from) >> 2));
  let gap: number = Gap.paragraph;
  let newlines = 0;
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === Class.blank || kind === Class.invisible) {
      if (kind === Class.blank && gap === Gap.none) gap = Gap.blank;
      at++;
      continue;
    }
    if (kind === Class.newline) {
      if (code !== 10 || at === from || text.charCodeAt(at - 1) !== 13) newlines++;
      gap = Math.max(gap, newlines > 1 ? Gap.paragraph : Gap.line);
      at++;
      continue;
    }
    let end = at + 1;
    if (kind === Class.letter || kind === Class.digit) {
      end = runEnd(text, at, to, kind);
      columns.push(at, end, gap, vocabulary.form(text, at, end, kind));
    } else {
      // the two halves of an emoji are one mark
      if (isHighSurrogate(code) && end < to && isLowSurrogate(text.charCodeAt(end))) end++;
      columns.push(at, end, gap, vocabulary.form(text, at, end, Class.mark));
    }
    at = end;
    gap = Gap.none;
    newlines = 0;
  }
  return {
    text,
    length: columns.length,
    start: columns.start,
    end: columns.end,
    key: columns.key,
    shape: columns.shape,
    gap: columns.gap,
    forms: columns.forms,
  };
}
