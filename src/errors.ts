/**
 * What is thrown for bad data, patterns and options; never for a text. The message says where, what, and how to mend it.
 *
 * @example
 * ```ts
 * try { createAnalyzer({ lexicon: [{ kind: 'rank', name: '' }] }); }
 * catch (error) { if (error instanceof SukienError) console.error(error.code, error.message); }
 * ```
 */
export class SukienError extends Error {
  override readonly name = 'SukienError';
  /** A stable code: `E101` … */
  readonly code: string;
  /** The file, entry, option or pattern that is meant. */
  readonly where: string;
  /** What to do about it. */
  readonly hint: string;

  constructor(code: string, where: string, what: string, hint: string) {
    super(`${code} ${where}: ${what} ${hint}`);
    this.code = code;
    this.where = where;
    this.hint = hint;
  }
}
