import type { Range, Reading } from '../clauses/clause.js';
import { isMark, wordAt } from '../grammar/walk.js';

/** Penalties without a number. */
const PLAIN: readonly string[] = [
  'tù chung thân',
  'chung thân',
  'tử hình',
  'án treo',
  'cải tạo không giam giữ',
  'cảnh cáo',
];
/** What may follow the length of a term, with or without brackets. */
const BEHIND: readonly string[] = [
  'tù giam',
  'tù',
  'giam',
  'cải tạo không giam giữ',
  'nhưng cho hưởng án treo',
  'cho hưởng án treo',
  'được hưởng án treo',
  'hưởng án treo',
  'án treo',
  'quản chế',
];

function phraseAt(reading: Reading, at: number, phrases: readonly string[], limit: number): number {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (at + words.length <= limit && words.every((word, i) => wordAt(reading.chart, at + i) === word))
      return at + words.length;
  }
  return -1;
}

/** `30 tháng tù (cho hưởng án treo)`: the penalties in a range of tokens, in text order. */
export function penaltiesIn(reading: Reading, from: number, to: number): Range[] {
  const { chart } = reading;
  const out: Range[] = [];
  for (let at = from; at < to; ) {
    const term = chart.at(at).find((f) => f.kind === 'time' && f.value !== undefined && f.end <= to);
    let end = term ? behind(reading, term.end, to) : phraseAt(reading, at, PLAIN, to);
    if (term && end === term.end && !JUDGED.has(wordAt(chart, at - 1))) end = -1;
    if (end < 0) {
      at = term ? term.end : at + 1;
      continue;
    }
    if (!term) end = behind(reading, end, to);
    out.push({ start: at, end });
    at = end;
  }
  return out;
}
/** Words before a term that make it a penalty without `tù`. */
const JUDGED: ReadonlySet<string> = new Set(['án', 'phạt', 'tù']);

function behind(reading: Reading, from: number, limit: number): number {
  const { chart } = reading;
  let at = from;
  for (let step = 0; step < 3; step++) {
    const next = phraseAt(reading, at, BEHIND, limit);
    if (next > 0) {
      at = next;
      continue;
    }
    const open = isMark(chart, at, ',') || isMark(chart, at, '(') ? at + 1 : -1;
    const inner = open > 0 ? phraseAt(reading, open, BEHIND.slice(4), limit) : -1;
    if (inner < 0) break;
    at = isMark(chart, open - 1, '(') && isMark(chart, inner, ')') ? inner + 1 : inner;
  }
  return at;
}
