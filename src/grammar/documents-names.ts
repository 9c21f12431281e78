import type { Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { datePart, yearAt } from './documents-date.js';
import { skipNumberWord } from './documents-number.js';
import { symbolAt } from './documents-symbol.js';
import { type Citation, type DocumentValue, ordinal, type Scan } from './documents-value.js';
import { quotationEnd } from './tails.js';

/** What may stand behind a law's name and belongs to its span. */
interface LawTail {
  end: number;
  value: DocumentValue;
}

/** `(sửa đổi)`, `(sửa đổi, bổ sung)`: part of a draft's title; with a year it is a note, and outside. */
function titleNote(scan: Scan, at: number): number {
  if (!scan.is(at, '(') || !scan.is(at + 1, 'sửa') || !scan.is(at + 2, 'đổi')) return at;
  if (scan.is(at + 3, ')')) return at + 4;
  return scan.is(at + 3, ',') && scan.is(at + 4, 'bổ') && scan.is(at + 5, 'sung') && scan.is(at + 6, ')') ? at + 7 : at;
}

/** `số 31/2024/QH15`, `(Luật số 91/2025/QH15)`. */
function lawNumber(scan: Scan, at: number): LawTail | undefined {
  const bracket = scan.is(at, '(');
  let next = bracket ? at + 1 : at;
  if (bracket && scan.is(next, 'luật')) next++;
  const from = skipNumberWord(scan, next);
  // without số the symbol must be whole: Bộ luật Hình sự 100/2015/QH13
  const read = symbolAt(scan.chart, scan.symbols, from, scan.limit, from > next);
  if (!read || (bracket && !scan.is(read.end, ')'))) return undefined;
  const { symbol } = read;
  const value: DocumentValue = { number: symbol.number, code: symbol.code, symbol, ...(symbol.year ? { year: symbol.year } : {}) };
  return { end: bracket ? read.end + 1 : read.end, value };
}

/** A year told with a name: `năm 2018`, or the number alone: `Bộ luật Hình sự 2015`. */
function nameYear(scan: Scan, at: number): { end: number; year: number } | undefined {
  const worded = scan.is(at, 'năm') ? at + 1 : at;
  const year = yearAt(scan.chart, worded, scan.limit);
  if (year === undefined || (scan.isAdjacent(worded) && worded === at)) return undefined;
  const behind = worded + 1;
  if (scan.isAdjacent(behind) && /^[/-]$/.test(scan.key(behind)) && scan.isNumber(behind + 1)) return undefined;
  return { end: behind, year };
}

function lawTail(scan: Scan, start: number, value: DocumentValue): LawTail {
  let end = titleNote(scan, start);
  let told: DocumentValue = end > start ? { ...value, draft: true } : value;
  const year = nameYear(scan, end);
  if (year) {
    told = { ...told, year: year.year };
    end = year.end;
    const note = titleNote(scan, end);
    end = note;
  }
  const number = lawNumber(scan, end);
  if (number) {
    told = { ...told, ...number.value };
    end = number.end;
  }
  const date = year && !number ? undefined : datePart(scan.chart, end, scan.limit);
  if (date) {
    told = { ...told, ...(date.issuedOn ? { issuedOn: date.issuedOn } : {}), ...(date.year ? { year: date.year } : {}) };
    end = date.end;
  }
  return { end, value: told };
}

/** `Dự thảo Luật …`, `dự án Luật …`: not the law in force. */
const isDraft = (scan: Scan, at: number): boolean =>
  (scan.is(at - 1, 'thảo') && scan.is(at - 2, 'dự')) || (scan.is(at - 1, 'án') && scan.is(at - 2, 'dự'));

/** A law of the list: `Luật Đất đai năm 2024`, `BLHS`, `Luật An ninh mạng số 116/2025/QH15`. */
export function readLaw(scan: Scan, law: Found): Citation {
  const entry = law.entry;
  // Luật Lao động is told with another type word than the code of that name
  const written = scan.longest(law.start, 'doctype')?.entry?.docType ?? entry?.docType;
  const base: DocumentValue = { docType: written as string, ...(entry ? { law: entry } : {}), ...(isDraft(scan, law.start) ? { draft: true } : {}) };
  const { end, value } = lawTail(scan, law.end, base);
  return { start: law.start, end, rule: 'law by name', value, parts: [law] };
}

/** Words that no law's name goes on with. */
const NAME_ENDS = new Set(
  ('này đó ấy kia là được đã đang sẽ phải cần có bị cho tại với từ trong khi nếu nhằm để do theo ngày thì mà vẫn cũng không chưa nên vừa mới quy gồm bắt ban số năm vào ra trên dưới giữa ' +
    'nói nêu chỉ khẳng tạo giúp góp hiện sau trước gần cùng như rất còn ở bởi gây nhưng song lại đều').split(' '),
);
/** Longest name of an unlisted law, in tokens. */
const NAME_WIDTH = 18;

/** The end of an unlisted law's name that begins at a token, or that token. */
function unlistedName(scan: Scan, at: number): number {
  let end = at;
  for (; end < Math.min(scan.limit, at + NAME_WIDTH); end++) {
    const key = scan.key(end);
    if (scan.is(end, ',')) {
      // a comma only between verbs and things that a name lists: Phòng, chống …
      if (end - at > 4 || !scan.isLower(end + 1)) break;
      continue;
    }
    if (key === 'chính' && scan.is(end + 1, 'thức')) break;
    if (scan.isMark(end) || scan.isNumber(end) || (NAME_ENDS.has(key) && !(key === 'không' && scan.is(end - 1, 'hàng')))) break;
    if (key === 'và' && !(scan.isLower(end + 1) && !scan.longest(end + 1, 'doctype'))) break;
    if ((key === 'của' || key === 'về') && end - at < 40 && !scan.is(at, 'sửa')) break;
    if (end > at && scan.isTitle(end) && (scan.longest(end, 'doctype') || scan.longest(end, 'law')) && !scan.is(at, 'sửa')) break;
  }
  return end;
}

/** A law that no list has: `Luật Giao thông 2020`; without a year only a short name in capitals and small letters is sure. */
export function readUnlistedLaw(scan: Scan, type: Found): Citation | undefined {
  if (!scan.isTitle(type.start)) return undefined;
  const amending = scan.is(type.end, 'sửa') && scan.is(type.end + 1, 'đổi');
  if (!amending && !(scan.isTitle(type.end) && scan.isLower(type.end + 1))) return undefined;
  if (scan.is(type.end, 'sư')) return undefined;
  const nameEnd = unlistedName(scan, type.end);
  if (nameEnd === type.end) return undefined;
  const docType = type.entry?.docType as string;
  const { end, value } = lawTail(scan, nameEnd, { docType, ...(isDraft(scan, type.start) || amending ? { draft: true } : {}) });
  const dated = end > nameEnd;
  if (!dated && nameEnd - type.end > 6 && !amending) return undefined;
  return { start: type.start, end, rule: 'law by an unlisted name', value, parts: [type] };
}

/** A document with a name of its own: `Công ước Hà Nội`, `Tuyên ngôn Độc lập`. What its name says behind `của` or `về` lies outside. */
export function readKnown(scan: Scan, known: Found): Citation | undefined {
  const { entry } = known;
  let end = known.end;
  for (let at = known.start + 1; at < known.end; at++) {
    if (scan.is(at, 'của') || scan.is(at, 'về')) {
      end = at;
      break;
    }
  }
  const value: DocumentValue = { docType: entry?.docType as string, ...(entry ? { known: entry } : {}) };
  if (end < known.end) {
    const about = scan.is(end, 'về') ? end : Array.from({ length: known.end - end }, (_, i) => end + i).find((at) => scan.is(at, 'về'));
    if (about !== undefined) value.subject = { start: about + 1, end: known.end };
    else end = known.end;
  }
  const written = scan.isNumber(end - 1) ? yearAt(scan.chart, end - 1, scan.limit) : undefined;
  const later = written === undefined ? nameYear(scan, end) : undefined;
  const year = written ?? later?.year;
  if (year !== undefined) value.year = year;
  const schemeNumber = schemeNumberOf(scan, known.start, end);
  if (schemeNumber) value.number = schemeNumber;
  return { start: known.start, end: later?.end ?? end, rule: 'document by name', value, parts: [known] };
}

/** `Quy hoạch điện VIII`: the number that its name ends in. */
function schemeNumberOf(scan: Scan, start: number, end: number): string | undefined {
  const last = end - 1;
  return last > start && scan.isTitle(last) && ordinal(scan.key(last)) !== undefined ? clean(scan.text(last, end)) : undefined;
}

/** `khóa XII`, `(khóa XI)` behind a plenum. */
function termAt(scan: Scan, at: number): { end: number; term: number } | undefined {
  const bracket = scan.is(at, '(');
  const word = bracket ? at + 1 : scan.is(at, ',') ? at + 1 : at;
  if (!scan.is(word, 'khóa')) return undefined;
  const term = ordinal(scan.key(word + 1));
  if (term === undefined) return undefined;
  return bracket ? (scan.is(word + 2, ')') ? { end: word + 3, term } : undefined) : { end: word + 2, term };
}

const COUNT: Record<string, number> = { 'nhất': 1, 'hai': 2, 'ba': 3, 'tư': 4, 'năm': 5, 'sáu': 6, 'bảy': 7, 'tám': 8, 'chín': 9, 'mười': 10 };
const count = (key: string): number | undefined => ordinal(key) ?? COUNT[key];

/** `Nghị quyết Trung ương 4 khóa XII`, `Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI`. */
export function readPlenum(scan: Scan, type: Found): Citation | undefined {
  let at = type.end;
  const meeting = scan.is(at, 'hội') && scan.is(at + 1, 'nghị');
  if (meeting) at += 2;
  let plenum: number | undefined;
  if (scan.is(at, 'lần') && scan.is(at + 1, 'thứ')) {
    plenum = count(scan.key(at + 2));
    at += 3;
    if (scan.is(at, 'ban') && scan.is(at + 1, 'chấp') && scan.is(at + 2, 'hành')) at += 3;
  }
  if (!scan.is(at, 'trung') || !scan.is(at + 1, 'ương') || !scan.isTitle(at)) return undefined;
  at += 2;
  if (plenum === undefined) {
    plenum = count(scan.key(at));
    if (plenum === undefined) return undefined;
    at++;
  } else if (scan.is(at, 'đảng')) at++;
  if (scan.is(at, '(') && scan.is(at + 1, 'lần')) {
    const close = at + (scan.is(at + 2, 'thứ') ? 4 : 3);
    if (scan.is(close, ')')) at = close + 1;
  }
  const term = termAt(scan, at);
  const value: DocumentValue = { docType: type.entry?.docType as string, plenum, ...(term ? { term: term.term } : {}) };
  return { start: type.start, end: term?.end ?? at, rule: 'resolution of a plenum', value, parts: [type] };
}

const CONGRESS_WORDS = new Set(['đại', 'biểu', 'toàn', 'quốc', 'đảng', 'bộ', 'lần', 'thứ', 'tỉnh', 'thành', 'phố', 'xã', 'phường', 'các', 'cấp']);

/** `Nghị quyết Đại hội XIV`, `Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII`: the congress is in the span. */
export function readCongress(scan: Scan, type: Found): Citation | undefined {
  if (!scan.is(type.end, 'đại') || !scan.is(type.end + 1, 'hội') || !scan.isTitle(type.end)) return undefined;
  if (scan.is(type.end + 2, 'đồng')) return undefined;
  let end = type.end + 2;
  let term: number | undefined;
  let isNational = true;
  let party = false;
  for (; end < Math.min(scan.limit, type.end + 16) && !scan.isMark(end); end++) {
    const key = scan.key(end);
    term = ordinal(key) ?? (scan.is(end - 1, 'thứ') ? COUNT[key] : undefined);
    if (term !== undefined) {
      end++;
      break;
    }
    if (key === 'đảng') party = true;
    if (key === 'bộ' || key === 'tỉnh' || key === 'thành' || key === 'xã' || key === 'phường') isNational = false;
    if (!CONGRESS_WORDS.has(key) && !scan.isTitle(end) && !(scan.is(end, 'ương') || scan.is(end, 'an'))) break;
  }
  if (term === undefined && !party) return undefined;
  if (term === undefined) {
    end = type.end + 2;
    while (end < scan.limit && (scan.is(end, 'đại') || scan.is(end, 'biểu') || scan.is(end, 'toàn') || scan.is(end, 'quốc'))) end++;
    if (!scan.is(end, 'đảng')) return undefined;
    end++;
  }
  const value: DocumentValue = { docType: type.entry?.docType as string, congress: { start: type.end, end } };
  if (term !== undefined && isNational) value.term = term;
  return { start: type.start, end, rule: 'resolution of a congress', value, parts: [type] };
}

/** `Đề án “…” (gọi tắt là Đề án 06)`: a titled scheme is a document where a number is told. */
export function readTitledScheme(scan: Scan, type: Found): Citation | undefined {
  const end = quotationEnd(scan.chart, type.end, scan.limit);
  if (end === type.end || !scan.is(end, '(')) return undefined;
  for (let at = end + 1; at < Math.min(scan.limit, end + 8); at++) {
    if (scan.is(at, ')')) return undefined;
    const known = scan.longest(at, 'knowndocument');
    if (known && scan.longest(at, 'doctype')?.entry?.key === type.entry?.key) {
      const value: DocumentValue = { docType: type.entry?.docType as string, ...(known.entry ? { known: known.entry } : {}) };
      return { start: type.start, end, rule: 'scheme by its title', value, parts: [type] };
    }
  }
  return undefined;
}
