import { Class } from '../text/characters.js';
import { clean, fold, foldMark, foldNumber } from '../text/fold.js';
import { Shape, shapeOf } from '../text/tokens.js';

/** How many written forms are remembered at most, a power of two: archives have millions of pages. */
const REMEMBERED = 1 << 15;
/** How many places are looked at for one form, so that no text can make the look-up slow. */
const PROBES = 8;
/** A longer form is hardly a syllable, and engines keep the whole text alive that it was cut from. */
const LONGEST = 12;

/** A written form, read once: all that is asked of a token's characters, so that no reader cuts or folds them again. */
export interface WrittenForm {
  /** Number of its key, 0 where no list and no rule knows it. */
  readonly key: number;
  readonly shape: number;
  /** As it is written. */
  readonly written: string;
  /** As it is shown: `Hoà`. */
  readonly shown: string;
  /** As it is shown, in small letters: `hoà`. */
  readonly lower: string;
  /** Its key as text, one for all spellings: `hòa`; of `“` it is `"`. */
  readonly plain: string;
}

/**
 * The keys that the lexicon and the rules know, numbered from 1. A key that nobody asks for has the number 0. Results
 * are remembered for each written form; the memory is bounded and has no influence on what is returned.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly forms = new Array<WrittenForm | undefined>(REMEMBERED);
  private readonly hashes = new Int32Array(REMEMBERED);
  private remembers = false;

  constructor(keys: readonly string[]) {
    for (const key of keys) this.add(key);
  }

  /** One with the same numbers, to which more can be added. */
  copy(): Vocabulary {
    return new Vocabulary(this.keys());
  }

  /** All keys, in the order of their numbers. */
  keys(): string[] {
    return [...this.numbers.keys()];
  }

  get size(): number {
    return this.numbers.size;
  }

  /** The number of a key, new where the key is. Only while tables are built. */
  add(key: string): number {
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size + 1;
      this.numbers.set(key, number);
      // what was unknown so far may be this key
      if (this.remembers) this.forms.fill(undefined);
      this.remembers = false;
    }
    return number;
  }

  /** The number of a key, or 0. */
  number(key: string): number {
    return this.numbers.get(key) ?? 0;
  }

  /**
   * The written form of a token: `text` from `start` to `end`, of the class of its first character. Found by its characters,
   * so that nothing is cut from the text for a form that is remembered.
   */
  form(text: string, start: number, end: number, kind: number): WrittenForm {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (hash + probe) & (REMEMBERED - 1);
      const known = this.forms[slot];
      if (known === undefined) return this.remember(slot, hash, text.slice(start, end), kind);
      if (this.hashes[slot] === hash && isWritten(known.written, text, start, end)) return known;
    }
    // many forms share these places: one of them gives way
    return this.remember(hash & (REMEMBERED - 1), hash, text.slice(start, end), kind);
  }

  private remember(slot: number, hash: number, written: string, kind: number): WrittenForm {
    const isWord = kind === Class.letter;
    const plain = isWord ? fold(written) : kind === Class.digit ? foldNumber(written) : foldMark(written);
    const shape = isWord ? shapeOf(written) : kind === Class.digit ? Shape.number : Shape.mark;
    const shown = clean(written);
    const made = { key: this.number(plain), shape, written, shown, lower: shown.toLowerCase(), plain };
    if (written.length > LONGEST) return made;
    this.forms[slot] = made;
    this.hashes[slot] = hash;
    this.remembers = true;
    return made;
  }
}

function isWritten(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
