import { Class, classOf } from './characters.js';
import {
  type Cluster,
  clustersOf,
  composeCluster,
  isIdle,
  isInvisible,
  isMark,
  narrow,
  partEnd,
  partStart,
} from './clusters.js';
import { nfc, nfd } from './composition.js';
import { Edits } from './edits.js';
import { assemble, type Gap, MOST_GAPS } from './joints.js';
import { ACCENTS } from './lookalikes.js';
import type { Settings } from './normalize-options.js';
import { WIDE_MARKS } from './punctuation.js';
import { nextAlarm, type Watch, watchFor } from './watch.js';
import { settle } from './word.js';

/** A place that was left as it is because it has two readings. */
export interface Doubt {
  code: 'two-tones';
  message: string;
  span: { start: number; end: number };
}

export interface Repaired {
  edits: Edits;
  doubts: Doubt[];
}

/**
 * Everything that `settings` ask for, as replacements in the text as it is given.
 *
 * @param watch - what says where to look; tests look everywhere
 */
export function repair(text: string, settings: Settings, watch: Watch = watchFor(settings)): Repaired {
  const mender = new Mender(text, settings);
  for (let at = nextAlarm(text, 0, watch); at >= 0; at = nextAlarm(text, mender.mend(at), watch));
  return mender;
}

class Mender implements Repaired {
  readonly edits = new Edits();
  readonly doubts: Doubt[] = [];
  /** Up to here nothing is left to do. */
  private done = 0;

  constructor(
    private readonly text: string,
    private readonly settings: Settings,
  ) {}

  private readonly drops = (at: number): boolean =>
    this.text.charCodeAt(at) === 0x34f || (this.settings.spaces && isIdle(this.text, at));

  private isBlank(at: number): boolean {
    const code = this.text.charCodeAt(at);
    if (code === 0x3000) return this.settings.spaces && this.settings.punctuation;
    return classOf(code) === Class.blank && code !== 9;
  }

  /** Mends what the watchman stopped at, and says where to go on. */
  mend(at: number): number {
    return (this.done = this.go(at));
  }

  private go(at: number): number {
    const { text } = this;
    const start = Math.max(partStart(text, at), this.done);
    const end = partEnd(text, at);
    if (ACCENTS.has(text[end] ?? '')) return this.accents(start, end);
    if (end > at) return this.word(start, end);
    if (start < at) this.word(start, at);
    if (at >= text.length) return at;
    if (this.isBlank(at)) return this.blanks(at);
    const char = text[at] as string;
    const plain = this.settings.punctuation ? (WIDE_MARKS.get(char) ?? nfc(narrow(char))) : nfc(char);
    this.replace(at, at + 1, plain);
    return at + 1;
  }

  private replace(start: number, end: number, replacement: string): void {
    if (this.text.slice(start, end) !== replacement) this.edits.add(start, end, replacement);
  }

  private word(start: number, end: number): number {
    const { text } = this;
    const visible = this.firstVisible(start, end);
    if (visible === end) return this.invisible(start, end);
    if (isMark(text.charCodeAt(visible))) return this.strayMarks(start, end);
    const clusters = this.clusters(start, end);
    if (!clusters) this.opaque(start, end);
    else {
      const { letters, doubt } = settle(text, clusters, this.settings);
      if (doubt) {
        const message = `«${text.slice(start, end)}» has two different tones: left as it is`;
        this.doubts.push({ code: 'two-tones', message, span: { start, end } });
      }
      this.write(clusters, letters);
    }
    return end;
  }

  private firstVisible(start: number, end: number): number {
    let at = start;
    while (at < end && isInvisible(this.text.charCodeAt(at)) && this.drops(at)) at++;
    return at;
  }

  private clusters(start: number, end: number): Cluster[] | undefined {
    return clustersOf(this.text, start, end, this.settings.punctuation, this.drops);
  }

  private write(clusters: readonly Cluster[], letters: readonly string[]): void {
    clusters.forEach(({ start, end }, i) => {
      this.replace(start, end, letters[i] as string);
    });
  }

  /** Composes letter by letter and does no more. */
  private composed(start: number, end: number): void {
    const clusters = this.clusters(start, end);
    if (clusters) this.write(clusters, clusters.map(composeCluster));
    else this.opaque(start, end);
  }

  /** Composes what has letters of other scripts. */
  private opaque(start: number, end: number): void {
    let kept = '';
    for (let at = start; at < end; at++) {
      const char = this.text[at] as string;
      if (!(isInvisible(this.text.charCodeAt(at)) && this.drops(at)))
        kept += this.settings.punctuation ? narrow(char) : char;
    }
    this.replace(start, end, nfc(kept));
  }

  private invisible(start: number, end: number): number {
    if (this.isBlank(start - 1) || this.isBlank(end)) return this.blanks(start);
    for (let at = start; at < end; at++) if (this.drops(at)) this.replace(at, at + 1, '');
    return end;
  }

  /** One blank for a run of blanks, whatever their width, and for what nobody sees among them. */
  private blanks(at: number): number {
    let start = at;
    while (this.isBlank(start - 1)) start--;
    let end = at;
    while (this.isBlank(end) || (end < this.text.length && isInvisible(this.text.charCodeAt(end)) && this.drops(end)))
      end++;
    if (end === at) return at + 1;
    const run = this.text.slice(start, end);
    this.replace(start, end, this.settings.spaces ? ' ' : nfc(run.replaceAll('\u034f', '')));
    return end;
  }

  /** Where the blanks before `end` begin that will be one blank; only one counts where doubled ones stay. */
  private blankStart(end: number): number {
    if (!this.settings.spaces) return this.isBlank(end - 1) ? end - 1 : end;
    let start = end;
    while (this.isBlank(start - 1) || (isInvisible(this.text.charCodeAt(start - 1)) && this.drops(start - 1))) start--;
    return start;
  }

  /** Combining marks behind something that is no letter: of the word before a blank (`Viê ̣t`), or nobody's. */
  private strayMarks(start: number, end: number): number {
    const { text } = this;
    let marks = '';
    let after = start;
    for (; after < end; after++) {
      const code = text.charCodeAt(after);
      if (isMark(code)) marks += text[after];
      else if (!(isInvisible(code) && this.drops(after))) break;
    }
    const gap = this.blankStart(start);
    const left = partStart(text, gap);
    if (gap < start && left < gap && after < end) {
      if (this.join(left, [{ start: gap, marks: nfd(marks), from: after, end }], 'inside')) return end;
    }
    const before = start - 1;
    const free = before >= 0 && (this.edits.ends.at(-1) ?? 0) <= before;
    const base = free ? (text[before] as string) : '';
    this.replace(start - base.length, after, nfc(base + marks));
    return after < end ? this.word(after, end) : end;
  }

  /** Accents that stand beside their letters: `Nguyê˜n`, `thuˆo´c`. The word is put together whole or not at all. */
  private accents(start: number, at: number): number {
    const { text } = this;
    const gaps: Gap[] = [];
    let end = at;
    while (ACCENTS.has(text[end] ?? '') && gaps.length < MOST_GAPS) {
      const gap: Gap = { start: end, marks: '', from: end, end };
      for (let mark = ACCENTS.get(text[end] as string); mark; mark = ACCENTS.get(text[++end] ?? '')) gap.marks += mark;
      gap.from = end;
      const stop = partEnd(text, end);
      if (this.firstVisible(end, stop) < stop) end = stop;
      gap.end = end;
      gaps.push(gap);
    }
    const open = gaps.at(-1)?.from === end;
    const quoted = /[\p{P}\p{S}]/u.test(text[start - 1] ?? '');
    const left = this.clusters(start, at) ?? [];
    // behind a whole word it is a quote: `xá´`
    const closing = open && (quoted || left.length < 2 || left.some(({ tones }) => tones !== ''));
    if (left.length === 0 || closing) {
      if (start < at) this.word(start, at);
      return (gaps[0] as Gap).from;
    }
    if (!this.join(start, gaps, open ? 'end' : 'inside')) {
      // half a word is none: its pieces are only composed
      for (const { from, end: stop } of [{ from: start, end: at }, ...gaps]) if (from < stop) this.composed(from, stop);
    }
    return end;
  }

  /** Puts the pieces of a word and the marks between them together, if a syllable comes of it. */
  private join(start: number, gaps: readonly Gap[], place: 'inside' | 'end'): boolean {
    const joined = assemble(start, gaps, (from, end) => this.clusters(from, end));
    if (!joined) return false;
    const settled = settle(this.text, joined, this.settings, place);
    if (!settled.repaired) return false;
    this.edits.dropFrom(start);
    this.write(joined, settled.letters);
    return true;
  }
}
