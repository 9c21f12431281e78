import { levelsOfBodies } from '../grammar/levels-of-bodies.js';
import { type QuantityValue, quantitiesGrammar } from '../grammar/quantities.js';
import { baseOf, known } from '../resolve/mention-base.js';
import type { AnalyzeOptions, QuantityMention } from '../types.js';
import { listsOfBodies } from './bodies.js';
import { openArticle, Part, sureOnes } from './part.js';

const part = new Part(listsOfBodies, [...levelsOfBodies, [quantitiesGrammar]]);

/**
 * The numbers with their units or counted nouns in a text: what `analyze` gives of them, without reading persons and
 * events.
 *
 * @param text - the article as plain text; offsets are UTF-16 indices into it, `end` exclusive
 * @returns mentions in text order; their ids number them within this result
 * @throws SukienError E301 … E305 for options that mean nothing, never for a text
 * @example extractQuantities('hơn 2,5 tỷ đồng')[0]?.value // 2500000000
 */
export function extractQuantities(text: string, options: AnalyzeOptions = {}): QuantityMention[] {
  const article = openArticle('quantity', text, options);
  if (!article) return [];
  const { chart, settled } = part.read(text, article);
  const mentions = settled
    .filter(({ kind }) => kind === 'quantity')
    .map((found, i): QuantityMention => {
      const base = baseOf(chart, found, `m${i + 1}`, undefined);
      return known({ ...base, kind: 'quantity', ...(found.value as QuantityValue) });
    });
  return sureOnes(mentions, options);
}
