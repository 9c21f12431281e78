/**
 * `sukien/quantities`: numbers with their units and counted nouns alone.
 *
 * @packageDocumentation
 */
export { SukienError } from './errors.js';
export { extractQuantities } from './parts/quantities.js';
export type { AnalyzeOptions, MentionBase, MentionKind, QuantityMention, Span } from './types.js';
