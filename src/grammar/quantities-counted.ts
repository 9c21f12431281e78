import type { Chart, Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import { isTaken } from './compounds.js';
import type { NumberValue } from './numbers.js';

/** What a number counts: a unit, a noun, or the first word of another mention. */
export interface Counted {
  /** Behind its last token; where another mention begins, its first token. */
  end: number;
  /** Normalized: `VND`, `%`, `kg`, `đối tượng`. */
  unit?: string;
  found?: Found;
  money: boolean;
  measure: boolean;
}

/** The key of a token as text: `đến`, `%`, `-`; empty outside the text. */
export function keyAt(chart: Chart, at: number): string {
  return at < 0 ? '' : (chart.tokens.forms[at]?.plain ?? '');
}

/** Mentions whose first word a numeral does not take: in `ba Hội nghị …` the numeral stands alone. */
const COUNTABLE = new Set(['rank', 'degree', 'position', 'document', 'award', 'event', 'campaign']);
/** Of these only one that begins with its common noun: `2 tỉnh Nghệ An, Hà Tĩnh`, `hai Bộ …`, but not a street's number. */
const NAMED = new Set(['organization', 'location']);
/** Currencies and shares have one written form; a measure keeps its own. */
const CODED = new Set(['money', 'ratio', 'age']);
const ARTICLE_CLASSES = new Set(['money', 'mass', 'length', 'area', 'volume', 'energy', 'power']);

function opensMention(chart: Chart, at: number, number: NumberValue): boolean {
  const small = chart.tokens.shape[at] === Shape.lower;
  return chart.at(at).some(({ kind, weak, value, entry }) => {
    if (weak) return false;
    if (COUNTABLE.has(kind)) return value !== undefined || entry !== undefined;
    return NAMED.has(kind) && value !== undefined && (small || (kind === 'organization' && number.words));
  });
}

/** A unit of one letter is written exactly so: 4G is no weight, 9M no length. */
const isMiswritten = (chart: Chart, { entry, start, end }: Found): boolean => {
  const unit = entry?.unit as string;
  return end === start + 1 && unit.length === 1 && /[a-z]/i.test(unit) && chart.text(start, end) !== unit;
};

/** Is the unit's last token set against another, as in a clock time or a code: `13g50`, `9M113`? */
const runsOn = (chart: Chart, end: number, limit: number): boolean =>
  end < limit && chart.tokens.gap[end] === Gap.none && chart.tokens.shape[end] !== Shape.mark;

/** A unit beats a noun that is as long; a weak one (`bảng`, `điểm`) only behind millions of it. */
function prefer(unit: Found | undefined, noun: Found | undefined, scale: number): Found | undefined {
  if (!unit || !noun) return unit ?? noun;
  if (unit.end !== noun.end) return unit.end > noun.end ? unit : noun;
  return unit.weak && scale < 1e6 ? noun : unit;
}

/** What is counted at a token behind a number, or undefined. */
export function countedAt(chart: Chart, at: number, limit: number, number: NumberValue): Counted | undefined {
  if (at >= limit || chart.tokens.gap[at] === Gap.paragraph) return undefined;
  const unit = longestBefore(chart, at, 'unit', limit);
  const listed = longestBefore(chart, at, 'classifier', limit);
  const noun = listed && isTaken(chart, listed, limit) ? undefined : listed;
  const found = prefer(unit, noun, number.scale);
  const time = longestBefore(chart, at, 'timeword', limit);
  if (time && time.entry?.class === 'timeunit' && time.end >= (found?.end ?? 0)) return undefined;
  if (found?.kind !== 'unit' && opensMention(chart, at, number)) return { end: at, money: false, measure: false };
  // the longest match may be a word that only begins like a noun: lần lượt, cách đây
  if (!found || found.entry?.counted === false) return undefined;
  const { entry } = found;
  if (found.kind === 'unit') {
    if (isMiswritten(chart, found) || runsOn(chart, found.end, limit)) return undefined;
    const kind = entry?.class as string;
    const unitText = CODED.has(kind) ? (entry?.unit as string) : clean(chart.text(at, found.end));
    return {
      end: found.end,
      unit: unitText,
      found,
      money: kind === 'money',
      measure: !found.weak && ARTICLE_CLASSES.has(kind),
    };
  }
  // a capital opens a name, and a name is no counted noun: Hai Bà Trưng
  if (chart.tokens.shape[at] === Shape.title && !inCapitals(chart, at)) return undefined;
  return { end: found.end, unit: clean(chart.text(at, found.end)), found, money: false, measure: false };
}

function longestBefore(chart: Chart, at: number, kind: string, limit: number): Found | undefined {
  for (const found of chart.at(at)) if (found.kind === kind && found.end <= limit) return found;
  return undefined;
}

/** All in capitals, as headlines are: the words beside are too. */
const inCapitals = (chart: Chart, at: number): boolean => chart.tokens.shape[at] === Shape.upper;

/** The unit of money that ends right before a number: `$10`, `VND1000`, `Rs. 20`. */
export function moneyBefore(chart: Chart, at: number, from: number): Found | undefined {
  const { gap, shape } = chart.tokens;
  // the longest first: US$, not its $
  for (let start = Math.max(from, at - 3); start < at; start++) {
    for (const found of chart.at(start)) {
      if (found.kind !== 'unit' || found.entry?.class !== 'money' || found.end !== at) continue;
      if (gap[at] === Gap.none || shape[at - 1] === Shape.mark || found.entry.before === true) return found;
    }
  }
  return undefined;
}

export type Bound = 'exact' | 'over' | 'under' | 'about';

/** Prepositions as well: approximators only where a large or round number follows. */
const PREPOSITIONS = new Set(['tren', 'duoi', 'ngoai', 'qua']);
const NEVER_ALONE = new Set(['do', 'vuot', 'tam', 'co']);

/** The approximator that ends right before token `at`: its first token and what it says. */
export function boundBefore(
  chart: Chart,
  at: number,
  from: number,
  number: NumberValue,
  counted: Counted,
): { start: number; bound: Bound; found: Found } | undefined {
  for (let start = Math.max(from, at - 4); start < at; start++) {
    for (const found of chart.at(start)) {
      if (found.kind !== 'approximator' || found.end !== at || found.entry?.side === 'after') continue;
      const key = found.entry?.key as string;
      const bound = found.entry?.bound as Bound;
      if (bound === 'exact' || NEVER_ALONE.has(key)) return undefined;
      if (PREPOSITIONS.has(key) && !bounds(chart, at, key, number, counted)) return undefined;
      return { start, bound, found };
    }
  }
  return undefined;
}

/** `trên 200 xe` is more than 200; `trên 02 chiếc xe` is where they were found. */
function bounds(
  chart: Chart,
  at: number,
  key: string,
  { value, scale, words }: NumberValue,
  { found }: Counted,
): boolean {
  if (chart.text(at, at + 1).startsWith('0')) return false;
  if (found?.kind === 'unit') return true;
  if (key === 'ngoai') return false;
  if (scale > 1) return true;
  return !words && value >= 10 && value % (value >= 100 ? 10 : 5) === 0;
}

/** `trở lên`, `trở xuống` behind a quantity. */
export function boundAfter(chart: Chart, at: number, limit: number): Found | undefined {
  if (at >= limit) return undefined;
  const found = longestBefore(chart, at, 'approximator', limit);
  return found?.entry?.side === 'after' ? found : undefined;
}
