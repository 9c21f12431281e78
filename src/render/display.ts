/**
 * Text for the eye: what a terminal column and a table cell need to know of a string.
 *
 * Articles come from anywhere, so whatever is shown passes {@link oneLine} first: an escape sequence in an article must
 * not paint the reader's terminal, and a direction override must not turn a label round.
 */

/** Zero-width characters, soft hyphens, direction marks, overrides and isolates, byte order marks. */
const INVISIBLE = /\p{Cf}/gu;
/** Escapes that {@link paint} wrote: the text itself can hold none after {@link oneLine}. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins every colour sequence
const PAINT = /\u001b\[[0-9;]*m/g;
const ZERO_WIDTH = /^[\p{M}\p{Cf}]$/u;
/** Unicode Standard Annex 11, classes W and F, by block. */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u;

/**
 * The text on one line: runs of blanks and line ends as one space, invisible characters left out, control characters
 * shown as `\uFFFD`. Offsets into the result mean nothing; cut first, then clean.
 *
 * @example oneLine('Bộ\u00a0Công\nan') // 'Bộ Công an'
 */
export const oneLine = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .replace(/[\s\u0085]+/g, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .trim();

/**
 * Columns that a terminal gives the text: combining marks none, East Asian wide characters and emoji two. Colour
 * sequences count nothing.
 */
export const displayWidth = (text: string): number => {
  let width = 0;
  for (const character of text.replace(PAINT, '')) {
    if (ZERO_WIDTH.test(character)) continue;
    width += WIDE.test(character) ? 2 : 1;
  }
  return width;
};

/** The text with spaces behind it up to a width in columns. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** As many whole words from one end of the text as fit, with `…` in place of the others. */
export const clip = (text: string, width: number, end: 'start' | 'end' = 'end'): string => {
  if (displayWidth(text) <= width) return text;
  const words = text.split(' ');
  if (end === 'start') words.reverse();
  const kept: string[] = [];
  let left = width - 2;
  for (const word of words) {
    left -= displayWidth(word) + (kept.length > 0 ? 1 : 0);
    if (left < 0) break;
    kept.push(word);
  }
  if (end === 'start') return ['…', ...kept.reverse()].join(' ');
  return [...kept, '…'].join(' ');
};

/** Cuts a word that is wider than a line; marks stay with their letter, and colours count nothing. */
const breakWord = (word: string, width: number): string[] => {
  const pieces: string[] = [''];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins every colour sequence
  for (const [character] of word.matchAll(/\u001b\[[0-9;]*m|./gsu)) {
    const piece = pieces.at(-1) ?? '';
    if (displayWidth(piece + character) > width && piece !== '') pieces.push(character);
    else pieces[pieces.length - 1] = piece + character;
  }
  return pieces;
};

/**
 * Breaks a line between words so that none is wider than `width` columns; a word that is wider alone is cut. Colour
 * must be applied word by word for a coloured run to survive a break.
 */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = displayWidth(word);
    if (line !== '' && used + 1 + wide <= width) {
      line += ` ${word}`;
      used += 1 + wide;
      continue;
    }
    if (line !== '') lines.push(line);
    if (wide > width) {
      const pieces = breakWord(word, width);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? '';
    } else {
      line = word;
    }
    used = displayWidth(line);
  }
  if (line !== '') lines.push(line);
  return lines;
};

/** Select Graphic Rendition codes (ECMA-48, 8.3.117) in use here. */
const CODES = { bold: '1', dim: '2', red: '31', yellow: '33', cyan: '36' } as const;

/** A colour or weight of terminal text. */
export type Paint = keyof typeof CODES;

/** Colours each word by itself, so that lines may be broken afterwards. */
export const paint = (text: string, ...how: Paint[]): string =>
  text.replace(/[^ ]+/g, (word) => `\u001b[${how.map((name) => CODES[name]).join(';')}m${word}\u001b[0m`);

/** Neighbouring words of one colour as one run: for use on lines that will not be broken any more. */
export const joinPaint = (line: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins every colour sequence
  line.replace(/(\u001b\[[0-9;]+m)[^\u001b]*\u001b\[0m(?: +\1[^\u001b]*\u001b\[0m)+/g, (run, open: string) => {
    return `${open}${run.replace(PAINT, '')}\u001b[0m`;
  });

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A full date as the language writes it; every other value (`2025-Q3`, `P6M`, `2025-12-18TMO`) stays as it is, for
 * words like `quý` or `sáng` stand beside it in the text.
 *
 * @example formatDate('2025-07-09', 'vi') // '09/07/2025'
 */
export const formatDate = (value: string, language: 'vi' | 'en'): string => {
  const parts = DATE.exec(value);
  if (!parts) return oneLine(value);
  const [, year, month, day, clock] = parts;
  const date = language === 'vi' ? `${day}/${month}/${year}` : `${year}-${month}-${day}`;
  return clock ? `${date} ${clock}` : date;
};
