import { PAGE_WORDS, type PageWordClass } from '../generated/page-words.js';
import { clean, fold, foldPhrase } from './fold.js';
import type { PageLine } from './page-lines.js';
import { Shape, shapeOf } from './tokens.js';

/** How sure a line is an author line: a credit word says so (`Theo …`, `Nhóm PV`), or it only has the shape of names. */
export type BylineShape = 'credit' | 'names' | 'agency';

const LONGEST_BYLINE = 12;
const LONGEST_NAME = 5;

const table = (label: PageWordClass): Set<string> => new Set(PAGE_WORDS[label].map(foldPhrase));
const CREDITS = table('byline-cue');
const AGENCIES = table('agency-cue');
const CAPTIONS = [...table('caption-cue')];
const CAPTION_STARTS = new Set(CAPTIONS.map((cue) => cue.split(' ')[0]));

const CAMEL = /(\p{Ll})(\p{Lu})/gu;
const PART = /[\p{L}\p{M}\p{N}.@'’_+]+|[^\s\p{L}\p{M}\p{N}.@'’_+]/gu;
const INITIALS = /^(?:\p{Lu}[\p{Ll}\p{M}]?\.)+(?:\p{Lu}[\p{L}\p{M}]*\.?)?$/u;
const DOMAIN = /^[\p{L}\p{N}_.]{1,40}@?[\p{L}\p{N}_]{1,40}(?:\.[a-z]{2,12}){1,4}$/u;
const LETTER = /\p{L}/u;
/** Words that join names of an author line. */
const JOINTS = ['và', 'tại', 'từ', 'ở'];

const isNamePart = (word: string): boolean => {
  const shape = shapeOf(word);
  return shape === Shape.title || shape === Shape.upper || shape === Shape.initial || shape === Shape.mixed;
};

/** The number of words of the credit word that begins at `at`; 0 where there is none. */
function creditLength(words: readonly string[], at: number): number {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const key = words.slice(at, at + length).join(' ');
    if (CREDITS.has(foldPhrase(key))) return length;
  }
  return 0;
}

const SEGMENT_MARK = /\s[-–—|]\s|[,;|]/u;
const BRACKET = /\([^()]{1,60}\)/gu;
const NO_NAME = /[?…"“]/u;

/**
 * Whether a line may be an author line: short names, agencies, sites and credit words, nothing else.
 *
 * @returns what speaks for it, or `undefined`
 */
export function bylineShape(line: PageLine): BylineShape | undefined {
  if (line.words > LONGEST_BYLINE || line.text === '') return undefined;
  const text = line.text.replace(CAMEL, '$1 - $2');
  if (NO_NAME.test(text)) return undefined;
  const whole = shapeOfNames(text);
  if (whole === 'credit' || (whole && line.ending !== 'open')) return whole;
  if (line.ending !== 'none') return undefined;
  const bare = text.replace(BRACKET, ' ').trim();
  const segments = bare
    .split(SEGMENT_MARK)
    .map((part) => shapeOfNames(part) ?? (isAgency(part) ? 'agency' : undefined));
  if (bare === '' || segments.includes(undefined)) return undefined;
  return segments.includes('credit') ? 'credit' : segments[0];
}

/** `Phòng Tham mưu`, `Công an tỉnh Lai Châu`: begins with the name of a kind of body. */
function isAgency(text: string): boolean {
  const words = text.match(PART)?.filter((part) => LETTER.test(part)) ?? [];
  if (words.length < 2 || !isNamePart(words[0] as string)) return false;
  return [1, 2, 3, 4].some((n) => AGENCIES.has(foldPhrase(words.slice(0, n).join(' '))));
}

/** Names and credit words only. */
function shapeOfNames(text: string): BylineShape | undefined {
  const parts = text.match(PART) ?? [];
  let credit = false;
  /** After `Theo` and `Nguồn` the name of a paper follows, capitals or not. */
  let free = false;
  let names = 0;
  let run = 0;
  for (let at = 0; at < parts.length; ) {
    const part = parts[at] as string;
    const cue = creditLength(parts, at);
    const named = isNamePart(part) || INITIALS.test(part);
    if (/\d/.test(part) && !DOMAIN.test(part)) return undefined;
    if (!LETTER.test(part)) {
      if (part === ':' && !credit) return undefined;
      run = 0;
      at++;
    } else if (cue > 0 && (run === 0 || !named)) {
      credit = true;
      free ||= ['theo', 'nguồn'].includes(foldPhrase(part));
      at += cue;
      run = 0;
    } else {
      if (part.endsWith('.') && !INITIALS.test(part)) return undefined;
      if (named || free || DOMAIN.test(part)) {
        names++;
        if (++run > LONGEST_NAME && !free) return undefined;
      } else if (JOINTS.includes(foldPhrase(part))) run = 0;
      else return undefined;
      at++;
    }
  }
  if (credit) return 'credit';
  return names > 0 ? 'names' : undefined;
}

const CREDIT_NAMES = [...table('credit-cue')].join('|');
const CREDIT = new RegExp(`(?:^|[\\s(.,;"-])(?:${CREDIT_NAMES})\\s?: ?(.{1,70})$`, 'iu');
const BRACKETED = new RegExp(`\\((?:${CREDIT_NAMES}|nguồn)(?![\\p{L}\\p{M}])[^()]{0,70}\\)[.…]?$`, 'iu');
/** `hình ảnh: …`, `bức ảnh: …` name a thing; `Tin, ảnh: …` names the author. */
const NO_CREDIT =
  /^(?:tin|bài)(?: và|,? bài(?: và|,)?|,)? ?(?:ảnh|video)|(?:hình|bức|tấm|chùm|loạt|nhiều|các|những) (?:ảnh|video|clip)\s?:/iu;
const LONGEST_CAPTION = 70;
const LONGEST_CREDIT = 10;

/** Whether a line ends with the credit of a picture: `… Ảnh: TTXVN`, `… (Ảnh: Reuters).`, `(ảnh chụp sáng 22/9)`. */
export function hasPictureCredit(line: PageLine): boolean {
  if (line.words > LONGEST_CAPTION) return false;
  if (!/[:)]/.test(line.tail)) return false;
  const tail = clean(line.tail);
  if (BRACKETED.test(tail)) return true;
  const found = CREDIT.exec(tail);
  if (!found || NO_CREDIT.test(tail)) return false;
  const names = found[1] as string;
  return names.split(' ').length <= LONGEST_CREDIT && /^[\p{Lu}\p{N}@]/u.test(names);
}

/** Whether a line is nothing but a picture credit: `Ảnh: Thu Hà`. */
export function isPictureCredit(line: PageLine): boolean {
  const found = line.words <= LONGEST_BYLINE ? CREDIT.exec(line.text) : null;
  return found !== null && found.index === 0 && !NO_CREDIT.test(line.text);
}

/** Whether a short line opens as only captions do: `Quang cảnh …`, `Các đại biểu dự …`. */
export function opensLikeCaption(line: PageLine): boolean {
  if (line.words > 20) return false;
  const first = /[\p{L}\p{M}]+/u.exec(line.text)?.[0];
  if (first === undefined || !CAPTION_STARTS.has(fold(first))) return false;
  const key = foldPhrase(line.text);
  return CAPTIONS.some((cue) => key.startsWith(cue));
}
