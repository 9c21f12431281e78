/** Analyses in the Web Annotation Data Model (W3C Recommendation, 23 February 2017). */

import { kindLabel, type Language, roleLabel, statusLabel, typeLabel } from '../render/labels.js';
import { idsOf, isWithin } from '../render/records.js';
import type { Analysis, Entity, EventRecord, Mention, Span } from '../types.js';
import { codePointOffsets } from './code-points.js';

/** How to write annotations. */
export interface WebAnnotationOptions {
  /** Address (IRI) of the text that the annotations are of (default `urn:sukien:text`). Their own are `source#m1`. */
  source?: string;
  /** Language of the labels (default `vi`). */
  language?: Language;
}

/** Where words are: `start` and `end` in code points of the text. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** The words themselves, with what stands around them. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** A stretch of the text, told in both ways. */
export interface AnnotationTarget {
  type: 'SpecificResource';
  source: string;
  selector: [TextPositionSelector, TextQuoteSelector];
}

/** What is said of a stretch. */
export type AnnotationBody =
  | { type: 'TextualBody'; value: string; purpose: string; format: 'text/plain'; language?: string }
  | { type: 'SpecificResource'; source: string; purpose: string };

/** One annotation. */
export interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'classifying' | 'describing' | 'linking';
  body: AnnotationBody[];
  target: AnnotationTarget | AnnotationTarget[];
}

/** A page of annotations, ready for JSON. */
export interface WebAnnotationPage {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'AnnotationPage';
  items: WebAnnotation[];
}

/** Letters before and behind the words, enough to find them again in a text that was edited. */
const AROUND = 32;

/** Never half of a pair of surrogates. */
const whole = (text: string, from: number, to: number): string =>
  text.slice(from, to).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');

/** What the annotations of one text have in common. */
interface Page {
  analysis: Analysis;
  source: string;
  language: Language;
  entities: ReadonlyMap<string, Entity>;
  target(span: Span): AnnotationTarget;
}

const words = (value: string, purpose: string, language?: string): AnnotationBody => ({
  type: 'TextualBody',
  value,
  purpose,
  format: 'text/plain',
  ...(language === undefined ? {} : { language }),
});

const mentionAnnotation = (mention: Mention, page: Page): WebAnnotation => {
  const { source, language } = page;
  const entity = page.entities.get(mention.entity ?? '');
  return {
    id: `${source}#${mention.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    body: [
      words(mention.kind, 'classifying'),
      words(kindLabel(mention.kind, language), 'tagging', language),
      ...(entity
        ? [
            words(entity.name, 'identifying', 'vi'),
            { type: 'SpecificResource' as const, source: `${source}#${entity.id}`, purpose: 'identifying' },
          ]
        : []),
      ...(mention.kind === 'time' && mention.value !== undefined ? [words(mention.value, 'identifying')] : []),
    ],
    target: page.target(mention),
  };
};

const recordAnnotations = (record: EventRecord, page: Page): WebAnnotation[] => {
  const { source, language, analysis } = page;
  const id = `${source}#${record.id}`;
  const tellings = record.evidence.filter((evidence) => isWithin(evidence, analysis.text));
  const targets = [record.trigger, ...tellings].filter((span) => isWithin(span, analysis.text)).map(page.target);
  if (targets.length === 0) return [];
  const own: WebAnnotation = {
    id,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      words(record.type, 'classifying'),
      words(typeLabel(record.type, language), 'tagging', language),
      words(statusLabel(record.status, language), 'describing', language),
    ],
    target: targets,
  };
  const roles = record.arguments
    .filter((argument) => isWithin(argument, analysis.text))
    .map(
      (argument, index): WebAnnotation => ({
        id: `${id}.${index + 1}`,
        type: 'Annotation',
        motivation: 'linking',
        body: [
          words(argument.role, 'classifying'),
          words(roleLabel(record.type, argument.role, language), 'tagging', language),
          { type: 'SpecificResource', source: id, purpose: 'linking' },
        ],
        target: page.target(argument),
      }),
    );
  return [own, ...roles];
};

/**
 * Writes an analysis as an `AnnotationPage` of the W3C's Web Annotation model. A mention is an annotation that classifies
 * its words and identifies its entity; a record is one that describes its trigger and its tellings; a filler is one that
 * links its words to the record by a role. Every target has a `TextPositionSelector`, whose offsets are code points as the
 * model asks, and a `TextQuoteSelector` of the same words.
 *
 * @param analysis What `analyze` returned; it is not changed. Ranges that do not lie in the text are left out.
 *
 * @example
 * ```ts
 * const page = toWebAnnotations(analyze(text), { source: 'https://example.org/tin/1' });
 * page.items[0]?.target; // { type: 'SpecificResource', source: …, selector: [{ type: 'TextPositionSelector', … }, …] }
 * ```
 */
export const toWebAnnotations = (analysis: Analysis, options: WebAnnotationOptions = {}): WebAnnotationPage => {
  const { source = 'urn:sukien:text', language = 'vi' } = options;
  const { text } = analysis;
  const count = codePointOffsets(text);
  const page: Page = {
    analysis,
    source,
    language,
    entities: idsOf(analysis).entities,
    target: ({ start, end }) => ({
      type: 'SpecificResource',
      source,
      selector: [
        { type: 'TextPositionSelector', start: count(start), end: count(end) },
        {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: whole(text, Math.max(0, start - AROUND), start),
          suffix: whole(text, end, end + AROUND),
        },
      ],
    }),
  };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#annotations`,
    type: 'AnnotationPage',
    items: [
      ...analysis.mentions
        .filter((mention) => isWithin(mention, text))
        .map((mention) => mentionAnnotation(mention, page)),
      ...analysis.events.flatMap((record) => recordAnnotations(record, page)),
    ],
  };
};
