/**
 * `sukien/times`: dates, times, durations and sets alone, with TIMEX3 values.
 *
 * @packageDocumentation
 */
export { SukienError } from './errors.js';
export { extractTimes } from './parts/times.js';
export type { AnalyzeOptions, MentionBase, MentionKind, Span, TimeMention } from './types.js';
