/** Sentences as columns of tokens with BIO tags. */

import { Vocabulary } from '../lexicon/vocabulary.js';
import { isWithin } from '../render/records.js';
import { type Tokens, tokenize } from '../text/tokens.js';
import type { Analysis, BlockKind, Mention, Span } from '../types.js';
import { type Articles, namedArticles } from './articles.js';
import { codePointOffsets } from './code-points.js';

/** How to write columns. */
export interface ConllOptions {
  /**
   * `plus` (default): CoNLL-U Plus, with one column of tags for each level of nesting. `plain`: the two columns that
   * trainers of taggers read, token and tag, of the outermost mentions alone, without comments.
   */
  format?: 'plus' | 'plain';
}

/**
 * Levels of mentions, the outermost first: what lies in a mention has a level below it. Ranges that cross, which
 * `analyze` never gives, come apart in the same way.
 */
const levelsOf = ({ mentions, text }: Analysis): Mention[][] => {
  const levels: Mention[][] = [];
  const sorted = mentions
    .filter((mention) => isWithin(mention, text))
    .sort((left, right) => left.start - right.start || right.end - left.end);
  for (const mention of sorted) {
    const free = levels.findIndex((level) => (level.at(-1)?.end ?? 0) <= mention.start);
    if (free < 0) levels.push([mention]);
    else levels[free]?.push(mention);
  }
  return levels;
};

/** One level, and how far its mentions are told: sentences come in order, so that each mention is looked at once. */
interface Layer {
  mentions: readonly Mention[];
  next: number;
}

/** Tags of the tokens of a sentence: those that a mention covers, in whole or in part. */
const tagsOf = (tokens: Tokens, layer: Layer): string[] => {
  const tags = Array.from({ length: tokens.length }, () => 'O');
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.start[token] as number;
    while ((layer.mentions[layer.next]?.end ?? Number.POSITIVE_INFINITY) <= start) layer.next++;
    const mention = layer.mentions[layer.next];
    if (!mention || mention.start >= (tokens.end[token] as number)) continue;
    const begun = token > 0 && (tokens.end[token - 1] as number) > mention.start;
    tags[token] = `${begun ? 'I' : 'B'}-${mention.kind}`;
  }
  return tags;
};

/** Zero-width characters and soft hyphens have no place in a column; blanks do not stand inside a token. */
const form = (text: string, start: number, end: number): string => text.slice(start, end).replace(/[\p{Cf}\s]/gu, '');

const empty = new Vocabulary([]);

const NO_PROSE: ReadonlySet<BlockKind> = new Set(['image', 'related', 'chrome']);

/** Sentences, and between them the datelines and bylines, which have none but may hold mentions. */
const unitsOf = ({ sentences, article }: Analysis): Span[] => {
  let next = 0;
  const told = article.blocks.filter(({ kind, start, end }) => {
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    return !NO_PROSE.has(kind) && (sentences[next]?.start ?? Number.POSITIVE_INFINITY) >= end;
  });
  return [...sentences, ...told].sort((left, right) => left.start - right.start);
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Writes the sentences of one or many articles as columns, one token a line, a blank line behind each sentence, with the
 * mentions as BIO tags: `B-person`, `I-person`, `O`. Tokens are those of this library: a syllable, a number or a mark each.
 *
 * In CoNLL-U Plus the columns are `ID`, `FORM`, one `SUKIEN:NER…` for each level of nesting (the outermost first) and
 * `MISC` with the token's place in the text, `TokenRange=start:end` in code points; comments name the article and the
 * sentence. A dateline or byline is a sentence of its own; the furniture of the page is left out.
 *
 * @param articles What `analyze` returned, one or more; nothing is changed.
 *
 * @example
 * ```ts
 * toConll(analyze('Bộ Công an họp.'), { format: 'plain' }); // 'Bộ\tB-organization\nCông\tI-organization\n…'
 * ```
 */
export const toConll = (articles: Articles, options: ConllOptions = {}): string => {
  const plain = options.format === 'plain';
  const named = namedArticles(articles).map(({ name, analysis }) => ({ name, analysis, levels: levelsOf(analysis) }));
  const depth = named.reduce((deepest, { levels }) => Math.max(deepest, levels.length), 1);
  const columns = Array.from({ length: depth }, (_, level) => `SUKIEN:NER${level === 0 ? '' : level + 1}`);
  const lines: string[] = plain ? [] : [`# global.columns = ID FORM ${columns.join(' ')} MISC`];
  for (const { name, analysis, levels } of named) {
    const { text } = analysis;
    const count = codePointOffsets(text);
    const layers = columns.map((_, level): Layer => ({ mentions: levels[level] ?? [], next: 0 }));
    if (!plain) lines.push(`# newdoc id = ${oneLine(name)}`);
    unitsOf(analysis).forEach((sentence, index) => {
      const tokens = tokenize(text, empty, sentence.start, sentence.end);
      if (tokens.length === 0) return;
      const tags = layers.map((layer) => tagsOf(tokens, layer));
      if (!plain) {
        lines.push(
          `# sent_id = ${oneLine(name)}-${index + 1}`,
          `# text = ${oneLine(text.slice(sentence.start, sentence.end))}`,
        );
      }
      for (let token = 0; token < tokens.length; token++) {
        const start = tokens.start[token] as number;
        const end = tokens.end[token] as number;
        const word = form(text, start, end) || '_';
        const own = tags.map((column) => column[token] as string);
        const range = `TokenRange=${count(start)}:${count(end)}`;
        lines.push((plain ? [word, own[0]] : [token + 1, word, ...own, range]).join('\t'));
      }
      lines.push('');
    });
  }
  return lines.map((line) => `${line}\n`).join('');
};
