import type { PositionValue } from '../grammar/positions.js';
import { wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import type { Cluster, Clusters } from './clusters.js';
import type { Links } from './links.js';
import type { BodyNames } from './organizations.js';
import { sameBody } from './told-bodies.js';

/** What stands before an office that is meant as such, not its holder: `giữ chức`, `bầu`, `chức vụ`, `các`. */
const AS_OFFICE: ReadonlySet<string> = new Set(
  'chức vụ danh vị trí bầu làm nhiệm cử các những một là thành cấp mỗi hai ba nguyên'.split(' '),
);

/** `trên 50% Bí thư`, `3 Phó Chủ tịch`: some of many. */
const isCounted = (chart: Chart, at: number): boolean =>
  at > 0 && (chart.tokens.shape[at - 1] === Shape.number || wordAt(chart, at - 1) === '%');

/** Holders of an office by its head and status, with the body told with it. */
interface Holder {
  cluster: Cluster;
  body?: string;
}

/** More holders than this are never told apart by a bare office. */
const MANY = 16;

const keyOf = ({ head, status }: PositionValue): string => `${head} ${status === 'former' ? 'former' : ''}`;

/**
 * `Thứ trưởng` alone, where one person of the article holds that office; with a body of its own, where the holder's is the
 * same or none is told.
 */
export function referents(
  chart: Chart,
  offices: readonly Found[],
  links: Links,
  names: BodyNames,
  clusters: Clusters,
): Map<Found, Cluster> {
  const holders = new Map<string, Holder[]>();
  const held = new Set<Found>();
  const bodyOf = (office: Found): string | undefined => {
    const body = links.bodyOf.get(office);
    const name = body && names.get(body);
    const { field } = office.value as PositionValue;
    return name ? sameBody(name) : field && sameBody(`Bộ ${field}`);
  };
  for (const [person, { positions }] of links.appellations) {
    const cluster = clusters.of(person);
    for (const office of positions) {
      held.add(office);
      if (!cluster) continue;
      const key = keyOf(office.value as PositionValue);
      const body = bodyOf(office);
      const list = holders.get(key);
      if (!list) holders.set(key, [{ cluster, body }]);
      else if (list.length < MANY && !list.some((h) => h.cluster === cluster && h.body === body))
        list.push({ cluster, body });
    }
  }
  const result = new Map<Found, Cluster>();
  for (const office of offices) {
    const value = office.value as PositionValue;
    if (
      held.has(office) ||
      value.small ||
      AS_OFFICE.has(wordAt(chart, office.start - 1)) ||
      isCounted(chart, office.start)
    )
      continue;
    const body = bodyOf(office);
    const fits = (holders.get(keyOf(value)) ?? []).filter((h) => !body || !h.body || h.body === body);
    const persons = new Set(fits.map((h) => h.cluster));
    if (persons.size === 1) result.set(office, [...persons][0] as Cluster);
  }
  return result;
}
