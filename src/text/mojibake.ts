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

/**
 * `Ã` or `Ô` behind a capital, before a no-break space or a quote of an editor: `XÃ HỘI`, `“CÔ”` are as good as `à`, `Ô`,
 * unless small letters go on to a syllable (Lào).
 */
function isAmbiguous(view: string, at: number, { char }: Sequence): boolean {
  const next = view[at + 1] ?? '';
  if (char > '\u00ff' || !/[\u00a0\u0082\u0084\u0085\u0091-\u0097]/.test(next) || !/\p{Lu}/u.test(view[at - 1] ?? ''))
    return false;
  const rest = /^[a-z]+/.exec(view.slice(at + 2, at + 10))?.[0];
  return !(
    rest && isVietnameseSyllable(`${/[A-Z][a-z]*$/.exec(view.slice(Math.max(0, at - 8), at))?.[0] ?? ''}${char}${rest}`)
  );
}

/** How much of a text is UTF-8 read as Windows-1252. */
export interface Unread {
  /** Sequences that sound text hardly has: a letter beyond Latin-1 (`á»‡`, `Ä‘`), quotes (`â€œ`). */
  sure: number;
  /** All sequences that are not ambiguous. */
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
    if (!isAmbiguous(view, at, sequence)) count.all++;
    at += sequence.length - 1;
  }
  return count;
}

/**
 * One pass. The no-break space of `à` (C3 A0) may have become a blank on the way.
 *
 * @param damaged - whether the text is damaged for sure, so that ambiguous sequences are read, too
 */
function unread(text: string, damaged: boolean): string {
  const view = bytesView(text);
  let result = '';
  for (let at = 0; at < view.length; at++) {
    const sequence = readable(view, at);
    if (sequence && (damaged || !isAmbiguous(view, at, sequence))) {
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
  const start = /\p{L}*$/u.exec(before.slice(-8))?.[0] ?? '';
  if (text[at + 2] === ' ') return { char: 'à', length: 2 };
  const rest = /^[a-z]+/.exec(text.slice(at + 2, at + 10))?.[0] ?? '';
  if (isVietnameseSyllable(`${start}à${rest}`) && (rest.length === 1 || !isVietnameseSyllable(rest)))
    return { char: 'à', length: 2 };
  return isVietnameseSyllable(`${start}à`) ? { char: 'à ', length: 2 } : { char: 'Ã', length: 1 };
}

/** UTF-8 read as Windows-1252 or Latin-1, once or twice, put right; a text that is not damaged comes back as it is. */
export function readMojibake(text: string): string {
  const { sure, all } = countUnread(text);
  if (all === 0) return text;
  const once = unread(text, sure > 0);
  return countUnread(once).sure > 0 ? unread(once, true) : once;
}
