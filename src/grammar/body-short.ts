import type { Chart, Found } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import { opensFullName } from './full-names.js';
import type { TopicPairs } from './topics.js';
import { isMark, isName, wordAt } from './walk.js';

/** `Công an xã`, `UBND tỉnh`, `Đảng bộ Thành phố`, `UBND TP`: a unit word that no name follows, but perhaps the holder of an office. */
export function unitAfter(chart: Chart, at: number, limit: number, tails: readonly string[]): Found | undefined {
  if (!tails.includes('place') || at >= limit) return undefined;
  const small = chart.tokens.shape[at] === Shape.lower;
  // `UBND TP.` ends a sentence: the dot is no part of a unit word that no name follows
  const head = chart.at(at).find((f) => f.kind === 'placehead' && !isMark(chart, f.end - 1, '.'));
  if (head?.entry?.class !== 'admin' || head.end > limit || (!small && head.weak)) return undefined;
  if (!small && isName(chart, head.end, limit) && !opensFullName(chart, head.end, limit)) return undefined;
  if (head.end < limit && wordAt(chart, head.end) === ',') {
    // `UBND các tỉnh, thành phố` is a group; `Công an tỉnh, …` is not
    const next = chart.longest(head.end + 1, 'placehead');
    if (next && !isName(chart, next.end, limit)) return undefined;
  }
  return head;
}

/** A capitalised head alone is a short form where a word of the sentence follows it, not a name's next syllable. */
export function standsAlone(chart: Chart, head: Found, limit: number, pairs: TopicPairs): boolean {
  if (head.end >= limit) return true;
  if (isName(chart, head.end, limit)) return opensFullName(chart, head.end, limit);
  // `Công an cấp xã`, `Công an các địa phương` are groups
  const next = wordAt(chart, head.end);
  if (next === 'cấp' || next === 'các') return false;
  if (chart.at(head.start).some((f) => f.end > head.end && f.rule === 'lexicon')) return false;
  // the commonest verb of all; of others the name may be made: `Trung tâm giám sát hiện trường`
  if (chart.at(head.end).some((f) => f.kind === 'verb' && f.entry?.name === 'tổ chức')) return true;
  // `Văn phòng chủ động …`: how it does what it does
  if (chart.at(head.end).some((f) => (f.kind === 'adverb' || f.kind === 'manner') && f.end > head.end + 1)) return true;
  return !(chart.tokens.shape[head.end] === Shape.lower && pairs.joins(chart, head.end - 1));
}
