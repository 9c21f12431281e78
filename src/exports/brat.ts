/** Analyses in the stand-off format of brat (brat.nlplab.org/standoff.html). */

import { isWithin } from '../render/records.js';
import type { Analysis, EventRecord, Mention, Span } from '../types.js';
import { entityType, eventType, nameOf } from './brat-names.js';
import { codePointOffsets } from './code-points.js';

/** The two files of one document. */
export interface BratDocument {
  /** The text, exactly as it was analyzed. */
  txt: string;
  /** The annotations. */
  ann: string;
}

/**
 * What ends a line somewhere on brat's way: its reader goes by Python's line ends, and columns are parted by tabs. A span
 * is cut there, and comes out as a discontinuous one.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python ends lines at three of them
const BREAKS = /[\t\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/g;

/** Tabs and line ends of a value as blanks. */
const oneLine = (value: string): string => value.replace(BREAKS, ' ').trim();

/** Collects the lines of one file; each kind of annotation counts by itself. */
class Annotations {
  readonly lines: string[] = [];
  private readonly counts = new Map<string, number>();
  private readonly spans = new Map<string, string>();
  private readonly text: string;
  private readonly count: (offset: number) => number;

  constructor(text: string) {
    this.text = text;
    this.count = codePointOffsets(text);
  }

  private next(letter: string): string {
    const number = (this.counts.get(letter) ?? 0) + 1;
    this.counts.set(letter, number);
    return `${letter}${number}`;
  }

  /** A text-bound annotation; the same type and span is the same annotation where `shared`. */
  bound(type: string, { start, end }: Span, shared = false): string {
    const key = `${type} ${start} ${end}`;
    const known = shared ? this.spans.get(key) : undefined;
    if (known !== undefined) return known;
    const pieces: Span[] = [];
    let from = start;
    for (const { 0: found, index } of this.text.slice(start, end).matchAll(BREAKS)) {
      if (start + index > from) pieces.push({ start: from, end: start + index });
      from = start + index + found.length;
    }
    if (from < end) pieces.push({ start: from, end });
    const id = this.next('T');
    const offsets = pieces.map((piece) => `${this.count(piece.start)} ${this.count(piece.end)}`).join(';');
    const words = pieces.map((piece) => this.text.slice(piece.start, piece.end)).join(' ');
    this.lines.push(`${id}\t${type} ${offsets}\t${words}`);
    this.spans.set(key, id);
    return id;
  }

  relation(type: string, first: string | undefined, second: string | undefined): void {
    if (first === undefined || second === undefined) return;
    this.lines.push(`${this.next('R')}\t${type} Arg1:${first} Arg2:${second}`);
  }

  event(type: string, trigger: string, roles: readonly (readonly [role: string, filler: string])[]): string {
    const id = this.next('E');
    const seen = new Map<string, number>();
    const told = roles.map(([role, filler]) => {
      const count = (seen.get(role) ?? 0) + 1;
      seen.set(role, count);
      return ` ${role}${count === 1 ? '' : count}:${filler}`;
    });
    this.lines.push(`${id}\t${type}:${trigger}${told.join('')}`);
    return id;
  }

  attribute(name: string, of: string, value?: string): void {
    this.lines.push(`${this.next('A')}\t${name} ${of}${value === undefined ? '' : ` ${nameOf(value)}`}`);
  }

  note(of: string, value: string | undefined): void {
    if (value !== undefined && value !== '')
      this.lines.push(`${this.next('#')}\tAnnotatorNotes ${of}\t${oneLine(value)}`);
  }

  same(ids: readonly string[]): void {
    if (ids.length > 1) this.lines.push(`*\tEquiv ${ids.join(' ')}`);
  }
}

/** What is read out of the words, for the annotator's eye. */
const noteOf = (mention: Mention): string | undefined => {
  switch (mention.kind) {
    case 'time':
    case 'quantity':
      return mention.value === undefined ? undefined : String(mention.value);
    case 'organization':
    case 'location':
    case 'person':
      return mention.name === mention.text ? undefined : mention.name;
    case 'document':
      return mention.key;
    default:
      return undefined;
  }
};

const relate = (mention: Mention, bound: ReadonlyMap<string, string>, annotations: Annotations): void => {
  const own = bound.get(mention.id);
  const relation = (type: string, id: string | undefined) => annotations.relation(type, own, bound.get(id ?? ''));
  switch (mention.kind) {
    case 'person':
      relation('HasRank', mention.rank);
      relation('HasDegree', mention.degree);
      for (const position of mention.positions) relation('HoldsOffice', position);
      break;
    case 'position':
      relation('OfficeOf', mention.organization);
      break;
    case 'organization':
      relation('PartOf', mention.parent);
      break;
    case 'location':
      relation('LiesIn', mention.within);
      break;
  }
};

const writeRecord = (
  record: EventRecord,
  analysis: Analysis,
  bound: ReadonlyMap<string, string>,
  annotations: Annotations,
): string => {
  const roles = record.arguments
    .filter((argument) => isWithin(argument, analysis.text))
    .map((argument): [string, string] => [
      nameOf(argument.role),
      bound.get(argument.mention ?? '') ?? annotations.bound('Phrase', argument, true),
    ]);
  const setting = (['time', 'place'] as const).flatMap((role): [string, string][] => {
    const filler = bound.get(record[role]?.mention ?? '');
    return filler === undefined ? [] : [[role, filler]];
  });
  const type = eventType(record.type);
  const first = annotations.event(type, annotations.bound(type, record.trigger, true), [...roles, ...setting]);
  annotations.attribute('Status', first, record.status);
  if (record.act !== undefined) annotations.attribute('Act', first, record.act);
  if (record.time?.inherited) annotations.attribute('TimeInherited', first);
  if (record.place?.inherited) annotations.attribute('PlaceInherited', first);
  for (const { trigger } of record.evidence) {
    if (!isWithin(trigger, analysis.text) || trigger.start === record.trigger.start) continue;
    annotations.relation('SameEvent', annotations.event(type, annotations.bound(type, trigger, true), []), first);
  }
  return first;
};

/**
 * Writes an analysis as brat's two files. Mentions are text-bound annotations (`T`), records are events (`E`) with their
 * fillers and their time and place, links between mentions are relations (`R`: `HasRank`, `HoldsOffice`, `OfficeOf`, `PartOf` …),
 * statuses are attributes (`A`), mentions of one entity are `Equiv`, normalized values are notes (`#`). Fillers that are
 * no mentions are `Phrase`. Offsets are code points. A span that runs over a line end or a tab is written in pieces,
 * for brat takes neither inside one.
 *
 * @param analysis What `analyze` returned; it is not changed. Ranges that do not lie in the text are left out.
 * @see toBratConfiguration for the files that tell brat the types.
 *
 * @example
 * ```ts
 * const { txt, ann } = toBrat(analyze('Bộ Công an họp.'));
 * ann; // 'T1\tOrganization 0 10\tBộ Công an\n'
 * ```
 */
export const toBrat = (analysis: Analysis): BratDocument => {
  const annotations = new Annotations(analysis.text);
  const bound = new Map<string, string>();
  for (const mention of analysis.mentions) {
    if (isWithin(mention, analysis.text)) bound.set(mention.id, annotations.bound(entityType(mention.kind), mention));
  }
  for (const mention of analysis.mentions) {
    const own = bound.get(mention.id);
    if (own === undefined) continue;
    relate(mention, bound, annotations);
    if (mention.kind === 'position') annotations.attribute('OfficeStatus', own, mention.status);
    annotations.note(own, noteOf(mention));
  }
  for (const { mentions } of analysis.entities) annotations.same(mentions.flatMap((id) => bound.get(id) ?? []));
  const records = new Map<string, string>();
  for (const record of analysis.events) {
    if (isWithin(record.trigger, analysis.text)) {
      records.set(record.id, writeRecord(record, analysis, bound, annotations));
    }
  }
  for (const { id, parent } of analysis.events)
    annotations.relation('WithinEvent', records.get(id), records.get(parent ?? ''));
  return { txt: analysis.text, ann: annotations.lines.map((line) => `${line}\n`).join('') };
};
