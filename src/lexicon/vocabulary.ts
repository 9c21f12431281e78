import { clean, fold, foldMark, foldNumber } from '../text/fold.js';
import { Shape, shapeOf } from '../text/tokens.js';

/** How many distinct written forms are remembered before the memory is emptied: archives have millions of pages. */
const REMEMBERED = 1 << 16;
/** A longer form is hardly a syllable, and engines keep the whole text alive that it was cut from. */
const LONGEST = 12;

/** A written form, read once: all that is asked of a token's characters, so that no reader cuts or folds them again. */
export interface WrittenForm {
  /** Number of its key, 0 where no list and no rule knows it. */
  readonly key: number;
  readonly shape: number;
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
  private readonly forms = new Map<string, WrittenForm>();

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

  /** A written word. */
  word(form: string): WrittenForm {
    return this.forms.get(form) ?? this.remember(form, fold(form), shapeOf(form));
  }

  /** A number in digits. */
  numeral(form: string): WrittenForm {
    return this.forms.get(form) ?? this.remember(form, foldNumber(form), Shape.number);
  }

  mark(form: string): WrittenForm {
    return this.forms.get(form) ?? this.remember(form, foldMark(form), Shape.mark);
  }

  private remember(form: string, plain: string, shape: number): WrittenForm {
    const shown = clean(form);
    const made: WrittenForm = { key: this.number(plain), shape, shown, lower: shown.toLowerCase(), plain };
    if (form.length > LONGEST) return made;
    if (this.forms.size >= REMEMBERED) this.forms.clear();
    this.forms.set(form, made);
    return made;
  }
}
