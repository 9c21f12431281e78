import { viewOfBytes, windowsView } from '../text/code-pages.js';
import { type LegacyEncoding, readView } from '../text/decode.js';
import { detectEncoding } from '../text/detect.js';
import { readUtf8, readUtf16, sequenceAt } from '../text/utf8.js';

/** What the bytes or the letters of a page turned out to be in. */
export type PageEncoding = 'unicode' | 'windows-1252' | LegacyEncoding;

/** A page as a string. */
export interface Source {
  source: string;
  encoding: PageEncoding;
}

/** Where a declaration may stand: browsers look no further. */
const DECLARED_WITHIN = 4096;
const DECLARATION = /charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,80}encoding\s*=\s*["']([\w.:-]+)/i;
const DECLARED: Readonly<Record<string, LegacyEncoding>> = {
  'windows-1258': 'windows-1258',
  cp1258: 'windows-1258',
  'x-cp1258': 'windows-1258',
  viscii: 'viscii',
  'x-viet-vps': 'vps',
  'x-viet-vni': 'vni-windows',
  'x-viet-tcvn': 'tcvn3',
  'x-viet-tcvn3': 'tcvn3',
  'x-viet-tcvn5712': 'tcvn5712-1',
};
const SURE = 0.5;
/** A page of UTF-8 with a broken letter here and there is UTF-8 all the same. */
const SOUND_FOR_BROKEN = 4;

/**
 * Reads the bytes of a page. What the bytes are goes before what the page says they are: valid UTF-8 is UTF-8 under
 * every declaration; what is none is what its words are Vietnamese in; a declaration decides where the words do not.
 */
export function readBytes(bytes: Uint8Array): Source {
  const view = viewOfBytes(bytes);
  const wide = readUtf16(view) ?? readUtf16(byteOrderMark(view) + view);
  if (wide !== undefined) return { source: wide, encoding: 'unicode' };
  const sound = readUtf8(view);
  if (sound !== undefined) return { source: sound, encoding: 'unicode' };
  const broken = readBrokenUtf8(view);
  if (broken !== undefined) return { source: broken, encoding: 'unicode' };
  const encoding = legacyOf(view, bytes);
  return encoding
    ? { source: readView(view, encoding), encoding }
    : { source: windowsView(view), encoding: 'windows-1252' };
}

/** The mark that UTF-16 without one should have had: a page begins with `<`. */
function byteOrderMark(view: string): string {
  if (/^\s?<\0[!?\w]\0/.test(view)) return '\xff\xfe';
  return /^\0<\0[!?\w]/.test(view) ? '\xfe\xff' : '';
}

function legacyOf(view: string, bytes: Uint8Array): LegacyEncoding | undefined {
  const { encoding, confidence } = detectEncoding(bytes);
  if (encoding !== 'unicode' && encoding !== 'viqr' && confidence >= SURE) return encoding;
  const found = DECLARATION.exec(view.slice(0, DECLARED_WITHIN));
  return DECLARED[(found?.[1] ?? found?.[2] ?? '').toLowerCase()];
}

/** UTF-8 in which few bytes are none, with U+FFFD for these; undefined where many are. */
function readBrokenUtf8(view: string): string | undefined {
  const pieces: string[] = [];
  let from = 0;
  let good = 0;
  let bad = 0;
  for (let at = 0; at < view.length; ) {
    if (view.charCodeAt(at) < 0x80) {
      at++;
      continue;
    }
    const sequence = sequenceAt(view, at);
    pieces.push(view.slice(from, at), sequence?.char ?? '\ufffd');
    if (sequence) good++;
    else bad++;
    at += sequence?.length ?? 1;
    from = at;
  }
  if (good < SOUND_FOR_BROKEN * bad) return undefined;
  pieces.push(view.slice(from));
  return pieces.join('').replace(/^\ufeff/, '');
}
