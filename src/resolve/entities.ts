import type { OccasionValue } from '../grammar/occasions.js';
import type { LocationValue } from '../grammar/places.js';
import type { Chart, Found } from '../pattern/chart.js';
import { clean, foldPhrase } from '../text/fold.js';
import { type Cluster, Clusters } from './clusters.js';
import type { CompletedDocument } from './documents.js';
import { identityOf } from './documents-identity.js';
import type { Links } from './links.js';
import { type BodyNames, clusterOrganizations } from './organizations.js';
import { clusterPersons } from './persons.js';
import { referents } from './referents.js';

/** Who and what the mentions of an article stand for. */
export interface Coreference {
  clusters: Clusters;
  names: BodyNames;
  /** Short forms that nothing completes: no mentions after all. */
  dropped: Set<Found>;
  /** Levels of places that are told without their unit word: `Hướng Lập` of `xã Hướng Lập`. */
  levels: Map<Found, string>;
  /** Offices that stand for a person named elsewhere. */
  refersTo: Map<Found, Cluster>;
}

const of = (kept: readonly Found[], kind: string): Found[] => kept.filter((f) => f.kind === kind);

/** Joins mentions of one thing. A reference is resolved only where one candidate remains. */
export function corefer(
  chart: Chart,
  kept: readonly Found[],
  links: Links,
  documents: ReadonlyMap<Found, CompletedDocument>,
): Coreference {
  const clusters = new Clusters();
  clusterPersons(of(kept, 'person'), clusters);
  const { names, dropped } = clusterOrganizations(
    chart,
    of(kept, 'organization'),
    of(kept, 'location'),
    links,
    clusters,
  );
  byKey(of(kept, 'location'), 'location', clusters, placeKey, (f) => (f.value as LocationValue).name);
  byKey(
    of(kept, 'document'),
    'document',
    clusters,
    (f) => identityOf(chart, documents, f),
    (f) => clean(chart.text(f.start, f.end)),
  );
  clusterOccasions(chart, of(kept, 'event'), clusters);
  return {
    clusters,
    names,
    dropped,
    levels: levelsOf(clusters),
    refersTo: referents(chart, of(kept, 'position'), links, names, clusters),
  };
}

/** The same key is the same thing. */
function byKey(
  mentions: readonly Found[],
  kind: string,
  clusters: Clusters,
  keyOf: (f: Found) => string,
  nameOf: (f: Found) => string,
): void {
  const known = new Map<string, Cluster>();
  for (const found of mentions) {
    const key = keyOf(found);
    const cluster = known.get(key);
    if (cluster) clusters.join(cluster, found);
    else known.set(key, clusters.open(kind, found, nameOf(found)));
  }
}

const placeKey = (found: Found): string => {
  const value = found.value as LocationValue;
  return foldPhrase(value.bare || value.name);
};

/**
 * A bare head stands for the first named occasion of its form; told again in full, or with more or fewer of its words, it is
 * the same occasion.
 */
function clusterOccasions(chart: Chart, occasions: readonly Found[], clusters: Clusters): void {
  const named = new Map<string, Cluster>();
  const byForm = new Map<string, Cluster>();
  const unnamed = new Set<Cluster>();
  for (const found of occasions) {
    const { form, bare, of } = found.value as OccasionValue;
    const key = bare ? form : foldPhrase(chart.text(found.start, found.end));
    const cluster = of
      ? clusters.of(of)
      : bare
        ? byForm.get(form)
        : (named.get(key) ?? alike(named, key, form) ?? cutShort(named, key));
    const before = bare ? undefined : byForm.get(form);
    if (cluster) {
      clusters.join(cluster, found);
      const text = clean(chart.text(found.start, found.end));
      if (!bare && !of && text.length > cluster.name.length) cluster.name = text;
    } else if (before && unnamed.has(before)) {
      // told by its head alone so far, in the title
      clusters.join(before, found);
      before.name = clean(chart.text(found.start, found.end));
      unnamed.delete(before);
      named.set(key, before);
    } else {
      const opened = clusters.open('event', found, clean(chart.text(found.start, found.end)));
      if (bare) unnamed.add(opened);
      else named.set(key, opened);
      if (!byForm.has(form)) byForm.set(form, opened);
    }
  }
}

/** How many words beside its head a name needs, to be told with more or fewer of them. */
const TELLING = 3;

/** `Đại hội Đảng bộ X lần thứ XI` and `Đại hội đại biểu Đảng bộ X lần thứ XI`: all words of one stand in the other, in order. */
function alike(named: ReadonlyMap<string, Cluster>, key: string, form: string): Cluster | undefined {
  const words = key.split(' ');
  const head = form.split(' ').length;
  for (const [other, cluster] of named) {
    const others = other.split(' ');
    const [fewer, more] = words.length < others.length ? [words, others] : [others, words];
    if (fewer[0] !== more[0] || fewer.length < head + TELLING) continue;
    let at = 0;
    for (const word of more) if (word === fewer[at]) at++;
    if (at === fewer.length) return cluster;
  }
  return undefined;
}

/** `Lễ khởi công` for the `Lễ khởi công xây dựng cầu X` told last: the first words of a name stand for all of it. */
function cutShort(named: ReadonlyMap<string, Cluster>, key: string): Cluster | undefined {
  const whole = [...named].filter(([other]) => other.startsWith(`${key} `));
  return whole[whole.length - 1]?.[1];
}

/** A bare place has the level that its unit word tells elsewhere, where that is one. */
function levelsOf(clusters: Clusters): Map<Found, string> {
  const levels = new Map<Found, string>();
  for (const { kind, mentions } of clusters.all) {
    if (kind !== 'location' || mentions.length < 2) continue;
    const bare = mentions.filter((m) => (m.value as LocationValue).level === undefined);
    if (!bare.length) continue;
    const told = new Set(mentions.map((m) => (m.value as LocationValue).level).filter((level) => level !== undefined));
    if (told.size === 1) for (const mention of bare) levels.set(mention, [...told][0] as string);
  }
  return levels;
}
