import type { Found } from '../pattern/chart.js';
import { type Rule, type RuleMatch, rule } from '../pattern/rules.js';
import type { NumberValue } from './numbers.js';
import { LEAN, leanOf, pointOf, wordAt } from './times-match.js';
import type { Point, TimeMod, TimeUnit } from './times-value.js';

/** `đầu`, `giữa`, `cuối`: they leave the value alone. */
function modOf(match: RuleMatch): Point {
  const mod = match.one('spanpart')?.entry?.value as TimeMod | undefined;
  return mod ? { mod } : {};
}

/** The shift of a relative word: `tháng trước`, `tuần tới`. */
function shiftOf(match: RuleMatch, unit: TimeUnit): Point {
  const { offset, told } = (match.one(`relative-${unit}`)?.entry ?? {}) as { offset?: number; told?: boolean };
  return { shift: { unit, by: offset ?? 0 }, ...(told && { anchor: 'told' as const }) };
}

function month(match: RuleMatch): Point | undefined {
  const name = match.one('monthname') as Found;
  const said = pointOf(name);
  const year = { ...pointOf(match.one('timeyear')), ...pointOf(match.one('yearfigure')) };
  if (said.year !== undefined && Object.keys(year).length > 0) return undefined;
  const last = [match.one('timeyear'), match.one('yearfigure'), match.one('lunarcalendar'), name].find(
    (found) => found !== undefined,
  );
  const lean = leanOf(match, last);
  if (!lean) return undefined;
  const point: Point = {
    ...year,
    ...said,
    ...modOf(match),
    ...(match.one('lunarcalendar') && { lunar: true as const }),
    ...lean,
  };
  if (wordAt(match.chart, name.end) === 'nhuận') return { ...point, lunar: true, leapMonth: true };
  if (!said.lunar && !match.one('lunarcalendar')) delete point.lunar;
  return point;
}

function quarter(match: RuleMatch): Point {
  const year = {
    ...pointOf(match.one('timeyear')),
    ...pointOf(match.one('yearfigure')),
    ...pointOf(match.one('slashedyear')),
  };
  return { ...year, ...pointOf(match.one('quartername')), ...modOf(match) };
}

function season(match: RuleMatch): Point | undefined {
  const found = match.one('season') as Found;
  const { value, alone, to } = found.entry as { value?: Point['season']; alone?: boolean; to?: string };
  if (to || (!alone && match.end === found.end)) return undefined;
  const year = {
    ...pointOf(match.one('timeyear')),
    ...pointOf(match.one('cycleyear')),
    ...pointOf(match.one('yearfigure')),
  };
  // Xuân Mậu Thân is a spring of the solar calendar too
  const { lunar: _, ...rest } = year;
  const lean = leanOf(match, found);
  return lean && { ...rest, ...modOf(match), season: value, ...lean };
}

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 };

/** `XIX`, `thứ 18`, `21`. */
function numeral(match: RuleMatch, at: number): number | undefined {
  const word = wordAt(match.chart, at);
  if (/^\d{1,2}$/.test(word)) return Number(word) || undefined;
  if (!/^[ivx]{1,5}$/.test(word)) return undefined;
  const digits = [...word].map((letter) => ROMAN[letter] as number);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

function century(match: RuleMatch): Point | undefined {
  const shown = match.one('upper') ?? match.one('single') ?? match.one('figure');
  const told = shown ? numeral(match, shown.start) : (match.one('number')?.value as NumberValue | undefined)?.value;
  if (!told || told > 30) return undefined;
  const before = match.one('era')?.entry?.value === 'before';
  return { century: before ? -told : told - 1, ...modOf(match) };
}

function decade(match: RuleMatch): Point | undefined {
  const plural = match.one('pluralunit');
  if (plural && plural.entry?.unit !== 'year') return undefined;
  const text = match.chart.text((match.one('figure') as Found).start, (match.one('figure') as Found).end);
  if (/^[12]\d\d0$/.test(text)) return { decade: Number(text.slice(0, 3)), ...modOf(match) };
  if (!/^[1-9]0$/.test(text)) return undefined;
  const numbered = match.one('upper') ?? match.one('single') ?? match.one('century');
  const relative = match.one('relative-century');
  const told = numbered ? numeral(match, numbered.start) : undefined;
  if (numbered && !told) return undefined;
  // the years of eighty without a century are those of the last one
  const base = told ? (told - 1) * 10 : relative?.entry?.offset === 0 ? 200 : 190;
  return { decade: base + Number(text[0]), ...modOf(match) };
}

const MONTH = '{spanpart}? {monthname} nhuận? {lunarcalendar}? ( ,? {timeyear} | {yearfigure} )? {lunarcalendar}?';
const NUMERAL = '( thứ? ( #figure:N | #upper:U | #single:T | {number} ) )';

/** Months, quarters, seasons, weeks, years, decades, centuries. */
export const timeSpans: readonly Rule[] = [
  rule({
    name: 'month',
    kind: 'timespan',
    examples: [
      'tháng 9',
      'tháng 9/2020',
      'tháng 6-2025',
      'Cuối tháng 10',
      'tháng Mười một',
      'tháng 8 năm 1945',
      'Hạ tuần tháng 8',
      'tháng Giêng âm lịch',
    ],
    pattern: MONTH,
    value: month,
  }),
  rule({
    name: 'month past or to come',
    kind: 'timespan',
    examples: ['tháng 9 tới', 'đầu tháng 5 vừa qua', 'tháng 3 này'],
    pattern: `${MONTH} ${LEAN}`,
    value: month,
  }),
  rule({
    name: 'relative month',
    kind: 'timespan',
    examples: ['tháng trước', 'đầu tháng này', 'Cuối tháng trước'],
    pattern: '{spanpart}? {relative-month}',
    value: (match): Point => ({ ...shiftOf(match, 'month'), ...modOf(match) }),
  }),
  rule({
    name: 'part of this month',
    kind: 'timespan',
    examples: ['cuối tháng', 'đầu tháng'],
    pattern: '{spanpart} tháng',
    value: (match): Point => ({ shift: { unit: 'month', by: 0 }, ...modOf(match) }),
  }),
  rule({
    name: 'quarter',
    kind: 'timespan',
    examples: ['quý III/2025', 'quý 3-2025', 'quý IV năm 2024', 'Quý II năm nay', 'quý 4 của năm 2018', 'qúy III/2025'],
    pattern:
      '{spanpart}? {quartername} ( ( / | - ) ( {slashedyear} | {yearfigure} ) | ( của | , )? {timeyear} | này | nay )?',
    value: quarter,
  }),
  rule({
    name: 'relative quarter',
    kind: 'timespan',
    examples: ['quý này', 'quý trước'],
    pattern: '{spanpart}? {relative-quarter}',
    value: (match): Point => ({ ...shiftOf(match, 'quarter'), ...modOf(match) }),
  }),
  rule({
    name: 'year',
    kind: 'timespan',
    examples: ['năm 2025', 'Cuối năm ngoái', 'Giữa năm 2026', 'năm Ất Tỵ 2025', 'năm 208 trước Công nguyên'],
    pattern: '{spanpart}? {timeyear}',
    value: (match): Point => ({ ...pointOf(match.one('timeyear')), ...modOf(match) }),
  }),
  rule({
    name: 'part of this year',
    kind: 'timespan',
    examples: ['cuối năm', 'đầu năm'],
    pattern: '{spanpart} năm',
    value: (match): Point => ({ shift: { unit: 'year', by: 0 }, ...modOf(match) }),
  }),
  rule({
    name: 'same period',
    kind: 'timespan',
    examples: ['cùng kỳ năm trước', 'cùng kỳ năm 2024'],
    pattern: 'cùng kỳ {timeyear}',
    value: (match) => match.one('timeyear')?.value,
  }),
  rule({
    name: 'week',
    kind: 'timespan',
    examples: ['tuần trước', 'tuần sau', 'đầu tuần tới', 'cuối tuần này'],
    pattern: '{spanpart}? {relative-week}',
    value(match): Point {
      const { mod } = modOf(match);
      return { ...shiftOf(match, 'week'), ...(mod === 'END' ? { weekend: true as const } : mod && { mod }) };
    },
  }),
  rule({
    name: 'part of this week',
    kind: 'timespan',
    examples: ['cuối tuần', 'đầu tuần'],
    pattern: '{spanpart} tuần',
    value(match): Point {
      const { mod } = modOf(match);
      return { shift: { unit: 'week', by: 0 }, ...(mod === 'END' ? { weekend: true as const } : { mod }) };
    },
  }),
  rule({
    name: 'season',
    kind: 'timespan',
    examples: ['Mùa xuân 1975', 'mùa hè năm nay', 'Xuân Mậu Thân 1968', 'mùa thu', 'hè 2025'],
    pattern: '{spanpart}? {season} ( {timeyear} | {yearfigure} | {cycleyear} )?',
    value: season,
  }),
  rule({
    name: 'season past or to come',
    kind: 'timespan',
    examples: ['mùa đông tới', 'hè này', 'mùa thu vừa qua'],
    pattern: `{spanpart}? {season} ${LEAN}`,
    value: season,
  }),
  rule({
    name: 'century',
    kind: 'timespan',
    examples: ['Thế kỷ XXI', 'cuối thế kỷ thứ 18', 'giữa thế kỷ XXI', 'thế kỷ thứ ba trước Công nguyên'],
    pattern: `{spanpart}? thế ( kỷ | kỉ ) ${NUMERAL} {era}?`,
    value: century,
  }),
  rule({
    name: 'relative century',
    kind: 'timespan',
    examples: ['thế kỷ trước', 'cuối thế kỷ trước'],
    pattern: '{spanpart}? {relative-century}',
    value: (match): Point => ({ ...shiftOf(match, 'century'), ...modOf(match) }),
  }),
  rule({
    name: 'decade',
    kind: 'timespan',
    examples: ['Những năm 1990', 'thập kỷ 90 của thế kỷ XX', 'những năm 80 thế kỷ trước', 'thập niên 1960'],
    pattern:
      '{spanpart}? ( {pluralunit} | thập ( niên | kỷ | kỉ ) ) #figure:N ( của? ( {relative-century} | thế ( kỷ | kỉ ) thứ? ( #century:N | #upper:U | #single:T ) ) )?',
    value: decade,
  }),
];
