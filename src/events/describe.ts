import type { LocationValue } from '../grammar/places.js';
import type { Chart, Found } from '../pattern/chart.js';
import { spanOf } from '../resolve/mention-base.js';
import { type Ids, shown } from '../resolve/mentions.js';
import type { ResolvedTime } from '../resolve/times.js';
import type { Argument, EventRecord, Evidence } from '../types.js';
import { confidenceOf } from './confidence.js';
import type { Draft, Telling } from './tellings.js';

/** Records as plain data, in the order of their first telling. */
export function describeEvents(
  drafts: readonly Draft[],
  chart: Chart,
  ids: Ids,
  times: ReadonlyMap<Found, ResolvedTime>,
): EventRecord[] {
  const ordered = [...drafts].sort((a, b) => first(a) - first(b));
  const idOf = new Map(ordered.map((draft, i) => [draft, `r${i + 1}`]));
  return ordered.map((draft) => describe(draft, idOf, chart, ids, times));
}

const first = (draft: Draft): number => Math.min(...draft.tellings.map((t) => t.trigger.start));

function describe(
  draft: Draft,
  idOf: Map<Draft, string>,
  chart: Chart,
  ids: Ids,
  times: ReadonlyMap<Found, ResolvedTime>,
): EventRecord {
  const main = draft.tellings[0] as Telling;
  const text = (span: { start: number; end: number }): string => chart.tokens.text.slice(span.start, span.end);
  const triggerOf = (t: Telling): Evidence['trigger'] => {
    const span = spanOf(chart, t.trigger);
    return { ...span, text: text(span) };
  };
  const record: EventRecord = {
    id: idOf.get(draft) as string,
    type: draft.type,
    trigger: triggerOf(main),
    status: main.status,
    arguments: argumentsOf(draft, chart, ids),
    evidence: draft.tellings.map((t) => ({ ...spanOf(chart, t), trigger: triggerOf(t) })),
    confidence: confidenceOf(draft),
  };
  if (draft.type === 'statement') record.act = main.trigger.definition.act ?? 'assertion';
  const time = settingOf(draft, 'time');
  const place = settingOf(draft, 'place');
  if (time && !sameTime(time, draft.parent, times))
    record.time = { value: times.get(time)?.value, mention: ids.mention.get(time) };
  if (place && place !== (draft.parent && settingOf(draft.parent, 'place')))
    record.place = { name: (place.value as LocationValue).name, mention: ids.mention.get(place) };
  if (draft.parent) {
    record.parent = idOf.get(draft.parent);
    inherit(record, draft.parent, ids, times);
  }
  return record;
}

/** The time or place of a draft: what its fullest telling says; a headline says it only where nothing stands under it. */
function settingOf(draft: Draft, what: 'time' | 'place'): Found | undefined {
  const body = draft.tellings.filter((t) => t.sentence.block !== 'title');
  return (body.length ? body : draft.tellings).find((t) => t.setting[what])?.setting[what];
}

/** What a record has from its occasion is not told again. */
function sameTime(time: Found, parent: Draft | undefined, times: ReadonlyMap<Found, ResolvedTime>): boolean {
  const other = parent && settingOf(parent, 'time');
  return other !== undefined && (other === time || times.get(other)?.value === times.get(time)?.value);
}

/** What the record does not tell itself it has from its occasion, and says so. */
function inherit(record: EventRecord, parent: Draft, ids: Ids, times: ReadonlyMap<Found, ResolvedTime>): void {
  const time = settingOf(parent, 'time');
  const place = settingOf(parent, 'place');
  if (!record.time && time)
    record.time = { value: times.get(time)?.value, mention: ids.mention.get(time), inherited: true };
  if (!record.place && place)
    record.place = { name: (place.value as LocationValue).name, mention: ids.mention.get(place), inherited: true };
}

/** The fillers of all tellings, each thing once for a role, in the words of its fullest telling. */
function argumentsOf(draft: Draft, chart: Chart, ids: Ids): Argument[] {
  const out: Argument[] = [];
  const seen = new Set<string>();
  const full = new Set<string>();
  for (const telling of draft.tellings) {
    // guests are told in many places; what else is told again is told in other words
    if (!telling.joins && draft.type !== 'meeting') for (const { role } of out) full.add(role);
    for (const filler of telling.fillers) {
      if (full.has(filler.role)) continue;
      const found = filler.candidate?.found;
      const entity = found && ids.entity.get(found);
      const mention = found && ids.mention.get(found);
      const identity = `${filler.role} ${entity ?? mention ?? shown(chart, filler)}`;
      // a role told in words only by a lesser telling adds nothing
      if (seen.has(identity) || (!found && telling !== draft.tellings[0] && out.some((a) => a.role === filler.role)))
        continue;
      seen.add(identity);
      const span = spanOf(chart, filler);
      const argument: Argument = { role: filler.role, ...span, text: chart.tokens.text.slice(span.start, span.end) };
      if (mention) argument.mention = mention;
      if (entity) argument.entity = entity;
      out.push(argument);
    }
  }
  return out;
}
