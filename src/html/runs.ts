import type { Piece } from './tree.js';

/**
 * Text with the way back: stretches of it, each with the stretch of the source it came from. Where both are of one length
 * they correspond letter by letter; an entity is one letter and many characters of source.
 */
export class Runs {
  text = '';
  /** Offsets in the text where each run begins, and the spans of the source, in parallel. */
  readonly at: number[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];

  add(text: string, start: number, end: number): void {
    if (text === '') return;
    const last = this.at.length - 1;
    const exact = end - start === text.length;
    if (last >= 0 && exact && this.end[last] === start && this.isExact(last)) this.end[last] = end;
    else {
      this.at.push(this.text.length);
      this.start.push(start);
      this.end.push(end);
    }
    this.text += text;
  }

  /** Appends other text; returns where it begins. */
  append(other: Runs): number {
    const offset = this.text.length;
    for (let i = 0; i < other.at.length; i++) {
      this.at.push(offset + (other.at[i] as number));
      this.start.push(other.start[i] as number);
      this.end.push(other.end[i] as number);
    }
    this.text += other.text;
    return offset;
  }

  /** The part between two offsets. */
  slice(from: number, to: number): Runs {
    const part = new Runs();
    for (let run = 0; run < this.at.length; run++) {
      const begins = this.at[run] as number;
      const ends = begins + this.lengthOf(run);
      if (ends <= from) continue;
      if (begins >= to) break;
      const [first, last] = [Math.max(begins, from), Math.min(ends, to)];
      const exact = this.isExact(run);
      const start = this.start[run] as number;
      part.add(
        this.text.slice(first, last),
        exact ? start + first - begins : start,
        exact ? start + last - begins : (this.end[run] as number),
      );
    }
    return part;
  }

  /** The runs as pieces of text. */
  pieces(): Piece[] {
    return this.at.map((at, run) => ({
      text: this.text.slice(at, at + this.lengthOf(run)),
      start: this.start[run] as number,
      end: this.end[run] as number,
    }));
  }

  private lengthOf(run: number): number {
    return (this.at[run + 1] ?? this.text.length) - (this.at[run] as number);
  }

  private isExact(run: number): boolean {
    return (this.end[run] as number) - (this.start[run] as number) === this.lengthOf(run);
  }

  /** The place in the source of the character at an offset. */
  sourceOf(offset: number): Piece | undefined {
    if (this.at.length === 0) return undefined;
    const at = Math.min(Math.max(0, Math.trunc(offset) || 0), this.text.length - 1);
    let low = 0;
    for (let high = this.at.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((this.at[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    const start = this.start[low] as number;
    const end = this.end[low] as number;
    const text = this.text.charAt(at);
    if (!this.isExact(low)) return { text, start, end };
    const from = start + at - (this.at[low] as number);
    return { text, start: from, end: from + 1 };
  }
}

/** Blanks of every kind, and what no text holds; C1 codes are letters of old encodings. */
const BLANK = /(?:[^\P{Cc}\x80-\x9f]|[ \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000])+/u;
/** Without width: they part nothing and say nothing. */
const WIDTHLESS = /[\u00ad\u200b\u2060\ufeff]+/;
const CUT = new RegExp(`(${BLANK.source})|(${WIDTHLESS.source})`, 'gu');

/** Blanks of which no encoding made letters: in `Ã` and a no-break space there is an `à`. */
const PLAIN_CUT = /([\t\n\f\r ]+)/g;

/** A line in the making: blanks of every kind become one plain blank, at the edges none. */
export class LineText {
  readonly runs = new Runs();
  private blank: Piece | undefined;
  private readonly cut: RegExp;

  /** @param encoded - the text is still to be decoded: nothing but plain blanks is touched */
  constructor(encoded: boolean) {
    this.cut = encoded ? PLAIN_CUT : CUT;
  }

  add({ text, start, end }: Piece): void {
    const exact = end - start === text.length;
    let from = 0;
    const word = (to: number): void => {
      if (to <= from) return;
      if (this.blank && this.runs.text !== '') this.runs.add(' ', this.blank.start, this.blank.end);
      this.blank = undefined;
      this.runs.add(text.slice(from, to), exact ? start + from : start, exact ? start + to : end);
    };
    for (const { index, 0: found, 1: blank } of text.matchAll(this.cut)) {
      word(index);
      from = index + found.length;
      if (blank !== undefined)
        this.blank ??= { text: ' ', start: exact ? start + index : start, end: exact ? start + index + 1 : end };
    }
    word(text.length);
  }

  /** Length of what was added from an offset on, without the blank that it may begin with. */
  addedAfterBlank(from: number): number {
    const { text } = this.runs;
    return text.length - from - (text.charCodeAt(from) === 32 ? 1 : 0);
  }

  /** Before the text of another element: `Cần Thơ` in an element of its own, then `Nhóm`: a style parts them on the page. Says whether it parted them. */
  part({ text, start }: Piece): boolean {
    if (this.blank || this.runs.text === '') return false;
    const border = this.runs.text.slice(-2) + text.slice(0, 3);
    if (!PARTED.test(border)) return false;
    this.blank = { text: ' ', start, end: start };
    return true;
  }
}

/** Two letters of a text and three of the next: a small letter and a capital, a figure and a word. */
const PARTED = /^.?(?:[\p{Ll}\p{M}]\p{Lu}|\d\p{Lu}\p{Ll})/u;
