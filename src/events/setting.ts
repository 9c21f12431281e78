import type { Range, Reading } from '../clauses/clause.js';
import { joined } from '../clauses/groups.js';
import { type Candidate, isCandidate, type Phrase } from '../clauses/phrase.js';
import type { LocationValue } from '../grammar/places.js';
import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import type { ResolvedTime } from '../resolve/times.js';
import { Shape } from '../text/tokens.js';
import type { EventStatus } from '../types.js';
import { happenedEnd } from './happening.js';
import { dateOf } from './roles/decisions.js';
import type { Filler, RoleContext } from './roles/fillers.js';

/** When and where one telling says that it happened. */
export interface Setting {
  time?: Found;
  place?: Found;
}

/** Where the setting of a trigger is looked for. */
export interface SettingQuery {
  reading: Reading;
  times: ReadonlyMap<Found, ResolvedTime>;
  /** First token of the verb group, and last of the trigger, exclusive. */
  verb: number;
  end: number;
  /** A noun tells it: who took part stands between it and its time. */
  noun: boolean;
  /** The tokens in which its own setting stands. */
  bounds: Range;
  /** What it says, in which the time is another's. */
  said?: Range;
  /** It is a demand or a wish: its deadline is its time. */
  demanded: boolean;
  /** It has been done. */
  occurred: boolean;
}

/** Prepositions of a time that is not when the event was. */
const NOT_WHEN: ReadonlySet<string> = new Set(['trước', 'sau', 'của', 'kể từ', 'tính đến', 'đến', 'theo', 'cho', 'về']);
const WHEN: ReadonlySet<string> = new Set(['kể từ', 'hôm', 'vào', 'hồi', 'lúc', 'trong', 'từ', 'ngay', 'đúng']);
const DEADLINE: ReadonlySet<string> = new Set(['trước', 'trong', 'vào', 'đến']);
const WHERE: ReadonlySet<string> = new Set(['tại', 'ở', 'trên', 'trên địa bàn', 'qua', 'đoạn qua', 'vào']);
/** `giai đoạn 2026 - 2030`, `nhiệm kỳ …`: what the thing told is for, not when it was told. */
const PERIOD = /^(giai đoạn|nhiệm kỳ|năm học|thời kỳ|khóa|khoá)(?=\s|$)/iu;
/** Words between the head of a clause and its time. */
const BEFORE_FRAME: ReadonlySet<string> = new Set(['riêng', 'đúng', 'ngay', 'cũng', 'và', 'còn']);

const FAR = 40;

/** The time and place of a telling, each as the frame of its clause or behind its verb. */
function settingIn(query: SettingQuery): Setting {
  const { reading, times, bounds, said, verb, end } = query;
  const { chart } = reading;
  const from = reading.phraseFrom(bounds.start);
  let time: Candidate | undefined;
  let place: Candidate | undefined;
  const upTo = Math.min(reading.phrases.length, reading.phraseFrom(end) + FAR);
  for (let i = Math.max(from, reading.phraseFrom(verb) - FAR); i < upTo; i++) {
    const phrase = reading.phrases[i] as Phrase;
    if (phrase.end > bounds.end || (phrase.start > end && resumed(query, phrase.from))) break;
    if (!isCandidate(phrase) || phrase.bracketed || (said && phrase.start >= said.start && phrase.start < said.end))
      continue;
    const before = phrase.end <= verb;
    if (!before && phrase.start < end) continue;
    if (phrase.kind === 'time' && isWhen(chart, phrase, times)) {
      if (before ? isFrame(reading, phrase, i, bounds.start) : !time && tells(query, phrase, i)) time = phrase;
    } else if (phrase.kind === 'location' && isWhere(reading, phrase, i)) {
      const framed = before && isFrame(reading, placed(reading, phrase, i, bounds.start), i, bounds.start);
      if (before ? framed : !place && !inSubject(reading, end, i)) place = smallest(reading, phrase, i);
    }
  }
  return { time: time?.found, place: place?.found };
}

/** What is known of the saying in which a telling stands, and of what it says itself. */
interface Said {
  status: EventStatus;
  /** What another says, in which it stands. */
  spoken?: Range;
  /** What it says. */
  said?: Range;
}

/** The time and place of a telling: what stands behind a verb of saying belongs to what is said. */
export function settingOf(
  { reading, clause, group, trigger, subject }: RoleContext,
  fillers: readonly Filler[],
  { status, spoken, said }: Said,
  times: SettingQuery['times'],
): Setting {
  const { end } = trigger.type === 'statement' ? { end: trigger.start } : clause;
  const noun = trigger.definition.class === 'noun';
  const setting = settingIn({
    reading,
    times,
    verb: group.start,
    end: noun ? happenedEnd(reading.chart, trigger.end) : trigger.end,
    noun,
    bounds: spoken
      ? { start: spoken.start, end: Math.min(clause.end, spoken.end) }
      : { start: subject.by === 'relative' ? group.start : reading.sentence.start, end },
    said,
    demanded: status === 'hypothetical',
    occurred: status === 'occurred',
  });
  if (trigger.definition.dated && !setting.time) setting.time = dateOf(fillers, reading);
  return setting;
}

/** `A, kẻ sát hại B, | đã bị bắt tại …`: behind the comma the clause goes on in which the verb only describes somebody. */
function resumed({ reading: { chart }, end, occurred }: SettingQuery, to: number): boolean {
  for (let at = end; at < to - 1; at++) {
    // `họp sau khi một ca bệnh ở xã X …`: another clause tells of another time and place
    if (wordAt(chart, at + 1) === 'khi' && /^(sau|trước|trong)$/.test(wordAt(chart, at))) return true;
    if (!isMark(chart, at, ',')) continue;
    // `khởi công …, dự kiến khánh thành vào tháng 8`: what is to come, behind what is done
    if (chart.at(at + 1).some((f) => (f.kind === 'occurred' || (occurred && f.kind === 'planned')) && !f.weak))
      return true;
  }
  return false;
}

const outer = (phrase: Phrase): Phrase => phrase.within ?? phrase;

/** How many words a noun without a name of its own has before the place that it is in. */
const NOUN = 7;

/** `tại một nhà trọ ở phường Cái Khế`: the place is told with the noun before it, and stands where that one does. */
function placed(reading: Reading, phrase: Candidate, i: number, from: number): Pick<Phrase, 'from' | 'preposition'> {
  const { chart } = reading;
  const last = reading.phrases[i - 1];
  // what it is near stands in front of it
  const whole = isAround(reading, i) ? (last as Phrase) : outer(phrase);
  const edge = Math.max(from, whole.from - NOUN, last?.found && last !== whole ? last.end : 0);
  for (let at = whole.from - 1; at >= edge; at--) {
    if (chart.tokens.shape[at] === Shape.mark || chart.at(at).some((f) => f.kind === 'trigger')) break;
    const opens = at === from || chart.tokens.shape[at - 1] === Shape.mark;
    if (opens && WHERE.has(wordAt(chart, at))) return { from: at, preposition: wordAt(chart, at) };
  }
  return whole;
}

function isWhen(chart: Chart, { found }: Candidate, times: ReadonlyMap<Found, ResolvedTime>): boolean {
  const resolved = times.get(found);
  if (!resolved || (resolved.type !== 'DATE' && resolved.type !== 'TIME')) return false;
  return !/REF$/.test(resolved.value ?? '') && !PERIOD.test(chart.text(found.start, found.end));
}

/** Does a time or place stand at the head of a clause, behind another frame, or between a subject and its verb? */
function isFrame(reading: Reading, phrase: Pick<Phrase, 'from' | 'preposition'>, i: number, from: number): boolean {
  const { chart, phrases } = reading;
  if (phrase.preposition && NOT_WHEN.has(phrase.preposition) && !isNext(chart, phrases[i] as Phrase)) return false;
  let at = phrase.from;
  while (at > from && BEFORE_FRAME.has(wordAt(chart, at - 1))) at--;
  // `Dự kiến tháng 12, …`
  if (at - 2 >= from && chart.at(at - 2).some((f) => f.kind === 'planned' && f.end === at)) at -= 2;
  if (at <= from || (chart.tokens.shape[at - 1] === Shape.mark && wordAt(chart, at - 1) !== ')')) return true;
  const before = phrases[i - 1];
  if (before && before.end === at && (before.kind === 'time' || before.kind === 'location')) return true;
  const group = reading.groups[reading.groupBefore(at)];
  if (group?.end === at && group.standing === 'main') return true;
  return [1, 2, 3].some((n) => chart.at(at - n).some((f) => f.end === at && f.kind === 'continuation'));
}

/** `…; đến tháng 3, A truy tố …`: with a comma behind it, it tells when the next thing was; a year is a goal. */
const isNext = (chart: Chart, { preposition, start, end }: Phrase): boolean =>
  preposition === 'đến' && isMark(chart, end, ',') && wordAt(chart, start) !== 'năm';

/** Does a time behind a verb tell when: by its preposition, or because it stands right behind the verb or a place? */
function tells({ reading, end, demanded, noun }: SettingQuery, phrase: Candidate, i: number): boolean {
  const { chart, phrases } = reading;
  if (inSubject(reading, end, i) || inForce(chart, phrase.from)) return false;
  // `diễn | ra ngày 5/9`: the half of a verb is no preposition
  if (phrase.from < end) return phrase.start === end;
  if (phrase.preposition) return WHEN.has(phrase.preposition) || (demanded && DEADLINE.has(phrase.preposition));
  if (phrase.from === end || wordAt(chart, phrase.from) === 'từ') return true;
  const before = phrases[i - 1];
  // `bắt ông A hôm 20/11`
  if (before?.end === phrase.from && wordAt(chart, phrase.from) === 'hôm') return true;
  // `cuộc gặp với A sáng 5/3`
  if (noun && before?.end === phrase.from && before.start >= end && before.preposition !== undefined) return true;
  return (
    before?.end === phrase.from && (before.kind === 'location' || before.kind === 'event' || before.kind === 'time')
  );
}

/** `có hiệu lực (thi hành) từ ngày …`: when something holds, not when it was made. */
const inForce = (chart: Chart, at: number): boolean =>
  wordAt(chart, at - 1) === 'lực' || (wordAt(chart, at - 1) === 'hành' && wordAt(chart, at - 2) === 'thi');

/** `ban hành Nghị quyết … về việc sắp xếp … năm 2025`: a time in what a document is about. */
function inSubject({ chart, phrases }: Reading, verbEnd: number, i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const { kind, start, end } = phrases[j] as Phrase;
    if (start < verbEnd) return false;
    if (kind !== 'document') continue;
    const owner = phrases[j + 1];
    const at = owner?.preposition === 'của' && owner.from === end ? owner.end : end;
    return wordAt(chart, at) === 'về' || wordAt(chart, at) === 'phê';
  }
  return false;
}

/** Is it a place in which something may happen, not where somebody lives and not one of several? */
function isWhere(reading: Reading, phrase: Candidate, i: number): boolean {
  const { chart, phrases } = reading;
  const { preposition, from } = outer(phrase);
  const { level } = phrase.found.value as LocationValue;
  // `trong Khu công nghiệp X`: in a house, not in a country
  const where = preposition && (WHERE.has(preposition) || (preposition === 'trong' && level === 'venue'));
  if (preposition ? !where : !isAround(reading, i)) return false;
  if (level === 'country') return false;
  // `trên đường vào bản Khằm`: where somebody is bound for
  if (resides(chart, from, outer(phrase).start) || wordAt(chart, from - 1) === 'đường') return false;
  const next = phrases[i + 1];
  return !(next?.kind === 'location' && joined(chart, phrase, next) && several(chart, phrase, next));
}

/** `gần cầu Bến Lức, | xã Bến Lức`: what is near a place is in the one told behind it. */
function isAround({ chart, phrases }: Reading, i: number): boolean {
  const [last, phrase] = [phrases[i - 1], phrases[i] as Phrase];
  return last?.kind === 'location' && NEAR.has(last.preposition ?? '') && joined(chart, last, phrase);
}
const NEAR: ReadonlySet<string> = new Set(['gần', 'thuộc', 'giáp', 'trước']);

/** `tỉnh Hưng Yên, tỉnh Bắc Ninh và TP.HCM`: places beside one another, not one in another. */
const several = (chart: Chart, a: Candidate, b: Phrase): boolean =>
  wordAt(chart, b.start - 1) === 'và' || sizeOf(a.found) === sizeOf(b.found as Found);

/** `trú tại xã Nhôn Mai`: where somebody lives is not where it happened. */
function resides(chart: Chart, from: number, start: number): boolean {
  for (let n = 1; n <= 4; n++) {
    for (const f of chart.at(from - n)) if (f.kind === 'residence' && (f.end === from || f.end === start)) return true;
  }
  return /^(trú|ngụ|quê|ở|sống)$/.test(wordAt(chart, from - 1));
}

/** Where a place stands in a chain from small to big. */
const SIZE = ['venue', 'village', 'commune', 'district', 'province', 'region', 'country'];
const sizeOf = (found: Found): number => {
  const { level } = found.value as LocationValue;
  return level ? SIZE.indexOf(level) : 0.5;
};

/** `Quốc lộ 7, đoạn qua xã Tam Quang`: a road only where no other place is told. */
function smallest({ phrases }: Reading, place: Candidate, i: number): Candidate {
  let best = place;
  for (let j = i + 1; j < phrases.length; j++) {
    const next = phrases[j] as Phrase;
    const last = phrases[j - 1] as Phrase;
    if (!isCandidate(next) || next.kind !== 'location' || next.from - last.end > 2) break;
    // `Quốc lộ 14 (đoạn qua xã Đồng Tâm)`
    if (next.bracketed && sizeOf(best.found) !== 0.5) break;
    if (sizeOf(best.found) === 0.5 && sizeOf(next.found) !== 0.5) best = next;
  }
  return best;
}
