import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';

/** A capitalised word that may be part of a name: `Nguyễn`, `A`, `K’Rong`, `VNeID`. */
export function isName(chart: Chart, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const { shape, gap } = chart.tokens;
  if (shape[at] === Shape.title || shape[at] === Shape.mixed) return true;
  // `C06` is a code, no initial
  return shape[at] === Shape.initial && !(at + 1 < limit && shape[at + 1] === Shape.number && gap[at + 1] === Gap.none);
}

/** Does a longer listed word lie over a token, so that a head there is none: `yêu cầu`, `Nhà nước`? */
export function insideWord(chart: Chart, at: number, from: number): boolean {
  for (let start = Math.max(from, at - 2); start < at; start++) {
    for (const found of chart.at(start)) {
      // names of bodies hold unit words: `Công an tỉnh Nghệ An`
      if (
        found.end > at &&
        found.rule === 'lexicon' &&
        found.kind !== 'place-prep' &&
        (found.kind !== 'organization' || found.end - start <= 2)
      )
        return true;
    }
  }
  return false;
}

/** The end of the run of capitalised words that begins at `at`, at most `most` long. */
export function nameRun(chart: Chart, at: number, limit: number, most: number): number {
  let end = at;
  while (
    end < limit &&
    end - at < most &&
    isName(chart, end, limit) &&
    (end === at || chart.tokens.gap[end] === Gap.blank)
  )
    end++;
  return end;
}

/** Is token `at` this mark? */
export function isMark(chart: Chart, at: number, mark: string): boolean {
  const { tokens } = chart;
  return tokens.shape[at] === Shape.mark && tokens.forms[at]?.shown === mark;
}

/** Is the syllable before a token the second half of a verb: `chỉ đạo | Lan`, `tổ chức`? */
export const endsVerb = (chart: Chart, at: number): boolean =>
  at >= 2 && chart.at(at - 2).some((f) => f.end === at && f.kind === 'verb');

/** The longest thing of one of these kinds that begins at `at` and ends before `limit`. */
export function longestOf(chart: Chart, at: number, limit: number, kinds: ReadonlySet<string>): Found | undefined {
  for (const found of chart.at(at)) if (kinds.has(found.kind) && found.end <= limit) return found;
  return undefined;
}

/** The word at a token, lower case and composed enough to compare with a plain word; empty beyond the text. */
export function wordAt(chart: Chart, at: number): string {
  return at < 0 ? '' : (chart.tokens.forms[at]?.lower ?? '');
}
