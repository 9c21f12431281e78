import type { Found } from '../pattern/chart.js';
import { datePart, yearAt } from './documents-date.js';
import { skipNumberWord } from './documents-reference.js';
import { symbolAt } from './documents-symbol-place.js';
import type { Citation, DocumentValue, Scan } from './documents-value.js';

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
  const value: DocumentValue = {
    number: symbol.number,
    code: symbol.code,
    symbol,
    ...(symbol.year ? { year: symbol.year } : {}),
  };
  return { end: bracket ? read.end + 1 : read.end, value };
}

/** A year told with a name: `năm 2018`, or the number alone: `Bộ luật Hình sự 2015`. */
export function nameYear(scan: Scan, at: number): { end: number; year: number } | undefined {
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
  // behind a name alone a comma opens another clause: Theo Hiến pháp, ngày 11/3 …
  const apart = !number && scan.is(end, ',');
  const date = apart || (year && !number) ? undefined : datePart(scan.chart, end, scan.limit);
  if (date) {
    told = {
      ...told,
      ...(date.issuedOn ? { issuedOn: date.issuedOn } : {}),
      ...(date.year ? { year: date.year } : {}),
    };
    end = date.end;
  }
  return { end, value: told };
}

/** `Dự thảo Luật …`, `dự án Luật …`: not the law in force. */
const isDraft = (scan: Scan, at: number): boolean =>
  (scan.is(at - 1, 'thảo') && scan.is(at - 2, 'dự')) || (scan.is(at - 1, 'án') && scan.is(at - 2, 'dự'));

/** A law of the list: `Luật Đất đai năm 2024`, `BLHS`, `Luật An ninh mạng số 116/2025/QH15`. */
export function readLaw(scan: Scan, law: Found): Citation | undefined {
  const entry = law.entry;
  // Tòa án Hiến pháp is a court; the constitution of another country is none of the listed
  if (entry?.key === 'hien-phap' && (scan.is(law.start - 1, 'án') || scan.longest(law.end, 'country')))
    return undefined;
  // Luật Lao động is told with another type word than the code of that name
  const written = scan.longest(law.start, 'doctype')?.entry?.docType ?? entry?.docType;
  const base: DocumentValue = {
    docType: written as string,
    ...(entry ? { law: entry } : {}),
    ...(isDraft(scan, law.start) ? { draft: true } : {}),
  };
  const { end, value } = lawTail(scan, law.end, base);
  return { start: law.start, end, rule: 'law by name', value, parts: [law] };
}

/** Words that no law's name goes on with. */
const NAME_ENDS = new Set(
  (
    'này đó ấy kia các những mọi là được đã đang sẽ phải cần có bị cho tại với từ trong khi nếu nhằm để do theo ngày thì mà vẫn cũng không chưa nên vừa mới quy gồm bắt ban số năm vào ra trên dưới giữa ' +
    'nói nêu chỉ khẳng tạo giúp góp hiện sau trước gần cùng như rất còn ở bởi gây nhưng song lại đều'
  ).split(' '),
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
      if (end - at !== 1 || !scan.isLower(end + 1)) break;
      continue;
    }
    if (key === '-' && scan.isLower(end + 1) && end > at) continue;
    if (key === 'chính' && scan.is(end + 1, 'thức')) break;
    if (
      scan.isMark(end) ||
      scan.isNumber(end) ||
      (NAME_ENDS.has(key) && !(key === 'không' && scan.is(end - 1, 'hàng')))
    )
      break;
    if (key === 'và' && !(scan.isLower(end + 1) && !scan.longest(end + 1, 'doctype'))) break;
    if (key === 'của' || key === 'về') break;
    if (end > at && scan.isTitle(end) && (scan.longest(end, 'doctype') || scan.longest(end, 'law'))) break;
  }
  while (end > at && (scan.isMark(end - 1) || scan.is(end - 1, 'và'))) end--;
  return end;
}

const AMENDS = new Set('sửa đổi bổ sung một số điều khoản các của và phụ lục danh mục'.split(' '));

/** `Luật sửa đổi, bổ sung một số điều của Luật Đấu giá tài sản`: the name of an amending law holds those of the amended. */
function amendingName(scan: Scan, at: number): { end: number; named: boolean } {
  let end = at;
  let named = false;
  for (let next = at; next < Math.min(scan.limit, at + 60); ) {
    const law = scan.longest(next, 'law');
    if (law) {
      next = law.end;
      end = next;
      named = true;
      continue;
    }
    const joint = scan.is(next, ',') || scan.is(next, 'và');
    const listed =
      joint || (!named && (AMENDS.has(scan.key(next)) || (scan.isNumber(next) && AMENDS.has(scan.key(next + 1)))));
    if (!listed) break;
    next++;
    if (!joint && end === next - 1) end = next;
  }
  if (!named && scan.is(end - 1, 'số')) end--;
  return { end, named };
}

/** Before `Luật` they make a body of it: `Công ty Luật …`, `Đại học Luật …`. */
const IN_NAMES = new Set('ty học khoa hãng viện hội ngành nhân sĩ đoàn phòng'.split(' '));

/** `Công ước Liên hợp quốc về Luật Biển`: the subject of a treaty. */
function ofTreaty(scan: Scan, at: number): boolean {
  if (!scan.is(at - 1, 'về')) return false;
  for (let i = at - 2; i > at - 9 && i >= scan.from; i--)
    if (scan.longest(i, 'doctype')?.entry?.treaty === true) return true;
  return false;
}

/** A law that no list has: `Luật Giao thông 2020`; without a year only a short name in capitals and small letters is sure. */
export function readUnlistedLaw(scan: Scan, type: Found): Citation | undefined {
  if (!scan.isTitle(type.start)) return undefined;
  const amending = scan.is(type.end, 'sửa') && scan.is(type.end + 1, 'đổi');
  if (!amending && !(scan.isTitle(type.end) && scan.isLower(type.end + 1))) return undefined;
  if (scan.is(type.end, 'sư') || IN_NAMES.has(scan.key(type.start - 1)) || ofTreaty(scan, type.start)) return undefined;
  const amended = amending ? amendingName(scan, type.end) : undefined;
  const nameEnd = amended?.end ?? unlistedName(scan, type.end);
  if (nameEnd === type.end) return undefined;
  const docType = type.entry?.docType as string;
  const { end, value } = lawTail(scan, nameEnd, {
    docType,
    ...(isDraft(scan, type.start) || amending ? { draft: true } : {}),
    ...(amending ? { amends: true } : {}),
  });
  const dated = end > nameEnd;
  if (!dated && (amended ? !amended.named : nameEnd - type.end > 6)) return undefined;
  return { start: type.start, end, rule: 'law by an unlisted name', value, parts: [type] };
}
