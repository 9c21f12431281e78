import type { Chart, Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { Shape } from '../text/tokens.js';
import type { LocationValue } from './places.js';
import { isMark, isName, nameRun, wordAt } from './walk.js';

const RULE = 'grammar/places: listed behind a shared unit word';
const LISTED: ReadonlySet<string> = new Set(['province', 'district', 'place']);
/** What never is an item of such a list. */
const OTHERS: ReadonlySet<string> = new Set(['organization', 'orghead', 'office', 'rank', 'degree', 'placehead']);
/** Behind the unit word, before the first item. */
const OPENERS: ReadonlySet<string> = new Set([':', 'gồm', 'là', 'như', '(']);
/** So many items at most, so that every list is read in linear time. */
const MOST = 40;

/** `các huyện`, `hai xã`, `3 phường`: the unit word is said of several places. */
function isShared(chart: Chart, at: number, from: number): boolean {
  if (at <= from) return false;
  if (chart.tokens.shape[at - 1] === Shape.number) return true;
  return chart.at(at - 1).some((f) => f.end === at && (f.kind === 'plural' || f.kind === 'numberword'));
}

/** One place of a list, of those that the lists know or as a run of capitals. */
function item(chart: Chart, at: number, limit: number, level: string | undefined): Found | undefined {
  if (!isName(chart, at, limit)) return undefined;
  const known = chart.at(at).find((f) => LISTED.has(f.kind) && f.end <= limit && !isName(chart, f.end, limit));
  if (!known && chart.at(at).some((f) => OTHERS.has(f.kind) && !f.weak)) return undefined;
  const end = known ? known.end : nameRun(chart, at, limit, 5);
  if (end - at > 4) return undefined;
  const told = known?.entry?.level;
  const name = clean(chart.text(at, end));
  const value: LocationValue = {
    name,
    bare: known?.entry?.name ?? name,
    level: typeof told === 'string' ? told : level,
    code: known && known.kind !== 'place' ? /\d+$/.exec(known.entry?.key ?? '')?.[0] : undefined,
  };
  return { kind: 'location', start: at, end, rule: RULE, value, parts: known ? [known] : [], confidence: 0.85 };
}

/** The token where the next item begins, or `at` where the list ends. */
function joint(chart: Chart, at: number, limit: number): number {
  if (at + 1 >= limit) return at;
  if (isMark(chart, at, ',') || isMark(chart, at, ';')) return wordAt(chart, at + 1) === 'và' ? at + 2 : at + 1;
  return wordAt(chart, at) === 'và' ? at + 1 : at;
}

/**
 * The places that share one unit word: `các huyện Hà Trung, Nga Sơn và Hậu Lộc`, `các quận: Ba Đình, Tây Hồ`. The first one has
 * the unit word in its span, unless a colon stands between.
 */
export function sharedUnit(chart: Chart, head: Found, from: number, limit: number, found: Found[]): void {
  if (head.entry?.class !== 'admin' || head.weak || !isShared(chart, head.start, from)) return;
  const level = typeof head.entry.level === 'string' ? head.entry.level : undefined;
  if (level === 'country' || level === 'region') return;
  let at = head.end;
  let opened = false;
  while (at < limit && OPENERS.has(wordAt(chart, at))) {
    opened = true;
    at++;
  }
  const items: Found[] = [];
  while (items.length < MOST) {
    const one = item(chart, at, limit, level);
    if (!one) break;
    items.push(one);
    const next = joint(chart, one.end, limit);
    if (next === one.end) break;
    at = next;
  }
  if (items.length > 1) found.push(...(opened ? items : items.slice(1)));
}
