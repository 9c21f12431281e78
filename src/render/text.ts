/** The report for a terminal or a plain text file. */

import type { Analysis } from '../types.js';
import { displayWidth, joinPaint, type Paint, padEnd, paint, wrap } from './display.js';
import { type Language, REPORT_LABELS } from './labels.js';
import type { Field, FieldValue, Quote, RecordView } from './records.js';
import { buildReport, type Row } from './report.js';

/** How to write a report. */
export interface TextOptions {
  /** Colour for a terminal (default false: plain text). */
  color?: boolean;
  /** Columns of a line (default 100, at least 40). */
  width?: number;
  /** Language of the labels (default `vi`). */
  language?: Language;
}

/** What the pieces of a report have to know: the language, the columns left, and whether to colour. */
interface Layout {
  language: Language;
  width: number;
  ink: (text: string, ...how: Paint[]) => string;
}

/** A column of names or labels is as wide as its widest, but leaves most of the line to what stands beside it. */
const columnWidth = (texts: string[], width: number): number =>
  Math.min(
    texts.reduce((widest, text) => Math.max(widest, displayWidth(text)), 0),
    Math.floor(width * 0.4),
  );

/** `left` beside `right`, each line of `right` under its first. */
const beside = (left: string, right: string, indent: number, column: number, { width }: Layout): string[] => {
  const margin = ' '.repeat(indent);
  const names = wrap(left, width - indent);
  const last = names.at(-1) ?? '';
  // A name wider than its column has a line to itself rather than pushing one row out of line.
  const own = names.length > 1 || displayWidth(last) > column;
  const lines = wrap(right, width - indent - column - 2);
  if (lines.length === 0) return names.map((line) => margin + line);
  const gap = margin + ' '.repeat(column + 2);
  if (own) return [...names.map((line) => margin + line), ...lines.map((line) => gap + line)];
  return lines.map((line, index) => (index === 0 ? `${margin}${padEnd(last, column)}  ${line}` : gap + line));
};

const heading = (label: string, count: number, { ink }: Layout): string =>
  `${ink(label.toUpperCase(), 'bold')} ${ink(`(${count})`, 'dim')}`;

const list = (label: string, rows: Row[], layout: Layout): string[] => {
  if (rows.length === 0) return [];
  const column = columnWidth(
    rows.map((row) => row.name),
    layout.width,
  );
  const lines = rows.flatMap(({ name, details }) =>
    beside(layout.ink(name, 'cyan'), details.join(' · '), 2, column, layout),
  );
  return [heading(label, rows.length, layout), ...lines, ''];
};

const fieldText = ({ words, name, inheritedFrom }: FieldValue, { language, ink }: Layout): string =>
  [
    words,
    ...(name === undefined ? [] : [ink(`(${name})`, 'dim')]),
    ...(inheritedFrom === undefined ? [] : [ink(`(${REPORT_LABELS.inherited[language]} [${inheritedFrom}])`, 'dim')]),
  ].join(' ');

const quoteText = ({ before, trigger, after }: Quote, { ink }: Layout): string =>
  `“${before}${ink(trigger, 'bold', 'yellow')}${after}”`;

const quotedText = ({ quotes: [first, ...others] }: RecordView, layout: Layout): string => {
  if (!first) return '';
  if (others.length === 0) return quoteText(first, layout);
  const more = REPORT_LABELS.moreTellings[layout.language].replace('#', String(others.length));
  return `${quoteText(first, layout)} ${layout.ink(`(${more})`, 'dim')}`;
};

const recordLines = (view: RecordView, column: number, indent: number, layout: Layout): string[] => {
  const { language, ink } = layout;
  const head = [
    ink(view.label, 'bold'),
    `“${ink(view.trigger, 'yellow')}”`,
    ...(view.status === undefined
      ? []
      : [`· ${ink(view.status, view.record.status === 'negated' ? 'red' : 'yellow')}`]),
    ...(view.parent === undefined ? [] : [ink(`· ${REPORT_LABELS.within[language]} [${view.parent}]`, 'dim')]),
  ].join(' ');
  const number = `[${view.number}]`;
  const row = (label: string, text: string) => beside(ink(label, 'dim'), text, indent, column, layout);
  const field = ({ label, values }: Field) => row(label, values.map((value) => fieldText(value, layout)).join('; '));
  const quoted = quotedText(view, layout);
  return [
    ...wrap(head, layout.width - indent).map((line, index) =>
      index === 0 ? `${ink(number, 'cyan')}${' '.repeat(indent - number.length)}${line}` : ' '.repeat(indent) + line,
    ),
    ...view.fields.flatMap(field),
    ...(quoted === '' ? [] : row(REPORT_LABELS.quote[language], quoted)),
    '',
  ];
};

const records = (views: RecordView[], layout: Layout): string[] => {
  if (views.length === 0) return [];
  const { language } = layout;
  const indent = String(views.length).length + 3;
  const labels = views.flatMap((view) => view.fields.map((field) => field.label));
  const column = columnWidth([...labels, REPORT_LABELS.quote[language]], layout.width);
  return [
    heading(REPORT_LABELS.events[language], views.length, layout),
    ...views.flatMap((view) => recordLines(view, column, indent, layout)),
  ];
};

/**
 * Writes an analysis as a report for people: title, date and byline, the lists of people, bodies and documents, and the
 * numbered event records, each with who, what, when, where, its status where it did not simply occur, its legal basis
 * and the words that tell it.
 *
 * @param analysis What `analyze` returned; it is not changed.
 * @returns Lines ended by `\n`, none wider than `width` columns (a terminal's, in which `ế` in any form is one).
 *   Control and direction characters of the article are neutralized.
 *
 * @example
 * ```ts
 * renderText(analyze('Chiều 9/7/2025, Bộ Công an tổ chức Hội nghị sơ kết.'), { language: 'en', width: 80 });
 * ```
 */
export const renderText = (analysis: Analysis, options: TextOptions = {}): string => {
  const { color = false, width = 100, language = 'vi' } = options;
  const layout: Layout = {
    language,
    width: Math.max(40, Math.floor(width) || 100),
    ink: color ? paint : (text) => text,
  };
  const report = buildReport(analysis, language);
  const label = (key: keyof typeof REPORT_LABELS) => REPORT_LABELS[key][language];
  const facts = [
    ...(report.date === undefined ? [] : [[label('date'), report.date] as const]),
    ...(report.byline === undefined ? [] : [[label('byline'), report.byline] as const]),
  ];
  const column = columnWidth(
    facts.map(([name]) => name),
    layout.width,
  );
  const head = [
    ...(report.title === undefined ? [] : wrap(layout.ink(report.title, 'bold'), layout.width)),
    ...facts.flatMap(([name, text]) => beside(layout.ink(name, 'dim'), text, 0, column, layout)),
  ];
  const body = [
    ...list(label('people'), report.people, layout),
    ...list(label('bodies'), report.bodies, layout),
    ...list(label('documents'), report.documents, layout),
    ...records(report.records, layout),
  ];
  const notes = report.notes.flatMap((note) =>
    wrap(note, layout.width - 4).map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`)),
  );
  const lines = [
    ...head,
    ...(head.length > 0 ? [''] : []),
    ...(body.length > 0 ? body : [label('nothing'), '']),
    ...(notes.length > 0 ? [heading(label('notes'), report.notes.length, layout), ...notes, ''] : []),
  ];
  const text = `${lines.slice(0, -1).join('\n')}\n`;
  return color ? joinPaint(text) : text;
};
