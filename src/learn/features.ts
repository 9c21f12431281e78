import { analyze } from '../create.js';
import { Vocabulary, type WrittenForm } from '../lexicon/vocabulary.js';
import { searchKey } from '../normalize.js';
import { Shape, tokenize } from '../text/tokens.js';
import type { Analysis, BlockKind, Mention, MentionKind, Span } from '../types.js';
import { checkOptions, checkText, type OptionRule, TRUTH } from './check.js';

/** What of a text a classifier looks at. */
export interface FeatureOptions {
  /** Single syllables, as search keys: `s:bo` (default true). */
  syllables?: boolean;
  /** Two syllables in a row, within punctuation: `b:so tan` (default true). */
  bigrams?: boolean;
  /**
   * Kinds of mention: `k:person` (default true). Names, times, places, figures and citations then stand for their kind and not
   * for their syllables (`b:tai <location>`), so that a classifier learns `tại <place>` and not one place. False: no
   * kinds, and every syllable counts.
   */
  kinds?: boolean;
  /** Keep tones and marks: `s:bộ` (default false: `s:bo`, which serves text that was typed without them too). */
  diacritics?: boolean;
}

/** The features of a text that are looked at, each decided. */
export type FeatureSettings = Required<FeatureOptions>;

/** What the options of features may be. */
export const FEATURE_RULES: Readonly<Record<keyof FeatureOptions, OptionRule>> = {
  syllables: TRUTH,
  bigrams: TRUTH,
  kinds: TRUTH,
  diacritics: TRUTH,
};

/** Options with their defaults. */
export const featureSettings = (options: FeatureOptions): FeatureSettings => ({
  syllables: options.syllables ?? true,
  bigrams: options.bigrams ?? true,
  kinds: options.kinds ?? true,
  diacritics: options.diacritics ?? false,
});

/** What is not the article's own prose. */
export const STRANGE: readonly BlockKind[] = ['image', 'related', 'chrome'];
/** Kinds whose words say little: another article names others. */
const OPAQUE: readonly MentionKind[] = ['person', 'location', 'document', 'time', 'quantity'];

/** Stretches of one sentence or clause: `null` between two words says that nothing reaches from one to the other. */
type Words = (string | null)[];

/** The opaque mentions that lie in no other, in text order. */
function opaqueOf(mentions: readonly Mention[]): Mention[] {
  const outer: Mention[] = [];
  for (const mention of mentions) {
    if (OPAQUE.includes(mention.kind) && mention.start >= (outer.at(-1)?.end ?? 0)) outer.push(mention);
  }
  return outer;
}

function wordsOf({ text, mentions, article }: Analysis, settings: FeatureSettings): Words {
  const opaque = settings.kinds ? opaqueOf(mentions) : [];
  const words: Words = [];
  let next = 0;
  for (const { kind, start, end } of article.blocks) {
    if (STRANGE.includes(kind)) continue;
    const tokens = tokenize(text, new Vocabulary([]), start, end);
    words.push(null);
    for (let i = 0; i < tokens.length; i++) {
      const at = tokens.start[i] as number;
      while (next < opaque.length && (opaque[next] as Span).end <= at) next++;
      const mention = opaque[next];
      if (mention && mention.start <= at) {
        // one word for all of its tokens
        if (i === 0 || (tokens.start[i - 1] as number) < mention.start) words.push(`<${mention.kind}>`);
      } else if (tokens.shape[i] === Shape.mark) words.push(null);
      else if (tokens.shape[i] === Shape.number) words.push('<number>');
      else {
        const { plain } = tokens.forms[i] as WrittenForm;
        words.push(settings.diacritics ? plain : searchKey(plain));
      }
    }
  }
  return words;
}

const inProse = ({ start, end }: Span, { article }: Analysis): boolean =>
  article.blocks.some((block) => !STRANGE.includes(block.kind) && block.start <= start && end <= block.end);

/** The features of a text whose settings are known to be good. */
export function readFeatures(text: string | Analysis, settings: FeatureSettings): string[] {
  const analysis = typeof text === 'string' ? analyze(text) : text;
  const features = new Set<string>();
  const words = wordsOf(analysis, settings);
  words.forEach((word, i) => {
    if (word === null) return;
    if (settings.syllables && !word.startsWith('<')) features.add(`s:${word}`);
    const following = words[i + 1];
    if (settings.bigrams && typeof following === 'string') features.add(`b:${word} ${following}`);
  });
  if (settings.kinds) {
    for (const mention of analysis.mentions) if (inProse(mention, analysis)) features.add(`k:${mention.kind}`);
  }
  return [...features];
}

/**
 * What a classifier sees of a text: each feature once, in the order in which they first come. The same text in another
 * spelling (NFC, NFD, tone placement, blanks) has the same features. Menus and headlines of other articles are left out.
 *
 * @param text - a sentence or an article, or the analysis of one (of a `createAnalyzer` of your own, for instance)
 * @throws SukienError E702 for what is no text, E703 for an option
 * @example featuresOf('Sơ tán 40 hộ dân') // ['s:so', 'b:so tan', 's:tan', 'b:tan <quantity>', 'b:<quantity> dan', 's:dan', 'k:quantity']
 */
export function featuresOf(text: string | Analysis, options: FeatureOptions = {}): string[] {
  checkText('text', text);
  checkOptions('options', options, FEATURE_RULES);
  return readFeatures(text, featureSettings(options));
}
