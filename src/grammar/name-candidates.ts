import type { Chart, Found } from '../pattern/chart.js';
import { kindBit } from '../pattern/kinds.js';
import { Shape } from '../text/tokens.js';
import { ContextReader, opensSentence } from './name-context-reader.js';
import { isForeign, LONGEST_NAME, nameEnd, shortenedEnd } from './name-reader.js';
import { type Candidate, type NameContexts, Sign } from './name-signs.js';
import { isName } from './walk.js';

/** Kinds of found things whose words are no names of persons. */
const CLOSED: ReadonlySet<string> = new Set([
  'organization',
  'location',
  'document',
  'position',
  'award',
  'time',
  'rank',
  'degree',
]);
const CLOSED_BITS = [...CLOSED].reduce((bits, kind) => bits | kindBit(kind), 0);

/** A mention of these kinds; of ranks and degrees the entry is one. */
const isClosed = (found: Found): boolean =>
  !found.weak &&
  CLOSED.has(found.kind) &&
  (found.value !== undefined || found.kind === 'rank' || found.kind === 'degree');

/** Collects the runs of capitalised words of a text with what stands beside each. */
export function candidatesOf(chart: Chart, contexts: NameContexts): Candidate[] {
  const candidates: Candidate[] = [];
  const reader = new ContextReader(chart, contexts);
  for (const { start, end, block, capitals } of chart.sections) {
    if (capitals || block === 'byline' || block === 'dateline') continue;
    reader.open(start, end);
    for (let at = start; at < end; ) {
      const closed = closedAt(chart, at, end);
      if (closed) {
        reader.closed(closed.start, closed.end, closed.kind);
        at = closed.end;
        continue;
      }
      if (!isName(chart, at, end) || opensOtherWord(chart, at, start, end)) {
        at++;
        continue;
      }
      const sure = chart.longest(at, 'person');
      const run = sure ? sure.end : nameEnd(chart, at, end, LONGEST_NAME + 1);
      const name = sure ? at : titleEnd(chart, at, run);
      if (name > at) {
        reader.closed(at, name, 'organization');
        at = name;
        continue;
      }
      const bare = sure ? sure.end : runEnd(chart, at, run, end);
      const candidate = reader.read(at, bare, shortenedEnd(chart, bare, end));
      if (sure) candidate.signs |= Sign.introduced;
      candidates.push(candidate);
      at = candidate.end;
    }
  }
  return candidates;
}

/** Words that have their capital only from the sentence that they open. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  'stop',
  'time-prep',
  'place-prep',
  'attribution',
  'coordinator',
  'subordinator',
  'honorific',
  'plural',
  'continuation',
  'companion',
  'agent',
  'adverb',
  'role',
  'hypothetical',
]);

/** `Theo Reuters`, `Sau Hà`, `; Chị Kim Anh`: a word of the language before a name, unless a full name begins with it. */
function opensOtherWord(chart: Chart, at: number, from: number, limit: number): boolean {
  if (chart.tokens.shape[at] !== Shape.title || !isName(chart, at + 1, limit)) return false;
  const here = chart.at(at);
  if (here.some((f) => f.kind === 'honorific' && f.end === at + 1) && chart.longest(at + 1, 'person')) return true;
  if (!opensSentence(chart, at, from) || !here.some((f) => FUNCTION_WORDS.has(f.kind) && f.end === at + 1))
    return false;
  return !(here.some((f) => f.kind === 'surname') && isName(chart, at + 2, limit));
}

/** What is found at a token and is no person; not where it only begins a name: `Anh Tuấn`, `Thái Bình Dương`. */
function closedAt(chart: Chart, at: number, limit: number): Found | undefined {
  if (!chart.may(at, CLOSED_BITS)) return undefined;
  const closed = chart.at(at).find((f) => f.end <= limit && isClosed(f));
  if (!closed || !isName(chart, at, limit)) return closed;
  const { end } = closed;
  const run = nameEnd(chart, at, limit);
  if (run <= end) return closed;
  if (end - at === 1) return isForeign(chart, end) || opensName(chart, end) ? closed : undefined;
  const begins =
    closed.kind === 'location' &&
    run - end === 1 &&
    chart.at(at).some((f) => f.kind === 'surname') &&
    chart.at(end).some((f) => f.kind === 'given-name');
  return begins ? undefined : closed;
}

const opensName = (chart: Chart, at: number): boolean =>
  chart.at(at).some((f) => f.kind === 'surname' && f.entry?.word !== true);

/** The end of a run, cut where something listed of several words begins inside it. */
function runEnd(chart: Chart, at: number, run: number, limit: number): number {
  const end = run - at > LONGEST_NAME ? nameEnd(chart, at, limit) : run;
  for (let i = at + 1; i < end; i++) {
    if (!chart.may(i, CLOSED_BITS)) continue;
    const other = chart.at(i).find((f) => f.end - i > 1 && isClosed(f));
    if (other && (i > at + 1 || other.end < end || !chart.at(at).some((f) => f.kind === 'surname'))) return i;
  }
  return Math.max(end, at + 1);
}

/**
 * `CEO Apple Tim Cook`, `Bkav Nguyễn Tử Quảng`: where a full name begins inside a run that began as something else, the
 * token where it begins; else the token itself.
 */
function titleEnd(chart: Chart, at: number, end: number): number {
  if (end - at < 3 || chart.at(at).some((f) => f.kind === 'surname' || f.kind === 'foreign-name')) return at;
  for (let i = at + 1; i + 1 < end; i++) {
    const opens = opensName(chart, i) || chart.at(i).some((f) => f.kind === 'foreign-name');
    if (opens && (end - i > 2 || isForeign(chart, at))) return i;
  }
  return at;
}
