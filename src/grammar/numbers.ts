import { figure as figureExpression } from '../generated/lexemes.js';
import type { Chart, Found, Section } from '../pattern/chart.js';
import type { Lexeme } from '../pattern/lexeme.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { type NumberValue, Reading } from './numbers-reading.js';

export type { NumberValue } from './numbers-reading.js';

/** So many groups of three digits parted by blanks make a number; more are a column of a table. */
const GROUPS = 6;

/** `7.500` → 7500, `4,8` → 4.8, `3.5` → 3.5, `1,234,567` → 1234567; longer ones are account numbers and the like. */
function figureValue(groups: Record<string, string | undefined>): { value: number } | undefined {
  const { grouped, english, decimal, digits } = groups;
  const plain = grouped?.replaceAll('.', '') ?? english?.replaceAll(',', '') ?? decimal ?? digits ?? '';
  const value = Number(plain.replace(',', '.'));
  return value <= Number.MAX_SAFE_INTEGER ? { value } : undefined;
}

const figure: Lexeme = {
  name: 'figure',
  kind: 'figure',
  expression: figureExpression,
  begins: 'number',
  examples: ['7.500', '4,8', '14.726', '06', '3.5', '1.234.567,5'],
  value: figureValue,
};

/** A word in a name is no number: `Ba Vì`, `anh Năm`. At the head of a sentence a capital says nothing. */
function isNameWord(chart: Chart, at: number, from: number, capitals: boolean): boolean {
  const { shape, gap } = chart.tokens;
  if (capitals || shape[at] === Shape.lower || at === from) return false;
  return shape[at - 1] !== Shape.mark && gap[at] === Gap.blank;
}

/**
 * Numbers in digits and words, the atoms of times, quantities and lists: `7.500`, `1,2 triệu`, `hai nghìn ba trăm lẻ
 * năm`, `2 tỷ 300 triệu`. A lone number word is weak, because most are words of another meaning too (`năm`, `ba`, `chín`).
 * Grammar of figures: facts on numbers; decimal comma, thousands by dots or blanks.
 */
export const numbersGrammar: Grammar = {
  file: 'grammar/numbers',
  kinds: ['figure', 'number'],
  lexemes: [figure],
  scan(chart) {
    const figures = chart.all('figure');
    const words = chart.all('numberword');
    let nextFigure = 0;
    let nextWord = 0;
    for (const section of chart.sections) {
      for (let free = section.start; ; ) {
        while (nextFigure < figures.length && (figures[nextFigure] as Found).start < free) nextFigure++;
        while (nextWord < words.length && (words[nextWord] as Found).start < free) nextWord++;
        const figureStart = figures[nextFigure]?.start ?? Number.POSITIVE_INFINITY;
        const word = words[nextWord];
        const at = Math.min(figureStart, word?.start ?? Number.POSITIVE_INFINITY);
        if (at >= section.end) break;
        // một vài, vài ba: a longer word that is no number hides the numbers in it
        free = at === figureStart ? at + 1 : Math.max(at + 1, word?.end ?? 0);
        const found =
          at === figureStart || !word
            ? readNumber(chart, at, section.end)
            : wordNumber(chart, words, nextWord, section);
        if (!found || (found.weak && isNameWord(chart, at, section.start, section.capitals))) continue;
        free = found.end;
        // nobody counts so far: `tỷ tỷ tỷ …`, an account number in groups
        if (Math.abs((found.value as NumberValue).value) > Number.MAX_SAFE_INTEGER) continue;
        chart.add(found);
      }
    }
  },
};

/** A number that begins with the word `words[index]`; the longest word at its token comes first. */
function wordNumber(chart: Chart, words: readonly Found[], index: number, section: Section): Found | undefined {
  const word = words[index] as Found;
  const { entry, start: at } = word;
  if (entry?.class === 'minus') {
    const number = readNumber(chart, at + 1, section.end);
    const value = number?.value as NumberValue | undefined;
    return number && value && { ...number, start: at, weak: false, value: { ...value, value: -value.value } };
  }
  if (!OPENERS.has(entry?.class as string) || word.end > at + 1) return undefined;
  // most number words stand alone, and need no reading
  let next = index + 1;
  while (next < words.length && (words[next] as Found).start === at) next++;
  if (words[next]?.start !== at + 1 && entry?.class !== 'half') {
    if (entry?.value === 0 || entry?.after !== undefined) return undefined;
    return make(word, at + 1, { value: entry?.value as number, scale: 1, words: true }, true, NONE);
  }
  return readNumber(chart, at, section.end);
}

/** Classes of words that a number may begin with. */
const OPENERS = new Set(['digit', 'ten', 'half']);
const NONE: readonly never[] = [];

function make(
  place: { start: number },
  end: number,
  value: NumberValue,
  weak: boolean,
  parts: readonly Found[],
): Found {
  const rule = value.words ? 'grammar/numbers: words' : 'grammar/numbers: figure';
  return { kind: 'number', start: place.start, end, rule, value, parts, confidence: 0.95, entry: undefined, weak };
}

function readNumber(chart: Chart, at: number, limit: number): Found | undefined {
  if (at >= limit) return undefined;
  const start = figureAt(chart, at);
  const read = start
    ? new Reading(chart, at, limit).fromFigure(grouped(chart, start, limit))
    : new Reading(chart, at, limit).fromWords();
  if (!read) return undefined;
  const weak = read.value.words && read.end === at + 1;
  // không alone is a negation, and only digits that stand alone anywhere begin a number
  if (weak && read.value.value === 0) return undefined;
  return make({ start: at }, read.end, read.value, weak, start ? [start] : NONE);
}

/** The figure at a token; in `15.11.2025` the second part is 11, not 11.2025. */
function figureAt(chart: Chart, at: number): Found | undefined {
  const found = chart.longest(at, 'figure');
  if (!found || found.end === at + 1 || at < 2) return found;
  const { gap, shape } = chart.tokens;
  const dotted =
    gap[at] === Gap.none &&
    gap[at - 1] === Gap.none &&
    shape[at - 2] === Shape.number &&
    /^[.,]$/.test(chart.text(at - 1, at));
  if (!dotted) return found;
  return { ...found, end: at + 1, value: { value: Number(chart.text(at, at + 1)) } };
}

const COUNTED = new Set(['unit', 'classifier', 'numberword']);

/** `1 586 đại biểu`: thousands parted by a blank, told by three digits behind and something counted behind them. */
function grouped(chart: Chart, first: Found, limit: number): Found {
  const { tokens } = chart;
  const width = (at: number): number => chart.text(at, at + 1).length;
  if (first.end !== first.start + 1 || width(first.start) > 3 || chart.text(first.start, first.end).startsWith('0'))
    return first;
  let end = first.end;
  while (
    end < Math.min(limit, first.end + GROUPS) &&
    tokens.shape[end] === Shape.number &&
    tokens.gap[end] === Gap.blank &&
    width(end) === 3 &&
    chart.longest(end, 'figure')?.end === end + 1
  )
    end++;
  if (end === first.end || !chart.at(end).some((found) => COUNTED.has(found.kind))) return first;
  const value = Number(
    Array.from({ length: end - first.start }, (_, i) => chart.text(first.start + i, first.start + i + 1)).join(''),
  );
  return { ...first, end, value: { value } };
}
