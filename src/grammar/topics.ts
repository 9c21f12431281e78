import type { Lexicon } from '../lexicon/lexicon.js';
import type { Chart } from '../pattern/chart.js';
import { foldPhrase } from '../text/fold.js';
import { Gap, Shape, tokenize } from '../text/tokens.js';
import { keyAt } from './name-reader.js';

const WIDTH = 1 << 20;

/** Lists whose entries are words of the language: `Công nhân`, `Phụ huynh`, `Thuốc lá`. */
const WORDS: ReadonlySet<string> = new Set(['role', 'classifier', 'charge', 'topic']);

/**
 * Which words stand together in the names of listed bodies: `cảnh sát`, `sát hình`, `hình sự`. A topic of an unlisted
 * body goes on with a small letter only along such pairs, so `Phòng Tham mưu tổng hợp phối hợp …` ends where it should.
 * Learned from the lexicon, so that a new body teaches its words.
 */
export class TopicPairs {
  private static readonly known = new WeakMap<Lexicon, TopicPairs>();
  private readonly pairs = new Set<number>();
  private readonly starts = new Set<number>();
  private readonly firsts = new Set<number>();
  private readonly words: ReadonlySet<string>;

  private constructor(lexicon: Lexicon) {
    const names = lexicon.entries.filter(({ kind }) => kind === 'organization' || kind === 'orghead');
    // cut as one text, a name a line
    const { key, gap, length } = tokenize(names.map(({ name }) => name).join('\n'), lexicon.vocabulary);
    const opens = (at: number): boolean => (gap[at] as number) >= Gap.line;
    for (let at = 0; at < length; at++) {
      if (opens(at)) this.firsts.add(key[at] as number);
      else {
        const pair = (key[at - 1] as number) * WIDTH + (key[at] as number);
        this.pairs.add(pair);
        if (opens(at - 1)) this.starts.add(pair);
      }
    }
    const words = lexicon.get('name-context', 'compound')?.words;
    this.words = new Set(Array.isArray(words) ? (words as string[]).map(foldPhrase) : []);
  }

  static of(lexicon: Lexicon): TopicPairs {
    let pairs = TopicPairs.known.get(lexicon);
    if (!pairs) TopicPairs.known.set(lexicon, (pairs = new TopicPairs(lexicon)));
    return pairs;
  }

  /** Do tokens `at` and `at + 1` stand together in some name? */
  joins(chart: Chart, at: number): boolean {
    const { key, length } = chart.tokens;
    if (at < 0 || at + 1 >= length) return false;
    return this.pairs.has((key[at] as number) * WIDTH + (key[at + 1] as number));
  }

  /** Do tokens `at` and `at + 1` open some name? */
  begins(chart: Chart, at: number): boolean {
    const { key, length } = chart.tokens;
    return at >= 0 && at + 1 < length && this.starts.has((key[at] as number) * WIDTH + (key[at + 1] as number));
  }

  /** `Ung thư`, `Rau quả`: are tokens `at` and `at + 1` one word, though no listed body has it? */
  compounds(chart: Chart, at: number): boolean {
    const { length, shape } = chart.tokens;
    if (at < 0 || at + 1 >= length || shape[at] !== Shape.title || shape[at + 1] !== Shape.lower) return false;
    if (chart.at(at).some((f) => f.end === at + 2 && f.rule === 'lexicon' && WORDS.has(f.kind))) return true;
    return this.words.has(`${keyAt(chart, at)} ${keyAt(chart, at + 1)}`);
  }

  /** Does token `at` open names of bodies? */
  opens(chart: Chart, at: number): boolean {
    return this.firsts.has(chart.tokens.key[at] as number);
  }
}
