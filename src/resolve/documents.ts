import { DocumentTables } from '../grammar/documents-tables.js';
import type { DocumentValue } from '../grammar/documents-value.js';
import type { Entry, LexicalMatch, Lexicon } from '../lexicon/lexicon.js';
import type { Chart, Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { tokenize } from '../text/tokens.js';
import type { DocumentFields } from '../types.js';
import { actOf, provinceIn, type Range, Surroundings } from './documents-context.js';
import { issuerName, shortKey } from './documents-issuer-name.js';
import { documentKey, type KeyContext } from './documents-key.js';
import { goesOn, type Setting, SettingReader } from './documents-setting.js';

/** A citation with all that is told of its document: the fields of a DocumentMention. */
export interface CompletedDocument extends DocumentFields {
  /** Tokens of the citation with issuer and subject. */
  full: Range;
}

/** What is needed to complete citations. */
export interface DocumentContext {
  chart: Chart;
  /** Day of the text, ISO 8601. */
  publishedAt?: string;
  lexicon: Lexicon;
}

class Completion {
  private readonly around: Surroundings;
  private readonly tables: DocumentTables;
  private readonly reader: SettingReader;

  constructor(
    private readonly documents: readonly Found[],
    private readonly context: DocumentContext,
  ) {
    this.tables = DocumentTables.of(context.lexicon);
    this.around = new Surroundings(context.chart, this.tables);
    this.reader = new SettingReader(this.around, this.tables, context.lexicon, documents);
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
        settings.push(this.reader.read(found, section, last, listStart ?? found.start));
      }
    }
    this.share(settings);
    for (const setting of settings) this.identify(setting);
    this.joinShort(settings);
    return new Map(settings.map((setting) => [setting.found, this.write(setting)]));
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
    if (value.plenum !== undefined && value.term)
      return this.lookUp(`Nghị quyết Trung ương ${value.plenum} khóa ${roman(value.term)}`);
    // «Nghị quyết số 18» and the 71 of a list are known by the alias «Nghị quyết 18», «Nghị quyết 71»
    if (isShort(value) && value.docType) {
      const named = this.lookUp(`${value.docType.charAt(0).toUpperCase()}${value.docType.slice(1)} ${value.number}`);
      if (named.length) return named;
    }
    return this.context.chart
      .at(found.start)
      .filter((f) => f.kind === 'knowndocument' && f.end <= found.end)
      .map((f) => f.entry as Entry);
  }

  private lookUp(name: string): Entry[] {
    const { lexicon } = this.context;
    const tokens = tokenize(name, lexicon.vocabulary);
    const matches: LexicalMatch[] = [];
    lexicon.lookup(tokens, 0, tokens.length, false, matches);
    return matches
      .filter(({ entry, end }) => entry.kind === 'knowndocument' && end === tokens.length)
      .map(({ entry }) => entry);
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
    const name =
      value.provision && !value.docType ? undefined : issuerName(actOf(value), told, clause, this.around, sentence);
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
      const agreeing =
        setting.name && isShort(actOf(value)) ? told.filter((k) => this.issuedBy(k, setting.name as string)) : told;
      const found =
        agreeing.length === 1
          ? agreeing[0]
          : isShort(actOf(value))
            ? documentKey(value, this.keyContext(setting))
            : undefined;
      if (found) setting.key = found;
    }
  }

  /** Does the issuer told beside a short form agree with the code in a key? */
  private issuedBy(key: string, name: string): boolean {
    const code = key.split('/')[2] as string;
    const entry = this.tables.issuers.find(
      (issuer) => issuer.key === code.replace(/\d+$/, '').replace(/^(ubnd|hdnd)-.*/, '$1'),
    );
    return (
      !entry ||
      entry.name === name ||
      ((entry.others as string[] | undefined) ?? []).some((other) => name.includes(other)) ||
      (entry.others !== undefined && name.startsWith('Ban Chấp hành Trung ương'))
    );
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
const isShort = (value: DocumentValue): boolean =>
  value.number !== undefined && !value.symbol && !value.known && value.docType !== 'tcvn' && value.docType !== 'qcvn';

const ROMAN = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
  'XVII',
  'XVIII',
  'XIX',
  'XX',
];
const roman = (term: number): string => ROMAN[term] ?? String(term);

/**
 * Completes the citations of a text with what stands around them: issuer, subject, the span that covers both, the
 * canonical issuer and the identity. Runs when bodies and offices are found.
 *
 * @param documents - the citations that remain when overlaps are settled, in text order
 * @returns what is known of each; `full` as a range of tokens
 */
export function completeDocuments(
  documents: readonly Found[],
  context: DocumentContext,
): Map<Found, CompletedDocument> {
  return new Completion(documents, context).run();
}
