/** What the page knows, and who wants to hear when it changes. */

import type { Analysis, AnalyzeOptions, EventRecord, Mention, Span } from 'sukien';
import type { Language } from 'sukien/render';

/** An article that was read. */
export interface Reading {
  analysis: Analysis;
  /** As `analyze` was given them: `explain` needs the same. */
  options: AnalyzeOptions;
  /** Whether the article was found in the source of a page. */
  fromHtml: boolean;
  milliseconds: number;
  mentions: ReadonlyMap<string, Mention>;
  records: ReadonlyMap<string, EventRecord>;
  /** Numbers of records as readers see them, from 1. */
  numbers: ReadonlyMap<string, number>;
  /** Every stretch of the text that a record speaks of. */
  words: ReadonlyMap<string, readonly Span[]>;
}

/** What is explained: a mention or a record, by its id. */
export type Choice = { mention: string } | { record: string };

export interface State {
  language: Language;
  reading: Reading;
  choice: Choice | undefined;
}

/** What the parts of the page may ask for. */
export interface Actions {
  choose(choice: Choice | undefined): void;
  /** Lights up stretches of the text and cards of records, while something is pointed at. */
  light(spans: readonly Span[], records: readonly string[]): void;
}

/** The trigger in all tellings, the arguments, and time and place where they are words of the article. */
const wordsOf = (record: EventRecord, mentions: ReadonlyMap<string, Mention>): Span[] => {
  const told = [record.time?.mention, record.place?.mention].map((id) => mentions.get(id ?? ''));
  const spans = [record.trigger, ...record.evidence.map(({ trigger }) => trigger), ...record.arguments, ...told];
  return spans.filter((span): span is NonNullable<typeof span> => span !== undefined);
};

export const readingOf = (
  analysis: Analysis,
  options: AnalyzeOptions,
  fromHtml: boolean,
  milliseconds: number,
): Reading => {
  const mentions = new Map(analysis.mentions.map((mention) => [mention.id, mention]));
  return {
    analysis,
    options,
    fromHtml,
    milliseconds,
    mentions,
    records: new Map(analysis.events.map((record) => [record.id, record])),
    numbers: new Map(analysis.events.map((record, index) => [record.id, index + 1])),
    words: new Map(analysis.events.map((record) => [record.id, wordsOf(record, mentions)])),
  };
};

const overlap = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

/** Ids of the records that speak of a stretch of the text. */
export const recordsAt = ({ words }: Reading, span: Span): string[] =>
  [...words].filter(([, spans]) => spans.some((one) => overlap(one, span))).map(([id]) => id);
