import type { Entry, Lexicon } from '../lexicon/lexicon.js';
import { nfd } from '../text/composition.js';
import { clean } from '../text/fold.js';

/** A code compared: capitals, `Đ` as `D`, no dots. `Ư` stays: TƯ is the Central Committee, TU a province's. */
export const codeKey = (code: string): string => clean(code).toUpperCase().replace(/[ĐÐ]/g, 'D').replace(/\./g, '');

/** Letters without their marks: `Kết lúận` → `ket luan`. For pages whose tones were scrambled or left out. */
export const toneless = (text: string): string =>
  nfd(clean(text).toLowerCase()).replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Part of a key: `Yên Bái` → `yen-bai`. */
export const slug = (text: string): string =>
  toneless(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `06` → `6`, `66.7` and `30a` as they are: writers drop the zero. */
export const plainNumber = (number: string): string => number.replace(/^0+(?=\d)/, '');

/** A document's type, number and code as one key of a table. */
const symbolKey = (docType: string, number: string, code: string): string =>
  `${docType}|${plainNumber(number)}|${codeKey(code)}`;

function put<K, V>(table: Map<K, V[]>, key: K, value: V): void {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}

/**
 * What the lists of documents say, by what a citation shows of it: codes of types and issuers, known documents by number
 * and by symbol, plenums by their number. Built once for a lexicon.
 */
export class DocumentTables {
  private static readonly built = new WeakMap<Lexicon, DocumentTables>();
  private readonly typesByCode = new Map<string, Entry[]>();
  private readonly typesByName = new Map<string, Entry>();
  private readonly typesToneless = new Map<string, Entry>();
  private readonly issuersByCode = new Map<string, Entry>();
  private readonly knownBySymbol = new Map<string, Entry[]>();
  private readonly knownByNumber = new Map<string, Entry[]>();
  readonly knownByKey = new Map<string, Entry>();
  readonly issuers: readonly Entry[];

  constructor(entries: Iterable<Entry>) {
    const issuers: Entry[] = [];
    for (const entry of entries) {
      if (entry.kind === 'doctype') this.addType(entry);
      else if (entry.kind === 'issuercode') {
        issuers.push(entry);
        for (const code of [entry.code as string, ...((entry.altCodes as string[] | undefined) ?? [])])
          this.issuersByCode.set(codeKey(code), entry);
      } else if (entry.kind === 'knowndocument') this.addKnown(entry);
    }
    this.issuers = issuers;
    for (const entry of this.knownByKey.values()) this.addByCode(entry);
  }

  static of(lexicon: Lexicon): DocumentTables {
    let tables = DocumentTables.built.get(lexicon);
    if (!tables) DocumentTables.built.set(lexicon, (tables = new DocumentTables(lexicon.entries)));
    return tables;
  }

  private addType(entry: Entry): void {
    const docType = entry.docType as string;
    if (!this.typesByName.has(docType)) this.typesByName.set(docType, entry);
    this.typesToneless.set(toneless(entry.name), entry);
    for (const code of (entry.codes as string[] | undefined) ?? []) put(this.typesByCode, codeKey(code), entry);
  }

  private addKnown(entry: Entry): void {
    this.knownByKey.set(entry.key, entry);
    const { docType, number, code } = entry as Entry & { docType?: string; number?: string; code?: string };
    if (!docType || !number) return;
    put(this.knownByNumber, `${docType}|${plainNumber(number)}`, entry);
    if (code) put(this.knownBySymbol, symbolKey(docType, number, code), entry);
  }

  /** A plan is also known as the decision that approves it: `Quyết định 500/QĐ-TTg`. */
  private addByCode(entry: Entry): void {
    const { docType, number, code } = entry as Entry & { docType?: string; number?: string; code?: string };
    if (!number || !code) return;
    const types = this.types(code.split(/[-/]/)[0] as string);
    if (types.some((type) => type.docType === docType)) return;
    for (const type of types) put(this.knownBySymbol, symbolKey(type.docType as string, number, code), entry);
  }

  /** The types that a code may stand for: `QĐ` is a decision of the state, a decision or a regulation of the Party. */
  types(code: string): readonly Entry[] {
    return this.typesByCode.get(codeKey(code)) ?? [];
  }

  /** The entry of a type by its lower-case name. */
  type(docType: string | undefined): Entry | undefined {
    return docType === undefined ? undefined : this.typesByName.get(docType);
  }

  /** The entry of a type by its name without marks. */
  tonelessType(words: string): Entry | undefined {
    return this.typesToneless.get(words);
  }

  issuer(code: string): Entry | undefined {
    return this.issuersByCode.get(codeKey(code));
  }

  /** Known documents with this type, number and code. */
  withSymbol(docType: string, number: string, code: string): readonly Entry[] {
    return this.knownBySymbol.get(symbolKey(docType, number, code)) ?? [];
  }

  /** Known documents with this type and number. */
  withNumber(docType: string, number: string): readonly Entry[] {
    return this.knownByNumber.get(`${docType}|${plainNumber(number)}`) ?? [];
  }
}
