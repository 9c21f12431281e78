/** Event records in schema.org's terms: occasions as events, acts as actions. */

import { dayRange } from '../render/dates.js';
import { type Language, roleLabel, typeLabel } from '../render/labels.js';
import { isWithin } from '../render/records.js';
import type { Argument, EventRecord } from '../types.js';
import { type Article, compact, type JsonLdNode, reference } from './json-ld-entities.js';
import { ACTION_STATUSES, AGENT_PROPERTIES, EVENT_STATUSES, RECORD_CLASSES, type RecordClass } from './schema-org.js';

const ACTION: RecordClass = { type: 'Action', roles: {} };

/** Whether a record is told as an event; what is only supposed or demanded is an action that has not been done. */
const isOccasion = ({ type, status }: EventRecord): boolean =>
  RECORD_CLASSES[type]?.occasion === true && status !== 'hypothetical';

/**
 * Occasions that are named: the entity and its record are one event. An occasion that several records tell belongs to the
 * first.
 */
export const namedOccasions = (records: readonly EventRecord[]): Map<string, string> => {
  const occasions = new Map<string, string>();
  for (const record of records.filter(isOccasion)) {
    const { entity } = record.arguments.find(({ role }) => RECORD_CLASSES[record.type]?.roles[role] === 'name') ?? {};
    if (entity !== undefined && !occasions.has(entity)) occasions.set(entity, record.id);
  }
  return occasions;
};

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().replace(/T.*/, '');

const CLOCK = /T(\d{2}):(\d{2})(?::(\d{2}))?/;

/** First and last moment of a TIMEX3 value; days without hours where it has none. */
const moments = (value: string | undefined): { first?: string; last?: string; clock: boolean } => {
  const range = value === undefined ? undefined : dayRange(value);
  if (value === undefined || !range) return { clock: false };
  const [from = '', to] = value.split('/');
  const at = (day: number, point: string | undefined) => {
    const [, hour, minute, second = '00'] = CLOCK.exec(point ?? '') ?? [];
    // 24:00 is the end of a day in ISO 8601, and nothing in the types of XML Schema that others read it by.
    return hour === undefined || hour > '23' ? isoDay(day) : `${isoDay(day)}T${hour}:${minute}:${second}`;
  };
  const first = at(range.first, from);
  const last = at(range.last, to ?? from);
  return { first, last, clock: first.includes('T') };
};

/** An event has days; one that is over on the day it began has no other. */
const eventDates = (value: string | undefined) => {
  const { first, last } = moments(value);
  return { startDate: first, endDate: last === first ? undefined : last };
};

/** An action has moments: without hours it lies somewhere within its days. */
const actionTimes = (value: string | undefined) => {
  const { first, last } = moments(value);
  if (first === undefined || last === undefined) return {};
  if (first === last && first.includes('T')) return { startTime: first };
  return {
    startTime: first.includes('T') ? first : `${first}T00:00:00`,
    endTime: last.includes('T') ? last : `${last}T23:59:59`,
  };
};

/** A member of an enumeration, as schema.org's own examples write it. */
const term = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : `https://schema.org/${name}`;

const isAgent = (kind: string | undefined): boolean => kind === 'person' || kind === 'organization';

/** A filler as the value of a property: its node where the property may have one, otherwise its words. */
const valueFor = (property: string, { entity: id, text }: Argument, article: Article): unknown => {
  const entity = article.ids.entities.get(id ?? '');
  if (property === 'name') return entity?.name ?? text;
  if (!entity) return text;
  if (AGENT_PROPERTIES.has(property) && !isAgent(entity.kind)) return text;
  if (property === 'candidate' && entity.kind !== 'person') return text;
  if (property === 'toLocation' && entity.kind !== 'location') return text;
  return reference(entity.id, article);
};

/** Fillers by property. A role without a property of its own is told by a `Role` with its name. */
const fillers = (
  record: EventRecord,
  occasion: boolean,
  article: Article,
  language: Language,
): Record<string, unknown[]> => {
  const properties: Record<string, unknown[]> = {};
  const { occasion: told, roles } = RECORD_CLASSES[record.type] ?? ACTION;
  for (const argument of record.arguments) {
    const own = told === true && !occasion ? undefined : roles[argument.role];
    const property = own ?? (occasion ? 'about' : 'object');
    const value = valueFor(property, argument, article);
    const list = (properties[property] ??= []);
    if (own !== undefined) list.push(value);
    else {
      const name = roleLabel(record.type, argument.role, language);
      list.push({ '@type': 'Role', roleName: argument.role, name, [property]: value });
    }
  }
  return properties;
};

const locationOf = ({ place }: EventRecord, article: Article): unknown => {
  if (!place) return undefined;
  const entity = article.ids.entities.get(article.ids.mentions.get(place.mention ?? '')?.entity ?? '');
  return entity?.kind === 'location' ? reference(entity.id, article) : { '@type': 'Place', name: place.name };
};

/** The node of a record. `articleId` is the node of the text that tells it. */
export const recordNode = (
  record: EventRecord,
  article: Article,
  articleId: string,
  language: Language,
): JsonLdNode => {
  const { text } = article.analysis;
  const occasion = isOccasion(record);
  const { name = [], ...properties } = fillers(record, occasion, article, language);
  const [telling] = record.evidence.filter((evidence) => isWithin(evidence, text));
  const parent = article.records.get(record.parent ?? '');
  const within = parent && isOccasion(parent) ? reference(parent.id, article) : undefined;
  const told = { '@id': articleId };
  return compact({
    '@id': article.iri(record.id),
    '@type': occasion ? (RECORD_CLASSES[record.type] ?? ACTION).type : actionClass(record),
    additionalType: record.type,
    name: name.length > 0 ? name : `${typeLabel(record.type, language)}: ${record.trigger.text}`,
    description: telling ? text.slice(telling.start, telling.end) : undefined,
    ...properties,
    location: locationOf(record, article),
    ...(occasion
      ? {
          ...eventDates(record.time?.value),
          eventStatus: term(EVENT_STATUSES[record.status]),
          superEvent: within,
          subjectOf: told,
        }
      : {
          ...actionTimes(record.time?.value),
          actionStatus: term(ACTION_STATUSES[record.status]),
          subjectOf: within ? [told, within] : told,
        }),
  });
};

const actionClass = ({ type }: EventRecord): string => {
  const told = RECORD_CLASSES[type] ?? ACTION;
  return told.occasion ? ACTION.type : told.type;
};
