import { SukienError } from '../errors.js';
import { nfc } from './composition.js';
import { checkInput, LEGACY_ENCODINGS, type LegacyEncoding, readView, viewOf } from './decode.js';
import { repairEncoding } from './recover.js';
import { readUtf8, readUtf16 } from './utf8.js';

/**
 * Reads text of an encoding from before Unicode, or Unicode that was read as Windows-1252.
 *
 * Bytes are read from beginning to end. So is a string whose characters all can have come of bytes. In a string that has
 * Unicode letters besides, only the damaged runs are read: see `repairEncoding`, which also says what it left.
 *
 * Sources of the tables: TCVN 5712:1993, RFC 1456 (VISCII, VIQR), the converters UniKey and GNU recode (VNI, VPS), glibc.
 *
 * @param input - the bytes, or the string that they were read into (as Windows-1252 or Latin-1)
 * @param options - `encoding`: what `detectEncoding` found, or what the font of the document tells (`.VnTime` is tcvn3,
 *   `VNI-Times` is vni-windows); `unicode` reads UTF-8 or UTF-16 bytes and gives strings back
 * @returns composed text. Toned capitals have no codes in TCVN3 and are raised by their neighbours.
 * @throws SukienError E404, E405 for arguments
 * @example decode('NghÞ quyÕt cña Bé ChÝnh trÞ', { encoding: 'tcvn3' }) // 'Nghị quyết của Bộ Chính trị'
 */
export function decode(input: string | Uint8Array, options: { encoding: LegacyEncoding | 'unicode' }): string {
  checkInput(input);
  const encoding = options?.encoding;
  if (encoding !== 'unicode' && !LEGACY_ENCODINGS.includes(encoding)) {
    const known = ['unicode', ...LEGACY_ENCODINGS].join(', ');
    throw new SukienError('E405', 'options.encoding', `«${String(encoding)}» is unknown.`, `Known are ${known}.`);
  }
  const view = viewOf(input);
  if (typeof input !== 'string') {
    if (encoding === 'unicode') return readUtf16(view) ?? readUtf8(view) ?? view;
    return readView(encoding === 'mojibake-utf8' ? (readUtf8(view) ?? view) : view, encoding);
  }
  if (encoding === 'unicode') return nfc(input);
  // what a byte can give, the marks that Windows-1258 has apart, and signs that no letter is mistaken for
  const pure = !/[\u0100-\u1fff]/.test(
    encoding === 'windows-1258' ? view.replace(/[ăâđêôơư\u0300-\u0323]/gi, '') : view,
  );
  return pure ? readView(view, encoding) : repairEncoding(input, [encoding]).text;
}
