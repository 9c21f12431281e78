import type { OrganizationValue } from '../grammar/organizations.js';
import type { LocationValue } from '../grammar/places.js';
import type { PositionValue } from '../grammar/positions.js';
import { canonical } from '../text/fold.js';
import type { Entity, Mention, Office } from '../types.js';
import type { Cluster } from './clusters.js';
import type { Ids, Resolved } from './mentions.js';
import { shown } from './mentions.js';

const unique = (values: (string | undefined)[]): string[] => [...new Set(values.filter((v) => v !== undefined))];

/** What the appellations of a person say together. */
function personFacts(
  cluster: Cluster,
  resolved: Resolved,
  byId: ReadonlyMap<string, Mention>,
  ids: Ids,
): Partial<Entity> {
  const ranks: (string | undefined)[] = [];
  const degrees: string[] = [];
  const offices: Office[] = [];
  for (const found of cluster.mentions) {
    const mention = byId.get(ids.mention.get(found) as string);
    if (mention?.kind !== 'person') continue;
    const rank = mention.rank && byId.get(mention.rank);
    if (rank && rank.kind === 'rank') ranks.push(rank.rank);
    const degree = mention.degree && byId.get(mention.degree);
    if (degree && degree.kind === 'degree') degrees.push(...degree.degrees);
    for (const office of resolved.links.appellations.get(found)?.positions ?? []) {
      const { head, status } = office.value as PositionValue;
      const body = resolved.links.bodyOf.get(office);
      const organization = body && resolved.coreference.names.get(body);
      if (
        !offices.some(
          (o) => o.head === head && o.status === status && (!organization || o.organization === organization),
        )
      ) {
        offices.push(organization ? { head, organization, status } : { head, status });
      }
    }
  }
  return {
    ...(ranks.length ? { ranks: unique(ranks) } : {}),
    ...(degrees.length ? { degrees: unique(degrees) } : {}),
    ...(offices.length ? { offices } : {}),
  };
}

function bodyFacts(cluster: Cluster, resolved: Resolved): Partial<Entity> {
  const facts: Partial<Entity> = {};
  for (const found of cluster.mentions) {
    const { type, key } = found.value as OrganizationValue;
    const parent = resolved.links.parentOf.get(found);
    const parentName = parent && resolved.coreference.names.get(parent);
    if (type) facts.type ??= type;
    if (key) facts.key ??= key;
    if (parentName) facts.parent ??= parentName;
  }
  return facts;
}

function placeFacts(cluster: Cluster, { communes }: Resolved): Partial<Entity> {
  const facts: Partial<Entity> = {};
  for (const found of cluster.mentions) {
    const { level, code } = found.value as LocationValue;
    const commune = communes?.get(found)?.commune;
    if (level) facts.level ??= level;
    if (code ?? commune) facts.code ??= code ?? commune?.code;
    if (commune) facts.key ??= commune.key;
  }
  return facts;
}

/** Writes the entities down: what the mentions say together about one thing. */
export function describeEntities(resolved: Resolved, ids: Ids, mentions: readonly Mention[]): Entity[] {
  const byId = new Map(mentions.map((m) => [m.id, m]));
  const seen = new Map<string, Entity>();
  for (const first of resolved.kept) {
    const id = ids.entity.get(first);
    const cluster = resolved.coreference.clusters.of(first);
    if (!id || !cluster || seen.has(id)) continue;
    const forms = unique(cluster.mentions.map((f) => shown(resolved.chart, f)));
    const name = cluster.kind === 'organization' || cluster.kind === 'event' ? canonical(cluster.name) : cluster.name;
    seen.set(id, {
      id,
      kind: cluster.kind as Entity['kind'],
      name,
      aliases: forms.filter((form) => form !== name),
      mentions: cluster.mentions.map((f) => ids.mention.get(f) as string),
      ...(cluster.key ? { key: cluster.key } : {}),
      ...(cluster.kind === 'person' ? personFacts(cluster, resolved, byId, ids) : {}),
      ...(cluster.kind === 'organization' ? bodyFacts(cluster, resolved) : {}),
      ...(cluster.kind === 'location' ? placeFacts(cluster, resolved) : {}),
    });
  }
  return [...seen.values()];
}
