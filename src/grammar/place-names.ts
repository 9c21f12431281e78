import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import { isForeign } from './name-reader.js';
import { isMark, isName, nameRun, wordAt } from './walk.js';

/** Lists of places. */
export const LISTED_KINDS: ReadonlySet<string> = new Set(['province', 'district', 'place', 'country']);

/** Names that a unit word opens and the lists do not have: `xã Hướng Lập`, `Quốc lộ 1`, `đường Nguyễn Thị Thập`. */
export function unlistedEnd(chart: Chart, head: Found, limit: number): number {
  const at = head.end;
  if (at >= limit || chart.tokens.gap[at] === Gap.paragraph) return at;
  const tails = (head.entry?.tail as readonly string[] | string | undefined) ?? 'name';
  if (tails.includes('number') && chart.tokens.shape[at] === Shape.number) {
    let end = at + 1;
    // `chặng đường 3 quý`: a number that counts the next word
    if (
      end < limit &&
      chart.tokens.shape[end] === Shape.lower &&
      /^(đường|tổ)$/.test(wordAt(chart, head.start)) &&
      counts(chart, end)
    )
      return at;
    // `đường 30/4`, `Quốc lộ 1A`
    if (end + 1 < limit && isMark(chart, end, '/') && chart.tokens.gap[end] === Gap.none) end += 2;
    else if (end < limit && chart.tokens.gap[end] === Gap.none && chart.tokens.shape[end] === Shape.initial) end++;
    return end;
  }
  if (!tails.includes('name')) return at;
  // `cảng Hải đội 301`: a body's name begins here, no place's
  if (chart.at(at).some((f) => f.end > at + 1 && (f.kind === 'orghead' || f.kind === 'organization'))) return at;
  let end = personCut(chart, at, nameRun(chart, at, limit, 7), head.entry?.class === 'admin');
  // `Nghĩa trang liệt sĩ Thành phố`
  if (wordAt(chart, end - 1) === 'thành' && wordAt(chart, end) === 'phố') end++;
  if (end === at && head.entry?.class === 'building') return unitEnd(chart, head, limit);
  if (end === at)
    return head.entry?.class === 'venue' ? Math.max(codeEnd(chart, at, limit), unitEnd(chart, head, limit)) : at;
  if (end - at === 1 && halfWord(chart, end, limit)) return at;
  // `Bà Rịa - Vũng Tàu`: the hyphen stands between two names
  if (
    end + 1 < limit &&
    isMark(chart, end, '-') &&
    isName(chart, end + 1, limit) &&
    chart.tokens.gap[end] === chart.tokens.gap[end + 1]
  ) {
    end = nameRun(chart, end + 1, limit, 3);
  }
  // `bản Redmi Note 10`: a product
  if (isForeign(chart, at) && end < limit && chart.tokens.shape[end] === Shape.number) return at;
  return numbered(chart, end, limit);
}

const counts = (chart: Chart, at: number): boolean =>
  wordAt(chart, at) === 'người' || chart.at(at).some((f) => MEASURES.has(f.kind));

/** Kinds of words that measure what a number before them counts. */
const MEASURES: ReadonlySet<string> = new Set(['unit', 'timeword']);
/** Kinds of words of which there may be several: `tại xã Tân Lập 2 xe …`. */
const SEVERAL: ReadonlySet<string> = new Set(['classifier', 'role', 'honorific', 'orghead']);

/** `thôn Xuân Tự 1`, `phường Mỹ Đình 2`: a short number that counts nothing behind it belongs to the name. */
function numbered(chart: Chart, end: number, limit: number): number {
  const { tokens } = chart;
  if (end + 1 >= limit || tokens.shape[end] !== Shape.number || tokens.gap[end] !== Gap.blank) return end;
  if ((tokens.end[end] as number) - (tokens.start[end] as number) > 2) return end;
  if (/^[,;()]$/.test(wordAt(chart, end + 1))) return end + 1;
  const { gap, shape } = tokens;
  if (gap[end + 1] !== Gap.blank || shape[end + 1] !== Shape.lower || counts(chart, end + 1)) return end;
  return chart.at(end + 1).some((f) => SEVERAL.has(f.kind)) ? end : end + 1;
}

/** Longer runs than this hold a place and the person behind it. */
const LONGEST = 4;

/** `phường Trung Đô Nguyễn Xuân Huân`: where the name of a person begins inside a run, the run ends. */
function personCut(chart: Chart, at: number, end: number, admin: boolean): number {
  if (end - at <= 2 || !(admin || end - at > LONGEST)) return end;
  if (end - at <= LONGEST && opensPerson(chart, at)) return end;
  for (let i = at + 1; i + 1 < end; i++) if (end - i <= 4 && opensPerson(chart, i)) return i;
  return Math.min(end, at + LONGEST);
}

export const opensPerson = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => f.kind === 'surname' && f.entry?.word !== true);

/** `bản Tuyên ngôn`, `nước Hồi giáo`: one capital and a small word that no function word is, so the capital is half a word. */
export function halfWord(chart: Chart, end: number, limit: number): boolean {
  const { tokens } = chart;
  if (end >= limit || tokens.shape[end] !== Shape.lower || tokens.gap[end] !== Gap.blank) return false;
  return !chart.at(end).some((f) => !CONTENT.has(f.kind));
}

/** Kinds of words that may be the second half of a word. */
const CONTENT: ReadonlySet<string> = new Set([
  'classifier',
  'unit',
  'topic',
  'given-name',
  'surname',
  'name-particle',
  'role',
  'feast',
]);

/** `trường bắn TB3`: a venue may have a code for a name. */
function codeEnd(chart: Chart, at: number, limit: number): number {
  const { shape, gap } = chart.tokens;
  if (shape[at] !== Shape.upper) return at;
  return at + 1 < limit && shape[at + 1] === Shape.number && gap[at + 1] === Gap.none ? at + 2 : at + 1;
}

/** `Nhà văn hóa xã`, `Trung tâm Hội nghị tỉnh`: of a venue of which a unit has one, the unit may be its name. */
function unitEnd(chart: Chart, { start, end }: Found, limit: number): number {
  if (chart.tokens.shape[start] === Shape.lower || chart.tokens.shape[end] !== Shape.lower) return end;
  const unit = chart.at(end).find((f) => f.kind === 'placehead' && f.entry?.class === 'admin' && f.end <= limit);
  return unit && !isName(chart, unit.end, limit) ? unit.end : end;
}

/** `cao tốc Thành phố Hồ Chí Minh - Long Thành - Dầu Giây`: the towns that a road joins are its name. */
export function routeEnd(chart: Chart, from: number, limit: number): number {
  let end = from;
  while (end + 1 < limit && /^[-–]$/.test(wordAt(chart, end)) && isName(chart, end + 1, limit)) {
    if (chart.tokens.gap[end] !== chart.tokens.gap[end + 1]) break;
    const town = chart.at(end + 1).find((f) => LISTED_KINDS.has(f.kind) && f.end <= limit);
    end = town ? town.end : nameRun(chart, end + 1, limit, 4);
  }
  return end;
}
