import { Class, classOf } from './characters.js';
import { clean } from './fold.js';

/** A line with so many words is prose whatever else it is: counting stops there. */
const MANY_WORDS = 80;
/** No page furniture is longer: of longer lines nothing but their ends is looked at. */
const LONGEST_SHORT = 600;
/** Nobody breaks a line by hand that is shorter: what follows a shorter one is no continuation. */
const SHORTEST_WRAPPED = 24;

/** How a line ends: with a full stop, openly (`?`, `!`, `…`), in mid-sentence (`,`, `;`, `:`) or without a mark. */
type Ending = 'stop' | 'open' | 'joint' | 'none';

const CLOSERS = '”"\'’)]»›}';

const isBlank = (code: number): boolean => {
  const kind = classOf(code);
  return kind === Class.blank || kind === Class.newline || kind === Class.invisible;
};

/** One line of a page that is not blank: the stretch of the text, and what is asked of it, found when it is asked. */
export class PageLine {
  /** Offset after the last visible character; grows where a line broken by hand is joined. */
  end: number;
  private cleaned: string | undefined;
  private counted = -1;

  constructor(
    private readonly source: string,
    readonly start: number,
    end: number,
    /** A blank line, or the beginning of the text, stands before. */
    readonly gap: boolean,
  ) {
    this.end = end;
  }

  /** The line as it is shown; empty where it is too long to be anything but prose. */
  get text(): string {
    if (this.cleaned === undefined) {
      const { start, end } = this;
      // four times: a decomposed text, or one with invisible characters in it, has up to so many for a visible one
      const shown = end - start > 4 * LONGEST_SHORT ? '' : clean(this.source.slice(start, end));
      this.cleaned = shown.length > LONGEST_SHORT ? '' : shown;
    }
    return this.cleaned;
  }

  /** The whole line as it is shown. */
  get shown(): string {
    return this.text || clean(this.source.slice(this.start, this.end));
  }

  /** The first characters of the line as it is shown. */
  get head(): string {
    return (this.text || clean(this.source.slice(this.start, Math.min(this.end, this.start + 320)))).slice(0, 80);
  }

  /** The last characters of the line as it is shown. */
  get tail(): string {
    return (this.text || clean(this.source.slice(Math.max(this.start, this.end - 640), this.end))).slice(-160);
  }

  /** Number of words and figures, at most `MANY_WORDS`. */
  get words(): number {
    if (this.counted < 0) this.counted = countWords(this.source, this.start, this.end);
    return this.counted;
  }

  get ending(): Ending {
    let at = this.end - 1;
    for (let steps = 0; at > this.start && steps < 8; at--, steps++) {
      const char = this.source[at] as string;
      if (!CLOSERS.includes(char) && !isBlank(char.charCodeAt(0))) break;
    }
    const mark = this.source[at] as string;
    if (mark === '.') return this.source[at - 1] === '.' ? 'open' : 'stop';
    if (mark === '…' || mark === '?' || mark === '!') return 'open';
    return mark === ',' || mark === ';' || mark === ':' ? 'joint' : 'none';
  }

  /** No small letter in it, and at least one capital. */
  get capitals(): boolean {
    const { text } = this;
    return text === text.toUpperCase() && text !== text.toLowerCase();
  }

  /** Takes in the next line, which goes on with the sentence of this one. */
  extend(end: number): void {
    this.end = end;
    this.cleaned = undefined;
    this.counted = -1;
  }
}

function countWords(text: string, from: number, to: number): number {
  let count = 0;
  let inside = false;
  for (let at = from; at < to && count < MANY_WORDS; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === Class.letter || kind === Class.digit) {
      if (!inside) count++;
      inside = true;
    } else if (kind !== Class.combining && kind !== Class.invisible) inside = false;
  }
  return count;
}

/** A small letter that opens no brand: `iPhone`. */
const SMALL = /^\p{Ll}(?!\p{Lu})/u;
const BROKEN = /[\p{L}\p{M}\p{N},]$/u;
/** A text whose lines are no longer may have been broken by hand. */
const WIDEST_WRAPPED = 130;

/**
 * Cuts a text into its visible lines.
 *
 * @param text - the text as given
 * @param unwrap - join a line to the one before it where that one was broken by hand in mid-sentence
 */
export function cutLines(text: string, unwrap: boolean): PageLine[] {
  const lines: PageLine[] = [];
  let breaks = 2;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      if (classOf(code) === Class.newline && !(code === 10 && text.charCodeAt(at - 1) === 13)) breaks++;
      at++;
      continue;
    }
    let end = at + 1;
    let next = end;
    for (; next < text.length && classOf(text.charCodeAt(next)) !== Class.newline; next++)
      if (!isBlank(text.charCodeAt(next))) end = next + 1;
    lines.push(new PageLine(text, at, end, breaks > 1));
    at = next;
    breaks = 0;
  }
  return unwrap ? joinBroken(text, lines) : lines;
}

/**
 * Joins lines that were broken by hand: a small letter after an unfinished line says so. Where a third of the lines goes on
 * like that the whole text was broken at a width, and every full line goes on, whatever letter follows.
 */
function joinBroken(text: string, lines: PageLine[]): PageLine[] {
  const broken = lines.map((line, i) => i > 0 && !line.gap && continues(text, lines[i - 1] as PageLine, line));
  const adjacent = lines.filter((line) => !line.gap).length;
  const joins = broken.filter(Boolean).length;
  if (joins === 0) return lines;
  const width = lines.reduce((widest, line) => Math.max(widest, line.shown.length), 0);
  const wrapped = joins > 2 && joins * 3 >= adjacent && width <= WIDEST_WRAPPED;
  const joined: PageLine[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const full = before !== undefined && before.shown.length >= width * 0.7;
    const last = joined.at(-1);
    if (last && (broken[i] || (wrapped && full && !line.gap))) last.extend(line.end);
    else joined.push(line);
  });
  return joined;
}

/** A small letter after an unfinished line: the two are one. */
function continues(text: string, last: PageLine, line: PageLine): boolean {
  if (last.shown.length < SHORTEST_WRAPPED) return false;
  return SMALL.test(text.slice(line.start, line.start + 3)) && BROKEN.test(text.slice(last.end - 2, last.end));
}
