import type { Chart, Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import type { LocationValue } from './places.js';
import { isMark, isName, nameRun, wordAt } from './walk.js';

const FILE = 'grammar/addresses';

/** Longest names of streets and communes, in syllables. */
const LONGEST = 5;

/** What may stand before the number of a house: `số 25 Tô Ngọc Vân`, `(29 Phạm Văn Đồng, TP Nha Trang)`. */
const BEFORE_HOUSE: ReadonlySet<string> = new Set([
  'số',
  'tại',
  'ở',
  'ngõ',
  'hẻm',
  'ngách',
  'kiệt',
  '(',
  ',',
  ':',
  '-',
  '/',
]);

/** Does a unit word with its place stand behind a comma here: `, Q. Tân Phú`, `, phường Cầu Diễn`? */
const goesOnAt = (chart: Chart, at: number): boolean =>
  isMark(chart, at, ',') &&
  chart
    .at(at + 1)
    .some((f) => f.kind === 'location' && f.parts[0]?.kind === 'placehead' && f.parts[0].entry?.class === 'admin');

/** `P. Phú Thạnh, Q. Tân Phú`: a letter that shortens a unit word and a name that no list has, before the next unit. */
function shortUnit(chart: Chart, start: number, limit: number): Found | undefined {
  const head = chart.longest(start, 'placehead');
  if (!head?.weak || head.entry?.level !== 'commune' || chart.tokens.gap[head.end] === Gap.paragraph) return undefined;
  const end = nameRun(chart, head.end, limit, LONGEST);
  if (end === head.end || !(goesOnAt(chart, end) || followsStreet(chart, start))) return undefined;
  return place(chart, { start, end, bare: head.end, level: 'commune', parts: [head], rule: 'short unit' });
}

/** `29 Trịnh Văn Cấn, P. Phú Thạnh`: the number of a house and a name stand before the comma. */
function followsStreet(chart: Chart, at: number): boolean {
  if (!isMark(chart, at - 1, ',')) return false;
  let name = at - 2;
  while (name > 0 && name >= at - 1 - LONGEST && isName(chart, name, at)) name--;
  return name < at - 3 && chart.tokens.shape[name] === Shape.number && BEFORE_HOUSE.has(wordAt(chart, name - 1));
}

/** `25 Tô Ngọc Vân, phường Thạnh Xuân`: the name behind the number of a house is a street's. */
function street(chart: Chart, number: number, limit: number): Found | undefined {
  const { shape, gap } = chart.tokens;
  if (shape[number] !== Shape.number || gap[number + 1] !== Gap.blank) return undefined;
  if (!BEFORE_HOUSE.has(wordAt(chart, number - 1))) return undefined;
  const start = number + 1;
  const end = nameRun(chart, start, limit, LONGEST);
  if (end - start < 2 || !goesOnAt(chart, end)) return undefined;
  return place(chart, { start, end, bare: start, parts: [], rule: 'street behind its number' });
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

/** Names of streets and communes that only the address around them tells. */
export const addressGrammar: Grammar = {
  file: FILE,
  kinds: ['location'],
  scan(chart) {
    for (const section of chart.sections) {
      // from right to left: a commune is known by its district, a street by its commune
      for (let at = section.end - 1; at >= section.start; at--) {
        const found = shortUnit(chart, at, section.end) ?? street(chart, at, section.end);
        if (found) chart.add(found);
      }
    }
  },
};
