/** Analyses as flat tables: what CSV and Parquet write. */

import { dayRange } from '../render/dates.js';
import { actLabel, kindLabel, type Language, roleLabel, statusLabel, typeLabel } from '../render/labels.js';
import { idsOf, isWithin } from '../render/records.js';
import type { Entity, EventRecord, Mention, Span } from '../types.js';
import { type Articles, type NamedAnalysis, namedArticles } from './articles.js';
import { codePointOffsets } from './code-points.js';

/** How to make tables. */
export interface TableOptions {
  /** Language of the columns that end in `_label` (default `vi`). */
  language?: Language;
  /** How offsets are counted: as JavaScript does (default) or as Python and DuckDB do. */
  offsets?: 'utf-16' | 'code-points';
}

/** What a cell may hold; nothing told is `null`. */
export type Cell = string | number | null;

/** A column; `json` is text that is JSON. */
export interface Column {
  name: string;
  type: 'text' | 'integer' | 'number' | 'json';
}

/** A table; each row has a cell for each column. */
export interface Table {
  columns: readonly Column[];
  rows: Cell[][];
}

/** The tables of an export. */
export type TableName = 'articles' | 'mentions' | 'entities' | 'records' | 'arguments';

/** What makes the rows of one article. */
interface Source extends NamedAnalysis {
  language: Language;
  count: (offset: number) => number;
  ids: ReturnType<typeof idsOf>;
}

type Cells<T> = (item: T, source: Source, index: number) => Cell | undefined;

/** A table is the list of its rows' items, and a way from an item to each cell. */
interface Definition<T> {
  items: (source: Source) => readonly T[];
  columns: readonly (readonly [name: string, type: Column['type'], cell: Cells<T>])[];
}

const define = <T>(definition: Definition<T>): Definition<T> => definition;

const list = (values: readonly string[] | undefined): string | undefined =>
  values?.length ? JSON.stringify(values) : undefined;

/** What every mention has stands in columns; what its kind has besides is one JSON cell, so that nothing is lost. */
const OWN_COLUMNS = new Set(['id', 'kind', 'text', 'start', 'end', 'entity', 'confidence']);

const fieldsOf = (mention: Mention, { count }: Source): string => {
  const rest = Object.entries(mention).filter(([name]) => !OWN_COLUMNS.has(name));
  const told = rest.map(([name, value]): [string, unknown] => {
    if (name !== 'full') return [name, value];
    const { start, end } = value as Span;
    return [name, { start: count(start), end: count(end) }];
  });
  return JSON.stringify(Object.fromEntries(told));
};

/** The normalized value of a mention in one cell. */
const shownValue = (mention: Mention): string | undefined => {
  switch (mention.kind) {
    case 'person':
    case 'organization':
    case 'location':
    case 'campaign':
      return mention.name;
    case 'rank':
      return mention.rank;
    case 'degree':
      return mention.degrees.join(', ');
    case 'position':
      return mention.head;
    case 'document':
      return mention.key;
    case 'time':
      return mention.value;
    case 'quantity':
      return [mention.value, mention.max].filter((number) => number !== undefined).join('–');
    case 'award':
      return mention.award;
    case 'event':
      return mention.form;
    case 'charge':
      return mention.charge;
    default:
      return undefined;
  }
};

const isoDay = (day: number | undefined): string | undefined =>
  day === undefined ? undefined : new Date(day * 86_400_000).toISOString().split('T')[0];

const timeOf = ({ time }: EventRecord) => (time?.value === undefined ? undefined : dayRange(time.value));

const DEFINITIONS = {
  articles: define<NamedAnalysis['analysis']>({
    items: ({ analysis }) => [analysis],
    columns: [
      ['article', 'text', (_, { name }) => name],
      ['title', 'text', ({ article }) => article.title],
      ['published_at', 'text', ({ article }) => article.publishedAt],
      ['byline', 'text', ({ article }) => article.byline],
      ['lede', 'text', ({ article }) => article.lede],
      ['mentions', 'integer', ({ mentions }) => mentions.length],
      ['entities', 'integer', ({ entities }) => entities.length],
      ['records', 'integer', ({ events }) => events.length],
      ['version', 'text', ({ version }) => version],
      ['data', 'text', ({ data }) => data],
    ],
  }),
  mentions: define<Mention>({
    items: ({ analysis }) => analysis.mentions,
    columns: [
      ['article', 'text', (_, { name }) => name],
      ['id', 'text', ({ id }) => id],
      ['kind', 'text', ({ kind }) => kind],
      ['kind_label', 'text', ({ kind }, { language }) => kindLabel(kind, language)],
      ['text', 'text', ({ text }) => text],
      ['value', 'text', shownValue],
      ['start', 'integer', ({ start }, { count }) => count(start)],
      ['end', 'integer', ({ end }, { count }) => count(end)],
      ['entity', 'text', ({ entity }) => entity],
      ['confidence', 'number', ({ confidence }) => confidence],
      ['fields', 'json', fieldsOf],
    ],
  }),
  entities: define<Entity>({
    items: ({ analysis }) => analysis.entities,
    columns: [
      ['article', 'text', (_, { name }) => name],
      ['id', 'text', ({ id }) => id],
      ['kind', 'text', ({ kind }) => kind],
      ['kind_label', 'text', ({ kind }, { language }) => kindLabel(kind, language)],
      ['name', 'text', ({ name }) => name],
      ['aliases', 'json', ({ aliases }) => list(aliases)],
      ['key', 'text', ({ key }) => key],
      ['type', 'text', ({ type }) => type],
      ['level', 'text', ({ level }) => level],
      ['code', 'text', ({ code }) => code],
      ['parent', 'text', ({ parent }) => parent],
      ['ranks', 'json', ({ ranks }) => list(ranks)],
      ['degrees', 'json', ({ degrees }) => list(degrees)],
      ['offices', 'json', ({ offices }) => (offices?.length ? JSON.stringify(offices) : undefined)],
      ['mentions', 'json', ({ mentions }) => JSON.stringify(mentions)],
    ],
  }),
  records: define<EventRecord>({
    items: ({ analysis }) => analysis.events,
    columns: [
      ['article', 'text', (_, { name }) => name],
      ['id', 'text', ({ id }) => id],
      ['type', 'text', ({ type }) => type],
      ['type_label', 'text', ({ type }, { language }) => typeLabel(type, language)],
      ['status', 'text', ({ status }) => status],
      ['status_label', 'text', ({ status }, { language }) => statusLabel(status, language)],
      ['act', 'text', ({ act }) => act],
      ['act_label', 'text', ({ act }, { language }) => (act === undefined ? undefined : actLabel(act, language))],
      ['trigger', 'text', ({ trigger }) => trigger.text],
      ['start', 'integer', ({ trigger }, { count }) => count(trigger.start)],
      ['end', 'integer', ({ trigger }, { count }) => count(trigger.end)],
      ['time', 'text', ({ time }) => time?.value],
      ['first_day', 'text', (record) => isoDay(timeOf(record)?.first)],
      ['last_day', 'text', (record) => isoDay(timeOf(record)?.last)],
      ['time_text', 'text', ({ time }, { ids }) => ids.mentions.get(time?.mention ?? '')?.text],
      ['place', 'text', ({ place }) => place?.name],
      ['parent', 'text', ({ parent }) => parent],
      ['tellings', 'integer', ({ evidence }) => evidence.length],
      [
        'quote',
        'text',
        ({ evidence: [first] }, { analysis: { text } }) =>
          isWithin(first, text) ? text.slice(first.start, first.end) : undefined,
      ],
      ['confidence', 'number', ({ confidence }) => confidence],
    ],
  }),
  arguments: define<{ record: EventRecord; argument: EventRecord['arguments'][number] }>({
    items: ({ analysis }) =>
      analysis.events.flatMap((record) => record.arguments.map((argument) => ({ record, argument }))),
    columns: [
      ['article', 'text', (_, { name }) => name],
      ['record', 'text', ({ record }) => record.id],
      ['type', 'text', ({ record }) => record.type],
      ['type_label', 'text', ({ record }, { language }) => typeLabel(record.type, language)],
      ['role', 'text', ({ argument }) => argument.role],
      ['role_label', 'text', ({ record, argument }, { language }) => roleLabel(record.type, argument.role, language)],
      ['text', 'text', ({ argument }) => argument.text],
      ['name', 'text', ({ argument }, { ids }) => ids.entities.get(argument.entity ?? '')?.name],
      ['start', 'integer', ({ argument }, { count }) => count(argument.start)],
      ['end', 'integer', ({ argument }, { count }) => count(argument.end)],
      ['mention', 'text', ({ argument }) => argument.mention],
      ['entity', 'text', ({ argument }) => argument.entity],
    ],
  }),
};

const tableOf = <T>({ items, columns }: Definition<T>, sources: readonly Source[]): Table => ({
  columns: columns.map(([name, type]) => ({ name, type })),
  rows: sources.flatMap((source) =>
    items(source).map((item, index) => columns.map(([, , cell]) => cell(item, source, index) ?? null)),
  ),
});

export const TABLE_NAMES: readonly TableName[] = ['articles', 'mentions', 'entities', 'records', 'arguments'];

/** All tables of one or many articles; an article's rows are told by its name in the first column. */
export const tablesOf = (articles: Articles, options: TableOptions = {}): Record<TableName, Table> => {
  const { language = 'vi', offsets = 'utf-16' } = options;
  const sources = namedArticles(articles).map(
    ({ name, analysis }): Source => ({
      name,
      analysis,
      language,
      ids: idsOf(analysis),
      count: offsets === 'utf-16' ? (offset) => offset : codePointOffsets(analysis.text),
    }),
  );
  return {
    articles: tableOf(DEFINITIONS.articles, sources),
    mentions: tableOf(DEFINITIONS.mentions, sources),
    entities: tableOf(DEFINITIONS.entities, sources),
    records: tableOf(DEFINITIONS.records, sources),
    arguments: tableOf(DEFINITIONS.arguments, sources),
  };
};
