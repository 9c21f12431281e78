import type { Reading } from '../clauses/clause.js';
import { stopsAt } from '../clauses/heads.js';
import { WORDS } from '../clauses/phrase.js';
import { wordsOf } from '../clauses/prepositions.js';
import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import type { EventStatus } from '../types.js';
import type { EventType } from './definition.js';
import { happened, isPolicy } from './happening.js';
import { actsOnPaper, entitles, isPaper } from './roles/decisions.js';
import type { Filler, RoleContext } from './roles/fillers.js';
import { namesOffice } from './roles/offices.js';
import { namedBehind } from './roles/victims.js';
import { phraseEnd } from './set-phrases.js';
import type { Setting } from './setting.js';
import type { TriggerMatch } from './triggers.js';
import { compels, takesAway } from './verbs/captors.js';
import { isOf, type Known } from './verbs/holders.js';
import type { VerbGroup } from './verbs/status.js';

/** How far behind a trigger stands what must follow it. */
const FOLLOWING = 30;

/** Acts beside which a bare `thu` tells a seizure. */
const SEIZING: ReadonlySet<string> = new Set(['arrest', 'bust', 'search']);

const RECEIVING: ReadonlySet<string> = new Set(['nhận', 'lĩnh', 'lãnh']);

/** Does a penalty stand right behind a verb: `nhận 4 năm tù`, `lĩnh tổng cộng …`? */
function isTerm({ chart }: Reading, at: number): boolean {
  if (TERMS.has(wordAt(chart, at))) return true;
  return chart.at(at).some((f) => f.kind === 'time' && f.value !== undefined);
}
const TERMS: ReadonlySet<string> = new Set('án mức bản hình tổng lần chung tù tử'.split(' '));

const COURTESY = /chào/;

/**
 * Why a word that looks like a trigger is no verb of its own here; undefined where it is one. What the fillers tell is asked
 * later.
 */
export function silence(reading: Reading, triggers: readonly TriggerMatch[], index: number): string | undefined {
  const trigger = triggers[index] as TriggerMatch;
  const { type, definition, start, end } = trigger;
  // `bắt 6 đối tượng, thu 30 kg ma túy`: what is taken is told beside who is taken
  if (type === 'search' && definition.form === 'thu' && !SEIZING.has(triggers[index - 1]?.type ?? ''))
    return 'nobody is arrested and nothing searched before it';
  // `nhận điện thoại`: what is received stands right behind the verb
  if (type === 'sentence' && RECEIVING.has(definition.form) && !isTerm(reading, end)) return 'no penalty behind it';
  if (type === 'arrest' && definition.form === 'bắt' && compels(reading, end))
    return 'somebody is made to do something';
  // `xử phạt A với mức phạt 5 triệu đồng`
  if (type === 'penalty' && definition.class === 'noun' && triggers[index - 1]?.type === type)
    return 'it tells the amount of the penalty before it';
  // `tiếp Đại sứ … đến chào xã giao`: why who is received comes
  if (type === 'talks' && COURTESY.test(definition.form) && triggers[index - 1]?.type === 'talks')
    return 'it tells why who is received comes';
  // `(tái đắc cử)` says it once more
  if (type === 'election' && isMark(reading.chart, start - 1, '(')) return 'it repeats what is told, in brackets';
  // `giao Thiếu tá A phụ trách …`: the same word gives somebody an office
  const twins = [triggers[index - 1], triggers[index + 1]].filter(
    (t) => t?.start === start && t.type === 'appointment',
  );
  if (type === 'statement' && twins.some((t) => t && givesOffice(reading, t))) return 'it gives an office';
  // `Trung úy A, công tác tại Công an phường B`: where somebody works
  if (type === 'visit' && definition.form === 'công tác tại' && isMark(reading.chart, start - 1, ','))
    return 'it tells where somebody works';
  // `Phòng đã “cháy”`: a verb alone in quotation marks is a figure of speech; `“Khiển trách”` is what a measure is called
  if (!definition.fills && quoted(reading.chart, start - 1) && quoted(reading.chart, end))
    return 'it stands alone in quotation marks';
  // `những người bị bắt gồm: A, B`
  const names = type === 'arrest' && namedBehind(reading, end).length > 0;
  if (isNoun(reading, trigger) && !names) return 'it is part of a noun phrase';
  if (definition.intransitive && hasObject(reading, end)) return 'with an object it tells something else';
  if (!isFollowed(reading, trigger)) return `none of ${(definition.followed ?? []).join(', ')} follows`;
  return namesOffice(reading, triggers, index) ? 'it names the office that the verb before gives' : undefined;
}

const quoted = (chart: Chart, at: number): boolean => QUOTES.test(wordAt(chart, at));
const QUOTES = /^["“”«»']$/;

/** `đoàn kiểm tra`, `tổ bầu cử`: a verb inside a noun phrase tells nothing. */
function isNoun(reading: Reading, { start, end }: TriggerMatch): boolean {
  const { phrases } = reading;
  let i = reading.phraseFrom(start) - 1;
  while (i >= 0 && phrases[i]?.within) i--;
  const phrase = phrases[i];
  return phrase?.kind === WORDS && phrase.start < start && end <= (phrase.core ?? phrase.end);
}

/** `hy sinh tất cả vì con`: does an object stand right behind a verb? A number tells when, or of how many. */
function hasObject({ chart, sentence }: Reading, at: number): boolean {
  if (at >= sentence.end || chart.tokens.shape[at] !== Shape.lower || stopsAt(chart, at)) return false;
  return !chart.at(at).some((f) => (f.kind === 'time' || f.kind === 'location') && f.value !== undefined);
}

/** Is it a person that a verb puts in charge: `giao Thiếu tá A phụ trách …`, no task that it gives a body? */
const givesOffice = (reading: Reading, trigger: TriggerMatch): boolean =>
  reading.phrases[reading.phraseFrom(trigger.end)]?.kind === 'person' && isFollowed(reading, trigger);

/** Does what the trigger asks for follow in its clause: `đưa … đến nơi an toàn`? */
function isFollowed(reading: Reading, trigger: TriggerMatch): boolean {
  const { definition, end, type } = trigger;
  if (!definition.followed || (type === 'signing' && actsOnPaper(reading, trigger))) return true;
  const { chart } = reading;
  const limit = Math.min(reading.clauseAt(end - 1).end, end + FOLLOWING);
  return definition.followed.some((phrase) => {
    for (let at = end; at < limit; at++) if (phraseEnd(chart, at, phrase) >= 0) return true;
    return false;
  });
}

/** Words that tell what a document is about. */
const MATTER: ReadonlySet<string> = new Set([
  'về',
  'về việc',
  'quy định',
  'quy định về',
  'quy định chi tiết',
  'hướng dẫn',
  'phê duyệt',
  'sửa đổi',
  'liên quan đến',
  'ban hành',
  'thay thế',
]);

/** What is done to somebody by a decision about it: `Quyết định … về việc nghỉ hưu đối với A`. */
const DECIDED: ReadonlySet<string> = new Set(['retirement', 'dismissal', 'discipline', 'penalty', 'wanted', 'arrest']);

function decides({ chart, sentence }: Reading, at: number): boolean {
  for (let i = at - 1; i > sentence.start && i > at - FOLLOWING; i--)
    if (wordAt(chart, i) === 'định' && wordAt(chart, i - 1) === 'quyết') return true;
  return wordAt(chart, sentence.start) === 'quyết' && wordAt(chart, sentence.start + 1) === 'định';
}

/** `Nghị định quy định xử phạt …`: what a document is about tells nothing, but for what documents decide. */
export function isSubjectMatter(
  reading: Reading,
  { start: verb, passive }: VerbGroup,
  trigger: TriggerMatch,
  type: EventType,
): boolean {
  if (type.roles.document) return !passive && entitles(reading, verb, trigger, type);
  const { chart, phrases } = reading;
  for (let n = 1; n <= 3; n++) {
    if (!MATTER.has(wordsOf(chart, verb - n, verb))) continue;
    const before = phrases[reading.phraseFrom(verb - n) - 1];
    // `đơn của bà A về việc bị lừa đảo`: what was done to whoever reports it was done
    if (passive && type.type === 'crime') return false;
    // what a decision is about is what it decides
    if (DECIDED.has(type.type) && decides(reading, verb - n)) return false;
    return before?.end === verb - n && (before.kind === 'document' || before.preposition === 'của');
  }
  return false;
}

/** How a subject is known where it tells that its verb is no mere duty. */
const BESIDE: ReadonlySet<string> = new Set(['own', 'fronted', 'agent', 'object']);

/**
 * `giám sát giao thông, kiểm tra hồ sơ …`: a duty, not something that happened. What happened has a time, a place or a word
 * of its own for it (`đã`, `đang`, `sẽ`), or who did it stands beside the verb, or did before what the sentence tells.
 *
 * @param joined - the last trigger of the sentence that has told something
 */
export function isDuty(
  { type, group, subject, reading: { chart } }: RoleContext,
  { status, time, place }: { status: EventStatus; time?: Found; place?: Found },
  joined: TriggerMatch | undefined,
): boolean {
  if (!type.duty || status !== 'occurred' || group.told || time || place) return false;
  const last = subject.phrases[subject.phrases.length - 1];
  if (!last) return true;
  if (BESIDE.has(subject.by)) return false;
  if (subject.by !== 'shared') return true;
  return !(joined && joined.type !== 'statement') && !chart.at(last.end).some((f) => f.kind === 'occurred');
}

/** What a trigger lacks to tell something; undefined where nothing. That no case of the kind was needs nothing. */
export function lacks(
  context: RoleContext,
  fillers: readonly Filler[],
  setting: Setting,
  known: Known,
): string | undefined {
  const { type, group, reading } = context;
  const { definition } = context.trigger;
  const { with: kinds, needs, weak } = definition;
  if (type.aftermath && definition.class === 'noun' && happened(context, setting)) return undefined;
  if (isPolicy(context, fillers)) return 'what is prevented in general did not happen';
  if (takesAway(context, fillers, known)) return 'who is no officer arrests nobody';
  // who does it is not what the verb asks for, but for talks: who works with somebody may be the one with the office
  const asked = fillers.filter((f) => type.type === 'talks' || type.roles[f.role]?.side !== 'before');
  const paper = kinds?.includes('paper') && fillers.some((f) => isPaper(reading.chart, f.start));
  if (kinds && !paper && !asked.some((f) => isOf(f, kinds, known))) return `no ${kinds.join(' or ')} fills a role`;
  if (group.negatedCase) return undefined;
  if (needs && !fillers.some((f) => needs.includes(f.role))) return `no ${needs.join(' or ')} is told`;
  if (weak && !fillers.length) return 'the word has other uses, and no role is filled';
  for (const [name, role] of Object.entries(type.roles)) {
    const least = role.least ?? (role.required ? 1 : 0);
    if (fillers.filter((f) => f.role === name).length < least) return `no ${name} is told`;
  }
  return undefined;
}

/** `chủ trì cuộc họp`: an occasion that no mention names is told, too. */
export function tellsOccasion({ trigger, reading: { chart } }: RoleContext, fillers: readonly Filler[]): boolean {
  const { definition, type, end } = trigger;
  if (!definition.with?.includes('event') || !fillers.length) return false;
  for (let at = end; at < end + 3; at++) {
    const here = chart.at(at);
    if (here.some((f) => f.kind === 'trigger' && f.entry?.type !== type && f.entry?.type !== 'statement')) return false;
    if (here.some((f) => f.kind === 'eventhead')) return true;
    if (!here.some((f) => f.kind === 'plural' || f.kind === 'classifier')) return false;
  }
  return false;
}
