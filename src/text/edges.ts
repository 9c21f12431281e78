/**
 * A word without the characters around it that are none of its own. A loop, because an expression that ends in `$` tries
 * every beginning of a long run anew.
 *
 * @param leading, trailing - what is cut off at either end
 */
export function trimEdges(word: string, leading: RegExp, trailing: RegExp = leading): string {
  let start = 0;
  while (start < word.length && leading.test(word[start] as string)) start++;
  let end = word.length;
  while (end > start && trailing.test(word[end - 1] as string)) end--;
  return word.slice(start, end);
}

/** Quotes, dashes and dots of Windows-1252 in the bytes view (letters of VISCII, VPS and TCVN 5712-1), and ASCII about them. */
const LEADING = /[!-@[-`{-~\u0082\u0084\u0085\u0091-\u0097\u00ab]/;
const TRAILING = /[!-@[-`{-~\u0082\u0084\u0085\u0091-\u0097\u00bb]/;

/** A word of a bytes view without the punctuation of an editor. */
export const withoutEditorMarks = (view: string): string => trimEdges(view, LEADING, TRAILING);
