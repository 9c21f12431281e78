import { SukienError } from '../errors.js';
import { packedLexicon } from '../lexicon/built-in.js';
import { unpackEntries } from '../lexicon/packed.js';
import { checkOptions, isRecord, nameOf, type OptionRule, wholeFrom } from './check.js';
import { loadSimilarity } from './natural.js';
import { comparable, type Form, Shortlist } from './shortlist.js';

/** A name that a misspelled one may stand for. An `Entity` of an analysis is one. */
export interface KnownName {
  name: string;
  /** Other forms of it. */
  aliases?: readonly string[];
  /** Given back. */
  key?: string;
  /** Given back. */
  kind?: string;
}

/** A known name that is close to one asked for. */
export interface ClosestName {
  name: string;
  /** The form that is close: the name, or one of its aliases. */
  form: string;
  key?: string;
  kind?: string;
  /** 0 to 1; 1 is the same name, case, spelling of tones and blanks aside. */
  score: number;
}

/** How many to give. */
export interface ClosestOptions {
  /** At most so many (default 5). */
  limit?: number;
  /** None below this score (default 0.6). */
  minScore?: number;
}

/** Names, ready to be asked for. */
export interface NameIndex {
  /** Number of names. */
  readonly size: number;
  /**
   * The names that are closest to one, the closest first.
   *
   * @throws SukienError E702 for what is no text, E703 for the options
   */
  closest(name: string, options?: ClosestOptions): ClosestName[];
}

const RULES: Readonly<Record<keyof ClosestOptions, OptionRule>> = {
  limit: wholeFrom(1),
  minScore: [(value) => typeof value === 'number' && value >= 0 && value <= 1, 'Give a number from 0 to 1.'],
};

/** Names that share most letters are compared letter by letter; one that is not among so many is not close. */
const SHORTLIST = 64;

/** Bodies and offices of the library's lexicon, those of today before those that were, and the deputies of offices. */
function builtInNames(): KnownName[] {
  const all = unpackEntries(packedLexicon());
  const known = (list: string, kind: string): KnownName[] =>
    all
      .filter(({ entry }) => entry.kind === list)
      .sort((a, b) => Number(a.entry.until !== undefined) - Number(b.entry.until !== undefined))
      .map(({ entry, forms }) => ({ name: entry.name, aliases: forms.map(({ text }) => text), key: entry.key, kind }));
  const offices = known('office', 'position');
  const listed = new Set(offices.map(({ name }) => name.toLowerCase()));
  const deputies = all
    .filter(({ entry }) => entry.kind === 'deputy')
    .flatMap(({ entry }) => offices.map(({ name }) => `${capitalized(entry.name)} ${name}`))
    .filter((name) => !listed.has(name.toLowerCase()))
    .map((name): KnownName => ({ name, kind: 'position' }));
  return [...known('organization', 'organization'), ...offices, ...deputies];
}

const capitalized = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function checkNames(names: unknown): asserts names is readonly (string | KnownName)[] {
  if (!Array.isArray(names)) throw new SukienError('E702', 'names', nameOf(names), 'Give a list of names.');
  names.forEach((one: unknown, i) => {
    const name = isRecord(one) ? one.name : one;
    if (typeof name !== 'string' || name.trim() === '')
      throw new SukienError('E702', `names[${i}]`, nameOf(name), 'Give a name, or { name, aliases }.');
    const aliases = isRecord(one) ? (one.aliases ?? []) : [];
    if (!Array.isArray(aliases) || aliases.some((alias) => typeof alias !== 'string'))
      throw new SukienError('E702', `names[${i}].aliases`, 'is no list of names.', 'Give ["TANDTC"], or leave it out.');
  });
}

/**
 * Makes names ready to be asked for, once for many questions. A question costs as much as the names that share letters
 * with it, not as many as there are.
 *
 * @param names - names, or objects with `name` and `aliases` (the entities of analyses, for instance); the bodies and
 * offices of the library's lexicon where they are left out
 * @throws SukienError E701 without the package `natural`, E702 for the names
 * @example
 * ```ts
 * const people = await createNameIndex(archive.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'person')));
 * people.closest('Nguyễn Văn Hòang')
 * ```
 */
export async function createNameIndex(names?: readonly (string | KnownName)[]): Promise<NameIndex> {
  if (names !== undefined) checkNames(names);
  const similarity = await loadSimilarity();
  const known = (names ?? builtInNames()).map((one): KnownName => (typeof one === 'string' ? { name: one } : one));
  const forms = known.flatMap(({ name, aliases = [] }, i): Form[] =>
    [...new Set([name, ...aliases])].map((text) => ({ name: i, text, ...comparable(text) })),
  );
  const shortlist = new Shortlist(forms);
  return {
    size: known.length,
    closest(name, options = {}) {
      if (typeof name !== 'string') throw new SukienError('E702', 'name', nameOf(name), 'Give a name.');
      checkOptions('options', options, RULES);
      const { limit = 5, minScore = 0.6 } = options;
      const asked = comparable(name);
      // a name that is typed without marks is not blamed for those that it lacks
      const bare = asked.key === asked.marked;
      const best = new Map<number, ClosestName>();
      for (const { form, shared } of shortlist.near(asked.key, SHORTLIST)) {
        const plain = similarity(asked.key, form.key);
        const close = bare ? plain : (plain + similarity(asked.marked, form.marked)) / 2;
        const score = (close + shared) / 2;
        if (score < minScore || score <= (best.get(form.name)?.score ?? 0)) continue;
        best.set(form.name, { ...pick(known[form.name] as KnownName), form: form.text, score });
      }
      return [...best.values()].sort((a, b) => b.score - a.score).slice(0, limit);
    },
  };
}

/** What is given back of a name: an entity has more. */
const pick = ({ name, key, kind }: KnownName): KnownName => ({
  name,
  ...(key === undefined ? {} : { key }),
  ...(kind === undefined ? {} : { kind }),
});

let builtIn: Promise<NameIndex> | undefined;

/**
 * The bodies and offices of the library's lexicon, or names of your own, that a misspelled one may stand for: a
 * shortlist of those that share most trigrams of letters, marks aside, put in order by the mean of that share and of the
 * Jaro–Winkler similarity, half of this with marks and half without (all without for a name that has none).
 *
 * @param name - as somebody wrote it
 * @param options - `names`: names of your own instead of the lexicon's; for many questions make a `createNameIndex`
 * @throws SukienError E701 without the package `natural`, E702 for name and names, E703 for the options
 * @example (await closestNames('Bộ Công an ninh'))[0]?.name // 'Bộ Công an'
 */
export async function closestNames(
  name: string,
  options: ClosestOptions & { names?: readonly (string | KnownName)[] } = {},
): Promise<ClosestName[]> {
  checkOptions('options', options, { ...RULES, names: [Array.isArray, 'Give a list of names.'] });
  const { names, ...rest } = options;
  const index = names ? await createNameIndex(names) : await (builtIn ??= createNameIndex());
  return index.closest(name, rest);
}
