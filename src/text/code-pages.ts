import { packedPages } from '../generated/encodings.js';

/** One byte, one letter (or combining mark). */
export type PageName = keyof typeof packedPages;

const pageOf = ([from = '', to = '']: readonly string[]): ReadonlyMap<string, string> =>
  new Map(Array.from(from, (byte, i) => [byte, to[i] as string]));

/** What the bytes of each code page mean; bytes are written as the characters U+0000 … U+00FF. */
export const PAGES = Object.fromEntries(
  Object.entries(packedPages).map(([name, strings]) => [name, pageOf(strings)]),
) as Readonly<Record<PageName, ReadonlyMap<string, string>>>;

/** From the characters of Windows-1252 that are not of Latin-1 (€, ƒ, “ …) back to their bytes. */
const WINDOWS_BYTES = new Map(Array.from(PAGES['windows-1252'], ([byte, char]) => [char, byte]));

/**
 * A text that was read as Windows-1252 or Latin-1 as the bytes it had, written as U+0000 … U+00FF. Characters that cannot
 * come of a byte stay, so that what is sound Unicode can be told.
 */
export function bytesView(text: string): string {
  return /[\u0100-\uffff]/.test(text)
    ? text.replace(/[\u0152-\u2122]/g, (char) => WINDOWS_BYTES.get(char) ?? char)
    : text;
}

/** The bytes view read as Windows-1252: what no Vietnamese code page explains. */
export function windowsView(view: string): string {
  return view.replace(/[\u0080-\u009f]/g, (byte) => PAGES['windows-1252'].get(byte) ?? byte);
}

/** Bytes as characters U+0000 … U+00FF. */
export function viewOfBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x2000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x2000)));
  return pieces.join('');
}

/** Reads one word of a bytes view by a code page. Bytes that the page lacks are read as Windows-1252. */
export function readPage(view: string, name: PageName): string {
  const page = PAGES[name];
  let text = '';
  for (const char of view) text += page.get(char) ?? PAGES['windows-1252'].get(char) ?? char;
  return text;
}
