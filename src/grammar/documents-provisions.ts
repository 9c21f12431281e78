import type { Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { Gap } from '../text/tokens.js';
import { toneless } from './documents-tables.js';
import { ordinal, type Scan } from './documents-value.js';

/** One value of a part: `a`, `2`, `XVI`; the tokens that tell it. */
interface Value {
  start: number;
  end: number;
  text: string;
}

/** A part word with its values: `khoản 1, 2`. */
interface Item {
  part: string;
  level: number;
  values: Value[];
  found: Found;
  /** What stands before it: nothing, a comma that may only part the levels, or a word of a list. */
  joint: 'none' | 'comma' | 'list';
}

/** A provision of its own: tokens, and what it says of itself. */
interface Provision {
  start: number;
  end: number;
  parts: Record<string, string>;
}

/** The provisions at a place, coordinated ones one each; what follows is their act, if one is told. */
export interface Provisions {
  list: Provision[];
  end: number;
  found: Found[];
}

const POINT = /^[a-zđ]$/;
const ARTICLE = 'điều';
const LIST_WORDS = new Set(['và', 'hoặc', 'hay', 'cùng', 'đến', 'tới']);
const ORDINALS: Record<string, string> = {
  nhất: '1',
  hai: '2',
  ba: '3',
  tư: '4',
  bốn: '4',
  năm: '5',
  sáu: '6',
  bảy: '7',
};

/** `217a`: a number with the letter of an inserted article. */
function numbered(scan: Scan, at: number): Value | undefined {
  if (!scan.isNumber(at)) return undefined;
  let text = clean(scan.text(at, at + 1));
  let end = at + 1;
  if (text.length > 4) return undefined;
  if (scan.isAdjacent(end) && POINT.test(scan.key(end)) && scan.isLower(end)) text += scan.key(end++);
  // 2.1 is a point of its own numbering; a date or a share goes on otherwise
  while (scan.is(end, '.') && scan.isAdjacent(end) && scan.isAdjacent(end + 1) && scan.isNumber(end + 1)) {
    text += `.${clean(scan.text(end + 1, end + 2))}`;
    end += 2;
  }
  if (scan.isAdjacent(end) && (!scan.isMark(end) || /^[%/]$/.test(scan.key(end)))) return undefined;
  return { start: at, end, text };
}

/** The letter of a point, also between quotation marks. */
function lettered(scan: Scan, at: number): Value | undefined {
  const quoted = /^["']$/.test(scan.key(at));
  const place = quoted ? at + 1 : at;
  const text = scan.key(place);
  if (!POINT.test(text)) return undefined;
  let end = place + 1;
  let number = '';
  if (scan.isNumber(end) && scan.isAdjacent(end)) number = clean(scan.text(end, ++end));
  if (quoted && !/^["']$/.test(scan.key(end))) return undefined;
  return { start: at, end: quoted ? end + 1 : end, text: text + number };
}

function valueAt(scan: Scan, at: number, part: string): Value | undefined {
  if (at >= scan.limit || scan.chart.tokens.gap[at] === Gap.paragraph) return undefined;
  if (part === 'điểm' || part === 'tiết') return lettered(scan, at) ?? numbered(scan, at);
  const number = numbered(scan, at);
  if (number || part === 'khoản' || part === ARTICLE) return number;
  if (part === 'phần' && scan.is(at, 'thứ')) {
    const value = ORDINALS[scan.key(at + 1)];
    return value ? { start: at, end: at + 2, text: value } : undefined;
  }
  const roman = scan.isTitle(at) ? ordinal(scan.key(at)) : undefined;
  if (roman !== undefined) return { start: at, end: at + 1, text: clean(scan.text(at, at + 1)) };
  // a lone capital numbers sections and annexes: Mục A, Phụ lục B
  return scan.isTitle(at) && scan.key(at).length === 1
    ? { start: at, end: at + 1, text: clean(scan.text(at, at + 1)) }
    : undefined;
}

/** Further values of one part: `a, b và c`, `584, 589`; a number that counts something is none. */
function moreValues(scan: Scan, item: Item): void {
  for (let last = item.values[0] as Value; item.values.length < 40; ) {
    let at = last.end;
    if (scan.is(at, ',')) at++;
    if (LIST_WORDS.has(scan.key(at)) || scan.is(at, '-')) at++;
    if (at === last.end) return;
    const value = valueAt(scan, at, item.part);
    if (!value || item.part !== kindOf(value, item.part) || scan.isCounted(value.end)) return;
    item.values.push(value);
    last = value;
  }
}

/** A list of points stays letters, a list of articles numbers. */
const kindOf = (value: Value, part: string): string => (part === 'điểm' && /^\d/.test(value.text) ? 'other' : part);

function itemAt(scan: Scan, at: number, joint: Item['joint']): Item | undefined {
  const found = scan.longest(at, 'provisionword');
  if (!found?.entry) return undefined;
  const part = found.entry.part as string;
  let value = valueAt(scan, found.end, part);
  if (!value && scan.is(found.end, 'số')) value = valueAt(scan, found.end + 1, part);
  if (!value) return undefined;
  const item: Item = { part, level: found.entry.level as number, values: [value], found, joint };
  moreValues(scan, item);
  return item;
}

/** The part words with values that follow one another from a token. */
function items(scan: Scan, start: number): Item[] {
  const list: Item[] = [];
  for (let at = start, joint: Item['joint'] = 'none'; list.length < 40; ) {
    const item = itemAt(scan, at, joint);
    if (!item) break;
    list.push(item);
    let next = item.values[item.values.length - 1]?.end as number;
    joint = 'none';
    if (scan.is(next, ',') || scan.is(next, ';')) {
      next++;
      joint = scan.is(next - 1, ';') ? 'list' : 'comma';
    }
    if (LIST_WORDS.has(scan.key(next))) {
      next++;
      joint = 'list';
    }
    if (scan.is(next, 'của') || scan.is(next, 'thuộc')) next++;
    if (scan.is(next, 'các')) next++;
    at = next;
  }
  return list;
}

/** Told from the outside in, with commas between: `Điều 7, khoản 1, điểm c`. */
const isOutward = (list: readonly Item[]): boolean =>
  list.length > 1 &&
  list.every((item, i) => i === 0 || (item.joint !== 'list' && item.level < (list[i - 1] as Item).level)) &&
  list.every((item) => item.values.length === 1);

/** Items that belong together from the inside out: point, clause, article. A smaller or equal part begins anew. */
function chains(list: readonly Item[]): Item[][] {
  if (isOutward(list)) return [[...list]];
  const result: Item[][] = [];
  for (const item of list) {
    const chain = result[result.length - 1];
    const last = chain?.[chain.length - 1];
    const inward = last && item.level > last.level && item.joint !== 'list';
    // Điều 51 khoản 2 điểm a: told from the outside in, without a comma
    const outward =
      last &&
      item.level < last.level &&
      item.joint === 'none' &&
      (chain.length === 1 || (chain[0] as Item).level > last.level);
    if (chain && (inward || outward)) chain.push(item);
    else result.push([item]);
  }
  return result;
}

/** Each value is a provision of its own; it ends where the next value begins, and takes the larger parts from behind. */
function split(chain: readonly Item[], outer: Record<string, string>): Provision[] {
  const list: Provision[] = [];
  const told: Record<string, string> = {};
  let start = (chain[0] as Item).found.start;
  chain.forEach((item, i) => {
    item.values.forEach((value, j) => {
      const isLast = i === chain.length - 1 && j === item.values.length - 1;
      told[item.part] = value.text;
      if (j < item.values.length - 1 || isLast) {
        const behind = Object.fromEntries(
          chain.slice(i + 1).map((next) => [next.part, next.values[0]?.text as string]),
        );
        list.push({ start, end: value.end, parts: { ...outer, ...behind, ...told } });
        for (const inner of chain.slice(0, i)) delete told[inner.part];
        start = item.values[j + 1]?.start ?? value.end;
      }
    });
  });
  return list;
}

/** Larger parts that a chain does not tell itself: `điểm a, điểm c và điểm d khoản 2 Điều 173`. */
function outerParts(all: readonly Item[][], at: number): Record<string, string> {
  const top = Math.max(...(all[at] as Item[]).map((item) => item.level));
  for (const chain of all.slice(at + 1)) {
    const larger = chain.filter((item) => item.level > top);
    if (larger.length) return Object.fromEntries(larger.map((item) => [item.part, item.values[0]?.text as string]));
  }
  return {};
}

/** Provisions that begin at a token: `điểm a, b khoản 2 Điều 51`, `các Điều 584, 589`, `Mục 2 Chương XVI`. */
export function readProvisions(scan: Scan, at: number): Provisions | undefined {
  const found = items(scan, at);
  if (!found.length) return undefined;
  const all = chains(found);
  const list = all.flatMap((chain, i) => split(chain, outerParts(all, i)));
  return { list, end: (list[list.length - 1] as Provision).end, found: found.map((item) => item.found) };
}

/** Words before `Điều` that make a person of it, and before `điểm` that make another word: `ông Điều`, `địa điểm`. */
const BEFORE = new Set(
  'ông bà anh chị em cô chú bác địa thời quan trọng đặc ưu nhược giao trung cao thí tiêu tâm'.split(' '),
);

/**
 * Do these provisions stand without an act? An article does when it is written as a name or has a clause before it;
 * clauses and points never do, and chapters only of an act.
 */
export function standsAlone(scan: Scan, { list, found, end }: Provisions): boolean {
  if (!list.every((provision) => provision.parts[ARTICLE] !== undefined)) return false;
  const first = found[0] as Found;
  if (BEFORE.has(scan.key(first.start - 1))) return false;
  if (scan.isCounted(end) || scan.is(end, 'tuổi')) return false;
  const isNamed = found.some((word) => word.entry?.part === ARTICLE && scan.isTitle(word.start));
  return isNamed || found.some((word) => word.entry?.part === 'khoản') || toneless(scan.key(first.start - 1)) === 'tai';
}
