/**
 * `sukien/documents`: the citations of legal, party and treaty documents alone.
 *
 * @packageDocumentation
 */
export { SukienError } from './errors.js';
export { extractDocuments, formatCitation } from './parts/documents.js';
export type { CitationOptions, CitationParts } from './resolve/documents-format.js';
export { type DocumentNumber, parseDocumentNumber } from './resolve/documents-parse.js';
export type { AnalyzeOptions, DocumentMention, MentionBase, MentionKind, Span } from './types.js';
