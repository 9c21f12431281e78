import { fold, foldMark, foldNumber } from '../text/fold.js';
import { shapeOf } from '../text/tokens.js';

/** How many distinct written forms are remembered before the memory is emptied: archives have millions of pages. */
const REMEMBERED = 1 << 16;
/** A longer form is hardly a syllable, and engines keep the whole text alive that it was cut from. */
const LONGEST = 12;

/**
 * The keys that the lexicon and the rules know, numbered from 1. A key that nobody asks for has the number 0. Results
 * are remembered for each written form; the memory is bounded and has no influence on what is returned.
 */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly forms = new Map<string, number>();

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
      this.forms.clear();
    }
    return number;
  }

  /** The number of a key, or 0. */
  number(key: string): number {
    return this.numbers.get(key) ?? 0;
  }

  /** Key and shape of a written word, packed as `key * 8 + shape`. */
  word(form: string): number {
    let packed = this.forms.get(form);
    if (packed === undefined) {
      packed = (this.number(fold(form)) << 3) | shapeOf(form);
      if (form.length > LONGEST) return packed;
      if (this.forms.size >= REMEMBERED) this.forms.clear();
      this.forms.set(form, packed);
    }
    return packed;
  }

  keyOfNumber(form: string): number {
    return this.number(foldNumber(form));
  }

  keyOfMark(mark: string): number {
    return this.number(foldMark(mark));
  }
}
