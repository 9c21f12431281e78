import type { Range } from '../../clauses/clause.js';
import { acts } from '../../clauses/predicates.js';
import { wordsOf } from '../../clauses/prepositions.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import { Shape } from '../../text/tokens.js';
import { phraseEnd } from '../set-phrases.js';
import { isPaper } from './decisions.js';
import { fits, type RoleContext } from './fillers.js';
import type { Filling } from './filling.js';
import { wordsBehind, wordsEnd } from './objects.js';

/** Roles whose words are read elsewhere. */
const SILENT: ReadonlySet<string> = new Set(['content', 'addressee', 'amount', 'penalty']);

/** Nouns of work, told with all that it is: `kiểm tra việc phục vụ hành khách tại sân bay`. */
const WORK: readonly string[] = ['việc', 'công tác', 'tình hình', 'hoạt động', 'quá trình', 'tiến độ', 'trách nhiệm'];

/** What work a verb is done to, not what stands inside its name; whom `đối với` brings comes first. */
export function fillWork(filling: Filling): void {
  const { context, region, roles, behind, used } = filling;
  const { chart } = context.reading;
  const role = roles.find(([name, r]) => r.side !== 'before' && r.text === true && !filling.has(name));
  if (!role || !context.type.duty || filling.passive || !WORK.some((noun) => phraseEnd(chart, region.start, noun) >= 0))
    return;
  if (behind.some((p) => p.preposition === 'đối với' && fits(role[1], p))) return;
  const end = wordsEnd(context.reading, region.start, region.near);
  if (end - region.start < 3) return;
  filling.fillers.push({ role: role[0], start: region.start, end, why: 'object' });
  for (const inner of behind) if (inner.start >= region.start && inner.end <= end) used.add(inner);
}

/** `tử vong do ngạt khói`, `đến hiện trường`: words behind the preposition of a role that allows them. */
export function fillGovernedWords(filling: Filling): void {
  const { reading } = filling.context;
  const { start, end } = filling.region;
  for (const [name, role] of filling.roles) {
    const open = (role.text === true && !role.kinds?.includes('document')) || role.text === 'offences';
    if (!open || !role.prepositions?.length || filling.has(name) || SILENT.has(name)) continue;
    const reason = role.governed ? frontedReason(filling, role.prepositions) : undefined;
    if (reason) {
      filling.fillers.push({ role: name, ...reason, why: 'in front of the sentence' });
      continue;
    }
    const at = governorIn(reading.chart, role.prepositions, start, end);
    if (at < 0 || filling.behind.some((p) => p.start === at && filling.used.has(p))) continue;
    const words = wordsBehind(reading, at, end, role.text === 'offences');
    if (words) filling.fillers.push({ role: name, ...words, why: `after «${wordAt(reading.chart, at - 1)}»` });
  }
}

/** `Do có nhiều vi phạm, ông A bị khai trừ`: the reason that opens the sentence, up to its comma. */
function frontedReason({ context: { reading, group } }: Filling, prepositions: readonly string[]): Range | undefined {
  const { chart, sentence } = reading;
  // `theo quy định …` opens any sentence
  const causal = prepositions.filter((preposition) => preposition !== 'theo');
  const start = governorIn(chart, causal, sentence.start, sentence.start + 1);
  if (start < 0 || start >= group.start) return undefined;
  let end = start;
  while (end < group.start && chart.tokens.shape[end] !== Shape.mark) end++;
  return end < group.start && isMark(chart, end, ',') && end - start >= 2 ? { start, end } : undefined;
}

/** The words behind the verb where nothing was read there, for a role that allows them. */
export function fillWords(filling: Filling): void {
  const { start, near } = filling.region;
  const { reading, trigger } = filling.context;
  if (trigger.definition.object === 'nobody') return;
  // `được B ban hành quyết định …`: who has a paper issued is no paper
  if (filling.passive && !isPaper(reading.chart, start)) return;
  // `đám cháy | thiêu rụi …`: behind a noun a verb is what it does
  if (trigger.definition.class === 'noun' && acts(reading.chart, start)) return;
  const role = filling.roles.find(
    ([name, r]) => r.side !== 'before' && r.text === true && !r.governed && !filling.has(name) && !SILENT.has(name),
  );
  const told = (from: number): boolean => from >= start && from <= start + 1;
  if (
    !role ||
    filling.fillers.some((f) => told(f.start)) ||
    filling.behind.some(
      (p) =>
        told(p.start) &&
        (filling.used.has(p) || (p.kind === 'quantity' && role[1].measure !== undefined && !fits(role[1], p))),
    )
  )
    return;
  const limit = trigger.definition.class === 'noun' ? predicateIn(reading.chart, start, near) : near;
  const words = wordsBehind(reading, start, limit);
  if (words) filling.fillers.push({ role: role[0], ...words, why: 'words behind the verb' });
}

/** `phá thành công chuyên án | ma túy`: the noun inside the verb belongs to what was broken up. */
export function takeNoun({ fillers, context: { trigger, type, reading } }: Filling): void {
  const target = fillers.find((f) => f.role === 'target' && f.start === trigger.end);
  const noun = wordsOf(reading.chart, trigger.end - 2, trigger.end);
  if (type.type === 'bust' && target && !target.candidate && BROKEN.has(noun)) target.start = trigger.end - 2;
}
const BROKEN: ReadonlySet<string> = new Set(['chuyên án', 'vụ án', 'đường dây']);

/** `33 trường hợp không đeo khẩu trang`, `người không đeo khẩu trang`: those who are told by nothing but what they did. */
export function fillOffence({ fillers, roles, region, context }: Filling): void {
  const role = roles.find(([, r]) => r.text === 'offences')?.[0];
  if (!role || fillers.some((f) => f.role === role)) return;
  const { chart } = context.reading;
  const before = offenceBefore(context);
  if (before) {
    fillers.push({ role, ...before, why: 'before the verb' });
    return;
  }
  const told = fillers.find((f) => f.role === 'offender' && f.start >= region.start);
  const counted = !told?.candidate || told.candidate.kind === 'quantity';
  const end = told?.end ?? casesEnd(chart, region.start);
  const named = told && !told.candidate ? true : CASES.test(chart.text(region.start, end).toLowerCase());
  if (!counted || !named || !tellsAct(chart, end)) return;
  const words = wordsBehind(context.reading, end, region.end, true);
  if (!words || (words.end - words.start === 2 && wordAt(chart, words.start) === 'vi')) return;
  fillers.push({ role, ...words, why: 'what they did' });
  if (!fillers.some((f) => f.role === 'offender'))
    fillers.push({ role: 'offender', start: behindTowards(chart, region.start), end, why: 'object' });
}
/** `người lái xe có hành vi vượt đèn đỏ | sẽ bị phạt`: what is fined stands before a passive verb. */
function offenceBefore({ reading: { chart }, clause, group }: RoleContext): Range | undefined {
  if (!group.passive) return undefined;
  for (let at = group.start - 2; at > clause.start && at > group.start - OFFENCE_MOST; at--) {
    if (chart.tokens.shape[at] === Shape.mark) return undefined;
    const told = wordAt(chart, at) === 'hành' && wordAt(chart, at + 1) === 'vi';
    if (told && OFFENDING.has(wordAt(chart, at - 1)) && group.start - at > 3)
      return { start: at + 2, end: group.start };
  }
  return undefined;
}
const OFFENDING: ReadonlySet<string> = new Set(['có', 'hiện', 'vì', 'do']);
const OFFENCE_MOST = 30;

const CASES = /(trường hợp|người|đối tượng|tài xế|lái xe|cơ sở|hộ|phương tiện|cá nhân|tổ chức)$/;
const tellsAct = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => f.kind === 'negated') || /^(vi|có|sử|điều|buôn|bán|kinh)$/.test(wordAt(chart, at));

/** `đối với | người không …` */
const behindTowards = (chart: Chart, at: number): number => (wordAt(chart, at) === 'đối' ? at + 2 : at);

/** `các trường hợp | không …`: behind the noun for those who did something, in front of what they did. */
function casesEnd(chart: Chart, from: number): number {
  const last = from + 4;
  for (let at = from; at < last; at++) if (chart.at(at).some((f) => f.kind === 'negated')) return at;
  return from;
}
/** `vụ nổ kho đạn | đã khiến …`: where behind a noun the words begin that tell what it does. */
function predicateIn(chart: Chart, from: number, limit: number): number {
  for (let at = from; at < limit; at++)
    if (PREDICATES.has(wordAt(chart, at)) || chart.at(at).some((f) => HELPERS.has(f.kind) && !f.weak)) return at;
  return limit;
}
const PREDICATES: ReadonlySet<string> = new Set('khiến làm gây xảy là có cũng mà khác này đó lớn nhỏ tại ở'.split(' '));
const HELPERS: ReadonlySet<string> = new Set(['planned', 'ongoing', 'occurred', 'passive', 'negated']);

/** The token behind the first of these prepositions; -1 where none stands in the range. */
function governorIn(chart: Chart, prepositions: readonly string[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    for (const preposition of prepositions) {
      const end = phraseEnd(chart, at, preposition);
      if (end >= 0) return end;
    }
  }
  return -1;
}
