import type { Range, Reading } from '../../clauses/clause.js';
import { groupOf } from '../../clauses/groups.js';
import type { Phrase } from '../../clauses/phrase.js';
import type { QuantityValue } from '../../grammar/quantities.js';
import { quotationEnd } from '../../grammar/tails.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import { Shape } from '../../text/tokens.js';
import { isPaper } from './decisions.js';

/** Where a noun phrase behind a verb ends: another clause, a reason, an end. */
const ENDS: ReadonlySet<string> = new Set([
  'passive',
  'planned',
  'ongoing',
  'occurred',
  'agent',
  'offence-prep',
  'purpose',
  'condition',
  'beneficiary',
  'deadline',
  'reason',
]);
const NAMES: ReadonlySet<string> = new Set(['organization', 'position']);
const WITH: ReadonlySet<string> = new Set('với tại và cùng theo vào nhưng khi gồm trong trên'.split(' '));
const PLACES: ReadonlySet<string> = new Set(['trên', 'trong', 'từ']);
const NOUNS: ReadonlySet<string> = new Set('đường vụ đối nhóm thủ tội ổ băng chuyên'.split(' '));
const NEGATING = /^(không|chưa)$/;
const LONGEST = 18;
const LONGEST_CLAUSE = 32;

/**
 * `điều khiển ô tô khi trong hơi thở có nồng độ cồn vượt 0,4 mg/lít khí thở`: what somebody did is told with how it was;
 * the token behind such a word or measure, -1 where the words end.
 */
function goesOn(chart: Reading['chart'], at: number): number {
  if (CIRCUMSTANCE.has(wordAt(chart, at))) return at + 1;
  const measured = chart.at(at).find((f) => f.kind === 'quantity' && f.value !== undefined);
  return measured && !MONEY.test((measured.value as QuantityValue).unit ?? '') ? measured.end : -1;
}
const CIRCUMSTANCE: ReadonlySet<string> = new Set('khi mà trong trên tại vào từ cùng nhưng để'.split(' '));
const MONEY = /^[A-Z]{3,4}$/;

/**
 * `một đường dây tổ chức đánh bạc trên không gian mạng`: the end of what is said of a thing that is no mention, from its
 * first token to where its noun phrase ends.
 */
export function wordsEnd(reading: Reading, from: number, limit: number, clause = false): number {
  const { chart } = reading;
  let end = from;
  const last = Math.min(limit, from + (clause ? LONGEST_CLAUSE : LONGEST));
  for (let at = from; at < last; ) {
    const charge = chart.at(at).find((f) => f.kind === 'charge' && f.end <= last);
    if (charge && at > from) {
      at = end = charge.end;
      continue;
    }
    const on = clause && at > from ? goesOn(chart, at) : -1;
    if (on > 0) {
      at = end = on;
      continue;
    }
    // `mô hình “Tổ dân phố không ma túy”`
    const quoted = at > from && !clause ? quotationEnd(chart, at, last) : at;
    if (quoted > at) return quoted;
    const inside = isMark(chart, at, '-') || isMark(chart, at, '/') || inCompound(chart, at);
    if (chart.tokens.shape[at] === Shape.mark && !inside) break;
    // `Bộ Dân tộc và Tôn giáo`: a name is told whole
    const body = at > from ? reading.phrases[reading.phraseFrom(at)] : undefined;
    if (body?.found && body.start === at && body.end <= last && NAMES.has(body.kind)) {
      at = end = body.end;
      continue;
    }
    const word = wordAt(chart, at);
    // `do không được cung cấp ôxy`
    if (at > from && !(at === from + 1 && NEGATING.test(wordAt(chart, from)))) {
      if (WITH.has(word) && !PLACES.has(word)) break;
      if (word === 'đối' && wordAt(chart, at + 1) === 'với') break;
      // `trước sự chứng kiến của …`
      if ((word === 'trước' || word === 'dưới') && wordAt(chart, at + 1) === 'sự') break;
      if (word === 'chào' && wordAt(chart, at + 1) === 'mừng') break;
      if (word === 'ở' && chart.at(at + 1).some((f) => f.kind === 'location' && f.value !== undefined)) break;
      if (chart.at(at).some((f) => ENDS.has(f.kind) && !f.weak && !NOUNS.has(word) && !PLACES.has(word))) break;
      if (chart.at(at).some((f) => (f.kind === 'quantity' || f.kind === 'time') && f.value !== undefined)) break;
    }
    at++;
    end = at;
  }
  // a preposition at the end governs what stands behind: `… trị giá 35 tỷ đồng`
  const next = reading.phrases[reading.phraseFrom(end)];
  return next?.start === end && next.from < end && next.from > from ? next.from : end;
}

/** `phòng, chống tội phạm`, `tìm kiếm, cứu nạn`: the comma inside a fixed pair of verbs. */
const inCompound = (chart: Reading['chart'], at: number): boolean =>
  isMark(chart, at, ',') && PAIRS.has(`${wordAt(chart, at - 1)} ${wordAt(chart, at + 1)}`);
const PAIRS: ReadonlySet<string> = new Set([
  'phòng chống',
  'kiếm cứu',
  'cháy chữa',
  'cháy cứu',
  'ninh trật',
  'tự an',
  'sĩ chiến',
]);

/** Kinds of mention that may be the last words of what they do not name by themselves. */
const OWNERS: ReadonlySet<string> = new Set(['organization', 'location', 'event', 'document']);
/** How many words may stand before them. */
const LEADING = 5;

/** `khai trương | mạng 5G Viettel`: behind a verb and what only goes on with it, the words with the mention at their end. */
export function leadingWords(reading: Reading, phrase: Phrase, edge: number, limit: number): Range | undefined {
  const { chart } = reading;
  if (!OWNERS.has(phrase.kind)) return undefined;
  let from = edge;
  for (let step = 0; step < 2; step++)
    for (const f of chart.at(from)) if (GOING_ON.has(f.entry?.name ?? '')) from = Math.max(from, f.end);
  const far = phrase.start - from;
  if (far < 1 || WITH.has(wordAt(chart, from))) return undefined;
  const end = wordsEnd(reading, from, limit);
  const whole = end < phrase.start || (end >= phrase.end && far <= LEADING);
  return whole && end - from >= 2 ? { start: from, end } : undefined;
}
/** Verbs behind a verb of beginning, and words before what is begun. */
const GOING_ON: ReadonlySet<string> = new Set(
  'xây dựng|thi công|triển khai|thực hiện|thành lập|nâng cấp|mở rộng|cải tạo|đồng loạt|chính thức|sửa chữa'.split('|'),
);

/** The words right behind a verb, where no phrase is read there; `clause` where they tell what somebody did. */
export function wordsBehind(reading: Reading, from: number, limit: number, clause = false): Range | undefined {
  const { chart } = reading;
  if (from >= limit || chart.tokens.shape[from] === Shape.mark || WITH.has(wordAt(chart, from))) return undefined;
  // `việc cấp phát không thống nhất`; what somebody did may be that he did not do something
  if (!clause && /^(không|chưa|chẳng)$/.test(wordAt(chart, from))) return undefined;
  if (chart.at(from).some((f) => f.kind === 'time' && f.value !== undefined)) return undefined;
  // `kiểm tra trực tiếp tại …`: an adverb is no object
  const adverb = chart.at(from).some((f) => f.kind === 'adverb' && f.end >= Math.min(limit, from + 2));
  if (adverb && !isPaper(chart, from)) return undefined;
  const end = wordsEnd(reading, from, limit, clause);
  return end - from >= 2 ? { start: from, end } : undefined;
}

/** `gồm: A; B; C`: the list that spells a number out. */
export function spelledOut(reading: Reading, count: Phrase): readonly Phrase[] {
  const { chart, sentence, phrases } = reading;
  let at = count.end;
  for (let step = 0; step < 8 && at < sentence.end; step++, at++) {
    if (wordAt(chart, at) === 'gồm' || (isMark(chart, at, ':') && step < 6)) break;
  }
  if (wordAt(chart, at) !== 'gồm' && !isMark(chart, at, ':')) return [];
  const from = reading.phraseFrom(at);
  const people = phrases.slice(from, from + 80).filter((p) => p.kind === 'person' && !p.bracketed);
  const [first] = people;
  return first && first.start - at <= 4 ? groupOf(chart, people, 0) : [];
}

/** `chuyển trạng thái thực hiện hai dự án`: does a verb of its own stand between a verb and what may be its object? */
export function verbBetween(reading: Reading, from: number, to: number): boolean {
  const { chart, phrases } = reading;
  for (let at = from; at < to; at++) {
    const last = phrases[reading.phraseFrom(at + 1) - 1];
    if (last?.found && at < last.end) continue;
    if (chart.at(at).some((f) => f.kind === 'verb' && !f.weak && f.end <= to && f.end - f.start > 1)) return true;
  }
  return false;
}
