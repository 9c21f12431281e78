/** Tables as Parquet. */

import { SukienError } from '../errors.js';
import type { Articles } from './articles.js';
import { type Cell, type Column, TABLE_NAMES, type TableName, type TableOptions, tablesOf } from './tables.js';

const TYPES = { text: 'STRING', integer: 'INT32', number: 'DOUBLE', json: 'JSON' } as const satisfies Record<
  Column['type'],
  string
>;

/**
 * Only whoever writes Parquet has to have the package.
 *
 * @throws SukienError E801 where it is not installed
 */
export const loadWriter = async () => {
  try {
    return await import('hyparquet-writer');
  } catch {
    throw new SukienError(
      'E801',
      'sukien/parquet',
      'the package hyparquet-writer is not installed.',
      'Run "npm install hyparquet-writer".',
    );
  }
};

/** JSON cells are text here, and the writer makes text of values itself. */
const cellValue = (type: Column['type']) => (cell: Cell) =>
  type === 'json' && cell !== null ? JSON.parse(String(cell)) : cell;

/**
 * Writes one or many articles as five Parquet files, with the columns and the joins of `toCsv`: `articles`, `mentions`,
 * `entities`, `records`, `arguments`. Text is UTF-8, offsets are INT32, confidences DOUBLE, lists and objects JSON; what is
 * not told is null. Needs the package `hyparquet-writer`.
 *
 * @param articles What `analyze` returned, one or more, each with an `id` of yours or numbered; nothing is changed.
 * @returns The bytes of each file.
 * @throws SukienError E801 where `hyparquet-writer` is not installed
 *
 * @example
 * ```ts
 * const files = await toParquet(analyses, { offsets: 'code-points' });
 * await writeFile('mentions.parquet', files.mentions);
 * // in DuckDB: SELECT value, count(*) FROM 'mentions.parquet' WHERE kind = 'organization' GROUP BY value
 * ```
 */
export const toParquet = async (
  articles: Articles,
  options: TableOptions = {},
): Promise<Record<TableName, Uint8Array>> => {
  const { parquetWriteBuffer } = await loadWriter();
  const tables = tablesOf(articles, options);
  const files = TABLE_NAMES.map((name): [TableName, Uint8Array] => {
    const { columns, rows } = tables[name];
    const columnData = columns.map(({ name: column, type }, index) => ({
      name: column,
      type: TYPES[type],
      data: rows.map((row) => row[index] ?? null).map(cellValue(type)),
    }));
    return [name, new Uint8Array(parquetWriteBuffer({ columnData }))];
  });
  return Object.fromEntries(files) as Record<TableName, Uint8Array>;
};
