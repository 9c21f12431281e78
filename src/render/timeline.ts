/** The dated records of one or many articles as one drawing. */

import type { Analysis, EventRecord } from '../types.js';
import { type DatedRecord, datedRecords } from './dated-records.js';
import { dateLabel } from './dates.js';
import { displayWidth, oneLine, wrap } from './display.js';
import { attributes, escapeHtml } from './escape.js';
import { type Language, REPORT_LABELS } from './labels.js';
import type { Field } from './records.js';

/** How to draw a timeline. */
export interface TimelineOptions {
  /** Language of the labels (default `vi`). */
  language?: Language;
  /** Width in CSS pixels (default 860, at least 360). The height follows from what is told. */
  width?: number;
  /**
   * For a page: text in the colour of the words around, no ground and no style of its own, so that it passes a strict
   * Content-Security-Policy (default false: a drawing for a file, light or dark with its reader's scheme).
   */
  inline?: boolean;
  /** The address that a record's heading links to, for instance its card on a page. */
  link?: (record: EventRecord, analysis: Analysis) => string | undefined;
}

const LINE = 20;
const MARGIN = 16;
const FONT = 14;
/** Mean width of a letter, in font sizes: columns are counted, for no font can be measured here. */
const LETTER = 0.54;
/** Lines that a value of a role may take. */
const VALUE_LINES = 3;

/** Middling tones, to be told apart from white and from black. */
const COLORS: Readonly<Record<string, string>> = { planned: '#b7791f', hypothetical: '#b7791f', negated: '#d0453b' };
const ACCENT = '#3d7fd1';

const SCHEMES =
  '.sukien-timeline{color:#1b1f24;background:#fff}@media (prefers-color-scheme:dark){.sukien-timeline{color:#e6e8eb;background:#16191d}}';

/** Attributes of text that stands back. */
const FAINT = { 'fill-opacity': '0.68' };

const textAt = (x: number, y: number, text: string, how: Readonly<Record<string, string>> = {}, faint = 0): string => {
  const standsBack = faint === 0 ? '' : `<tspan${attributes(FAINT)}>${escapeHtml(text.slice(0, faint))}</tspan>`;
  return `<text${attributes({ x: String(x), y: String(y), ...how })}>${standsBack}${escapeHtml(text.slice(faint))}</text>`;
};

const columnsOf = (pixels: number): number => Math.max(12, Math.floor(pixels / (FONT * LETTER)));

/** One line of words under a heading. */
interface Line {
  text: string;
  /** How many of its letters stand back: those of a label. */
  faint?: number;
  how?: Readonly<Record<string, string>>;
}

const fieldLines = ({ label, values }: Field, columns: number): Line[] => {
  const told = values.map(({ words, name }) => (name === undefined ? words : `${words} (${name})`)).join('; ');
  const lines = wrap(`${label}: ${told}`, columns);
  const kept = lines.slice(0, VALUE_LINES);
  if (lines.length > VALUE_LINES) kept[VALUE_LINES - 1] += ' …';
  return kept.map((text, index) => ({ text, faint: index === 0 && text.startsWith(label) ? label.length + 1 : 0 }));
};

/** What the pieces of a drawing have to know. */
interface Drawing {
  language: Language;
  /** Where the axis and the words right of it are. */
  axis: number;
  left: number;
  columns: number;
  many: boolean;
  link: TimelineOptions['link'];
}

/** One record from `y` on; gives back where the next begins. */
const entrySvg = (entry: DatedRecord, y: number, source: string, drawing: Drawing): [svg: string, next: number] => {
  const { view, analysis, value } = entry;
  const { left, columns, axis, link } = drawing;
  const { record, status, trigger, label } = view;
  const base = y + FONT;
  const heading = `${label}${status === undefined ? '' : ` · ${status}`} “${trigger}”`;
  const [first = '', ...rest] = wrap(heading, Math.floor(columns * 0.92));
  const color = COLORS[record.status] ?? ACCENT;
  const href = link?.(record, analysis);
  const title = [first, ...rest].map((line, index) =>
    textAt(left, base + index * LINE, line, { 'font-weight': '600' }),
  );
  const told = view.fields.filter((field) => field.about !== 'time').flatMap((field) => fieldLines(field, columns));
  const from = source === '' ? [] : wrap(source, columns).slice(0, 2);
  const body: Line[] = [...told, ...from.map((text) => ({ text, how: { 'font-style': 'italic', ...FAINT } }))];
  const under = base + (rest.length + 1) * LINE;
  const lines = body.map(({ text, faint, how }, index) => textAt(left, under + index * LINE, text, how, faint));
  // Hollow where it has not happened: the colour alone is not to be relied on.
  const dot = attributes({
    cx: String(axis),
    cy: String(base - 5),
    r: '6',
    stroke: color,
    'stroke-width': '2.5',
    fill: record.status === 'occurred' || record.status === 'ongoing' ? color : 'none',
  });
  const linked = href === undefined ? title.join('') : `<a${attributes({ href })}>${title.join('')}</a>`;
  const about = attributes({
    role: 'listitem',
    'data-id': oneLine(record.id),
    'data-type': oneLine(record.type),
    'data-value': oneLine(value),
  });
  const svg = `<g${about}><circle${dot}/>${linked}${lines.join('')}</g>`;
  return [svg, under + body.length * LINE - FONT + 10];
};

/** `3 ngày`, `2 years`: how long nothing is told. */
const gapLabel = (days: number, language: Language): string => {
  const [count, unit] =
    days < 60
      ? [days, 'days']
      : days < 730
        ? [Math.round(days / 30.44), 'months']
        : [Math.round(days / 365.25), 'years'];
  return `${count} ${REPORT_LABELS[unit as 'days' | 'months' | 'years'][language]}`;
};

/** Longer where more time passes, but never out of proportion. */
const gapHeight = (days: number): number => (days <= 1 ? 6 : Math.round(Math.min(56, 14 + 6 * Math.log2(days))));

const draw = (entries: DatedRecord[], drawing: Drawing): [svg: string[], height: number] => {
  const svg: string[] = [];
  const { axis, language, many } = drawing;
  let y = MARGIN;
  let shown = '';
  let before: DatedRecord | undefined;
  for (const entry of entries) {
    const days = before ? entry.first - before.first : 0;
    const height = gapHeight(days);
    if (days > 1) {
      svg.push(
        textAt(axis - 14, y + height / 2 + 4, gapLabel(days, language), {
          'text-anchor': 'end',
          'font-size': '12',
          ...FAINT,
        }),
      );
    }
    if (before) y += height;
    const label = dateLabel(entry.value, language);
    if (label !== shown) {
      const lines = wrap(label, columnsOf(axis - 14 - MARGIN));
      lines.forEach((line, index) => {
        svg.push(textAt(axis - 14, y + FONT + index * LINE, line, { 'text-anchor': 'end' }));
      });
    }
    shown = label;
    const source = many && before?.article !== entry.article ? oneLine(entry.analysis.article.title ?? '') : '';
    const [drawn, next] = entrySvg(entry, y, source, drawing);
    svg.push(drawn);
    y = Math.max(next, y + 2 * LINE);
    before = entry;
  }
  return [svg, y];
};

/**
 * Draws the records that have a date, of one article or of many, from the earliest to the latest: when, what, who and
 * where, hollow dots for what is planned, denied or demanded. What has no date is left out and counted at the foot.
 *
 * Everything is text and shapes: no script, no request, no font but the reader's; what the article says is escaped.
 *
 * @param analyses What `analyze` returned, one or more; nothing is changed.
 * @returns One `<svg>` element, which is also a whole file; save it as UTF-8.
 *
 * @example
 * ```ts
 * await writeFile('timeline.svg', renderTimeline([analyze(first), analyze(second)], { language: 'en' }));
 * ```
 */
export const renderTimeline = (analyses: Analysis | readonly Analysis[], options: TimelineOptions = {}): string => {
  const { language = 'vi', inline = false, link } = options;
  const width = Math.max(360, Math.floor(options.width ?? 860) || 860);
  const all: readonly Analysis[] = 'text' in analyses ? [analyses] : analyses;
  const entries = datedRecords(all, language);
  const widest = Math.max(0, ...entries.map(({ value }) => displayWidth(dateLabel(value, language))));
  const axis = Math.min(Math.round(width * 0.32), Math.max(110, Math.round(widest * FONT * LETTER) + MARGIN + 22));
  const left = axis + 20;
  const drawing: Drawing = {
    language,
    axis,
    left,
    columns: columnsOf(width - left - MARGIN),
    many: all.length > 1,
    link,
  };
  const [body, end] = draw(entries, drawing);
  const undated = all.reduce((sum, { events }) => sum + events.length, 0) - entries.length;
  const foot = [
    ...(entries.length === 0 ? [REPORT_LABELS.noDates[language]] : []),
    ...(undated === 0 ? [] : [REPORT_LABELS.undated[language].replace('#', String(undated))]),
  ].map((line, index) => textAt(MARGIN, end + FONT + 6 + index * LINE, line, { 'font-size': '12', ...FAINT }));
  const height = Math.round(end + foot.length * LINE + MARGIN);
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'sukien-timeline',
    width: String(width),
    height: String(height),
    viewBox: `0 0 ${width} ${height}`,
    role: 'group',
    'aria-label': REPORT_LABELS.timeline[language],
    'font-family': 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    'font-size': String(FONT),
    fill: 'currentColor',
  });
  const line =
    entries.length === 0
      ? ''
      : `<path d="M${axis} ${MARGIN}V${Math.round(end)}" stroke="currentColor" stroke-opacity="0.3" stroke-width="2"/>`;
  const style = inline ? '' : `<style>${SCHEMES}</style>`;
  const list = entries.length === 0 ? '' : `<g role="list">\n${body.join('\n')}\n</g>`;
  return `<svg${root}>${style}${line}${list}${foot.join('')}</svg>\n`;
};
