import { nfd } from '../text/composition.js';

/**
 * The key of an entry, made from its name: ASCII, small letters, hyphens. Made once, then frozen in the data; a key that
 * is still the one of its name need not be shipped.
 *
 * @example keyOfName('Bộ Công an') // 'bo-cong-an'
 */
export function keyOfName(name: string): string {
  return nfd(name.toLowerCase())
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
