import { counting } from '../generated/lexicon-counting.js';
import { numbersGrammar } from '../grammar/numbers.js';
import { timeLevels } from '../grammar/times.js';
import { baseOf, known } from '../resolve/mention-base.js';
import { resolveTimes } from '../resolve/times.js';
import type { AnalyzeOptions, TimeMention } from '../types.js';
import { openArticle, Part, sureOnes } from './part.js';

const part = new Part(counting, [[numbersGrammar], ...timeLevels]);

/**
 * The dates, times, durations and sets in a text, with TIMEX3 values: what `analyze` gives of them, read with the grammar
 * of times alone and many times as fast.
 *
 * @param text - the article as plain text; offsets are UTF-16 indices into it, `end` exclusive
 * @param options - as for `analyze`; `publishedAt` is the day against which `hôm qua`, `25/2` are read
 * @returns mentions in text order; their ids number them within this result
 * @throws SukienError E301 … E305 for options that mean nothing, never for a text
 * @example extractTimes('sáng 9/7', { publishedAt: '2025-07-09' })[0]?.value // '2025-07-09TMO'
 */
export function extractTimes(text: string, options: AnalyzeOptions = {}): TimeMention[] {
  const article = openArticle('time', text, options);
  if (!article) return [];
  const { chart, settled, publishedAt } = part.read(text, article);
  const times = settled.filter(({ kind }) => kind === 'time');
  const resolved = resolveTimes(times, { chart, ...(publishedAt !== undefined && { reference: publishedAt }) });
  const mentions = times.map((found, i): TimeMention => {
    const base = baseOf(chart, found, `m${i + 1}`, undefined);
    return known({ ...base, kind: 'time', ...(resolved.get(found) ?? { type: 'DATE' as const }) });
  });
  return sureOnes(mentions, options);
}
