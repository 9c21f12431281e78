import { bodies } from '../generated/lexicon-bodies.js';
import { citations } from '../generated/lexicon-citations.js';
import { counting } from '../generated/lexicon-counting.js';
import type { PackedLexicon } from '../lexicon/packed.js';

/** The lists that citations and quantities need: bodies issue documents, and a counted noun may open another mention. */
export const listsOfBodies = (): PackedLexicon => [...counting(), ...citations(), ...bodies()];
