import type { Chart } from '../pattern/chart.js';
import { isVietnameseSyllable } from '../text/syllables.js';
import { Gap, Shape } from '../text/tokens.js';
import { isMark, isName } from './walk.js';

/** The longest names have five syllables: `Công Tằng Tôn Nữ Hoa`. */
export const LONGEST_NAME = 5;

const foreignForms = new Map<string, boolean>();
const REMEMBERED = 1 << 13;

/** Is the key of a word no Vietnamese syllable: `Trump`, `Jong`, but not `Kim`, `Tom`? */
function isForeignForm(form: string): boolean {
  let foreign = foreignForms.get(form);
  if (foreign === undefined) {
    foreign = form.length > 1 && !isVietnameseSyllable(form);
    if (foreignForms.size >= REMEMBERED) foreignForms.clear();
    if (form.length <= 16) foreignForms.set(form, foreign);
  }
  return foreign;
}

/** The key of the word at a token, to be asked for in a list. */
export function keyAt(chart: Chart, at: number): string {
  const form = at < 0 ? undefined : chart.tokens.forms[at];
  if (!form) return '';
  return form.shape === Shape.mark ? form.shown : form.plain;
}

/** Is the capitalised word at a token foreign to the language? */
export const isForeign = (chart: Chart, at: number): boolean => isForeignForm(keyAt(chart, at));

/** Short words inside foreign names that keep their small letters: `Roger van Damme`, `Khalid al Harbi`. */
const LINKS: ReadonlySet<string> = new Set([
  'van',
  'von',
  'de',
  'da',
  'del',
  'der',
  'den',
  'di',
  'dos',
  'du',
  'bin',
  'ibn',
  'al',
  'el',
  'la',
  'le',
]);

/**
 * The end of the name that begins at a token: capitalised words, the hyphens and small parts of foreign names (`Kim
 * Jong-un`, `Jean-Claude`, `van Damme`), initials with their dots inside (`Dwight D. Eisenhower`).
 */
export function nameEnd(chart: Chart, at: number, limit: number, most = LONGEST_NAME): number {
  const { gap, shape } = chart.tokens;
  let end = initialsEnd(chart, at, limit);
  for (let words = 0; words < most && end < limit; words++) {
    if (!isName(chart, end, limit) || (end > at && words > 0 && gap[end] !== Gap.blank)) {
      const behind = end > at && shape[end] === Shape.lower ? linked(chart, at, end, limit) : end;
      if (behind === end) break;
      end = behind;
      continue;
    }
    end++;
    while (end + 1 < limit && isMark(chart, end, '-') && hyphenated(chart, end)) end += 2;
    // `Dwight D. Eisenhower`: the dot of an initial between two words of a foreign name
    if (shape[end - 1] === Shape.initial && end - 1 > at && isMark(chart, end, '.') && gap[end] === Gap.none) {
      if (!isForeign(chart, end - 2) || !isName(chart, end + 1, limit) || gap[end + 1] !== Gap.blank) break;
      end++;
      const next = end;
      if (isName(chart, next, limit)) end = next + 1;
    }
  }
  return end;
}

/** `R. Karimbekov`, `T.Nhân`: initials with their dots in front of a name; else the token itself. */
function initialsEnd(chart: Chart, at: number, limit: number): number {
  const { gap, shape } = chart.tokens;
  let end = at;
  while (end + 2 < limit && shape[end] === Shape.initial && isMark(chart, end + 1, '.') && gap[end + 1] === Gap.none)
    end += 2;
  if (end === at || !isName(chart, end, limit) || shape[end] === Shape.initial) return at;
  return gap[end] === Gap.none || (gap[end] === Gap.blank && isForeign(chart, end)) ? end : at;
}

/** `Jong-un`, `Jean-Claude`: a hyphen without blanks that joins two parts of one foreign name. */
function hyphenated(chart: Chart, hyphen: number): boolean {
  const { gap, shape } = chart.tokens;
  if (gap[hyphen] !== Gap.none || gap[hyphen + 1] !== Gap.none) return false;
  const next = shape[hyphen + 1];
  if (next === Shape.lower) return true;
  return next === Shape.title && (isForeign(chart, hyphen - 1) || isForeign(chart, hyphen + 1));
}

/** The end of a link and the name behind it, where one side of it is foreign. */
function linked(chart: Chart, from: number, at: number, limit: number): number {
  let end = at;
  const { tokens } = chart;
  while (
    end < limit &&
    end - at < 2 &&
    (tokens.end[end] as number) - (tokens.start[end] as number) <= 3 &&
    LINKS.has(keyAt(chart, end))
  )
    end++;
  if (end === at) return at;
  // `Bashar al-Assad`
  if (isMark(chart, end, '-') && end + 1 < limit) end++;
  if (!isName(chart, end, limit) || chart.tokens.gap[end] === Gap.line || chart.tokens.gap[end] === Gap.paragraph)
    return at;
  return isForeign(chart, from) || isForeign(chart, end) ? end : at;
}

/** `Trần Thị Đ. (35 tuổi`, `chị H. mở cửa`: the dot of a shortened last name belongs to it where no sentence ends there. */
export function shortenedEnd(chart: Chart, end: number, limit: number): number {
  const { gap, shape, length } = chart.tokens;
  if (end >= limit || !isMark(chart, end, '.') || gap[end] !== Gap.none) return end;
  if (shape[end - 1] !== Shape.initial && !/^(th|tr|ch|nh|ng|ngh|ph|kh|gi|qu)$/.test(keyAt(chart, end - 1))) return end;
  if (end + 1 >= Math.min(limit, length) || (gap[end + 1] as number) > Gap.blank) return end;
  const next = shape[end + 1];
  return next === Shape.lower || (next === Shape.mark && gap[end + 1] !== Gap.none) || isMark(chart, end + 1, ',')
    ? end + 1
    : end;
}
