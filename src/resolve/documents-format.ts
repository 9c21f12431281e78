import { citations } from '../generated/lexicon-citations.js';
import type { DocumentTables } from '../grammar/documents-tables.js';
import type { Entry } from '../lexicon/lexicon.js';
import { unpackEntries } from '../lexicon/packed.js';
import { clean } from '../text/fold.js';
import type { DocumentFields } from '../types.js';
import { lawVersions } from './documents-key.js';
import { builtInTables } from './documents-lists.js';

/** What a citation is written from: the fields of a `DocumentMention`, as many of them as are known. */
export interface CitationParts extends DocumentFields {
  /** The citation as it was found, if it was: it tells whether the year stands in the symbol. */
  text?: string;
}

/** How a citation is written. */
export interface CitationOptions {
  /**
   * `full` (default): type, number and symbol, day, issuer and subject, as a document is cited first. `symbol`: type, number
   * and symbol, as it is cited again. `short`: `Nghị quyết 59`, `Luật Đất đai năm 2024`, as it is spoken of.
   */
  style?: 'full' | 'symbol' | 'short';
  /** `figures` (default): `ngày 24/1/2025`; `words`: `ngày 24 tháng 01 năm 2025`, as in official documents. */
  date?: 'figures' | 'words';
  /** Whether a full citation tells the subject; true by default. */
  subject?: boolean;
  /** Whether what the parts leave open is taken from the library's lists of documents; true by default. */
  complete?: boolean;
}

/** What the lists know of a law: its name, and the number of this version. */
interface Law {
  name: string;
  docType: string;
  year: number;
  symbol?: string;
}

let laws: Map<string, Law> | undefined;

function lawOf(key: string | undefined): Law | undefined {
  if (key === undefined) return undefined;
  if (!laws) {
    laws = new Map();
    for (const { entry } of unpackEntries(citations())) {
      if (entry.kind !== 'law') continue;
      for (const { key: version, year, symbol } of lawVersions(entry, builtInTables()))
        laws.set(version, { name: entry.name, docType: entry.docType as string, year, ...(symbol && { symbol }) });
    }
  }
  return laws.get(key);
}

const text = (entry: Entry | undefined, name: string): string | undefined => {
  const value = entry?.[name];
  return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : undefined;
};

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The symbol of a document: `59-NQ/TW`, `30/2020/NĐ-CP`, `749/QĐ-TTg`, `A/RES/79/243`, `5687:2010`. */
function symbolOf({ number, code, year, text: told, docType }: CitationParts): string | undefined {
  if (!number) return undefined;
  if (docType === 'tcvn' || docType === 'qcvn') return year ? `${number}:${year}` : number;
  if (!code) return number;
  if (/^[AS]\/RES$/.test(code)) return `${code}/${number}`;
  if (code.includes('/')) return `${number}-${code}`;
  const inSymbol = year !== undefined && (told === undefined || new RegExp(`/\\s*${year}`).test(told));
  return inSymbol ? `${number}/${year}/${code}` : `${number}/${code}`;
}

const ORDER = ['điểm', 'khoản', 'điều', 'mục', 'chương', 'phần', 'phụ lục'];
const CAPITAL = new Set(['điều', 'mục', 'chương', 'phần', 'phụ lục']);

/** `điểm a khoản 1 Điều 174`: from the smallest up. */
function provisionOf(provision: Record<string, string>): string {
  const known = ORDER.filter((unit) => provision[unit] !== undefined);
  const others = Object.keys(provision).filter((unit) => !ORDER.includes(unit));
  return [...known, ...others]
    .map((unit) => `${CAPITAL.has(unit) ? capital(unit) : unit} ${provision[unit]}`)
    .join(' ');
}

/** Days below ten and the first two months are written with a zero, so that no digit can be put before them. */
function dayOf(issuedOn: string, style: 'figures' | 'words'): string {
  const [year, month, day] = issuedOn.split('-').map(Number) as [number, number, number];
  if (style === 'figures') return `ngày ${day}/${month}/${year}`;
  return `ngày ${String(day).padStart(2, '0')} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

/** Fills what is not told from the list of documents that the press cites. */
function completed(parts: CitationParts, tables: DocumentTables): CitationParts & { name?: string } {
  const entry = tables.knownByKey.get(parts.key ?? '');
  if (!entry) return parts;
  const symbol = text(entry, 'symbol');
  const number = parts.number ?? text(entry, 'number');
  const code = parts.code ?? text(entry, 'code');
  const docType = parts.docType ?? text(entry, 'docType');
  const issuedOn = parts.issuedOn ?? text(entry, 'issuedOn');
  const issuerName = parts.issuerName ?? parts.issuer ?? text(entry, 'issuer');
  const subject = parts.subject ?? text(entry, 'subject');
  const year = parts.year ?? (symbol ? Number(/\/((?:19|20)\d\d)\//.exec(symbol)?.[1]) || undefined : undefined);
  return {
    ...parts,
    ...(docType && { docType }),
    ...(number ? { number } : { name: entry.name }),
    ...(code && { code }),
    ...(year && { year }),
    ...(issuedOn && { issuedOn }),
    ...(issuerName && { issuerName }),
    ...(subject && { subject }),
  };
}

/** A law goes by its name; its number tells the version where the year alone would not. */
function lawText(law: Law, parts: CitationParts, style: CitationOptions['style'], date: 'figures' | 'words'): string {
  if (style === 'short' || !law.symbol) return `${law.name} năm ${law.year}`;
  if (style === 'symbol') return `${capital(law.docType)} số ${law.symbol}`;
  return `${law.name} số ${law.symbol}${parts.issuedOn ? ` ${dayOf(parts.issuedOn, date)}` : ''}`;
}

/** The text of a citation; undefined where neither a type nor a provision is known. */
export function citationText(given: CitationParts, options: CitationOptions): string | undefined {
  const { style = 'full', date = 'figures', subject: tellsSubject = true, complete = true } = options;
  const tables = builtInTables();
  const parts = complete ? completed(given, tables) : given;
  const provision = parts.provision ? provisionOf(parts.provision) : '';
  const law = complete ? lawOf(parts.key) : undefined;
  const act = law ? lawText(law, parts, style, date) : actText(parts, tables);
  return [provision, act].filter((part) => part).join(' ') || undefined;

  function actText(told: ReturnType<typeof completed>, lists: DocumentTables): string | undefined {
    const type = told.docType && (lists.type(told.docType)?.name ?? capital(told.docType));
    if (!type) return undefined;
    const symbol = symbolOf(told);
    const standard =
      told.docType === 'tcvn' || told.docType === 'qcvn' || told.code === 'A/RES' || told.code === 'S/RES';
    if (!symbol) {
      const name = told.name ?? type;
      return told.year && !told.issuedOn ? `${name} năm ${told.year}` : `${name}${tail(told)}`;
    }
    if (standard) return `${type} ${symbol}`;
    if (style === 'short') return `${type} ${told.number}`;
    if (style === 'symbol') return `${type} số ${symbol}`;
    const year = told.year && !told.issuedOn && !symbol.includes(`/${told.year}`) ? ` năm ${told.year}` : '';
    return `${type} số ${symbol}${year}${tail(told)}`;
  }

  function tail(told: CitationParts): string {
    if (style !== 'full') return '';
    const issuer = (told.issuerName ?? told.issuer)?.replaceAll(';', ',');
    const day = told.issuedOn ? ` ${dayOf(told.issuedOn, date)}` : '';
    const about = tellsSubject && told.subject ? ` về ${clean(told.subject)}` : '';
    return `${day}${issuer ? ` của ${issuer}` : ''}${about}`;
  }
}
