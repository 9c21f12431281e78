import { SukienError } from './errors.js';
import { type Predecessor, predecessorsOf, type Successor, successorsOf } from './lexicon/succession.js';
import { builtInLexicon } from './library.js';

export type { Predecessor, Successor } from './lexicon/succession.js';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function check(key: unknown, date: unknown): void {
  if (typeof key !== 'string' || !key)
    throw new SukienError('E306', 'key', 'is no key.', 'Give the `key` of an organization or the `code` of a place.');
  if (date !== undefined && !(typeof date === 'string' && DATE.test(date)))
    throw new SukienError('E303', 'date', `«${String(date)}» is no ISO 8601 date.`, 'Write 2025-07-01.');
}

/**
 * Bodies or places that took over from one: what became of it.
 *
 * @param key - the `key` of an organization, or the key of a place in the lexicon (`pre-2025:02` for the former Hà Giang)
 * @param date - ISO 8601: those that are valid on this day; the ones right after, where it is left out
 * @returns each with the first day; empty where nothing took over, or nothing is known
 * @throws SukienError E303, E306
 * @example successors('pre-2025:02') // [{ key: '08', name: 'Tuyên Quang', from: '2025-07-01' }]
 */
export function successors(key: string, date?: string): Successor[] {
  check(key, date);
  return successorsOf(builtInLexicon(), key, date);
}

/**
 * Bodies or places that came before one.
 *
 * @param date - ISO 8601: those that were valid on this day; the ones right before, where it is left out
 * @returns each with its last day
 * @throws SukienError E303, E306
 * @example predecessors('ban-chinh-sach-chien-luoc-trung-uong')[0]?.name // 'Ban Kinh tế Trung ương'
 */
export function predecessors(key: string, date?: string): Predecessor[] {
  check(key, date);
  return predecessorsOf(builtInLexicon(), key, date);
}
