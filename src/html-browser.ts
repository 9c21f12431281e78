/**
 * `sukien/html` for bundlers and browsers, where packages are put in beforehand and not loaded at the first use.
 *
 * @packageDocumentation
 */
import { Tokenizer } from 'htmlparser2';
import { checkPage, type HtmlOptions, type HtmlPage, readPage } from './html/read.js';

export { SukienError } from './errors.js';
export type { HtmlOptions, HtmlPage } from './html/read.js';

/** The same as in Node. */
export function readHtml(html: string | Uint8Array, options: HtmlOptions = {}): HtmlPage {
  checkPage(html, options);
  return readPage(html, options, Tokenizer);
}
