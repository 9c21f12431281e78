import type { LocationValue } from '../grammar/places.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import type { Commune, CommuneTable } from '../types.js';
import type { Links } from './links.js';

/** What an article says of where its places lie. */
interface Setting {
  table: CommuneTable;
  lexicon: Lexicon;
  links: Links;
  /** Day of the article. */
  date?: string | undefined;
}

const headOf = (place: Found): Found | undefined => place.parts.find((part) => part.kind === 'placehead');
const listedOf = (place: Found, kind: string): Found | undefined => place.parts.find((part) => part.kind === kind);

/** `UBND P.12`: the unit word of a commune in full. */
function unitOf(place: Found): string | undefined {
  const head = headOf(place)?.entry;
  return head?.class === 'admin' && head.level === 'commune' ? head.name : undefined;
}

/** A commune, and the first mention of its province in the article. */
export interface LocatedCommune {
  commune: Commune;
  province?: Found | undefined;
}

/** The provinces that an article tells, by key: where each is told first. */
function provincesTold(places: readonly Found[]): Map<string, Found> {
  const told = new Map<string, Found>();
  for (const place of places) {
    const key = listedOf(place, 'province')?.entry?.key;
    if (key && !told.has(key)) told.set(key, place);
  }
  return told;
}

/** The province of a commune, of an old one that of its district. */
const provinceOf = (commune: Commune, lexicon: Lexicon): unknown =>
  commune.province ?? lexicon.get('district', commune.district ?? '')?.province ?? CITY;
/** The districts that are known by number only are all in one city. */
const CITY = '79';

/** Do the places around say nothing against this commune? A province that took over another one stands for it as well. */
function fits(commune: Commune, outer: Found, { lexicon, table }: Setting): boolean {
  const province = listedOf(outer, 'province')?.entry;
  if (province) {
    const own = provinceOf(commune, lexicon);
    const replaced = Array.isArray(province.replaces) ? (province.replaces as string[]) : [];
    return own === province.key || replaced.includes(String(own));
  }
  const district = listedOf(outer, 'district')?.entry;
  if (district) return commune.district === district.key || commune.district === undefined;
  const head = headOf(outer)?.entry;
  if (head?.level !== 'district') return true;
  const numbered = table.districtKey((outer.value as LocationValue).bare);
  return numbered ? commune.district === numbered : true;
}

/** The one commune that is left by name, unit word, date and the places told around it. */
function communeOf(place: Found, told: ReadonlyMap<string, Found>, setting: Setting): Commune | undefined {
  const type = unitOf(place);
  if (!type) return undefined;
  const name = clean((place.value as LocationValue).bare);
  const { table, links, lexicon, date } = setting;
  let left = table.find(name, { type, ...(date ? { date } : {}) });
  // an old name in a new article is still the place of that name
  if (!left.length && date) left = table.find(name, { type });
  for (let outer = links.withinOf.get(place), steps = 0; outer && steps < 4; steps++) {
    const around = outer;
    left = left.filter((commune) => fits(commune, around, setting));
    outer = links.withinOf.get(outer);
  }
  if (left.length > 1) {
    const here = left.filter((commune) => told.has(String(provinceOf(commune, lexicon))));
    if (here.length) left = here;
  }
  return left.length === 1 ? left[0] : undefined;
}

/** The communes that the places of an article are, where one candidate remains. */
export function locateCommunes(kept: readonly Found[], setting: Setting): Map<Found, LocatedCommune> {
  const places = kept.filter((found) => found.kind === 'location');
  const told = provincesTold(places);
  const located = new Map<Found, LocatedCommune>();
  for (const place of places) {
    const commune = communeOf(place, told, setting);
    if (commune) located.set(place, { commune, province: told.get(String(provinceOf(commune, setting.lexicon))) });
  }
  return located;
}
