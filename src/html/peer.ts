import { createRequire } from 'node:module';
import { SukienError } from '../errors.js';
import type { TokenizerClass } from './tokenizer.js';

let loaded: TokenizerClass | undefined;

/** The tokenizer, loaded at the first page: who reads no HTML need not install it, and who forgot to is told so. */
export function tokenizer(): TokenizerClass {
  loaded ??= loadTokenizer(createRequire(import.meta.url));
  return loaded;
}

/**
 * Loads `htmlparser2`.
 *
 * @param load - `require` of this module
 * @throws SukienError E501 where it is not installed
 */
export function loadTokenizer(load: (name: string) => unknown): TokenizerClass {
  try {
    return (load('htmlparser2') as { Tokenizer: TokenizerClass }).Tokenizer;
  } catch (error) {
    throw new SukienError(
      'E501',
      'sukien/html',
      `could not load the package htmlparser2 (${error instanceof Error ? error.message.split('\n')[0] : String(error)}).`,
      'Install it beside sukien: npm install htmlparser2@^12',
    );
  }
}
