/**
 * `sukien/documents`: the citations of legal, party and treaty documents alone.
 *
 * @packageDocumentation
 */
export { SukienError } from './errors.js';
export { extractDocuments } from './parts/documents.js';
export { type DocumentNumber, parseDocumentNumber } from './resolve/documents-parse.js';
export type { AnalyzeOptions, DocumentMention, MentionBase, MentionKind, Span } from './types.js';
