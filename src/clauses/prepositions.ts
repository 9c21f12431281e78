import { endsVerb, insideWord, isMark, wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import { bitsOf } from '../pattern/kinds.js';
import { placeTone } from '../text/tone.js';

/** Prepositions by their words; the ones that event types ask for are added to these. */
const PREPOSITIONS: readonly string[] = [
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
  'cùng với',
  'thuộc',
  'giữa',
  'bằng',
  'trên',
  'qua',
  'đoạn qua',
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
  'hồi',
  'hôm',
  'lúc',
  'kể từ',
  'tính đến',
  'dưới sự điều khiển của',
  'dưới sự điều hành của',
  'dưới sự chủ trì của',
  'với sự tham gia của',
  'với sự tham dự của',
  'có sự tham gia của',
  'theo lời mời của',
  'nhận lời mời của',
];
const LONGEST = 6;

/** Prepositions by their spellings in both tone styles, and the last words of all of them. */
export interface Prepositions {
  phrases: ReadonlyMap<string, string>;
  ends: ReadonlySet<string>;
}

/** The prepositions that are known, with those of the event types. */
export function prepositionsWith(more: Iterable<string>): Prepositions {
  const all = new Map<string, string>();
  for (const phrase of [...PREPOSITIONS, ...more]) {
    for (const style of ['old', 'new'] as const) {
      const words = phrase.split(' ').map((word) => placeTone(word, style));
      all.set(words.join(' '), phrase);
    }
  }
  // a coordinator governs nothing
  all.delete('và');
  return { phrases: all, ends: new Set([...all.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1))) };
}

/** A stretch of tokens as its words. */
export function wordsOf(chart: Chart, from: number, to: number): string {
  let phrase = wordAt(chart, from);
  for (let i = from + 1; i < to; i++) phrase += ` ${wordAt(chart, i)}`;
  return phrase;
}

/** Words in front of a name that leave the filler the name: `lãnh đạo Bộ`, `các đồng chí A`, `đại diện tỉnh X`. */
function transparentBefore(chart: Chart, at: number, from: number, kind: string): number {
  for (let n = Math.min(4, at - from); n >= 1; n--) {
    if (!chart.may(at - n, TRANSPARENT_BITS)) continue;
    for (const f of chart.at(at - n)) {
      if (f.end !== at) continue;
      if (f.kind === 'honorific' || f.kind === 'plural') return n;
      if (kind === 'person' && (f.kind === 'role' || isPeople(f)) && !insideWord(chart, at - n, from)) return n;
      if (f.kind === 'representative' && (kind !== 'location' || LEADING.test(f.entry?.name ?? ''))) return n;
    }
  }
  return 0;
}
const TRANSPARENT_BITS = bitsOf(['honorific', 'plural', 'role', 'classifier', 'representative']);
const isPeople = (f: Found): boolean => f.kind === 'classifier' && f.entry?.class === 'person' && !f.weak;
const LEADING = /^(lãnh đạo|đại diện|chính quyền)/;
const BARE: ReadonlySet<string> = new Set(['phía', 'bên', 'toàn']);

/** `ở phía Đông Nam đảo X` */
function directionBefore(chart: Chart, at: number): number {
  let start = at;
  while (at - start < 2 && DIRECTIONS.has(wordAt(chart, start - 1))) start--;
  return start < at && wordAt(chart, start - 1) === 'phía' ? at - start + 1 : 0;
}
const DIRECTIONS: ReadonlySet<string> = new Set(['bắc', 'nam', 'đông', 'tây']);

const TITLES: ReadonlySet<string> = new Set(['chức danh', 'chức vụ', 'cương vị', 'vị trí']);

/** What governs a noun phrase, and where it begins with all that belongs to it. */
export interface Governed {
  start: number;
  /** First token of the preposition; `start` where none governs it. */
  from: number;
  preposition?: string;
}

/** Walks left over what belongs to a name, to the preposition that governs it. */
export function governed(chart: Chart, at: number, from: number, kind: string, prepositions: Prepositions): Governed {
  let start = at;
  if (kind !== 'time' && kind !== 'quantity') {
    for (let step = 0; step < 6 && start > from; step++) {
      let filler = transparentBefore(chart, start, from, kind);
      if (!filler && start < at && isMark(chart, start - 1, ',')) {
        filler = transparentBefore(chart, start - 1, from, kind);
        if (filler) filler++;
      }
      if (!filler && BARE.has(wordAt(chart, start - 1))) filler = 1;
      if (!filler && kind === 'location') filler = directionBefore(chart, start);
      if (!filler) break;
      start -= filler;
    }
  }
  // `trúng cử chức danh Chủ tịch`: the word for an office, where it is no part of a preposition
  if (kind === 'position' && TITLES.has(wordsOf(chart, start - 2, start)) && start - 2 >= from) {
    const led = [3, 4].some((n) => start - n >= from && prepositions.phrases.has(wordsOf(chart, start - n, start)));
    if (!led) start -= 2;
  }
  // `về tội “Đánh bạc”`: the mark stands between
  const edge = start - 1 > from && isMark(chart, start - 1, '“') ? start - 1 : start;
  if (edge <= from || !prepositions.ends.has(wordAt(chart, edge - 1)))
    return { start, from: start, preposition: undefined };
  for (let n = Math.min(LONGEST, edge - from); n >= 1; n--) {
    const preposition = prepositions.phrases.get(wordsOf(chart, edge - n, edge));
    if (preposition && !(n === 1 && endsVerb(chart, edge) && !PREPOSITIONS.includes(wordAt(chart, edge - 1))))
      return { start, from: edge - n, preposition };
  }
  return { start, from: start, preposition: undefined };
}
