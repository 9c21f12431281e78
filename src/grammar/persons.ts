import type { Chart, Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import type { Grammar } from './grammar.js';
import { quotationEnd } from './tails.js';
import { isMark, isName, longestOf, nameRun, wordAt } from './walk.js';

/** What the chart holds for a `person`. */
export interface PersonValue {
  name: string;
  /** A full name, as against `ông Hùng` or an initial. */
  full: boolean;
}

const FILE = 'grammar/persons';
/** The longest names have five syllables: `Công Tằng Tôn Nữ Hoa`. */
const LONGEST = 5;
/** What stands right before a name and says that a person's name follows, even a foreign one. */
const INTRODUCERS: ReadonlySet<string> = new Set(['rank', 'degree', 'honorific', 'role', 'position']);
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
  parts: Found[] = [],
): Found => ({
  kind: 'person',
  start,
  end,
  rule: `${FILE}: ${rule}`,
  value: { name: clean(chart.text(start, end)), full } satisfies PersonValue,
  parts,
  confidence,
});

/** Does a listed name or a head begin here, so that a run of capitals ends before it? */
const listedAt = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => LISTED.has(f.kind) && !f.weak && f.end - f.start > 1);

/** The end of a run of name syllables, cut where a listed name of several syllables begins inside it. */
function runEnd(chart: Chart, at: number, limit: number): number {
  const end = nameRun(chart, at, limit, LONGEST);
  for (let i = at + 2; i < end; i++) if (listedAt(chart, i)) return i;
  return end;
}

/** A surname of the list and one to four more name syllables. */
function surnamed(chart: Chart, at: number, limit: number): Found | undefined {
  if (!isName(chart, at, limit)) return undefined;
  const surname = longestOf(chart, at, limit, SURNAME) ?? gendered(chart, at, limit);
  if (!surname) return undefined;
  const end = runEnd(chart, at, limit);
  // `Ông Thuận`: an honorific at the head of a sentence, though Ông is a surname too
  if (end - at === 2 && chart.at(at).some((f) => f.kind === 'honorific')) return undefined;
  if (end - at < 2 || end < surname.end) return undefined;
  const covered = chart.at(at).find((f) => LISTED.has(f.kind) && !f.weak && f.end >= end);
  if (covered) return undefined;
  return person(chart, at, end, 'surname and given name', true, 0.9, [surname]);
}
const SURNAME: ReadonlySet<string> = new Set(['surname']);

/** `Ngân Văn Thoong`: whatever stands before `Văn` or `Thị` and a third name is a surname. */
function gendered(chart: Chart, at: number, limit: number): Found | undefined {
  if (!isName(chart, at + 2, limit)) return undefined;
  return chart
    .at(at + 1)
    .find((f) => f.kind === 'name-particle' && (f.entry?.name === 'Văn' || f.entry?.name === 'Thị'));
}

/** `R. Karimbekov`, `N.V.A`, `Nguyễn Văn A.`: initials with their dots. */
function initialled(chart: Chart, at: number, limit: number): number {
  const { shape, gap } = chart.tokens;
  let end = at;
  while (end + 1 < limit && shape[end] === Shape.initial && isMark(chart, end + 1, '.') && gap[end + 1] === Gap.none)
    end += 2;
  if (end === at) return at;
  if (isName(chart, end, limit)) return nameRun(chart, end, limit, 3);
  return end - at >= 4 ? end : at;
}

/** A name of any origin behind a rank, a title, an honorific or a word for people: `Tổng thống Rustam Karimbekov`. */
function introduced(chart: Chart, by: Found, limit: number): Found | undefined {
  let at = by.end;
  if (by.kind === 'rank' || by.kind === 'degree')
    while (at < limit && (isMark(chart, at, ',') || isMark(chart, at, '.'))) at++;
  if (at >= limit || (chart.tokens.gap[at] as number) > Gap.blank) return undefined;
  const initials = initialled(chart, at, limit);
  if (initials > at) return person(chart, at, initials, 'initials', true, 0.85, [by]);
  const end = runEnd(chart, at, limit);
  if (end === at || listedAt(chart, at) || chart.at(at).some((f) => LISTED.has(f.kind) && !f.weak)) return undefined;
  if (end - at === 1 && (by.kind === 'position' || isWord(chart, at, limit))) return undefined;
  return person(chart, at, end, `name after ${by.kind}`, end - at > 1, end - at > 1 ? 0.96 : 0.75, [by]);
}

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
        f.end <= limit,
    ) || chart.at(at).some((f) => f.kind === 'deputy' || f.kind === 'orghead' || f.kind === 'office');

/** `(tức Trưởng “Béo”)`: what a person is called besides. */
function alias(chart: Chart, cue: Found, limit: number): Found | undefined {
  const at = cue.end;
  if (!isName(chart, at, limit)) return undefined;
  let end = nameRun(chart, at, limit, 4);
  const quoted = quotationEnd(chart, end, limit);
  if (quoted > end && quoted - end <= 5) end = quoted;
  return person(chart, at, end, 'alias', end - at > 1, 0.8, [cue]);
}

/** Bylines and photo credits: runs of two to four name syllables between dashes and commas. */
function signed(chart: Chart, from: number, to: number, found: Found[]): void {
  for (let at = from; at < to; ) {
    const end = nameRun(chart, at, to, LONGEST);
    if (
      end - at >= 2 &&
      end - at <= 4 &&
      !listedAt(chart, at) &&
      (end === to || chart.tokens.shape[end] === Shape.mark)
    ) {
      found.push(person(chart, at, end, 'signature', true, 0.8));
    }
    at = Math.max(end, at + 1);
  }
}

/** `Ảnh: VGP/Tuấn Dương` at the end of a caption. */
function credit(chart: Chart, from: number, to: number): number {
  for (let i = Math.max(from, to - 12); i + 2 < to; i++)
    if (isMark(chart, i + 1, ':') && wordAt(chart, i) === 'ảnh') return i + 2;
  return to;
}

/** Full names, names behind what introduces them, aliases, signatures. Lone given names are found later. */
export const personGrammar: Grammar = {
  file: FILE,
  kinds: ['person'],
  scan(chart) {
    const found: Found[] = [];
    for (const section of chart.sections) {
      const { start, end } = section;
      if (section.block === 'byline') signed(chart, start, end, found);
      else if (section.block === 'caption' || section.block === 'paragraph')
        signed(chart, credit(chart, start, end), end, found);
      for (let at = start; at < end; at++) {
        const here = chart.at(at);
        if (!here.length) continue;
        const full = section.capitals ? undefined : surnamed(chart, at, end);
        if (full) found.push(full);
        for (const one of here) {
          if (INTRODUCERS.has(one.kind)) push(found, introduced(chart, one, end));
          else if (one.kind === 'alias') push(found, alias(chart, one, end));
        }
      }
    }
    for (const one of found) chart.add(one);
  },
};

function push(list: Found[], found: Found | undefined): void {
  if (found) list.push(found);
}
