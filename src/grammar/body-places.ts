import type { Chart, Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { isForeign } from './name-reader.js';
import type { LocationValue } from './places.js';
import { longestOf, nameRun, wordAt } from './walk.js';

const FILE = 'grammar/organizations';
export const LOCATION: ReadonlySet<string> = new Set(['location']);

/** What may follow a listed body inside its name: a country, or the place of a local one. */
export const LOCAL =
  /^(provincial|local|court|procuracy|police|military-local|tax|customs|treasury|mass-org|enforcement|press|foreign|party-committee|service|force)/;

/** `Ủy ban liên Chính phủ Việt Nam - Uzbekistan`. */
export function otherCountry(chart: Chart, place: Found, limit: number): Found | undefined {
  const isCountry = (found: Found | undefined): boolean =>
    (found?.value as LocationValue | undefined)?.level === 'country';
  if (!isCountry(place) || !/^[-–]$/.test(wordAt(chart, place.end))) return undefined;
  const other = longestOf(chart, place.end + 1, limit, LOCATION);
  return isCountry(other) ? other : undefined;
}

/** Houses that bear people's names, or any: `Bệnh viện Từ Dũ`, `Đại học Tôn Đức Thắng`. */
const OF_PEOPLE =
  /^(hospital|clinic|school|university|centre|cultural|enterprise|press|board|institute|publisher|club|fund|religious|law-firm|notary)/;

export const bearsNames = (head: Found): boolean => OF_PEOPLE.test(String(head.entry?.type));

/** `Đồn Biên phòng Hướng Lập`: a capitalised name behind a head that takes a place is that place. */
export function barePlace(chart: Chart, head: Found, end: number, tails: readonly string[]): Found | undefined {
  if (!tails.includes('place') || end === head.end || bearsNames(head)) return undefined;
  if (nameRun(chart, head.end, end, 4) !== end) return undefined;
  if (isForeign(chart, head.end)) return undefined;
  const name = clean(chart.text(head.end, end));
  const value: LocationValue = { name, bare: name };
  const found = {
    kind: 'location',
    start: head.end,
    end,
    rule: `${FILE}: place behind a head`,
    value,
    parts: [],
    confidence: 0.7,
  };
  chart.add(found);
  return found;
}

/** The full name of a place: `TP.HCM` → `Thành phố Hồ Chí Minh`; of a body told short also with its unit word. */
export function placeName(chart: Chart, place: Found, official: boolean): string {
  const value = place.value as LocationValue;
  const head = place.parts.find((p) => p.kind === 'placehead');
  if (head?.entry) return /^(TP|TX|Q|H|P|X)\b/.test(value.name) ? `${head.entry.name} ${value.bare}` : value.name;
  const province = chart.at(place.start).find((f) => f.kind === 'province' && f.end === place.end)?.entry;
  if (official && province && (value.name === province.name || /^TP/.test(value.name)))
    return `${province.type === 'thành phố' ? 'thành phố' : 'tỉnh'} ${province.name}`;
  const listed = place.parts.find((p) => p.kind === 'province' || p.kind === 'district');
  return listed?.entry && /^TP/.test(value.name) ? `Thành phố ${listed.entry.name}` : value.name;
}
