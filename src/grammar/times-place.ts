import type { Chart, Found, Section } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import { wordAt } from './times-match.js';

/** Something found in its place: what stands around it in its section. Beyond the section there is nothing. */
export class Place {
  constructor(
    readonly chart: Chart,
    readonly found: Found,
    readonly section: Section,
  ) {}

  /** The word so many tokens before, 1 the one right before; '' where none is. */
  before(back = 1): string {
    const at = this.found.start - back;
    return at < this.section.start ? '' : wordAt(this.chart, at);
  }

  /** The word so many tokens behind, 1 the one right behind; '' where none is. */
  behind(ahead = 1): string {
    const at = this.found.end + ahead - 1;
    return at < this.section.end ? wordAt(this.chart, at) : '';
  }

  /** The first and the last word of what is found. */
  get first(): string {
    return wordAt(this.chart, this.found.start);
  }

  get last(): string {
    return wordAt(this.chart, this.found.end - 1);
  }

  /** Shape of the token right before and right behind, undefined beyond the section. */
  get shapeBefore(): number | undefined {
    return this.found.start > this.section.start ? this.chart.tokens.shape[this.found.start - 1] : undefined;
  }

  get shapeBehind(): number | undefined {
    return this.found.end < this.section.end ? this.chart.tokens.shape[this.found.end] : undefined;
  }

  /** Nothing or a mark stands before, or behind. */
  get opens(): boolean {
    return this.shapeBefore === undefined || this.shapeBefore === Shape.mark;
  }

  get closes(): boolean {
    return this.shapeBehind === undefined || this.shapeBehind === Shape.mark;
  }

  /** The section holds nothing else but a mark at its end. */
  get whole(): boolean {
    return this.found.start === this.section.start && this.found.end >= this.section.end - 1;
  }

  /** Is something counted behind: `1975 người`, `05/12 xã`? */
  get counts(): boolean {
    const { end } = this.found;
    const next = this.behind();
    if (next === '') return false;
    if (next === '%' || next === '°') return true;
    const { shape, gap } = this.chart.tokens;
    if (shape[end] === Shape.number) return gap[end] !== Gap.none;
    return this.chart
      .at(end)
      .some(
        ({ kind, weak, entry }) =>
          (!weak && (kind === 'classifier' || kind === 'timeunit' || kind === 'unit')) ||
          (kind === 'numberword' && entry?.class === 'magnitude'),
      );
  }

  /** Has its line no words: the clock of a player? */
  get wordless(): boolean {
    const { gap, shape } = this.chart.tokens;
    let from = this.found.start;
    while (from > this.section.start && (gap[from] as number) < Gap.line) from--;
    for (let at = from; at < this.section.end && (at === from || (gap[at] as number) < Gap.line); at++) {
      if (shape[at] !== Shape.number && shape[at] !== Shape.mark) return false;
    }
    return true;
  }

  /** Does it cross the end of a line? What a header or a list holds on two lines does not belong together. */
  get crossesLines(): boolean {
    for (let at = this.found.start + 1; at < this.found.end; at++)
      if ((this.chart.tokens.gap[at] as number) >= Gap.line) return true;
    return false;
  }
}
