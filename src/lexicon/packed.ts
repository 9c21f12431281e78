import { keyOfName } from './key.js';
import type { Entry, EntryForms } from './lexicon.js';

/**
 * The lexicon as the build ships it: a kind, the attributes that most of its entries share, and the entries as columns,
 * which compress better than rows. A name is written once: the trie is built from the names when the library is first
 * used, which takes some milliseconds and saves a third of the bundle.
 */
export type PackedLexicon = readonly PackedKind[];
type PackedKind = readonly [
  kind: string,
  common: Readonly<Record<string, unknown>>,
  /** One a line. */
  names: string,
  /** The other forms of each, one entry a line; `|` between, marked below. */
  forms: string,
  /** By attribute, a value for each entry: `''` where it is the common one, null where it has none. */
  columns: Readonly<Record<string, readonly unknown[]>>,
];

/** Marks before a form. The name itself is marked by an empty first form. */
const WEAK = '~';
const EXACT = '!';
const TITLE = '^';
/** Stands for no form at all: data that is asked by key only. */
const UNSPOKEN = '#';
/** Stands for an attribute that is the name in small letters, or for a key that is made from the name. */
const LOWER_NAME = '=';
/** Stands for a key that is made from the name, with the kind before it. */
const OF_KIND = ':';
/** Stands for what most entries of the kind share. */
const SHARED = '';
/** Shared by so many entries of a kind that it is written with the kind. */
const MOST = 0.5;

type Forms = EntryForms['forms'];

const packForm = (form: Forms[number]): string =>
  `${form.weak ? WEAK : ''}${form.exact ? EXACT : ''}${form.title ? TITLE : ''}${form.text}`;

function unpackForm(packed: string): Forms[number] {
  let end = 0;
  while (packed[end] === WEAK || packed[end] === EXACT || packed[end] === TITLE) end++;
  const marks = packed.slice(0, end);
  const form: Forms[number] = { text: packed.slice(end) };
  if (marks.includes(WEAK)) form.weak = true;
  if (marks.includes(EXACT)) form.exact = true;
  if (marks.includes(TITLE)) form.title = true;
  return form;
}

type Attributes = Record<string, unknown>;

/** An entry's attributes, its key among them, with the signs that stand for parts of its name. */
function encode({ kind, name, ...attributes }: Entry): Attributes {
  const own: Attributes = {};
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute === 'key') {
      const plain = keyOfName(name);
      own.key = value === plain ? LOWER_NAME : value === `${kind}:${plain}` ? OF_KIND : value;
    } else if (value !== undefined) own[attribute] = value === name.toLowerCase() ? LOWER_NAME : value;
  }
  return own;
}

function decode(attribute: string, value: unknown, { kind, name }: Entry): unknown {
  if (value === LOWER_NAME) return attribute === 'key' ? keyOfName(name) : name.toLowerCase();
  return value === OF_KIND && attribute === 'key' ? `${kind}:${keyOfName(name)}` : value;
}

/** Attributes that at least half of the entries share. */
function commonOf(entries: readonly Attributes[]): Attributes {
  const counts = new Map<string, Map<string, number>>();
  for (const entry of entries) {
    for (const [attribute, value] of Object.entries(entry)) {
      const json = JSON.stringify(value);
      const values = counts.get(attribute) ?? new Map<string, number>();
      counts.set(attribute, values.set(json, (values.get(json) ?? 0) + 1));
    }
  }
  const common: Attributes = {};
  for (const [attribute, values] of counts) {
    for (const [json, count] of values) if (count > entries.length * MOST) common[attribute] = JSON.parse(json);
  }
  return common;
}

/** The attributes that are not shared, as columns. */
function columnsOf(entries: readonly Attributes[], common: Attributes): Record<string, unknown[]> {
  const columns: Record<string, unknown[]> = {};
  for (const attribute of new Set(entries.flatMap((entry) => Object.keys(entry)))) {
    const shared = JSON.stringify(common[attribute]);
    const column = entries.map((entry) => {
      const value = entry[attribute];
      if (value === undefined) return shared === undefined ? SHARED : null;
      return JSON.stringify(value) === shared ? SHARED : value;
    });
    if (column.some((value) => value !== SHARED)) columns[attribute] = column;
  }
  return columns;
}

function packForms({ entry: { name }, forms }: EntryForms): string {
  if (forms.length === 0) return UNSPOKEN;
  return forms.map((form) => packForm(form.text === name && !form.exact ? { ...form, text: '' } : form)).join('|');
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
    const attributes = group.map(({ entry }) => encode(entry));
    const common = commonOf(attributes);
    const names = group.map(({ entry }) => entry.name).join('\n');
    return [kind, common, names, group.map(packForms).join('\n'), columnsOf(attributes, common)];
  });
}

/** The way back from {@link packEntries}. */
export function unpackEntries(packed: PackedLexicon): EntryForms[] {
  return packed.flatMap(([kind, common, names, forms, columns]) => {
    const formsOf = forms.split('\n');
    const entries = names.split('\n').map((name): Attributes => ({ kind, key: undefined, name }));
    for (const attribute of new Set([...Object.keys(common), ...Object.keys(columns)])) {
      const shared = common[attribute];
      const column = columns[attribute];
      entries.forEach((entry, i) => {
        const value = column === undefined || column[i] === SHARED ? shared : column[i];
        // also what an entry has not is written down: engines read objects of one layout many times faster
        entry[attribute] = value === null || value === undefined ? undefined : decode(attribute, value, entry as Entry);
      });
    }
    return entries.map((entry, i) => {
      const { name } = entry as Entry;
      return { entry: entry as Entry, forms: unpackForms(name, formsOf[i] as string) };
    });
  });
}

const unpackForms = (name: string, forms: string): Forms =>
  forms === UNSPOKEN
    ? []
    : forms.split('|').map((packed) => {
        const form = unpackForm(packed);
        return form.text === '' ? { ...form, text: name } : form;
      });
