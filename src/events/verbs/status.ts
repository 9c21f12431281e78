import type { Reading } from '../../clauses/clause.js';
import { behindBrackets } from '../../clauses/groups.js';
import { WORDS } from '../../clauses/phrase.js';
import { wordAt } from '../../grammar/walk.js';
import type { Chart, Found } from '../../pattern/chart.js';
import { Shape } from '../../text/tokens.js';
import type { EventStatus } from '../../types.js';

/** How far before a trigger its auxiliaries stand, and how long one is at most: `sẽ được long trọng tổ chức`. */
const REACH = 8;
const LONGEST = 5;
/** The syllables of a name at most. */
const NAME = 5;

/** The verb group before a trigger. */
export interface VerbGroup {
  /** First token of the group: auxiliaries, adverbs, the passive word. */
  start: number;
  status: EventStatus;
  /** The status is told in the group itself. */
  told: boolean;
  passive: boolean;
  /** The token of the passive word. */
  passiveAt: number;
  /** `không xảy ra vụ …`: that nothing of the kind was is all that is told. */
  negatedCase: boolean;
}

const STATUS: Readonly<Record<string, EventStatus>> = {
  planned: 'planned',
  ongoing: 'ongoing',
  negated: 'negated',
  hypothetical: 'hypothetical',
  occurred: 'occurred',
};
const GROUP: ReadonlySet<string> = new Set([...Object.keys(STATUS), 'passive', 'adverb']);
/** What is not done outweighs what is planned, and both what is done. */
const WEIGHT: Readonly<Record<EventStatus, number>> = {
  negated: 4,
  planned: 3,
  hypothetical: 2,
  ongoing: 1,
  occurred: 0,
};

/** The longest auxiliary that ends before a token. */
function auxiliaryBefore(chart: Chart, at: number, from: number): Found | undefined {
  for (let n = Math.min(LONGEST, at - from); n >= 1; n--) {
    for (const f of chart.at(at - n)) if (f.end === at && GROUP.has(f.kind) && (!f.weak || n > 1)) return f;
  }
  return undefined;
}

/** Verbs of motion and will that only lead to the verb behind them: `ra đầu thú`, `xin đầu thú`. */
const LEADING: ReadonlySet<string> = new Set(['ra', 'đi', 'xin']);

/** Does such a verb end before a token, that is no part of another word and has no object of its own? */
const ledBy = (chart: Chart, at: number): boolean =>
  LEADING.has(wordAt(chart, at - 1)) &&
  !chart.at(at - 2).some((f) => f.end === at && (f.kind === 'verb' || f.kind === 'trigger'));

/** `Cục Hậu cần nghỉ hưu`, `Ban Tổ chức trao …`: a word of a name or of a noun is no auxiliary. */
function insideName(reading: Reading, at: number): boolean {
  const last = reading.phraseFrom(at) - 1;
  for (let i = last; i >= 0 && i > last - 3; i--) {
    const phrase = reading.phrases[i];
    if (phrase?.kind === WORDS && phrase.start < at && phrase.end >= at) return true;
    if (phrase?.found && phrase.kind !== 'quantity' && phrase.found.start < at && phrase.end >= at) return true;
  }
  return false;
}

/** Reads the words right before a trigger: tense, negation and voice are said there. */
export function verbGroup(reading: Reading, trigger: number): VerbGroup {
  const { chart, sentence } = reading;
  const group: VerbGroup = {
    start: trigger,
    status: 'occurred',
    told: false,
    passive: false,
    passiveAt: -1,
    negatedCase: false,
  };
  const shared = sharedPassive(reading, trigger);
  if (shared >= 0) {
    group.passive = true;
    group.passiveAt = group.start = shared;
    return group;
  }
  const from = Math.max(sentence.start, trigger - REACH);
  const open = (at: number): boolean =>
    chart.tokens.shape[at - 1] !== Shape.mark ||
    (at === trigger && wordAt(chart, at - 1) === ')' && agentBetween(reading, at) >= 0);
  for (let at = trigger; at > from && open(at); ) {
    const cue = insideName(reading, at) ? undefined : auxiliaryBefore(chart, at, from);
    if (!cue) {
      // `được Bộ trưởng A trao`: the agent stands between the passive word and the verb
      const passive = group.passive || group.told ? -1 : agentBetween(reading, at);
      if (passive < 0 && ledBy(chart, at)) {
        at = group.start = at - 1;
        continue;
      }
      if (passive < 0) break;
      group.passive = true;
      group.passiveAt = passive;
      group.start = at = passive;
      continue;
    }
    at = group.start = cue.start;
    const status = STATUS[cue.kind];
    // `đã phải đóng cửa`: what had to be done was done
    if (cue.kind === 'occurred' && group.status === 'hypothetical' && OBLIGED.test(chart.text(cue.end, cue.end + 1)))
      group.status = 'occurred';
    if (status && (!group.told || WEIGHT[status] > WEIGHT[group.status])) {
      group.status = status;
      group.told = true;
    }
    if (cue.kind === 'negated' && /vụ$|xảy ra$/.test(cue.entry?.name ?? '')) group.negatedCase = true;
    if (cue.kind === 'passive' && !group.passive) {
      group.passive = true;
      group.passiveAt = cue.start;
    }
  }
  return group;
}

const OBLIGED = /^(phải|buộc)$/;

/** `được Quốc hội xem xét, cho ý kiến`: the passive word before a verb that shares it with the trigger; -1 where none does. */
function sharedPassive(reading: Reading, trigger: number): number {
  const { chart } = reading;
  const joint = wordAt(chart, trigger - 1);
  if (joint !== ',' && joint !== 'và') return -1;
  for (const n of [2, 3]) {
    const at = trigger - 1 - n;
    if (chart.at(at).some((f) => f.end === trigger - 1 && f.kind === 'verb')) return agentBetween(reading, at);
  }
  return -1;
}

/** The passive word before the noun phrase that ends at a token; -1 where there is none. */
function agentBetween(reading: Reading, at: number): number {
  const { chart, phrases } = reading;
  let i = reading.phraseFrom(at) - 1;
  while (i >= 0 && (phrases[i]?.within || phrases[i]?.bracketed || (phrases[i]?.end ?? 0) > at)) i--;
  const last = phrases[i];
  const feigned = feignedBefore(reading, at);
  if (feigned >= 0) return feigned;
  // `bị Công an huyện A (tỉnh B) bắt`
  if (!last || behindBrackets(chart, last.end, at) !== at) return namedBefore(chart, at);
  // `bị A và B bắt`: the first of those coordinated stands behind the passive word
  const group = reading.groups[reading.groupBefore(at)];
  const from = (group?.end === last.end ? group.phrases[0]?.from : undefined) ?? last.from;
  return chart.at(from - 1).some((f) => f.kind === 'passive' && f.end === from) ? from - 1 : -1;
}

/** `bị Trung Nguyên bãi nhiệm`: a name that nothing tells the kind of is an agent, too. */
function namedBefore(chart: Chart, at: number): number {
  let from = at;
  while (from > at - NAME && chart.tokens.shape[from - 1] === Shape.title) from--;
  return from < at && chart.at(from - 1).some((f) => f.kind === 'passive' && f.end === from) ? from - 1 : -1;
}

/** `bị một đối tượng tự xưng là cán bộ ngân hàng chiếm đoạt`: what the agent pretends to be stands between, too. */
function feignedBefore({ chart, sentence }: Reading, at: number): number {
  let feigned = false;
  for (let i = at - 1; i > sentence.start && i > at - FEIGNED && chart.tokens.shape[i] !== Shape.mark; i--) {
    const words = `${wordAt(chart, i - 1)} ${wordAt(chart, i)}`;
    feigned ||= FEIGNING.has(words);
    if (chart.at(i).some((f) => f.kind === 'passive')) return feigned ? i : -1;
  }
  return -1;
}
const FEIGNED = 16;
const FEIGNING: ReadonlySet<string> = new Set(['tự xưng', 'giả danh', 'mạo danh', 'giả mạo', 'xưng là', 'đóng giả']);

/** The mood that the words behind a subject give all verbs that share it: `Quốc hội sẽ bầu …; phê chuẩn …`. */
export function moodBehind(chart: Chart, from: number): EventStatus | undefined {
  for (let at = from; at < from + 3; ) {
    const cue = chart.at(at).find((f) => GROUP.has(f.kind) && !f.weak);
    if (!cue) return undefined;
    // `A yêu cầu …; đồng thời nhấn mạnh`: who demands does so
    if (chart.at(at).some((f) => f.kind === 'trigger' && f.end === cue.end)) return undefined;
    if (cue.kind === 'planned' || cue.kind === 'hypothetical') return STATUS[cue.kind];
    at = cue.end;
  }
  return undefined;
}

const DENIED: ReadonlySet<string> = new Set(['không có', 'bác bỏ', 'phủ nhận']);

/** What the word before a noun phrase makes of all that it does: `mời A thăm`, `nếu A bị bắt`. */
export function moodBefore(chart: Chart, at: number): EventStatus | undefined {
  const word = wordAt(chart, at - 1);
  if (word === 'mời') return 'planned';
  // `không có việc Công an bắt giữ …`
  if (word === 'việc' || word === 'chuyện')
    return DENIED.has(`${wordAt(chart, at - 3)} ${wordAt(chart, at - 2)}`) ? 'negated' : undefined;
  // `trình A phê duyệt`, `đang tham mưu A ban hành`: what is submitted is not yet done
  if (word === 'nếu' || word === 'để' || word === 'nhằm' || word === 'trình') return 'hypothetical';
  if (word === 'mưu' && wordAt(chart, at - 2) === 'tham')
    return STILL.has(wordAt(chart, at - 3)) ? 'hypothetical' : undefined;
  return undefined;
}
const STILL: ReadonlySet<string> = new Set(['đang', 'sẽ', 'tiếp', 'tục', 'chủ', 'động']);

/** How far before a verb its clause is searched for what makes it a condition. */
const CONDITION = 40;

/** `nếu … A đắc cử`, `dù A hay B đắc cử`, `chưa biết khi nào ban hành`: the clause tells no fact. */
export function isOpen(chart: Chart, from: number, verb: number): boolean {
  let choice = false;
  for (let at = verb - 1; at >= Math.max(from, verb - CONDITION); at--) {
    const word = wordAt(chart, at);
    if (chart.tokens.shape[at] === Shape.mark || word === 'thì') return false;
    if (word === 'hay') choice = true;
    if (word === 'nếu' || (choice && (word === 'dù' || word === 'dẫu'))) return true;
    if (word === 'nào' && wordAt(chart, at - 1) === 'khi') return true;
  }
  return false;
}
