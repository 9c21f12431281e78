import type { Found } from '../pattern/chart.js';
import { type RuleMatch, rule } from '../pattern/rules.js';
import { canonical } from '../text/fold.js';
import { Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import type { OrganizationValue } from './organizations.js';
import { wordAt } from './walk.js';

/** What the chart holds for a `position`. */
export interface PositionValue {
  head: string;
  status: 'current' | 'former' | 'acting';
  /** The body nested in the office. */
  organization?: Found;
  /** Written small, so that it counts only beside a name or a body. */
  small: boolean;
}

const FILE = 'grammar/positions';

const lower = (match: RuleMatch, found: Found): string =>
  canonical(match.chart.text(found.start, found.end)).toLowerCase();

/** `phó` + `chủ tịch` + `thường trực`; an office named after its body takes the body's first word. */
function headOf(match: RuleMatch, office: Found, body: Found | undefined): string {
  const words = [match.one('deputy'), office].filter((f) => f !== undefined).map((f) => lower(match, f as Found));
  if (office.entry?.fused === true && body) {
    const head = (body.value as OrganizationValue | undefined)?.head ?? (body.entry?.name as string | undefined) ?? '';
    words.push(firstWords(head || canonical(match.chart.text(body.start, body.end))));
  }
  const manner = match.one('manner');
  if (manner && manner.entry?.name === 'thường trực') words.push(lower(match, manner));
  return words.join(' ');
}

/** The word of a body that an office fuses with: `Phòng`, `Công an`, `Thanh tra`, `Văn phòng`. */
function firstWords(head: string): string {
  const two = /^(công an|thanh tra|văn phòng|chi cục|tổng cục|cơ quan|tiểu ban|bộ môn)/i.exec(head);
  return (two ? (two[0] as string) : (head.split(' ')[0] as string)).toLowerCase();
}

function office(match: RuleMatch): PositionValue | undefined {
  const head = match.one('office') as Found;
  const body = match.one('organization') ?? match.one('body');
  // `Hội nghị cấp Bộ trưởng`: a level, no office
  if (wordAt(match.chart, match.start - 1) === 'cấp') return undefined;
  if (head.weak && !body && !match.one('deputy')) return undefined;
  if (head.entry?.fused === true && !body) return undefined;
  const shapes = match.chart.tokens.shape;
  return {
    head: headOf(match, head, body),
    status: match.one('former') ? 'former' : match.one('acting') ? 'acting' : 'current',
    organization: body,
    small: shapes[match.start] === Shape.lower && shapes[head.start] === Shape.lower,
  };
}

const value = (match: RuleMatch): PositionValue | undefined => office(match);

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
      value,
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
      name: 'office of a country',
      kind: 'position',
      examples: ['Đại sứ Nhật Bản tại Lào', 'Tổng thống Cộng hòa Pháp'],
      pattern:
        '( {former} | {acting} )? {deputy}? {office} {manner}? {country:location} ( tại {seat:location} ( kiêm nhiệm {location} )? )?',
      value(match) {
        const place = match.one('country')?.value as { level?: string } | undefined;
        return place?.level === 'country' ? office(match) : undefined;
      },
    }),
  ],
};
