import type { Entry } from '../lexicon/lexicon.js';
import type { Chart, Found } from '../pattern/chart.js';
import { canonical, clean } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import { isCode } from './body-heads.js';
import { LOCAL, LOCATION, placeName } from './body-places.js';
import { isForeign, keyAt } from './name-reader.js';
import type { OrganizationValue } from './organizations.js';
import type { LocationValue } from './places.js';
import { isName, longestOf, wordAt } from './walk.js';

const FILE = 'grammar/organizations';

export const stringOf = (entry: Entry | undefined, name: string): string | undefined =>
  typeof entry?.[name] === 'string' ? (entry[name] as string) : undefined;

export const touches = (chart: Chart, at: number): boolean =>
  at < chart.tokens.length && (chart.tokens.gap[at] as number) <= Gap.line;

/** Is one of its words an abbreviation? */
export function isAbbreviated(chart: Chart, found: Found): boolean {
  for (let i = found.start; i < found.end; i++) if (chart.tokens.shape[i] === Shape.upper) return true;
  return false;
}

/** A body of the chart. */
export const bodyFound = (
  start: number,
  end: number,
  rule: string,
  parts: Found[],
  value: OrganizationValue,
): Found => ({
  kind: 'organization',
  start,
  end,
  rule: `${FILE}: ${rule}`,
  value,
  parts,
  confidence: value.short ? 0.75 : 0.9,
});

/** Lists whose entries are words of the language or other names: a body's short name inside them is none. */
const WORDS: ReadonlySet<string> = new Set(['role', 'classifier', 'doctype', 'law', 'feast', 'place', 'document']);

/** Last words of the names of firms that begin with the name of their house: `FPT Software`. */
const FIRMS =
  /^(software|group|telecom|retail|land|capital|securities|technology|global|solutions|education|online|holdings|airlines|post|logistics|media|bank|travel|hospital|university)$/;

/** A body that the lexicon lists, with the place or country and the term that belong to it here. */
export function listedBody(chart: Chart, found: Found, limit: number): Found | undefined {
  if (isCode(chart, found.start) || isModel(chart, found) || opensWord(chart, found)) return undefined;
  if (namesOther(chart, found, limit) || isExamination(chart, found)) return undefined;
  const { entry } = found;
  const type = stringOf(entry, 'type') ?? '';
  const firm = /^(enterprise|bank)$/.test(type) ? firmEnd(chart, found, limit) : found.end;
  if (firm > found.end)
    return bodyFound(found.start, firm, 'listed body and name', [found], {
      name: clean(chart.text(found.start, firm)),
      type,
    });
  const parts: Found[] = [found];
  let { end } = found;
  let name = stringOf(entry, 'name') ?? '';
  const place = longestOf(chart, end, limit, LOCATION);
  const value = place?.value as LocationValue | undefined;
  if (
    place &&
    touches(chart, end) &&
    (value?.level === 'country' || LOCAL.test(type)) &&
    !name.includes(value?.bare ?? '\0')
  ) {
    parts.push(place);
    end = place.end;
    const foreign = value?.level === 'country' && value.bare !== 'Việt Nam';
    if (foreign && name.includes('Việt Nam'))
      return bodyFound(found.start, end, 'listed body of another country', parts, {
        name: canonical(chart.text(found.start, end)),
        type,
      });
    name = `${name} ${value?.level === 'country' ? value.bare : placeName(chart, place, isAbbreviated(chart, found))}`;
  }
  return bodyFound(found.start, term(chart, end, limit), 'listed body', parts, {
    name: canonical(name),
    type: stringOf(entry, 'type'),
    key: entry?.key,
    parentKey: stringOf(entry, 'parent'),
  });
}

/** `Nokia C10`: a letter and a number behind a foreign name are no code of a department. */
const isModel = (chart: Chart, { start, end }: Found): boolean =>
  end - start === 2 &&
  chart.tokens.shape[end - 1] === Shape.number &&
  start > 0 &&
  chart.tokens.gap[start] === Gap.blank &&
  isName(chart, start - 1, start) &&
  isForeign(chart, start - 1);

/** `tổ hợp A00, A01, C03`: blocks of an examination have codes like departments. */
function isExamination(chart: Chart, { start, end }: Found): boolean {
  if (end - start !== 2 || chart.tokens.shape[start] !== Shape.initial || chart.tokens.gap[start + 1] !== Gap.none)
    return false;
  for (let at = start - 1; at >= Math.max(0, start - 24); at--)
    if (/^(hợp|khối)$/.test(wordAt(chart, at)) && (wordAt(chart, at) === 'khối' || wordAt(chart, at - 1) === 'tổ'))
      return true;
  return false;
}

/** Words behind the name of a body that make it the name of a contest. */
const CONTESTS = /^(cup|league|champions|europa|super|games|awards|nations|asian|futsal)$/;
/** What a firm makes: `điện thoại Samsung`. */
const PRODUCTS: ReadonlySet<string> = new Set('thoại xe mẫu dòng máy chiếc loa nghe tính bảng đồng'.split(' '));
const PERSONS: ReadonlySet<string> = new Set(['surname', 'foreign-name', 'location']);

/** `UEFA Champions League`, `Samsung Galaxy`, `điện thoại Huawei`: a contest, or a firm's product. */
function namesOther(chart: Chart, { entry, start, end }: Found, limit: number): boolean {
  const goesOn = end < limit && chart.tokens.gap[end] === Gap.blank;
  if (goesOn && isName(chart, end, limit) && CONTESTS.test(keyAt(chart, end))) return true;
  if (entry?.brand !== true) return false;
  // `nhà máy VinFast` is where they are made
  if (PRODUCTS.has(wordAt(chart, start - 1)) && wordAt(chart, start - 2) !== 'nhà') return true;
  if (!goesOn || FIRMS.test(keyAt(chart, end)) || chart.at(end).some((f) => PERSONS.has(f.kind))) return false;
  const { shape } = chart.tokens;
  return isName(chart, end, limit) || shape[end] === Shape.number || shape[end] === Shape.upper;
}

/** `FPT Software`; `SHB Đà Nẵng`, which is no branch in `SHB tại Đà Nẵng`: a firm whose name goes on. */
function firmEnd(chart: Chart, { end }: Found, limit: number): number {
  if (end >= limit || chart.tokens.gap[end] !== Gap.blank) return end;
  if (isName(chart, end, limit) && FIRMS.test(keyAt(chart, end))) return end + 1;
  const place = chart.at(end).find((f) => f.kind === 'province' && f.end <= limit && !f.weak);
  return place && !isName(chart, place.end, limit) ? place.end : end;
}

/** `Đảng viên`, `Bộ luật Hình sự`: a listed word that goes on is no body. */
function opensWord(chart: Chart, found: Found): boolean {
  return chart.at(found.start).some((f) => f.end > found.end && f.rule === 'lexicon' && WORDS.has(f.kind));
}

/** `Quốc hội khóa XVI`: the term belongs to the span. */
export function term(chart: Chart, at: number, limit: number): number {
  if (at + 1 < limit && /^kh[oó][aá]$/.test(wordAt(chart, at)) && chart.tokens.shape[at] === Shape.lower) {
    const shape = chart.tokens.shape[at + 1];
    if (shape === Shape.upper || shape === Shape.initial || shape === Shape.number) return at + 2;
  }
  return at;
}
