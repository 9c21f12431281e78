import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry, EntryForms } from '../../src/lexicon/lexicon.js';
import { type PackedLexicon, packEntries } from '../../src/lexicon/packed.js';

/** An entry as it stands in a file of `data/lexicon/`. */
export interface SourceEntry {
  key: string;
  name: string;
  aliases?: string[];
  abbreviations?: string[];
  weak?: boolean | string[];
  shape?: 'any' | 'title';
  source?: string;
  examples?: string[];
  class?: string;
  [attribute: string]: unknown;
}

/** A file of `data/lexicon/`. */
export interface SourceList {
  list: string;
  shape: 'any' | 'title';
  /** Data that grammars ask by key and that is never looked up in a text. */
  lookup?: boolean;
  entries: SourceEntry[];
}

/** All lists, by file name. */
export function readLists(folder: string): Map<string, SourceList> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(
    files.sort().map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as SourceList]),
  );
}

/** What the build needs and the running library does not. */
const BUILD_ONLY = new Set([
  'aliases',
  'abbreviations',
  'weak',
  'shape',
  'source',
  'examples',
  'confidence',
  'count',
  'domain',
  'seniority',
]);

/** An entry with the ways to write it. A cue is known by its class, so that patterns can say {passive}. */
export function formsOf(list: SourceList, source: SourceEntry): EntryForms {
  const title = (source.shape ?? list.shape) === 'title';
  const weak = (form: string): boolean =>
    source.weak === true || (Array.isArray(source.weak) && source.weak.includes(form));
  const attributes = Object.fromEntries(Object.entries(source).filter(([name]) => !BUILD_ONLY.has(name)));
  const kind = list.list === 'cue' ? (source.class as string) : list.list;
  const spelled = [source.name, ...(source.aliases ?? [])].map((text) => ({ text, title, weak: weak(text) }));
  const exact = (source.abbreviations ?? []).map((text) => ({ text, exact: true, weak: weak(text) }));
  return { entry: { kind, ...attributes } as Entry, forms: list.lookup === false ? [] : [...spelled, ...exact] };
}

/** The field of a ministry, so that `Bộ trưởng Ngoại giao` is known from `Bộ Ngoại giao`: one fact, one entry. */
function fieldsOf(all: readonly EntryForms[]): EntryForms[] {
  const ministries = all.filter(
    ({ entry }) => entry.kind === 'organization' && entry.type === 'ministry' && entry.name.startsWith('Bộ '),
  );
  return ministries.map(({ entry }) => {
    const field = entry.name.slice(3);
    return { entry: { kind: 'field', key: entry.key, name: field }, forms: [{ text: field, title: true }] };
  });
}

/** All lists, packed. Lists of the page reader are no part of the lexicon. */
export function packLexicon(lists: Iterable<SourceList>): PackedLexicon {
  const listed = [...lists]
    .filter((list) => list.list !== 'page')
    .flatMap((list) => list.entries.map((entry) => formsOf(list, entry)));
  return packEntries([...listed, ...fieldsOf(listed)]);
}
