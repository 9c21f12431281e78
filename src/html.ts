/**
 * `sukien/html`: the article in the HTML of its page. Needs the package `htmlparser2`, which you install beside:
 * `npm install htmlparser2@^12`.
 *
 * @packageDocumentation
 */
import { tokenizer } from './html/peer.js';
import { checkPage, type HtmlOptions, type HtmlPage, readPage } from './html/read.js';

export { SukienError } from './errors.js';
export type { PageEncoding } from './html/bytes.js';
export type { HtmlOptions, HtmlPage } from './html/read.js';
export type { LegacyEncoding } from './text/decode.js';
export type { Article, Block, BlockKind, Note, RelatedHeadline, Span } from './types.js';

/**
 * Reads the article in the HTML of a page: of any newspaper or portal, by the structure of the page and not by its name.
 *
 * @param html - the page as a string, or its bytes; of bytes, what they are goes before what the page declares (valid UTF-8 is
 * UTF-8 under every declaration), and encodings from before Unicode are decoded
 * @param options - `url`: absolute address of the page
 * @returns text, blocks and facts of the page; offsets are UTF-16 indices into `text`, and `sourceSpan` leads from there to the
 * page. Menus, comments, advertisements, share buttons and the foot of the page are left out.
 * @throws SukienError E501 without `htmlparser2`, E502 and E503 for arguments; never for a page
 * @example
 * ```ts
 * const page = readHtml(html, { url: 'https://baosonglam.vn/tin/123.html' });
 * const { events } = analyze(page.text, { blocks: page.blocks, publishedAt: page.publishedAt });
 * ```
 */
export function readHtml(html: string | Uint8Array, options: HtmlOptions = {}): HtmlPage {
  checkPage(html, options);
  return readPage(html, options, tokenizer());
}
