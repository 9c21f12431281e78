import type { Entry } from '../lexicon/lexicon.js';
import type { Chart, Found } from '../pattern/chart.js';
import { bitsOf } from '../pattern/kinds.js';
import { clean } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { isForeign } from './name-reader.js';
import { sharedUnit } from './place-lists.js';
import { halfWord, LISTED_KINDS, opensPerson, routeEnd, unlistedEnd } from './place-names.js';
import { insideWord, isMark, isName, wordAt } from './walk.js';

/** What the chart holds for a `location`. */
export interface LocationValue {
  name: string;
  level?: string;
  code?: string;
  /** The name without its unit word, for comparing. */
  bare: string;
}

const FILE = 'grammar/places';
const HEAD_BITS = bitsOf([...LISTED_KINDS, 'placehead']);

const attribute = (entry: Entry | undefined, name: string): string | undefined => {
  const value = entry?.[name];
  return typeof value === 'string' ? value : undefined;
};

/** The official code of a province or district, which is the end of its key, or that of a country. */
const codeOf = (entry: Entry | undefined): string | undefined =>
  attribute(entry, 'code') ??
  (entry?.kind === 'province' || entry?.kind === 'district' ? /\d+$/.exec(entry.key)?.[0] : undefined);

/** A listed place by itself: `Nghệ An`, `Uzbekistan`, `Tây Nguyên`. */
function listed(chart: Chart, found: Found): Found {
  return {
    kind: 'location',
    start: found.start,
    end: found.end,
    rule: `${FILE}: listed place`,
    value: {
      name: clean(chart.text(found.start, found.end)),
      level: attribute(found.entry, 'level'),
      code: codeOf(found.entry),
      bare: found.entry?.name ?? '',
    } satisfies LocationValue,
    parts: [found],
    confidence: found.weak ? 0.5 : 0.95,
    entry: undefined,
    weak: found.weak === true || insideOther(chart, found),
  };
}

/** `Real Madrid`, `tiếng Anh`: a place's name inside the name of a club, or a language. */
function insideOther(chart: Chart, { start, kind }: Found): boolean {
  if (start === 0 || (chart.tokens.gap[start] as number) > Gap.blank) return false;
  if (wordAt(chart, start - 1) === 'tiếng') return true;
  if (kind !== 'place') return false;
  return (
    (isName(chart, start - 1, start) && isForeign(chart, start - 1)) ||
    /^(AC|AS|FC|CF|RB)$/.test(chart.text(start - 1, start))
  );
}

/**
 * A name that is a person's, so that `Chủ tịch UBND xã Tạ Thị Hoa` keeps its person. The provinces are all listed, so that
 * behind `tỉnh` a surname with two more syllables is enough: `Chủ tịch UBND tỉnh Lù A Páo`.
 */
function isPersonName(chart: Chart, unit: Found, from: number, to: number): boolean {
  if (to - from < 3 || !chart.at(from).some((f) => f.kind === 'surname')) return false;
  if (unit.entry?.key === 'tinh' && !isForeign(chart, from + 1)) return true;
  return (
    chart.at(from + 1).some((f) => f.kind === 'name-particle' && f.entry?.use === 'middle') &&
    chart.at(to - 1).some((f) => f.kind === 'given-name')
  );
}

/** `bờ hồ Tây`: in small letters the word is no surname. */
const isLake = (chart: Chart, head: Found): boolean =>
  head.entry?.key === 'ho' && chart.tokens.shape[head.start] === Shape.lower;

const insideRun = (chart: Chart, at: number): boolean =>
  chart.tokens.shape[at] === Shape.title && at > 0 && isName(chart, at - 1, at) && chart.tokens.gap[at] === Gap.blank;

/** Classes of unit words whose names are no places of their own: `núi Quảng Nam` is not the province. */
const NATURAL: ReadonlySet<string> = new Set(['road', 'water', 'land']);

/** `phường Lương Khánh Thiện`: communes are named after people; `Chủ tịch UBND xã Tạ Thị Hoa` tells the holder of an office. */
function namesWard(chart: Chart, unit: Found): boolean {
  if (attribute(unit.entry, 'level') === 'province' || attribute(unit.entry, 'level') === 'district') return false;
  for (let start = unit.start - 1; start >= Math.max(0, unit.start - 4); start--) {
    if (!chart.at(start).some((f) => f.kind === 'orghead' && f.end === unit.start)) continue;
    for (let at = start - 1; at >= Math.max(0, start - 4); at--)
      if (chart.at(at).some((f) => f.kind === 'office' && f.end === start)) return false;
  }
  return true;
}

function unitAndName(chart: Chart, head: Found, limit: number): Found | undefined {
  const at = head.end;
  const known = chart
    .at(at)
    .find((f) => LISTED_KINDS.has(f.kind) && f.end <= limit && fits(chart, head, f) && whole(chart, f, limit));
  if (!known && ofRegion(chart, head)) return undefined;
  let end = known ? known.end : unlistedEnd(chart, head, limit);
  if (head.entry?.key === 'cao-toc' && end > at) end = routeEnd(chart, end, limit);
  if (end === at) return undefined;
  // `UBND TP. Sau đó`: the dot ends the sentence
  if (!known && end - at === 1 && isMark(chart, head.end - 1, '.') && chart.tokens.shape[at] !== Shape.number)
    return undefined;
  // a weak word is a unit only before a listed place or a number: `căn cứ Điều 48`
  if (head.weak && !known && chart.tokens.shape[at] !== Shape.number && !isLake(chart, head)) return undefined;
  // `Quả Cầu Vàng`: capitals inside a name
  if (!known && NATURAL.has(String(head.entry?.class)) && insideRun(chart, head.start)) return undefined;
  if (head.entry?.class === 'admin' && !known && isPersonName(chart, head, at, end) && !namesWard(chart, head))
    return undefined;
  const natural = NATURAL.has(String(head.entry?.class));
  const level =
    known?.end === end && !natural
      ? (attribute(known.entry, 'level') ?? attribute(head.entry, 'level'))
      : attribute(head.entry, 'level');
  return {
    kind: 'location',
    start: head.start,
    end,
    rule: `${FILE}: unit and name`,
    value: {
      name: clean(chart.text(head.start, end)),
      level: levelOf(head, known?.end === end ? known : undefined) ?? level,
      code: known?.end === end && !natural ? codeOf(known.entry) : undefined,
      bare: known?.end === end ? (known.entry?.name ?? '') : clean(chart.text(at, end)),
    } satisfies LocationValue,
    parts: known?.end === end ? [head, known] : [head],
    confidence: 0.9,
  };
}

/** `Đường Mỹ Phước`, `Bảo tàng Mỹ thuật`: a listed syllable that only begins another name or word. */
function whole(chart: Chart, known: Found, limit: number): boolean {
  if (known.end - known.start > 1 || isForeign(chart, known.start)) return true;
  if (!isName(chart, known.end, limit)) return !halfWord(chart, known.end, limit);
  return isForeign(chart, known.end) || opensPerson(chart, known.end);
}

/** `các tỉnh miền Tây`, `một số nước Đông Nam Á`: the region has no unit word. */
const ofRegion = (chart: Chart, head: Found): boolean =>
  head.entry?.class === 'admin' &&
  attribute(head.entry, 'level') !== 'region' &&
  chart
    .at(head.end)
    .some((f) => f.kind === 'place' && f.end - f.start > 1 && attribute(f.entry, 'level') === 'region' && !f.weak);

/** `tỉnh` goes before provinces, `huyện` before districts; a city may be either. */
function fits(chart: Chart, head: Found, place: Found): boolean {
  const level = attribute(head.entry, 'level');
  if (ofRegion(chart, head)) return false;
  if (place.kind === 'country') return true;
  if (head.entry?.class !== 'admin') return place.kind === 'province' || place.kind === 'place';
  if (level === 'province') return place.kind === 'province' || place.kind === 'district' || place.kind === 'place';
  if (level === undefined) return place.kind === 'place';
  return level === 'district' ? place.kind === 'district' : false;
}

/** The level of a unit and its name: the word says it, but for `thành phố`, where the list does. */
function levelOf(head: Found, known: Found | undefined): string | undefined {
  const level = attribute(head.entry, 'level');
  if (level !== 'province') return level;
  if (known?.kind === 'province' || head.entry?.name === 'tỉnh') return 'province';
  return 'district';
}

/** `yêu cầu`; `Nhật Bản Hideo …`: what looks like a unit word is part of a word or of a place's name. */
function insideOtherName(chart: Chart, at: number, from: number): boolean {
  if (chart.tokens.shape[at] === Shape.lower) return insideWord(chart, at, from) || MOUNTAINOUS.test(around(chart, at));
  for (let start = Math.max(from, at - 2); start < at; start++)
    if (chart.at(start).some((f) => f.end > at && LISTED_KINDS.has(f.kind) && !f.weak)) return true;
  return false;
}

const MOUNTAINOUS = /^(miền|vùng|đồi) núi$/;
const around = (chart: Chart, at: number): string => `${wordAt(chart, at - 1)} ${wordAt(chart, at)}`;

/** Places: listed ones, and a unit word with its name. */
export const placeGrammar: Grammar = {
  file: FILE,
  kinds: ['location'],
  scan(chart) {
    const found: Found[] = [];
    for (const section of chart.sections) {
      for (let at = section.start; at < section.end; at++) {
        if (!chart.may(at, HEAD_BITS)) continue;
        for (const head of chart.at(at)) {
          if (LISTED_KINDS.has(head.kind)) found.push(listed(chart, head));
          if (head.kind !== 'placehead' || insideOtherName(chart, at, section.start)) continue;
          sharedUnit(chart, head, section.start, section.end, found);
          const place = unitAndName(chart, head, section.end);
          if (place) found.push(place);
        }
      }
    }
    for (const one of found) chart.add(one);
  },
};
