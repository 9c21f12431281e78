import { clean } from '../text/fold.js';
import { type DatePart, datePart, yearAt } from './documents-date.js';
import type { DocumentSymbol } from './documents-symbol.js';
import { symbolAt } from './documents-symbol-place.js';
import { toneless } from './documents-tables.js';
import type { DocumentValue, Scan } from './documents-value.js';

/** A number with what it says: the middle of a citation. */
export interface Reference {
  start: number;
  end: number;
  number: string;
  symbol?: DocumentSymbol;
  year?: number;
  code?: string;
  date?: DatePart;
}

/** Behind `số`, `số:`, `số hiệu`; the token itself where there is none. */
export function skipNumberWord(scan: Scan, at: number): number {
  if (scan.key(at) !== 'số' && toneless(scan.key(at)) !== 'so') return at;
  let next = at + 1;
  if (scan.is(next, 'hiệu')) next++;
  if (scan.is(next, ':')) next++;
  return next;
}

/** A bare number at a token: `59`, `66.7`, `30a`, `79/243`. */
function bareNumber(scan: Scan, at: number, docType: string, said: boolean): Reference | undefined {
  if (!scan.isNumber(at)) return undefined;
  let number = clean(scan.text(at, at + 1));
  if (number.length > 5 || (docType === 'đề án' && number.length > 3 && !said)) return undefined;
  let end = at + 1;
  const year = yearAt(scan.chart, at, scan.limit);
  if (year !== undefined && !said) return undefined;
  if (scan.is(end, '.') && scan.isAdjacent(end) && scan.isNumber(end + 1) && scan.isAdjacent(end + 1)) {
    number += `.${clean(scan.text(end + 1, end + 2))}`;
    end += 2;
  }
  if (scan.isAdjacent(end) && /^[a-eđ]$/.test(scan.key(end)) && scan.isLower(end)) number += scan.key(end++);
  const joint = scan.is(end, '/') || (scan.is(end, '-') && yearAt(scan.chart, end + 1, scan.limit) !== undefined);
  const slash = joint && scan.isNumber(end + 1) && scan.isAdjacent(end) && scan.isAdjacent(end + 1);
  if (slash) {
    const told = yearAt(scan.chart, end + 1, scan.limit);
    if (told !== undefined) return { start: at, end: end + 2, number, year: told };
    // the United Nations number by session: A/RES/79/243
    if (docType !== 'nghị quyết' || !/^\d{1,3}$/.test(scan.text(end + 1, end + 2)) || Number(number) < 31)
      return undefined;
    return { start: at, end: end + 2, number: `${number}/${scan.text(end + 1, end + 2)}` };
  }
  // set against anything else it is a date, a rate, a code
  if (scan.isAdjacent(end) && (!scan.isMark(end) || /^[%/$°]$/.test(scan.key(end)))) return undefined;
  if (
    /^[-.,:]$/.test(scan.key(end)) &&
    scan.isAdjacent(end) &&
    scan.isAdjacent(end + 1) &&
    scan.isNumber(end + 1) &&
    scan.key(end) !== '-'
  )
    return undefined;
  if (scan.isCounted(end) && !datePart(scan.chart, end, scan.limit)) return undefined;
  return { start: at, end, number };
}

/** `A/RES/79/243`, `S/RES/1325`: a resolution of the United Nations. */
function unitedNations(scan: Scan, at: number): Reference | undefined {
  if (
    !/^[as]$/.test(scan.key(at)) ||
    !scan.is(at + 1, '/') ||
    !scan.is(at + 2, 'res') ||
    !scan.is(at + 3, '/') ||
    !scan.isNumber(at + 4)
  )
    return undefined;
  const two = scan.is(at + 5, '/') && scan.isNumber(at + 6);
  const end = two ? at + 7 : at + 5;
  return { start: at, end, number: clean(scan.text(at + 4, end)), code: clean(scan.text(at, at + 3)) };
}

/** `06/CP` behind `Đề án`: the body that the press adds. */
function withBody(scan: Scan, reference: Reference): Reference {
  if (!scan.is(reference.end, '/') || !scan.is(reference.end + 1, 'cp')) return reference;
  return { ...reference, end: reference.end + 2, code: 'CP' };
}

/** A symbol or a number at a token, with the date behind it. */
export function referenceAt(
  scan: Scan,
  at: number,
  docType: string,
  bare: 'no' | 'yes' | 'said',
): Reference | undefined {
  const from = skipNumberWord(scan, at);
  const read = symbolAt(scan.chart, scan.symbols, from, scan.limit, true);
  let reference: Reference | undefined;
  if (read) {
    const { symbol } = read;
    reference = {
      start: at,
      end: read.end,
      number: symbol.number,
      symbol,
      code: symbol.code,
      ...(symbol.year ? { year: symbol.year } : {}),
    };
  } else if (bare !== 'no' || from > at) {
    const found = bareNumber(scan, from, docType, from > at || bare === 'said');
    reference = found && (docType === 'đề án' ? withBody(scan, found) : found);
  }
  reference ??= docType === 'nghị quyết' ? unitedNations(scan, from) : undefined;
  if (!reference) return undefined;
  const date = datePart(scan.chart, reference.end, scan.limit);
  return { ...reference, start: at, ...(date ? { date, end: date.end } : {}) };
}

/** A bare number in a list must look like one: another comma, a word of the list, or the end of the phrase behind it. */
function goesOn(scan: Scan, at: number): { at: number; bareOnly: boolean } | undefined {
  if (scan.is(at, '-') && scan.isAdjacent(at) && scan.isNumber(at + 1) && scan.isAdjacent(at + 1))
    return { at: at + 1, bareOnly: true };
  let next = at;
  if (scan.is(next, ',')) next++;
  if (scan.is(next, 'và') || scan.is(next, 'cùng') || scan.is(next, 'hoặc') || scan.is(next, 'hay')) next++;
  return next > at ? { at: next, bareOnly: false } : undefined;
}

/** The references behind a type word: one, or a list. */
export function references(scan: Scan, first: Reference, docType: string): Reference[] {
  const list = [first];
  let last = first;
  while (list.length < 24) {
    const next = goesOn(scan, last.end);
    if (!next) break;
    const reference = next.bareOnly
      ? ascending(bareNumber(scan, next.at, docType, false), last)
      : referenceAt(scan, next.at, docType, 'yes');
    if (!reference) break;
    list.push(reference);
    last = reference;
  }
  return list;
}

const ascending = (next: Reference | undefined, last: Reference): Reference | undefined =>
  next && !last.symbol && Number(next.number) > Number(last.number) ? next : undefined;

/** Each member takes from its neighbours what it does not say itself: left first, then right. */
export function inherit(list: readonly Reference[]): Reference[] {
  const donor = (at: number, has: (r: Reference) => boolean): Reference | undefined =>
    list.slice(0, at).reverse().find(has) ?? list.slice(at + 1).find(has);
  return list.map((reference, at) => {
    const symbolOf = reference.symbol ? undefined : donor(at, (r) => r.symbol !== undefined);
    const symbol = reference.symbol ?? (symbolOf?.symbol && { ...symbolOf.symbol, number: reference.number });
    const dated = reference.date
      ? undefined
      : donor(
          at,
          (r) =>
            r.date?.issuedOn !== undefined &&
            r.symbol?.year === symbol?.year &&
            (r.symbol !== undefined) === (symbol !== undefined),
        );
    const year = reference.year ?? symbol?.year;
    return {
      ...reference,
      ...(symbol ? { symbol, code: symbol.code } : {}),
      ...(year ? { year } : {}),
      ...(dated && dated !== reference && symbol
        ? { date: { end: reference.end, issuedOn: dated.date?.issuedOn as string } }
        : {}),
    };
  });
}

export const valueOfReference = (reference: Reference, docType: string | undefined): DocumentValue => {
  const { number, code, symbol, date } = reference;
  const year = reference.year ?? date?.year;
  return {
    ...(docType ? { docType } : {}),
    number,
    ...(code ? { code } : {}),
    ...(year ? { year } : {}),
    ...(date?.issuedOn ? { issuedOn: date.issuedOn } : {}),
    ...(symbol ? { symbol } : {}),
  };
};
