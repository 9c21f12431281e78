import { addressGrammar } from './addresses.js';
import { degreeGrammar } from './appellations.js';
import { awardGrammar } from './awards.js';
import { documentsGrammar } from './documents.js';
import type { Grammar } from './grammar.js';
import { numbersGrammar } from './numbers.js';
import { organizationGrammar } from './organizations.js';
import { placeGrammar } from './places.js';
import { positionGrammar } from './positions.js';
import { timeLevels } from './times.js';

/** The cascade up to offices, which the extractors of documents and quantities run alone. */
export const levelsOfBodies: readonly (readonly Grammar[])[] = [
  // degrees first: a name is known by the degree before it; numbers before all that counts
  [degreeGrammar, awardGrammar, numbersGrammar],
  // times before citations, which end with their date
  ...timeLevels,
  [documentsGrammar],
  // places before bodies: `Công an tỉnh Nghệ An` ends with its place
  [placeGrammar],
  // an address is known by the places in it
  [addressGrammar],
  // bodies before offices: `Cục trưởng Cục Đối ngoại`
  [organizationGrammar],
  [positionGrammar],
];
