import { keyOfName } from './key.js';
import type { Entry, EntryForms } from './lexicon.js';

/**
 * The lexicon as the build ships it: a kind, the attributes that most of its entries share, and the entries. A name is
 * written once: the trie is built from the names when the library is first used, which takes some milliseconds and saves
 * a third of the bundle.
 */
export type PackedLexicon = readonly PackedKind[];
type PackedKind = readonly [kind: string, common: Record<string, unknown>, entries: readonly PackedEntry[]];
/** Name, other forms (`|` between, marked below), attributes of its own; what is empty at the end is left out. */
type PackedEntry = readonly [name: string, forms?: string, attributes?: Record<string, unknown>];

/** Marks before a form. The name itself is marked by an empty first form. */
const WEAK = '~';
const EXACT = '!';
const TITLE = '^';
/** Stands for no form at all: data that is asked by key only. */
const UNSPOKEN = '#';
/** Stands for an attribute that is the name in small letters. */
const LOWER_NAME = '=';
/** Shared by so many entries of a kind that it is written with the kind. */
const MOST = 0.5;

type Forms = EntryForms['forms'];

const packForm = (form: Forms[number]): string =>
  `${form.weak ? WEAK : ''}${form.exact ? EXACT : ''}${form.title ? TITLE : ''}${form.text}`;

function unpackForm(packed: string): Forms[number] {
  const marks = /^[~!^]*/.exec(packed)?.[0] ?? '';
  const form: Forms[number] = { text: packed.slice(marks.length) };
  if (marks.includes(WEAK)) form.weak = true;
  if (marks.includes(EXACT)) form.exact = true;
  if (marks.includes(TITLE)) form.title = true;
  return form;
}

const encode = (name: string, value: unknown): unknown => (value === name.toLowerCase() ? LOWER_NAME : value);
const decode = (name: string, value: unknown): unknown => (value === LOWER_NAME ? name.toLowerCase() : value);

/** Attributes that at least half of the entries share. */
function commonOf(entries: readonly EntryForms[]): Record<string, unknown> {
  const counts = new Map<string, Map<string, number>>();
  for (const { entry } of entries) {
    for (const [attribute, value] of Object.entries(entry)) {
      if (attribute === 'kind' || attribute === 'name' || attribute === 'key') continue;
      const json = JSON.stringify(encode(entry.name, value));
      const values = counts.get(attribute) ?? new Map<string, number>();
      counts.set(attribute, values.set(json, (values.get(json) ?? 0) + 1));
    }
  }
  const common: Record<string, unknown> = {};
  for (const [attribute, values] of counts) {
    for (const [json, count] of values) if (count > entries.length * MOST) common[attribute] = JSON.parse(json);
  }
  return common;
}

function packEntry({ entry, forms }: EntryForms, common: Record<string, unknown>): PackedEntry {
  const { kind: _, name, key, ...given } = entry;
  const own: Record<string, unknown> = key === keyOfName(name) ? {} : { key };
  for (const attribute of new Set([...Object.keys(given), ...Object.keys(common)])) {
    const value = given[attribute] === undefined ? null : encode(name, given[attribute]);
    if (JSON.stringify(value) !== JSON.stringify(common[attribute])) own[attribute] = value;
  }
  const spoken = forms
    .map((form) => packForm(form.text === name && !form.exact ? { ...form, text: '' } : form))
    .join('|');
  const packed = forms.length ? spoken : UNSPOKEN;
  if (Object.keys(own).length) return [name, packed, own];
  return packed ? [name, packed] : [name];
}

/** Packs entries with their forms, kind by kind. */
export function packEntries(all: readonly EntryForms[]): PackedLexicon {
  const byKind = new Map<string, EntryForms[]>();
  for (const one of all) {
    const group = byKind.get(one.entry.kind);
    if (group) group.push(one);
    else byKind.set(one.entry.kind, [one]);
  }
  return [...byKind].map(([kind, group]) => {
    const common = commonOf(group);
    return [kind, common, group.map((one) => packEntry(one, common))];
  });
}

/** The way back from {@link packEntries}. */
export function unpackEntries(packed: PackedLexicon): EntryForms[] {
  return packed.flatMap(([kind, common, entries]) =>
    entries.map(([name, forms = '', own = {}]): EntryForms => {
      const entry: Record<string, unknown> = { kind, key: keyOfName(name), name };
      for (const [attribute, value] of Object.entries({ ...common, ...own }))
        if (value !== null) entry[attribute] = decode(name, value);
      return { entry: entry as unknown as Entry, forms: unpackForms(name, forms) };
    }),
  );
}

const unpackForms = (name: string, forms: string): Forms =>
  forms === UNSPOKEN
    ? []
    : forms.split('|').map((packed) => {
        const form = unpackForm(packed);
        return form.text === '' ? { ...form, text: name } : form;
      });
