import { bytesView } from './code-pages.js';
import { bareOf } from './letters.js';
import { isVietnameseSyllable } from './syllables.js';
import { type Sequence, sequenceAt } from './utf8.js';

const isStroked = (code: number): boolean => code === 0x110 || code === 0x111;

/** What Vietnamese text holds: its letters, Latin-1, combining marks, punctuation, currency, arrows and signs. */
function isPlausible(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x100 || bareOf(code) || isStroked(code)) return true;
  return (code >= 0x300 && code < 0x370) || (code >= 0x2000 && code < 0x2300) || code === 0xfeff;
}

function readable(view: string, at: number): Sequence | undefined {
  const sequence = view.charCodeAt(at) < 0xc2 ? undefined : sequenceAt(view, at);
  return sequence && isPlausible(sequence.char) ? sequence : undefined;
}

/** How much of a text is UTF-8 read as Windows-1252. */
export interface Unread {
  /** Sequences that sound text hardly has: a letter beyond Latin-1 (`á»‡`, `Ä‘`), quotes (`â€œ`). */
  sure: number;
  /** All sequences, but `Ã` and `Â` with a no-break space behind a capital: `XÃ HỘI`. */
  all: number;
}

/** Counts what `readMojibake` would put right. */
export function countUnread(text: string): Unread {
  const view = bytesView(text);
  const count = { sure: 0, all: 0 };
  for (let at = 0; at < view.length; at++) {
    const sequence = readable(view, at);
    if (!sequence) continue;
    if (sequence.char > '\u00ff') count.sure++;
    const spaced = view[at + 1] === '\u00a0' && sequence.char < '\u0100';
    if (!(spaced && /\p{Lu}/u.test(view[at - 1] ?? ''))) count.all++;
    at += sequence.length - 1;
  }
  return count;
}

/** One pass. The no-break space of `à` (C3 A0) may have become a blank on the way. */
function unread(text: string): string {
  const view = bytesView(text);
  let result = '';
  for (let at = 0; at < view.length; at++) {
    const sequence = readable(view, at);
    if (sequence) {
      result += sequence.char;
      at += sequence.length - 1;
    } else if (view[at] === 'Ã' && view[at + 1] === ' ') {
      const piece = spaced(text, at, result);
      result += piece.char;
      at += piece.length - 1;
    } else result += text[at];
  }
  return result;
}

/** `Ã` before a blank: `ngÃ y` is ngày, `vÃ cÃ¡c` và các. */
function spaced(text: string, at: number, before: string): Sequence {
  const start = /\p{L}*$/u.exec(before)?.[0] ?? '';
  if (text[at + 2] === ' ') return { char: 'à', length: 2 };
  const rest = /^[a-z]*/.exec(text.slice(at + 2))?.[0] ?? '';
  if (rest !== '' && isVietnameseSyllable(`${start}à${rest}`) && !isVietnameseSyllable(rest))
    return { char: 'à', length: 2 };
  return isVietnameseSyllable(`${start}à`) ? { char: 'à ', length: 2 } : { char: 'Ã', length: 1 };
}

/** UTF-8 read as Windows-1252 or Latin-1, once or twice, put right; a text that is not damaged comes back as it is. */
export function readMojibake(text: string): string {
  if (countUnread(text).all === 0) return text;
  const once = unread(text);
  return countUnread(once).sure > 0 ? unread(once) : once;
}
