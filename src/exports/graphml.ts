/** People, bodies and events as a network. */

import { escapeHtml } from '../render/escape.js';
import { kindLabel, type Language, OFFICE_STATUS_LABELS, roleLabel, statusLabel, typeLabel } from '../render/labels.js';
import type { Entity, EventRecord } from '../types.js';
import { type Articles, type NamedAnalysis, namedArticles } from './articles.js';

/** How to write a network. */
export interface GraphmlOptions {
  /** Language of the labels (default `vi`). */
  language?: Language;
}

/** What nodes and edges tell, with GraphML's types. */
const NODE_KEYS = {
  label: 'string',
  kind: 'string',
  kind_label: 'string',
  type: 'string',
  article: 'string',
  key: 'string',
  ranks: 'string',
  offices: 'string',
  mentions: 'int',
  status: 'string',
  status_label: 'string',
  time: 'string',
  place: 'string',
  confidence: 'double',
} as const;
const EDGE_KEYS = { relation: 'string', label: 'string', words: 'string', article: 'string' } as const;

type Data<K extends string> = { [name in K]?: string | number | undefined };

/** What XML 1.0 cannot hold besides what `escapeHtml` replaces. */
const xmlText = (value: string): string => escapeHtml(value.replaceAll('\f', ' '));

/** A network as it grows. */
class Network {
  private readonly nodes = new Map<string, Data<keyof typeof NODE_KEYS>>();
  private readonly edges: string[] = [];

  node(id: string, data: Data<keyof typeof NODE_KEYS>): void {
    const known = this.nodes.get(id);
    if (!known) this.nodes.set(id, data);
    else known.mentions = Number(known.mentions ?? 0) + Number(data.mentions ?? 0);
  }

  edge(source: string, target: string, data: Data<keyof typeof EDGE_KEYS>): void {
    const ends = `id="e${this.edges.length + 1}" source="${xmlText(source)}" target="${xmlText(target)}"`;
    this.edges.push(`<edge ${ends}>${dataXml(data, 'e')}</edge>`);
  }

  xml(): string {
    const keys = (table: Readonly<Record<string, string>>, on: string) =>
      Object.entries(table).map(
        ([name, type]) => `<key id="${on[0]}_${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`,
      );
    const nodes = [...this.nodes].map(([id, data]) => `<node id="${xmlText(id)}">${dataXml(data, 'n')}</node>`);
    return `${[
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...keys(NODE_KEYS, 'node'),
      ...keys(EDGE_KEYS, 'edge'),
      '<graph id="sukien" edgedefault="directed">',
      ...nodes,
      ...this.edges,
      '</graph>',
      '</graphml>',
    ].join('\n')}\n`;
  }
}

const dataXml = (data: Readonly<Record<string, string | number | undefined>>, on: string): string =>
  Object.entries(data)
    .map(([name, value]) =>
      value === undefined || value === '' ? '' : `<data key="${on}_${name}">${xmlText(String(value))}</data>`,
    )
    .join('');

/** A body of the lexicon is the same in every article; whoever has only a name is of its own article. */
const nodeId = (article: string, { id, kind, key }: Entity): string =>
  kind === 'organization' && key !== undefined ? `organization:${key}` : `${article}/${id}`;

const officeLabel = (office: NonNullable<Entity['offices']>[number], language: Language): string =>
  [OFFICE_STATUS_LABELS[office.status]?.[language], office.head].filter(Boolean).join(' ');

const LINKS = {
  office: { vi: 'giữ chức', en: 'holds office' },
  parent: { vi: 'thuộc', en: 'part of' },
  within: { vi: 'trong khuôn khổ', en: 'within' },
} as const;

const isNode = ({ kind }: Entity): boolean => kind === 'person' || kind === 'organization';

const addArticle = ({ name: article, analysis }: NamedAnalysis, network: Network, language: Language): void => {
  const entities = analysis.entities.filter(isNode);
  const bodies = new Map(
    entities
      .filter(({ kind }) => kind === 'organization')
      .flatMap((body) => [
        [body.name, body],
        [body.id, body],
      ]),
  );
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const recordId = (record: EventRecord) => `${article}/${record.id}`;
  for (const entity of entities) {
    network.node(nodeId(article, entity), {
      label: entity.name,
      kind: entity.kind,
      kind_label: kindLabel(entity.kind, language),
      type: entity.type,
      article,
      key: entity.key,
      ranks: entity.ranks?.join('; '),
      offices: entity.offices
        ?.map((office) => [officeLabel(office, language), office.organization].filter(Boolean).join(', '))
        .join('; '),
      mentions: entity.mentions.length,
    });
  }
  for (const record of analysis.events) {
    network.node(recordId(record), {
      label: `${typeLabel(record.type, language)}: ${record.trigger.text}`,
      kind: 'record',
      kind_label: language === 'vi' ? 'Sự kiện' : 'Event',
      type: record.type,
      article,
      status: record.status,
      status_label: statusLabel(record.status, language),
      time: record.time?.value,
      place: record.place?.name,
      mentions: record.evidence.length,
      confidence: record.confidence,
    });
  }
  for (const entity of entities) {
    for (const office of entity.offices ?? []) {
      const body = bodies.get(office.organization ?? '');
      if (body) {
        network.edge(nodeId(article, entity), nodeId(article, body), {
          relation: 'office',
          label: LINKS.office[language],
          words: officeLabel(office, language),
          article,
        });
      }
    }
    const parent = bodies.get(entity.parent ?? '');
    if (parent && parent !== entity) {
      network.edge(nodeId(article, entity), nodeId(article, parent), {
        relation: 'parent',
        label: LINKS.parent[language],
        article,
      });
    }
  }
  const records = new Map(analysis.events.map((record) => [record.id, record]));
  for (const record of analysis.events) {
    for (const { role, text, entity: id } of record.arguments) {
      const entity = byId.get(id ?? '');
      if (!entity) continue;
      network.edge(nodeId(article, entity), recordId(record), {
        relation: role,
        label: roleLabel(record.type, role, language),
        words: text,
        article,
      });
    }
    const parent = records.get(record.parent ?? '');
    if (parent)
      network.edge(recordId(record), recordId(parent), {
        relation: 'within',
        label: LINKS.within[language],
        article,
      });
  }
};

/**
 * Writes one or many articles as one directed network in GraphML, for Gephi, yEd, Cytoscape, NetworkX or igraph. Nodes are
 * people, bodies and records (`kind`); an edge leads from a person or body to a record by its role, from a person to the
 * body of an office (`office`), from a body to its parent (`parent`) and from a record to its occasion (`within`).
 *
 * A body that the lexicon knows by a key is one node in all articles (`organization:bo-cong-an`); people, and bodies
 * known by their name alone, belong to their article (`1/e4`), for equal names are not always one.
 *
 * @param articles What `analyze` returned, one or more, each with an `id` of yours or numbered; nothing is changed.
 *
 * @example
 * ```ts
 * await writeFile('network.graphml', toGraphml(analyses, { language: 'en' }));
 * ```
 */
export const toGraphml = (articles: Articles, options: GraphmlOptions = {}): string => {
  const network = new Network();
  for (const article of namedArticles(articles)) addArticle(article, network, options.language ?? 'vi');
  return network.xml();
};
