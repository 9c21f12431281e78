/**
 * Reports for people, made of an `Analysis`: text for a terminal, HTML for a browser. JSON and NDJSON need no function:
 * an `Analysis` is plain data.
 *
 * @packageDocumentation
 */

export { type HtmlOptions, renderHtml } from './html.js';
export type { Language } from './labels.js';
export { renderText, type TextOptions } from './text.js';
