/** Offsets in Unicode code points, as Python, Rust, brat and the Web Annotation model count. */

import type { Analysis } from '../types.js';

/**
 * The way from UTF-16 offsets of a text to code points. An offset inside a pair of surrogates becomes that of its
 * character.
 */
export const codePointOffsets = (text: string): ((offset: number) => number) => {
  /** Where the second halves of pairs stand. */
  const seconds: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) seconds.push(index + 1);
  if (seconds.length === 0) return (offset) => offset;
  return (offset) => {
    let low = 0;
    let high = seconds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((seconds[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    // Inside a pair the character has begun, but its second half has not been passed.
    return offset - low - (seconds[low] === offset ? 1 : 0);
  };
};

const isOffset = (value: unknown): value is number => Number.isInteger(value);

/** A deep copy in which whatever has a start and an end, both whole numbers, has them counted anew. */
const recount = (value: unknown, count: (offset: number) => number): unknown => {
  if (Array.isArray(value)) return value.map((item) => recount(item, count));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const copy: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) copy[name] = recount(field, count);
  if (isOffset(fields.start) && isOffset(fields.end)) {
    copy.start = count(fields.start);
    copy.end = count(fields.end);
  }
  return copy;
};

/**
 * The same analysis with every offset counted in Unicode code points instead of UTF-16 units: for readers in Python, where
 * `text[start:end]` is the mention. The two differ only behind characters beyond U+FFFF, such as emoji.
 *
 * @param analysis What `analyze` returned; it is not changed. Fields that are not of the library's (`id` …) are kept.
 * @returns A deep copy. The reports and other exports count in UTF-16: give them the original.
 *
 * @example
 * ```ts
 * await writeFile('article.json', JSON.stringify(toCodePoints(analyze(text))));
 * // in Python: [article["text"][m["start"]:m["end"]] for m in article["mentions"]]
 * ```
 */
export const toCodePoints = <T extends Analysis>(analysis: T): T =>
  recount(analysis, codePointOffsets(analysis.text)) as T;
