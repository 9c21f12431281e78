/**
 * `sukien/communes`: the 3,321 communes of today and the 10,034 wards, communes and townships until 2025-06-30, for those who need their
 * codes: apart from the whole library, so that it stays small.
 *
 * @packageDocumentation
 */
import { Communes } from './communes/table.js';
import { districts, communes as packed, wards } from './generated/communes.js';
import {
  predecessors as listedPredecessors,
  successors as listedSuccessors,
  type Predecessor,
  type Successor,
} from './history.js';
import type { CommuneTable } from './types.js';

export { SukienError } from './errors.js';
export type { Predecessor, Successor } from './history.js';
export type { Commune, CommuneTable } from './types.js';

let table: Communes | undefined;
const built = (): Communes => (table ??= new Communes({ communes: packed, wards, districts }));

/**
 * The table of communes, built when it is first asked for. Given to `createAnalyzer`, it tells the official code of each
 * commune of an article that its name, its unit word, the places told beside it and the date of the article leave only one of.
 *
 * @returns the same table each time
 * @example
 * ```ts
 * const { analyze } = createAnalyzer({ communes: communes() });
 * ```
 */
export function communes(): CommuneTable {
  return built();
}

const FIRST_DAY = '2025-07-01';

/**
 * What became of a place or body, communes and districts as well: an old ward has the communes of today that its land went to, a
 * district those of all its wards.
 *
 * @param key - as in `sukien`; `pre-2025:` and the code of an old ward, or the three digits of a district
 * @param date - ISO 8601: those that are valid on this day
 * @throws SukienError E303, E306
 * @example successors('pre-2025:26881') // [{ key: '26882', name: 'An Hội Tây', from: '2025-07-01' }]
 */
export function successors(key: string, date?: string): Successor[] {
  const listed = listedSuccessors(key, date);
  if (listed.length || (date && date < FIRST_DAY.slice(0, date.length))) return listed;
  return built()
    .successors(key)
    .map((next) => ({ key: next.key, name: next.name, from: FIRST_DAY }));
}

/**
 * What came before a place or body: of a commune of today the old ones whose land it has.
 *
 * @param key - as in `sukien`; the code of a commune
 * @param date - ISO 8601: those that were valid on this day
 * @throws SukienError E303, E306
 * @example predecessors('26882').map((old) => old.name) // ['12', '14']
 */
export function predecessors(key: string, date?: string): Predecessor[] {
  const listed = listedPredecessors(key, date);
  if (listed.length || (date && date >= FIRST_DAY.slice(0, date.length))) return listed;
  return built()
    .predecessors(key)
    .map((old) => ({ key: old.key, name: old.name, until: old.until ?? '' }));
}
