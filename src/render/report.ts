/**
 * What both reports show, worked out once: ids joined, labels chosen, words cleaned and quotations cut. The text and the
 * HTML report only lay it out.
 */

import type { Analysis, DocumentMention, Entity, Mention, Span } from '../types.js';
import { formatDate, oneLine } from './display.js';
import { type Language, OFFICE_STATUS_LABELS, REPORT_LABELS } from './labels.js';
import { type Ids, idsOf, type RecordView, recordViews } from './records.js';

/** A row of one of the lists: a name and what is told of it. */
export interface Row {
  name: string;
  details: string[];
  /** Its first mention. */
  first?: Span;
}

/** An analysis as its readers want to see it; every string is one clean line. */
export interface Report {
  title?: string;
  date?: string;
  byline?: string;
  people: Row[];
  bodies: Row[];
  documents: Row[];
  records: RecordView[];
  notes: string[];
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Offices and parents name a body by its name or by its id. */
const bodyName = (body: string, ids: Ids): string => ids.entities.get(body)?.name ?? body;

const personDetails = (entity: Entity, ids: Ids, language: Language): string[] => [
  ...(entity.ranks ?? []).map(capitalize),
  ...(entity.degrees?.length ? [entity.degrees.join(', ')] : []),
  ...(entity.offices ?? []).map(({ head, organization, status }) => {
    const office = capitalize(`${OFFICE_STATUS_LABELS[status]?.[language] ?? ''} ${head}`.trim());
    return organization === undefined ? office : `${office} (${bodyName(organization, ids)})`;
  }),
];

const bodyDetails = ({ parent }: Entity, ids: Ids, language: Language): string[] =>
  parent === undefined ? [] : [`${REPORT_LABELS.partOf[language]} ${bodyName(parent, ids)}`];

/** A document is often told in parts, so each fact comes from the first mention that has it. */
const documentDetails = (entity: Entity, ids: Ids, language: Language): string[] => {
  const mentions = entity.mentions
    .map((id) => ids.mentions.get(id))
    .filter((mention): mention is DocumentMention => mention?.kind === 'document');
  const issuer = mentions.map((mention) => mention.issuerName ?? mention.issuer).find(Boolean);
  const date = mentions.map((mention) => mention.issuedOn).find(Boolean);
  const subject = mentions.map((mention) => mention.subject).find(Boolean);
  return [
    ...(issuer ? [issuer] : []),
    ...(date ? [formatDate(date, language)] : []),
    ...(subject ? [`${REPORT_LABELS.about[language]} ${subject}`] : []),
  ];
};

const rows = (
  analysis: Analysis,
  kind: Entity['kind'],
  ids: Ids,
  details: (entity: Entity, ids: Ids, language: Language) => string[],
  language: Language,
): Row[] =>
  analysis.entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => {
      const first = entity.mentions.map((id) => ids.mentions.get(id)).find((mention) => mention !== undefined);
      return {
        name: oneLine(entity.name),
        details: details(entity, ids, language).map(oneLine),
        ...(first ? { first: first satisfies Mention } : {}),
      };
    });

/** Joins an analysis into what its reports show. */
export const buildReport = (analysis: Analysis, language: Language): Report => {
  const { article } = analysis;
  const ids = idsOf(analysis);
  return {
    ...(article.title ? { title: oneLine(article.title) } : {}),
    ...(article.publishedAt ? { date: formatDate(article.publishedAt, language) } : {}),
    ...(article.byline ? { byline: oneLine(article.byline) } : {}),
    people: rows(analysis, 'person', ids, personDetails, language),
    bodies: rows(analysis, 'organization', ids, bodyDetails, language),
    documents: rows(analysis, 'document', ids, documentDetails, language),
    records: recordViews(analysis, ids, language),
    notes: analysis.notes.map((note) => oneLine(note.message)),
  };
};
