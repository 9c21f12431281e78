import { wordAt } from '../grammar/walk.js';
import type { Chart, Found } from '../pattern/chart.js';
import { bitsOf } from '../pattern/kinds.js';

/** Kinds of entry that head a noun phrase. */
export const HEADS: ReadonlySet<string> = new Set(['classifier', 'role', 'representative', 'subject-carry']);
/** Kinds of entry at which a noun phrase ends. */
const STOPS: ReadonlySet<string> = new Set([
  'passive',
  'occurred',
  'planned',
  'ongoing',
  'negated',
  'hypothetical',
  'adverb',
  'agent',
  'subordinator',
  'coordinator',
  'purpose',
  'beneficiary',
  'place-prep',
  'deadline',
  'continuation',
  'verb',
  'companion',
  'basis',
  'list-open',
  'residence',
]);
/** Short words at which it ends also where they are listed as weak, or as something else. */
const SHORT: ReadonlySet<string> = new Set(
  'trên trong ra vào lên xuống qua từ đến tới cho với tại ở về để là có và hoặc bị được của mà thì khi như theo sau trước cùng đều vì do bởi'.split(
    ' ',
  ),
);

/** Does a noun phrase begin with this entry? */
export const isHead = (f: Found): boolean =>
  f.kind === 'residence'
    ? HOMES.has(f.entry?.name ?? '')
    : HEADS.has(f.kind) && !f.weak && (f.kind !== 'classifier' || f.entry?.class !== undefined);
const HOMES: ReadonlySet<string> = new Set(['nơi ở', 'chỗ ở', 'nơi cư trú']);

/** The end of the first entry of a sort at a token; -1 where there is none. */
export const longest = (chart: Chart, at: number, wanted: (f: Found) => boolean): number => {
  for (const f of chart.at(at)) if (wanted(f)) return f.end;
  return -1;
};

/** The end of a verb that begins here, also of a trigger. */
export const verbEnd = (chart: Chart, at: number): number =>
  chart.may(at, VERB_BITS) ? longest(chart, at, isAct) : -1;
const VERB_BITS = bitsOf(['verb', 'trigger']);
const isAct = (f: Found): boolean => (f.kind === 'verb' && !f.weak) || (f.kind === 'trigger' && isVerb(f));

/** Is a trigger a verb, not the name of a case? */
export const isVerb = (f: Found): boolean => (f.entry?.trigger as { class?: string } | undefined)?.class !== 'noun';

const STOP_BITS = bitsOf([...STOPS, 'trigger']);

/** Does a noun phrase end before this token? */
export function stopsAt(chart: Chart, at: number): boolean {
  if (SHORT.has(wordAt(chart, at))) return true;
  if (!chart.may(at, STOP_BITS)) return false;
  const noun = longest(chart, at, isHead);
  for (const f of chart.at(at)) {
    if (f.end < noun) return false;
    // `đồng loã` is one word, `đồng chủ trì` two
    if (f.kind === 'adverb' && f.entry?.name === 'đồng' && verbEnd(chart, f.end) < 0) continue;
    if ((STOPS.has(f.kind) && !f.weak) || (f.kind === 'trigger' && isVerb(f))) return true;
  }
  return false;
}
