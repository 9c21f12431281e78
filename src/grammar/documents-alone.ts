import { datePart } from './documents-date.js';
import { type Reference, valueOfReference } from './documents-reference.js';
import { symbolAt } from './documents-symbol-place.js';
import { toneless } from './documents-tables.js';
import type { Citation, Scan } from './documents-value.js';

/** How far left a type word may stand from its symbol: `Quyết định của Bộ Chính trị số31-QĐ/TW`. */
const LEFT = 14;

/** A citation found by its symbol: without type word, behind one whose tones are lost, or with the issuer between them. */
export function readSymbol(scan: Scan, at: number): Citation | undefined {
  const read = symbolAt(scan.chart, scan.symbols, at, scan.limit, false);
  if (!read || isGlued(scan, at)) return undefined;
  const { symbol } = read;
  let start = at;
  if (scan.is(start - 1, ':')) start--;
  if (toneless(scan.key(start - 1)) === 'so') start--;
  else start = at;
  const date = datePart(scan.chart, read.end, scan.limit);
  const reference: Reference = {
    start,
    end: date?.end ?? read.end,
    number: symbol.number,
    symbol,
    code: symbol.code,
    ...(symbol.year ? { year: symbol.year } : {}),
    ...(date ? { date } : {}),
  };
  const scrambled = tonelessType(scan, start);
  if (scrambled)
    return {
      start: scrambled.start,
      end: reference.end,
      rule: 'type and number',
      value: valueOfReference(reference, scrambled.docType),
      parts: [],
    };
  const apart = start < at ? typeApart(scan, start) : undefined;
  const slugs = new Set(symbol.types.map((type) => type.slug));
  const only = slugs.size === 1 ? (symbol.types[0]?.docType as string) : undefined;
  const value = valueOfReference(reference, apart?.docType ?? only);
  if (apart) value.told = { start: apart.issuer, end: start, full: apart.start };
  return { start, end: reference.end, rule: 'number alone', value, parts: [] };
}

/** A digit, a slash or a dot against the number: it is the tail of another. */
function isGlued(scan: Scan, at: number): boolean {
  return (
    at > scan.from &&
    scan.isAdjacent(at) &&
    (/^[/.\-_]$/.test(scan.key(at - 1)) || !scan.isMark(at - 1)) &&
    toneless(scan.key(at - 1)) !== 'so'
  );
}

/** A type word before a number whose tones are scrambled or left out: `Kết lúận số`, `Nghi quyet so`. */
function tonelessType(scan: Scan, end: number): { start: number; docType: string } | undefined {
  for (let start = Math.max(scan.from, end - 5); start < end; start++) {
    if (!scan.isTitle(start) && end - start > 2) continue;
    const entry = scan.tables.tonelessType(toneless(scan.text(start, end)));
    if (entry) return { start, docType: entry.docType as string };
  }
  return undefined;
}

function typeApart(scan: Scan, number: number): { start: number; issuer: number; docType: string } | undefined {
  for (let at = number - 1; at >= Math.max(scan.from, number - LEFT); at--) {
    if (/^[.;:!?]$/.test(scan.key(at))) return undefined;
    const type = scan.longest(at, 'doctype');
    if (type && scan.is(type.end, 'của') && type.end + 1 < number)
      return { start: at, issuer: type.end + 1, docType: type.entry?.docType as string };
  }
  return undefined;
}
