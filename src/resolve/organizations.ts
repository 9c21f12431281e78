import type { OrganizationValue } from '../grammar/organizations.js';
import type { Chart, Found } from '../pattern/chart.js';
import { canonical, foldPhrase } from '../text/fold.js';
import type { Cluster, Clusters } from './clusters.js';
import type { Links } from './links.js';
import { sameBody, ToldBodies } from './told-bodies.js';

/** What a body mention is called in full, once the article has been read. */
export type BodyNames = Map<Found, string>;

const bodyValue = (found: Found): OrganizationValue => found.value as OrganizationValue;

/** `Công an` alone is the force. */
const FORCES: Readonly<Record<string, string>> = { 'công an': 'Công an nhân dân' };

/** Words beside which it is the whole force, though the article tells of one of its bodies: `truyền thống Công an`. */
const WHOLE_BEFORE = /(?:^|\s)(truyền thống|ngành|chiến s[iĩyỹ]|công tác|nghề|toàn lực lượng|phong trào)$/;
const WHOLE_BEHIND = /^(cơ sở|cả nước|toàn quốc)/;

function isForce(chart: Chart, { start, end }: Found): boolean {
  const { length } = chart.tokens;
  const before = start >= 2 ? chart.text(Math.max(0, start - 3), start).toLowerCase() : '';
  const behind = end + 1 < length ? chart.text(end, end + 2).toLowerCase() : '';
  return WHOLE_BEFORE.test(before) || WHOLE_BEHIND.test(behind);
}

/** Whose board a `Hội đồng thành viên` or `Ban Giám đốc` is. */
const HOUSES: readonly string[] = ['enterprise', 'bank', 'university', 'hospital'];

/**
 * Bodies of an article: the same full name is one body. Short forms (`Cục`, `Công an xã`, `Đảng ủy`) are completed from
 * the parent told beside them, else from the article where one candidate remains, in all of it or in the paragraph so far. A
 * bare head that nothing completes is no name of a body: it is left out.
 *
 * @returns the full names, and the mentions to drop
 */
export function clusterOrganizations(
  chart: Chart,
  bodies: readonly Found[],
  locations: readonly Found[],
  links: Links,
  clusters: Clusters,
): { names: BodyNames; dropped: Set<Found> } {
  const told = new ToldBodies(chart, locations);
  const names: BodyNames = new Map();
  const dropped = new Set<Found>();
  for (const found of bodies) told.note(found);
  // a head that completes an office is a body's name, known or not: `nguyên Bí thư Đảng ủy`
  const inOffice = new Set([...links.bodyOf.values()].map((body) => body.start));
  for (const found of bodies) {
    const name = fullName(chart, found, told, links);
    if (name !== undefined) names.set(found, name);
    else if (inOffice.has(found.start)) names.set(found, bodyValue(found).name);
    else dropped.add(found);
  }
  const known = new Map<string, Cluster>();
  for (const found of bodies) {
    const name = names.get(found);
    if (name === undefined) continue;
    const key = sameBody(name);
    const cluster = known.get(key);
    if (cluster) clusters.join(cluster, found);
    else known.set(key, clusters.open('organization', found, name, bodyValue(found).key));
  }
  return { names, dropped };
}

function fullName(chart: Chart, found: Found, told: ToldBodies, links: Links): string | undefined {
  const value = bodyValue(found);
  const at = found.start;
  if (value.innerShort) {
    const inner = told.only(value.innerShort, at, innerType(value));
    return inner ? canonical(value.name.replace(value.innerShort, () => inner)) : value.name;
  }
  // an unlisted unit told before with its house: `Phòng Cảnh sát hình sự`
  if (!value.short)
    return value.inner || hasPlace(found) || (value.key && !PARTS.has(value.type ?? ''))
      ? value.name
      : (told.prefixed(value.name, at) ?? value.name);
  if (value.short === 'unit' && value.unit) {
    const only = told.only(value.name, at);
    if (only) return only;
    const place = told.place(value.unit, at);
    return place ? canonical(value.name.replace(value.unit, () => place)) : value.name;
  }
  const parent = links.parentOf.get(found);
  if (parent) return canonical(`${value.name} ${bodyValue(parent).name}`);
  const force = FORCES[foldPhrase(value.name)];
  if (force && isForce(chart, found)) return force;
  return told.only(value.name, at, value.type) ?? board(value, told, at) ?? force;
}

/** Listed kinds of units that every house has: their full name has the house in it. */
const PARTS: ReadonlySet<string> = new Set(['police-division', 'police-team']);

/** `Hội đồng thành viên` of the one firm that the article tells. */
function board(value: OrganizationValue, told: ToldBodies, at: number): string | undefined {
  if (value.type !== 'management') return undefined;
  const house = told.ofTypes(HOUSES, at);
  return house && canonical(`${value.name} ${house}`);
}

/** The class of a short form inside a name: `Bộ` in `Thanh tra Bộ`. */
function innerType(value: OrganizationValue): string | undefined {
  let inner = value.inner;
  while (inner?.inner) inner = inner.inner;
  return inner?.type;
}

const hasPlace = (found: Found): boolean => found.parts.some((part) => part.kind === 'location');
