/** Tables as CSV that Excel, LibreOffice and every CSV reader open rightly. */

import type { Articles } from './articles.js';
import { type Cell, TABLE_NAMES, type Table, type TableName, type TableOptions, tablesOf } from './tables.js';

/** How to write CSV. */
export interface CsvOptions extends TableOptions {
  /** Begin with a byte-order mark and a line of column names (default true); false for what is added to a file. */
  header?: boolean;
}

/** Without it Excel reads UTF-8 as the system's old code page. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet would calculate instead of show. An apostrophe in front makes it text; one that stands there
 * already gets another, so that taking one off always gives the words back.
 */
const FORMULA = /^[=+\-@\t\r\n'＝＋－＠]/;

const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const shown = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
};

const csvOf = ({ columns, rows }: Table, header: boolean): string => {
  const lines = rows.map((row) => row.map(cellText).join(','));
  if (header) lines.unshift(columns.map(({ name }) => name).join(','));
  return `${header ? BYTE_ORDER_MARK : ''}${lines.map((line) => `${line}\r\n`).join('')}`;
};

/**
 * Writes one or many articles as five CSV files (RFC 4180, UTF-8 with a byte-order mark, CRLF): `articles`, `mentions`,
 * `entities`, `records`, and `arguments`, which join by `article` with `id`, `record` and `entity`. Cells that are lists
 * or objects are JSON.
 *
 * A text cell that begins with `=`, `+`, `-`, `@`, a tab, a line end or an apostrophe has an apostrophe in front, so that
 * no spreadsheet calculates what an article says (OWASP, “CSV Injection”); drop one leading apostrophe when you read the
 * files by program.
 *
 * @param articles What `analyze` returned, one or more, each with an `id` of yours or numbered; nothing is changed.
 *
 * @example
 * ```ts
 * const tables = toCsv(texts.map((text) => analyze(text)), { language: 'en' });
 * for (const [name, csv] of Object.entries(tables)) await writeFile(`${name}.csv`, csv);
 * ```
 */
export const toCsv = (articles: Articles, options: CsvOptions = {}): Record<TableName, string> => {
  const tables = tablesOf(articles, options);
  const files = TABLE_NAMES.map((name) => [name, csvOf(tables[name], options.header ?? true)]);
  return Object.fromEntries(files) as Record<TableName, string>;
};
