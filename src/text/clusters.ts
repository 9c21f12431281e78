import { Class, classOf } from './characters.js';
import { nfc, nfd } from './composition.js';
import { bareOf, decompose, QUALITY_MARKS, TONE_MARKS, withQuality, withTone } from './letters.js';
import { ACCENTS, lookalikeOf, STRIKES } from './lookalikes.js';
import { joinsScripts } from './scripts.js';

/** A base character with its marks, and where both stand in the text. */
export interface Cluster {
  start: number;
  end: number;
  /** The base character, decomposed; full-width forms are narrow when they are to be. */
  readonly base: string;
  /** Circumflex, breve, horn: each once. */
  quality: string;
  /** Tone marks: each once, in the order written. */
  tones: string;
  /** All other marks, strikes apart. */
  readonly other: string;
  /** Lines through or under the letter. */
  readonly strikes: string;
  /** All marks but strikes, as written. */
  readonly marks: string;
}

const LATIN = /^\p{Script=Latin}$/u;
const isLatin = (char: string): boolean =>
  /[A-Za-z]/.test(char) || (char > '\u007f' && (bareOf(char.charCodeAt(0)) !== 0 || LATIN.test(char)));
/** Marks that NFC writes otherwise. */
const SINGLETONS: Record<string, string> = {
  '\u0340': '\u0300',
  '\u0341': '\u0301',
  '\u0343': '\u0313',
  '\u0344': '\u0308\u0301',
};

export const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f && code !== 0x34f;
export const isInvisible = (code: number): boolean => classOf(code) === Class.invisible;

/** Letters, marks, what nobody sees between them, and characters beyond the basic plane: what words are made of. */
export function isPart(code: number): boolean {
  const kind = classOf(code);
  if (kind === Class.letter) return code < 0x2c0 || code > 0x2df || !ACCENTS.has(String.fromCharCode(code));
  return kind === Class.combining || kind === Class.invisible || (code >= 0xd800 && code < 0xe000);
}

/** Where the word that ends at `end` begins. */
export function partStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isPart(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Where the word that begins at `start` ends. */
export function partEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPart(text.charCodeAt(end))) end++;
  return end;
}

/** ASCII for a full-width character, or the character itself. */
export function narrow(char: string): string {
  const code = char.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
}

/**
 * Cuts a word into clusters, or returns undefined where it has letters of other scripts (look-alikes apart): such a word
 * is composed and not looked into.
 *
 * @param drops - whether an invisible character may be left out; it then belongs to the letter before it
 */
export function clustersOf(
  text: string,
  start: number,
  end: number,
  full: boolean,
  drops: (at: number) => boolean,
): Cluster[] | undefined {
  const clusters: Cluster[] = [];
  let at = start;
  let from = start;
  while (at < end) {
    if (isInvisible(text.charCodeAt(at))) {
      if (!drops(at)) return undefined;
      at++;
      const last = clusters.at(-1);
      if (last) from = last.end = at;
      continue;
    }
    const given = text[at] as string;
    const char = full ? narrow(given) : given;
    let letters = char < '\u0080' ? char : (decompose(char) ?? nfd(char));
    const base = letters[0] as string;
    if (!(isLatin(base) || lookalikeOf(base))) return undefined;
    at++;
    let stop = at;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (isMark(code)) {
        letters += SINGLETONS[text[at] as string] ?? text[at];
        stop = ++at;
      } else if (isInvisible(code)) {
        if (!drops(at)) return undefined;
        stop = ++at;
      } else break;
    }
    clusters.push(clusterOf(letters, from, stop));
    from = stop;
  }
  return clusters;
}

const distinct = (marks: string): string => (marks.length < 2 ? marks : [...new Set(marks)].join(''));

function clusterOf(letters: string, start: number, end: number): Cluster {
  const base = String.fromCodePoint(letters.codePointAt(0) as number);
  const sorted = { quality: '', tones: '', other: '', strikes: '', marks: '' };
  for (const mark of letters.slice(base.length)) {
    if (STRIKES.includes(mark)) {
      sorted.strikes += mark;
      continue;
    }
    sorted.marks += mark;
    if (QUALITY_MARKS.includes(mark)) sorted.quality += mark;
    else if (TONE_MARKS.includes(mark)) sorted.tones += mark;
    else sorted.other += mark;
  }
  return { start, end, base, ...sorted, quality: distinct(sorted.quality), tones: distinct(sorted.tones) };
}

/** The letter with its marks in canonical order, doubled ones once, strikes kept. */
export function composeCluster(cluster: Cluster): string {
  const { base, quality, tones, other, marks, strikes } = cluster;
  const known = 'aeiouy'.includes(base.toLowerCase()) && other === '' && quality.length < 2;
  const vowel = known ? (quality === '' ? base.toLowerCase() : withQuality(base.toLowerCase(), quality)) : undefined;
  if (vowel === undefined) return marks + strikes === '' ? base : nfc(base + marks + strikes);
  if (tones.length > 1 || strikes !== '') return nfc(base + quality + tones + strikes);
  const letter = withTone(vowel.charCodeAt(0), TONE_MARKS.indexOf(tones));
  return base === base.toLowerCase() ? letter : letter.toUpperCase();
}

/** How far a run of invisible characters is followed: without a bound, time would grow with the square of its length. */
const REACH = 32;

/** Whether an invisible character is of no use where it stands: between scripts that need it, it stays. */
export function isIdle(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x34f) return true;
  let left = at - 1;
  while (at - left < REACH && isInvisible(text.charCodeAt(left))) left--;
  let right = at + 1;
  while (right - at < REACH && isInvisible(text.charCodeAt(right))) right++;
  return !joinsScripts(text.charCodeAt(left)) && !joinsScripts(text.charCodeAt(right));
}
