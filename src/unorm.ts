/**
 * `sukien/unorm`: makes the package `unorm` the normalizer, for runtimes whose `String.prototype.normalize` is missing or
 * gives its input back. Import it once, before the first use:
 *
 * ```ts
 * import 'sukien/unorm';
 * import { normalize } from 'sukien/normalize';
 * ```
 *
 * Needs `npm install unorm`. About a hundred times slower than a native `normalize`; what needs no composing is as fast.
 *
 * @packageDocumentation
 */
import unorm from 'unorm';
import { useNormalizer } from './text/composition.js';

/** Makes `unorm` the normalizer; importing this module has done it already. */
export function useUnorm(): void {
  useNormalizer({ nfc: (text) => unorm.nfc(text), nfd: (text) => unorm.nfd(text), nfkc: (text) => unorm.nfkc(text) });
}

/** Goes back to the runtime's own `normalize`. */
export function useNative(): void {
  useNormalizer(undefined);
}

useUnorm();
