/** People, bodies, places, documents and occasions in schema.org's terms. */

import { OFFICE_STATUS_LABELS } from '../render/labels.js';
import type { Ids } from '../render/records.js';
import { nfc } from '../text/composition.js';
import type { Analysis, DocumentMention, Entity, EventRecord, Office } from '../types.js';
import { bodyClass, documentClass, placeClass } from './schema-org.js';

/** One thing of the graph: its `@id`, its `@type`, and properties. */
export interface JsonLdNode {
  '@id'?: string;
  '@type': string;
  [property: string]: unknown;
}

/** What the nodes of one article have to know. */
export interface Article {
  analysis: Analysis;
  ids: Ids;
  /** Records by their id. */
  records: ReadonlyMap<string, EventRecord>;
  /** Bodies by their name. */
  bodies: ReadonlyMap<string, Entity>;
  /** The `@id` of an entity or record. */
  iri(id: string): string;
}

/** A link to a node. */
export const reference = (id: string, { iri }: Article): { '@id': string } => ({ '@id': iri(id) });

/** Without what is not told; one value of a list stands by itself. */
export const compact = (node: JsonLdNode): JsonLdNode =>
  Object.fromEntries(
    Object.entries(node).flatMap(([name, value]) => {
      if (value === undefined || value === '') return [];
      if (!Array.isArray(value)) return [[name, value]];
      return value.length === 0 ? [] : [[name, value.length === 1 ? value[0] : value]];
    }),
  ) as JsonLdNode;

const bodyNamed = (name: string | undefined, article: Article): unknown => {
  if (name === undefined) return undefined;
  const known = article.bodies.get(name) ?? article.ids.entities.get(name);
  return known ? reference(known.id, article) : { '@type': 'Organization', name };
};

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Trưởng phòng` of a `Phòng` says the word once: `Trưởng Phòng Cảnh sát giao thông`. */
const jobTitle = ({ head, status, organization = '' }: Office): string => {
  const [unit = ''] = organization.toLowerCase().split(' ');
  const office = unit !== '' && head.endsWith(` ${unit}`) ? head.slice(0, -unit.length - 1) : head;
  return capitalize([OFFICE_STATUS_LABELS[status]?.vi, office, organization].filter(Boolean).join(' '));
};

const person = (entity: Entity, article: Article): JsonLdNode => {
  const offices = entity.offices ?? [];
  const held = offices.filter(({ status }) => status !== 'former');
  const former = offices.filter(({ status }) => status === 'former');
  return {
    '@type': 'Person',
    name: entity.name,
    alternateName: entity.aliases,
    honorificPrefix: [...(entity.ranks ?? []).map(capitalize), ...(entity.degrees ?? [])],
    jobTitle: held.map(jobTitle),
    worksFor: held.flatMap(({ organization }) => bodyNamed(organization, article) ?? []),
    // A role that has ended: of when nothing is told, so that it has no dates.
    affiliation: former.map((office) =>
      compact({
        '@type': 'OrganizationRole',
        roleName: jobTitle({ ...office, organization: undefined }),
        affiliation: bodyNamed(office.organization, article),
      }),
    ),
  };
};

const body = (entity: Entity, article: Article): JsonLdNode => ({
  '@type': bodyClass(entity.type),
  name: entity.name,
  alternateName: entity.aliases,
  identifier: entity.key,
  parentOrganization: entity.parent === entity.name ? undefined : bodyNamed(entity.parent, article),
});

const place = (entity: Entity, article: Article): JsonLdNode => {
  const { ids } = article;
  const outer = entity.mentions.flatMap((id) => {
    const mention = ids.mentions.get(id);
    const within = mention?.kind === 'location' ? ids.mentions.get(mention.within ?? '') : undefined;
    return within?.kind === 'location' && within.entity !== entity.id ? [within] : [];
  });
  // Two mentions of one place are one container.
  const containers = new Map(
    outer.map(({ entity: id, name }) => [
      id ?? name,
      id === undefined ? { '@type': 'Place', name } : reference(id, article),
    ]),
  );
  return {
    '@type': placeClass(entity.level),
    name: entity.name,
    alternateName: entity.aliases,
    identifier: entity.code,
    containedInPlace: [...containers.values()],
  };
};

/** A document is often told in parts, so each fact comes from the first mention that has it. */
const document = (entity: Entity, article: Article): JsonLdNode => {
  const mentions = entity.mentions
    .map((id) => article.ids.mentions.get(id))
    .filter((mention): mention is DocumentMention => mention?.kind === 'document');
  const first = <K extends keyof DocumentMention>(field: K): DocumentMention[K] | undefined =>
    mentions.map((mention) => mention[field]).find((value) => value !== undefined && value !== '');
  const docType = first('docType');
  const issuer = bodyNamed(first('issuerName') ?? first('issuer'), article);
  const number = mentions.map(({ text }) => /(?:^|\s)số\s+(\d\S*)/.exec(nfc(text))?.[1]).find(Boolean);
  const law = documentClass(docType) === 'Legislation';
  return {
    '@type': documentClass(docType),
    name: entity.name,
    alternateName: entity.aliases,
    abstract: first('subject'),
    ...(law
      ? {
          legislationIdentifier: number,
          legislationType: docType,
          legislationDate: first('issuedOn'),
          legislationPassedBy: issuer,
        }
      : { identifier: number, genre: docType, dateCreated: first('issuedOn'), creator: issuer }),
  };
};

const NODES: Readonly<Record<Entity['kind'], (entity: Entity, article: Article) => JsonLdNode>> = {
  person,
  organization: body,
  location: place,
  document,
  event: ({ name, aliases }) => ({ '@type': 'Event', name, alternateName: aliases }),
};

/** The node of an entity. */
export const entityNode = (entity: Entity, article: Article): JsonLdNode => {
  const { '@type': type, ...properties } = NODES[entity.kind](entity, article);
  return compact({ '@id': article.iri(entity.id), '@type': type, ...properties });
};
