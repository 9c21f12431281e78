import type { Chart, Section } from '../pattern/chart.js';
import { nfd } from '../text/composition.js';
import { Gap, Shape } from '../text/tokens.js';
import { wordAt } from './times-match.js';

/** A figure of at most four digits: its value and how many digits it is written with. */
export interface Figure {
  value: number;
  width: number;
}

const NO_FIGURE: Figure = { value: -1, width: 0 };

export const isDay = ({ value, width }: Figure): boolean => width > 0 && width < 3 && value > 0 && value < 32;
export const isMonth = ({ value, width }: Figure): boolean => width > 0 && width < 3 && value > 0 && value < 13;
export const isYear = ({ value, width }: Figure): boolean => width === 4 && value > 999 && value < 2200;

/** Marks that dates and hours are written with, beside those that every dash and quote is made one with. */
const MARKS: Record<string, string> = { '∕': '/', '⁄': '/', '′': "'" };

/** Glued to these a figure is part of a code. */
const CODE_BEFORE = '/#$@&+=_*\\%';
const CODE_BEHIND = '%°_@#=+*\\&$';

const TONES = /[\u0300-\u036f]/g;

/** Reads the figures of one section, and what they are glued to. Beyond the section there is nothing. */
export class Digits {
  constructor(
    readonly chart: Chart,
    private readonly section: Section,
  ) {}

  private has(at: number): boolean {
    return at >= this.section.start && at < this.section.end;
  }

  private shape(at: number): number {
    return this.chart.tokens.shape[at] as number;
  }

  /** The figure at a token; digits of other scripts and long numbers are none. */
  figure(at: number): Figure {
    const { text, start, end } = this.chart.tokens;
    if (!this.has(at) || this.shape(at) !== Shape.number) return NO_FIGURE;
    let value = 0;
    let width = 0;
    for (let i = start[at] as number; i < (end[at] as number); i++) {
      const digit = text.charCodeAt(i) - 48;
      // whatever else stands inside a token is invisible
      if (digit < 0 || digit > 9) continue;
      value = value * 10 + digit;
      if (++width > 4) return NO_FIGURE;
    }
    return width ? { value, width } : NO_FIGURE;
  }

  /** The mark at a token, dashes and slashes made one; '' where it is none. */
  mark(at: number): string {
    if (!this.has(at) || this.shape(at) !== Shape.mark) return '';
    const mark = wordAt(this.chart, at);
    return MARKS[mark] ?? mark;
  }

  /** The word at a token; '' where it is none. */
  word(at: number): string {
    if (!this.has(at) || this.shape(at) === Shape.mark || this.shape(at) === Shape.number) return '';
    return wordAt(this.chart, at);
  }

  /** Is a token of the section glued to the one before? */
  tight(at: number): boolean {
    return this.has(at) && this.chart.tokens.gap[at] === Gap.none;
  }

  /** Is a token glued to the one before, or parted from it by blanks? */
  near(at: number): boolean {
    return this.has(at) && (this.chart.tokens.gap[at] as number) <= Gap.blank;
  }

  /** The figure glued behind a token. */
  glued(at: number): Figure {
    return this.tight(at) ? this.figure(at) : NO_FIGURE;
  }

  /** Does a figure stand free to the left? Behind a dash it may be the end of a range. */
  startsFree(at: number): boolean {
    if (at === this.section.start || !this.tight(at)) return true;
    const mark = this.mark(at - 1);
    if (!mark) return this.isNgay(at - 1) || this.word(at - 1) === 'tháng';
    if (CODE_BEFORE.includes(mark)) return false;
    const glued = at - 1 > this.section.start && this.tight(at - 1);
    const before = glued ? this.shape(at - 2) : -1;
    if (mark === '-') return !glued || before === Shape.number || before === Shape.lower;
    return !('.,:'.includes(mark) && before === Shape.number);
  }

  /** Does what ends before `end` stand free to the right? A word may be glued to a whole date, where a blank was lost. */
  endsFree(end: number, words: boolean): boolean {
    if (!this.tight(end)) return true;
    const mark = this.mark(end);
    if (!mark) return words;
    if (CODE_BEHIND.includes(mark)) return false;
    const followed = this.tight(end + 1) && this.shape(end + 1) !== Shape.mark;
    if (!followed) return true;
    if (mark === '/') return false;
    if (mark === '-') return words || this.shape(end + 1) === Shape.number;
    return !('.,:'.includes(mark) && this.shape(end + 1) === Shape.number);
  }

  /** `ngày`, also without its marks or with wrong ones, as scanned pages have it. */
  isNgay(at: number): boolean {
    const word = this.word(at);
    return word.startsWith('ng') && nfd(word).replace(TONES, '') === 'ngay';
  }

  /**
   * The token of the next part of a date behind a separator, or undefined. Blanks count around a slash only, a doubled
   * mark behind it is a slip of the pen: `24 /01/ 2025`, `27/-7/2017`.
   */
  partBehind(at: number, separator: string): number | undefined {
    if (this.mark(at) !== separator) return undefined;
    if (separator !== '/') return this.tight(at) && this.tight(at + 1) ? at + 1 : undefined;
    const doubled = this.tight(at + 1) && (this.mark(at + 1) === '/' || this.mark(at + 1) === '-');
    const next = doubled ? at + 2 : at + 1;
    return this.near(at) && this.near(next) ? next : undefined;
  }
}
