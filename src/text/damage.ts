import { PAGES, type PageName, windowsView } from './code-pages.js';
import { type LegacyEncoding, readView } from './decode.js';
import { trimEdges, withoutEditorMarks } from './edges.js';
import { countUnread } from './mojibake.js';
import { isVietnameseSyllable } from './syllables.js';

/** What reading a word by an encoding does to it. */
export const Effect = {
  /** ASCII, or nothing that the encoding reads otherwise. */
  none: 0,
  /** No word before, a word after. */
  gain: 1,
  /** A word before and another one after: `có` is `cú` in TCVN3. */
  either: 2,
  /** No word before nor after: a foreign name, or the wrong encoding. */
  bad: 3,
  /** Sound as it is: it has letters that no byte stands for, or is a word only before. */
  sound: 4,
} as const;

/** What stands around words. Signs of Latin-1 are letters of some encoding (`¸`, `©`, `·`) and no punctuation of the press. */
const EDGE = /[!-@[-`{-~«»°\u2000-\u20ff]/;
const LETTERS = /[\p{L}\p{M}]+/gu;
/** Small letters, a capital first, or capitals: a wrong encoding mixes them. */
const EVEN = /^[\p{Lu}\p{Ll}]?[\p{Ll}\p{M}]*$|^[\p{Lu}\p{M}]+$/u;
/** Words with the hyphens, slashes and dots between them, and nothing else. */
const JOINED = /^[\p{L}\p{M}]+(?:[-–/.,’'&\u00a0][\p{L}\p{M}]+)*$/u;

/** Whether all that stands between two blanks are syllables or abbreviations, punctuation and figures aside. */
function isSoundWord(word: string): boolean {
  const bare = trimEdges(word, EDGE).replace(/[Ðð]/g, (letter) => (letter === 'Ð' ? 'Đ' : 'đ'));
  if (!JOINED.test(bare)) return false;
  return (bare.match(LETTERS) as string[]).every(
    (letters) => /^[A-ZĐ]{2,9}$/.test(letters) || (EVEN.test(letters) && isVietnameseSyllable(letters)),
  );
}

/** Whether a word has nothing that one of the 8-bit encodings could read: controls are letters in three of them. */
export const isAscii = (word: string): boolean => /^[\t-\r -\u007f]*$/.test(word);
/** Letters and marks that no byte stands for. */
const BEYOND = /[\u0100-\u1fff]/;
/** A mark of VIQR behind a vowel, or dd. */
export const VIQR_MARK = /[aeouiy][\^+(*'`?~.]|dd/i;

/** Whether a word has a quality mark or đ of VIQR; tones alone look like dots, apostrophes and questions. */
export const isStrongViqr = (word: string): boolean => /[aeo]\^|[ou][+*]|a\(|dd/i.test(word);

/** What reading one word of a bytes view by an encoding does. */
export function effectOf(word: string, encoding: LegacyEncoding): number {
  const ascii = isAscii(word);
  if (encoding === 'viqr' ? ascii && !VIQR_MARK.test(word) : ascii) return Effect.none;
  if (BEYOND.test(word) || (encoding === 'viqr' && !ascii)) return Effect.sound;
  if (encoding === 'mojibake-utf8') return mojibakeEffect(word);
  if (!ascii && isAscii(withoutEditorMarks(word))) return Effect.none;
  const given = windowsView(word);
  const read = readView(word, encoding);
  const before = isSoundWord(given) && !(encoding === 'viqr' && isStrongViqr(word));
  if (read !== given && isSoundWord(read)) return before ? Effect.either : Effect.gain;
  if (before) return read === given && isOfPage(word, encoding) ? Effect.none : Effect.sound;
  return Effect.bad;
}

function mojibakeEffect(word: string): number {
  const { sure, all } = countUnread(word);
  const given = windowsView(word);
  if (all === 0) return /[ÃÂ]\u00a0/.test(word) ? Effect.none : isSoundWord(given) ? Effect.sound : Effect.none;
  if (!isSoundWord(readView(word, 'mojibake-utf8'))) return Effect.bad;
  return sure === 0 && isSoundWord(given) ? Effect.either : Effect.gain;
}

/** The letters that VNI has where Latin-1 has them. */
const VNI_SAME = new Set('íìÍÌ');

/** Whether the encoding has every letter of a word where Latin-1 has it, so that the word speaks neither for nor against it. */
function isOfPage(word: string, encoding: LegacyEncoding): boolean {
  const own = encoding === 'vni-windows' ? VNI_SAME : PAGES[encoding as PageName];
  return own !== undefined && [...word].every((char) => isAscii(char) || own.has(char) || !/\p{L}/u.test(char));
}

/** Whether a word asks for a closer look: no byte-less letter vouches for it, and it is no word as it is. */
export function isSuspect(word: string): boolean {
  if (isAscii(word)) return isStrongViqr(word);
  return !BEYOND.test(word) && !isSoundWord(windowsView(word)) && !isAscii(withoutEditorMarks(word));
}

/** The words of a bytes view. A no-break space is a letter in VISCII and half of one in mojibake. */
export const WORD = /[^\t\n\v\f\r ]+/g;
