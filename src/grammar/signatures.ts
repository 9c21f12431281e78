import type { Chart, Found, Section } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import { isForeign, keyAt, nameEnd } from './name-reader.js';
import { personAt } from './person-found.js';
import { isMark, wordAt } from './walk.js';

const RULE = 'grammar/persons: signature';
/** `THU HẰNG`: a signature in capitals, of syllables that a name can have. */
function capitals(chart: Chart, at: number, to: number): number {
  const { gap, shape } = chart.tokens;
  let end = at;
  while (end < to && shape[end] === Shape.upper && !isForeign(chart, end) && (end === at || gap[end] === Gap.blank))
    end++;
  return end - at >= 2 && chart.at(end - 1).some((f) => f.kind === 'given-name') ? end : at;
}

/** A run of two to four name syllables of a signature, up to the next mark, line or label. */
function signature(chart: Chart, at: number, to: number, block: string): number {
  if (block === 'byline' && chart.tokens.shape[at] === Shape.upper) return capitals(chart, at, to);
  const end = nameEnd(chart, at, to, 4);
  for (let i = at + 1; i < end; i++) if (keyAt(chart, i) === 'theo') return i;
  return end;
}

/** `Dantri.vn`, `Theo Reuters`: no signature of a person. */
const isDomain = (chart: Chart, end: number, to: number): boolean =>
  end + 1 < to &&
  isMark(chart, end, '.') &&
  chart.tokens.gap[end + 1] === Gap.none &&
  chart.tokens.shape[end + 1] === Shape.lower;

/**
 * Bylines and photo credits: runs of two to four name syllables between dashes and commas; in prose only the credit at the
 * end of a caption, `Ảnh: Tuấn Dương`.
 */
export function signatures(chart: Chart, section: Section, found: Found[]): void {
  const { block, end } = section;
  const from =
    block === 'byline'
      ? section.start
      : block === 'caption' || block === 'paragraph'
        ? credit(chart, section.start, end)
        : end;
  for (let at = from; at < end; ) {
    if (keyAt(chart, at) === 'theo') {
      at++;
      continue;
    }
    const run = signature(chart, at, end, block);
    if (
      run - at >= 2 &&
      run - at <= 4 &&
      !listedAt(chart, at) &&
      !isDomain(chart, run, end) &&
      (run === end ||
        chart.tokens.shape[run] === Shape.mark ||
        keyAt(chart, run) === 'theo' ||
        (chart.tokens.gap[run] as number) > Gap.blank)
    )
      found.push(personAt(chart, at, run, RULE, true, 0.8));
    at = Math.max(run, at + 1);
  }
}

const LISTED: ReadonlySet<string> = new Set([
  'province',
  'district',
  'place',
  'country',
  'organization',
  'orghead',
  'doctype',
  'law',
]);
const listedAt = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => LISTED.has(f.kind) && !f.weak && f.end - f.start > 1);

/** `Ảnh: VGP/Tuấn Dương` at the end of a caption. */
function credit(chart: Chart, from: number, to: number): number {
  for (let i = Math.max(from, to - 12); i + 2 < to; i++)
    if (isMark(chart, i + 1, ':') && wordAt(chart, i) === 'ảnh') return i + 2;
  return to;
}
