import type { Range, Reading } from '../../clauses/clause.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { Chart, Found } from '../../pattern/chart.js';

/** Penalties without a number. */
const PLAIN: readonly string[] = [
  'tù chung thân',
  'chung thân',
  'tử hình',
  'án treo',
  'cải tạo không giam giữ',
  'cảnh cáo',
];
/** What a bracket or a comma may part from the term before it. */
const SUSPENDED: readonly string[] = [
  'nhưng cho hưởng án treo',
  'cho hưởng án treo',
  'được hưởng án treo',
  'hưởng án treo',
  'án treo',
  'quản chế',
];
/** What may follow the length of a term, with or without brackets. */
const BEHIND: readonly string[] = ['tù giam', 'tù treo', 'tù', 'giam', 'cải tạo không giam giữ', ...SUSPENDED];

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
    const one = penaltyAt(reading, at, to) ?? spanAt(reading, at, to);
    if (one) {
      out.push(one);
      at = one.end;
    } else at = termAt(chart, at, to)?.end ?? at + 1;
  }
  return out;
}

const termAt = (chart: Chart, at: number, to: number): Found | undefined =>
  chart.at(at).find((f) => f.kind === 'time' && f.value !== undefined && f.end <= to);

function penaltyAt(reading: Reading, at: number, to: number): Range | undefined {
  const { chart } = reading;
  const term = termAt(chart, at, to);
  if (!term) {
    const end = phraseAt(reading, at, PLAIN, to);
    return end < 0 ? undefined : { start: at, end: behind(reading, end, to) };
  }
  const end = behind(reading, term.end, to);
  return end > term.end || JUDGED.has(wordAt(chart, at - 1)) ? { start: at, end } : undefined;
}

/** `từ 18 tháng tù treo đến 3 năm tù`: what several get, from the least to the most. */
function spanAt(reading: Reading, at: number, to: number): Range | undefined {
  const { chart } = reading;
  const least = wordAt(chart, at) === 'từ' ? termAt(chart, at + 1, to) : undefined;
  if (!least) return undefined;
  // `từ 14 đến 16 năm tù` is one mention
  const joint = behind(reading, least.end, to);
  const most = wordAt(chart, joint) === 'đến' ? penaltyAt(reading, joint + 1, to) : undefined;
  if (most) return { start: at, end: most.end };
  // `giảm từ 7 năm tù xuống còn 5 năm tù`: what it was is no penalty any more
  if (wordAt(chart, joint) !== 'xuống') return undefined;
  return penaltyAt(reading, wordAt(chart, joint + 1) === 'còn' ? joint + 2 : joint + 1, to);
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
    const inner = open > 0 ? phraseAt(reading, open, SUSPENDED, limit) : -1;
    if (inner < 0) break;
    at = isMark(chart, open - 1, '(') && isMark(chart, inner, ')') ? inner + 1 : inner;
  }
  return at;
}
