import { datePart } from '../grammar/documents-date.js';
import type { DocumentTables } from '../grammar/documents-tables.js';
import type { DocumentValue } from '../grammar/documents-value.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Found, Section } from '../pattern/chart.js';
import { type Clause, issuingClause, type Range, type Surroundings } from './documents-context.js';
import { type Issuer, issuerAt, issuerBehind } from './documents-issuer.js';
import { agrees } from './documents-issuer-name.js';
import { type Subject, startsOf, subjectBehind } from './documents-subject.js';

/** What stands around one citation, before identities are joined. */
export interface Setting {
  found: Found;
  value: DocumentValue;
  section: Section;
  sentence: Range;
  clause: Clause;
  told?: Issuer;
  subject?: Subject;
  full: Range;
  name?: string;
  key?: string;
}

const valueOfFound = (found: Found): DocumentValue => found.value as DocumentValue;
/** A member of a list, or a provision whose act the next citation tells: what stands behind the last is told of it too. */
export const goesOn = (found: Found, next: Found | undefined): boolean =>
  next !== undefined && (next.rule.endsWith('number of a list') || valueOfFound(found).act !== undefined);

/** Reads what stands around citations: issuer, subject, the clause that issues. */
export class SettingReader {
  private readonly starts: ReadonlySet<number>;

  constructor(
    private readonly around: Surroundings,
    private readonly tables: DocumentTables,
    private readonly lexicon: Lexicon,
    documents: readonly Found[],
  ) {
    this.starts = startsOf(documents);
  }

  /** Behind what repeats the issuer and the date between a symbol and its subject: `… NQ-HĐTP TANDTC ngày 02/10/2007 về …`. */
  private behindNote(found: Found, limit: number): number {
    const { around } = this;
    if (around.key(found.end) === '(' && /^(gọi|sau|viết)$/.test(around.key(found.end + 1))) {
      for (let at = found.end; at < Math.min(limit, found.end + 14); at++) if (around.key(at) === ')') return at + 1;
    }
    const body = around.bodyAt(found.end, limit);
    const date = body && datePart(around.chart, body.end, limit);
    return date ? date.end : found.end;
  }

  /** One citation in its place; `last` is the one before it, `listStart` where its list begins. */
  read(found: Found, section: Section, last: Setting | undefined, listStart: number): Setting {
    const { around, lexicon } = this;
    const value = valueOfFound(found);
    const limit = section.end;
    const sentence = around.sentence(found.start, section);
    const setting: Setting = {
      found,
      value,
      section,
      sentence,
      clause: this.clauseOf(found, sentence, last, listStart),
      full: { start: found.start, end: found.end },
    };
    if (value.act || (!value.docType && value.provision)) return setting;
    let at = this.behindNote(found, limit);
    if (value.told) {
      const told = issuerAt(around, value.told.start, value.told.end, lexicon);
      setting.told = told ?? { range: { start: value.told.start, end: value.told.end }, end: found.end };
      setting.full.start = value.told.full;
    } else {
      const told = issuerBehind(around, at, limit, lexicon, value.bare);
      // behind a name of its own a guess at an unknown body would oftener be a country or half of one
      const sure = told?.name !== undefined || value.number !== undefined || value.bare !== undefined;
      if (told && sure && agrees(value, told.name)) setting.told = told;
      if (setting.told) at = setting.told.end;
    }
    const names = [
      ...new Set([
        ...(value.symbol?.issuers ?? []).flatMap(({ entry }) => [
          entry?.name,
          ...((entry?.others as string[] | undefined) ?? []),
        ]),
        'Bộ Chính trị',
        'Ban Bí thư',
        'Chính phủ',
        'Thủ tướng',
        'Quốc hội',
      ]),
    ];
    const subject = value.law
      ? undefined
      : subjectBehind(
          around,
          at,
          section,
          this.starts,
          this.knownSubject(value),
          names.filter((name) => name !== undefined),
        );
    if (subject) {
      setting.subject = subject;
      at = subject.end;
      const behind = setting.told ? undefined : issuerBehind(around, at, limit, lexicon);
      if (behind && agrees(value, behind.name)) setting.told = behind;
    }
    const reach = Math.max(found.end, subject?.end ?? 0, value.told ? 0 : (setting.told?.end ?? 0));
    setting.full.end = value.subject && !subject ? Math.max(reach, value.subject.end) : reach;
    return setting;
  }

  private knownSubject(value: DocumentValue): string | undefined {
    if (value.subject) return this.around.chart.text(value.subject.start, value.subject.end);
    if (value.known?.subject) return value.known.subject as string;
    const { docType = '', number = '', code } = value;
    const list = code ? this.tables.withSymbol(docType, number, code) : this.tables.withNumber(docType, number);
    return list.length === 1 ? (list[0]?.subject as string | undefined) : undefined;
  }

  /** The clause that issues: of a second document behind `và`, the first one's. */
  private clauseOf(found: Found, sentence: Range, last: Setting | undefined, listStart: number): Clause {
    const clause = issuingClause(this.around, found, sentence, listStart);
    if (clause.issuer || !last || last.sentence.start !== sentence.start) return clause;
    const joined = last.full.end >= found.start - 1 && /^(và|,|cùng)$/.test(this.around.key(found.start - 1));
    return joined && last.clause.issuer ? { ...clause, issuer: last.clause.issuer } : clause;
  }
}
