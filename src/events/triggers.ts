import type { Sentence } from '../clauses/sentences.js';
import { wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import { NOT_TRIGGER, TRIGGER, type TriggerDefinition } from './definition.js';

/** A trigger found in a sentence: what it tells, and where. */
export interface TriggerMatch {
  type: string;
  definition: TriggerDefinition;
  found: Found;
  start: number;
  end: number;
}

/** Mentions in whose names a word tells nothing: `Cơ quan Cảnh sát điều tra`, `Nghị định xử phạt …`. */
const SILENT: ReadonlySet<string> = new Set([
  'organization',
  'position',
  'document',
  'person',
  'location',
  'event',
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
  const inside = new Uint8Array(sentence.end - sentence.start);
  for (const mention of sentence.mentions) {
    if (SILENT.has(mention.kind)) inside.fill(1, mention.start - sentence.start, mention.end - sentence.start);
  }
  let edge = sentence.start;
  for (let at = sentence.start; at < sentence.end; at++) {
    if (at < edge || inside[at - sentence.start]) continue;
    const here = chart.at(at).filter((f) => f.kind === TRIGGER && f.end <= sentence.end);
    if (!here.length) continue;
    const longest = (here[0] as Found).end;
    if (denied(chart, at, longest, sentence.start)) {
      edge = longest;
      continue;
    }
    const types = new Set<string>();
    for (const found of here) {
      const type = found.entry?.type as string;
      const definition = found.entry?.trigger as TriggerDefinition;
      if (found.end !== longest) break;
      if (types.has(type) || (definition.class !== 'noun' && nominal(chart, at, longest, type))) continue;
      types.add(type);
      out.push({ type, definition, found, start: at, end: found.end });
    }
    edge = longest;
  }
  return coordinated(chart, out);
}

/** Words before a verb that make it a noun: `các chỉ đạo`, `công tác kiểm tra`. */
const NOMINALIZERS: ReadonlySet<string> = new Set([
  'các',
  'những',
  'mọi',
  'tác',
  'sự',
  'này',
  'hoạch',
  'vụ',
  'năng',
  'một',
]);
/** A verb of saying after a preposition, or with an owner behind it, is a noun: `trước yêu cầu …`, `thông tin của …`. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(['trước', 'theo', 'của', 'từ', 'bằng', 'qua', 'có', 'nhiều']);

function nominal(chart: Chart, start: number, end: number, type: string): boolean {
  const before = wordAt(chart, start - 1);
  if (type !== 'statement') return before !== 'vụ' && NOMINALIZERS.has(before);
  const after = wordAt(chart, end);
  return NOMINALIZERS.has(before) || BEFORE_NOUN.has(before) || after === 'của' || after === 'do' || after === 'nhanh';
}

/** Coordinated words of one act are one trigger: `ghi nhận, biểu dương và chúc mừng`. */
function coordinated(chart: Chart, triggers: readonly TriggerMatch[]): TriggerMatch[] {
  const out: TriggerMatch[] = [];
  for (const trigger of triggers) {
    const last = out.filter((t) => t.type === trigger.type && t.definition.act === trigger.definition.act).pop();
    const joint = last && trigger.start - last.end === 1 ? wordAt(chart, last.end) : '';
    if (last && (joint === ',' || joint === 'và')) {
      last.end = trigger.end;
      if (!last.definition.needs) last.definition = trigger.definition;
    } else out.push(trigger);
  }
  return out;
}

/** A longer phrase of the `not` list lies over the trigger: `bắt tay`, `kế hoạch tổ chức`. */
function denied(chart: Chart, start: number, end: number, from: number): boolean {
  for (let at = Math.max(from, start - 4); at <= start; at++) {
    for (const f of chart.at(at))
      if (f.kind === NOT_TRIGGER && f.end >= end && f.end - f.start > end - start) return true;
  }
  return false;
}
