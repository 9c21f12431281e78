import { clauseAt, type Sentence } from '../clauses/sentences.js';
import { wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import type { Coreference } from '../resolve/entities.js';
import type { Links } from '../resolve/links.js';
import type { ResolvedTime } from '../resolve/times.js';
import { type Candidate, candidatesOf } from './candidates.js';
import { statementContent } from './content.js';
import type { EventType } from './definition.js';
import { mergeTellings, thingOf } from './merge.js';
import { setParents } from './parents.js';
import { type Filler, type RoleContext, RoleFiller } from './roles.js';
import { settingOf } from './setting.js';
import { type VerbGroup, verbGroup } from './status.js';
import type { Draft, Telling } from './tellings.js';
import { type TriggerMatch, triggersOf } from './triggers.js';

/** What the assembling of records looks at. */
export interface EventContext {
  chart: Chart;
  sentences: readonly Sentence[];
  links: Links;
  coreference: Coreference;
  times: ReadonlyMap<Found, ResolvedTime>;
  types: ReadonlyMap<string, EventType>;
}

/** Blocks of the page in which nothing is told. */
const MUTE: ReadonlySet<string> = new Set(['dateline', 'image', 'byline', 'related', 'chrome']);

/** Finds the tellings of all sentences, merges those of one event, and gives the records their occasions. */
export function assembleEvents(context: EventContext): Draft[] {
  const tellings: Telling[] = [];
  let carried: readonly Candidate[] = [];
  let section = -1;
  for (const sentence of context.sentences) {
    if (MUTE.has(sentence.block)) continue;
    if (sentence.section !== section) carried = [];
    section = sentence.section;
    carried = readSentence(context, sentence, carried, tellings);
  }
  const of = thingOf(context.coreference);
  const drafts = mergeTellings(tellings, of);
  setParents(drafts, of);
  return drafts;
}

/** Reads one sentence; returns its subject, for a following sentence that has none. */
function readSentence(
  context: EventContext,
  sentence: Sentence,
  before: readonly Candidate[],
  tellings: Telling[],
): readonly Candidate[] {
  const { chart, links, coreference, types, times } = context;
  const triggers = triggersOf(chart, sentence);
  if (!triggers.length) return before;
  const candidates = candidatesOf(chart, sentence, links, coreference);
  let carried = before;
  let said: Filler | undefined;
  let directive: Filler | undefined;
  for (const trigger of triggers) {
    const type = types.get(trigger.type);
    if (!type) continue;
    const clause = clauseAt(chart, sentence, trigger.start);
    const group = verbGroup(chart, sentence, trigger.start, directive !== undefined && trigger.start < directive.end);
    const roles: RoleContext = { chart, sentence, clause, candidates, triggers, trigger, group, type, carried };
    const { fillers, subject } = new RoleFiller(roles);
    if (trigger.type === 'statement') {
      if (said && !goesOnSaying(chart, trigger, group.start, said, subject)) continue;
      statementContent(roles, fillers);
      const content = fillers.find((f) => f.role === 'content');
      if (content) said = content;
      if (content && trigger.definition.act === 'directive') directive = content;
    }
    if (subject.length) carried = subject;
    if (!counts(trigger, type, fillers)) continue;
    // what is told inside a statement has its time there, not that of the saying
    const from = said && trigger.start >= said.start && trigger.start < said.end ? said.start : sentence.start;
    const setting = settingOf(chart, trigger, candidates, times, from, clause.end);
    tellings.push({
      type: trigger.type,
      trigger,
      sentence,
      start: clause.start,
      end: clause.end,
      status: group.status,
      fillers,
      setting,
      confidence: confidenceOf(trigger, type, fillers, group),
    });
  }
  return carried;
}

/** Behind what was said a verb of saying tells a statement only where its speaker goes on, or another one speaks. */
function goesOnSaying(
  chart: Chart,
  trigger: TriggerMatch,
  verb: number,
  said: Filler,
  subject: readonly Candidate[],
): boolean {
  if (trigger.start >= said.end || trigger.start < said.start) return true;
  if (subject.some((c) => c.start >= said.start && verb - c.end <= 1)) return true;
  const before = wordAt(chart, verb - 1);
  return before === ',' || before === ';' || before === 'thời' || before === 'và' || before === 'tôi';
}

/** A weak trigger tells something only where what it needs is there. */
function counts(trigger: TriggerMatch, type: EventType, fillers: readonly Filler[]): boolean {
  const { definition } = trigger;
  if (definition.with && !fillers.some((f) => f.candidate && definition.with?.includes(f.candidate.found.kind)))
    return false;
  if (definition.needs && !fillers.some((f) => definition.needs?.includes(f.role))) return false;
  if (definition.weak && !fillers.length) return false;
  return Object.entries(type.roles).every(([name, role]) => !role.required || fillers.some((f) => f.role === name));
}

/** More roles filled, a strong trigger, a known subject: surer. */
function confidenceOf(trigger: TriggerMatch, type: EventType, fillers: readonly Filler[], group: VerbGroup): number {
  const filled = new Set(fillers.map((f) => f.role)).size / Math.max(1, Math.min(3, Object.keys(type.roles).length));
  const base = trigger.definition.weak ? 0.4 : 0.55;
  return (
    Math.round(Math.min(0.98, base + 0.3 * Math.min(1, filled) + (group.status === 'occurred' ? 0.08 : 0)) * 100) / 100
  );
}
