import type { Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { yearAt } from './documents-date.js';
import type { Citation, DocumentValue, Scan } from './documents-value.js';

/** Words that end the name of a treaty. */
const NAME_ENDS = new Set(
  'của về và giữa được đã là tại với trong có cho ngày nhằm để này đó khi theo vào sẽ đang bị do nên mà từ trên không cũng vẫn năm ký gồm ở'.split(
    ' ',
  ),
);
const NAME_WIDTH = 14;
/** Small words inside a name, between its capitals: `Hiệp định Thương mại tự do Việt Nam - EU`. */
const INSIDE = 4;

/** Vietnamese words carry marks; a foreign name stands alone without them. */
const isMarked = (text: string): boolean => /[^A-Za-z]/.test(text);

/** The end of a treaty's name that begins with a capital at a token; the token itself where it is cut in a word. */
function treatyName(scan: Scan, at: number): number {
  let end = at;
  let small = 0;
  const native = isMarked(scan.text(at, at + 1));
  const last = Math.min(scan.limit, at + NAME_WIDTH);
  for (let next = at; next <= last; next++) {
    const key = scan.key(next);
    const joins = key === 'và' && scan.isTitle(next + 1) && !scan.longest(next + 1, 'doctype') && native;
    if (next < last && scan.isTitle(next)) {
      end = next + 1;
      small = 0;
    } else if (key === '-' && scan.isTitle(next + 1)) {
      small = 0;
    } else if (
      next < last &&
      scan.isLower(next) &&
      (joins || !NAME_ENDS.has(key) || (key === 'do' && scan.is(next - 1, 'tự')))
    ) {
      if (++small > INSIDE) return native && end === at + 1 ? at : end;
    } else {
      // a compound begun with a capital ends with its small syllables: Hiệp định Dẫn độ giữa …
      return native && small > 0 && small <= (end === at + 1 ? INSIDE : 2) ? end + small : end;
    }
  }
  return end;
}

/** A treaty by a name that no list has: `Công ước Montreal năm 1971`, `Hiệp định Thương mại tự do Việt Nam - Chile`. */
export function readTreaty(scan: Scan, type: Found): Citation | undefined {
  // Tổ chức Hiệp ước Bắc Đại Tây Dương is a body
  if (
    !scan.isTitle(type.start) ||
    !scan.isTitle(type.end) ||
    scan.is(type.start - 1, 'chức') ||
    scan.is(type.start - 1, 'ban')
  )
    return undefined;
  let end = treatyName(scan, type.end);
  if (end === type.end) return undefined;
  const value: DocumentValue = { docType: type.entry?.docType as string };
  const worded = scan.is(end, 'năm') ? end + 1 : end;
  const year = yearAt(scan.chart, worded, scan.limit);
  if (year !== undefined && !scan.is(worded + 1, '/')) {
    value.year = year;
    end = worded + 1;
  }
  return { start: type.start, end, rule: 'treaty by name', value, parts: [type] };
}

/** Types that one capitalised word may stand for, with issuer or subject told behind it. */
const SINGLE = new Set([
  'quyết định',
  'nghị quyết',
  'chỉ thị',
  'kết luận',
  'nghị định',
  'thông tư',
  'công điện',
  'hướng dẫn',
  'quy định',
  'quy chế',
  'pháp lệnh',
  'thông tri',
  'quy chế phối hợp',
  'chương trình phối hợp',
  'biên bản ghi nhớ',
]);
const PLURAL = new Set('các những nhiều một mọi mỗi hai ba bốn năm sáu số từng'.split(' '));

/**
 * A document that only issuer or subject tells: its capitalised type word (`Bản ghi nhớ` về …, `Quyết định` của Chủ tịch
 * nước). An unnumbered plural, or a word with a small letter, is none.
 */
export function readBare(scan: Scan, type: Found): Citation | undefined {
  const docType = type.entry?.docType as string;
  const treaty = type.entry?.treaty === true;
  if (scan.capitals || !scan.isTitle(type.start) || !(treaty || SINGLE.has(docType))) return undefined;
  if (PLURAL.has(scan.key(type.start - 1)) || scan.isNumber(type.start - 1)) return undefined;
  const opens = scan.opensSentence(type.start);
  const issued =
    scan.is(type.end, 'của') && (scan.isTitle(type.end + 1) || (treaty && !opens && subjectFollows(scan, type.end)));
  const about = scan.is(type.end, 'về') && scan.isLower(type.end + 1) && !scan.is(type.end + 1, 'việc');
  // `Bản ghi nhớ hợp tác giữa A và B`
  const cooperates = treaty && scan.is(type.end, 'hợp') && scan.is(type.end + 1, 'tác') ? type.end + 2 : type.end;
  const between = treaty && scan.is(cooperates, 'giữa') && scan.isTitle(cooperates + 1);
  const joint = cooperates > type.end && scan.is(cooperates, 'về');
  if (between || joint) {
    return { start: type.start, end: type.end, rule: 'type word alone', value: { docType, bare: true }, parts: [type] };
  }
  if (!(issued || (about && !(opens && !treaty)))) return undefined;
  const generic =
    ISSUED_BY_MANY.has(docType) || /^(đảng|nhà|trung|bộ)$/.test(scan.key(type.end + 1)) || inPlural(scan, type.start);
  if ((opens || (generic && !treaty && !about)) && !subjectFollows(scan, type.end)) return undefined;
  if (numberFollows(scan, type.end)) return undefined;
  return { start: type.start, end: type.end, rule: 'type word alone', value: { docType, bare: true }, parts: [type] };
}

/** Of these an issuer alone tells no single one: `theo Quy định của Bộ`. */
const ISSUED_BY_MANY = new Set(['quy định', 'quy chế', 'hướng dẫn', 'thông tư', 'nghị định']);

/** In a list that `các` opened: `các chỉ thị, Nghị quyết của Đảng`. */
function inPlural(scan: Scan, at: number): boolean {
  if (!scan.is(at - 1, ',') && !scan.is(at - 1, 'và')) return false;
  for (let i = at - 1; i > at - 10 && i >= scan.from; i--) if (PLURAL.has(scan.key(i))) return true;
  return false;
}

const AHEAD = 14;

function subjectFollows(scan: Scan, at: number): boolean {
  for (let i = at; i < at + AHEAD && !/^[.;:!?]$/.test(scan.key(i)); i++) if (scan.is(i, 'về')) return true;
  return false;
}

/** Its number stands behind the issuer: the span begins there. */
function numberFollows(scan: Scan, at: number): boolean {
  for (let i = at; i < at + AHEAD && !/^[.;:!?,]$/.test(scan.key(i)); i++)
    if (scan.is(i, 'số') && scan.isNumber(i + 1)) return true;
  return false;
}

/** The act behind a provision, told by its type word alone: `điểm b khoản 9 Điều 6 Nghị định`. */
export function readAnaphor(scan: Scan, type: Found): Citation | undefined {
  const docType = type.entry?.docType as string;
  const group = type.entry?.group;
  if (
    !scan.isTitle(type.start) ||
    (group !== 'state-normative' &&
      docType !== 'quy định' &&
      docType !== 'quy chế' &&
      docType !== 'điều lệ' &&
      type.entry?.treaty !== true)
  )
    return undefined;
  if (clean(scan.text(type.start, type.end)).length < 4) return undefined;
  return {
    start: type.start,
    end: type.end,
    rule: 'type word behind a provision',
    value: { docType, bare: true },
    parts: [type],
  };
}
