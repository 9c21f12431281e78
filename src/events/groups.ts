import { wordAt } from '../grammar/walk.js';
import type { Chart } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import type { Candidate } from './candidates.js';

const JOINTS: ReadonlySet<string> = new Set([',', 'và', 'cùng', ';', '-', '–', 'với']);

/** How many words may stand between a numeral's noun and the comma: `23 bộ máy tính, 46 điện thoại di động`. */
const NOUNS = 5;

/** Is `b` joined to `a` by a comma, `và` or `cùng`, so that what `a` fills `b` fills too? */
export function joined(chart: Chart, a: Candidate, b: Candidate): boolean {
  if (b.bracketed && !a.bracketed) return false;
  if (b.preposition && b.preposition !== 'cùng') return false;
  const from = behindBrackets(chart, a.end, b.start);
  if (a.found.kind === 'quantity' && b.found.kind === 'quantity') return joinedNouns(chart, from, b.start);
  if (b.start - from > 3) return false;
  for (let at = from; at < b.start; at++) if (!JOINTS.has(wordAt(chart, at))) return false;
  return b.start > from || b.preposition === 'cùng';
}

/** `Lầu Y Pà (34 tuổi); Ngân Văn Thoong`: what stands in brackets behind a name does not part it from the next. */
function behindBrackets(chart: Chart, at: number, limit: number): number {
  if (wordAt(chart, at) !== '(') return at;
  for (let i = at + 1; i < limit; i++) if (wordAt(chart, i) === ')') return i + 1;
  return at;
}

function joinedNouns(chart: Chart, from: number, to: number): boolean {
  let joints = 0;
  for (let at = from; at < to; at++) {
    if (JOINTS.has(wordAt(chart, at))) joints++;
    else if (
      chart.tokens.shape[at] === Shape.mark ||
      chart.at(at).some((f) => f.kind === 'trigger' || f.kind === 'passive')
    )
      return false;
  }
  return joints > 0 && to - from <= NOUNS;
}

/** The coordinated candidates around one: `A, B và C`. */
export function groupOf(chart: Chart, candidates: readonly Candidate[], i: number): Candidate[] {
  let first = i;
  while (first > 0 && joined(chart, candidates[first - 1] as Candidate, candidates[first] as Candidate)) first--;
  let last = i;
  while (
    last + 1 < candidates.length &&
    joined(chart, candidates[last] as Candidate, candidates[last + 1] as Candidate)
  )
    last++;
  return candidates.slice(first, last + 1);
}
