import { nfd } from '../text/composition.js';

/**
 * The key of an entry, made from its name: ASCII, small letters, hyphens. Made once, then frozen in the data; a key that
 * is still the one of its name need not be shipped.
 *
 * @example keyOfName('Bộ Công an') // 'bo-cong-an'
 */
export function keyOfName(name: string): string {
  let key = '';
  let gap = false;
  for (const letter of name.toLowerCase()) {
    const plain = plainOf(letter);
    if (plain === undefined) gap = true;
    else if (plain) {
      key += gap && key ? `-${plain}` : plain;
      gap = false;
    }
  }
  return key;
}

const known = new Map<string, string | undefined>([['đ', 'd']]);

/** A letter without its marks, nothing of a mark alone; undefined of what is neither letter nor digit. Few are ever met. */
function plainOf(letter: string): string | undefined {
  if (known.has(letter)) return known.get(letter);
  const bare = nfd(letter).replace(/\p{M}/gu, '');
  const plain = /^[a-z0-9]*$/.test(bare) ? bare : undefined;
  known.set(letter, plain);
  return plain;
}
