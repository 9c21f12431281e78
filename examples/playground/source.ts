/** What was given, read: a text as it is, the source of a page through `readHtml`. */

import { type Analysis, type AnalyzeOptions, analyze } from 'sukien';
import { readHtml } from 'sukien/html';

/** What the reader says that it is; `auto` looks at how it begins. */
export type Format = 'auto' | 'text' | 'html';

/** A text of the press does not begin with a tag. */
const TAG =
  /^\s*<(?:!doctype|!--|\?xml|(?:html|head|body|main|article|section|header|div|table|p|h[1-6]|meta|title|script|style)\b)/i;

/** An analysis, and how it came about. */
export interface Read {
  analysis: Analysis;
  options: AnalyzeOptions;
  fromHtml: boolean;
}

/** Reads what was given. Of a page, its blocks are known, and its day unless the reader names another. */
export const readSource = (source: string, format: Format, chosen: AnalyzeOptions): Read => {
  const fromHtml = format === 'html' || (format === 'auto' && TAG.test(source));
  if (!fromHtml) return { analysis: analyze(source, chosen), options: chosen, fromHtml };
  const { text, blocks, publishedAt, notes } = readHtml(source);
  const known = chosen.page === false ? {} : { blocks };
  const options = { ...(publishedAt === undefined ? {} : { publishedAt }), ...chosen, ...known };
  const analysis = analyze(text, options);
  return { analysis: { ...analysis, notes: [...notes, ...analysis.notes] }, options, fromHtml };
};
