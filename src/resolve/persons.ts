import type { PersonValue } from '../grammar/persons.js';
import type { Found } from '../pattern/chart.js';
import { foldPhrase } from '../text/fold.js';
import type { Cluster, Clusters } from './clusters.js';

/** A name as its words, as many as it has. */
interface Name {
  words: readonly string[];
  cluster?: Cluster;
}

/** More names than this with the same end are not told apart by a short form. */
const MANY = 16;

const wordsOf = (name: string): string[] =>
  foldPhrase(name)
    .replace(/["“”.]/g, ' ')
    .split(' ')
    .filter(Boolean);

const isInitial = (word: string, i: number, all: readonly string[]): boolean => word.length === 1 && i < all.length - 1;

/** Is the short name the end of the full one, an initial standing for its word: `R. Karimbekov`? */
function shortens(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length + (short.some(isInitial) ? 1 : 0)) return false;
  const from = full.length - short.length;
  return short.every(
    (word, i) => word === full[from + i] || (isInitial(word, i, short) && full[from + i]?.startsWith(word)),
  );
}

/** The names of an article by their last and their first word, so that no name is compared with all others. */
class Names {
  private readonly byName = new Map<string, Name>();
  private readonly byEnd = new Map<string, Name[]>();
  private readonly byStart = new Map<string, Name[]>();

  add(words: readonly string[]): void {
    const key = words.join(' ');
    if (this.byName.has(key)) return;
    const name: Name = { words };
    this.byName.set(key, name);
    if (words.length < 2) return;
    put(this.byEnd, words[words.length - 1] as string, name);
    put(this.byStart, words[0] as string, name);
  }

  of(words: readonly string[]): Name {
    return this.byName.get(words.join(' ')) as Name;
  }

  /** The one longer name that this one is short for, or the name itself. */
  longer(name: Name): Name {
    const { words } = name;
    const ends = (this.byEnd.get(words[words.length - 1] as string) ?? []).filter((n) => shortens(words, n.words));
    const longest = ends.filter((n) => !ends.some((other) => other !== n && shortens(n.words, other.words)));
    if (longest.length === 1) return longest[0] as Name;
    if (longest.length > 1 || words.length > 1) return name;
    // `Kim` for `Kim Jong-un`: nobody's name ends so
    const starts = (this.byStart.get(words[0] as string) ?? []).filter((n) => n.words.length > 1);
    return starts.length === 1 ? (starts[0] as Name) : name;
  }
}

function put(map: Map<string, Name[]>, key: string, name: Name): void {
  const list = map.get(key);
  if (!list) map.set(key, [name]);
  else if (list.length < MANY) list.push(name);
}

/**
 * Persons of an article: the same full name is one person, a shorter form the person whose name it ends, where only one
 * is left: `Vinh`, `Thế Vinh`, `R. Karimbekov`. An alias is the person told before it.
 */
export function clusterPersons(persons: readonly Found[], clusters: Clusters): void {
  const names = new Names();
  const told = persons.map((found) => ({ found, words: wordsOf((found.value as PersonValue).name) }));
  for (const { found, words } of told) if (!isAlias(found)) names.add(words);
  let last: Cluster | undefined;
  for (const { found, words } of told) {
    if (isAlias(found) && last) {
      clusters.join(last, found);
      continue;
    }
    if (isAlias(found)) names.add(words);
    const name = names.longer(names.of(words));
    if (name.cluster) clusters.join(name.cluster, found);
    else name.cluster = clusters.open('person', found, (found.value as PersonValue).name);
    if (words.length === name.words.length) name.cluster.name = (found.value as PersonValue).name;
    last = name.cluster;
  }
}

const isAlias = (found: Found): boolean => found.rule.endsWith(': alias');
