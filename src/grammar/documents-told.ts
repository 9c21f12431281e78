import type { Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { yearAt } from './documents-date.js';
import type { Citation, DocumentValue, Scan } from './documents-value.js';

/** Words that end the name of a treaty. */
const NAME_ENDS = new Set(
  'của về và giữa được đã là tại với trong có cho ngày nhằm để này đó khi theo vào sẽ đang bị do nên mà từ trên không cũng vẫn năm ký gồm'.split(' '),
);
const NAME_WIDTH = 14;
/** Small words inside a name, between its capitals: `Hiệp định Thương mại tự do Việt Nam - EU`. */
const INSIDE = 4;

/** The end of a treaty's name that begins with a capital at a token. */
function treatyName(scan: Scan, at: number): number {
  let end = at;
  let small = 0;
  for (let next = at; next < Math.min(scan.limit, at + NAME_WIDTH); next++) {
    const key = scan.key(next);
    if (scan.isTitle(next)) {
      end = next + 1;
      small = 0;
    } else if (key === '-' && scan.isTitle(next + 1)) {
      small = 0;
    } else if (scan.isLower(next) && !(NAME_ENDS.has(key) && !(key === 'do' && scan.is(next - 1, 'tự')))) {
      if (++small > INSIDE) break;
    } else {
      // a compound begun with a capital ends with its small syllables: Hiệp định Dẫn độ giữa …
      if (small > 0 && small <= 2 && next - small === end && end === at + 1) end = next;
      break;
    }
  }
  return end;
}

/** A treaty by a name that no list has: `Công ước Montreal năm 1971`, `Hiệp định Thương mại tự do Việt Nam - Chile`. */
export function readTreaty(scan: Scan, type: Found): Citation | undefined {
  if (!scan.isTitle(type.start) || !scan.isTitle(type.end)) return undefined;
  let end = treatyName(scan, type.end);
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
const SINGLE = new Set(['quyết định', 'nghị quyết', 'chỉ thị', 'kết luận', 'nghị định', 'thông tư', 'công điện', 'hướng dẫn', 'quy định', 'quy chế', 'pháp lệnh', 'thông tri', 'quy chế phối hợp', 'chương trình phối hợp', 'biên bản ghi nhớ']);
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
  const issued = scan.is(type.end, 'của') && (scan.isTitle(type.end + 1) || (treaty && !opens && subjectFollows(scan, type.end)));
  const about = scan.is(type.end, 'về') && scan.isLower(type.end + 1) && !scan.is(type.end + 1, 'việc');
  if (!(issued || (about && !(opens && !treaty)))) return undefined;
  if (opens && !treaty && !subjectFollows(scan, type.end)) return undefined;
  if (numberFollows(scan, type.end)) return undefined;
  return { start: type.start, end: type.end, rule: 'type word alone', value: { docType, bare: true }, parts: [type] };
}

const AHEAD = 14;

function subjectFollows(scan: Scan, at: number): boolean {
  for (let i = at; i < at + AHEAD && !/^[.;:!?]$/.test(scan.key(i)); i++) if (scan.is(i, 'về')) return true;
  return false;
}

/** Its number stands behind the issuer: the span begins there. */
function numberFollows(scan: Scan, at: number): boolean {
  for (let i = at; i < at + AHEAD && !/^[.;:!?,]$/.test(scan.key(i)); i++) if (scan.is(i, 'số') && scan.isNumber(i + 1)) return true;
  return false;
}

/** The act behind a provision, told by its type word alone: `điểm b khoản 9 Điều 6 Nghị định`. */
export function readAnaphor(scan: Scan, type: Found): Citation | undefined {
  const docType = type.entry?.docType as string;
  const group = type.entry?.group;
  if (!scan.isTitle(type.start) || (group !== 'state-normative' && docType !== 'quy định' && docType !== 'quy chế' && docType !== 'điều lệ' && type.entry?.treaty !== true)) return undefined;
  if (clean(scan.text(type.start, type.end)).length < 4) return undefined;
  return { start: type.start, end: type.end, rule: 'type word behind a provision', value: { docType, bare: true }, parts: [type] };
}
