/**
 * `sukien` reads Vietnamese article prose and returns mentions, entities and event records that point into the text.
 *
 * @packageDocumentation
 */
export { analyze, type CustomAnalyzer, createAnalyzer, explain } from './create.js';
export { SukienError } from './errors.js';
export { extractEvents, extractLocations, extractOrganizations, extractPersons } from './extract.js';
export { type Predecessor, predecessors, type Successor, successors } from './history.js';
export {
  decode,
  detectEncoding,
  isVietnameseSyllable,
  isVietnameseText,
  type LegacyEncoding,
  normalize,
  normalizeWithOffsets,
  parseSyllable,
  removeDiacritics,
  searchKey,
  slug,
} from './normalize.js';
export { MENTION_KINDS } from './options.js';
export { extractDocuments, formatCitation } from './parts/documents.js';
export { extractQuantities } from './parts/quantities.js';
export { extractTimes } from './parts/times.js';
export type { CitationOptions, CitationParts } from './resolve/documents-format.js';
export { type DocumentNumber, parseDocumentNumber } from './resolve/documents-parse.js';
export type * from './types.js';
