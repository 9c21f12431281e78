/**
 * `sukien` reads Vietnamese article prose and returns mentions, entities and event records that point into the text.
 *
 * @packageDocumentation
 */
export { analyze, type CustomAnalyzer, createAnalyzer, explain } from './create.js';
export { SukienError } from './errors.js';
export {
  extractDocuments,
  extractEvents,
  extractLocations,
  extractOrganizations,
  extractPersons,
  extractQuantities,
  extractTimes,
} from './extract.js';
export type * from './types.js';
