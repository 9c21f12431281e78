import { SymbolReader } from '../grammar/documents-symbol.js';
import { clean } from '../text/fold.js';
import { builtInTables } from './documents-lists.js';

/** A document number taken apart. */
export interface DocumentNumber {
  /** As written: `06`. */
  number: string;
  year?: number;
  /** `NQ/TW`, `NĐ-CP`, put right where it was damaged. */
  code?: string;
  /** Canonical name of the issuing body, where the code tells it. */
  issuerName?: string;
}

const BARE = /^(?:số\s*:?\s*)?(\d{1,5}(?:\.\d{1,2})?[a-zđ]?)(?:\/((?:19|20)\d\d))?$/u;
const PREFIX = /^số\s*:?\s*/iu;

/**
 * Takes a document number apart, without a text around it. Damaged forms are put right: lost hyphens, blanks, small
 * letters, `D` for `Đ`. Grammar of symbols: facts on document numbers, section 1.
 *
 * @param text - the number alone, `số` before it at most: `15/2020/NĐ-CP`
 * @returns undefined where the whole text is no document number
 * @example parseDocumentNumber('59-NQ/TW') // { number: '59', code: 'NQ/TW' }
 */
export function parseDocumentNumber(text: string): DocumentNumber | undefined {
  const plain = clean(text);
  const bare = BARE.exec(plain.toLowerCase());
  if (bare) return { number: bare[1] as string, ...(bare[2] ? { year: Number(bare[2]) } : {}) };
  const symbolText = plain.replace(PREFIX, '');
  const read = new SymbolReader(builtInTables()).read(symbolText, true);
  if (!read || read.length !== symbolText.length) return undefined;
  const { symbol } = read;
  const bodies = symbol.issuers.slice(0, symbol.family === 'party' ? 1 : undefined).map(({ entry }) => entry);
  // TW is the code of several bodies
  const names = bodies.filter((entry) => entry && entry.key !== 'tw').map((entry) => entry?.name as string);
  return {
    number: symbol.number,
    ...(symbol.year ? { year: symbol.year } : {}),
    code: symbol.code,
    ...(names.length && names.length === bodies.length ? { issuerName: names.join('; ') } : {}),
  };
}
