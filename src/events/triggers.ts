import type { Sentence } from '../clauses/sentences.js';
import { wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import { kindBit } from '../pattern/kinds.js';
import { NOT_TRIGGER, TRIGGER, type TriggerDefinition } from './definition.js';
import { nominal } from './verbs/nominal.js';

/** A trigger found in a sentence: what it tells, and where. */
export interface TriggerMatch {
  type: string;
  definition: TriggerDefinition;
  found: Found;
  start: number;
  end: number;
  /** Its place among coordinated verbs that `lần lượt` gives to coordinated subjects one by one. */
  turn?: number;
  /** It was before all that is told: `từng được tặng`. */
  past?: boolean;
  /** The end of the name of the occasion in which it stands: `Lễ khởi công cầu X`. */
  named?: number;
}

/** Mentions in whose names a word tells nothing: `Cơ quan Cảnh sát điều tra`, `Nghị định xử phạt …`. */
const SILENT: ReadonlySet<string> = new Set([
  'organization',
  'document',
  'person',
  'location',
  'award',
  'campaign',
  'rank',
]);

/**
 * The triggers of a sentence, left to right, the longest at a place. A word inside a name tells nothing, and neither does
 * one inside a phrase that its type lists under `not`.
 */
export function triggersOf(chart: Chart, sentence: Sentence): TriggerMatch[] {
  const out: TriggerMatch[] = [];
  const first = firstTrigger(chart, sentence);
  if (first === sentence.end) return out;
  const inside = new Uint8Array(sentence.end - sentence.start);
  for (const mention of sentence.mentions) {
    const mark =
      mention.kind === 'award' || mention.kind === 'document' || mention.kind === 'position' || isHouse(mention)
        ? 2
        : mention.kind === 'event'
          ? OCCASION
          : SILENT.has(mention.kind)
            ? 1
            : named(chart, mention)
              ? 3
              : 0;
    if (mark) inside.fill(mark, mention.start - sentence.start, mention.end - sentence.start);
  }
  /** A trigger ends before the name of what is given or signed: `trao giải Nhất`, `ký Thỏa thuận …`, `giữ chức Vụ trưởng`. */
  const limit = (start: number, end: number): number => {
    for (let at = start; at < end; at++) {
      if (inside[at - sentence.start] !== 2) continue;
      let last = at;
      while (inside[last - sentence.start] === 2) last++;
      // `tước danh hiệu Công an nhân dân`: a name that the words themselves hold
      if (at === start || last > end) return at;
      at = last;
    }
    return sentence.end;
  };
  /** `tổ chức | họp báo thường kỳ`: the occasion is named, and its name is no part of the verb. */
  const holdsName = ({ entry, end }: Found): boolean =>
    entry?.type === 'meeting' && inside[end - 1 - sentence.start] === OCCASION;
  let edge = sentence.start;
  for (let at = first; at < sentence.end; at++) {
    if (at < edge || !chart.may(at, TRIGGER_BIT)) continue;
    const mark = inside[at - sentence.start] as number;
    if (mark && mark !== OCCASION) continue;
    const here = chart
      .at(at)
      .filter((f) => f.kind === TRIGGER && f.end <= limit(f.start, f.end) && !(mark !== OCCASION && holdsName(f)));
    if (!here.length) continue;
    const longest = (here[0] as Found).end;
    // `tội lừa đảo, tống tiền`: what is coordinated with a named crime is named, too
    const [first] = here as [Found];
    if (
      first.entry?.type === 'crime' &&
      COORDINATING.has(wordAt(chart, at - 1)) &&
      inside[at - 2 - sentence.start] === 3
    ) {
      inside.fill(3, at - sentence.start, first.end - sentence.start);
      continue;
    }
    const types = deniedTypes(chart, at, longest, sentence);
    for (const found of here) {
      const type = found.entry?.type as string;
      const definition = found.entry?.trigger as TriggerDefinition;
      if (found.end !== longest) break;
      if (mark === OCCASION && !HELD.has(type) && !(type === 'talks' && namesParties(chart, found.end))) continue;
      const named = at > sentence.start && inside[at - 1 - sentence.start];
      if (types.has(type) || (definition.class !== 'noun' && !named && nominal(chart, at, longest, type))) continue;
      types.add(type);
      const name = mark === OCCASION ? sentence.mentions.find((m) => m.kind === 'event' && m.end > at) : undefined;
      out.push({
        type,
        definition,
        found,
        start: at,
        end: found.end,
        turn: undefined,
        past: undefined,
        named: name?.end,
      });
    }
    edge = longest;
  }
  return coordinated(chart, out);
}

const TRIGGER_BIT = kindBit(TRIGGER);
const DENIED_BIT = kindBit(NOT_TRIGGER);

/** The first token at which a trigger may begin; the end of the sentence where none does. */
function firstTrigger(chart: Chart, { start, end }: Sentence): number {
  let at = start;
  while (at < end && !chart.may(at, TRIGGER_BIT)) at++;
  return at;
}

/** `giao | Ban Cán sự đảng …`: a body of several words, no half of a trigger as in `thăm cấp Nhà nước`. */
const isHouse = ({ kind, start, end }: Found): boolean => kind === 'organization' && end - start > 2;

/** Mark of the name of an occasion, and what is told by such a name: `phiên tòa xét xử A`, `kỳ họp bầu Chủ tịch`. */
const OCCASION = 4;
/** `tại cuộc gặp với A`, `cuộc hội đàm giữa A và B`: the name of an occasion that tells who met. */
const namesParties = (chart: Chart, end: number): boolean => PARTIES.test(wordAt(chart, end));
const PARTIES = /^(với|giữa|của)$/;
const HELD: ReadonlySet<string> = new Set(['sentence', 'election', 'launch']);

/** `về tội “Đánh bạc”`, `hành vi trộm cắp`: a crime that is named, not told. */
function named(chart: Chart, { kind, start }: Found): boolean {
  if (kind !== 'charge') return false;
  const before = wordAt(chart, start - 1);
  if (before === '“' || before === '"') return true;
  for (let n = 1; n <= 3; n++) {
    for (const f of chart.at(start - n))
      if (f.kind === 'offence-prep' && f.end === start) return !happens(chart, start - n);
  }
  // `nảy sinh ý định cướp tài sản`, `dấu hiệu lừa đảo`
  return NAMING.has(before) || NAMING.has(`${wordAt(chart, start - 2)} ${before}`);
}
const NAMING: ReadonlySet<string> = new Set(['tượng', 'kẻ', 'nhóm', 'án', 'ý định', 'dấu hiệu', 'mục đích', 'âm mưu']);

/** `xảy ra vụ trộm cắp`: the word for a case tells that it was. */
const happens = (chart: Chart, at: number): boolean =>
  wordAt(chart, at - 1) === 'ra' && (wordAt(chart, at - 2) === 'xảy' || wordAt(chart, at - 2) === 'gây');

const COORDINATING: ReadonlySet<string> = new Set([',', 'và', 'hoặc']);

/** `kỷ luật “Khiển trách”` */
const QUOTE = /^[“"]$/;

/** Coordinated words of one act are one trigger: `ghi nhận, biểu dương và chúc mừng`. */
function coordinated(chart: Chart, triggers: readonly TriggerMatch[]): TriggerMatch[] {
  const out: TriggerMatch[] = [];
  const lastOf = new Map<string, TriggerMatch>();
  for (const trigger of triggers) {
    const act = `${trigger.type} ${trigger.definition.act ?? ''}`;
    const last = lastOf.get(act);
    // to try and to sentence are two acts
    const apart = trigger.type === 'sentence';
    const joint = last && !apart && trigger.start - last.end === 1 ? wordAt(chart, last.end) : '';
    // `thi hành kỷ luật khai trừ ra khỏi Đảng`: the second word says what the first one is
    const quoted = last && trigger.start - last.end === 1 && QUOTE.test(wordAt(chart, last.end)) ? 1 : 0;
    if (last && !apart && trigger.start === last.end + quoted && trigger.definition.fills) {
      last.end = trigger.end;
      last.definition = trigger.definition;
      continue;
    }
    if (!last || (joint !== ',' && joint !== 'và')) {
      out.push(trigger);
      lastOf.set(act, trigger);
    } else if (last.turn !== undefined || byTurns(chart, last.start)) {
      last.turn ??= 0;
      trigger.turn = last.turn + 1;
      out.push(trigger);
      lastOf.set(act, trigger);
    } else {
      last.end = trigger.end;
      if (!last.definition.needs) last.definition = trigger.definition;
    }
  }
  return out;
}

/** `A và B đã lần lượt hội kiến, tiếp C`: each subject has a verb of its own. */
const byTurns = (chart: Chart, at: number): boolean =>
  wordAt(chart, at - 1) === 'lượt' && wordAt(chart, at - 2) === 'lần';

/** The types whose `not` lists have a longer phrase over the trigger: `bắt tay`, `kế hoạch tổ chức`. */
function deniedTypes(chart: Chart, start: number, end: number, sentence: Sentence): Set<string> {
  const denied = new Set<string>();
  for (let at = Math.max(sentence.start, start - 4); at <= start; at++) {
    if (!chart.may(at, DENIED_BIT)) continue;
    for (const f of chart.at(at)) {
      const over = f.kind === NOT_TRIGGER && f.end >= end && f.end - f.start > end - start;
      if (over && !halves(sentence, f.start, start)) denied.add(f.entry?.type as string);
    }
  }
  return denied;
}

/** `Phòng Cảnh sát hình sự | phối hợp`: a phrase that begins inside a name is none; what a numeral counts is one. */
const halves = ({ mentions }: Sentence, at: number, trigger: number): boolean =>
  mentions.some((m) => m.kind !== 'quantity' && m.start < at && at < m.end && m.end <= trigger);
