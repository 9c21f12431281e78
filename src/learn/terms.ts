import { Vocabulary } from '../lexicon/vocabulary.js';
import { builtInLexicon } from '../library.js';
import { foldPhrase } from '../text/fold.js';
import { Shape, tokenize } from '../text/tokens.js';
import type { Analysis, Mention, MentionKind, Span } from '../types.js';
import { STRANGE } from './features.js';

/** A phrase of a text, wherever it stands in it. */
export interface Term {
  key: string;
  /** How many syllables it has, or 0 for a name: names are never cut. */
  length: number;
  spans: Span[];
}

/** Kinds whose mentions are phrases as they stand. */
const NAMES: readonly MentionKind[] = [
  'person',
  'organization',
  'location',
  'document',
  'award',
  'event',
  'charge',
  'campaign',
];
/** Kinds that no phrase reaches into. */
const BORDERS: readonly MentionKind[] = ['time', 'quantity', 'rank', 'degree', 'position'];
/** Syllables of the longest phrase that is no name. */
const LONGEST = 4;

let stops: ReadonlySet<string> | undefined;
/** Words that a phrase neither begins nor ends with, of the lexicon's function words. */
const stopWords = (): ReadonlySet<string> =>
  (stops ??= new Set(
    builtInLexicon()
      .entries.filter(({ kind }) => kind === 'stop' || kind === 'plural' || kind === 'adverb')
      .map(({ name }) => foldPhrase(name)),
  ));

/** What a name is counted by: another spelling of the same name is the same phrase. */
const nameKey = (mention: Mention): string =>
  foldPhrase('name' in mention && typeof mention.name === 'string' ? mention.name : mention.text);

class Terms {
  readonly found = new Map<string, Term>();

  add(key: string, length: number, span: Span): void {
    const term = this.found.get(key);
    if (term) term.spans.push(span);
    else this.found.set(key, { key, length, spans: [span] });
  }

  /** Two to four syllables in a row out of a run without marks, figures and names in it. */
  addRun(words: readonly string[], spans: readonly Span[]): void {
    const stopped = stopWords();
    words.forEach((first, i) => {
      if (stopped.has(first)) return;
      for (let length = 2; length <= LONGEST && i + length <= words.length; length++) {
        if (stopped.has(words[i + length - 1] as string)) continue;
        const { start } = spans[i] as Span;
        const { end } = spans[i + length - 1] as Span;
        this.add(words.slice(i, i + length).join(' '), length, { start, end });
      }
    });
  }
}

/** The names in a text, and the phrases that may be made of what lies between them. */
export function termsOf({ text, article, mentions }: Analysis): Map<string, Term> {
  const terms = new Terms();
  let after = 0;
  const outer: Mention[] = [];
  for (const mention of mentions) {
    if (NAMES.includes(mention.kind)) outer.push(mention);
    else if (BORDERS.includes(mention.kind) && mention.start >= after) outer.push(mention);
    after = Math.max(after, mention.end);
  }
  for (const block of article.blocks) {
    if (STRANGE.includes(block.kind)) continue;
    const tokens = tokenize(text, new Vocabulary([]), block.start, block.end);
    const inside = outer.filter(({ start, end }) => start >= block.start && end <= block.end);
    for (const mention of inside) {
      if (NAMES.includes(mention.kind)) terms.add(nameKey(mention), 0, { start: mention.start, end: mention.end });
    }
    let words: string[] = [];
    let spans: Span[] = [];
    const close = (): void => {
      terms.addRun(words, spans);
      words = [];
      spans = [];
    };
    let next = 0;
    tokens.forms.forEach(({ plain }, i) => {
      const span = { start: tokens.start[i] as number, end: tokens.end[i] as number };
      while (next < inside.length && (inside[next] as Span).end <= span.start) next++;
      const named = next < inside.length && (inside[next] as Span).start <= span.start;
      if (named || tokens.shape[i] === Shape.mark || tokens.shape[i] === Shape.number) close();
      else {
        words.push(plain);
        spans.push(span);
      }
    });
    close();
  }
  return terms.found;
}
