import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import type { LocationValue } from './places.js';
import type { TopicPairs } from './topics.js';
import { insideWord, isName, longestOf, wordAt } from './walk.js';

const LOCATION: ReadonlySet<string> = new Set(['location']);
/** Kinds of houses that a place alone names: `công an Nghệ An`, but not `ngân hàng Việt Nam`. */
const OF_PLACES = /^(police|court|procuracy|local-government|diplomatic-mission|investigation-agency)/;
/** What stands before a group of houses, not before one. */
const GROUPS: ReadonlySet<string> = new Set('các những nhiều mỗi mọi từng hai ba bốn năm vài'.split(' '));
/** What stands before a trade: `ngành ngân hàng Việt Nam`. */
const TRADES: ReadonlySet<string> = new Set('một khối ngành nhóm'.split(' '));
/** Legal forms alone are no name: `ngân hàng TMCP`. */
const FORMS = /^(?:tmcp|tnhh|cp|mtv|fdi)$/;
/** Heads whose small form introduces a name that stands by itself: `tập đoàn Vingroup`. */
const INTRODUCING: ReadonlySet<string> = new Set(['tap-doan', 'tap-chi', 'hang-thong-tan']);

/** Is the head of a body that is meant as such told in a group: `9 CLB`, `các Công ty`? */
export function isGroup(chart: Chart, at: number): boolean {
  if (at === 0 || (chart.tokens.gap[at] as number) > Gap.blank) return false;
  if (chart.tokens.shape[at - 1] !== Shape.number) return GROUPS.has(wordAt(chart, at - 1));
  // `Cảnh sát 113 Công an quận`, `Phòng 5 Công an tỉnh`: the number ends the name of another body
  const { start, end } = chart.tokens;
  return (end[at - 1] as number) - (start[at - 1] as number) <= 2 && !isName(chart, at - 2, at);
}

/** A head in small letters opens a body where its name follows in capitals: `bệnh viện Bạch Mai`, `trường Đại học Luật`. */
export function opensSmallBody(chart: Chart, head: Found, limit: number, pairs: TopicPairs): boolean {
  const { start, end, entry } = head;
  if (head.rule !== 'lexicon' || head.weak || end >= limit || INTRODUCING.has(entry?.key ?? '')) return false;
  if (chart.tokens.gap[end] !== Gap.blank || insideWord(chart, start, 0) || isGroup(chart, start)) return false;
  // `Vụ Giáo dục đại học`: the small words go on with a topic
  const before = wordAt(chart, start - 1);
  if (TRADES.has(before) || (before !== 'và' && isName(chart, start - 2, start) && pairs.joins(chart, start - 1)))
    return false;
  if (FORMS.test(wordAt(chart, end)) && !isName(chart, end + 1, limit)) return false;
  if (entry?.key === 'bao' && !isNewspaper(chart, start)) return false;
  const place = longestOf(chart, end, limit, LOCATION);
  if (place) {
    if (OF_PLACES.test(String(entry?.type))) return true;
    const admin = place.parts[0]?.kind === 'placehead' && place.parts[0].entry?.class === 'admin';
    const { level } = place.value as LocationValue;
    if (!admin && (level === 'country' || level === 'province') && !isName(chart, place.end, limit)) return false;
  }
  // a listed name stands by itself: `công ty Vinamilk`
  if (chart.at(end).some((f) => NAMED.has(f.kind) && !f.weak)) return false;
  return isName(chart, end, limit) || chart.tokens.shape[end] === Shape.upper;
}

const NAMED: ReadonlySet<string> = new Set(['organization', 'office', 'rank', 'honorific', 'degree']);

/** `báo` is also a verb: a newspaper stands behind a preposition, and its name has two words. */
const BEFORE_PAPERS: ReadonlySet<string> = new Set('theo tờ trên của với cho là từ và viên ,'.split(' '));
const isNewspaper = (chart: Chart, at: number): boolean =>
  BEFORE_PAPERS.has(wordAt(chart, at - 1)) &&
  isName(chart, at + 2, chart.tokens.length) &&
  !chart.at(at + 1).some((f) => f.kind === 'orghead' && !f.weak);
