import type { Range } from '../../clauses/clause.js';
import { behindBrackets } from '../../clauses/groups.js';
import { acts } from '../../clauses/predicates.js';
import { isMark, wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import { Shape } from '../../text/tokens.js';
import type { TriggerMatch } from '../triggers.js';
import type { RoleContext } from './fillers.js';
import { bringsOffice } from './offices.js';

/** Where the objects of a verb stand. */
export interface Region {
  start: number;
  end: number;
  /** Where a clause of purpose, time or reason begins: direct objects stand before it. */
  near: number;
}

const AUXILIARY: ReadonlySet<string> = new Set([
  'planned',
  'ongoing',
  'negated',
  'occurred',
  'passive',
  'adverb',
  'coordinator',
]);
const JOINTS: ReadonlySet<string> = new Set([',', 'và', 'để', 'rồi', ';', 'nhằm']);
const PAPERS: ReadonlySet<string> = new Set('ra lệnh các quyết định khám xét cấm đi khỏi nơi cư trú , và'.split(' '));
const SUBORDINATE: ReadonlySet<string> = new Set([
  'khi',
  'để',
  'nhằm',
  'vì',
  'do',
  'nếu',
  'nhưng',
  'sau',
  'nên',
  'bởi',
]);
/** How many triggers, groups and tokens ahead the end is looked for. */
const REACH = 12;
const FAR = 120;

/** The trigger behind a comma or `và` right behind this one: both have its objects. */
function twin({ reading: { chart }, triggers }: RoleContext, index: number): TriggerMatch | undefined {
  const trigger = triggers[index] as TriggerMatch;
  const joint = wordAt(chart, trigger.end);
  if (joint !== ',' && joint !== 'và') return undefined;
  let at = trigger.end + 1;
  while (chart.at(at).some((f) => AUXILIARY.has(f.kind)) && at < trigger.end + 4) at++;
  // `khởi tố bị can, lệnh khám xét và lệnh bắt tạm giam đối với …`: papers of one procedure
  while (PAPERS.has(wordAt(chart, at)) && at < trigger.end + 12) at++;
  const next = triggers[index + 1];
  // who works with others, or says something, has objects of another sort
  if (next?.type === 'cooperation' || next?.type === 'statement') return undefined;
  return next && next.start > trigger.end && next.start <= at ? next : undefined;
}

/** The tokens behind a verb, or behind the last of coordinated verbs, in which its objects stand. */
export function regionOf(context: RoleContext): Region {
  const { reading, clause, triggers, index, trigger, type } = context;
  const { chart } = reading;
  // what is opened at a ceremony stands in its name
  if (trigger.named !== undefined && type.type === 'launch')
    return { start: trigger.end, end: trigger.named, near: trigger.named };
  let last = index;
  for (let step = 0; step < 3 && twin(context, last); step++) last++;
  const start = (triggers[last] as TriggerMatch).end;
  // `kỷ luật các đồng chí: A, nguyên …; B, nguyên …`: who comes behind a semicolon and does nothing is of the list
  const listed = (more: Range): boolean => {
    const first = reading.phrases[reading.phraseFrom(more.start)];
    if (first?.kind !== 'person' || first.from !== more.start) return false;
    const behind = behindBrackets(chart, first.end, more.end);
    return behind >= more.end || chart.tokens.shape[behind] === Shape.mark || wordAt(chart, behind) === 'và';
  };
  let end = Math.min(context.type.each ? clause.end : listEnd(context, listed), start + FAR);
  for (let i = last + 1; i < triggers.length && i < last + REACH; i++) {
    const next = triggers[i] as TriggerMatch;
    // `phân công A tham gia B, giữ chức C`: the second verb tells the office that the first one gives
    const office = bringsOffice(reading, next);
    if (next.start < start || (office && context.type.type === 'appointment')) continue;
    if (next.start >= end) break;
    const joint = jointBefore(context, next.start, start);
    if (joint >= start) {
      end = joint;
      break;
    }
  }
  const group = reading.groupBefore(start) + 1;
  for (let i = group; i < reading.groups.length && i < group + REACH; i++) {
    const next = reading.groups[i];
    if (!next || next.start >= end) break;
    // `phối hợp với B, C tổ chức …`: the last of those who take part stands before what they do
    const partner = context.type.type === 'cooperation' && bodiesAround(context, next.start);
    const opens = next.start > start && next.standing === 'main' && isMark(chart, next.start - 1, ',') && !partner;
    if (opens && acts(chart, behindRest(chart, behindBrackets(chart, next.end, clause.end)))) {
      end = next.start - 1;
      break;
    }
  }
  let near = end;
  for (let at = start; at < end; at++) {
    const listed = wordAt(chart, at) === 'trong' && wordAt(chart, at + 1) === 'đó';
    if (!listed && !SUBORDINATE.has(wordAt(chart, at))) continue;
    near = at;
    break;
  }
  return { start, end, near };
}

/** `3 người còn lại được …`: behind the words that tell the others of a number. */
const behindRest = (chart: Chart, at: number): number =>
  wordAt(chart, at) === 'khác' ? at + 1 : wordAt(chart, at) === 'còn' && wordAt(chart, at + 1) === 'lại' ? at + 2 : at;

/** Does a body stand before the comma and one behind it? */
function bodiesAround({ reading }: RoleContext, at: number): boolean {
  const i = reading.phraseFrom(at);
  const [before, behind] = [reading.phrases[i - 1], reading.phrases[i]];
  return behind?.kind === 'organization' && before?.kind === 'organization' && before.end === at - 1;
}

/** The comma, `và` or `để` before a verb group, with which another act begins. */
function jointBefore({ reading: { chart } }: RoleContext, verb: number, from: number): number {
  let at = verb - 1;
  while (at > from && !JOINTS.has(wordAt(chart, at)) && chart.at(at).some((f) => AUXILIARY.has(f.kind))) at--;
  return JOINTS.has(wordAt(chart, at)) ? at : -1;
}

/** The end of the clause, or of the last behind its semicolons that goes on with the list and tells nothing else. */
export function listEnd({ reading, clause, triggers, trigger }: RoleContext, goesOn: (more: Range) => boolean): number {
  let { end } = clause;
  while (isMark(reading.chart, end, ';')) {
    const more = reading.clauseAt(end + 1);
    const told = triggers.some((t) => t !== trigger && t.start > end && t.start < more.end);
    if (told || more.end <= end || !goesOn(more)) break;
    end = more.end;
  }
  return end;
}
