import type { Chart, Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import type { LocationValue } from './places.js';
import { isMark, nameRun, wordAt } from './walk.js';

const FILE = 'grammar/addresses';

/** Longest names of streets and communes, in syllables. */
const LONGEST = 5;
/** Most parts of a house's number behind its first: `14/27/3`. */
const STEPS = 4;

/** What may stand before the number of a house: `tại 25 Tô Ngọc Vân`, `(29 Trịnh Văn Cấn, TP Nha Trang)`. */
const BEFORE_HOUSE: ReadonlySet<string> = new Set([...'(,:;-', 'tại', 'ở']);
/** Words that a house or a lane has before its number. */
const LEADS: ReadonlySet<string> = new Set(['số', 'ngõ', 'hẻm', 'ngách', 'kiệt']);
/** With one of them it needs no more of an address: `tại số 4 Thụy Khuê`. */
const AT_HOUSE: ReadonlySet<string> = new Set([...'(:', 'tại', 'ở']);

/** The unit word of a commune that is shortened to a letter or two, before a name: `P. Phú Thạnh`. */
function shortUnit(chart: Chart, at: number): Found | undefined {
  const head = chart.longest(at, 'placehead');
  const { shape, gap } = chart.tokens;
  const short = head?.weak && head.entry?.level === 'commune' && gap[head.end] !== Gap.paragraph;
  return short && shape[head.end] === Shape.title ? head : undefined;
}

/** Does an address go on here: `, Q. Tân Phú`, `, phường Cầu Diễn`, `, P. Phú Thạnh`? */
const goesOn = (chart: Chart, at: number): boolean =>
  isMark(chart, at, ',') &&
  (shortUnit(chart, at + 1) !== undefined ||
    chart
      .at(at + 1)
      .some((f) => f.kind === 'location' && f.parts[0]?.kind === 'placehead' && f.parts[0].entry?.class === 'admin'));

/** A commune that the lists do not have, between a street and a district or behind one of the two. */
function commune(chart: Chart, start: number, limit: number, before: Found | undefined): Found | undefined {
  const head = shortUnit(chart, start);
  if (!head) return undefined;
  const end = nameRun(chart, head.end, limit, LONGEST);
  const behindStreet = before?.end === start - 1 && isMark(chart, start - 1, ',');
  if (!behindStreet && !goesOn(chart, end)) return undefined;
  return place(chart, { start, end, bare: head.end, level: 'commune', parts: [head], rule: 'shortened commune' });
}

/** `25 Tô Ngọc Vân`, `số 14/27 Hoàng Dư Khương`: before a name the number of a house does what a unit word does. */
function house(chart: Chart, start: number, limit: number, before: Found | undefined): Found | undefined {
  const bare = numberEnd(chart, start, limit);
  if (bare === start || chart.tokens.gap[bare] !== Gap.blank || chart.longest(bare, 'placehead')) return undefined;
  const end = nameRun(chart, bare, limit, LONGEST);
  if (end - bare < 2) return undefined;
  const word = wordAt(chart, start - 1);
  const led = LEADS.has(wordAt(chart, start));
  // `số 22 Cô Giang, 45 Nguyễn Thái Học`
  const listed = before?.end === start - 1 && word === ',';
  const alone = listed || (led && AT_HOUSE.has(word));
  const told = alone || ((led || BEFORE_HOUSE.has(word)) && goesOn(chart, end));
  if (!told) return undefined;
  return place(chart, { start, end, bare, parts: [], rule: 'house and street' });
}

/** Behind the number of a house that begins at `at`, with the word before it: `số 14/27`, `65 - 67`, `10A`; `at` where none does. */
function numberEnd(chart: Chart, at: number, limit: number): number {
  const { shape, gap } = chart.tokens;
  if (shape[at] !== Shape.number && !(shape[at + 1] === Shape.number && LEADS.has(wordAt(chart, at)))) return at;
  let end = shape[at] === Shape.number ? at + 1 : at + 2;
  for (let step = 0; step < STEPS && end + 1 < limit && /^[/-]$/.test(wordAt(chart, end)); step++) {
    if (shape[end + 1] !== Shape.number) break;
    end += 2;
  }
  if (shape[end] === Shape.initial && gap[end] === Gap.none) end++;
  return end < limit ? end : at;
}

interface Told {
  start: number;
  end: number;
  bare: number;
  level?: string;
  parts: readonly Found[];
  rule: string;
}

const place = (chart: Chart, { start, end, bare, level, parts, rule }: Told): Found => ({
  kind: 'location',
  start,
  end,
  rule: `${FILE}: ${rule}`,
  value: {
    name: clean(chart.text(start, end)),
    level,
    bare: clean(chart.text(bare, end)),
  } satisfies LocationValue,
  parts,
  confidence: 0.85,
});

/** Houses and communes that only the address around them tells. */
export const addressGrammar: Grammar = {
  file: FILE,
  kinds: ['location'],
  scan(chart) {
    for (const section of chart.sections) {
      let before: Found | undefined;
      for (let at = section.start; at < section.end; at++) {
        const found = commune(chart, at, section.end, before) ?? house(chart, at, section.end, before);
        if (!found) continue;
        chart.add(found);
        before = found;
        at = found.end - 1;
      }
    }
  },
};
