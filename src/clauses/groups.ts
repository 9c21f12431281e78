import { isMark, wordAt } from '../grammar/walk.js';
import type { Chart } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import type { Phrase } from './phrase.js';

const JOINTS: ReadonlySet<string> = new Set([',', 'và', 'cùng', ';', '-', '–', 'với', 'hoặc', 'hay', 'lẫn']);

/** How many words may stand between a numeral's noun and the comma: `23 bộ máy tính, 46 điện thoại di động`. */
const NOUNS = 6;

/** Is `b` joined to `a` by a comma, `và` or `cùng`, so that what `a` fills `b` fills too? */
export function joined(chart: Chart, a: Phrase, b: Phrase): boolean {
  if (b.bracketed && !a.bracketed) return false;
  // `10 suất quà, mỗi suất 1 triệu đồng`: what one of them is worth
  if (wordAt(chart, b.start) === 'mỗi' && isMark(chart, b.start - 1, ',')) return false;
  // `67 hộ dân với 289 nhân khẩu`
  const counted = a.kind === 'quantity' && b.kind === 'quantity' && b.preposition === 'với' && b.from === a.end;
  if (counted) return true;
  if (b.preposition && !TOGETHER.has(b.preposition)) return false;
  if (a.kind !== b.kind && (isThing(a) || isThing(b))) return false;
  const from = behindBrackets(chart, a.end, b.start);
  // `A - học trò của B`: words behind a dash tell who A is
  if (a.kind === 'person' && b.head === 'person' && DASHES.has(wordAt(chart, from))) return false;
  if (a.kind === 'quantity' && b.kind === 'quantity') return !actsFor(chart, a) && joinedNouns(chart, from, b.start);
  let joints = 0;
  for (let at = from; at < b.start; at++) {
    // `A cùng Phu nhân và B`
    if (wordAt(chart, at) === 'phu' && SPOUSE.has(wordAt(chart, at + 1))) at++;
    // `tội “Giết người” và “Cướp tài sản”`
    else if (b.kind === 'charge' && BETWEEN_CHARGES.has(wordAt(chart, at))) continue;
    else if (!JOINTS.has(wordAt(chart, at)) || ++joints > 3) return false;
  }
  return b.start > from;
}
/** Is it no actor, so that it is coordinated with its like only? A number and a noun may count the same. */
const isThing = (phrase: Phrase): boolean =>
  phrase.kind === 'words' ? !COUNTED.has(phrase.head ?? '') : THINGS.has(phrase.kind);
const COUNTED: ReadonlySet<string> = new Set([
  'person',
  'group',
  'household',
  'vehicle',
  'generic',
  'item',
  'document',
]);
/** Kinds that are coordinated with their like only. */
const THINGS: ReadonlySet<string> = new Set(['event', 'document', 'award', 'time', 'location', 'charge', 'campaign']);
const DASHES: ReadonlySet<string> = new Set(['-', '–']);
const SPOUSE: ReadonlySet<string> = new Set(['nhân', 'quân']);
const TOGETHER: ReadonlySet<string> = new Set(['cùng', 'cùng với']);

/** `Lầu Y Pà (34 tuổi); Ngân Văn Thoong`: what stands in brackets behind a name does not part it from the next. */
export function behindBrackets(chart: Chart, at: number, limit: number): number {
  if (wordAt(chart, at) !== '(') return at;
  for (let i = at + 1; i < limit; i++) if (wordAt(chart, i) === ')') return i + 1;
  return at;
}

/** `hơn 28.000 người mắc bệnh và 54 người tử vong`, `300 ca nhiễm mới và 5 ca tử vong`: so many with a verb of their own. */
function actsFor(chart: Chart, { found, end }: Phrase): boolean {
  const noun = found?.parts.find((p) => p.kind === 'classifier')?.entry;
  if (!found || (noun?.class !== 'person' && noun?.name !== 'ca')) return false;
  return AILING.test(wordAt(chart, found.end)) || chart.at(end).some((f) => f.kind === 'verb' && !f.weak);
}
const AILING = /^(mắc|nhiễm)$/;

function joinedNouns(chart: Chart, from: number, to: number): boolean {
  let joints = 0;
  // `hơn 120 chiến sĩ, chia thành 15 tổ`: right before the number stands the joint
  if (!JOINTS.has(wordAt(chart, to - 1))) return false;
  for (let at = from; at < to; at++) {
    if (wordAt(chart, at) === 'trong') return false;
    if (JOINTS.has(wordAt(chart, at))) joints++;
    else if (
      chart.tokens.shape[at] === Shape.mark ||
      chart.at(at).some((f) => f.kind === 'trigger' || f.kind === 'passive')
    )
      return chart.tokens.shape[at] === Shape.mark && QUOTES.has(wordAt(chart, at));
  }
  return joints > 0 && to - from <= NOUNS;
}
const QUOTES: ReadonlySet<string> = new Set(['“', '”', '"']);
const BETWEEN_CHARGES: ReadonlySet<string> = new Set([...QUOTES, 'tội']);

/** The coordinated phrases around one: `A, B và C`. */
export function groupOf(chart: Chart, phrases: readonly Phrase[], i: number): Phrase[] {
  let first = i;
  while (first > 0 && joined(chart, phrases[first - 1] as Phrase, phrases[first] as Phrase)) first--;
  let last = i;
  while (last + 1 < phrases.length && joined(chart, phrases[last] as Phrase, phrases[last + 1] as Phrase)) last++;
  return phrases.slice(first, last + 1);
}
