/** Event records as reports show them: numbers for ids, labels for types and roles, words for offsets. */

import { nfc } from '../text/composition.js';
import type { Analysis, Argument, Entity, EventRecord, Evidence, Mention, Span } from '../types.js';
import { clip, displayWidth, formatDate, oneLine } from './display.js';
import { actLabel, isLegalBasis, type Language, REPORT_LABELS, roleLabel, statusLabel, typeLabel } from './labels.js';

/** One filler: the words of the text and, where these are a short form, the full name or value. */
export interface FieldValue {
  words: string;
  name?: string;
  /** Number of the record that it is taken from, where it is inherited. */
  inheritedFrom?: number;
  /** Where the words are. */
  span?: Span;
}

/** A labelled line of a record: a role, or time, or place. */
export interface Field {
  label: string;
  /** Where it is no role. */
  about?: 'time' | 'place';
  values: FieldValue[];
}

/** The clause that tells an event, cut to a readable length: the three pieces follow one another without a gap. */
export interface Quote {
  before: string;
  trigger: string;
  after: string;
}

/** One event record, ready to be laid out. */
export interface RecordView {
  /** 1, 2, 3 … in the order of the analysis. */
  number: number;
  record: EventRecord;
  /** Type and, of a statement, its act. */
  label: string;
  /** Left out where the event simply occurred. */
  status?: string;
  trigger: string;
  /** Number of the parent record. */
  parent?: number;
  fields: Field[];
  quotes: Quote[];
}

/** The lists of an analysis by id. */
export interface Ids {
  mentions: ReadonlyMap<string, Mention>;
  entities: ReadonlyMap<string, Entity>;
  /** Numbers of the records, from 1. */
  records: ReadonlyMap<string, number>;
}

/** The lists of an analysis by id. */
export const idsOf = (analysis: Analysis): Ids => ({
  mentions: new Map(analysis.mentions.map((mention) => [mention.id, mention])),
  entities: new Map(analysis.entities.map((entity) => [entity.id, entity])),
  records: new Map(analysis.events.map((record, index) => [record.id, index + 1])),
});

/** Longest quotation, in columns: about three lines of a terminal. */
const QUOTE_WIDTH = 240;

/** Whether a span lies in the text: a report may be made of JSON that somebody edited. */
export const isWithin = (span: Span | undefined, text: string): span is Span =>
  span !== undefined &&
  Number.isInteger(span.start) &&
  Number.isInteger(span.end) &&
  span.start >= 0 &&
  span.start < span.end &&
  span.end <= text.length;

/** Cuts a telling around its trigger, so that the trigger and the words nearest to it stay. */
const quoteOf = (text: string, { start, end, trigger }: Evidence): Quote => {
  const inside = isWithin(trigger, text) && trigger.start >= start && trigger.end <= end;
  const cut = inside ? trigger : { start, end: start };
  const words = oneLine(text.slice(cut.start, cut.end));
  const before = text.slice(start, cut.start);
  const after = text.slice(cut.end, end);
  const room = Math.max(40, QUOTE_WIDTH - displayWidth(words));
  const left = clip(oneLine(before), Math.max(room / 2, room - displayWidth(oneLine(after))), 'start');
  const right = clip(oneLine(after), Math.max(room / 2, room - displayWidth(oneLine(before))));
  return {
    before: left && /\s$/.test(before) ? `${left} ` : left,
    trigger: words,
    after: right && /^\s/.test(after) ? ` ${right}` : right,
  };
};

/** `name` only where it tells more than the words do. */
const fieldValue = (words: string, name: string | undefined, span: Span | undefined): FieldValue => {
  const shown = oneLine(words);
  const told = nfc(oneLine(name ?? ''));
  const same = nfc(shown).toLowerCase().includes(told.toLowerCase());
  return { words: shown, ...(same ? {} : { name: told }), ...(span ? { span } : {}) };
};

const argumentFields = (record: EventRecord, ids: Ids, language: Language): Field[] => {
  const roles = new Map<string, Argument[]>();
  for (const argument of record.arguments) {
    roles.set(argument.role, [...(roles.get(argument.role) ?? []), argument]);
  }
  const field = ([role, fillers]: [string, Argument[]]): Field => ({
    label: oneLine(roleLabel(record.type, role, language)),
    values: fillers.map((filler) => fieldValue(filler.text, ids.entities.get(filler.entity ?? '')?.name, filler)),
  });
  const basis = ([role]: [string, Argument[]]) => isLegalBasis(record.type, role);
  const entries = [...roles];
  return [
    ...entries.filter((entry) => !basis(entry)).map(field),
    ...whenAndWhere(record, ids, language),
    ...entries.filter(basis).map(field),
  ];
};

const whenAndWhere = ({ time, place, parent }: EventRecord, ids: Ids, language: Language): Field[] => {
  const fields: Field[] = [];
  const number = ids.records.get(parent ?? '');
  const add = (about: 'time' | 'place', told: { mention?: string; inherited?: boolean }, value: string | undefined) => {
    const label = REPORT_LABELS[about][language];
    const mention = ids.mentions.get(told.mention ?? '');
    const words = mention?.text ?? value;
    if (words === undefined) return;
    const from = told.inherited && number !== undefined ? { inheritedFrom: number } : {};
    fields.push({ label, about, values: [{ ...fieldValue(words, value, mention), ...from }] });
  };
  if (time) {
    add('time', time, time.value === undefined ? undefined : formatDate(time.value, language));
  }
  if (place) add('place', place, place.name);
  return fields;
};

const labelOf = ({ type, act }: EventRecord, language: Language): string => {
  const label = oneLine(typeLabel(type, language));
  return act === undefined ? label : `${label} (${oneLine(actLabel(act, language))})`;
};

/** All records of an analysis, in its order. */
export const recordViews = (analysis: Analysis, ids: Ids, language: Language): RecordView[] =>
  analysis.events.map((record, index): RecordView => {
    const parent = ids.records.get(record.parent ?? '');
    return {
      number: index + 1,
      record,
      label: labelOf(record, language),
      ...(record.status === 'occurred' ? {} : { status: oneLine(statusLabel(record.status, language)) }),
      trigger: oneLine(record.trigger.text),
      ...(parent === undefined ? {} : { parent }),
      fields: argumentFields(record, ids, language),
      quotes: record.evidence
        .filter((evidence) => isWithin(evidence, analysis.text))
        .map((evidence) => quoteOf(analysis.text, evidence)),
    };
  });
