/** The report as one HTML page that asks for nothing beyond itself. */

import type { Analysis, BlockKind, Entity, MentionKind, Span } from '../types.js';
import { type EntityView, entityViews } from './entities.js';
import { attributes, escapeHtml } from './escape.js';
import { blockLabel, KIND_LABELS, kindLabel, type Language, REPORT_LABELS } from './labels.js';
import { type MarkedText, marksOf, markUp } from './marks.js';
import { type Field, type FieldValue, idsOf, type Quote, type RecordView } from './records.js';
import { buildReport, type Row } from './report.js';
import { stretches } from './stretches.js';
import { STYLESHEET, STYLESHEET_HASH } from './stylesheet.js';

/** How to write a page. */
export interface HtmlOptions {
  /** Language of the labels (default `vi`). */
  language?: Language;
}

/** What the pieces of a page have to know. */
interface Page {
  language: Language;
  label: (key: keyof typeof REPORT_LABELS) => string;
  marked: MarkedText;
  /** What each record is, in their order. */
  recordLabels: string[];
}

/** No script, no request, no form, no base: only the style sheet with this hash. */
const POLICY = `default-src 'none'; style-src '${STYLESHEET_HASH}'; base-uri 'none'; form-action 'none'`;

/** A link to words of the text, or the words alone where nothing covers them. */
const link = (text: string, span: Span | undefined, { marked }: Page): string => {
  const id = marked.anchor(span);
  return id === undefined ? escapeHtml(text) : `<a${attributes({ href: `#${id}` })}>${escapeHtml(text)}</a>`;
};

const blockHtml = (kind: BlockKind, content: string, heading: boolean, { language }: Page): string => {
  const title = kind === 'paragraph' || kind === 'title' ? undefined : blockLabel(kind, language);
  const tag = heading ? 'h1' : 'p';
  return `<${tag}${attributes({ 'data-block': kind, title })}>${content}</${tag}>`;
};

const legendHtml = (analysis: Analysis, page: Page): string => {
  const items = (Object.keys(KIND_LABELS) as MentionKind[]).flatMap((kind) => {
    const count = analysis.mentions.filter((mention) => mention.kind === kind).length;
    if (count === 0) return [];
    const label = escapeHtml(kindLabel(kind, page.language));
    return [`<li><mark${attributes({ 'data-kind': kind })}>${label}</mark> <span class="count">${count}</span></li>`];
  });
  if (items.length === 0) return '';
  return `<ul class="legend"${attributes({ 'aria-label': page.label('legend') })}>${items.join('')}</ul>\n`;
};

const articleHtml = (analysis: Analysis, page: Page): string => {
  const blocks = stretches(analysis);
  const title = blocks.findIndex((block) => block.kind === 'title');
  const content = blocks.map((block, index) => blockHtml(block.kind, page.marked.write(block), index === title, page));
  const heading = analysis.article.title ?? page.label('report');
  const head = title < 0 ? `<h1>${escapeHtml(heading)}</h1>\n` : '';
  return `<article class="text" lang="vi"${attributes({ 'aria-label': page.label('text') })}>
${legendHtml(analysis, page)}${head}${content.join('\n')}
</article>`;
};

const valueHtml = ({ words, name, inheritedFrom, span }: FieldValue, page: Page): string =>
  [
    link(words, span, page),
    ...(name === undefined ? [] : [`<span class="faint">(${escapeHtml(name)})</span>`]),
    ...(inheritedFrom === undefined
      ? []
      : [
          `<span class="faint">(${escapeHtml(page.label('inherited'))} <a href="#r${inheritedFrom}">${inheritedFrom}</a>)</span>`,
        ]),
  ].join(' ');

const fieldHtml = ({ label, values }: Field, page: Page): string => {
  const items = values.map((value) => valueHtml(value, page));
  const content = items.length === 1 ? items.join('') : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return `<dt>${escapeHtml(label)}</dt><dd>${content}</dd>`;
};

const quoteHtml = ({ before, trigger, after }: Quote): string =>
  `<blockquote lang="vi">${escapeHtml(before)}<b>${escapeHtml(trigger)}</b>${escapeHtml(after)}</blockquote>`;

const cardHtml = (
  { number, record, label, status, trigger, parent, fields, quotes }: RecordView,
  page: Page,
): string => {
  const badge =
    status === undefined
      ? ''
      : ` <span class="status"${attributes({ 'data-status': record.status })}>${escapeHtml(status)}</span>`;
  const within =
    parent === undefined
      ? ''
      : ` <span class="faint">· ${escapeHtml(page.label('within'))} <a href="#r${parent}">${parent}</a></span>`;
  const confidence = `${escapeHtml(page.label('confidence'))} ${Math.round(record.confidence * 100)} %`;
  // A click anywhere in the card gives it the focus, and with it the light on its words, without a script.
  return `<li class="card" id="r${number}" tabindex="-1"${attributes({ 'data-id': record.id, 'data-type': record.type })}>
<h3><a href="#r${number}"><span class="number">${number}</span>${escapeHtml(label)}</a>${badge}</h3>
<p>“${link(trigger, record.trigger, page)}”${within} <span class="faint">· ${confidence}</span></p>
<dl>${fields.map((field) => fieldHtml(field, page)).join('\n')}</dl>
${quotes.map(quoteHtml).join('\n')}
</li>`;
};

const recordsHtml = (records: RecordView[], page: Page): string => {
  if (records.length === 0) return '';
  return `<section class="records" id="records" aria-labelledby="records-heading">
<h2 id="records-heading">${escapeHtml(page.label('events'))} <span class="count">(${records.length})</span></h2>
<ol>
${records.map((record) => cardHtml(record, page)).join('\n')}
</ol>
</section>`;
};

/** Places of one entity that a card links to: more would be a list of numbers that nobody reads. */
const LINKED_PLACES = 24;

const placeLinks = (anchors: string[]): string => {
  const shown = anchors.slice(0, LINKED_PLACES).map((id, index) => `<a href="#${id}">${index + 1}</a>`);
  return `${shown.join(' ')}${anchors.length > shown.length ? ' …' : ''}`;
};

const recordLinks = (records: number[], { recordLabels }: Page): string =>
  records
    .map((number) => {
      const title = `${number} ${recordLabels[number - 1] ?? ''}`;
      return `<a class="number"${attributes({ href: `#r${number}`, title })}>${number}</a>`;
    })
    .join(' ');

const entityHtml = (
  { name, details, first }: Row,
  { number, entity, aliases, mentions, words, parts }: EntityView,
  page: Page,
): string => {
  const { label, marked } = page;
  const places = mentions.flatMap((mention) => marked.anchor(mention) ?? []);
  const rows = [
    ...(aliases.length === 0 ? [] : [[label('aliases'), escapeHtml(aliases.join(' · '))]]),
    ...parts.map((part) => [part.label, recordLinks(part.records, page)]),
    ...(places.length === 0 ? [] : [[label('places'), placeLinks(places)]]),
  ];
  const told = details.length === 0 ? '' : `\n<p>${escapeHtml(details.join(' · '))}</p>`;
  const quote = words === undefined ? '' : `\n<blockquote lang="vi">${escapeHtml(words)}</blockquote>`;
  const fields = rows.map(([term = '', value = '']) => `<dt>${escapeHtml(term)}</dt><dd>${value}</dd>`).join('\n');
  return `<li class="entity" id="k${number}" tabindex="-1"${attributes({ 'data-id': entity.id, 'data-kind': entity.kind })}>
<h3>${link(name, first, page)}</h3>${told}${quote}${fields === '' ? '' : `\n<dl>${fields}</dl>`}
</li>`;
};

const listHtml = (key: 'people' | 'bodies' | 'documents', rows: Row[], views: EntityView[], page: Page): string => {
  if (rows.length === 0) return '';
  const items = rows.map((row, index) => entityHtml(row, views[index] as EntityView, page));
  return `<section class="list" aria-labelledby="${key}-heading">
<h2 id="${key}-heading">${escapeHtml(page.label(key))} <span class="count">(${rows.length})</span></h2>
<ul>
${items.join('\n')}
</ul>
</section>`;
};

const notesHtml = (notes: string[], page: Page): string => {
  if (notes.length === 0) return '';
  return `<section class="list" aria-labelledby="notes-heading">
<h2 id="notes-heading">${escapeHtml(page.label('notes'))}</h2>
<ul>
${notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('\n')}
</ul>
</section>`;
};

/**
 * Writes an analysis as one self-contained HTML page: the article with its mentions marked as they nest, its event
 * records as cards beside it (who did what to whom, when, where, on what basis, in which words), and below it a card for
 * each person, body and document: what is told of it, other names, its part in each record, every place where it is
 * named. Pointing at a card, clicking it or moving
 * the keyboard focus into it lights up its words; words in a card lead to their place in the text and numbers in the
 * text to their card. There is no script, and a Content-Security-Policy forbids all requests and every style but the
 * page's own; what the article says is text wherever it is shown. Follows the reader's light or dark scheme; prints.
 *
 * Mentions are `<mark data-kind="person" data-id="m3">`; cards are `<li class="card" data-id="r1" data-type="meeting">` and
 * `<li class="entity" data-id="e1" data-kind="person">`.
 *
 * @param analysis What `analyze` returned; it is not changed.
 * @returns A whole document; save it as UTF-8.
 *
 * @example
 * ```ts
 * await writeFile('article.html', renderHtml(analyze(text), { language: 'en' }));
 * ```
 */
export const renderHtml = (analysis: Analysis, options: HtmlOptions = {}): string => {
  const { language = 'vi' } = options;
  const views = entityViews(analysis, idsOf(analysis), language);
  const numbers = new Map(views.map(({ entity, number }) => [entity.id, number]));
  const marked = markUp(analysis.text, marksOf(analysis, language, undefined, numbers));
  const report = buildReport(analysis, language);
  const recordLabels = report.records.map(({ label }) => label);
  const page: Page = { language, label: (key) => REPORT_LABELS[key][language], marked, recordLabels };
  // First, for links are made only to words that stand in the article.
  const article = articleHtml(analysis, page);
  const of = (kind: Entity['kind']) => views.filter(({ entity }) => entity.kind === kind);
  const lists = [
    listHtml('people', report.people, of('person'), page),
    listHtml('bodies', report.bodies, of('organization'), page),
    listHtml('documents', report.documents, of('document'), page),
    notesHtml(report.notes, page),
  ].filter(Boolean);
  const skip =
    report.records.length === 0 ? '' : `<a class="skip" href="#records">${escapeHtml(page.label('skip'))}</a>\n`;
  const facts = [report.date, report.byline].filter((fact) => fact !== undefined);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(report.title ?? page.label('report'))}</title>
<style>${STYLESHEET}</style>
</head>
<body>
${skip}<main>
${article}
${recordsHtml(report.records, page)}
</main>
${lists.length === 0 ? '' : `<div class="lists">\n${lists.join('\n')}\n</div>\n`}<footer>${escapeHtml(
    [...facts, `${page.label('madeBy')} ${analysis.version} (${page.label('data')} ${analysis.data})`].join(' · '),
  )}</footer>
</body>
</html>
`;
};
