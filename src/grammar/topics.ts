import { keysOf, type Lexicon } from '../lexicon/lexicon.js';
import type { Chart } from '../pattern/chart.js';
import { tokenize } from '../text/tokens.js';

const WIDTH = 1 << 20;

/**
 * Which words stand together in the names of listed bodies: `cảnh sát`, `sát hình`, `hình sự`. A topic of an unlisted
 * body goes on with a small letter only along such pairs, so `Phòng Tham mưu tổng hợp phối hợp …` ends where it should.
 * Learned from the lexicon, so that a new body teaches its words.
 */
export class TopicPairs {
  private static readonly known = new WeakMap<Lexicon, TopicPairs>();
  private readonly pairs = new Set<number>();
  private readonly firsts = new Set<number>();

  private constructor(lexicon: Lexicon) {
    for (const { kind, name } of lexicon.entries) {
      if (kind !== 'organization' && kind !== 'orghead') continue;
      const keys = keysOf(name, tokenize(name, lexicon.vocabulary)).map((key) => lexicon.vocabulary.number(key));
      for (let i = 1; i < keys.length; i++) this.pairs.add((keys[i - 1] as number) * WIDTH + (keys[i] as number));
      if (keys.length) this.firsts.add(keys[0] as number);
    }
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

  /** Does token `at` open names of bodies? */
  opens(chart: Chart, at: number): boolean {
    return this.firsts.has(chart.tokens.key[at] as number);
  }
}
