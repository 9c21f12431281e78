import type { Edits } from './edits.js';

/** The way between the offsets of a text and of the same text with edits made. */
export interface OffsetMap {
  /** Offset in the given text for one in the new text. */
  toOriginal(offset: number): number;
  /** Offset in the new text for one in the given text. */
  fromOriginal(offset: number): number;
}

/** Index of the last element below `value`, or -1. */
function lastBelow(sorted: ArrayLike<number>, value: number): number {
  let low = -1;
  let high = sorted.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle;
    else high = middle;
  }
  return low;
}

const within = (offset: number, length: number): number => Math.min(Math.max(Math.trunc(offset) || 0, 0), length);

/**
 * Maps offsets both ways. Both functions are monotone; at every border between letters they undo each other. What was
 * dropped belongs to the letter behind it, so that slices that adjoin in the new text adjoin in the given one.
 *
 * @param length - of the given text
 */
export function offsetMap(edits: Edits, length: number): OffsetMap {
  const { starts, ends, replacements } = edits;
  const newStarts = new Float64Array(starts.length);
  const newEnds = new Float64Array(starts.length);
  let shift = 0;
  for (let i = 0; i < starts.length; i++) {
    newStarts[i] = (starts[i] as number) + shift;
    newEnds[i] = (newStarts[i] as number) + (replacements[i] as string).length;
    shift = (newEnds[i] as number) - (ends[i] as number);
  }
  const newLength = length + shift;
  return {
    toOriginal(offset) {
      const at = within(offset, newLength);
      if (at === newLength && at > 0) return length;
      const edit = lastBelow(newStarts, at);
      if (edit < 0) return at;
      const beyond = at - (newEnds[edit] as number);
      if (beyond >= 0) return (ends[edit] as number) + beyond;
      return Math.min((starts[edit] as number) + at - (newStarts[edit] as number), ends[edit] as number);
    },
    fromOriginal(offset) {
      const at = within(offset, length);
      const edit = lastBelow(starts, at);
      if (edit < 0) return at;
      const beyond = at - (ends[edit] as number);
      if (beyond >= 0) return (newEnds[edit] as number) + beyond;
      return Math.min((newStarts[edit] as number) + at - (starts[edit] as number), newEnds[edit] as number);
    },
  };
}
