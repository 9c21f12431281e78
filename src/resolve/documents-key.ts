import { type DocumentTables, plainNumber, slug } from '../grammar/documents-tables.js';
import type { DocumentValue } from '../grammar/documents-value.js';
import type { Entry } from '../lexicon/lexicon.js';

/** What the text around a citation adds to its identity. */
export interface KeyContext {
  tables: DocumentTables;
  /** Day of the text, ISO 8601. */
  publishedAt?: string;
  /** Canonical name of the issuer, where one is told or inferred. */
  issuer?: string;
  /** Term told with the issuer: `khóa XII`. */
  term?: number;
  /** Day or year of signing, of the citation or of the clause that issues it. */
  date?: string;
  year?: number;
  /** Bare name of the only province told beside it. */
  province?: string;
  /** Known documents whose alias the citation is. */
  aliases: readonly Entry[];
}

const ASSEMBLY_FROM: Record<string, string> = { 'Quốc hội': 'QH', 'Ủy ban Thường vụ Quốc hội': 'UBTVQH' };
const CENTRAL_ISSUER = /^(Bộ Chính trị|Ban Bí thư|Ban Chấp hành Trung ương)/;

/** The Party term of a day: numbers of Party documents begin anew with each. */
function partyTerm(tables: DocumentTables, date: string): number | undefined {
  const terms = (tables.issuer('TW')?.terms as Record<string, string[]> | undefined) ?? {};
  for (const [term, [from, to]] of Object.entries(terms))
    if (from && date >= from && (!to || date <= to)) return Number(term);
  return undefined;
}

/** The legislature of a year; in a year of elections the day decides, so none is given. */
function legislature(tables: DocumentTables, year: number): number | undefined {
  const terms = (tables.issuer('QH')?.terms as Record<string, string[]> | undefined) ?? {};
  const holding = Object.entries(terms).filter(([, [from, to]]) => Number(from) < year && year < Number(to));
  return holding.length === 1 ? Number(holding[0]?.[0]) : undefined;
}

const yearOf = (date: string | undefined): number | undefined => (date ? Number(date.slice(0, 4)) : undefined);
const dayOf = (context: KeyContext): string | undefined =>
  context.date ?? (context.year ? `${context.year}-07-01` : undefined);

/** `24/2018/QH14` → `vn/luat/qh14/2018/24`. */
function keyOfNumber(type: string, symbol: string): string | undefined {
  const parts = /^(\d+)\/(\d{4})\/(?:[A-Z]+-)?(\w+)$/.exec(symbol);
  return parts ? `vn/${type}/${(parts[3] as string).toLowerCase()}/${parts[2]}/${Number(parts[1])}` : undefined;
}

/** The versions of a law that the list knows, with their identities. */
export function lawVersions(law: Entry, tables: DocumentTables): { key: string; year: number; symbol?: string }[] {
  const type = tables.type(law.docType as string)?.slug as string;
  if (type === 'hien-phap')
    return ((law.years as number[] | undefined) ?? []).map((year) => ({ key: constitutionKey(year), year }));
  return Object.entries((law.numbers as Record<string, string> | undefined) ?? {}).flatMap(([year, symbol]) => {
    const key = keyOfNumber(type, symbol);
    return key === undefined ? [] : [{ key, year: Number(year), symbol }];
  });
}

const constitutionKey = (year: number): string => `vn/hien-phap/qh/${year}`;

/** A law by its name: of the year told, else the version in force on the day of the text, else the last. */
function lawKey(value: DocumentValue, law: Entry, context: KeyContext): string | undefined {
  if (value.draft) return undefined;
  const type = context.tables.type(law.docType as string)?.slug as string;
  const numbers = (law.numbers as Record<string, string> | undefined) ?? {};
  const effective = (law.effective as Record<string, string> | undefined) ?? {};
  const years = (law.years as number[] | undefined) ?? Object.keys(numbers).map(Number);
  const told = value.year ?? yearOf(value.issuedOn);
  const { publishedAt } = context;
  const inForce = years.filter(
    (year) =>
      !publishedAt || (effective[year] ? (effective[year] as string) <= publishedAt : String(year) < publishedAt),
  );
  const candidates = publishedAt
    ? inForce
    : years.filter((year) => numbers[year] !== undefined || type === 'hien-phap');
  const year = told ?? (candidates.length ? Math.max(...candidates) : years.length === 1 ? years[0] : undefined);
  if (year === undefined) return undefined;
  if (type === 'hien-phap') return constitutionKey(year);
  return numbers[year] ? keyOfNumber(type, numbers[year] as string) : undefined;
}

/** Of several known documents those that the told dates, the issuer and the day of the text leave. */
function candidates(list: readonly Entry[], context: KeyContext): readonly Entry[] {
  const { date, year, issuer, publishedAt, term } = context;
  let left = list.filter((entry) => {
    const issued = entry.issuedOn as string | undefined;
    const issuers = [entry.issuer ?? []].flat() as string[];
    if (issuer && issuers.length && !issuers.some((name) => issuer.includes(name) || name.includes(issuer)))
      return false;
    if (term !== undefined && entry.term !== undefined && entry.term !== term) return false;
    const signed = issued ?? /\/((?:19|20)\d\d)\//.exec(entry.key)?.[1];
    if (year !== undefined && signed && !signed.startsWith(String(year))) return false;
    return !(publishedAt && issued && issued > publishedAt.slice(0, 10));
  });
  // a printed date may be wrong: it chooses among several, and never refuses the only one
  if (date && left.length > 1)
    left = left.filter((entry) => (entry.issuedOn as string | undefined)?.slice(0, 7) === date.slice(0, 7));
  if (left.length > 1 && publishedAt) left = recent(left, publishedAt);
  if (left.length > 1) {
    const named = left.filter((entry) => context.aliases.includes(entry));
    if (named.length) left = named;
  }
  return left;
}

/** Those signed in the two years before a day, if there are any: a bare number means what is talked about. */
function recent(list: readonly Entry[], publishedAt: string): Entry[] {
  const from = `${Number(publishedAt.slice(0, 4)) - 2}${publishedAt.slice(4, 10)}`;
  const near = list.filter((entry) => ((entry.issuedOn as string | undefined) ?? '') >= from);
  return near.length ? near : [...list];
}

const only = (list: readonly Entry[]): string | undefined =>
  new Set(list.map((entry) => entry.key)).size === 1 ? list[0]?.key : undefined;

/** A document of the state or the Party by its symbol. */
function symbolKeyOf(value: DocumentValue, context: KeyContext): string | undefined {
  const { symbol, docType = '' } = value;
  const { tables } = context;
  const type = tables.type(docType)?.slug as string | undefined;
  if (!symbol || !type) return undefined;
  const number = plainNumber(symbol.number);
  const [issuer] = symbol.issuers;
  if (symbol.family === 'letter' || symbol.family === 'court' || !issuer) return undefined;
  const base = /^(QH|UBTVQH)\d*$/.exec(issuer.code)?.[1];
  if (base) {
    const year = symbol.year ?? value.year ?? yearOf(context.date);
    const term = issuer.term ?? (year ? legislature(tables, year) : undefined);
    return year && term ? `vn/${type}/${base.toLowerCase()}${term}/${year}/${number}` : undefined;
  }
  const known = candidates(tables.withSymbol(docType, symbol.number, symbol.code), context);
  if (symbol.family === 'party') {
    if (issuer.entry?.class !== 'party' || issuer.entry.local || symbol.issuers.length > 1) return undefined;
    const day = dayOf(context);
    const term = context.term ?? (day ? partyTerm(tables, day) : undefined);
    return term ? `vn/${type}/${slug(issuer.code)}/k${term}/${number}` : only(known);
  }
  const bodies = symbol.issuers.map(({ entry }) => entry).filter((entry) => entry !== undefined);
  if (!issuer.entry || bodies.some((entry) => /^(judicial|organisation)$/.test(entry.class as string) || entry.local))
    return undefined;
  const place = issuer.entry?.class === 'local' ? context.province : '';
  if (place === undefined) return undefined;
  const body = slug(symbol.issuers.map(({ code }) => code).join('-')) + (place ? `-${slug(place)}` : '');
  const year = symbol.year ?? value.year ?? yearOf(value.issuedOn);
  const told = yearOf(context.date) ?? context.year;
  return year
    ? `vn/${type}/${body}/${year}/${number}`
    : (only(known) ?? (told ? `vn/${type}/${body}/${told}/${number}` : undefined));
}

/** A bare number with issuer and day: `Chỉ thị số 35 ngày 30/5/2019 của Bộ Chính trị`. */
function numberKey(value: DocumentValue, context: KeyContext): string | undefined {
  const { docType = '', number = '' } = value;
  const { tables } = context;
  // a decree is the Government's, whoever is said to have signed it
  const issuer = docType === 'nghị định' ? 'Chính phủ' : context.issuer;
  if (/^\d{1,3}\/\d{1,3}$/.test(number) && docType === 'nghị quyết') return `un/a/res/${number}`;
  // with nothing told of day, term or issuer only a name that the press uses is sure
  const told = context.publishedAt ?? context.date ?? context.year ?? context.term ?? context.issuer;
  const listed = told === undefined ? context.aliases : tables.withNumber(docType, number);
  const known = only(candidates(listed, context));
  if (known) return known;
  const type = tables.type(docType)?.slug as string | undefined;
  if (!type || !issuer) return undefined;
  const plain = plainNumber(number);
  if (CENTRAL_ISSUER.test(issuer)) {
    const day = dayOf(context);
    const term = context.term ?? (day ? partyTerm(tables, day) : undefined);
    return term ? `vn/${type}/tw/k${term}/${plain}` : undefined;
  }
  const year = value.year ?? context.year ?? yearOf(context.date);
  if (year === undefined) return undefined;
  const assembly = ASSEMBLY_FROM[issuer];
  if (assembly) {
    const term = legislature(tables, year);
    return term ? `vn/${type}/${assembly.toLowerCase()}${term}/${year}/${plain}` : undefined;
  }
  const code = tables.issuers.find(
    (entry) => entry.name === issuer && /^(state|ministry|agency)$/.test(entry.class as string),
  )?.code;
  return code ? `vn/${type}/${slug(code as string)}/${year}/${plain}` : undefined;
}

/**
 * The identity of a cited document: `vn/<type>/<issuer>/<year or term>/<number>`; undefined where term, year or province
 * cannot be known. Scheme: facts on document numbers, section 4.
 *
 * @param value - what the citation says
 * @param context - what the text around it adds
 * @example documentKey(value of `Nghị quyết số 59-NQ/TW ngày 24/01/2025`, …) // 'vn/nq/tw/k13/59'
 */
export function documentKey(value: DocumentValue, context: KeyContext): string | undefined {
  if (value.act) return documentKey(value.act, context);
  if (value.known) return value.known.key;
  if (value.congress) return value.term ? `vn/nq/dh/k${value.term}` : undefined;
  if (value.plenum !== undefined)
    return only(context.aliases) ?? (value.term ? `vn/nq/tw/k${value.term}/hntw-${value.plenum}` : undefined);
  if (value.symbol) return symbolKeyOf(value, context);
  if (value.law) return lawKey(value, value.law, context);
  if (value.docType === 'tcvn' || value.docType === 'qcvn') {
    return value.year && value.number
      ? `vn/${value.docType}/${value.year}/${value.number}${slug(value.code?.split('/')[1] ?? '')}`
      : undefined;
  }
  return value.number ? numberKey(value, context) : undefined;
}
