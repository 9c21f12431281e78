import type { Block, BlockKind, Span } from '../types.js';
import { Class, classOf } from './characters.js';
import { clean } from './fold.js';

/** Blocks that hold sentences of the article. */
const PROSE: ReadonlySet<BlockKind> = new Set(['title', 'lede', 'paragraph', 'caption', 'byline']);

/** Of these, the ones whose lines go on with one another. */
const FLOWING: ReadonlySet<BlockKind> = new Set(['lede', 'paragraph']);

/** Written with a full stop that ends nothing; in exact case, or in capitals. */
const ABBREVIATIONS = new Set(
  (
    'TP|Tp|tp|TX|Tx|TT|Tt|PGS|GS|TS|ThS|Ths|BS|KS|CN|DS|CK|NGƯT|NGND|NSND|NSƯT|GSTS|TSKH|LS|Ts|Gs|Pgs|Bs|Ks|Ls|' +
    'Tr|tr|Th|Ng|Ph|Nxb|NXB|St|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|Rev|Sen|Gov|Jr|Sr|No|Vol|vs|Fig|Op'
  ).split('|'),
);
/** Words that open a sentence and no name: after them a full stop is one, abbreviation or not. */
const OPENERS = new Set(
  (
    'theo|ngày|tại|trong|ngoài|sau|trước|khi|trên|dưới|tuy|nhưng|hiện|đến|các|những|đây|đó|để|nếu|với|và|còn|qua|bên|' +
    'đồng|cùng|cũng|do|được|không|có|như|ông|anh|chị|tôi|chúng|họ|cơ|sáng|chiều|tối|mỗi|một|nhiều|đối|về|từng'
  ).split('|'),
);
/** `quý I`, `vitamin C`: the letter after them is no initial of a name. */
const BEFORE_LETTER = new Set(
  'quý|khóa|khoá|loại|nhóm|hạng|vitamin|lớp|khu|cấp|đợt|kỳ|kì|phần|mục|bảng|gan|virus|số|ô|tổ|đội|trường'.split('|'),
);
/** `Điều 1. Phạm vi`: the number belongs to the heading. */
const NUMBERED = new Set('điều|chương|mục|phần|khoản|bài|câu|phụ lục|bước'.split('|'));

/** Letters that stand for a name; one with a tone mark is a word (`châu Á`). */
const INITIAL = /^[A-ZĐĂÂÊÔƠƯ]$/u;

const CLOSERS = '”"\'’)]»›}';
const QUOTES = '”"’»\'';
const DASHES = '-–—';
/** How far back a word is looked for before a full stop. */
const LONGEST_WORD = 24;

const kindAt = (text: string, at: number): number => classOf(text.charCodeAt(at));
const isWordPart = (kind: number): boolean =>
  kind === Class.letter || kind === Class.combining || kind === Class.digit || kind === Class.invisible;
const isGap = (kind: number): boolean => kind === Class.blank || kind === Class.newline || kind === Class.invisible;

const isSmall = (char: string): boolean => char !== char.toUpperCase() && char === char.toLowerCase();
const isCapital = (char: string): boolean => char !== char.toLowerCase();

/** The word that ends before `end`, and where it begins. */
function wordBefore(text: string, end: number, from: number): { word: string; start: number } {
  let start = end;
  while (start > from && end - start < LONGEST_WORD && isWordPart(kindAt(text, start - 1))) start--;
  while (start < end && kindAt(text, start) === Class.invisible) start++;
  return { word: clean(text.slice(start, end)), start };
}

function skipGap(text: string, at: number, to: number): number {
  while (at < to && isGap(kindAt(text, at))) at++;
  return at;
}

function wordFrom(text: string, at: number, to: number): string {
  let end = at;
  while (end < to && end - at < LONGEST_WORD && isWordPart(kindAt(text, end))) end++;
  return clean(text.slice(at, end)).toLowerCase();
}

/** How many single capitals with full stops stand in a row before `at`: 3 in `N.V.A`. */
function initialsBefore(text: string, at: number, from: number): { count: number; start: number } {
  let count = 0;
  let start = at;
  for (let end = at; count < 6; ) {
    const found = wordBefore(text, end, from);
    if (!INITIAL.test(found.word)) break;
    count++;
    start = found.start;
    if (text[start - 1] !== '.') break;
    end = start - 1;
  }
  return { count, start };
}

/** Whether a lone full stop after `word` belongs to the word: an abbreviation, an initial, the number of an item. */
function stopBelongs(text: string, stop: number, sentence: number, next: number, to: number): boolean {
  const { word, start } = wordBefore(text, stop, sentence);
  const following = wordFrom(text, next, to);
  if (/^\d{1,3}$/.test(word) || /^[IVX]{1,5}$/.test(word) || /^\p{L}$/u.test(word)) {
    if (start === sentence) return true;
    if (start - sentence < LONGEST_WORD && NUMBERED.has(clean(text.slice(sentence, start)).trim().toLowerCase()))
      return true;
  }
  const initials = initialsBefore(text, stop, sentence);
  if (initials.count > 0) {
    if (OPENERS.has(following) || initials.count > 2) return false;
    const blank = wordBefore(text, skipBack(text, initials.start, sentence), sentence).word.toLowerCase();
    return initials.count > 1 || !(BEFORE_LETTER.has(blank) || /^\d+$/.test(blank));
  }
  return ABBREVIATIONS.has(word) && !OPENERS.has(following) && !'&/'.includes(text[start - 1] ?? ' ');
}

function skipBack(text: string, at: number, from: number): number {
  while (at > from && isGap(kindAt(text, at - 1))) at--;
  return at;
}

/**
 * Whether a sentence ends with the marks `[marks, after)`, closers included, where `next` is the next visible character.
 */
function endsSentence(text: string, marks: number, after: number, next: number, sentence: number, to: number): boolean {
  if (next >= to) return true;
  const char = text[next] as string;
  const mark = text[marks] as string;
  const stop = mark === '.' && text[marks + 1] !== '.' && text[marks + 1] !== '…';
  const closed = after > marks + 1 && QUOTES.includes(text[after - 1] as string);
  if (next === after) return stop && !closed && isGlued(text, marks, next, to, sentence);
  if (DASHES.includes(char)) {
    if (closed) return false;
    const word = skipGap(text, next + 1, to);
    return word > next + 1 && word < to && isCapital(text[word] as string);
  }
  if (isSmall(char)) {
    const { word, start } = wordBefore(text, marks, sentence);
    return stop && after === marks + 1 && isSmall(word[0] ?? '') && !isShortened(word, text, start);
  }
  if (kindAt(text, next) === Class.mark && !'“"‘\'«([*•+#@'.includes(char)) return false;
  if (!stop && (mark === '…' || mark === '.')) {
    const inner = '“"‘\'«(['.includes(char) ? skipGap(text, next + 1, to) : next;
    if (inner < to && (kindAt(text, inner) === Class.digit || isSmall(text[inner] as string))) return false;
  }
  return !(stop && after === marks + 1 && stopBelongs(text, marks, sentence, next, to));
}

/** `v.v.`, `tr.`, `th.s`: small letters that stand for a word. */
const isShortened = (word: string, text: string, start: number): boolean =>
  word.length < 2 || ABBREVIATIONS.has(word) || text[start - 1] === '.';

/** `…của mình.Ngoài ra…`: the page lost the blank. */
function isGlued(text: string, stop: number, next: number, to: number, sentence: number): boolean {
  const { word, start } = wordBefore(text, stop, sentence);
  if (!isSmall(word[0] ?? '') || isShortened(word, text, start)) return false;
  let second = next + 1;
  while (second < to && (kindAt(text, second) === Class.combining || kindAt(text, second) === Class.invisible))
    second++;
  return second < to && isCapital(text[next] as string) && isSmall(text[second] as string);
}

/** What opens an item of a list. */
const ITEM = /^(?:[-–—•*+▪]|\d{1,3}[.)]|\p{L}\))/u;

/**
 * Whether a line break inside a block parts two sentences. A line of a paragraph goes on with the next one unless that
 * is an item of a list; captions and titles have lines of their own.
 */
function breaksLine(text: string, from: number, next: number, sentence: number, flowing: boolean): boolean {
  let lines = 0;
  for (let at = from; at < next; at++)
    if (kindAt(text, at) === Class.newline && !(text[at] === '\n' && text[at - 1] === '\r')) lines++;
  if (lines === 0) return false;
  if (lines > 1) return true;
  const before = from > sentence ? (text[from - 1] as string) : '';
  if (flowing) return before === ';' || before === ':' || ITEM.test(text.slice(next, next + 5));
  return before !== ',' && !isSmall(text[next] as string);
}

const TERMINALS = '.!?…';

/**
 * Cuts the prose of a page into sentences.
 *
 * Full stops of abbreviations (`PGS. TS.`, `TP. Huế`), initials (`R. Karimov`, `N.V.A.`), figures (`7.500`), item
 * numbers (`1. `) and an ellipsis in mid-sentence end nothing. A quotation mark or bracket after the stop belongs to
 * the sentence that it closes. A line broken by hand goes on; a blank line and an item of a list begin anew.
 *
 * @param text - the text as given
 * @param blocks - blocks of the text; titles, ledes, paragraphs, captions and author lines are cut, others passed over
 * @returns spans in order, without blanks at either end
 *
 * @example
 * sentences('PGS. TS. An phát biểu. Sau đó, ông ra về.', [{ kind: 'paragraph', start: 0, end: 41 }])
 * // [{ start: 0, end: 22 }, { start: 23, end: 41 }]
 */
export function sentences(text: string, blocks: readonly Block[]): Span[] {
  const found: Span[] = [];
  for (const { kind, start, end } of blocks)
    if (PROSE.has(kind)) cutBlock(text, start, Math.min(end, text.length), FLOWING.has(kind), found);
  return found;
}

/** The number of sentences in a stretch of prose. */
export const countSentences = (text: string): number =>
  sentences(text, [{ kind: 'paragraph', start: 0, end: text.length }]).length;

function cutBlock(text: string, from: number, to: number, flowing: boolean, found: Span[]): void {
  let sentence = skipGap(text, from, to);
  const close = (end: number, next: number): void => {
    const last = skipBack(text, end, sentence);
    if (last > sentence) found.push({ start: sentence, end: last });
    sentence = next;
  };
  for (let at = sentence; at < to; ) {
    const kind = kindAt(text, at);
    // nothing ends inside a word
    if (kind === Class.letter || kind === Class.digit || kind === Class.combining) {
      at++;
      continue;
    }
    if (isGap(kind)) {
      const next = skipGap(text, at, to);
      if (next < to && breaksLine(text, at, next, sentence, flowing)) close(at, next);
      at = next;
    } else if (TERMINALS.includes(text[at] as string)) {
      let after = at + 1;
      while (after < to && TERMINALS.includes(text[after] as string)) after++;
      const closers = after;
      while (after < to && CLOSERS.includes(text[after] as string)) after++;
      // a mark that opens a quotation or a bracket again is none that closes: `tốt."Ông`
      if (after > closers && after < to && !isGap(kindAt(text, after)) && kindAt(text, after) !== Class.mark)
        after = closers;
      const next = skipGap(text, after, to);
      if (endsSentence(text, at, after, next, sentence, to)) close(after, next);
      at = Math.max(after, at + 1);
    } else at++;
  }
  close(to, to);
}
