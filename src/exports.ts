/**
 * `sukien/exports`: analyses in the formats of other programs. Each function is pure, takes what `analyze` returned and gives
 * back text or plain data; none writes a file.
 *
 * @packageDocumentation
 */

export type { Articles, IdentifiedAnalysis } from './exports/articles.js';
export { type BratDocument, toBrat } from './exports/brat.js';
export { type BratConfiguration, toBratConfiguration } from './exports/brat-configuration.js';
export { toCodePoints } from './exports/code-points.js';
export { type ConllOptions, toConll } from './exports/conll.js';
export { type CsvOptions, toCsv } from './exports/csv.js';
export { type GraphmlOptions, toGraphml } from './exports/graphml.js';
export { type JsonLdDocument, type JsonLdOptions, toJsonLd } from './exports/json-ld.js';
export type { JsonLdNode } from './exports/json-ld-entities.js';
export type { TableName, TableOptions } from './exports/tables.js';
export {
  type AnnotationBody,
  type AnnotationTarget,
  type TextPositionSelector,
  type TextQuoteSelector,
  toWebAnnotations,
  type WebAnnotation,
  type WebAnnotationOptions,
  type WebAnnotationPage,
} from './exports/web-annotations.js';
export type { Language } from './render/labels.js';
