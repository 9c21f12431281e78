/**
 * Reports for people, made of an `Analysis`: text for a terminal, HTML for a browser, a timeline as SVG; and the labels
 * that they show. JSON and NDJSON need no function: an `Analysis` is plain data.
 *
 * @packageDocumentation
 */

export { type HtmlOptions, renderHtml } from './html.js';
export { actLabel, blockLabel, kindLabel, type Language, roleLabel, statusLabel, typeLabel } from './labels.js';
export { renderText, type TextOptions } from './text.js';
export { renderTimeline, type TimelineOptions } from './timeline.js';
