import type { Cluster } from './clusters.js';
import { TONE_MARKS, withQuality } from './letters.js';

/** Marks that stand alone, and the piece of a word behind them. */
export interface Gap {
  start: number;
  /** Combining marks. */
  marks: string;
  from: number;
  end: number;
}

/** No syllable has more marks than that; what goes on is no word, and is not looked at again for each of its accents. */
export const MOST_GAPS = 4;

/**
 * The letters of a word whose marks stand apart, each mark with the letter that can bear it: a tone with the letter before,
 * from where it is moved to its place; a quality mark with the vowel before, or else behind.
 *
 * @param start - where the word begins
 * @param cut - cuts a stretch of the text into clusters
 * @returns undefined where a mark finds no bearer, or a piece is of another script
 */
export function assemble(
  start: number,
  gaps: readonly Gap[],
  cut: (from: number, end: number) => Cluster[] | undefined,
): Cluster[] | undefined {
  const joined = cut(start, (gaps[0] as Gap).start);
  if (!joined) return undefined;
  for (const { marks, from, end } of gaps) {
    const right = from < end ? cut(from, end) : [];
    const last = joined.at(-1);
    if (!right || !last) return undefined;
    last.end = from;
    for (const mark of marks) {
      if (TONE_MARKS.includes(mark)) {
        if (!last.tones.includes(mark)) last.tones += mark;
        continue;
      }
      const bearer = [last, right[0]].find((one) => one?.quality === '' && withQuality(one.base.toLowerCase(), mark));
      if (!bearer) return undefined;
      bearer.quality = mark;
    }
    joined.push(...right);
  }
  return joined;
}
