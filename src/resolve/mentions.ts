import type { DegreeValue } from '../grammar/appellations.js';
import type { AwardValue } from '../grammar/awards.js';
import type { CampaignValue, OccasionValue } from '../grammar/occasions.js';
import type { OrganizationValue } from '../grammar/organizations.js';
import type { PersonValue } from '../grammar/persons.js';
import type { LocationValue } from '../grammar/places.js';
import type { PositionValue } from '../grammar/positions.js';
import type { QuantityValue } from '../grammar/quantities.js';
import type { Entry } from '../lexicon/lexicon.js';
import type { Chart, Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import type { Mention, MentionBase } from '../types.js';
import type { LocatedCommune } from './communes.js';
import type { CompletedDocument } from './documents.js';
import type { Coreference } from './entities.js';
import type { Links } from './links.js';
import { baseOf, described, spanOf } from './mention-base.js';
import type { ResolvedTime } from './times.js';

/** All that is known of the mentions of a text when they are written down. */
export interface Resolved {
  chart: Chart;
  kept: readonly Found[];
  links: Links;
  coreference: Coreference;
  times: ReadonlyMap<Found, ResolvedTime>;
  documents: ReadonlyMap<Found, CompletedDocument>;
  /** The communes that places are, where a table of them was given. */
  communes?: ReadonlyMap<Found, LocatedCommune> | undefined;
}

/** Mentions and entities by the found things that they were made of. */
export interface Ids {
  mention: Map<Found, string>;
  entity: Map<Found, string>;
}

const text = (entry: Entry | undefined, name: string): string | undefined =>
  typeof entry?.[name] === 'string' ? (entry[name] as string) : undefined;
const number = (entry: Entry | undefined, name: string): number | undefined =>
  typeof entry?.[name] === 'number' ? (entry[name] as number) : undefined;

type Describer = (found: Found, base: MentionBase, ids: Ids, resolved: Resolved) => Mention;

const DESCRIBERS: Record<string, Describer> = {
  person(found, base, { mention }, { chart, links }) {
    const beside = links.appellations.get(found);
    return described(base, {
      kind: 'person' as const,
      name: (found.value as PersonValue).name,
      full: spanOf(chart, beside ?? found),
      rank: beside?.rank && mention.get(beside.rank),
      degree: beside?.degree && mention.get(beside.degree),
      positions: (beside?.positions ?? []).map((p) => mention.get(p)).filter((id) => id !== undefined),
      honorific: beside?.honorific?.entry?.name.toLowerCase(),
    });
  },
  rank(found, base) {
    const { entry } = found;
    return described(base, {
      kind: 'rank' as const,
      rank: text(entry, 'rank') ?? (entry?.name ?? '').toLowerCase(),
      branch: text(entry, 'branch'),
      level: number(entry, 'level'),
      nato: text(entry, 'nato'),
    });
  },
  degree(found, base) {
    const value = found.value as DegreeValue | undefined;
    return {
      ...base,
      kind: 'degree',
      degrees: value?.degrees ?? [text(found.entry, 'degree') ?? found.entry?.name ?? ''],
    };
  },
  position(found, base, { mention, entity }, { links, coreference }) {
    const value = found.value as PositionValue;
    const body = links.bodyOf.get(found);
    const person = coreference.refersTo.get(found);
    return described(base, {
      kind: 'position' as const,
      head: value.head,
      status: value.status,
      organization: body && mention.get(body),
      refersTo: person?.mentions[0] && entity.get(person.mentions[0]),
    });
  },
  organization(found, base, { mention }, { links, coreference }) {
    const value = found.value as OrganizationValue;
    const parent = links.parentOf.get(found);
    return described(base, {
      kind: 'organization' as const,
      name: coreference.names.get(found) ?? value.name,
      type: value.type,
      parent: parent && mention.get(parent),
      key: value.key,
    });
  },
  location(found, base, { mention }, { links, coreference, communes }) {
    const value = found.value as LocationValue;
    const located = communes?.get(found);
    const outer = links.withinOf.get(found) ?? located?.province;
    return described(base, {
      kind: 'location' as const,
      name: value.name,
      level: value.level ?? coreference.levels.get(found),
      code: value.code ?? located?.commune.code,
      key: located?.commune.key,
      within: outer && mention.get(outer),
    });
  },
  document(found, base, _ids, { chart, documents }) {
    const { full, ...fields } = documents.get(found) ?? { full: found };
    return described(base, { kind: 'document' as const, full: spanOf(chart, full) }, fields);
  },
  time(found, base, _ids, { times }) {
    return described(base, { kind: 'time' as const }, times.get(found) ?? { type: 'DATE' as const });
  },
  quantity(found, base) {
    return described(base, { kind: 'quantity' as const }, found.value as QuantityValue);
  },
  award(found, base) {
    const value = (found.value as AwardValue | undefined) ?? {
      award: (text(found.entry, 'award') ?? found.entry?.name ?? '').toLowerCase(),
      grade: text(found.entry, 'grade'),
    };
    return described(base, { kind: 'award' as const }, value);
  },
  event(found, base) {
    return { ...base, kind: 'event', form: (found.value as OccasionValue).form };
  },
  charge(found, base) {
    return described(base, {
      kind: 'charge' as const,
      charge: (text(found.entry, 'charge') ?? found.entry?.name ?? '').toLowerCase(),
      article: text(found.entry, 'article'),
    });
  },
  campaign(found, base) {
    return { ...base, kind: 'campaign', name: (found.value as CampaignValue).name };
  },
};

/** Numbers the mentions in order of start, outermost first, and the entities in order of their first mention. */
export function numberMentions({ kept, coreference }: Resolved): Ids {
  const ids: Ids = { mention: new Map(), entity: new Map() };
  let entities = 0;
  const entityIds = new Map<unknown, string>();
  for (const found of kept) {
    ids.mention.set(found, `m${ids.mention.size + 1}`);
    const cluster = coreference.clusters.of(found);
    if (!cluster) continue;
    let id = entityIds.get(cluster);
    if (!id) entityIds.set(cluster, (id = `e${++entities}`));
    ids.entity.set(found, id);
  }
  return ids;
}

/** Writes the mentions down as plain data. */
export function describeMentions(resolved: Resolved, ids: Ids): Mention[] {
  const { chart } = resolved;
  return resolved.kept.map((found) => {
    const base = baseOf(chart, found, ids.mention.get(found) as string, ids.entity.get(found));
    return (DESCRIBERS[found.kind] as Describer)(found, base, ids, resolved);
  });
}

/** The shown text of a range of tokens. */
export const shown = (chart: Chart, range: { start: number; end: number }): string =>
  clean(chart.text(range.start, range.end));
