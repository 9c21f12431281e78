import type { QuantityValue } from '../../grammar/quantities.js';
import { wordAt } from '../../grammar/walk.js';
import type { Chart, Found } from '../../pattern/chart.js';
import type { Cluster } from '../../resolve/clusters.js';
import type { Coreference } from '../../resolve/entities.js';
import { mentionsOf, type Telling } from '../tellings.js';

/** The thing that a mention stands for, also through an office that stands for a person. */
export type ThingOf = (found: Found) => Cluster | Found;

export const thingOf =
  ({ clusters, refersTo }: Coreference): ThingOf =>
  (found) =>
    refersTo.get(found) ?? clusters.of(found) ?? found;

/** A headline, a lede and a caption tell in short what the article tells in full. */
const SHORT: ReadonlySet<string> = new Set(['title', 'lede', 'caption']);
export const isShort = ({ sentence }: Telling): boolean => sentence.heading || SHORT.has(sentence.block);

/** Do two tellings fill a role with one thing (true), with different ones (false), or cannot it be told? */
export function agree(chart: Chart, a: Telling, b: Telling, role: string, of: ThingOf): boolean | undefined {
  const [x, y] = [mentionsOf(a, role), mentionsOf(b, role)];
  if (!x.length && !y.length) return sameWords(chart, a, b, role);
  if (!x.length || !y.length) return undefined;
  const things = new Set(x.map(of));
  if (y.some((f) => things.has(of(f)))) return true;
  // what stands for no entity is what its words say: `Bằng khen`
  if (x.some((f) => y.some((g) => f.kind === g.kind && of(f) === f && of(g) === g && same(chart, f, g)))) return true;
  if (x[0]?.kind === 'position' && y[0]?.kind === 'position') {
    // `Chủ tịch` is `Chủ tịch Quốc hội`, where nothing else is told
    const texts = [x, y].map((list) => list.map((f) => chart.text(f.start, f.end).toLowerCase()));
    return texts[0]?.some((a) => texts[1]?.some((b) => a.startsWith(b) || b.startsWith(a))) ?? false;
  }
  const [n, m] = [numberOf(x), numberOf(y)];
  if (n !== undefined && m !== undefined) return n === m;
  // `5 đối tượng` and five names, `bộ trưởng` and a name: one may stand for the other
  if (n !== undefined || m !== undefined) {
    if (n === y.length || m === x.length) return isShort(a) || isShort(b) || beside(a, b) ? true : undefined;
    // of 14 who were arrested two are named: those two are an event of their own
    return TOTALLED.has(role) && ((n ?? 0) > y.length || (m ?? 0) > x.length) ? false : undefined;
  }
  // `trao cho A và hai cá nhân`, `12 tập thể và 25 cá nhân được tặng`: more are counted than are named
  const counted = [x, y].map(sumOf);
  const [named, sum] = counted[0] === undefined ? [x, counted[1]] : [y, counted[0]];
  if (sum !== undefined && sumOf(named) === undefined && sum > named.length) return false;
  return of(x[0] as Found).kind === of(y[0] as Found).kind ? false : undefined;
}

/** Are they told in one paragraph, or in one and the next? */
const beside = (a: Telling, b: Telling): boolean => Math.abs(a.sentence.section - b.sentence.section) <= 1;

/** The sum of several numbers; undefined where anything else stands among them. */
const sumOf = (list: readonly Found[]): number | undefined =>
  list.length > 1 && list.every((f) => f.kind === 'quantity')
    ? list.reduce((sum, f) => sum + (f.value as QuantityValue).value, 0)
    : undefined;

/** Roles of people whose number may be the sum of several events. */
const TOTALLED: ReadonlySet<string> = new Set(['suspect', 'defendant']);

const same = (chart: Chart, a: Found, b: Found): boolean =>
  chart.text(a.start, a.end).toLowerCase() === chart.text(b.start, b.end).toLowerCase();

const numberOf = (list: readonly Found[]): number | undefined =>
  list.length === 1 && list[0]?.kind === 'quantity' ? (list[0].value as QuantityValue).value : undefined;

/** Fillers that are no mention agree where half of their words are the same. */
export function sameWords(chart: Chart, a: Telling, b: Telling, role: string): boolean | undefined {
  const [x, y] = [a, b].map((t) => {
    const filler = t.fillers.find((f) => f.role === role);
    const words = new Set<string>();
    if (filler)
      for (let at = filler.start; at < Math.min(filler.end, filler.start + 40); at++) words.add(wordAt(chart, at));
    return words;
  }) as [Set<string>, Set<string>];
  if (!x.size || !y.size) return undefined;
  const both = [...x].filter((word) => y.has(word)).length;
  return both * 2 >= Math.min(x.size, y.size);
}
