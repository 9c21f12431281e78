import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import { affiliated, apposed, completed, dashed, isAge, represented } from './apposition.js';
import { behindBrackets, joined } from './groups.js';
import { type Phrase, WORDS } from './phrase.js';
import { acts, behindAside, helped, speaks } from './predicates.js';
import type { Sentence } from './sentences.js';

/**
 * How a coordinated noun phrase stands to the verbs behind it: it opens a clause, it opens one that is a part of another
 * (`khi A …`, `việc A …`), it is asked to do what the next verbs say (`yêu cầu A làm`), it is the object of the verb
 * before and does what the next one says (`phát hiện A làm`), it brings an agent in (`do A chỉ huy`), or none of these.
 */
type Standing = 'main' | 'inner' | 'pivot' | 'object' | 'agent' | 'none';

/** Coordinated noun phrases that may be a subject. */
export interface Group {
  phrases: Phrase[];
  start: number;
  end: number;
  standing: Standing;
  /** `và` has told its last member. */
  closed?: boolean;
}

const KINDS: ReadonlySet<string> = new Set([
  'person',
  'organization',
  'position',
  'quantity',
  'event',
  'document',
  WORDS,
]);
const FRAME: ReadonlySet<string> = new Set(['time', 'location']);
export const AGENTIVE: ReadonlySet<string> = new Set(['do', 'bởi']);

/** Words that open a list behind a colon. */
const LISTING: ReadonlySet<string> = new Set(['gồm', 'có', 'sau', 'chí', 'là', 'thể']);

/** Words behind which a clause of its own begins. */
const MAIN: ReadonlySet<string> = new Set(
  'và đồng thời song nhưng còn rồi riêng rằng thì nên cũng nay đó này đây'.split(' '),
);
const INNER: ReadonlySet<string> = new Set('khi nếu mà vì để nhằm việc như nhờ dù tuy lúc trước sau là'.split(' '));

/** Verbs whose object does what all the next verbs say, and those whose object does what the next one says. */
const ASKING: ReadonlySet<string> = new Set(
  'yêu cầu|đề nghị|chỉ đạo|giao|mời|cử|khuyến cáo|kiến nghị|kêu gọi|nhắc nhở|đôn đốc|phân công|chúc mừng|cảm ơn|chào mừng|nhiệt liệt chào mừng'.split(
    '|',
  ),
);
const MAKING: ReadonlySet<string> = new Set(
  (
    'giúp|cho phép|buộc|nghe|chứng kiến|phát hiện|thấy|khiến|làm|để|cho|hướng dẫn|vận động|huy động|điều động|thuê|' +
    'nhờ|bắt|ép|mong|hỗ trợ|tố cáo|cáo buộc'
  ).split('|'),
);

/** The coordinated noun phrases of a sentence, in text order, each with its standing. */
export function groupsOf(chart: Chart, sentence: Sentence, phrases: readonly Phrase[]): Group[] {
  const groups: Group[] = [];
  let last: Phrase | undefined;
  let frame: Phrase | undefined;
  for (const [i, phrase] of phrases.entries()) {
    if (phrase.within || phrase.bracketed || apposed(chart, last, phrase)) continue;
    // `hai Bộ trưởng đã …`: the office is what is counted
    if (last?.kind === 'quantity' && phrase.kind === 'position' && phrase.end === last.end) continue;
    const person = groups[groups.length - 1];
    if (person && last && (isAge(chart, last, phrase) || dashed(chart, last, phrase))) {
      person.end = phrase.end;
      continue;
    }
    // `Giám đốc bệnh viện`, `thủ trưởng các cơ quan`: what an office is of
    const office = last?.kind === 'position' && (phrase.kind === WORDS || phrase.kind === 'organization');
    if (person && last && office && phrase.from - last.end === (wordAt(chart, last.end) === 'trường' ? 1 : 0)) {
      person.end = phrase.core ?? phrase.end;
      continue;
    }
    if (person && last && affiliated(chart, person, last, phrase)) {
      person.end = phrase.end;
      continue;
    }
    if (!KINDS.has(phrase.kind) && (completes(chart, phrases[i - 1], phrase) || !placed(chart, sentence, phrase))) {
      frame = FRAME.has(phrase.kind) ? phrase : undefined;
      if (!frame) last = undefined;
      continue;
    }
    const group = groups[groups.length - 1];
    // `hai bị cáo A và B`: the number tells how many are named; `đại diện Cục X, ông A`: the body of the one named
    const named = last?.kind === 'quantity' ? phrase.start === last.end : last && represented(chart, last, phrase);
    if (group && last && phrase.kind === 'person' && named) {
      group.phrases[group.phrases.length - 1] = phrase;
      group.end = phrase.end;
      last = phrase;
      continue;
    }
    if (group && last && completed(chart, last, phrase)) {
      group.end = Math.max(group.end, phrase.end);
      continue;
    }
    if (group && last && coordinated(chart, groups, last, phrase, sentence)) extend(chart, group, phrase);
    else {
      const standing = standingOf(chart, sentence, phrase, frame);
      groups.push({ phrases: [phrase], start: phrase.start, end: phrase.end, standing });
    }
    (groups[groups.length - 1] as Group).end = phrase.end;
    last = phrase;
    frame = undefined;
  }
  return groups;
}

/** `Cầu Phong Châu được khánh thành`, `Hà Nội khởi công …`: a place that opens a clause and has a verb right behind it. */
const placed = (chart: Chart, { start }: Sentence, { kind, from, end, preposition }: Phrase): boolean =>
  kind === 'location' &&
  preposition === undefined &&
  (from === start || isMark(chart, from - 1, ',')) &&
  (acts(chart, end) || (wordAt(chart, end) === 'mới' && helped(chart, end + 1)));

/** `đến Công an xã A, tỉnh B đầu thú`: the place of the body or place before it. */
const completes = (chart: Chart, before: Phrase | undefined, phrase: Phrase): boolean =>
  before !== undefined &&
  (before.kind === 'organization' || before.kind === 'location' || before.end > (before.found?.end ?? before.end)) &&
  before.end === phrase.from - 1 &&
  isMark(chart, before.end, ',');

/** Do two noun phrases belong to one group? */
function coordinated(
  chart: Chart,
  groups: readonly Group[],
  last: Phrase,
  phrase: Phrase,
  sentence: Sentence,
): boolean {
  const group = groups[groups.length - 1] as Group;
  // `trúng cử với 98% số phiếu; các ông A và B …`
  if (last.kind !== phrase.kind && isMark(chart, phrase.from - 1, ';')) return false;
  if (!joined(chart, last, phrase) || parts(chart, group, last, phrase, sentence)) return false;
  return last.kind === phrase.kind || !speaksFor(groups, phrase);
}

function extend(chart: Chart, group: Group, phrase: Phrase): void {
  group.phrases.push(phrase);
  if (wordAt(chart, phrase.from - 1) === 'và' || phrase.preposition) group.closed = true;
}

/** `Thay mặt A, lãnh đạo B, Thứ trưởng C trao …`: behind a frame that tells for whom, who acts is told last. */
function speaksFor(groups: readonly Group[], phrase: Phrase): boolean {
  const frame = groups[groups.length - 2]?.phrases[0];
  return phrase.kind === 'person' && frame?.preposition !== undefined && BEHALF.test(frame.preposition);
}
const BEHALF = /^(thay mặt|thừa|được sự ủy quyền)/;

/** `… 71 tài khoản, lực lượng chức năng thu …`: behind the comma of an object list another clause may begin. */
function parts(
  chart: Chart,
  group: Group,
  last: Phrase,
  phrase: Phrase,
  { start: from, end: limit }: Sentence,
): boolean {
  // `Trao đổi với phóng viên, ông A …`
  if (phrase.kind === 'person' && last.kind === WORDS && last.preposition === 'với' && last.start - from <= OPENED)
    return true;
  if (isMark(chart, phrase.from - 1, ';') && acts(chart, behindBrackets(chart, phrase.end, limit))) return true;
  // `Trả lời đại biểu A, Bộ trưởng B nêu rõ`: behind the object of the verb that opens the sentence
  if (
    isMark(chart, phrase.from - 1, ',') &&
    isObject(chart, group, from) &&
    acts(chart, behindAside(chart, phrase.end, limit))
  )
    return true;
  if (!isMark(chart, phrase.from - 1, ',') || group.standing === 'main' || group.standing === 'pivot') return false;
  // `với A và B, C đã …`: the list was at its end
  if (group.closed) return true;
  const [first] = group.phrases as [Phrase];
  if (first.preposition !== undefined) {
    // `Nhận lời mời của A, B và phu nhân …`: a frame ends at its comma
    if (first.from <= from || (first.from - from < OPENED && FRAMING.has(wordAt(chart, from)))) return true;
    if (acts(chart, behindPlace(chart, phrase.end, limit)) || wordAt(chart, phrase.end) === 'do') return true;
  }
  const same = last.kind === phrase.kind && (phrase.kind !== WORDS || last.head === phrase.head);
  return same ? helped(chart, phrase.end) : speaks(chart, phrase.end, limit);
}

/** `Dưới sự chứng kiến của A, B và C ký …`: words that open a frame, and how far behind them its noun stands. */
const FRAMING: ReadonlySet<string> = new Set(['dưới', 'trước', 'với', 'nhân', 'thay', 'theo', 'được', 'nhận']);
const OPENED = 7;

/** Does a group stand right behind the verb of saying or meeting that opens the sentence? */
const isObject = (chart: Chart, group: Group, from: number): boolean =>
  chart
    .at(from)
    .some(
      (f) =>
        f.kind === 'trigger' &&
        FRONTED.has(String(f.entry?.type)) &&
        group.start - f.end >= 0 &&
        group.start - f.end <= 2,
    );
const FRONTED: ReadonlySet<string> = new Set(['statement', 'talks', 'visit']);

/** `Chủ tịch | xã Tiên Cẩm (huyện Tiên Phước)`: behind the place and the brackets that belong to an office. */
function behindPlace(chart: Chart, at: number, limit: number): number {
  const place = chart.at(at).find((f) => f.kind === 'location' && f.value !== undefined && !f.weak);
  return behindBrackets(chart, place?.end ?? at, limit);
}

function standingOf(chart: Chart, sentence: Sentence, phrase: Phrase, frame: Phrase | undefined): Standing {
  const { start, preposition } = phrase;
  if (preposition) {
    if (AGENTIVE.has(preposition)) return 'agent';
    if (INNER.has(preposition)) return 'inner';
    if (preposition === 'làm' && phrase.kind === 'position') return 'none';
    if (MAKING.has(preposition)) return 'object';
    return 'none';
  }
  if (start <= sentence.start || (frame && frame.end === start)) return 'main';
  const before = start - 1;
  if (chart.tokens.shape[before] === Shape.mark) {
    if (isMark(chart, before, ':') && LISTING.has(wordAt(chart, before - 1))) return 'none';
    return isMark(chart, before, ')') ? 'none' : 'main';
  }
  const word = wordAt(chart, before);
  const half = chart.at(start - 2).some((f) => f.end === start && (f.kind === 'verb' || f.kind === 'trigger'));
  if (!half && INNER.has(word)) return 'inner';
  if (!half && MAIN.has(word)) return 'main';
  for (let n = 1; n <= 3; n++) {
    for (const f of chart.at(start - n)) {
      if (f.end !== start) continue;
      if (f.kind === 'continuation') return 'main';
      if (phrase.kind === 'event' || (f.kind !== 'trigger' && f.kind !== 'verb')) continue;
      if (ASKING.has(f.entry?.name ?? '')) return 'pivot';
      if (phrase.kind === 'position' && f.entry?.name === 'làm') return 'none';
      if (MAKING.has(f.entry?.name ?? '')) return 'object';
    }
  }
  return 'none';
}
