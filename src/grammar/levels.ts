import { degreeGrammar } from './appellations.js';
import { awardGrammar } from './awards.js';
import { documentsGrammar } from './documents.js';
import { givenNameGrammar } from './given-names.js';
import type { Grammar } from './grammar.js';
import { numbersGrammar } from './numbers.js';
import { occasionGrammar } from './occasions.js';
import { organizationGrammar } from './organizations.js';
import { personGrammar } from './persons.js';
import { placeGrammar } from './places.js';
import { positionGrammar } from './positions.js';
import { quantitiesGrammar } from './quantities.js';
import { timeLevels } from './times.js';

/**
 * The cascade: what is found on one level is there for the next, and within a level the grammars do not see one
 * another. The order is the order of dependence, and each line says why it stands where it stands.
 */
export const LEVELS: readonly (readonly Grammar[])[] = [
  // degrees first: a name is known by the degree before it; numbers before all that counts
  [degreeGrammar, awardGrammar, numbersGrammar],
  // times before citations, which end with their date
  ...timeLevels,
  [documentsGrammar],
  // places before bodies: `Công an tỉnh Nghệ An` ends with its place
  [placeGrammar],
  // bodies before offices: `Cục trưởng Cục Đối ngoại`
  [organizationGrammar],
  [positionGrammar],
  // names after all that introduces them
  [personGrammar],
  // a given name alone, after the full names are known
  [givenNameGrammar],
  // the topic of an occasion ends where a person, an office or another clause begins
  [occasionGrammar],
  // quantities last: before another mention's head the numeral stands alone (`ba Hội nghị …`)
  [quantitiesGrammar],
];
