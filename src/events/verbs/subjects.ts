import type { Range, Reading } from '../../clauses/clause.js';
import { behindBrackets } from '../../clauses/groups.js';
import { isVerb } from '../../clauses/heads.js';
import { AGENTIVE, type Group } from '../../clauses/openings.js';
import { isCandidate, type Phrase, WORDS } from '../../clauses/phrase.js';
import { behindAside, speaks } from '../../clauses/predicates.js';
import { wordsOf } from '../../clauses/prepositions.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import { Shape } from '../../text/tokens.js';
import { leadersOf, reporterOf } from './associates.js';
import { actsAlone, isWitnessed } from './bystanders.js';

/** Who does what a verb says, and how that is known. */
export interface Subject {
  phrases: readonly Phrase[];
  /**
   * `own`: it stands before the verb; `shared`: an earlier verb has it too; `object`: it is the object of the verb
   * before; `relative`: it is named right before, and the verb describes it; `fronted`: it stands behind; `carried`: it comes from the sentence before; `none`.
   */
  by: 'own' | 'shared' | 'object' | 'relative' | 'agent' | 'fronted' | 'carried' | 'none';
  start: number;
}

export const NO_SUBJECT: Subject = { phrases: [], by: 'none', start: -1 };

/** Subjects that are the objects of another verb. */
export const OBJECTS: ReadonlySet<Subject['by']> = new Set(['object', 'relative']);

/** How many groups back a subject is looked for. */
const REACH = 24;

/** What is known when the subject of a verb is looked for. */
export interface SubjectQuery {
  reading: Reading;
  /** First token of the verb group. */
  verb: number;
  /** Last token of the trigger, exclusive. */
  end: number;
  passive: boolean;
  /** The trigger is a noun: `Trong chuyến thăm Nhật Bản, A …`. */
  nominal: boolean;
  /** What was said before: its noun phrases do not belong to the verb of saying. */
  said?: Range;
  carried: readonly Phrase[];
}

/** The subject of a verb. */
export function subjectOf(query: SubjectQuery): Subject {
  const { reading, verb, passive, nominal, said, carried } = query;
  const { chart, groups, sentence } = reading;
  if (isWitnessed(chart, verb) || (!passive && actsAlone(reading, verb))) return NO_SUBJECT;
  const told = passive ? explained(reading, verb) : undefined;
  if (told) return { phrases: [told], by: 'object', start: told.start };
  const quotation = reading.quotationAt(verb);
  const last = reading.groupBefore(verb);
  const reporting = passive ? reporterOf(reading, verb, last) : undefined;
  if (reporting) return of(reporting, 'own');
  let nearest = last;
  while (nearest > 0 && owned(groups[nearest] as Group, verb)) nearest--;
  for (let i = last; i >= 0 && i > last - REACH; i--) {
    const group = groups[i] as Group;
    const [first] = group.phrases as [Phrase];
    if (first.bracketed) continue;
    // `cử lực lượng phối hợp …`: who sends them acts
    if (first.head === 'generic' && group.standing !== 'main' && wordAt(chart, first.start) === 'lực') continue;
    if (quotation ? group.start < quotation.start : reading.quotationAt(group.start)) continue;
    const adjacent = i === nearest && touches(chart, group.end, verb, reading);
    if (adjacent) {
      if (isSource(chart, first)) return of(group, 'own');
      if (group.standing === 'main' || group.standing === 'inner') return of(group, 'own');
      if (group.standing === 'pivot') return of(group, 'object');
      if (group.standing === 'object' && (passive || mayAct(first))) return of(group, 'object');
      if (group.standing === 'agent' && !passive) return of(group, 'agent');
      // `hội đàm với A đang thăm Việt Nam`
      const described = group.phrases[group.phrases.length - 1] as Phrase;
      if (first.preposition !== undefined && DESCRIBING.has(wordAt(chart, verb)) && mayAct(described))
        return { phrases: [described], by: 'relative', start: described.start };
      const done = first.preposition === undefined && group.standing === 'none' && !isMark(chart, group.start - 1, ',');
      if (done && !leads(chart, group.start) && (passive || mayAct(first))) return of(group, 'object');
    }
    if (said && group.start >= said.start && group.start < said.end) continue;
    // `thông qua Nghị quyết … và Nghị quyết …; chưa thông qua …`: one of several papers does nothing
    if (!adjacent && first.kind === 'document' && wordAt(chart, group.start - 1) === 'và') continue;
    if (group.standing === 'main' && opens(chart, group, sentence.end))
      return withLeader(reading, i, of(group, adjacent ? 'own' : 'shared'));
    if (group.standing === 'pivot' && speaks(chart, group.end, sentence.end) && !apart(chart, group, verb))
      return of(group, 'shared');
    if (group.standing === 'inner' && !comma(chart, group.end, verb) && speaks(chart, group.end, sentence.end))
      return of(group, 'shared');
  }
  const fronted = quotation ? undefined : frontedOf(query);
  const free = nominal || !mayBeSubject(groups, last);
  if (fronted && (verb - sentence.start <= 2 || (!carried.length && free) || isVerbal(chart, sentence.start)))
    return fronted;
  return carried.length ? { phrases: carried, by: 'carried', start: -1 } : NO_SUBJECT;
}

/** `miễn nhiệm đối với A do được điều động …`: whose lot a reason explains. */
function explained(reading: Reading, verb: number): Phrase | undefined {
  if (!REASONS.has(wordAt(reading.chart, verb - 1))) return undefined;
  const last = reading.phrases[reading.phraseFrom(verb) - 1];
  return last?.kind === 'person' && last.end === verb - 1 ? last : undefined;
}
const REASONS: ReadonlySet<string> = new Set(['do', 'vì', 'để']);
/** Auxiliaries of a verb that describes whoever is named right before it. */
const DESCRIBING: ReadonlySet<string> = new Set(['đang', 'từng']);

const of = (group: Group, by: Subject['by']): Subject => ({ phrases: group.phrases, by, start: group.start });

/** `Thông tin từ Bộ X cho biết`: where news comes from, that says it. */
const isSource = (chart: Chart, { from, preposition }: Phrase): boolean =>
  (preposition === 'từ' || preposition === 'của') && NEWS.test(wordsOf(chart, from - 2, from));
const NEWS = /(^| )(thông tin|nguồn tin|thông báo|thông cáo|tin)$/;

/** May a clause go on behind a noun phrase that opens it? Not where a number or the end stands there. */
function opens(chart: Chart, group: Group, limit: number): boolean {
  const at = behindBrackets(chart, group.end, limit);
  if (at >= limit || chart.tokens.shape[at] === Shape.number) return false;
  // what stands behind a colon is a list, or it says something
  if (isMark(chart, group.start - 1, ':') && !speaks(chart, group.end, limit)) return false;
  return chart.tokens.shape[at] !== Shape.mark || ',(-–“"'.includes(wordAt(chart, at));
}

/** Does nothing but brackets, a time or a place stand between a noun phrase and the verb group? */
function touches(chart: Chart, end: number, verb: number, reading: Reading): boolean {
  let at = behindAside(chart, end, verb + 1);
  const last = reading.phrases[reading.phraseFrom(end) - 1];
  // `Thiếu tướng A, Hiệu trưởng, nghỉ hưu`: a comma closes what stands in apposition
  if (
    last?.kind === 'person' &&
    isCandidate(last) &&
    last.end === end &&
    last.end > last.found.end &&
    isMark(chart, at, ',')
  )
    at++;
  for (let step = 0; step < 3 && at < verb; step++) {
    const next = reading.phrases[reading.phraseFrom(at)];
    if (!next || next.from > at || next.start >= verb || !(FRAME.has(next.kind) || OF.has(next.preposition ?? '')))
      break;
    at = behindBrackets(chart, next.end, verb);
  }
  return at === verb;
}

const FRAME: ReadonlySet<string> = new Set(['time', 'location']);
/** `3 người trong một gia đình tử vong`: prepositions of what belongs to a noun. */
const OF: ReadonlySet<string> = new Set(['trong', 'của', 'thuộc']);

/** Does a noun phrase stand before a verb that can be its subject, not what a preposition brings? */
function mayBeSubject(groups: readonly Group[], last: number): boolean {
  for (let i = last; i >= 0 && i > last - REACH; i--)
    if (groups[i]?.standing !== 'none' && groups[i]?.standing !== 'agent') return true;
  return false;
}

const owned = ({ phrases: [first], end }: Group, verb: number): boolean =>
  end === verb && OF.has(first?.preposition ?? '');

/** How far a comma is looked for. */
const FAR = 60;

function comma(chart: Chart, from: number, to: number): boolean {
  if (to - from > FAR) return true;
  for (let at = from; at < to; at++) if (isMark(chart, at, ',')) return true;
  return false;
}

/** Does another sentence of the same breath begin between: `; đồng thời`, behind `giao A phụ trách …` any semicolon? */
function apart(chart: Chart, { start, end, phrases }: Group, to: number): boolean {
  if (to - end > FAR * 2) return true;
  const before = wordAt(chart, start - 1);
  // `chúc mừng Đại sứ …; trao …`: who is thanked does not go on
  const given = (phrases[0]?.kind === 'person' && GIVING.has(before)) || THANKING.has(before);
  for (let at = end; at < to; at++)
    if (isMark(chart, at, ';') && (given || wordAt(chart, at + 1) === 'đồng')) return true;
  return false;
}
const GIVING: ReadonlySet<string> = new Set(['giao', 'công']);
const THANKING: ReadonlySet<string> = new Set(['mừng', 'ơn']);

/** `Phát biểu khai mạc, Bộ trưởng A …`: a verb that opens the sentence has its subject behind a comma. */
function frontedOf({ reading, end }: SubjectQuery): Subject | undefined {
  const { chart, groups, sentence } = reading;
  for (let i = reading.groupBefore(end) + 1; i < groups.length && i < REACH; i++) {
    const group = groups[i] as Group;
    if (group.start < end || (group.phrases[0] as Phrase).bracketed || reading.quotationAt(group.start)) continue;
    if (isMark(chart, group.start - 1, ';')) return undefined;
    const behindComma = isMark(chart, (group.phrases[0] as Phrase).from - 1, ',') || group.standing === 'main';
    // `…, trường học, siêu thị, bến xe`: nouns of a list
    const listed = group.phrases[0]?.kind === WORDS && isMark(chart, group.end, ',');
    if (behindComma && !listed && group.standing === 'main' && opens(chart, group, sentence.end))
      return of(group, 'fronted');
  }
  return undefined;
}

/** Does a sentence begin with a verb, or with what resumes one: `Xem xét …`, `Qua giám sát …`? */
const isVerbal = (chart: Chart, at: number): boolean =>
  wordAt(chart, at) === 'qua' ||
  chart.at(at).some((f) => f.kind === 'verb' || f.kind === 'topic' || (f.kind === 'trigger' && isVerb(f)));

/** `có văn bản gửi A đề nghị …`: who is written to does not act. */
export const SENT: ReadonlySet<string> = new Set(['gửi', 'gửi tới', 'gửi đến', 'gửi lên', 'gửi cho', 'kính gửi']);

/** Does a word for leading or sending stand before a noun phrase: `dẫn đầu Đoàn đại biểu`? Its subject acts, not its object. */
const leads = (chart: Chart, at: number): boolean =>
  [1, 2, 3, 4, 5].some((n) => LEADING.has(wordsOf(chart, at - n, at)));
const LEADING: ReadonlySet<string> = new Set([
  'dẫn đầu',
  'dẫn đầu đoàn',
  'dẫn đầu đoàn công tác',
  'dẫn đầu đoàn đại biểu',
  'đứng đầu',
  'chỉ huy',
  ...SENT,
]);

/** Things that are no actors, told as objects: `kết quả kiểm tra`. */
const mayAct = (phrase: Phrase): boolean => {
  if (phrase.kind === WORDS) return !IDLE.has(phrase.head ?? '');
  const counted = phrase.found?.parts.find((p) => p.kind === 'classifier')?.entry?.class;
  return phrase.kind !== 'document' && phrase.kind !== 'event' && !THINGS.has(String(counted));
};
const IDLE: ReadonlySet<string> = new Set(['case', 'score', 'thing', 'item', 'document', 'voice', 'generic', 'place']);
const THINGS: ReadonlySet<string> = new Set(['place', 'item', 'document']);

/** `Đoàn công tác do A làm Trưởng đoàn`: who leads a group acts with it. */
function withLeader(reading: Reading, i: number, subject: Subject): Subject {
  const leaders = leadersOf(reading, i);
  return leaders.length ? { ...subject, phrases: [...subject.phrases, ...leaders] } : subject;
}

/** The phrases that `do` and `bởi` bring in behind a verb. */
export const isAgentive = (phrase: Phrase): boolean =>
  phrase.preposition !== undefined && AGENTIVE.has(phrase.preposition);
