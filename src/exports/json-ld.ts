/** Analyses as linked data in the terms of schema.org. */

import type { Language } from '../render/labels.js';
import { idsOf } from '../render/records.js';
import type { IdentifiedAnalysis } from './articles.js';
import { type Article, compact, entityNode, type JsonLdNode, reference } from './json-ld-entities.js';
import { namedOccasions, recordNode } from './json-ld-records.js';

/** How to write linked data. */
export interface JsonLdOptions {
  /** Language of the names given to records and roles (default `vi`). */
  language?: Language;
  /** Put the text itself into `articleBody` (default false). */
  body?: boolean;
}

/** A document of linked data, ready for JSON. */
export interface JsonLdDocument {
  '@context': 'https://schema.org';
  '@graph': JsonLdNode[];
}

const articleNodes = (
  analysis: IdentifiedAnalysis,
  number: number,
  { language = 'vi', body }: JsonLdOptions,
): JsonLdNode[] => {
  const { url } = analysis;
  const { entities } = analysis;
  const occasions = namedOccasions(analysis.events);
  const prefix = url === undefined ? `_:a${number}-` : `${url}#`;
  const article: Article = {
    analysis,
    ids: idsOf(analysis),
    records: new Map(analysis.events.map((record) => [record.id, record])),
    bodies: new Map(entities.filter(({ kind }) => kind === 'organization').map((entity) => [entity.name, entity])),
    // What has no address has blank nodes: nothing outside can point at them, and nothing is claimed of the web.
    iri: (id) => prefix + (occasions.get(id) ?? id).replace(/[^\w-]/g, '_'),
  };
  const id = url ?? `_:a${number}`;
  const { title, lede, publishedAt, byline } = analysis.article;
  const node = compact({
    '@id': id,
    '@type': 'NewsArticle',
    url,
    headline: title,
    abstract: lede,
    datePublished: publishedAt,
    creditText: byline,
    inLanguage: 'vi',
    ...(body ? { articleBody: analysis.text } : {}),
    about: analysis.events.map((record) => reference(record.id, article)),
    mentions: entities.filter(({ id: own }) => !occasions.has(own)).map((entity) => reference(entity.id, article)),
  });
  return [
    node,
    ...entities.filter(({ id: own }) => !occasions.has(own)).map((entity) => entityNode(entity, article)),
    ...analysis.events.map((record) => recordNode(record, article, id, language)),
  ];
};

/**
 * Writes one or many articles as JSON-LD in schema.org's terms, one graph: a `NewsArticle` that is `about` its records and
 * `mentions` its entities; `Person` with `honorificPrefix`, `jobTitle`, `worksFor` (former offices as an
 * `OrganizationRole` of `affiliation`); `GovernmentOrganization` and other organizations; `Place`; `Legislation`; occasions
 * as `Event`, acts as `Action` or a class below it, with their status. A filler whose role has no property of its own
 * stands in a `Role` with its `roleName`; one that is no entity is told by its words.
 *
 * Dates of actions are moments: a day without hours is from its first to its last second. Things have addresses below
 * that of their article (`url#e4`); without one they are blank nodes.
 *
 * @param articles What `analyze` returned, one or more, each with the `url` of its page where it has one.
 * @returns Plain data for `JSON.stringify`; escape `<` as `\u003c` where you put it into a `<script>` element.
 *
 * @example
 * ```ts
 * const linked = toJsonLd({ ...analyze(text), url: 'https://example.org/tin/1' });
 * linked['@graph'][0]; // { '@id': 'https://example.org/tin/1', '@type': 'NewsArticle', headline: …, about: […], … }
 * ```
 */
export const toJsonLd = (
  articles: IdentifiedAnalysis | readonly IdentifiedAnalysis[],
  options: JsonLdOptions = {},
): JsonLdDocument => {
  const all: readonly IdentifiedAnalysis[] = 'text' in articles ? [articles] : articles;
  return {
    '@context': 'https://schema.org',
    '@graph': all.flatMap((analysis, index) => articleNodes(analysis, index + 1, options)),
  };
};
