/** Pieces of HTML that stand in the output of a notebook's cell, between outputs of others. */

import { oneLine } from '../render/display.js';
import { attributes, escapeHtml } from '../render/escape.js';
import { blockLabel, KIND_LABELS, kindLabel, type Language, REPORT_LABELS } from '../render/labels.js';
import { marksOf, markUp } from '../render/marks.js';
import type { Field, FieldValue, RecordView } from '../render/records.js';
import { buildReport } from '../render/report.js';
import { stretches } from '../render/stretches.js';
import type { Analysis, MentionKind } from '../types.js';

const label = (key: keyof typeof REPORT_LABELS, language: Language): string => escapeHtml(REPORT_LABELS[key][language]);

/** The title of an article, or its first words where it has none, with its day. */
const headingOf = (analysis: Analysis, language: Language): string => {
  const { title, date } = buildReport({ ...analysis, events: [], entities: [] }, language);
  const words = title ?? oneLine(analysis.text.slice(0, 200)).split(' ').slice(0, 12).join(' ');
  return [title === undefined && words !== '' ? `${words} …` : words, ...(date === undefined ? [] : [date])].join(
    ' · ',
  );
};

/** The heading of an article among several. */
export const headingHtml = (analysis: Analysis, language: Language): string =>
  `<p class="title">${escapeHtml(headingOf(analysis, language))}</p>\n`;

const legendHtml = (analysis: Analysis, language: Language): string => {
  const items = (Object.keys(KIND_LABELS) as MentionKind[]).flatMap((kind) => {
    const count = analysis.mentions.filter((mention) => mention.kind === kind).length;
    if (count === 0) return [];
    return [
      `<li><mark${attributes({ 'data-kind': kind })}>${escapeHtml(kindLabel(kind, language))}</mark> ${count}</li>`,
    ];
  });
  return items.length === 0 ? '' : `<ul class="legend">${items.join('')}</ul>\n`;
};

/**
 * The article with its mentions marked as they nest. Nothing has an id: several displays may stand on one page, so that
 * numbers behind triggers lead to rows of the table by sight, and by pointing at them, not by links.
 */
export const textHtml = (analysis: Analysis, language: Language): string => {
  const reference = (number: number) => `<span class="ref">${number}</span>`;
  const marks = marksOf(analysis, language, reference).map((mark) => ({ ...mark, anchor: '' }));
  const marked = markUp(analysis.text, marks);
  const blocks = stretches(analysis).map((block) => {
    const title = block.kind === 'paragraph' || block.kind === 'title' ? undefined : blockLabel(block.kind, language);
    const heading = block.kind === 'title' ? 'title' : undefined;
    return `<p${attributes({ class: heading, 'data-block': block.kind, title })}>${marked.write(block)}</p>`;
  });
  return `<div lang="vi">\n${legendHtml(analysis, language)}${blocks.join('\n')}\n</div>`;
};

const valueHtml = ({ words, name, inheritedFrom }: FieldValue, language: Language): string => {
  const told = name === undefined ? '' : ` <span class="faint">(${escapeHtml(name)})</span>`;
  const from =
    inheritedFrom === undefined ? '' : ` <span class="faint">(${label('inherited', language)} ${inheritedFrom})</span>`;
  return escapeHtml(words) + told + from;
};

const valuesHtml = ({ values }: Field, language: Language): string =>
  values.map((value) => valueHtml(value, language)).join('; ');

/** A cell for what stands in a column of its own, and one for all roles. */
const cellsHtml = ({ fields }: RecordView, language: Language): string => {
  const column = (about: 'time' | 'place') =>
    fields
      .filter((field) => field.about === about)
      .map((field) => valuesHtml(field, language))
      .join('');
  const roles = fields
    .filter((field) => field.about === undefined)
    .map((field) => `<li><span class="faint">${escapeHtml(field.label)}:</span> ${valuesHtml(field, language)}</li>`);
  return `<td class="when">${column('time')}</td><td>${column('place')}</td><td><ul>${roles.join('')}</ul></td>`;
};

const rowHtml = (view: RecordView, linked: boolean, language: Language): string => {
  const { number, record, status, trigger, parent } = view;
  const badge = status === undefined ? '' : ` <span class="status">${escapeHtml(status)}</span>`;
  const within = parent === undefined ? '' : ` <span class="faint">${label('within', language)} ${parent}</span>`;
  const row = attributes({ class: linked ? `r${number}` : undefined, 'data-id': record.id, 'data-type': record.type });
  return `<tr${row}><th scope="row">${number}</th><td><b>${escapeHtml(view.label)}</b>${badge}<div>“${escapeHtml(trigger)}”${within}</div></td>${cellsHtml(view, language)}</tr>`;
};

/**
 * The records as one table, those of each article under its heading where there are several.
 *
 * @param linked - the text of the only article stands above, and rows and words point at each other
 */
export const recordsHtml = (analyses: readonly Analysis[], linked: boolean, language: Language): string => {
  const groups = analyses.map((analysis) => {
    const rows = buildReport(analysis, language).records.map((view) => rowHtml(view, linked, language));
    if (analyses.length === 1) return rows.join('\n');
    const heading = `<tr class="article"><th colspan="5" scope="rowgroup">${escapeHtml(headingOf(analysis, language))}</th></tr>`;
    return `<tbody>${[heading, ...rows].join('\n')}</tbody>`;
  });
  const count = analyses.reduce((sum, analysis) => sum + analysis.events.length, 0);
  const columns = [
    label('event', language),
    label('time', language),
    label('place', language),
    label('roles', language),
  ];
  return `<div class="scroll" tabindex="0" role="group" aria-label="${label('events', language)}"><table>
<caption>${label('events', language)} (${count})</caption>
<thead><tr><th scope="col">#</th>${columns.map((column) => `<th scope="col">${column}</th>`).join('')}</tr></thead>
${groups.join('\n')}
</table></div>`;
};

/** The records of several articles for where HTML cannot be shown: one line each, under the heading of its article. */
export const recordsText = (analyses: readonly Analysis[], language: Language): string =>
  analyses
    .map((analysis) => {
      const lines = buildReport(analysis, language).records.map(({ number, label: type, status, trigger, fields }) => {
        const told = fields.map((field) => `${field.label}: ${field.values.map(({ words }) => words).join('; ')}`);
        return `  [${number}] ${[status === undefined ? type : `${type} (${status})`, `“${trigger}”`, ...told].join(' | ')}`;
      });
      return [headingOf(analysis, language), ...lines, ''].join('\n');
    })
    .join('');
