import type { Entry } from '../lexicon/lexicon.js';
import type { Chart, Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { isForeign } from './name-reader.js';
import { insideWord, isMark, isName, nameRun, wordAt } from './walk.js';

/** What the chart holds for a `location`. */
export interface LocationValue {
  name: string;
  level?: string;
  code?: string;
  /** The name without its unit word, for comparing. */
  bare: string;
}

const FILE = 'grammar/places';
const LISTED_KINDS: ReadonlySet<string> = new Set(['province', 'district', 'place', 'country']);

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

/** Names that a unit word opens and the lists do not have: `xã Hướng Lập`, `Quốc lộ 1`, `đường Nguyễn Thị Thập`. */
function unlistedEnd(chart: Chart, head: Found, limit: number): number {
  const at = head.end;
  if (at >= limit || chart.tokens.gap[at] === Gap.paragraph) return at;
  const tails = (head.entry?.tail as readonly string[] | string | undefined) ?? 'name';
  if (tails.includes('number') && chart.tokens.shape[at] === Shape.number) {
    let end = at + 1;
    // `đường 30/4`, `Quốc lộ 1A`
    if (end + 1 < limit && isMark(chart, end, '/') && chart.tokens.gap[end] === Gap.none) end += 2;
    else if (end < limit && chart.tokens.gap[end] === Gap.none && chart.tokens.shape[end] === Shape.initial) end++;
    return end;
  }
  if (!tails.includes('name')) return at;
  // `cảng Hải đội 301`: a body's name begins here, no place's
  if (chart.at(at).some((f) => f.end > at + 1 && (f.kind === 'orghead' || f.kind === 'organization'))) return at;
  let end = personCut(chart, at, nameRun(chart, at, limit, 7), head.entry?.class === 'admin');
  if (end === at) return head.entry?.class === 'venue' ? codeEnd(chart, at, limit) : at;
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

/** `thôn Xuân Tự 1, …`: a short number between the name and the next mark belongs to it. */
function numbered(chart: Chart, end: number, limit: number): number {
  const { tokens } = chart;
  if (end + 1 >= limit || tokens.shape[end] !== Shape.number || tokens.gap[end] !== Gap.blank) return end;
  if ((tokens.end[end] as number) - (tokens.start[end] as number) > 2) return end;
  return isMark(chart, end + 1, ',') || isMark(chart, end + 1, ')') || isMark(chart, end + 1, ';') ? end + 1 : end;
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

const opensPerson = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => f.kind === 'surname' && f.entry?.word !== true);

/** `bản Tuyên ngôn`, `nước Hồi giáo`: one capital and a small word that no function word is, so the capital is half a word. */
function halfWord(chart: Chart, end: number, limit: number): boolean {
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

/** A name that is a person's, so that `Chủ tịch UBND xã Tạ Thị Hoa` keeps its person. */
function isPersonName(chart: Chart, from: number, to: number): boolean {
  return (
    to - from >= 3 &&
    chart.at(from).some((f) => f.kind === 'surname') &&
    chart.at(from + 1).some((f) => f.kind === 'name-particle' && f.entry?.use === 'middle')
  );
}

function unitAndName(chart: Chart, head: Found, limit: number): Found | undefined {
  const at = head.end;
  const known = chart
    .at(at)
    .find((f) => LISTED_KINDS.has(f.kind) && f.end <= limit && fits(head, f) && whole(chart, f, limit));
  const end = known ? known.end : unlistedEnd(chart, head, limit);
  if (end === at) return undefined;
  // a weak word is a unit only before a listed place or a number: `căn cứ Điều 48`
  if (head.weak && !known && chart.tokens.shape[at] !== Shape.number) return undefined;
  if (head.entry?.class === 'admin' && !known && isPersonName(chart, at, end)) return undefined;
  const level =
    known?.end === end
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
      code: known?.end === end ? codeOf(known.entry) : undefined,
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

/** `tỉnh` goes before provinces, `huyện` before districts; a city may be either. */
function fits(head: Found, place: Found): boolean {
  const level = attribute(head.entry, 'level');
  if (place.kind === 'country') return true;
  if (head.entry?.class !== 'admin') return place.kind === 'province' || place.kind === 'place';
  if (level === 'province') return place.kind === 'province' || place.kind === 'district' || place.kind === 'place';
  return level === 'district' ? place.kind === 'district' : false;
}

/** The level of a unit and its name: the word says it, but for `thành phố`, where the list does. */
function levelOf(head: Found, known: Found | undefined): string | undefined {
  const level = attribute(head.entry, 'level');
  if (level !== 'province') return level;
  if (known?.kind === 'province' || head.entry?.name === 'tỉnh') return 'province';
  return 'district';
}

/** Places: listed ones, and a unit word with its name. */
export const placeGrammar: Grammar = {
  file: FILE,
  kinds: ['location'],
  scan(chart) {
    const found: Found[] = [];
    for (const section of chart.sections) {
      for (let at = section.start; at < section.end; at++) {
        for (const head of chart.at(at)) {
          if (LISTED_KINDS.has(head.kind)) found.push(listed(chart, head));
          if (
            head.kind !== 'placehead' ||
            (chart.tokens.shape[at] === Shape.lower && insideWord(chart, at, section.start))
          )
            continue;
          const place = unitAndName(chart, head, section.end);
          if (place) found.push(place);
        }
      }
    }
    for (const one of found) chart.add(one);
  },
};
