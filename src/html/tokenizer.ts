import type { Tokenizer } from 'htmlparser2';

/** The class that cuts HTML into tokens: `Tokenizer` of `htmlparser2`, however it was loaded. */
export type TokenizerClass = typeof Tokenizer;
