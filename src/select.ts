import type { Analysis, AnalyzeOptions, EventRecord, Mention } from './types.js';

/** Keeps what the caller asked for. Ids stay those of the full analysis, and nothing kept names what was left out. */
export function filterAnalysis(analysis: Analysis, { kinds, minConfidence = 0 }: AnalyzeOptions): Analysis {
  if (!kinds && minConfidence === 0) return analysis;
  const mentions = analysis.mentions.filter((m) => (!kinds || kinds.includes(m.kind)) && m.confidence >= minConfidence);
  const ids = new Set(mentions.map((m) => m.id));
  const entities = analysis.entities
    .map((entity) => ({ ...entity, mentions: entity.mentions.filter((id) => ids.has(id)) }))
    .filter((entity) => entity.mentions.length > 0);
  const entityIds = new Set(entities.map((e) => e.id));
  const whole = (e: EventRecord): boolean =>
    e.arguments.some((a) => a.mention) && e.arguments.every((a) => !a.mention || ids.has(a.mention));
  const events = analysis.events.filter((e) => e.confidence >= minConfidence && (!kinds || whole(e)));
  const eventIds = new Set(events.map((e) => e.id));
  return {
    ...analysis,
    mentions: mentions.map((m) => withoutStrangers(m, ids, entityIds)),
    entities,
    events: events.map((e) => forget(e, ids, entityIds, eventIds)),
  };
}

/** A mention without references to mentions and entities that were left out. */
function withoutStrangers(mention: Mention, ids: ReadonlySet<string>, entityIds: ReadonlySet<string>): Mention {
  const kept = { ...mention } as Mention & Record<string, unknown>;
  for (const key of ['rank', 'degree', 'organization', 'parent', 'within'] as const) {
    if (mention.kind === 'rank' && key === 'rank') continue;
    if (typeof kept[key] === 'string' && !ids.has(kept[key] as string)) delete kept[key];
  }
  if (kept.kind === 'person') kept.positions = kept.positions.filter((id) => ids.has(id));
  if (kept.kind === 'position' && kept.refersTo && !entityIds.has(kept.refersTo)) delete kept.refersTo;
  return kept;
}

function forget(
  event: EventRecord,
  ids: ReadonlySet<string>,
  entityIds: ReadonlySet<string>,
  eventIds: ReadonlySet<string>,
): EventRecord {
  const kept: EventRecord = {
    ...event,
    arguments: event.arguments.map(({ mention, entity, ...argument }) => ({
      ...argument,
      ...(mention && ids.has(mention) ? { mention } : {}),
      ...(entity && entityIds.has(entity) ? { entity } : {}),
    })),
  };
  if (kept.parent && !eventIds.has(kept.parent)) delete kept.parent;
  if (kept.time?.mention && !ids.has(kept.time.mention)) kept.time = { ...kept.time, mention: undefined };
  if (kept.place?.mention && !ids.has(kept.place.mention)) kept.place = { ...kept.place, mention: undefined };
  for (const told of [kept.time, kept.place]) if (told && told.mention === undefined) delete told.mention;
  return kept;
}
