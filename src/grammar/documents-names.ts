import type { Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { yearAt } from './documents-date.js';
import { nameYear } from './documents-laws.js';
import { type Citation, type DocumentValue, ordinal, type Scan } from './documents-value.js';
import { quotationEnd } from './tails.js';

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
    const about = scan.is(end, 'về')
      ? end
      : Array.from({ length: known.end - end }, (_, i) => end + i).find((at) => scan.is(at, 'về'));
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
  return last > start && scan.isTitle(last) && ordinal(scan.key(last)) !== undefined
    ? clean(scan.text(last, end))
    : undefined;
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

const COUNT: Record<string, number> = {
  nhất: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const count = (key: string): number | undefined => ordinal(key) ?? COUNT[key];

/** Behind `Trung ương`, `TW`, `TƯ`, `T.Ư`; the token itself where it is none of them. */
function centralAt(scan: Scan, at: number): number {
  if (scan.is(at, 'trung') && scan.is(at + 1, 'ương') && scan.isTitle(at)) return at + 2;
  if (scan.is(at, 'tw') || scan.is(at, 'tư')) return scan.isTitle(at) ? at + 1 : at;
  const dotted = scan.is(at, 't') && scan.is(at + 1, '.') && scan.isTitle(at);
  return dotted && (scan.is(at + 2, 'ư') || scan.is(at + 2, 'w')) ? at + 3 : at;
}

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
  const central = centralAt(scan, at);
  if (central === at) return undefined;
  at = central;
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

const CONGRESS_WORDS = new Set([
  'đại',
  'biểu',
  'toàn',
  'quốc',
  'đảng',
  'bộ',
  'lần',
  'thứ',
  'tỉnh',
  'thành',
  'phố',
  'xã',
  'phường',
  'các',
  'cấp',
]);

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
  if (term === undefined && !isNational) {
    const value: DocumentValue = { docType: type.entry?.docType as string, congress: { start: type.end, end } };
    return { start: type.start, end, rule: 'resolution of a congress', value, parts: [type] };
  }
  if (term === undefined) {
    end = type.end + 2;
    while (
      end < scan.limit &&
      (scan.is(end, 'đại') || scan.is(end, 'biểu') || scan.is(end, 'toàn') || scan.is(end, 'quốc'))
    )
      end++;
    if (!scan.is(end, 'đảng')) return undefined;
    end++;
  }
  const value: DocumentValue = { docType: type.entry?.docType as string, congress: { start: type.end, end } };
  const behind = scan.is(end, 'của') ? end + 1 : end;
  const ofBranch = scan.is(behind, 'đảng') && scan.is(behind + 1, 'bộ');
  if (term !== undefined && isNational && !ofBranch) value.term = term;
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
      const value: DocumentValue = {
        docType: type.entry?.docType as string,
        ...(known.entry ? { known: known.entry } : {}),
      };
      return { start: type.start, end, rule: 'scheme by its title', value, parts: [type] };
    }
  }
  return undefined;
}
