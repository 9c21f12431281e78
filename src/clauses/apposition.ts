import type { QuantityValue } from '../grammar/quantities.js';
import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import { behindBrackets } from './groups.js';
import type { Group } from './openings.js';
import { type Phrase, WORDS } from './phrase.js';
import { acts } from './predicates.js';

/** `Giáp Thị Hồng, vợ của Vinh, …`: words in apposition. */
export const apposed = (chart: Chart, last: Phrase | undefined, phrase: Phrase): boolean =>
  last?.kind === 'person' &&
  phrase.kind === WORDS &&
  phrase.head === 'person' &&
  // `A (SN 1998), cán bộ Đội …, hy sinh`
  phrase.start - behindBrackets(chart, last.end, phrase.start) <= 2 &&
  isMark(chart, phrase.start - 1, ',') &&
  (isMark(chart, phrase.end, ',') || (DESCRIBING.test(wordAt(chart, phrase.start)) && closes(chart, phrase.end)));
const DESCRIBING = /^(một|người|vợ|chồng|mẹ|cha|bố|con)$/;

/** `chị A, một nạn nhân trú tại xã B, kể`: is there a comma behind the words that describe, before anything is done? */
function closes(chart: Chart, from: number): boolean {
  for (let at = from; at < from + REACH && chart.tokens.shape[at] !== undefined; at++)
    if (chart.tokens.shape[at] === Shape.mark) return isMark(chart, at, ',');
  return false;
}
const REACH = 14;

/** `A - học trò của B`: words behind a dash tell who the one named before it is. */
export const dashed = (chart: Chart, last: Phrase, phrase: Phrase): boolean =>
  last.kind === 'person' &&
  phrase.kind === WORDS &&
  phrase.head === 'person' &&
  phrase.from === phrase.start &&
  (isMark(chart, phrase.start - 1, '-') || isMark(chart, phrase.start - 1, '–')) &&
  behindBrackets(chart, last.end, phrase.start) === phrase.start - 1;

/** `bé gái 5 tuổi bị …`, `A, 25 tuổi, bị …`: the age of whoever is named before it. */
export const isAge = (chart: Chart, last: Phrase, phrase: Phrase): boolean =>
  (last.kind === 'person' || last.head === 'person') &&
  phrase.kind === 'quantity' &&
  (phrase.found?.value as QuantityValue | undefined)?.unit === 'tuổi' &&
  (phrase.from === last.end || (phrase.from === last.end + 1 && isMark(chart, last.end, ',')));

/** `Đại diện Tập đoàn X, ông A`: whom the words before the comma tell of. */
export const represented = (chart: Chart, last: Phrase, phrase: Phrase): boolean =>
  (last.kind === 'organization' || last.kind === WORDS) &&
  isMark(chart, phrase.start - 1, ',') &&
  last.end === phrase.start - 1 &&
  chart.at(phrase.start).some((f) => f.kind === 'honorific') &&
  chart.at(last.start).some((f) => f.kind === 'representative');

/** `Luật sư A, Đoàn Luật sư tỉnh B cho biết`, `Kỳ họp thứ 8, Quốc hội khai mạc`: the body of what is named before it. */
export const affiliated = (chart: Chart, group: Group, last: Phrase, phrase: Phrase): boolean =>
  (last.kind === 'person' || last.kind === 'event') &&
  phrase.kind === 'organization' &&
  group.standing === 'main' &&
  group.phrases.length === 1 &&
  follows(chart, group, last, phrase.from - 1) &&
  isMark(chart, phrase.from - 1, ',') &&
  (acts(chart, phrase.end) || isMark(chart, phrase.end, ','));

/** `Vụ trưởng Vụ Đào tạo | chính quy, Tổng cục B`: does an office end at a mark, or a word or two before it? */
const follows = (chart: Chart, group: Group, last: Phrase, mark: number): boolean => {
  if (group.end === mark) return true;
  const office = last.end > (last.found?.end ?? last.end);
  return (
    office && mark > group.end && mark - group.end <= 2 && !acts(chart, group.end) && !isMark(chart, group.end, ',')
  );
};

/** `Lễ truy điệu Đại úy A`, `ba chiến sĩ Cảnh sát PCCC`: whom a rite is for, and whose people are counted. */
export function completed(chart: Chart, last: Phrase, phrase: Phrase): boolean {
  if (last.kind === 'event')
    return phrase.kind === 'person' && phrase.from === last.end && wordAt(chart, last.start) === 'lễ';
  if (last.kind !== 'quantity' || phrase.kind !== 'organization' || phrase.from > last.end) return false;
  return last.found?.parts.some((p) => p.kind === 'classifier' && p.entry?.class === 'person') === true;
}
