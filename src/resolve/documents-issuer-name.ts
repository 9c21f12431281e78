import { plainNumber } from '../grammar/documents-tables.js';
import type { DocumentValue } from '../grammar/documents-value.js';
import type { Entry } from '../lexicon/lexicon.js';
import { canonical } from '../text/fold.js';
import { type Clause, provinceIn, type Range, type Surroundings } from './documents-context.js';
import { CENTRAL, type Issuer, nameOf } from './documents-issuer.js';

const BY_TYPE: Record<string, string> = {
  luật: 'Quốc hội',
  'bộ luật': 'Quốc hội',
  'hiến pháp': 'Quốc hội',
  'pháp lệnh': 'Ủy ban Thường vụ Quốc hội',
  'nghị định': 'Chính phủ',
};

/** The canonical issuer: told, or inferred from the code, the type, the document's known issuer or the clause. */
export function issuerName(
  value: DocumentValue,
  told: Issuer | undefined,
  clause: Clause,
  around: Surroundings,
  sentence: Range,
): string | undefined {
  if (value.congress && value.term) return 'Đại hội đại biểu toàn quốc';
  if (value.congress) return canonical(around.chart.text(value.congress.start, value.congress.end));
  if (value.plenum !== undefined) return CENTRAL;
  if (told)
    return (
      told.name ??
      (told.end > told.range.start + 1
        ? canonical(expand(around.chart.text(told.range.start, told.range.end)))
        : undefined)
    );
  const issued = clause.issuer && nameOf(clause.issuer);
  const issuers = bodies(value);
  const named = issuers.filter(
    ({ others, key }) => !(others && (key === 'tw' || (others as string[]).includes(issued ?? ''))),
  );
  if (issuers.length > 0 && named.length === issuers.length) {
    return named.map((entry) => local(entry.name, entry.class === 'local', around, sentence)).join('; ');
  }
  if (
    issued &&
    (issuers.length === 0 ||
      issuers.some(({ others }) => (others as string[] | undefined)?.includes(issued) || issued === CENTRAL))
  )
    return issued;
  if (value.known?.issuer) return [value.known.issuer].flat().join(', ');
  return value.law || value.symbol || value.bare || value.amends ? BY_TYPE[value.docType ?? ''] : undefined;
}

/** The bodies that a symbol names, up to the first unit of one: `QĐ-BCA-X01`, `QĐ/TWĐTN-CTĐ`. */
function bodies({ symbol }: DocumentValue): Entry[] {
  const list: Entry[] = [];
  for (const { entry } of symbol?.issuers ?? []) {
    if (!entry || (list.length && symbol?.family === 'party')) break;
    list.push(entry);
  }
  return list;
}

/** A local body with its province, where the sentence tells one. */
function local(name: string, isLocal: boolean, around: Surroundings, sentence: Range): string {
  if (!isLocal || !/^(Hội đồng nhân dân|Ủy ban nhân dân)$/.test(name)) return name;
  const province = provinceIn(around, sentence);
  return province
    ? `${name} ${/^(Hà Nội|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)$/.test(province) ? 'thành phố' : 'tỉnh'} ${province}`
    : name;
}

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bUBND\b/g, 'Ủy ban nhân dân'],
  [/\bHĐND\b/g, 'Hội đồng nhân dân'],
  [/\bTAND\b/g, 'Tòa án nhân dân'],
  [/\bVKSND\b/g, 'Viện kiểm sát nhân dân'],
];

const expand = (text: string): string => ABBREVIATIONS.reduce((out, [short, long]) => out.replace(short, long), text);

/** Is a told issuer the one that a code names? `Chính phủ` is not the issuer of 68-NQ/TW. */
export function agrees(value: DocumentValue, issuer: string | undefined): boolean {
  const issuers = value.symbol?.issuers ?? [];
  if (!issuer || !issuers.length) return true;
  return issuers.some(
    ({ entry }) =>
      !entry ||
      entry.name === issuer ||
      issuer.includes(entry.name) ||
      ((entry.others as string[] | undefined) ?? []).some((other) => issuer.includes(other)) ||
      (entry.others !== undefined && (issuer.startsWith(CENTRAL) || issuer.startsWith('Đảng'))) ||
      entry.class === 'local',
  );
}

/** Type and plain number, by which short and full forms find one another. */
export const shortKey = (value: DocumentValue): string | undefined =>
  value.docType && value.number ? `${value.docType}|${plainNumber(value.number)}` : undefined;
