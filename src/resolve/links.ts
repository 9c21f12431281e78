import type { OrganizationValue } from '../grammar/organizations.js';
import type { LocationValue } from '../grammar/places.js';
import type { PositionValue } from '../grammar/positions.js';
import { isMark, wordAt } from '../grammar/walk.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Chart, Found } from '../pattern/chart.js';
import { type Appellation, AppellationReader } from './appellations.js';
import { Beside } from './beside.js';

/** What the mentions say of one another by standing beside one another. */
export interface Links {
  appellations: Map<Found, Appellation>;
  /** The body of an office. */
  bodyOf: Map<Found, Found>;
  /** The parent of a body. */
  parentOf: Map<Found, Found>;
  /** The place in which a place lies. */
  withinOf: Map<Found, Found>;
}

/** Which body is told to be the parent of which: by the lexicon, or because a unit of one house stands before a bigger one. */
function parentLink(child: Found, parent: Found, lexicon: Lexicon, told: boolean): boolean {
  const a = child.value as OrganizationValue | undefined;
  const b = parent.value as OrganizationValue | undefined;
  if (!a || !b || a.name === b.name) return false;
  for (let key = a.parentKey, steps = 0; key && steps < 6; steps++) {
    if (key === b.key) return true;
    key = lexicon.get('organization', key)?.parent as string | undefined;
  }
  if (told) return true;
  if (a.parentKey || NEVER_ABOVE.test(b.name) || (isLocal(child) && isLocal(parent))) return false;
  return SIZE.findIndex((size) => size.test(a.name)) < SIZE.findIndex((size) => size.test(b.name));
}

/** A council or committee of a place is never told behind a comma as the house of a body: a clause begins, or a list goes on. */
const NEVER_ABOVE = /^(Ủy ban nhân dân|Hội đồng nhân dân|Ban Chỉ|Mặt trận|Hội|Liên đoàn|Đoàn)(?=\s|$)/u;

/** Named by its place: `Công an xã An Phú`, `Ban Chỉ huy Quân sự xã`. Two such stand side by side, unless one is a unit of a house. */
const isLocal = (body: Found): boolean => {
  const { unit, head } = body.value as OrganizationValue;
  return !UNIT.test(head ?? '') && (unit !== undefined || body.parts.some((part) => part.kind === 'location'));
};
const UNIT = /^(Tổ|Đội|Trạm|Khoa|Phòng|Đồn|Hạt|Văn phòng|Trung tâm|Cơ quan|Đảng ủy|Chi bộ|Ban)(?=\s|$)/u;

/** Houses from small to big: a body stands before its parent, never behind it. */
const SIZE: readonly RegExp[] = [
  /^(Tổ|Đội|Trạm|Hải đội|Khoa|Bộ môn|Đại đội)\b/u,
  /^(Phòng|Đồn|Tiểu đoàn|Trung đoàn|Lữ đoàn|Đảng ủy|Hội đồng thành viên)(?=\s|$)/u,
  /^(Trung tâm|Trường|Vụ|Văn phòng|Thanh tra|Viện|Học viện|Bệnh viện|Vùng|Sư đoàn)(?=\s|$)/u,
  /^(Cục|Bộ đội Biên phòng|Công an|Sở|Đại học|Quân chủng|Tổng cục|Bộ Tư lệnh)(?=\s|$)/u,
  /^(Bộ|Ủy ban|Cảnh sát biển|Quân đội|Chính phủ|Quốc hội|Tập đoàn)(?=\s|$)/u,
  /(?:)/u,
];

/** `Cục C06 (…), Bộ Công an`: where the parent of a body is looked for behind it. */
function parentBehind(chart: Chart, beside: Beside, body: Found, limit: number, lexicon: Lexicon): Found | undefined {
  let at = body.end;
  for (let step = 0; step < 2 && at < limit; step++) {
    if (isMark(chart, at, '(')) {
      let inner = at + 1;
      if (/^(trực|thuộc|của)$/.test(wordAt(chart, inner))) inner += wordAt(chart, inner) === 'trực' ? 2 : 1;
      const told = inner > at + 1;
      const parent = beside.from(inner, 'organization');
      if (parent && parentLink(body, parent, lexicon, told)) return parent;
      // `Cục … (C04 - Bộ Công an)`
      const second =
        parent && /^[-–,]$/.test(wordAt(chart, parent.end)) ? beside.from(parent.end + 1, 'organization') : undefined;
      if (second && parentLink(body, second, lexicon, false)) return second;
      const last = Math.min(limit, at + BRACKET);
      while (at < last && !isMark(chart, at, ')')) at++;
      if (at === last) return undefined;
      at++;
      continue;
    }
    const word = wordAt(chart, at);
    const told = word === 'thuộc' || word === 'trực' || word === 'của';
    const next = word === 'trực' ? at + 2 : word === ',' || word === 'thuộc' || word === 'của' ? at + 1 : -1;
    if (next < 0) return undefined;
    // `Đảng ủy, lãnh đạo Cục Đối ngoại`
    const short = (body.value as OrganizationValue).short === 'head';
    const skip = short && word === ',' && wordAt(chart, next) === 'lãnh' && wordAt(chart, next + 1) === 'đạo' ? 2 : 0;
    const parent = beside.from(next + skip, 'organization');
    if (skip && parent) return parent;
    return parent && parentLink(body, parent, lexicon, told) ? parent : undefined;
  }
  return undefined;
}

/** How many tokens a bracket behind a name may hold; one that never closes is not looked through to the end of the text. */
const BRACKET = 60;

/** Reads who holds which rank and office, which body an office is of, and which body or place another lies in. */
export function link(chart: Chart, kept: readonly Found[], lexicon: Lexicon): Links {
  const beside = new Beside(kept);
  const reader = new AppellationReader(chart, kept, beside);
  const links: Links = { appellations: new Map(), bodyOf: new Map(), parentOf: new Map(), withinOf: new Map() };
  const limit = chart.tokens.length;
  let before: Appellation | undefined;
  for (const found of kept) {
    if (found.kind === 'person') {
      before = reader.at(found, before);
      links.appellations.set(found, before);
    } else if (found.kind === 'position') {
      const nested = kept.length && (found.value as PositionValue).organization;
      const body = nested ? beside.from(nested.start, 'organization') : bodyBehind(chart, beside, found);
      if (body) links.bodyOf.set(found, body);
    } else if (found.kind === 'organization') {
      const parent = parentBehind(chart, beside, found, limit, lexicon);
      if (parent) links.parentOf.set(found, parent);
    } else if (found.kind === 'location') {
      const outer =
        isMark(chart, found.end, ',') || isMark(chart, found.end, '(')
          ? beside.from(found.end + 1, 'location')
          : undefined;
      if (outer && wider(found, outer)) links.withinOf.set(found, outer);
    }
  }
  shareBodies(chart, kept, beside, links);
  return links;
}

/** `Chính trị viên của Đồn`. */
function bodyBehind(chart: Chart, beside: Beside, office: Found): Found | undefined {
  return wordAt(chart, office.end) === 'của' ? beside.from(office.end + 1, 'organization') : undefined;
}

/** `Chủ tịch, các Phó Chủ tịch Quốc hội`: the body of the last of coordinated offices is the body of all. */
function shareBodies(chart: Chart, kept: readonly Found[], beside: Beside, links: Links): void {
  for (const office of kept) {
    if (office.kind !== 'position' || links.bodyOf.has(office)) continue;
    let at = office.end;
    const joint = wordAt(chart, at);
    if (joint !== ',' && joint !== 'và') continue;
    if (wordAt(chart, ++at) !== 'các') continue;
    const next = beside.from(at + 1, 'position');
    const body = next && links.bodyOf.get(next);
    if (body) links.bodyOf.set(office, body);
  }
}

const LEVELS = ['venue', 'village', 'commune', 'district', 'province', 'region', 'country'];
function wider(inner: Found, outer: Found): boolean {
  const a = LEVELS.indexOf((inner.value as LocationValue).level ?? 'venue');
  const b = LEVELS.indexOf((outer.value as LocationValue).level ?? 'venue');
  return a < b;
}
