import { bodies } from '../generated/lexicon-bodies.js';
import { citations } from '../generated/lexicon-citations.js';
import { counting } from '../generated/lexicon-counting.js';
import { others } from '../generated/lexicon-others.js';
import type { PackedLexicon } from './packed.js';

/** All lists of the library; sub-paths take the modules that they need. */
export const packedLexicon = (): PackedLexicon => [...counting(), ...citations(), ...bodies(), ...others()];
