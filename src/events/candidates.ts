import type { Sentence } from '../clauses/sentences.js';
import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import type { Coreference } from '../resolve/entities.js';
import type { Links } from '../resolve/links.js';

/** Something that may fill a role: a mention with all that stands before it and belongs to it. */
export interface Candidate {
  found: Found;
  start: number;
  end: number;
  /** The preposition that governs it: `của`, `cho`, `tại` … */
  preposition?: string;
  /** It stands in brackets. */
  bracketed: boolean;
}

/** Words between a preposition or verb and the name that it governs: `cho các đồng chí A`, `lãnh đạo Bộ`. */
const FILLERS: ReadonlySet<string> = new Set([
  'các',
  'những',
  'mọi',
  'toàn',
  'toàn thể',
  'tập thể',
  'lãnh đạo',
  'đại diện',
  'cán bộ',
  'chiến sĩ',
  'đồng chí',
  'nhân dân',
  'người dân',
  'phía',
  'về phía',
  'bên',
]);
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'của',
  'cho',
  'tại',
  'ở',
  'với',
  'về',
  'do',
  'bởi',
  'theo',
  'trong',
  'từ',
  'đến',
  'tới',
  'đối với',
  'cùng',
  'thuộc',
  'giữa',
  'bằng',
  'trên',
  'qua',
  'vào',
  'nhằm',
  'như',
  'gồm',
  'là',
  'thay mặt',
  'tặng',
  'trên địa bàn',
  'thông qua',
  'nhờ',
  'ngoài',
  'gần',
  'trước',
  'sau',
  'dưới',
  'sang',
  'ra',
  'lên',
  'xuống',
  'mang',
  'thay',
]);

/** The longest phrase of the set that ends before a token, at most three syllables. */
function phraseBefore(chart: Chart, at: number, from: number, phrases: ReadonlySet<string>): number {
  for (let length = Math.min(3, at - from); length >= 1; length--) {
    let phrase = wordAt(chart, at - length);
    for (let i = at - length + 1; i < at; i++) phrase += ` ${wordAt(chart, i)}`;
    if (phrases.has(phrase)) return length;
  }
  return 0;
}

/** Walks left over what belongs to a name, to the preposition that governs it. */
function governor(chart: Chart, at: number, from: number): { start: number; preposition?: string } {
  let start = at;
  for (let step = 0; step < 6 && start > from; step++) {
    const filler = phraseBefore(chart, start, from, FILLERS);
    if (filler) {
      start -= filler;
      if (start > from && isMark(chart, start - 1, ',') && phraseBefore(chart, start - 1, from, FILLERS)) start--;
      continue;
    }
    const word = [1, 2, 3]
      .map((n) => chart.at(start - n).find((f) => f.end === start && (f.kind === 'honorific' || f.kind === 'role')))
      .find(Boolean);
    if (!word || word.start < from) break;
    start = word.start;
  }
  const length = phraseBefore(chart, start, from, PREPOSITIONS);
  return length ? { start, preposition: chartPhrase(chart, start - length, start) } : { start };
}

const chartPhrase = (chart: Chart, from: number, to: number): string => {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(wordAt(chart, i));
  return words.join(' ');
};

/**
 * The candidates of a sentence in text order. Offices in an appellation belong to their person; the parent told behind
 * a body, and its abbreviation in brackets, belong to the body.
 */
export function candidatesOf(chart: Chart, sentence: Sentence, links: Links, coreference: Coreference): Candidate[] {
  const owned = new Set<Found>();
  for (const found of sentence.mentions) {
    const beside = links.appellations.get(found);
    if (beside) for (const one of [...beside.positions, beside.rank, beside.degree]) if (one) owned.add(one);
    const parent = links.parentOf.get(found);
    if (parent) owned.add(parent);
  }
  const out: Candidate[] = [];
  let last: Candidate | undefined;
  let depth = 0;
  let at = sentence.start;
  for (const found of sentence.mentions) {
    if (owned.has(found)) continue;
    const beside = links.appellations.get(found);
    const first = beside && beside.start >= sentence.start ? beside.start : found.start;
    const { start, preposition } = governor(chart, first, sentence.start);
    for (; at < found.start; at++) {
      if (isMark(chart, at, '(')) depth++;
      else if (isMark(chart, at, ')')) depth = Math.max(0, depth - 1);
    }
    const bracketed = depth > 0;
    const same =
      last && coreference.clusters.of(last.found) === coreference.clusters.of(found) && coreference.clusters.of(found);
    if (bracketed && same) continue;
    last = { found, start, end: Math.max(found.end, Math.min(beside?.end ?? 0, sentence.end)), preposition, bracketed };
    out.push(last);
  }
  return out;
}
