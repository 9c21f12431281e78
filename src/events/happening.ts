import type { Reading } from '../clauses/clause.js';
import { wordsOf } from '../clauses/prepositions.js';
import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import type { Filler, RoleContext } from './roles/fillers.js';
import type { Setting } from './setting.js';

/** How far before a word for an event the verb stands that tells that it happened: `xảy ra liên tiếp 2 vụ cháy`. */
const REACH = 7;

/** Verbs of happening, and what an event of nature does. */
const HAPPEN: ReadonlySet<string> = new Set(['xảy ra', 'xẩy ra', 'hứng chịu', 'gánh chịu', 'xuất hiện', 'hứng trọn']);
const STRIKE: ReadonlySet<string> = new Set(
  (
    'xảy ra|đổ bộ|ập đến|ập vào|ập xuống|tràn về|quét qua|hoành hành|tàn phá|cuốn trôi|nhấn chìm|vùi lấp|chia cắt|' +
    'cô lập|bùng phát|càn quét|làm hư|gây thiệt|gây ngập|gây ra|ảnh hưởng|cướp đi'
  ).split('|'),
);
/** One of a kind: `trận lũ`, `vụ cháy`; `các trận lũ` are none that is told. */
const ONE: ReadonlySet<string> = new Set(['trận', 'cơn', 'đợt', 'vụ', 'đám', 'bão']);
const MANY: ReadonlySet<string> = new Set('các những mọi nhiều từng hàng mỗi số'.split(' '));
/** Words that make of what happens what may happen at any time: `khi xảy ra cháy`. */
const WHENEVER: ReadonlySet<string> = new Set(['khi', 'nếu', 'để', 'lúc', 'trường']);

/**
 * Is it told that an event befell where no role says so: that it happened (`xảy ra vụ cháy`, `trận lũ quét tràn về`), or one of
 * a kind with its time or place (`trận lũ quét đêm 2/8`)? `phòng, chống lũ quét` and `các vụ cháy` tell none.
 */
export function happened({ reading, trigger, group }: RoleContext, { time, place }: Setting): boolean {
  const { chart, sentence } = reading;
  const at = verbBefore(reading, trigger.start);
  if (at >= 0) {
    if (group.status === 'negated') return true;
    return (time !== undefined || place !== undefined) && !WHENEVER.has(wordAt(chart, at - 1));
  }
  if (time === undefined && place === undefined) return false;
  const first = ONE.has(wordAt(chart, trigger.start)) ? trigger.start : trigger.start - 1;
  if (first >= sentence.start && ONE.has(wordAt(chart, first)))
    return !MANY.has(wordAt(chart, first - 1)) && !isDoneWith(chart, trigger.end);
  return strikes(chart, trigger.end);
}

/** `Đến 3 giờ, đám cháy được khống chế`: what is done about it tells nothing of when it was. */
const isDoneWith = (chart: Chart, end: number): boolean =>
  [end, end + 1, end + 2].some((at) => wordAt(chart, at) === 'được' || wordAt(chart, at) === 'bị');

/** The verb of happening before a word, or -1. */
function verbBefore({ chart, sentence }: Reading, from: number): number {
  for (let at = from - 1; at > sentence.start && at > from - REACH; at--) {
    if (chart.tokens.shape[at] === Shape.mark && !isMark(chart, at, ',')) return -1;
    if (HAPPEN.has(wordsOf(chart, at - 1, at + 1))) return at - 1;
  }
  return -1;
}

/** Does a verb of striking follow, behind an auxiliary and an adjective: `mưa lũ đã chia cắt …`? */
function strikes(chart: Chart, from: number): boolean {
  for (let at = from; at < from + 4 && chart.tokens.shape[at] !== Shape.mark; at++) {
    // `động đất mạnh 3,5 độ richter xảy ra …`
    const measured = chart.at(at).find((f) => f.kind === 'quantity' && f.value !== undefined);
    if (measured) return strikes(chart, measured.end);
    if (STRIKE.has(wordsOf(chart, at, at + 2))) return true;
  }
  return false;
}

/** The end of `xảy ra`, `diễn ra` behind a noun for an event: what stands behind it tells when and where. */
export function happenedEnd(chart: Chart, end: number): number {
  for (let at = end; at < end + 8 && !isMark(chart, at, ';') && !isMark(chart, at, '.'); at++)
    if (HAPPEN.has(wordsOf(chart, at, at + 2)) || wordsOf(chart, at, at + 2) === 'diễn ra') return at + 2;
  return end;
}

/**
 * `tăng cường tuần tra, ngăn chặn nhập cảnh trái phép`: what is to be prevented at any time. A crime that was prevented is a case
 * of its kind, has a sum, or is told as done.
 */
export function isPolicy({ type, reading: { chart }, group }: RoleContext, fillers: readonly Filler[]): boolean {
  if (type.type !== 'prevention' || fillers.some((f) => f.role === 'amount')) return false;
  if (group.told && group.status === 'occurred') return false;
  const crime = fillers.find((f) => f.role === 'crime');
  return crime !== undefined && ![1, 2, 3].some((n) => wordAt(chart, crime.start - n) === 'vụ');
}
