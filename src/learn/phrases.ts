import { analyze } from '../create.js';
import { SukienError } from '../errors.js';
import { clean } from '../text/fold.js';
import type { Analysis, Span } from '../types.js';
import { checkOptions, checkText, nameOf, type OptionRule, wholeFrom } from './check.js';
import { loadTfIdf } from './natural.js';
import { type Term, termsOf } from './terms.js';

/** A phrase that tells an article from the others. */
export interface KeyPhrase {
  /** As it is first written, single blanks. */
  phrase: string;
  /** Term frequency times inverse document frequency: higher tells more; comparable within one article only. */
  score: number;
  /** Number of texts of the corpus that have it. */
  documents: number;
  /** Every place in the text, in order. */
  spans: Span[];
}

/** Which phrases to give. */
export interface KeyPhraseOptions {
  /** At most so many (default 10). */
  limit?: number;
}

/** Texts that others are compared with. */
export interface Corpus {
  /** Number of texts. */
  readonly size: number;
  /**
   * The phrases of a text that tell it from the corpus, the most telling first; no two of them overlap in most of their
   * places. The text may be one of the corpus. Names (people, bodies, places, documents …) are never cut, other phrases
   * are two to four syllables between names, figures and marks.
   *
   * @param text - an article, or the analysis of one
   * @throws SukienError E702 for what is no text, E703 for the options
   */
  keyPhrases(text: string | Analysis, options?: KeyPhraseOptions): KeyPhrase[];
}

const RULES: Readonly<Record<keyof KeyPhraseOptions, OptionRule>> = { limit: wholeFrom(1) };

/** Names that no text can spell: `natural` keeps terms as keys of an object. */
const keyed = (term: string): string => `t:${term}`;
const ASKED = 'asked';

const read = (text: string | Analysis): Map<string, Term> => termsOf(typeof text === 'string' ? analyze(text) : text);

/** Longer stretches that are told only once are chance. */
const isPhrase = ({ length, spans }: Term): boolean => length <= 2 || spans.length > 1;

/** Takes phrases from the best down, as long as most of their places are free. */
function withoutOverlaps(ranked: readonly (KeyPhrase & { term: Term })[], limit: number): KeyPhrase[] {
  const taken: Span[] = [];
  const kept: KeyPhrase[] = [];
  for (const { term: _, ...phrase } of ranked) {
    if (kept.length === limit) break;
    const free = phrase.spans.filter((a) => !taken.some((b) => a.start < b.end && b.start < a.end));
    if (free.length * 2 <= phrase.spans.length) continue;
    taken.push(...phrase.spans);
    kept.push(phrase);
  }
  return kept;
}

/**
 * Reads the texts that articles are to be compared with, once for many articles.
 *
 * @param texts - articles, or the analyses of them; a few dozen of the same desk tell more than many of all
 * @throws SukienError E701 without the package `natural`, E702 for the texts
 * @example
 * ```ts
 * const corpus = await createCorpus(articles);
 * corpus.keyPhrases(article, { limit: 5 }).map(({ phrase }) => phrase) // ['căn cước lưu động', …]
 * ```
 */
export async function createCorpus(texts: readonly (string | Analysis)[]): Promise<Corpus> {
  if (!Array.isArray(texts) || texts.length === 0) {
    const what = Array.isArray(texts) ? 'are none.' : nameOf(texts);
    throw new SukienError('E702', 'texts', what, 'Give a list of articles.');
  }
  texts.forEach((text, i) => {
    checkText(`texts[${i}]`, text);
  });
  const TfIdf = await loadTfIdf();
  const index = new TfIdf();
  const documents = new Map<string, number>();
  for (const text of texts) {
    const terms = [...read(text).keys()];
    for (const term of terms) documents.set(term, (documents.get(term) ?? 0) + 1);
    index.addDocument(terms.map(keyed));
  }
  return {
    size: texts.length,
    keyPhrases(text, options = {}) {
      checkText('text', text);
      checkOptions('options', options, RULES);
      const terms = read(text);
      const source = typeof text === 'string' ? text : text.text;
      const phrases = [...terms.values()].filter(isPhrase);
      index.addDocument(
        phrases.flatMap(({ key, spans }) => spans.map(() => keyed(key))),
        ASKED,
      );
      const scores = new Map(index.listTerms(texts.length).map(({ term, tfidf }) => [term, tfidf]));
      index.removeDocument(ASKED);
      const ranked = phrases
        .map((term) => {
          const { start, end } = term.spans[0] as Span;
          return {
            phrase: clean(source.slice(start, end)),
            score: scores.get(keyed(term.key)) ?? 0,
            documents: documents.get(term.key) ?? 0,
            spans: term.spans,
            term,
          };
        })
        .sort((a, b) => b.score - a.score || b.term.key.length - a.term.key.length || first(a) - first(b));
      return withoutOverlaps(ranked, options.limit ?? 10);
    },
  };
}

const first = ({ spans }: KeyPhrase): number => (spans[0] as Span).start;
