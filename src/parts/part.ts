import type { Grammar } from '../grammar/grammar.js';
import { tailEnd } from '../grammar/tails.js';
import { Lexicon } from '../lexicon/lexicon.js';
import { type PackedLexicon, unpackEntries } from '../lexicon/packed.js';
import { checkOptions } from '../options.js';
import type { Chart, Found } from '../pattern/chart.js';
import { Recognizer } from '../recognize.js';
import { settle } from '../resolve/overlap.js';
import { readPage } from '../text/page.js';
import { sectionsOf } from '../text/sections.js';
import { tokenize } from '../text/tokens.js';
import type { AnalyzeOptions, Article, MentionKind } from '../types.js';

/** A text as a part of the library has read it. */
export interface PartReading {
  chart: Chart;
  /** What remains of the mentions when overlaps are settled, in text order. */
  settled: readonly Found[];
  lexicon: Lexicon;
  /** Day of the text, ISO 8601: the caller's, or that of the page. */
  publishedAt?: string;
}

/**
 * Some levels of the cascade on some lists of the lexicon: what one kind of mention needs, and no more. Built when it is
 * first asked to read, like the analyzer of the whole library.
 */
export class Part {
  private recognizer: Recognizer | undefined;

  constructor(
    private readonly lists: () => PackedLexicon,
    private readonly levels: readonly (readonly Grammar[])[],
  ) {}

  /** Reads an article as the analyzer does: tokens, levels, overlaps. */
  read(text: string, { blocks, publishedAt }: Article): PartReading {
    this.recognizer ??= new Recognizer(Lexicon.build(unpackEntries(this.lists())), this.levels, tailEnd);
    const { lexicon } = this.recognizer;
    const tokens = tokenize(text, lexicon.vocabulary);
    const chart = this.recognizer.recognize(tokens, sectionsOf(tokens, blocks));
    return { chart, settled: settle(chart), lexicon, ...(publishedAt !== undefined && { publishedAt }) };
  }
}

/**
 * Checks options as `analyze` does, and cuts the text into blocks.
 *
 * @returns undefined where mentions of the kind are not asked for
 * @throws SukienError E301 … E305
 */
export function openArticle(kind: MentionKind, text: string, options: AnalyzeOptions): Article | undefined {
  checkOptions(text, options);
  return options.kinds && !options.kinds.includes(kind) ? undefined : readPage(text, options).article;
}

/** The mentions that are as sure as is asked for. */
export const sureOnes = <M extends { confidence: number }>(
  mentions: M[],
  { minConfidence = 0 }: AnalyzeOptions,
): M[] => (minConfidence > 0 ? mentions.filter(({ confidence }) => confidence >= minConfidence) : mentions);
