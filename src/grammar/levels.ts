import { givenNameGrammar } from './given-names.js';
import type { Grammar } from './grammar.js';
import { levelsOfBodies } from './levels-of-bodies.js';
import { occasionGrammar } from './occasions.js';
import { personGrammar } from './persons.js';
import { quantitiesGrammar } from './quantities.js';

/**
 * The cascade: what is found on one level is there for the next, and within a level the grammars do not see one
 * another. The order is the order of dependence, and each line says why it stands where it stands.
 */
export const LEVELS: readonly (readonly Grammar[])[] = [
  ...levelsOfBodies,
  // names after all that introduces them
  [personGrammar],
  // a given name alone, after the full names are known
  [givenNameGrammar],
  // the topic of an occasion ends where a person, an office or another clause begins
  [occasionGrammar],
  // quantities last: before another mention's head the numeral stands alone (`ba Hội nghị …`)
  [quantitiesGrammar],
];
