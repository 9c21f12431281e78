/** Quotes and dashes that are one each when punctuation is made plain. */
export const WIDE_MARKS: ReadonlyMap<string, string> = new Map([
  ...[...'“”„‟«»＂'].map((mark) => [mark, '"'] as const),
  ...[...'‘’‚‛‹›'].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-'] as const),
  ['、', ','],
  ['。', '.'],
  ['\u3000', ' '],
]);
