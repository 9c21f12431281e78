import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { isForeign, LONGEST_NAME, nameEnd, shortenedEnd } from './name-reader.js';
import { personAt } from './person-found.js';
import { signatures } from './signatures.js';
import { quotationEnd } from './tails.js';
import { isMark, isName } from './walk.js';

export type { PersonValue } from './person-found.js';

const FILE = 'grammar/persons';
/** What stands right before a name and says that a person's name follows, even a foreign one. */
const INTRODUCERS: ReadonlySet<string> = new Set(['rank', 'degree', 'honorific']);
/** What may stand between the word that tells an alias and the alias. */
const TITLES: ReadonlySet<string> = new Set(['rank', 'degree', 'honorific', 'role']);
const LISTED: ReadonlySet<string> = new Set([
  'province',
  'district',
  'place',
  'country',
  'organization',
  'orghead',
  'office',
  'placehead',
  'eventhead',
  'doctype',
  'law',
]);

const person = (
  chart: Chart,
  start: number,
  end: number,
  rule: string,
  full: boolean,
  confidence: number,
  by: Found,
): Found => personAt(chart, start, end, `${FILE}: ${rule}`, full, confidence, [by]);

/** Does a listed name or a head begin here, so that a run of capitals ends before it? */
const listedAt = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => LISTED.has(f.kind) && !f.weak && f.end - f.start > 1);

/** The end of a run of name syllables, cut where a listed name of several syllables begins inside it. */
function runEnd(chart: Chart, at: number, limit: number): number {
  const end = nameEnd(chart, at, limit);
  for (let i = at + 2; i < end; i++) if (listedAt(chart, i)) return i;
  return end;
}

/** `R. Karimbekov`, `N.V.A`, `Nguyễn Văn A.`: initials with their dots. */
function initialled(chart: Chart, at: number, limit: number): number {
  const { shape, gap } = chart.tokens;
  let end = at;
  while (end + 1 < limit && shape[end] === Shape.initial && isMark(chart, end + 1, '.') && gap[end + 1] === Gap.none)
    end += 2;
  if (end === at) return at;
  // `sản phụ P. Hiện …`: one initial and the next sentence
  if (end - at === 2 && gap[end] === Gap.blank && isName(chart, end, limit) && !isForeign(chart, end)) return at;
  if (isName(chart, end, limit) && (end - at > 2 || gap[end] === Gap.none || shape[end] !== Shape.initial))
    return end - at === 2 && gap[end] === Gap.blank && !isName(chart, end, limit) ? at : nameEnd(chart, end, limit, 3);
  return end - at >= 4 ? end : at;
}

/** A name of any origin behind a rank, a title, an honorific or a word for people: `Tổng thống Rustam Karimbekov`. */
function introduced(chart: Chart, by: Found, limit: number): Found | undefined {
  let at = by.end;
  if (by.kind === 'rank' || by.kind === 'degree') {
    // the dot of an abbreviation belongs to it: `TS. Lê Minh Tân`; behind a spelled word it ends a sentence
    const short = isAbbreviation(chart, by.end - 1);
    while (at < limit && (isMark(chart, at, ',') || (short && isMark(chart, at, '.')))) at++;
  }
  if (at >= limit || (chart.tokens.gap[at] as number) > Gap.blank) return undefined;
  if (chart.tokens.shape[at] === Shape.upper) return inCapitals(chart, at, limit, by);
  const initials = initialled(chart, at, limit);
  if (initials > at) return person(chart, at, initials, 'initials', true, 0.85, by);
  const end = runEnd(chart, at, limit);
  if (chart.at(at).some((f) => f.kind === 'degree' || f.kind === 'rank')) return undefined;
  if (end === at || listedAt(chart, at) || chart.at(at).some((f) => LISTED.has(f.kind) && !f.weak)) return undefined;
  if (end - at === 1 && isWord(chart, at, limit)) return undefined;
  return person(
    chart,
    at,
    shortenedEnd(chart, end, limit),
    `name after ${by.kind}`,
    end - at > 1,
    end - at > 1 ? 0.96 : 0.75,
    by,
  );
}

/** `TS`, `Ths`: no syllable of the language. */
const isAbbreviation = (chart: Chart, at: number): boolean =>
  chart.tokens.shape[at] !== Shape.lower && (chart.tokens.shape[at] === Shape.upper || isForeign(chart, at));

/** `tài xế L.`, `sản phụ C.T.P.`: a word for people and initials; a longer name is told by its surroundings. */
function initialsOf(chart: Chart, by: Found, limit: number): Found | undefined {
  const at = by.end;
  if (at >= limit || chart.tokens.shape[at] !== Shape.initial || chart.tokens.gap[at] !== Gap.blank) return undefined;
  const several = initialled(chart, at, limit);
  const end = several > at ? several : shortenedEnd(chart, at + 1, limit);
  return isMark(chart, at + 1, '.') && chart.tokens.gap[at + 1] === Gap.none
    ? person(chart, at, end, 'initials', several > at, 0.8, by)
    : undefined;
}

/** `TRUNG TƯỚNG NGUYỄN MINH KHÔI`: where shapes tell nothing, a surname and the syllables that names are made of. */
function inCapitals(chart: Chart, at: number, limit: number, by: Found): Found | undefined {
  if (!chart.at(at).some((f) => f.kind === 'surname')) return undefined;
  let end = at;
  let known = at;
  while (
    end < limit &&
    end - at < LONGEST_NAME &&
    chart.tokens.shape[end] === Shape.upper &&
    (end === at || isNameSyllable(chart, end))
  ) {
    end++;
    if (chart.at(end - 1).some((f) => f.kind === 'given-name')) known = end;
  }
  return known - at >= 2 ? person(chart, at, known, `name in capitals after ${by.kind}`, true, 0.85, by) : undefined;
}

const isNameSyllable = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => f.kind === 'given-name' || f.kind === 'name-particle' || f.kind === 'surname') &&
  !chart.at(at).some((f) => f.kind === 'verb' || f.kind === 'stop');

/** A capital that only opens a word of the language: `đồng chí Phó …`, `ông Bộ trưởng`. */
const isWord = (chart: Chart, at: number, limit: number): boolean =>
  chart
    .at(at)
    .some(
      (f) =>
        f.kind !== 'surname' &&
        f.kind !== 'name-particle' &&
        f.kind !== 'given-name' &&
        f.end > at + 1 &&
        f.end <= limit &&
        !(f.weak && chart.tokens.shape[at] === Shape.initial),
    ) || chart.at(at).some((f) => f.kind === 'deputy' || f.kind === 'orghead' || f.kind === 'office');

/** `(tức Trưởng “Béo”)`: what a person is called besides. */
function alias(chart: Chart, cue: Found, limit: number): Found | undefined {
  // `tức hòa thượng Thích Minh Tuệ`
  const title = chart.at(cue.end).find((f) => TITLES.has(f.kind) && f.end <= limit);
  const at = title?.end ?? cue.end;
  if (!isName(chart, at, limit)) return undefined;
  let end = nameEnd(chart, at, limit, 4);
  const quoted = quotationEnd(chart, end, limit);
  if (quoted > end && quoted - end <= 5) end = quoted;
  return person(chart, at, end, 'alias', end - at > 1, 0.8, cue);
}

/** Names behind what introduces them, aliases, signatures. Names that only their surroundings tell are found later. */
export const personGrammar: Grammar = {
  file: FILE,
  kinds: ['person'],
  scan(chart) {
    const found: Found[] = [];
    for (const section of chart.sections) {
      const { start, end } = section;
      signatures(chart, section, found);
      for (let at = start; at < end; at++) {
        for (const one of chart.at(at)) {
          const name = INTRODUCERS.has(one.kind)
            ? introduced(chart, one, end)
            : one.kind === 'alias'
              ? alias(chart, one, end)
              : one.kind === 'role'
                ? initialsOf(chart, one, end)
                : undefined;
          if (name) found.push(name);
        }
      }
    }
    for (const one of found) chart.add(one);
  },
};
