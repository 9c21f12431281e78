import type { PersonValue } from '../grammar/persons.js';
import type { Found } from '../pattern/chart.js';
import { foldPhrase } from '../text/fold.js';
import type { Cluster, Clusters } from './clusters.js';

interface Known {
  cluster: Cluster;
  words: string[];
}

const wordsOf = (name: string): string[] =>
  foldPhrase(name)
    .replace(/["“”.]/g, ' ')
    .split(' ')
    .filter(Boolean);

/** Is the short name the end of the full one, an initial standing for its word: `R. Karimbekov`? */
function shortens(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length + (short.some((w) => w.length === 1) ? 1 : 0)) return false;
  const from = full.length - short.length;
  return short.every(
    (word, i) =>
      word === full[from + i] || (word.length === 1 && i < short.length - 1 && full[from + i]?.startsWith(word)),
  );
}

/**
 * Persons of an article: the same full name is one person, a shorter form the person whose name it ends, where only one
 * is left. Full names are indexed by their last word, so that the work does not grow with the square of the names.
 */
export function clusterPersons(persons: readonly Found[], clusters: Clusters): void {
  const full = new Map<string, Known>();
  const byLast = new Map<string, Known[]>();
  const shorts: { found: Found; words: string[] }[] = [];
  let last: Cluster | undefined;
  for (const found of persons) {
    const words = wordsOf((found.value as PersonValue).name);
    const name = words.join(' ');
    const known = full.get(name);
    if (found.rule.endsWith(': alias') && last) {
      clusters.join(last, found);
      continue;
    }
    if (known) clusters.join(known.cluster, found);
    else if (isShort(found, words)) shorts.push({ found, words });
    else {
      const cluster = clusters.open('person', found, (found.value as PersonValue).name);
      const entry = { cluster, words };
      full.set(name, entry);
      const end = words[words.length - 1] as string;
      const same = byLast.get(end);
      if (same) same.push(entry);
      else byLast.set(end, [entry]);
    }
    last = clusters.of(found) ?? last;
  }
  for (const { found, words } of shorts) {
    const candidates = (byLast.get(words[words.length - 1] as string) ?? []).filter((k) => shortens(words, k.words));
    const only = candidates.length === 1 ? candidates[0] : undefined;
    const name = words.join(' ');
    const seen = only ?? full.get(name);
    if (seen) clusters.join(seen.cluster, found);
    else full.set(name, { cluster: clusters.open('person', found, (found.value as PersonValue).name), words });
  }
  for (const cluster of clusters.all) if (cluster.kind === 'person') cluster.mentions.sort((a, b) => a.start - b.start);
}

const isShort = (found: Found, words: readonly string[]): boolean =>
  words.length === 1 ||
  !(found.value as PersonValue).full ||
  words.some((w, i) => w.length === 1 && i < words.length - 1);
