/** The files that tell brat which types there are, and how to show them. */

import {
  ACT_LABELS,
  actLabel,
  KIND_LABELS,
  kindLabel,
  type Language,
  REPORT_LABELS,
  roleLabel,
  STATUS_LABELS,
  statusLabel,
  typeLabel,
} from '../render/labels.js';
import { type Articles, namedArticles } from './articles.js';
import { entityType, eventType, nameOf } from './brat-names.js';

/** The configuration of a collection. */
export interface BratConfiguration {
  'annotation.conf': string;
  'visual.conf': string;
}

/** The types of records that occur, each with the roles that occur. */
export type BratTypes = ReadonlyMap<string, ReadonlySet<string>>;

/** The types of one or many articles, added to those that were found before. */
export const bratTypes = (articles: Articles, known: BratTypes = new Map()): BratTypes => {
  const types = new Map([...known].map(([type, roles]) => [type, new Set(roles)]));
  for (const { analysis } of namedArticles(articles)) {
    for (const { type, arguments: fillers } of analysis.events) {
      const roles = types.get(type) ?? new Set<string>();
      for (const { role } of fillers) roles.add(role);
      types.set(type, roles);
    }
  }
  return types;
};

const RELATIONS = [
  'HasRank\tArg1:Person, Arg2:Rank',
  'HasDegree\tArg1:Person, Arg2:Degree',
  'HoldsOffice\tArg1:Person, Arg2:Position',
  'OfficeOf\tArg1:Position, Arg2:Organization',
  'PartOf\tArg1:Organization, Arg2:Organization',
  'LiesIn\tArg1:Location, Arg2:Location',
  'WithinEvent\tArg1:<EVENT>, Arg2:<EVENT>',
  'SameEvent\tArg1:<EVENT>, Arg2:<EVENT>',
  'Equiv\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive',
];

/** Both files for the types that occur. */
export const bratConfigurationOf = (types: BratTypes, language: Language): BratConfiguration => {
  const kinds = Object.keys(KIND_LABELS);
  const statuses = Object.keys(STATUS_LABELS);
  const acts = Object.keys(ACT_LABELS);
  const records = [...types].map(([type, roles]) => ({ type, roles: [...roles].sort() }));
  const roles = [...new Set(records.flatMap((record) => record.roles))].sort();
  const events = records.map(({ type, roles: own }) => {
    const told = [...own.map((role) => `${nameOf(role)}*:<ENTITY>`), 'time*:Time', 'place*:<ENTITY>'];
    return `${eventType(type)}\t${told.join(', ')}`;
  });
  const labels = [
    ...kinds.map((kind) => [entityType(kind), kindLabel(kind, language)]),
    ...records.map(({ type }) => [eventType(type), typeLabel(type, language)]),
    ...roles.map((role) => [nameOf(role), roleLabel('', role, language)]),
    ['time', REPORT_LABELS.time[language]],
    ['place', REPORT_LABELS.place[language]],
    ...statuses.map((status) => [status, statusLabel(status, language)]),
    ...acts.map((act) => [act, actLabel(act, language)]),
  ];
  const sections = (parts: readonly (readonly [name: string, lines: readonly string[]])[]): string =>
    parts.map(([name, lines]) => `[${name}]\n\n${lines.map((line) => `${line}\n`).join('')}`).join('\n');
  return {
    'annotation.conf': sections([
      ['entities', [...kinds.map(entityType), 'Phrase']],
      ['relations', RELATIONS],
      ['events', events],
      [
        'attributes',
        [
          `Status\tArg:<EVENT>, Value:${statuses.join('|')}`,
          `Act\tArg:<EVENT>, Value:${acts.join('|')}`,
          'TimeInherited\tArg:<EVENT>',
          'PlaceInherited\tArg:<EVENT>',
          'OfficeStatus\tArg:Position, Value:current|former|acting',
        ],
      ],
    ]),
    'visual.conf': sections([
      [
        'labels',
        [
          ...new Map(
            labels.map(([name = '', label = '']) => [name, `${name} | ${label.replaceAll('|', '/')}`]),
          ).values(),
        ],
      ],
      ['drawing', []],
    ]),
  };
};

/**
 * The `annotation.conf` and `visual.conf` of a brat collection with these articles: kinds of mention, types of records
 * with the roles that occur, relations and attributes; and what each is called in the language asked for.
 *
 * @example
 * ```ts
 * for (const [name, text] of Object.entries(toBratConfiguration(analyses, { language: 'en' }))) await writeFile(name, text);
 * ```
 */
export const toBratConfiguration = (articles: Articles, options: { language?: Language } = {}): BratConfiguration =>
  bratConfigurationOf(bratTypes(articles), options.language ?? 'vi');
