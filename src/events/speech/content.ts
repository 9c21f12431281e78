import { closesQuotation, type Range, type Reading } from '../../clauses/clause.js';
import { behindBrackets } from '../../clauses/groups.js';
import type { Phrase } from '../../clauses/phrase.js';
import { speaks } from '../../clauses/predicates.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import { Shape } from '../../text/tokens.js';
import type { Filler, RoleContext } from '../roles/fillers.js';
import type { TriggerMatch } from '../triggers.js';
import { addressing } from './addressees.js';
import { LONGEST, QUOTES, quotationBefore, trim } from './quotations.js';

/** What stands behind the verb. Behind a colon a quotation may run on over sentences; its marks are no part of it. */
function behind(context: RoleContext, from: number): Range | undefined {
  const { chart, sentence } = context.reading;
  let start = spokenAt(context, from);
  while (start < sentence.end && CONNECTIVES.has(wordAt(chart, start))) start++;
  if (start >= sentence.end) return undefined;
  const closer = QUOTES[wordAt(chart, start)];
  if (closer) {
    const last = Math.min(chart.tokens.length, start + LONGEST);
    for (let i = start + 1; i < last; i++) {
      if (wordAt(chart, i) !== closer) continue;
      if (i >= sentence.end - 2) return trim(chart, start + 1, i);
      break;
    }
  }
  return trim(chart, start, contentEnd(context, start));
}

/** `nói với phóng viên: “…”`, `nêu rõ tại cuộc họp, …`: where, to whom and how it was said stands before what was said. */
function spokenAt({ reading }: RoleContext, from: number): number {
  const { chart, sentence, phrases } = reading;
  for (let at = from; at < Math.min(sentence.end, from + MANNER); at++) {
    if (isMark(chart, at, ':') && QUOTES[wordAt(chart, at + 1)]) return at;
    // `đánh giá cao … và góp ý: “…”`: another verb says it
    if (chart.tokens.shape[at] === Shape.mark || wordAt(chart, at) === 'và') break;
  }
  const occasion = phrases[reading.phraseFrom(from)];
  const held = occasion?.from === from && occasion.preposition === 'tại' && HELD.has(occasion.head ?? occasion.kind);
  return held && occasion.end < sentence.end ? occasion.end : from;
}
/** How many words may tell how it was said. */
const MANNER = 14;
const HELD: ReadonlySet<string> = new Set(['event', 'case']);
const CONNECTIVES: ReadonlySet<string> = new Set([',', ':', 'rằng', 'là', 'thêm', '-']);
/** Words with which the same speaker goes on. */
const GOING_ON: ReadonlySet<string> = new Set(['đồng', 'thời', 'và', 'cũng', 'cùng', 'đó']);

/** What is said ends where the same speaker goes on to say or do something else: `…; đồng thời nhấn mạnh, …`. */
function contentEnd({ reading, triggers, trigger, index }: RoleContext, start: number): number {
  const { chart, sentence } = reading;
  // a sentence of thousands of words is no sentence, and who is quoted says no more than the quotation
  let end = Math.min(reading.quotationAt(trigger.start)?.end ?? sentence.end, start + LONGEST);
  const asked = trigger.definition.act === 'directive';
  const nominal = NOMINAL.has(trigger.definition.act ?? '') || NAMING.test(trigger.definition.form);
  for (let i = index + 1; i < triggers.length && i < index + 24; i++) {
    const next = triggers[i] as TriggerMatch;
    if (next.type !== trigger.type || next.start <= start) continue;
    const other = asked && ASKED.test(next.definition.form) ? -1 : otherSpeaker(reading, next, start);
    if (other >= 0) {
      end = Math.min(end, other);
      break;
    }
    let at = next.start - 1;
    while (at > start && GOING_ON.has(wordAt(chart, at))) at--;
    const joined = at + 1 < next.start;
    const apart = isMark(chart, at, ';');
    // `giao A …; giao B …`: two demands; `nhắc nhở`, `báo cáo` behind a comma may be what is demanded
    if (
      !apart &&
      (next.definition.needs?.includes('addressee') || (asked && !joined && ASKED.test(next.definition.form)))
    )
      continue;
    if (apart || isMark(chart, at, ',')) {
      end = at;
      break;
    }
    // `cảm ơn sự tin tưởng của B và khẳng định …`: a noun phrase does not go on with a verb
    if (nominal && wordAt(chart, at + 1) === 'và' && at + 2 === next.start) {
      end = at + 1;
      break;
    }
  }
  for (let at = start + 1; at < end && trigger.definition.object !== 'addressee'; at++) {
    // `thừa nhận hành vi phạm tội và xin giảm nhẹ hình phạt`
    if (wordAt(chart, at) === 'và' && PLEADING.has(wordAt(chart, at + 1))) end = at;
  }
  for (let at = start; at < end; at++) {
    if (isMark(chart, at, ';') && (nominal || (wordAt(chart, at + 1) === 'đồng' && wordAt(chart, at + 2) === 'thời')))
      return at;
    if (nominal && isMark(chart, at, ',') && BREAKS.has(wordAt(chart, at + 1)) && !COMPOUND.has(wordAt(chart, at + 2)))
      return at;
  }
  return end;
}
/** `…; đại biểu B thì hỏi …`, `…, còn người dân mong …`: the mark before another one who speaks; -1 where none does. */
function otherSpeaker(reading: Reading, next: TriggerMatch, start: number): number {
  const { chart, groups } = reading;
  const group = groups[reading.groupBefore(next.start)];
  if (!group || group.start < start || group.standing !== 'main') return -1;
  let at = behindBrackets(chart, group.end, next.start);
  while (at < next.start && BETWEEN.has(wordAt(chart, at))) at++;
  const before = (group.phrases[0] as Phrase).from - 1;
  if (at < next.start) return -1;
  if (isMark(chart, before, ';')) return before;
  if (wordAt(chart, before) !== 'còn') return -1;
  return isMark(chart, before - 1, ',') ? before - 1 : before;
}
const BETWEEN: ReadonlySet<string> = new Set(['thì', 'cũng', 'đã', 'lại', 'vẫn']);

/** Verbs of saying that tell as well what somebody is asked to do. */
export const ASKED =
  /^(báo cáo|đề xuất|kiến nghị|thông báo|thông tin|hướng dẫn|đánh giá|chỉ đạo|giải trình|trả lời|phân tích|dự báo|cảnh báo|khuyến cáo|nhắc nhở|biểu dương|phản ánh|giải thích|tố cáo|thống nhất|kêu gọi|xác nhận|nhận định|nhận xét|cam kết|chia sẻ|trình bày|giao)/;
/** Verbs with which a speaker goes on to plead, and that nobody is told to do. */
const PLEADING: ReadonlySet<string> = new Set(['xin', 'mong']);
/** Verbs whose object is a noun phrase, not a clause. */
const NOMINAL: ReadonlySet<string> = new Set(['praise']);
const NAMING = /^(bày tỏ|trả lời)/;
/** Words behind a comma with which a noun phrase does not go on. */
const BREAKS: ReadonlySet<string> = new Set('từ đồng qua góp với nhất trong coi đã để nhằm cho khi không'.split(' '));
/** `không khí`, `không gian`: the second halves of nouns that begin with one of them. */
const COMPOUND: ReadonlySet<string> = new Set(['khí', 'gian']);

/** The quotation before a verb of saying, where no other verb of saying stands between. */
function quotedBefore({ reading, triggers, trigger, index }: RoleContext): Range | undefined {
  const before = triggers[index - 1];
  const quoted = quotationBefore(reading, trigger.start);
  // `“…”, ông A nói và lưu ý …`: the first verb says it
  return quoted && before?.type === trigger.type && before.start > quoted.end ? undefined : quoted;
}

/** Words behind a verb of saying that tell where and when it was said, not what. */
const SETTING: ReadonlySet<string> = new Set(
  'tại trong khi vào sáng chiều tối trưa ngày hôm ở với trước sau bên'.split(' '),
);

/**
 * `Lúa chín đều trên cả ba cánh đồng, ông A cho biết tại cuộc họp`: the clause before the speaker is what is said, where
 * nothing is told behind the verb.
 */
function frontedContent({ reading, trigger, subject, clause }: RoleContext): Range | undefined {
  const { chart, groups, sentence } = reading;
  const after = trigger.end;
  const bare = chart.tokens.shape[after] === Shape.mark && !isMark(chart, after, ':') && !isMark(chart, after, ',');
  if (after < sentence.end && !bare && !SETTING.has(wordAt(chart, after))) return undefined;
  const [first] = subject.phrases;
  if (subject.by !== 'own' || !first || !isMark(chart, first.from - 1, ',') || clause.start !== sentence.start)
    return undefined;
  if (first.from - sentence.start <= SHORTEST) return undefined;
  // behind `…, A cho biết.` nothing follows, and what is said must stand before it
  const last =
    after >= sentence.end - 1 && !LEADING.has(wordAt(chart, sentence.start)) && !isQuoted(reading, first.from);
  const opening = groups.find((group) => group.start >= sentence.start && group.standing === 'main');
  const told = opening && opening.end < first.from && opening.start - sentence.start <= 1;
  return last || (told && speaks(chart, opening.end, first.from))
    ? trim(chart, sentence.start, first.from - 1)
    : undefined;
}
const isQuoted = ({ chart }: Reading, at: number): boolean => closesQuotation(chart, at - 2);
/** Words with which a frame begins, and no clause that is said. */
const LEADING: ReadonlySet<string> = new Set(
  'theo trao trả phát chia khi sau trước liên về cũng tại nói đó đây tuy song nhưng với'.split(' '),
);
/** A clause that is said has more words than this. */
const SHORTEST = 6;

/**
 * What a statement says: the quotation before `…, ông A nói`, else all that follows the verb up to where the speaker says
 * something else. The addressee of a demand or of praise stands in front of it and is no part of it.
 *
 * @returns the tokens of all that is said, addressee and all; undefined where nothing is
 */
export function statementContent(context: RoleContext, fillers: Filler[]): Range | undefined {
  const { trigger, type, group } = context;
  const { act } = trigger.definition;
  // `Đối với chủ đầu tư, A yêu cầu …`: who the demand is about, told in front of it
  const topic = act === 'directive' && !group.passive ? fillers.filter((f) => isTopic(f, trigger.start)) : [];
  drop(fillers, 'addressee');
  drop(fillers, 'content');
  if (act === 'speech') {
    fillPresented(context, fillers);
    return undefined;
  }
  const quoted = quotedBefore(context) ?? frontedContent(context);
  const told = quoted ?? behind(context, trigger.end);
  if (!told || told.end - told.start < 2) return undefined;
  const addressed = type.roles.addressee && addressing(context, quoted ? undefined : told);
  if (addressed) fillers.push(...addressed.fillers);
  if (!addressed?.fillers.length) fillers.push(...topic);
  const start = quoted ? told.start : (addressed?.end ?? told.start);
  if (told.end - start >= 2) fillers.push({ role: 'content', start, end: told.end, why: 'what is said' });
  return told;
}

/** `trình bày báo cáo tiếp thu, giải trình`: what is read out. */
function fillPresented(
  { reading: { chart }, trigger: { start, end, definition }, clause }: RoleContext,
  fillers: Filler[],
): void {
  if (!definition.form.startsWith('trình bày')) return;
  const from = definition.form === 'trình bày' ? end : start + 2;
  let at = from;
  while (
    at < clause.end &&
    !PRESENTED.has(wordAt(chart, at)) &&
    !(isMark(chart, at, ',') && !LISTED.test(wordAt(chart, at + 1)))
  )
    at++;
  if (at - from >= 2) fillers.push({ role: 'content', start: from, end: at, why: 'what is read out' });
}
const PRESENTED: ReadonlySet<string> = new Set(['tại', 'trước', 'nêu', 'cho', 'ở', 'với', ';', ':', '(']);
/** Behind a comma the name of a report goes on with these: `tiếp thu, giải trình`. */
const LISTED = /^(giải|thẩm|chỉnh|tổng|đánh)$/;

function drop(fillers: Filler[], role: string): void {
  for (let i = fillers.length - 1; i >= 0; i--) if (fillers[i]?.role === role) fillers.splice(i, 1);
}

const isTopic = ({ role, end }: Filler, verb: number): boolean => role === 'addressee' && end <= verb;
