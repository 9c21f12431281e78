import { dayAt } from '../grammar/documents-date.js';
import { type DocumentTables, toneless } from '../grammar/documents-tables.js';
import { type DocumentValue, ordinal } from '../grammar/documents-value.js';
import { keyAt } from '../grammar/quantities-counted.js';
import type { Chart, Found, Section } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';

/** A range of tokens. */
export interface Range {
  start: number;
  end: number;
}

/** Ends a sentence, or parts it so that what is behind is told of something else. */
const SENTENCE_END = /^[.;!?]$/;

/** So far from a citation a sentence is read, in tokens: the bound keeps the work for each constant. */
const NEAR = 150;

/** What the completion of citations reads from the text around them. */
export class Surroundings {
  private readonly ends = new Map<number, Found[]>();

  constructor(
    readonly chart: Chart,
    readonly tables: DocumentTables,
  ) {
    for (const kind of ['organization', 'position']) {
      for (const found of chart.all(kind)) {
        if (found.value === undefined) continue;
        const list = this.ends.get(found.end);
        if (list) list.push(found);
        else this.ends.set(found.end, [found]);
      }
    }
  }

  key(at: number): string {
    return keyAt(this.chart, at);
  }

  bare(at: number): string {
    return toneless(this.key(at));
  }

  isTitle(at: number): boolean {
    const shape = this.chart.tokens.shape[at];
    return shape !== Shape.lower && shape !== Shape.mark && shape !== Shape.number;
  }

  isMark(at: number): boolean {
    return this.chart.tokens.shape[at] === Shape.mark;
  }

  /** The longest body or office that begins at a token. */
  bodyAt(at: number, limit: number): Found | undefined {
    for (const found of this.chart.at(at)) {
      if (
        (found.kind === 'organization' || found.kind === 'position') &&
        found.value !== undefined &&
        found.end <= limit
      )
        return found;
    }
    return undefined;
  }

  /** The longest body or office that ends before a token. */
  bodyBefore(end: number, from: number): Found | undefined {
    return (this.ends.get(end) ?? []).filter((found) => found.start >= from).sort((a, b) => a.start - b.start)[0];
  }

  /** The sentence around a token, within its section; of an endless one what lies near. */
  sentence(at: number, section: Section): Range {
    const from = Math.max(section.start, at - NEAR);
    const to = Math.min(section.end, at + NEAR);
    let start = at;
    while (start > from && !(SENTENCE_END.test(this.key(start - 1)) && this.chart.tokens.gap[start] !== Gap.none))
      start--;
    let end = at;
    while (end < to && !(SENTENCE_END.test(this.key(end)) && this.chart.tokens.gap[end + 1] !== Gap.none)) end++;
    return { start, end };
  }
}

/** Verbs by which a body makes a document its own. */
const ISSUES = new Set([
  'ban hành',
  'ký',
  'ký ban hành',
  'ra',
  'có',
  'công bố',
  'thông qua',
  'đã có',
  'phê duyệt',
  'ban bố',
]);
const BETWEEN = new Set('đã vừa mới cũng tiếp tục chính thức sẽ các những'.split(' '));

/** What another clause of the sentence tells: `Ngày 16/3/2022, Bộ Chính trị ban hành Nghị quyết số 12-NQ/TW`. */
export interface Clause {
  issuer?: Found;
  /** `Bộ Chính trị khóa XIV`. */
  term?: number;
  date?: string;
  year?: number;
}

/** Behind the verb that ends before a token: where its subject ends. */
function subjectEnd(around: Surroundings, at: number, from: number): number | undefined {
  for (const length of [3, 2, 1]) {
    const words = Array.from({ length }, (_, i) => around.key(at - length + i)).join(' ');
    if (at - length >= from && ISSUES.has(words)) {
      let end = at - length;
      while (end > from && BETWEEN.has(around.key(end - 1))) end--;
      if (around.key(end - 1) === 'ký' || around.key(end - 1) === 'họp') end--;
      return end;
    }
  }
  return undefined;
}

/** The first day told in a range of tokens behind `ngày`. */
function dayIn(around: Surroundings, { start, end }: Range): string | undefined {
  for (let at = start; at < end; at++) {
    if (around.key(at) !== 'ngày') continue;
    const day = dayAt(around.chart, at + 1, end);
    if (day?.issuedOn) return day.issuedOn;
  }
  return undefined;
}

/** Where `ban hành`, `ký`, `thông qua` stands behind a document: `được ban hành ngày 26/6/2025`, `ban hành năm 1990`. */
function toldBehind(around: Surroundings, from: number, limit: number): Clause {
  for (let at = from; at < Math.min(limit, from + 16); at++) {
    const key = around.key(at);
    const two = (key === 'hành' && around.key(at - 1) === 'ban') || (key === 'qua' && around.key(at - 1) === 'thông');
    const signed = key === 'ký' && (around.key(at - 1) === 'được' || around.bodyBefore(at, from) !== undefined);
    const verb = two || signed;
    if (!verb) continue;
    const body = around.bodyBefore(two ? at - 1 : at, from);
    const issuer = body && around.key(body.start - 1) === 'được' ? { issuer: body } : {};
    if (around.key(at + 1) === 'ngày') {
      const day = dayAt(around.chart, at + 2, limit);
      if (day?.issuedOn) return { ...issuer, date: day.issuedOn };
    }
    if (around.key(at + 1) === 'năm' && /^(19|20)\d\d$/.test(around.key(at + 2)))
      return { ...issuer, year: Number(around.key(at + 2)) };
    return issuer;
  }
  return {};
}

/** The clause that issues a document, before or behind it in its sentence. `from` is where the list of documents begins. */
export function issuingClause(around: Surroundings, found: Found, sentence: Range, from: number): Clause {
  const end = subjectEnd(around, from, sentence.start);
  if (end === undefined) return toldBehind(around, found.end, sentence.end);
  const term = around.key(end - 2) === 'khóa' ? ordinal(around.key(end - 1)) : undefined;
  const issuer =
    around.bodyBefore(end, sentence.start) ?? (term ? around.bodyBefore(end - 2, sentence.start) : undefined);
  const date = dayIn(around, { start: sentence.start, end });
  return { ...(issuer ? { issuer } : {}), ...(term ? { term } : {}), ...(date ? { date } : {}) };
}

/** The only province told in a range, by its bare name; undefined where none or several are. */
export function provinceIn(around: Surroundings, { start, end }: Range): string | undefined {
  const names = new Set<string>();
  for (let at = start; at < end; at++) {
    for (const found of around.chart.at(at)) {
      if (found.kind !== 'province' || found.end > end || !around.isTitle(found.end - 1)) continue;
      names.add((found.entry?.name ?? '').replace(/^(Tỉnh|Thành phố|tỉnh|thành phố) /, ''));
      break;
    }
  }
  return names.size === 1 ? names.values().next().value : undefined;
}

/** The act that stands for a citation: itself, or that of its provision. */
export const actOf = (value: DocumentValue): DocumentValue => value.act ?? value;
