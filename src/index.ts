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
export { type Predecessor, predecessors, type Successor, successors } from './history.js';
export {
  decode,
  detectEncoding,
  isVietnameseSyllable,
  isVietnameseText,
  normalize,
  normalizeWithOffsets,
  parseSyllable,
  removeDiacritics,
  searchKey,
  slug,
} from './normalize.js';
export { type DocumentNumber, parseDocumentNumber } from './resolve/documents-parse.js';
export type * from './types.js';
