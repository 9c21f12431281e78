import { closesQuotation, type Range, type Reading } from '../../clauses/clause.js';
import { wordAt } from '../../grammar/walk.js';
import type { Telling } from '../tellings.js';
import type { TriggerMatch } from '../triggers.js';
import { PERSONAL, SELF } from '../verbs/antecedents.js';
import type { VerbGroup } from '../verbs/status.js';
import { NO_SUBJECT, OBJECTS, type Subject } from '../verbs/subjects.js';

/** What a verb of saying has said in the sentence so far. */
export interface Said {
  telling?: Telling;
  content: Range;
  subject: Subject;
  directive: boolean;
}

/** The subject of a verb of saying, where another one has spoken before it in the sentence. */
export function speakerOf(subject: Subject, said: Said | undefined, group: VerbGroup, reading: Reading): Subject {
  // `“…”, A mong; B kể`: whoever stands behind what was said speaks for himself
  const another = subject.by === 'shared' && said !== undefined && subject.start >= said.content.end;
  // `…; đồng thời nhấn mạnh`: who said the first thing says the second
  if (said && subject.by !== 'own' && !OBJECTS.has(subject.by) && !another) return { ...said.subject, by: 'shared' };
  // `Nhà chức trách cho biết, …, người dân …`: only a verb that opens the sentence has its subject behind it
  return subject.by === 'fronted' && !opens(group, reading) ? NO_SUBJECT : subject;
}

/** The subject of what is told in what somebody says: `A khẳng định sổ sách đã được kiểm tra` tells nothing of A. */
export function doerOf(subject: Subject, said: Said | undefined, { passive }: VerbGroup, { start }: Range): Subject {
  if (!passive || !said || start < said.content.start || start >= said.content.end) return subject;
  return subject.by === 'shared' && subject.start < said.content.start ? NO_SUBJECT : subject;
}

/** Is it demanded in what is said? A further verb of the same speaker tells what he says, not what he demands. */
export const isDemanded = ({ type }: TriggerMatch, { by }: Subject, said: Said | undefined): boolean =>
  said?.directive === true && (type !== 'statement' || by === 'own' || OBJECTS.has(by));

/** `họp để bầu Chủ tịch`, `làm thủ tục để ký hợp đồng`: what papers and votes are to bring is an aim. */
export const isAim = ({ type }: TriggerMatch, { start }: VerbGroup, { chart }: Reading): boolean =>
  AIMS.has(type) && wordAt(chart, start - 1) === 'để';
const AIMS: ReadonlySet<string> = new Set(['election', 'issuance', 'signing']);

/** Does a verb open its sentence? */
export const opens = ({ start }: VerbGroup, { sentence }: Reading): boolean => start - sentence.start <= 1;

const SAID: ReadonlySet<string> = new Set([':', ',', '.', 'rằng']);
const COUNTED = /^(\d.*|từ|hơn|gần|khoảng|thêm|tổng|số|mức|tới|mỗi|trung|kỷ|thiệt)$/;
const PURPOSE: ReadonlySet<string> = new Set(['để', 'nhằm']);
const FRAMES: ReadonlySet<string> = new Set(['praise', 'assertion']);

/** Why a verb of saying only leads to what is said or done; undefined where it tells it itself. */
export function isUnsaid(
  reading: Reading,
  { definition: { act, form }, end }: TriggerMatch,
  group: VerbGroup,
  subject: Subject,
): string | undefined {
  const behind = wordAt(reading.chart, end);
  // `ghi nhận 12 ca mắc mới`: it is counted, not praised
  if (form === 'ghi nhận' && COUNTED.test(behind)) return 'it counts something';
  // `Anh nhớ lại: “…”` says something, `chợt nhớ lại mâu thuẫn` does not
  if (form === 'nhớ lại' && !SAID.has(behind) && !closesQuotation(reading.chart, group.start - 1))
    return 'it is thought, not said';
  // `Ghi nhận chiến công trên, A đã thưởng …`, `Trả lời báo chí, A nêu rõ …`
  if (subject.by === 'fronted' && FRAMES.has(act ?? '') && opens(group, reading))
    return 'it tells why or how something else is done';
  // `“Tôi hứa …”, A nói`: A says so once
  const quoted = act && act !== 'directive' && reading.quotationAt(group.start) && isPronoun(reading, subject.start);
  if (quoted) return 'who is quoted says it with all that is quoted';
  // `họp để đánh giá …`: what it is for
  if (act && PURPOSE.has(wordAt(reading.chart, group.start - 1))) return 'it is what something is for';
  // `vụ việc mà báo A đã phản ánh`: it only tells which one
  if (act && subject.by === 'own' && wordAt(reading.chart, subject.start - 1) === 'mà')
    return 'it tells which thing is meant';
  // `Xin Bộ trưởng cho biết …`
  return act && subject.start > 0 && wordAt(reading.chart, subject.start - 1) === 'xin'
    ? 'somebody is asked to say it'
    : undefined;
}

/** Does a subject that begins here say no name: `tôi`, `anh`? */
const isPronoun = ({ chart }: Reading, at: number): boolean =>
  at >= 0 && chart.at(at).some((f) => SELF.has(f.entry?.name ?? '') || PERSONAL.has(f.entry?.name ?? ''));

/** `nhấn mạnh các địa phương cần chủ động`: a verb that stresses what somebody has to do demands it. */
export function asDemand(trigger: TriggerMatch, reading: Reading): TriggerMatch {
  const { chart, groups } = reading;
  const { definition, end } = trigger;
  if (definition.form !== 'nhấn mạnh') return trigger;
  const at = BEFORE.has(wordAt(chart, end)) ? end + 1 : end;
  const group = groups[reading.groupBefore(end) + 1];
  const told = group?.phrases[0]?.from === at && group.phrases.every((p) => ASKED_ONES.has(p.head ?? p.kind));
  const demands = DUE.has(wordAt(chart, at)) || (told && DUE.has(wordAt(chart, group.end)));
  return demands ? { ...trigger, definition: { ...definition, act: 'directive' } } : trigger;
}
const BEFORE: ReadonlySet<string> = new Set(['rằng']);
const DUE: ReadonlySet<string> = new Set(['cần', 'phải']);
const ASKED_ONES: ReadonlySet<string> = new Set(['organization', 'position', 'person', 'group', 'generic']);
