import { Class, classOf } from './characters.js';
import { compose, placeTone } from './tone.js';

const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
/** Letters that look like đ and are typed for it. */
const STROKED_D = /[\u00d0\u00f0\u0189\u0256]/g;
const PLAIN = /^[a-z]+$/;

/**
 * The key of one syllable: composed, lower case, tone in the old place (`hòa`, `thủy`), look-alikes repaired. Rules and
 * lexicons compare keys only, so that no spelling of a word escapes them.
 */
export function fold(form: string): string {
  const lower = form.toLowerCase();
  return PLAIN.test(lower) ? lower : remembered(folded, lower, foldSlowly);
}

/** How many results are remembered before the memory is emptied. It has no influence on what is returned. */
const REMEMBERED = 1 << 14;
const folded = new Map<string, string>();
const placed = new Map<string, string>();

function remembered(memory: Map<string, string>, word: string, make: (word: string) => string): string {
  let made = memory.get(word);
  if (made === undefined) {
    made = make(word);
    if (memory.size >= REMEMBERED) memory.clear();
    if (word.length <= 32) memory.set(word, made);
  }
  return made;
}

function foldSlowly(lower: string): string {
  const composed = compose(lower.replace(INVISIBLE, '').replace(STROKED_D, 'đ').replace(/[’‘ʼ]/g, "'"));
  // `Y’Hoà`: each half is a syllable
  return composed
    .split("'")
    .map((syllable) => placeTone(syllable, 'old'))
    .join("'");
}

/** The key of a number: its digits, with nothing invisible between them. */
export function foldNumber(form: string): string {
  return form.replace(INVISIBLE, '');
}

const MARKS: Record<string, string> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '’': "'",
  '‘': "'",
  '（': '(',
  '）': ')',
  '，': ',',
  '；': ';',
  '：': ':',
  '．': '.',
  '／': '/',
  '％': '%',
};

/** The key of a punctuation mark: dashes, quotes and full-width forms are one each. */
export function foldMark(mark: string): string {
  return MARKS[mark] ?? mark;
}

/** What is left as it is: letters of the Latin blocks and plain marks. */
const TIDY = /^[!-~¡-¬®-ÏÑ-ïñ-\u0188\u018a-\u0255\u0257-\u02ffḀ-ỿ–—‘’“”…]$/;
/** By code unit: 1 it is tidy, 2 it is not, 0 it was not met yet. */
const tidy = new Uint8Array(0x10000);

/** Has a text nothing to clean: tidy characters and single blanks between? Most has not, and is asked for often. */
function isTidy(text: string): boolean {
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (blank) return false;
      blank = true;
      continue;
    }
    if (tidy[code] === 0) tidy[code] = TIDY.test(text[i] as string) ? 1 : 2;
    if (tidy[code] === 2) return false;
    blank = false;
  }
  return !blank;
}

/**
 * A stretch of text as it is shown: composed, single blanks, nothing invisible, tone as written. Every shown value of a
 * mention passes here, and nothing else cleans text.
 */
export function clean(text: string): string {
  if (isTidy(text)) return text;
  return compose(text.replace(INVISIBLE, '').replace(STROKED_D, (d) => (d === d.toLowerCase() ? 'đ' : 'Đ')))
    .replace(/[\s\p{Zs}\u0085]+/gu, ' ')
    .trim();
}

/** A text with each of its words, and each character between them, written anew. */
function rewrite(text: string, word: (word: string) => string, mark: (mark: string) => string): string {
  let out = '';
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    if (end > at) out += word(text.slice(at, end));
    else out += mark(text[end++] as string);
    at = end;
  }
  return out;
}

/** Unicode has an apostrophe that is a letter. */
const isLetter = (code: number): boolean => {
  const kind = classOf(code);
  return kind === Class.letter || kind === Class.combining || code === 0x2bc;
};

const itself = (mark: string): string => mark;

/** A canonical value: cleaned, with the old tone placement, each word keeping its case: `Toà án` → `Tòa án`. */
export function canonical(text: string): string {
  return rewrite(clean(text), place, itself);
}

const place = (word: string): string => remembered(placed, word, placeWord);

function placeWord(word: string): string {
  const lower = word.toLowerCase();
  const moved = placeTone(lower, 'old');
  if (moved === lower) return word;
  // a tone moves between letters that both compose with it, so the letters still correspond one to one
  return moved.replace(/./g, (letter, i: number) => (word[i] === lower[i] ? letter : letter.toUpperCase()));
}

/** The keys of a phrase, blank-separated: how names are compared with one another. */
export function foldPhrase(text: string): string {
  return rewrite(clean(text), fold, foldMark).toLowerCase();
}
