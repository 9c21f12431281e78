/**
 * Analyses shown in notebooks: in Deno's kernel for Jupyter by themselves, in tslab and Observable as HTML.
 *
 * @packageDocumentation
 */

import { SukienError } from './errors.js';
import { headingHtml, recordsHtml, recordsText, textHtml } from './notebook/fragment.js';
import { stylesheet } from './notebook/stylesheet.js';
import type { Language } from './render/labels.js';
import { renderText } from './render/text.js';
import { renderTimeline } from './render/timeline.js';
import type { Analysis } from './types.js';

export type { Language } from './render/labels.js';

/** A part of what is shown: the article with its words marked, the table of its records, the drawing of those with a date. */
export type NotebookPart = 'text' | 'records' | 'timeline';

/** What to show, and how. */
export interface NotebookOptions {
  /** Language of the labels (default `vi`). */
  language?: Language;
  /** Parts, in the order in which they stand; by default all for one article, and the table for several. */
  show?: readonly NotebookPart[];
}

/** What {@link display} gives: the last value of a cell, which the notebook shows. */
export interface NotebookDisplay {
  /** The same as {@link toHtml} of what is displayed. */
  toHtml(): string;
  /** What a notebook shows that cannot show HTML. */
  toText(): string;
}

const PARTS: readonly string[] = ['text', 'records', 'timeline'];

const isAnalysis = (value: unknown): value is Analysis =>
  typeof value === 'object' && value !== null && 'mentions' in value && 'events' in value && 'text' in value;

/** Cells are not type-checked before they run, so that what was meant is told here. */
const checked = (given: unknown, { language = 'vi', show }: NotebookOptions) => {
  const analyses: unknown[] = Array.isArray(given) ? given : [given];
  const wrong = analyses.findIndex((value) => !isAnalysis(value));
  if (wrong >= 0)
    throw new SukienError(
      'E601',
      Array.isArray(given) ? `analyses[${wrong}]` : 'analysis',
      'is nothing that analyze returned.',
      'Write display(analyze(text)).',
    );
  const parts = show ?? (Array.isArray(given) ? ['records'] : PARTS);
  const unknown = Array.isArray(parts) ? parts.find((part) => !PARTS.includes(part)) : parts;
  if (unknown !== undefined)
    throw new SukienError(
      'E602',
      'options.show',
      `${JSON.stringify(unknown)} is no part.`,
      `Parts are ${PARTS.join(', ')}.`,
    );
  if (language !== 'vi' && language !== 'en')
    throw new SukienError(
      'E602',
      'options.language',
      `«${String(language)}» is no language of labels.`,
      'Write vi or en.',
    );
  return { analyses: analyses as Analysis[], parts, language };
};

/**
 * An analysis as a piece of HTML for the output of a cell: the article with its mentions marked, the table of its
 * records and their timeline; of several analyses the table alone, unless `show` asks for more. The piece holds its own style, which touches
 * nothing outside, follows the notebook's light or dark theme, and has no script, no id and no address. Pointing at a row
 * lights up its words, and pointing at a numbered word its row.
 *
 * For tslab write `tslab.display.html(toHtml(analysis))`; in Observable set it as the `innerHTML` of an element, or write
 * `html({ raw: [toHtml(analysis)] })`.
 *
 * @param analysis - what `analyze` returned, or a list of such; nothing in it is changed
 * @returns one `<div class="sukien">`
 * @throws SukienError E601 for what is no analysis, E602 for an unknown part or language
 * @example
 * ```ts
 * tslab.display.html(toHtml(analyze(text), { language: 'en', show: ['records'] }));
 * ```
 */
export const toHtml = (analysis: Analysis | readonly Analysis[], options: NotebookOptions = {}): string => {
  const { analyses, parts, language } = checked(analysis, options);
  // Numbers of several articles are not each other's, so that rows and words are linked where there is one.
  const linked = analyses.length === 1 && parts.includes('text') && parts.includes('records');
  const pieces = parts.map((part) => {
    if (part === 'records') return recordsHtml(analyses, linked, language);
    if (part === 'timeline') return `<div class="scroll">${renderTimeline(analyses, { language, inline: true })}</div>`;
    const many = analyses.length > 1;
    return analyses.map((one) => (many ? headingHtml(one, language) : '') + textHtml(one, language)).join('\n');
  });
  const style = `<style>${stylesheet(linked ? (analyses[0]?.events.length ?? 0) : 0)}</style>`;
  return `<div class="sukien" lang="${language}">${style}\n${pieces.join('\n')}\n</div>`;
};

/**
 * An analysis as the last value of a cell in a notebook of Deno's kernel for Jupyter, which finds the method
 * `Symbol.for('Jupyter.display')` in it and shows {@link toHtml}, or the report in text where HTML cannot be shown. The
 * analysis stays what it is, plain data; the display only refers to it.
 *
 * @param analysis - what `analyze` returned, or a list of such
 * @throws SukienError E601, E602: at once, and not when the cell is shown
 * @example
 * ```ts
 * display(analyze('Chiều 9/7/2025, Bộ Công an tổ chức Hội nghị sơ kết.'), { language: 'en' })
 * ```
 */
export const display = (analysis: Analysis | readonly Analysis[], options: NotebookOptions = {}): NotebookDisplay => {
  const { analyses, language } = checked(analysis, options);
  const html = () => toHtml(analysis, options);
  const [only, ...others] = analyses;
  const text = () => (only && others.length === 0 ? renderText(only, { language }) : recordsText(analyses, language));
  const shown = {
    toHtml: html,
    toText: text,
    [Symbol.for('Jupyter.display')]: () => ({ 'text/html': html(), 'text/plain': text() }),
  };
  return shown;
};
