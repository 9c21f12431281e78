import type { Entry, Lexicon } from './lexicon.js';

const KINDS = ['organization', 'province', 'district'] as const;

/** Who came after whom, in both directions, by key. */
interface Succession {
  entries: Map<string, Entry>;
  after: Map<string, Set<string>>;
  before: Map<string, Set<string>>;
}

const known = new WeakMap<Lexicon, Succession>();

const listOf = (entry: Entry, attribute: string): readonly string[] =>
  Array.isArray(entry[attribute]) ? (entry[attribute] as string[]) : [];

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

function successionOf(lexicon: Lexicon): Succession {
  const made = known.get(lexicon);
  if (made) return made;
  const succession: Succession = { entries: new Map(), after: new Map(), before: new Map() };
  for (const entry of lexicon.entries) {
    if (!(KINDS as readonly string[]).includes(entry.kind)) continue;
    if (!succession.entries.has(entry.key)) succession.entries.set(entry.key, entry);
    for (const old of listOf(entry, 'replaces')) link(succession, old, entry.key);
    for (const next of listOf(entry, 'successor')) link(succession, entry.key, next);
  }
  known.set(lexicon, succession);
  return succession;
}

function link({ after, before }: Succession, old: string, next: string): void {
  add(after, old, next);
  add(before, next, old);
}

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The day after a day; a year or a month alone is returned as it is. */
function dayAfter(date: string): string {
  if (!FULL_DATE.test(date)) return date;
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Dates of one precision or another, compared as far as both go. */
const isBefore = (a: string, b: string): boolean =>
  a.slice(0, Math.min(a.length, b.length)) < b.slice(0, Math.min(a.length, b.length));

/** One that took over. */
export interface Successor {
  key: string;
  name: string;
  /** First day, as precise as it is known. */
  from: string;
}

/** One that came before. */
export interface Predecessor {
  key: string;
  name: string;
  /** Last day, as precise as it is known. */
  until: string;
}

/** Walks on to those that are valid on the date; each body once, so that a circle in the data ends. */
export function successorsOf(lexicon: Lexicon, key: string, date?: string): Successor[] {
  const { entries, after } = successionOf(lexicon);
  const found: Successor[] = [];
  const seen = new Set([key]);
  const walk = (from: string): void => {
    const old = entries.get(from);
    if (date && old?.until && !isBefore(old.until, date)) return; // nothing has taken over yet
    for (const next of after.get(from) ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      const entry = entries.get(next);
      if (!entry) continue;
      if (date && entry.until && isBefore(entry.until, date)) walk(next);
      else found.push({ key: next, name: entry.name, from: old?.until ? dayAfter(old.until) : (entry.from ?? '') });
    }
  };
  walk(key);
  return found;
}

/** Walks back to those that were valid on the date, or to the ones right before. */
export function predecessorsOf(lexicon: Lexicon, key: string, date?: string): Predecessor[] {
  const { entries, before } = successionOf(lexicon);
  const found: Predecessor[] = [];
  const seen = new Set([key]);
  const walk = (from: string): void => {
    for (const old of before.get(from) ?? []) {
      if (seen.has(old)) continue;
      seen.add(old);
      const entry = entries.get(old);
      if (!entry) continue;
      if (date && entry.until && isBefore(entry.until, date)) continue;
      if (date && entry.from && isBefore(date, entry.from)) walk(old);
      else found.push({ key: old, name: entry.name, until: entry.until ?? '' });
    }
  };
  walk(key);
  return found;
}
