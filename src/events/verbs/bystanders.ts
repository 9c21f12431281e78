import type { Reading } from '../../clauses/clause.js';
import { wordsOf } from '../../clauses/prepositions.js';
import type { LocationValue } from '../../grammar/places.js';
import type { Chart, Found } from '../../pattern/chart.js';

/** `A và B chứng kiến ký kết …`: who looks on does not do it. */
export const isWitnessed = (chart: Chart, verb: number): boolean => WITNESSING.test(wordsOf(chart, verb - 3, verb));
const WITNESSING = /(^| )chứng kiến( lễ| việc)?$/;

/** `ủng hộ Việt Nam đảm nhiệm …`: a country between two verbs acts, and fills no role of its own. */
export function actsAlone(reading: Reading, verb: number): boolean {
  const from = reading.phraseFrom(verb);
  const last = reading.phrases[from - 1];
  // `ba quân nhân Nga`: the country of those counted
  const before = reading.phrases[from - 2];
  if (before && last && before.end >= last.end) return false;
  const found = last?.end === verb && last.kind === 'location' && !last.within ? last.found : undefined;
  if (!found || (found.value as LocationValue).level !== 'country') return false;
  // `Nhà lãnh đạo Nga`: a noun for who leads it
  const acts = (f: Found): boolean => (f.kind === 'verb' || f.kind === 'trigger') && f.entry?.name !== 'lãnh đạo';
  return [1, 2, 3].some((n) => reading.chart.at(found.start - n).some((f) => f.end === found.start && acts(f)));
}
