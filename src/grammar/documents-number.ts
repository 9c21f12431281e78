import type { Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { yearAt } from './documents-date.js';
import {
  inherit,
  type Reference,
  referenceAt,
  references,
  skipNumberWord,
  valueOfReference,
} from './documents-reference.js';
import type { Citation, Scan } from './documents-value.js';

/** Types that the press cites by a bare number, also in small letters: `nghị quyết 59`. */
const BY_NUMBER = new Set([
  'nghị quyết',
  'nghị định',
  'chỉ thị',
  'thông tư',
  'công điện',
  'thông tư liên tịch',
  'án lệ',
]);
/** Types that are cited so when they are written as a name: `Quy định 144`, `Đề án 06`. */
const BY_TITLE = new Set([
  'quyết định',
  'kết luận',
  'quy định',
  'thông báo',
  'kế hoạch',
  'hướng dẫn',
  'đề án',
  'chương trình',
  'công văn',
  'thông tri',
  'quy chế',
  'sắc lệnh',
  'pháp lệnh',
  'tờ trình',
  'báo cáo',
]);
/** Words between a type and its number that no name needs: `Bản án hình sự phúc thẩm số …`. */
const SCOPE = 8;
const SCOPE_END = new Set(['của', 'do', 'và', 'tại', 'về', 'được', 'đã', 'theo', 'trong', 'với', 'là', 'cho']);

/** Where `số` or a number begins behind a type word: at once, in brackets, or behind words of its scope. */
function numberPlace(scan: Scan, type: Found): { at: number; bracket: boolean; scoped: boolean } {
  if (scan.is(type.end, '(') && skipNumberWord(scan, type.end + 1) > type.end + 1)
    return { at: type.end + 1, bracket: true, scoped: false };
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
  return BY_TITLE.has(docType) &&
    exact &&
    !(type.weak && scan.opensSentence(type.start) && docType !== 'đề án' && docType !== 'kết luận')
    ? 'yes'
    : 'no';
}

/** A later member of a list may say by its code that it is of another type: `Nghị quyết 79-NQ/TW và số 31-QĐ/TW`. */
function typeIn({ symbol }: Reference, docType: string): string | undefined {
  if (!symbol?.types.length || symbol.types.some((type) => type.docType === docType)) return docType;
  const told = new Set(symbol.types.map((type) => type.docType as string));
  return told.size === 1 ? (symbol.types[0]?.docType as string) : undefined;
}

const CITING = new Set(['theo', 'tại', 'hiện', 'của', 'số', 'hành', 'và', ',']);

/** A doubtful abbreviation with figures set against it is a model or a code, where nothing cites it: `chiếc CV22`. */
function isCode(scan: Scan, type: Found, { symbol, start }: Reference): boolean {
  const short = scan.text(type.start, type.end);
  const doubtful = type.weak === true && short === short.toUpperCase() && !symbol;
  return doubtful && start === type.end && scan.isAdjacent(start) && !CITING.has(scan.key(type.start - 1));
}

/** Citations by number that begin with a type word: `Nghị quyết số 59-NQ/TW ngày 24/01/2025`, `Chỉ thị 15, 16 và 19`. */
export function readNumbered(scan: Scan, type: Found): Citation[] {
  const docType = type.entry?.docType as string;
  if (docType === 'tcvn' || docType === 'qcvn') return readStandard(scan, type);
  const { at, bracket, scoped } = numberPlace(scan, type);
  const first = referenceAt(
    scan,
    at,
    docType,
    scoped || type.entry?.group === 'other' ? 'no' : bareAllowed(scan, type, docType),
  );
  if (!first || (scoped && !first.symbol) || isCode(scan, type, first)) return [];
  if (bracket) {
    if (!scan.is(first.end, ')')) return [];
    return [
      {
        start: type.start,
        end: first.end + 1,
        rule: 'type and number in brackets',
        value: valueOfReference(first, docType),
        parts: [type],
      },
    ];
  }
  return inherit(references(scan, first, docType)).map((reference, i) => ({
    start: i === 0 ? type.start : reference.start,
    end: reference.end,
    rule: i === 0 ? 'type and number' : 'number of a list',
    value: valueOfReference(reference, i === 0 ? docType : typeIn(reference, docType)),
    parts: i === 0 ? [type] : [],
  }));
}

/** `TCVN 5712:1993`, `QCVN 41:2024/BGTVT`. */
function readStandard(scan: Scan, type: Found): Citation[] {
  const docType = type.entry?.docType as string;
  const [code = ''] = (type.entry?.codes as string[] | undefined) ?? [];
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
  return [
    {
      start: type.start,
      end,
      rule: 'standard',
      value: { docType, number, code: code + body, ...(year ? { year } : {}) },
      parts: [type],
    },
  ];
}
