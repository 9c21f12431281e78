import type { LocationValue } from '../grammar/places.js';
import type { Chart, Found } from '../pattern/chart.js';
import { type Ids, shown, spanOf } from '../resolve/mentions.js';
import type { ResolvedTime } from '../resolve/times.js';
import type { Argument, EventRecord, Evidence } from '../types.js';
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
    confidence: Math.max(...draft.tellings.map((t) => t.confidence)),
  };
  if (draft.type === 'statement') record.act = main.trigger.definition.act ?? 'assertion';
  const time = draft.tellings.find((t) => t.setting.time)?.setting.time;
  const place = draft.tellings.find((t) => t.setting.place)?.setting.place;
  if (time) record.time = { value: times.get(time)?.value, mention: ids.mention.get(time) };
  if (place) record.place = { name: (place.value as LocationValue).name, mention: ids.mention.get(place) };
  if (draft.parent) {
    record.parent = idOf.get(draft.parent);
    inherit(record, draft.parent, ids, times);
  }
  return record;
}

/** What the record does not tell itself it has from its occasion, and says so. */
function inherit(record: EventRecord, parent: Draft, ids: Ids, times: ReadonlyMap<Found, ResolvedTime>): void {
  const time = parent.tellings.find((t) => t.setting.time)?.setting.time;
  const place = parent.tellings.find((t) => t.setting.place)?.setting.place;
  if (!record.time && time)
    record.time = { value: times.get(time)?.value, mention: ids.mention.get(time), inherited: true };
  if (!record.place && place)
    record.place = { name: (place.value as LocationValue).name, mention: ids.mention.get(place), inherited: true };
}

/** The fillers of all tellings, each thing once for a role, in the words of its fullest telling. */
function argumentsOf(draft: Draft, chart: Chart, ids: Ids): Argument[] {
  const out: Argument[] = [];
  const seen = new Set<string>();
  for (const telling of draft.tellings) {
    for (const filler of telling.fillers) {
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
