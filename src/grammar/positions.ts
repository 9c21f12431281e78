import type { Found } from '../pattern/chart.js';
import { type RuleMatch, rule } from '../pattern/rules.js';
import { canonical } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { isForeign } from './name-reader.js';
import type { OrganizationValue } from './organizations.js';
import type { LocationValue } from './places.js';
import { fusedOffices } from './positions-fused.js';
import { isName, wordAt } from './walk.js';

/** What the chart holds for a `position`. */
export interface PositionValue {
  head: string;
  status: 'current' | 'former' | 'acting';
  /** The body nested in the office. */
  organization?: Found;
  /** The field of its ministry: `Bộ trưởng Ngoại giao`. */
  field?: string | undefined;
  /** Written small: it stands for nobody by itself. */
  small: boolean;
}

const FILE = 'grammar/positions';

const lower = (match: RuleMatch, found: Found): string =>
  canonical(match.chart.text(found.start, found.end)).toLowerCase();

/** `phó` + `chủ tịch` + `thường trực`; an office named after its body takes the body's first word. */
function headOf(match: RuleMatch, office: Found, body: Found | undefined): string {
  const words = [match.one('deputy'), office].filter((f) => f !== undefined).map((f) => lower(match, f as Found));
  if (office.entry?.fused === true && body) words.push(firstWords(bodyHead(match, body)));
  const manner = match.one('manner');
  if (manner && manner.entry?.name === 'thường trực') words.push(lower(match, manner));
  return words.join(' ');
}

function bodyHead(match: RuleMatch, body: Found): string {
  const head = (body.value as OrganizationValue | undefined)?.head ?? (body.entry?.name as string | undefined) ?? '';
  return head || canonical(match.chart.text(body.start, body.end));
}

/** The word of a body that an office fuses with: `Phòng`, `Công an`, `Thanh tra`, `Văn phòng`. */
function firstWords(head: string): string {
  const two = /^(công an|thanh tra|văn phòng|chi cục|tổng cục|cơ quan|tiểu ban|bộ môn)/i.exec(head);
  return (two ? (two[0] as string) : (head.split(' ')[0] as string)).toLowerCase();
}

/** `chức vụ Phó Giám đốc`, `đại sứ quán`, `cấp Bộ trưởng`: what looks like an office is part of another word, or a level. */
function insideOther(match: RuleMatch, head: Found): boolean {
  const { chart, start } = match;
  const before = wordAt(chart, start - 1);
  // `chính quyền Tổng thống`
  if (before === 'chính' && wordAt(chart, start) === 'quyền') return true;
  // `Đại hội đại biểu Đảng bộ …`, `đoàn đại biểu Quốc hội`
  if (head.entry?.key === 'dai-bieu' && (before === 'hội' || before === 'đoàn')) return true;
  if (
    before === 'cấp' ||
    before === 'phủ' ||
    (before === 'viên' && wordAt(chart, start) === 'chủ') ||
    (before === 'chức' && wordAt(chart, start) === 'vụ' && chart.tokens.shape[start] === Shape.lower)
  )
    return true;
  return chart.at(head.start).some((f) => f.end > head.end && f.kind === 'role');
}

/** `Trưởng` is said of some bodies only, and `đại biểu` stands only with its body or before a full name. */
function stands(match: RuleMatch, head: Found, body: Found | undefined): boolean {
  const { chart } = match;
  if (head.entry?.fused === true) {
    const governs = head.entry.governs;
    return body !== undefined && Array.isArray(governs) && governs.includes(firstWords(bodyHead(match, body)));
  }
  if (!head.weak || match.one('deputy')) return true;
  if (body) return head.entry?.key !== 'thanh-vien' || isGoverned(match, head, body);
  if (head.entry?.key !== 'dai-bieu') return false;
  const at = head.end;
  return isName(chart, at + 1, chart.tokens.length) && chart.at(at).some((f) => f.kind === 'surname');
}

/** Is the office said of such bodies: `thành viên Chính phủ`, but not `các nước thành viên ASEAN`? */
function isGoverned(match: RuleMatch, head: Found, body: Found): boolean {
  const governs = head.entry?.governs;
  const name = bodyHead(match, body).toLowerCase();
  return !Array.isArray(governs) || governs.some((g: string) => name === g || name.startsWith(`${g} `));
}

function office(match: RuleMatch): PositionValue | undefined {
  const head = match.one('office') as Found;
  const body = match.one('organization') ?? match.one('body');
  if (insideOther(match, head) || !stands(match, head, body)) return undefined;
  const shapes = match.chart.tokens.shape;
  return {
    head: headOf(match, head, body),
    status: match.one('former') ? 'former' : match.one('acting') ? 'acting' : 'current',
    organization: body,
    field: match.one('field')?.entry?.name,
    small: shapes[match.start] === Shape.lower && shapes[head.start] === Shape.lower,
  };
}

/** Bodies of a state: behind an office that is said of them even a common word is a country. */
const OF_STATES: ReadonlySet<unknown> = new Set(['nước', 'chính phủ', 'bộ', 'bộ ngoại giao', 'đại sứ quán', 'đảng']);

/** `Tổng thống Anh Tuấn`, `Đội trưởng Jordan Henderson`: the word that may be a country opens a name. */
function goesOnAsName(match: RuleMatch, end: number): boolean {
  const { chart } = match;
  if (!isName(chart, end, chart.tokens.length) || chart.tokens.gap[end] !== Gap.blank) return false;
  if (!isForeign(chart, end)) return chart.at(end).some((f) => f.kind === 'given-name');
  const governs = match.one('office')?.entry?.governs;
  return Array.isArray(governs) && !governs.some((body) => OF_STATES.has(body));
}

/** `Tổng thống Pháp`: behind an office the name of a country is one, though it is a word elsewhere. */
function ofCountry(match: RuleMatch): PositionValue | undefined {
  const places = [...match.all('country'), ...match.all('seat')];
  if ((places[0]?.value as LocationValue | undefined)?.level !== 'country') return undefined;
  const { chart, end } = match;
  // `Tổng thống Anh Tuấn` is no head of state of England
  const last = places[places.length - 1] as Found;
  if (last.weak && last.end === end && goesOnAsName(match, end)) return undefined;
  const value = office(match);
  if (value) for (const place of places) if (place.weak) chart.add({ ...place, weak: false, confidence: 0.85 });
  return value;
}

/** Offices, from the first modifier to the end of the body or country. */
export const positionGrammar: Grammar = {
  file: FILE,
  kinds: ['position'],
  rules: [
    rule({
      name: 'office of a body',
      kind: 'position',
      examples: [
        'nguyên Vụ trưởng Vụ Pháp chế',
        'Phó Chủ tịch Thường trực Hội đồng nhân dân tỉnh Cao Bằng',
        'Thứ trưởng',
      ],
      pattern: '( {former} | {acting} )? {deputy}? {office} {manner}? {manner}? {organization}?',
      value: office,
    }),
    rule({
      name: 'office of a field',
      kind: 'position',
      examples: ['Bộ trưởng Ngoại giao', 'nguyên Thứ trưởng Công an'],
      pattern: '( {former} | {acting} )? {deputy}? {office} {manner}? {field}',
      value(match) {
        const governs = match.one('office')?.entry?.governs;
        return Array.isArray(governs) && governs.includes('bộ') ? office(match) : undefined;
      },
    }),
    rule({
      name: 'office of a field in a country',
      kind: 'position',
      examples: ['Bộ trưởng Ngoại giao Nga', 'nguyên Thứ trưởng Quốc phòng Lào', 'Bộ trưởng Tài chính Anh'],
      pattern: '( {former} | {acting} )? {deputy}? {office} {manner}? {field} {country:location}',
      value(match) {
        const governs = match.one('office')?.entry?.governs;
        return Array.isArray(governs) && governs.includes('bộ') ? ofCountry(match) : undefined;
      },
    }),
    rule({
      name: 'office of a country',
      kind: 'position',
      examples: ['Đại sứ Nhật Bản tại Lào', 'Tổng thống Cộng hòa Pháp', 'Thủ tướng Đức'],
      pattern:
        '( {former} | {acting} )? {deputy}? {office} {manner}? {country:location} ( tại {seat:location} ( kiêm nhiệm {location} )? )?',
      value: ofCountry,
    }),
  ],
  scan: fusedOffices,
};
