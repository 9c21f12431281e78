import { SukienError } from '../errors.js';
import { raiseCapitals } from './capitals.js';
import { bytesView, readPage, viewOfBytes, windowsView } from './code-pages.js';
import { nfc } from './composition.js';
import { withoutEditorMarks } from './edges.js';
import { readViqr, readVni } from './mnemonics.js';
import { readMojibake } from './mojibake.js';
import { isVietnameseSyllable } from './syllables.js';

/** The encodings from before Unicode, and Unicode that was read as one of them. */
export type LegacyEncoding =
  | 'tcvn3'
  | 'tcvn5712-1'
  | 'vni-windows'
  | 'viscii'
  | 'vps'
  | 'viqr'
  | 'windows-1258'
  | 'mojibake-utf8';

export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  'tcvn3',
  'tcvn5712-1',
  'vni-windows',
  'viscii',
  'vps',
  'viqr',
  'windows-1258',
  'mojibake-utf8',
];

/** What text is given as. */
export function checkInput(input: unknown): asserts input is string | Uint8Array {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    const given = input === null ? 'null' : typeof input;
    throw new SukienError(
      'E404',
      'input',
      `is ${given}.`,
      'Give the bytes as a Uint8Array, or the string that came of them.',
    );
  }
}

export const viewOf = (input: string | Uint8Array): string =>
  typeof input === 'string' ? bytesView(input) : viewOfBytes(input);

function readWord(view: string, encoding: LegacyEncoding, only: boolean): string {
  if (encoding === 'viqr') return readViqr(view);
  if (encoding === 'vni-windows') return readPage(readVni(view), 'windows-1252');
  // a dash or a quote by itself; `Ờ` by itself is rare, and a letter all the same where there is nothing else
  if (!only && withoutEditorMarks(view) === '') return readPage(view, 'windows-1252');
  const page = encoding as Exclude<LegacyEncoding, 'viqr' | 'vni-windows' | 'mojibake-utf8'>;
  const read = readPage(view, page);
  if (page === 'tcvn3' || !/[\u0080-\u009f]/.test(view) || isVietnameseSyllable(read)) return read;
  const bare = withoutEditorMarks(view);
  if (bare === view || !isVietnameseSyllable(readPage(bare, page))) return read;
  const at = view.indexOf(bare);
  return (
    readPage(view.slice(0, at), 'windows-1252') +
    readPage(bare, page) +
    readPage(view.slice(at + bare.length), 'windows-1252')
  );
}

/** Marks that stand apart from their letters: Windows-1258 that was converted to Unicode letter by letter. */
const COMBINING = /[\u0300\u0301\u0303\u0309\u0323]/;

/** A bytes view (or a stretch of one) read by one encoding from beginning to end; composed. */
export function readView(view: string, encoding: LegacyEncoding): string {
  if (encoding === 'mojibake-utf8') return nfc(readMojibake(windowsView(view)));
  if (encoding === 'windows-1258' && COMBINING.test(view)) return nfc(readPage(view, 'windows-1252'));
  const text = view.replace(/[^\t\n\v\f\r ]+/g, (word) => readWord(word, encoding, word === view));
  return nfc(encoding === 'tcvn3' ? raiseCapitals(view, text) : text);
}
