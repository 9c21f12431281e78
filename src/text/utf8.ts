/** Length of the UTF-8 sequence that a lead byte announces, or 0. C0, C1 and F5 … FF lead nothing. */
function announced(lead: number): number {
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** A character read from a view of bytes, and how many bytes it took. */
export interface Sequence {
  char: string;
  length: number;
}

/** The UTF-8 sequence of two to four bytes (characters U+0080 … U+00FF) at `at`, or undefined where there is none. */
export function sequenceAt(view: string, at: number): Sequence | undefined {
  const lead = view.charCodeAt(at);
  const length = lead > 0xff ? 0 : announced(lead);
  if (length === 0 || at + length > view.length) return undefined;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = view.charCodeAt(at + i);
    if (next < 0x80 || next > 0xbf) return undefined;
    code = (code << 6) | (next & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length] as number;
  if (code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
  return { char: String.fromCodePoint(code), length };
}

/** Bytes as text if they are sound UTF-8 (a byte order mark is left out), otherwise undefined. */
export function readUtf8(view: string): string | undefined {
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  while (at < view.length) {
    if (view.charCodeAt(at) < 0x80) {
      at++;
      continue;
    }
    const sequence = sequenceAt(view, at);
    if (!sequence) return undefined;
    pieces.push(view.slice(from, at), sequence.char);
    at += sequence.length;
    from = at;
  }
  pieces.push(view.slice(from));
  return pieces.join('').replace(/^\ufeff/, '');
}

/** UTF-16 with a byte order mark, or undefined. */
export function readUtf16(view: string): string | undefined {
  const big = view.startsWith('\xfe\xff');
  if (!big && !view.startsWith('\xff\xfe')) return undefined;
  let text = '';
  for (let at = 2; at + 1 < view.length; at += 2) {
    const [first, second] = [view.charCodeAt(at), view.charCodeAt(at + 1)];
    text += String.fromCharCode(big ? (first << 8) | second : (second << 8) | first);
  }
  return text;
}
