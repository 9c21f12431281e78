import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import type { Beside } from './beside.js';

/** What stands beside a name and belongs to the person: its appellation at this place. */
export interface Appellation {
  rank?: Found;
  degree?: Found;
  positions: Found[];
  honorific?: Found;
  /** Tokens of the whole appellation. */
  start: number;
  end: number;
}

const COMMA = ',';

/** The lexical thing of a kind that ends before a token: honorifics and words for people are no mentions. */
function lexicalBefore(chart: Chart, at: number, kinds: readonly string[]): Found | undefined {
  for (let start = at - 1; start >= Math.max(0, at - 4); start--) {
    const found = chart.at(start).find((f) => f.end === at && kinds.includes(f.kind));
    if (found) return found;
  }
  return undefined;
}

/** Reads the appellations of one text, name by name in text order. */
export class AppellationReader {
  private readonly chart: Chart;
  private readonly beside: Beside;
  private readonly persons: ReadonlySet<number>;
  private readonly sectionOf: (at: number) => { start: number; end: number };
  /** Offices that one name has taken are no other's. */
  private readonly taken = new Set<Found>();

  constructor(chart: Chart, kept: readonly Found[], beside: Beside) {
    this.chart = chart;
    this.beside = beside;
    this.persons = new Set(kept.filter((f) => f.kind === 'person').map((f) => f.start));
    let last = 0;
    this.sectionOf = (at) => {
      const { sections } = chart;
      while (last > 0 && (sections[last] as { start: number }).start > at) last--;
      while (last + 1 < sections.length && (sections[last] as { end: number }).end <= at) last++;
      return sections[last] ?? { start: 0, end: 0 };
    };
  }

  /** What stands beside a name; `before` is what was read at the name before it. */
  at(person: Found, before: Appellation | undefined): Appellation {
    const section = this.sectionOf(person.start);
    const result: Appellation = { positions: [], start: person.start, end: person.end };
    this.left(person, section.start, result);
    this.right(person, section.end, result);
    if (before) this.share(person, before, result);
    return result;
  }

  private left(person: Found, from: number, result: Appellation): void {
    let at = person.start;
    for (let step = 0; step < 8 && at > from; step++) {
      const titled = result.rank || result.degree || result.positions.length;
      const comma = titled && isMark(this.chart, at - 1, COMMA);
      const edge = comma ? at - 1 : this.abbreviated(at, from);
      const found = this.beside.to(edge, 'rank', 'degree', 'position');
      if (found && found.start >= from) {
        if (found.kind === 'rank') {
          if (result.rank) break;
          result.rank = found;
        } else if (found.kind === 'degree') {
          if (result.degree) break;
          result.degree = found;
        } else {
          // across a comma only an office follows an office: what stands before a rank is another person's
          if (comma && !result.positions.length) break;
          // `thừa ủy quyền của Chủ tịch nước, Thứ trưởng …`: on behalf of another
          if (comma && wordAt(this.chart, found.start - 1) === 'của') break;
          if (this.taken.has(found)) break;
          result.positions.unshift(found);
          this.taken.add(found);
        }
        at = result.start = found.start;
        continue;
      }
      const word = edge === at ? lexicalBefore(this.chart, at, ['honorific', 'role']) : undefined;
      if (!word || word.start < from) break;
      if (word.kind === 'honorific') result.honorific ??= word;
      at = result.start = word.start;
    }
  }

  /** `Cục trưởng Cục … (C06) A`: the bracket of the body's abbreviation belongs to the office. */
  private abbreviated(at: number, from: number): number {
    if (!isMark(this.chart, at - 1, ')')) return at;
    for (let open = at - 2; open > from && open > at - 6; open--) {
      if (!isMark(this.chart, open, '(')) continue;
      return this.beside.to(open, 'position') ? open : at;
    }
    return at;
  }

  /** `A (SN 1979), nguyên Vụ trưởng …, Bí thư …`: offices in apposition, brackets skipped, until another name. */
  private right(person: Found, to: number, result: Appellation): void {
    let at = person.end;
    for (let step = 0; step < 10 && at < to; step++) {
      if (isMark(this.chart, at, '(')) {
        const close = this.closing(at, to);
        if (close === at) break;
        this.bracketed(at + 1, close - 1, result);
        at = close;
        continue;
      }
      if (!isMark(this.chart, at, COMMA) && !isMark(this.chart, at, '-') && !isMark(this.chart, at, '–')) break;
      let next = at + 1;
      const word = this.chart.at(next).find((f) => f.kind === 'honorific');
      if (word) next = word.end;
      if (wordAt(this.chart, next) === 'kiêm') next++;
      const office = this.beside.from(next, 'position');
      if (office && office.end <= to) {
        if (this.persons.has(office.end) || this.namedBehind(office.end, to)) break;
        this.take(office, result, office.end);
        at = office.end;
        continue;
      }
      const title = this.beside.from(next, 'degree');
      if (title && !result.degree && !this.persons.has(title.end)) {
        result.degree = title;
        at = result.end = title.end;
        continue;
      }
      // `Cục trưởng Cục X, Bộ Y, …`: the parent of the office's body, and its code in brackets
      const body = result.positions.length ? this.beside.from(next, 'organization') : undefined;
      if (!body) break;
      at = body.end;
    }
  }

  /** `(SN 1968, nguyên Giám đốc Sở …, trú tại …)`: the offices between the commas of a bracket, up to another name. */
  private bracketed(from: number, to: number, result: Appellation): void {
    for (let at = from; at < to && !this.persons.has(at); at++) {
      const office = at === from || isMark(this.chart, at - 1, COMMA) ? this.beside.from(at, 'position') : undefined;
      if (!office || office.end > to || (office.end < to && !isMark(this.chart, office.end, COMMA))) continue;
      this.take(office, result, to + 1);
      at = office.end;
    }
  }

  /** `…, Bộ trưởng Bộ Ngoại giao, Trung tướng A`: never; `…, Đại tá, TS. A`: a rank between office and name. */
  private namedBehind(at: number, to: number): boolean {
    const title = this.beside.from(at, 'rank', 'degree');
    return title !== undefined && title.end < to && this.persons.has(title.end);
  }

  private take(office: Found, result: Appellation, end: number): void {
    if (this.taken.has(office)) return;
    this.taken.add(office);
    result.positions.push(office);
    result.end = Math.max(result.end, end);
  }

  private closing(at: number, to: number): number {
    for (let i = at + 1; i < Math.min(to, at + 40); i++) if (isMark(this.chart, i, ')')) return i + 1;
    return at;
  }

  /** `các Thứ trưởng A, B và C`: the office of the first is the office of all. */
  private share(person: Found, before: Appellation, result: Appellation): void {
    if (result.rank || result.positions.length || before.end !== person.start - 1) return;
    const joint = wordAt(this.chart, person.start - 1);
    if (joint !== ',' && joint !== 'và') return;
    const plural = before.start > 0 ? wordAt(this.chart, before.start - 1) : '';
    if (plural !== 'các') return;
    result.positions = [...before.positions];
    if (before.rank) result.rank = before.rank;
  }
}
