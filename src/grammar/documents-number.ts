import type { Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { type DatePart, datePart, yearAt } from './documents-date.js';
import { type DocumentSymbol, symbolAt } from './documents-symbol.js';
import { toneless } from './documents-tables.js';
import type { Citation, DocumentValue, Scan } from './documents-value.js';

/** A number with what it says: the middle of a citation. */
interface Reference {
  start: number;
  end: number;
  number: string;
  symbol?: DocumentSymbol;
  year?: number;
  code?: string;
  date?: DatePart;
}

/** Types that the press cites by a bare number, also in small letters: `nghị quyết 59`. */
const BY_NUMBER = new Set(['nghị quyết', 'nghị định', 'chỉ thị', 'thông tư', 'công điện', 'thông tư liên tịch', 'án lệ']);
/** Types that are cited so when they are written as a name: `Quy định 144`, `Đề án 06`. */
const BY_TITLE = new Set(['quyết định', 'kết luận', 'quy định', 'thông báo', 'kế hoạch', 'hướng dẫn', 'đề án', 'chương trình', 'công văn', 'thông tri', 'quy chế', 'sắc lệnh', 'pháp lệnh', 'tờ trình', 'báo cáo']);
/** Words between a type and its number that no name needs: `Bản án hình sự phúc thẩm số …`. */
const SCOPE = 8;
const SCOPE_END = new Set(['của', 'do', 'và', 'tại', 'về', 'được', 'đã', 'theo', 'trong', 'với', 'là', 'cho']);

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
  if (number.length > 5) return undefined;
  let end = at + 1;
  const year = yearAt(scan.chart, at, scan.limit);
  if (year !== undefined && !said) return undefined;
  if (scan.is(end, '.') && scan.isAdjacent(end) && scan.isNumber(end + 1) && scan.isAdjacent(end + 1)) {
    number += `.${clean(scan.text(end + 1, end + 2))}`;
    end += 2;
  }
  if (scan.isAdjacent(end) && /^[a-eđ]$/.test(scan.key(end)) && scan.isLower(end)) number += scan.key(end++);
  const slash = scan.is(end, '/') && scan.isNumber(end + 1) && scan.isAdjacent(end + 1);
  if (slash) {
    const told = yearAt(scan.chart, end + 1, scan.limit);
    if (told !== undefined) return { start: at, end: end + 2, number, year: told };
    // the United Nations number by session: A/RES/79/243
    if (docType !== 'nghị quyết' || !/^\d{1,3}$/.test(scan.text(end + 1, end + 2)) || Number(number) < 31) return undefined;
    return { start: at, end: end + 2, number: `${number}/${scan.text(end + 1, end + 2)}` };
  }
  // set against anything else it is a date, a rate, a code
  if (scan.isAdjacent(end) && (!scan.isMark(end) || /^[%/$°]$/.test(scan.key(end)))) return undefined;
  if (/^[-.,:]$/.test(scan.key(end)) && scan.isAdjacent(end) && scan.isAdjacent(end + 1) && scan.isNumber(end + 1) && scan.key(end) !== '-') return undefined;
  if (scan.isCounted(end) && !(scan.is(end, 'năm') && yearAt(scan.chart, end + 1, scan.limit))) return undefined;
  return { start: at, end, number };
}

/** `06/CP` behind `Đề án`: the body that the press adds. */
function withBody(scan: Scan, reference: Reference): Reference {
  if (!scan.is(reference.end, '/') || !scan.is(reference.end + 1, 'cp')) return reference;
  return { ...reference, end: reference.end + 2, code: 'CP' };
}

/** A symbol or a number at a token, with the date behind it. */
function referenceAt(scan: Scan, at: number, docType: string, bare: 'no' | 'yes' | 'said'): Reference | undefined {
  const from = skipNumberWord(scan, at);
  const read = symbolAt(scan.chart, scan.symbols, from, scan.limit, true);
  let reference: Reference | undefined;
  if (read) {
    const { symbol } = read;
    reference = { start: at, end: read.end, number: symbol.number, symbol, code: symbol.code, ...(symbol.year ? { year: symbol.year } : {}) };
  } else if (bare !== 'no' || from > at) {
    const found = bareNumber(scan, from, docType, from > at || bare === 'said');
    reference = found && (docType === 'đề án' ? withBody(scan, found) : found);
  }
  if (!reference) return undefined;
  const date = datePart(scan.chart, reference.end, scan.limit);
  return { ...reference, start: at, ...(date ? { date, end: date.end } : {}) };
}

/** A bare number in a list must look like one: another comma, a word of the list, or the end of the phrase behind it. */
function goesOn(scan: Scan, at: number): { at: number; bareOnly: boolean } | undefined {
  if (scan.is(at, '-') && scan.isAdjacent(at) && scan.isNumber(at + 1) && scan.isAdjacent(at + 1)) return { at: at + 1, bareOnly: true };
  let next = at;
  if (scan.is(next, ',')) next++;
  if (scan.is(next, 'và') || scan.is(next, 'cùng') || scan.is(next, 'hoặc') || scan.is(next, 'hay')) next++;
  return next > at ? { at: next, bareOnly: false } : undefined;
}

/** The references behind a type word: one, or a list. */
function references(scan: Scan, first: Reference, docType: string): Reference[] {
  const list = [first];
  let last = first;
  while (list.length < 24) {
    const next = goesOn(scan, last.end);
    if (!next) break;
    const reference = next.bareOnly ? ascending(bareNumber(scan, next.at, docType, false), last) : referenceAt(scan, next.at, docType, 'yes');
    if (!reference) break;
    list.push(reference);
    last = reference;
  }
  return list;
}

const ascending = (next: Reference | undefined, last: Reference): Reference | undefined =>
  next && !last.symbol && Number(next.number) > Number(last.number) ? next : undefined;

/** Each member takes from its neighbours what it does not say itself: left first, then right. */
function inherit(list: readonly Reference[]): Reference[] {
  const donor = (at: number, has: (r: Reference) => boolean): Reference | undefined =>
    list.slice(0, at).reverse().find(has) ?? list.slice(at + 1).find(has);
  return list.map((reference, at) => {
    const symbolOf = reference.symbol ? undefined : donor(at, (r) => r.symbol !== undefined);
    const symbol = reference.symbol ?? (symbolOf?.symbol && { ...symbolOf.symbol, number: reference.number });
    const dated = reference.date ? undefined : donor(at, (r) => r.date?.issuedOn !== undefined && r.symbol?.year === symbol?.year && (r.symbol !== undefined) === (symbol !== undefined));
    const year = reference.year ?? symbol?.year;
    return {
      ...reference,
      ...(symbol ? { symbol, code: symbol.code } : {}),
      ...(year ? { year } : {}),
      ...(dated && dated !== reference && symbol ? { date: { end: reference.end, issuedOn: dated.date?.issuedOn as string } } : {}),
    };
  });
}

const valueOf = (reference: Reference, docType: string | undefined): DocumentValue => {
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

/** Where `số` or a number begins behind a type word: at once, in brackets, or behind words of its scope. */
function numberPlace(scan: Scan, type: Found): { at: number; bracket: boolean; scoped: boolean } {
  if (scan.is(type.end, '(') && skipNumberWord(scan, type.end + 1) > type.end + 1) return { at: type.end + 1, bracket: true, scoped: false };
  for (let at = type.end; at < type.end + SCOPE && scan.isLower(at) && !SCOPE_END.has(scan.key(at)); at++) {
    const next = skipNumberWord(scan, at);
    if (next > at && scan.isNumber(next)) return { at, bracket: false, scoped: at > type.end };
  }
  return { at: type.end, bracket: false, scoped: false };
}

/** May this type be cited by a bare number here? */
function bareAllowed(scan: Scan, type: Found, docType: string): 'no' | 'yes' {
  if (BY_NUMBER.has(docType)) return 'yes';
  const exact = type.entry?.name.toLowerCase() !== undefined && scan.isTitle(type.start);
  return BY_TITLE.has(docType) && exact && !(type.weak && scan.opensSentence(type.start) && docType !== 'đề án' && docType !== 'kết luận') ? 'yes' : 'no';
}

/** Citations by number that begin with a type word: `Nghị quyết số 59-NQ/TW ngày 24/01/2025`, `Chỉ thị 15, 16 và 19`. */
export function readNumbered(scan: Scan, type: Found): Citation[] {
  const docType = type.entry?.docType as string;
  if (docType === 'tcvn' || docType === 'qcvn') return readStandard(scan, type);
  const { at, bracket, scoped } = numberPlace(scan, type);
  const first = referenceAt(scan, at, docType, scoped || type.entry?.group === 'other' ? 'no' : bareAllowed(scan, type, docType));
  if (!first || (scoped && !first.symbol)) return [];
  if (bracket) {
    if (!scan.is(first.end, ')')) return [];
    return [{ start: type.start, end: first.end + 1, rule: 'type and number in brackets', value: valueOf(first, docType), parts: [type] }];
  }
  return inherit(references(scan, first, docType)).map((reference, i) => ({
    start: i === 0 ? type.start : reference.start,
    end: reference.end,
    rule: i === 0 ? 'type and number' : 'number of a list',
    value: valueOf(reference, docType),
    parts: i === 0 ? [type] : [],
  }));
}

/** `TCVN 5712:1993`, `QCVN 41:2024/BGTVT`. */
function readStandard(scan: Scan, type: Found): Citation[] {
  const docType = type.entry?.docType as string;
  const code = (type.entry?.codes as string[])[0] as string;
  if (!scan.isNumber(type.end)) return [];
  let end = type.end + 1;
  while (scan.is(end, '-') && scan.isNumber(end + 1)) end += 2;
  const number = clean(scan.text(type.end, end));
  const year = scan.is(end, ':') ? yearAt(scan.chart, end + 1, scan.limit) : undefined;
  if (year !== undefined) end += 2;
  let body = '';
  if (scan.is(end, '/') && scan.isTitle(end + 1)) {
    body = `/${clean(scan.text(end + 1, end + 2))}`;
    end += 2;
  }
  return [{ start: type.start, end, rule: 'standard', value: { docType, number, code: code + body, ...(year ? { year } : {}) }, parts: [type] }];
}

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
  const reference: Reference = { start, end: date?.end ?? read.end, number: symbol.number, symbol, code: symbol.code, ...(symbol.year ? { year: symbol.year } : {}), ...(date ? { date } : {}) };
  const scrambled = tonelessType(scan, start);
  if (scrambled) return { start: scrambled.start, end: reference.end, rule: 'type and number', value: valueOf(reference, scrambled.docType), parts: [] };
  const apart = start < at ? typeApart(scan, start) : undefined;
  const slugs = new Set(symbol.types.map((type) => type.slug));
  const only = slugs.size === 1 ? (symbol.types[0]?.docType as string) : undefined;
  const value = valueOf(reference, apart?.docType ?? only);
  if (apart) value.told = { start: apart.issuer, end: start, full: apart.start };
  return { start, end: reference.end, rule: 'number alone', value, parts: [] };
}

/** A digit, a slash or a dot against the number: it is the tail of another. */
function isGlued(scan: Scan, at: number): boolean {
  return at > scan.from && scan.isAdjacent(at) && (/^[/.\-_]$/.test(scan.key(at - 1)) || !scan.isMark(at - 1)) && toneless(scan.key(at - 1)) !== 'so';
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
    if (type && scan.is(type.end, 'của') && type.end + 1 < number) return { start: at, issuer: type.end + 1, docType: type.entry?.docType as string };
  }
  return undefined;
}
