/** The text of the article with its mentions, arguments and triggers marked, nested as they nest. */

import type { Analysis, Mention, Span } from '../types.js';
import { oneLine } from './display.js';
import { attributes, escapeHtml } from './escape.js';
import { kindLabel, type Language, OFFICE_STATUS_LABELS, REPORT_LABELS } from './labels.js';
import { isWithin } from './records.js';

/** A range to be marked. */
export interface Mark extends Span {
  tag: 'mark' | 'span';
  /** Attributes of every piece. */
  attributes: string;
  /** The element's id: of its first piece only, for no two elements may share one. */
  anchor: string;
  /** Markup right behind the last piece. */
  after: string;
}

/** A range that records speak of. */
interface Words extends Span {
  records: Set<number>;
  triggerOf: Set<number>;
}

/** One range, one key: where two elements cover the same words, links go to the first. */
const rangeKey = ({ start, end }: Span): string => `${start}:${end}`;

/** Classes by which the style sheet finds the words of a record: `w1 w4`. */
const wordClasses = (records: Iterable<number>): string => [...records].map((number) => `w${number}`).join(' ');

/** Values are told in the tooltip, for a colour alone says only the kind. */
const describe = (mention: Mention, language: Language): string => {
  switch (mention.kind) {
    case 'person':
    case 'organization':
    case 'campaign':
      return mention.name;
    case 'location':
      return [mention.name, mention.code].filter(Boolean).join(' · ');
    case 'rank':
      return mention.rank;
    case 'degree':
      return mention.degrees.join(', ');
    case 'position':
      return [OFFICE_STATUS_LABELS[mention.status]?.[language], mention.head].filter(Boolean).join(' ');
    case 'document':
      return [mention.docType, mention.issuerName ?? mention.issuer, mention.issuedOn].filter(Boolean).join(' · ');
    case 'time':
      return mention.value ?? '';
    case 'quantity': {
      const bound = { exact: '', over: '> ', under: '< ', about: '≈ ', between: '' }[mention.bound] ?? '';
      const number = mention.max === undefined ? `${mention.value}` : `${mention.value}–${mention.max}`;
      return `${bound}${number} ${mention.unit ?? ''}`;
    }
    case 'award':
      return [mention.award, mention.grade].filter(Boolean).join(' · ');
    case 'event':
      return mention.form;
    case 'charge':
      return mention.charge;
    default:
      return '';
  }
};

const tooltip = (mention: Mention, language: Language): string => {
  const value = oneLine(describe(mention, language));
  return value ? `${kindLabel(mention.kind, language)}: ${value}` : kindLabel(mention.kind, language);
};

/** Every range that records speak of, by its place. */
const wordsOf = (analysis: Analysis): Map<string, Words> => {
  const mentions = new Map(analysis.mentions.map((mention) => [mention.id, mention]));
  const words = new Map<string, Words>();
  const at = (span: Span): Words => {
    const found = words.get(rangeKey(span));
    if (found) return found;
    const range = { start: span.start, end: span.end, records: new Set<number>(), triggerOf: new Set<number>() };
    words.set(rangeKey(span), range);
    return range;
  };
  analysis.events.forEach((record, index) => {
    const told = [record.time?.mention, record.place?.mention].map((id) => mentions.get(id ?? ''));
    const triggers = [record.trigger, ...record.evidence.map((evidence) => evidence.trigger)];
    for (const span of [...record.arguments, ...told, ...triggers]) if (span) at(span).records.add(index + 1);
    for (const trigger of triggers) at(trigger).triggerOf.add(index + 1);
  });
  return words;
};

/** The number of a record behind its trigger, as markup. */
type Reference = (number: number, label: string) => string;

const linked: Reference = (number, label) =>
  `<a class="ref"${attributes({ href: `#r${number}`, 'aria-label': label })}>${number}</a>`;

/**
 * All ranges of an analysis to be marked, outer before inner. A range that does not lie in the text is left out.
 *
 * Anchors are counted (`m1` is the first mention, `x1` the first other range) and never made of the ids that came with
 * the analysis: nothing in an id can break out of an attribute or clash with an anchor of the page. Mentions of entities
 * that have a number carry it as a class (`k3`).
 */
export const marksOf = (
  analysis: Analysis,
  language: Language,
  reference: Reference = linked,
  entities: ReadonlyMap<string, number> = new Map(),
): Mark[] => {
  const words = wordsOf(analysis);
  const mentions = analysis.mentions.map((mention, index): Mark => {
    const entity = entities.get(mention.entity ?? '');
    const records = wordClasses(words.get(rangeKey(mention))?.records ?? []);
    const classes = entity === undefined ? records : `${records} k${entity}`.trim();
    const title = tooltip(mention, language);
    return {
      start: mention.start,
      end: mention.end,
      tag: 'mark',
      attributes: attributes({ class: classes, 'data-kind': mention.kind, 'data-id': mention.id, title }),
      anchor: `m${index + 1}`,
      after: '',
    };
  });
  const marked = new Set(analysis.mentions.map(rangeKey));
  const others = [...words.values()]
    .filter((range) => range.triggerOf.size > 0 || !marked.has(rangeKey(range)))
    .map(({ start, end, records, triggerOf }, index): Mark => {
      const classes = `${triggerOf.size > 0 ? 'trigger ' : ''}${wordClasses(records)}`;
      const label = (number: number) => `${REPORT_LABELS.event[language]} ${number}`;
      const after = [...triggerOf].map((number) => reference(number, label(number))).join('');
      return { start, end, tag: 'span', attributes: attributes({ class: classes }), anchor: `x${index + 1}`, after };
    });
  // The sort is stable: mentions of one range stay in their order, and triggers lie innermost.
  return [...mentions, ...others]
    .filter((mark) => isWithin(mark, analysis.text))
    .sort((left, right) => left.start - right.start || right.end - left.end);
};

/** Writes the text with its marks. */
export interface MarkedText {
  /** The HTML of a stretch; stretches are asked for from left to right. */
  write(stretch: Span): string;
  /** The id of the outermost element that covers just this range, of what was written so far. */
  anchor(span: Span | undefined): string | undefined;
}

/**
 * Sets marks, given in the order of {@link marksOf}, into a text. Ranges that cross, or that run over the end of a
 * stretch, are cut into pieces: what comes out is always well formed.
 */
export const markUp = (text: string, marks: Mark[]): MarkedText => {
  const anchors = new Map<string, string>();
  let next = 0;
  let open: Mark[] = [];
  const write = ({ start, end }: Span): string => {
    const html: string[] = [];
    let at = start;
    const writeTo = (to: number) => {
      if (to > at) html.push(escapeHtml(text.slice(at, to)));
      at = Math.max(at, to);
    };
    const begin = (mark: Mark, id?: string) => html.push(`<${mark.tag}${attributes({ id })}${mark.attributes}>`);
    /** Closes a mark and what lies in it; gives back what goes on behind. */
    const close = (from: number): Mark[] => {
      const closed = open.splice(from);
      for (const mark of [...closed].reverse()) html.push(`</${mark.tag}>`, mark.end <= at ? mark.after : '');
      return closed.filter((mark) => mark.end > at);
    };
    const closeUpTo = (limit: number) => {
      for (;;) {
        const ending = Math.min(...open.map((mark) => mark.end));
        if (ending > limit) return;
        writeTo(ending);
        for (const mark of close(open.findIndex((candidate) => candidate.end === ending))) {
          open.push(mark);
          begin(mark);
        }
      }
    };
    open = open.filter((mark) => mark.end > start);
    for (const mark of open) begin(mark);
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[++next]) {
      // It lies between two stretches.
      if (mark.end <= start) continue;
      closeUpTo(Math.max(mark.start, start));
      writeTo(mark.start);
      open.push(mark);
      begin(mark, mark.anchor);
      if (!anchors.has(rangeKey(mark))) anchors.set(rangeKey(mark), mark.anchor);
    }
    closeUpTo(end - 1);
    writeTo(end);
    open = close(0);
    return html.join('');
  };
  return { write, anchor: (span) => (span ? anchors.get(rangeKey(span)) : undefined) };
};
