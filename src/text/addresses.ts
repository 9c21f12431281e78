/** Addresses of pages, mail, files: no words. Closed lists, because `hoà.toàn` is a full stop without its blank. */
const ADDRESS =
  /:\/\/|^www\.|@|\\|\.(?:vn|com|net|org|gov|edu|info|biz|io|asia|html?|php|aspx?|pdf|docx?|xlsx?|pptx?|txt|zip|rar|jpe?g|png|gif|mp[34])(?![\p{L}\p{M}\p{N}])/iu;
const DIGIT = /[\p{N}]/u;
const BLANK = /[\s\p{Zs}]/u;
/** Longer runs without a blank are no addresses that a word stands in. */
const REACH = 200;

/**
 * Whether a word is a piece of an address, a file name or an identifier: digits touch it, or what stands around it up to
 * the next blanks looks like one.
 *
 * @param code - whether digits may touch it, as they do a symbol of a document
 */
export function isAddress(text: string, start: number, end: number, code = false): boolean {
  if (!code && (DIGIT.test(text[start - 1] ?? '') || DIGIT.test(text[end] ?? ''))) return true;
  let first = start;
  while (first > 0 && start - first < REACH && !BLANK.test(text[first - 1] as string)) first--;
  let last = end;
  while (last < text.length && last - end < REACH && !BLANK.test(text[last] as string)) last++;
  return first < start || last > end ? ADDRESS.test(text.slice(first, last).replace(/\p{Cf}|\u034f/gu, '')) : false;
}
