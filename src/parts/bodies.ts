import { bodies } from '../generated/lexicon-bodies.js';
import { citations } from '../generated/lexicon-citations.js';
import { counting } from '../generated/lexicon-counting.js';
import { degreeGrammar } from '../grammar/appellations.js';
import { awardGrammar } from '../grammar/awards.js';
import { documentsGrammar } from '../grammar/documents.js';
import type { Grammar } from '../grammar/grammar.js';
import { numbersGrammar } from '../grammar/numbers.js';
import { organizationGrammar } from '../grammar/organizations.js';
import { placeGrammar } from '../grammar/places.js';
import { positionGrammar } from '../grammar/positions.js';
import { timeLevels } from '../grammar/times.js';
import type { PackedLexicon } from '../lexicon/packed.js';

/** The lists that citations and quantities need: bodies issue documents, and a counted noun may open another mention. */
export const listsOfBodies = (): PackedLexicon => [...counting(), ...citations(), ...bodies()];

/** The levels up to offices, in the order of the cascade (`grammar/levels.ts`). */
export const levelsOfBodies: readonly (readonly Grammar[])[] = [
  [degreeGrammar, awardGrammar, numbersGrammar],
  ...timeLevels,
  [documentsGrammar],
  [placeGrammar],
  [organizationGrammar],
  [positionGrammar],
];
