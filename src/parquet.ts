/**
 * `sukien/parquet`: analyses as Parquet files. Needs `npm install hyparquet-writer`.
 *
 * @packageDocumentation
 */

export type { Articles, IdentifiedAnalysis } from './exports/articles.js';
export { toParquet } from './exports/parquet.js';
export type { TableName, TableOptions } from './exports/tables.js';
