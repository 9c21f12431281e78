import { datePart } from '../grammar/documents-date.js';
import { DocumentTables } from '../grammar/documents-tables.js';
import type { DocumentValue } from '../grammar/documents-value.js';
import type { Entry, LexicalMatch, Lexicon } from '../lexicon/lexicon.js';
import type { Chart, Found, Section } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { tokenize } from '../text/tokens.js';
import { actOf, type Clause, issuingClause, provinceIn, type Range, Surroundings } from './documents-context.js';
import { agrees, type Issuer, issuerAt, issuerBehind, issuerName, shortKey } from './documents-issuer.js';
import { documentKey, type KeyContext } from './documents-key.js';
import { startsOf, type Subject, subjectBehind } from './documents-subject.js';

export { documentKey } from './documents-key.js';

/** A citation with all that is told of its document: the fields of a DocumentMention. */
export interface CompletedDocument {
  /** Tokens of the citation with issuer and subject. */
  full: Range;
  docType?: string;
  number?: string;
  code?: string;
  year?: number;
  issuedOn?: string;
  issuer?: string;
  issuerName?: string;
  subject?: string;
  provision?: Record<string, string>;
  key?: string;
}

/** What is needed to complete citations. */
export interface DocumentContext {
  chart: Chart;
  /** Day of the text, ISO 8601. */
  publishedAt?: string;
  lexicon: Lexicon;
}

/** What stands around one citation, before identities are joined. */
interface Setting {
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

const valueOf = (found: Found): DocumentValue => found.value as DocumentValue;
/** A member of a list, or a provision whose act the next citation tells: what stands behind the last is told of it too. */
const goesOn = (found: Found, next: Found | undefined): boolean =>
  next !== undefined && (next.rule.endsWith('number of a list') || valueOf(found).act !== undefined);

class Completion {
  private readonly around: Surroundings;
  private readonly tables: DocumentTables;
  private readonly starts: ReadonlySet<number>;

  constructor(
    private readonly documents: readonly Found[],
    private readonly context: DocumentContext,
  ) {
    this.tables = DocumentTables.of(context.lexicon);
    this.around = new Surroundings(context.chart, this.tables);
    this.starts = startsOf(documents);
  }

  run(): Map<Found, CompletedDocument> {
    const settings: Setting[] = [];
    let next = 0;
    for (const section of this.context.chart.sections) {
      let listStart: number | undefined;
      for (; next < this.documents.length && (this.documents[next] as Found).start < section.end; next++) {
        const found = this.documents[next] as Found;
        const last = settings[settings.length - 1];
        listStart = last && goesOn(last.found, found) ? listStart : found.start;
        settings.push(this.settingOf(found, section, last, listStart ?? found.start));
      }
    }
    this.share(settings);
    for (const setting of settings) this.identify(setting);
    this.joinShort(settings);
    return new Map(settings.map((setting) => [setting.found, this.write(setting)]));
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

  private settingOf(found: Found, section: Section, last: Setting | undefined, listStart: number): Setting {
    const { around, context } = this;
    const value = valueOf(found);
    const limit = section.end;
    const sentence = around.sentence(found.start, section);
    const setting: Setting = { found, value, section, sentence, clause: this.clauseOf(found, sentence, last, listStart), full: { start: found.start, end: found.end } };
    if (value.act || (!value.docType && value.provision)) return setting;
    let at = this.behindNote(found, limit);
    if (value.told) {
      const told = issuerAt(around, value.told.start, value.told.end, context.lexicon);
      setting.told = told ?? { range: { start: value.told.start, end: value.told.end }, end: found.end };
      setting.full.start = value.told.full;
    } else {
      const told = issuerBehind(around, at, limit, context.lexicon);
      if (told && agrees(value, told.name)) setting.told = told;
      if (setting.told) at = setting.told.end;
    }
    const names = [...new Set([...(value.symbol?.issuers ?? []).flatMap(({ entry }) => [entry?.name, ...((entry?.others as string[] | undefined) ?? [])]), 'Bộ Chính trị', 'Ban Bí thư', 'Chính phủ', 'Thủ tướng', 'Quốc hội'])];
    const subject = value.law ? undefined : subjectBehind(around, at, section, this.starts, this.knownSubject(value), names.filter((name) => name !== undefined));
    if (subject) {
      setting.subject = subject;
      at = subject.end;
      const behind = setting.told ? undefined : issuerBehind(around, at, limit, context.lexicon);
      if (behind && agrees(value, behind.name)) setting.told = behind;
    }
    const reach = Math.max(found.end, subject?.end ?? 0, value.told ? 0 : (setting.told?.end ?? 0));
    setting.full.end = value.subject && !subject ? Math.max(reach, value.subject.end) : reach;
    return setting;
  }

  private knownSubject(value: DocumentValue): string | undefined {
    if (value.subject) return this.context.chart.text(value.subject.start, value.subject.end);
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

  /** Members of a list share the issuer told behind the last. */
  private share(settings: readonly Setting[]): void {
    for (let i = settings.length - 2; i >= 0; i--) {
      const setting = settings[i] as Setting;
      const next = settings[i + 1] as Setting;
      if (setting.section !== next.section || !goesOn(setting.found, next.found)) continue;
      if (!setting.told && next.told) setting.told = next.told;
    }
  }

  /** Known documents whose alias the citation is. */
  private aliases(found: Found, value: DocumentValue): readonly Entry[] {
    if (value.plenum !== undefined && value.term) return this.lookUp(`Nghị quyết Trung ương ${value.plenum} khóa ${roman(value.term)}`);
    return this.context.chart.at(found.start).filter((f) => f.kind === 'knowndocument' && f.end <= found.end).map((f) => f.entry as Entry);
  }

  private lookUp(name: string): Entry[] {
    const { lexicon } = this.context;
    const tokens = tokenize(name, lexicon.vocabulary);
    const matches: LexicalMatch[] = [];
    lexicon.lookup(tokens, 0, tokens.length, false, matches);
    return matches.filter(({ entry, end }) => entry.kind === 'knowndocument' && end === tokens.length).map(({ entry }) => entry);
  }

  private keyContext({ found, value, sentence, clause, told, name }: Setting): KeyContext {
    const { publishedAt } = this.context;
    const date = value.issuedOn ?? actOf(value).issuedOn ?? clause.date;
    const year = actOf(value).year ?? clause.year;
    const term = told?.term ?? clause.term ?? actOf(value).term;
    const province = provinceIn(this.around, sentence);
    return {
      tables: this.tables,
      aliases: this.aliases(found, value),
      ...(publishedAt ? { publishedAt } : {}),
      ...(name ? { issuer: name } : {}),
      ...(term ? { term } : {}),
      ...(date ? { date } : {}),
      ...(year ? { year } : {}),
      ...(province ? { province } : {}),
    };
  }

  private identify(setting: Setting): void {
    const { value, told, clause, sentence } = setting;
    const name = value.provision && !value.docType ? undefined : issuerName(actOf(value), told, clause, this.around, sentence);
    if (name) setting.name = name;
    if (!value.docType || (value.bare && !value.known)) return;
    // a bare number waits for the full form of this text
    if (isShort(value) && !value.issuedOn) return;
    const key = documentKey(value, this.keyContext(setting));
    if (key) setting.key = key;
  }

  /** `Nghị quyết 59` is the one that the text tells in full; else the known one, where one candidate remains. */
  private joinShort(settings: readonly Setting[]): void {
    const full = new Map<string, Set<string>>();
    for (const { value, key } of settings) {
      const short = shortKey(actOf(value));
      if (!key || !short) continue;
      full.set(short, (full.get(short) ?? new Set()).add(key));
    }
    for (const setting of settings) {
      const { value, key } = setting;
      const short = shortKey(actOf(value));
      if (key || !short || value.bare) continue;
      const told = [...(full.get(short) ?? [])];
      const agreeing = setting.name && isShort(actOf(value)) ? told.filter((k) => this.issuedBy(k, setting.name as string)) : told;
      const found = agreeing.length === 1 ? agreeing[0] : isShort(actOf(value)) ? documentKey(value, this.keyContext(setting)) : undefined;
      if (found) setting.key = found;
    }
  }

  /** Does the issuer told beside a short form agree with the code in a key? */
  private issuedBy(key: string, name: string): boolean {
    const code = key.split('/')[2] as string;
    const entry = this.tables.issuers.find((issuer) => issuer.key === code.replace(/\d+$/, '').replace(/^(ubnd|hdnd)-.*/, '$1'));
    return !entry || entry.name === name || ((entry.others as string[] | undefined) ?? []).some((other) => name.includes(other)) || (entry.others !== undefined && name.startsWith('Ban Chấp hành Trung ương'));
  }

  private write(setting: Setting): CompletedDocument {
    const { value, told, subject, full, name, key } = setting;
    const { chart } = this.context;
    const { docType, number, code, year, issuedOn, provision, congress } = value;
    const issuer = congress ?? told?.range;
    const about = subject?.range ?? (value.subject && full.end >= value.subject.end ? value.subject : undefined);
    return {
      full,
      ...(docType ? { docType } : {}),
      ...(number ? { number } : {}),
      ...(code ? { code } : {}),
      ...(year ? { year } : {}),
      ...(issuedOn ? { issuedOn } : {}),
      ...(issuer ? { issuer: clean(chart.text(issuer.start, issuer.end)) } : {}),
      ...(name ? { issuerName: name } : {}),
      ...(about ? { subject: clean(chart.text(about.start, about.end)) } : {}),
      ...(provision ? { provision } : {}),
      ...(key ? { key } : {}),
    };
  }
}

/** A number without its symbol, and nothing else that names the document. */
const isShort = (value: DocumentValue): boolean => value.number !== undefined && !value.symbol && !value.known && value.docType !== 'tcvn' && value.docType !== 'qcvn';

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX'];
const roman = (term: number): string => ROMAN[term] ?? String(term);

/**
 * Completes the citations of a text with what stands around them: issuer, subject, the span that covers both, the
 * canonical issuer and the identity. Runs when bodies and offices are found.
 *
 * @param documents - the citations that remain when overlaps are settled, in text order
 * @returns what is known of each; `full` as a range of tokens
 */
export function completeDocuments(documents: readonly Found[], context: DocumentContext): Map<Found, CompletedDocument> {
  return new Completion(documents, context).run();
}
