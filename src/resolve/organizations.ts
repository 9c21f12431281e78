import type { OrganizationValue } from '../grammar/organizations.js';
import type { LocationValue } from '../grammar/places.js';
import type { Found } from '../pattern/chart.js';
import { canonical, foldPhrase } from '../text/fold.js';
import type { Cluster, Clusters } from './clusters.js';
import type { Links } from './links.js';

/** What a body mention is called in full, once the article has been read. */
export type BodyNames = Map<Found, string>;

const bodyValue = (found: Found): OrganizationValue => found.value as OrganizationValue;

/** `Công an` alone is the force. */
const FORCES: Readonly<Record<string, string>> = { 'công an': 'Công an nhân dân' };

/** The one name among those told before that a short form can stand for, or undefined. */
class ToldBodies {
  private readonly byHead = new Map<string, string[]>();

  add(name: string): void {
    const words = foldPhrase(name).split(' ');
    for (let i = 1; i <= Math.min(4, words.length); i++) {
      const head = words.slice(0, i).join(' ');
      const list = this.byHead.get(head);
      if (!list) this.byHead.set(head, [name]);
      else if (!list.includes(name)) list.push(name);
    }
  }

  /** The one longer name that begins with this one. */
  prefixed(name: string): string | undefined {
    const key = foldPhrase(name);
    const first = key.split(' ').slice(0, 4).join(' ');
    const longer = (this.byHead.get(first) ?? []).filter((n) => foldPhrase(n).startsWith(`${key} `));
    return longer.length === 1 ? longer[0] : undefined;
  }

  /** The one name among those told before that a head can stand for. */
  only(head: string): string | undefined {
    const key = foldPhrase(head);
    const list = (this.byHead.get(key) ?? []).filter((name) => foldPhrase(name) !== key);
    if (list.length) return list.length === 1 ? list[0] : undefined;
    // `Cơ quan điều tra` for `Cơ quan Cảnh sát điều tra Công an …`: all its words, in order, from the same first
    const words = key.split(' ');
    const longer = (this.byHead.get(words[0] as string) ?? []).filter(
      (name) => words.length > 2 && holdsInOrder(foldPhrase(name).split(' '), words),
    );
    return longer.length === 1 ? longer[0] : undefined;
  }
}

function holdsInOrder(name: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of name.slice(0, words.length + 4)) if (word === words[at]) at++;
  return at === words.length && name.length > words.length;
}

/** `Công an xã` after the article's only commune: the place that completes a unit. */
function onlyPlace(locations: readonly Found[], unit: string): string | undefined {
  const names = new Set<string>();
  for (const place of locations) {
    const value = place.value as LocationValue;
    if (foldPhrase(value.name).startsWith(`${unit} `)) names.add(canonical(value.name));
  }
  return names.size === 1 ? [...names][0] : undefined;
}

/**
 * Bodies of an article: the same full name is one body. Short forms (`Cục`, `Công an xã`, `Đảng ủy`) are completed from
 * the parent told beside them, else from the article where one candidate remains. A bare head that nothing completes is no
 * name of a body: it is left out.
 *
 * @returns the full names, and the mentions to drop
 */
export function clusterOrganizations(
  bodies: readonly Found[],
  locations: readonly Found[],
  links: Links,
  clusters: Clusters,
): { names: BodyNames; dropped: Set<Found> } {
  const told = new ToldBodies();
  const names: BodyNames = new Map();
  const dropped = new Set<Found>();
  for (const found of bodies) {
    for (let value: OrganizationValue | undefined = bodyValue(found); value; value = value.inner) {
      if (!value.short && !value.innerShort) told.add(value.name);
    }
  }
  // a head that completes an office is a body's name, known or not: `nguyên Bí thư Đảng ủy`
  const inOffice = new Set([...links.bodyOf.values()].map((body) => body.start));
  for (const found of bodies) {
    const name = fullName(found, told, locations, links);
    if (name !== undefined) names.set(found, name);
    else if (inOffice.has(found.start)) names.set(found, bodyValue(found).name);
    else dropped.add(found);
  }
  const known = new Map<string, Cluster>();
  for (const found of bodies) {
    const name = names.get(found);
    if (name === undefined) continue;
    const key = foldPhrase(name);
    const cluster = known.get(key);
    if (cluster) clusters.join(cluster, found);
    else known.set(key, clusters.open('organization', found, name, bodyValue(found).key));
  }
  return { names, dropped };
}

function fullName(found: Found, told: ToldBodies, locations: readonly Found[], links: Links): string | undefined {
  const value = bodyValue(found);
  if (value.innerShort) {
    const inner = told.only(value.innerShort);
    return inner ? canonical(value.name.replace(value.innerShort, () => inner)) : value.name;
  }
  // an unlisted unit told before with its house: `Phòng Cảnh sát hình sự`
  if (!value.short)
    return value.key || value.inner || hasPlace(found) ? value.name : (told.prefixed(value.name) ?? value.name);
  if (value.short === 'unit' && value.unit) {
    const only = told.only(value.name);
    if (only) return only;
    const place = onlyPlace(locations, foldPhrase(value.unit));
    return place ? canonical(value.name.replace(value.unit, place)) : value.name;
  }
  const parent = links.parentOf.get(found);
  if (parent) return canonical(`${value.name} ${bodyValue(parent).name}`);
  return told.only(value.name) ?? FORCES[foldPhrase(value.name)];
}

const hasPlace = (found: Found): boolean => found.parts.some((part) => part.kind === 'location');
