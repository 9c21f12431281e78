/** What a UTF-16 code unit is to the tokenizer. */
export const Class = {
  blank: 1,
  newline: 2,
  letter: 3,
  combining: 4,
  digit: 5,
  /** Zero-width and soft characters: seen by nobody, so transparent inside a token. */
  invisible: 6,
  mark: 7,
} as const;

const LETTER = /^\p{L}$/u;
const COMBINING = /^\p{M}$/u;
const DIGIT = /^\p{Nd}$/u;
const BLANK = /^[\p{Zs}\t]$/u;
const INVISIBLE = /^[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]$/u;
const NEWLINE = /^[\n\r\v\f\u0085\u2028\u2029]$/u;

const classes = new Uint8Array(0x10000);

/** To Unicode this apostrophe is a letter; inside a name it is the same as the others: `KʼRong`. */
const LETTER_APOSTROPHE = 0x02bc;

function classify(code: number): number {
  if (code === LETTER_APOSTROPHE) return Class.mark;
  const char = String.fromCharCode(code);
  if (NEWLINE.test(char)) return Class.newline;
  if (INVISIBLE.test(char)) return Class.invisible;
  if (BLANK.test(char)) return Class.blank;
  if (COMBINING.test(char)) return Class.combining;
  if (LETTER.test(char)) return Class.letter;
  if (DIGIT.test(char)) return Class.digit;
  return Class.mark;
}

/** The class of a code unit. Asked of the Unicode tables once for each code unit that is met: most texts use 250. */
export function classOf(code: number): number {
  const known = classes[code] as number;
  return known !== 0 ? known : (classes[code] = classify(code));
}
