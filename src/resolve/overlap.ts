import type { Chart, Found } from '../pattern/chart.js';
import { Shape } from '../text/tokens.js';
import type { BlockKind, MentionKind } from '../types.js';

/** Which mentions may lie inside which. Nothing else nests, and nothing crosses. */
const MAY_HOLD: Readonly<Record<MentionKind, ReadonlySet<string>>> = {
  person: new Set(),
  rank: new Set(),
  degree: new Set(),
  location: new Set(),
  quantity: new Set(),
  time: new Set(),
  charge: new Set(['location']),
  organization: new Set(['location']),
  position: new Set(['organization', 'location']),
  award: new Set(['organization', 'location', 'time']),
  document: new Set(['time', 'location', 'event', 'organization']),
  campaign: new Set(['time', 'organization', 'location', 'charge']),
  event: new Set([
    'time',
    'organization',
    'location',
    'document',
    'charge',
    'campaign',
    'position',
    'award',
    'quantity',
  ]),
};

/** On the same span the surer reading counts, then this order: the more specific grammar first. */
const ORDER: readonly MentionKind[] = [
  'document',
  'time',
  'organization',
  'position',
  'location',
  'person',
  'rank',
  'degree',
  'award',
  'event',
  'campaign',
  'charge',
  'quantity',
];
const RANK = new Map<string, number>(ORDER.map((kind, i) => [kind, i]));

/** Kinds whose entries are mentions as they stand; of the others a grammar makes them. */
const LISTED: ReadonlySet<string> = new Set(['rank', 'award', 'charge']);

/** Is this of a kind that is shown, and strong enough to stand by itself? */
const isMention = (found: Found): boolean =>
  RANK.has(found.kind) && found.weak !== true && (found.value !== undefined || LISTED.has(found.kind));

/**
 * Settles every overlap of a text, in one place: leftmost, then longest, then the surer, then the more specific. What is
 * kept nests or lies apart.
 */
export function settle(chart: Chart): Found[] {
  const kept: Found[] = [];
  const open: Found[] = [];
  for (const found of candidatesOf(chart)) {
    while (open.length && (open[open.length - 1] as Found).end <= found.start) open.pop();
    const outer = open[open.length - 1];
    if (outer && !fitsInto(chart, outer, found)) continue;
    kept.push(found);
    open.push(found);
  }
  return kept;
}

/** Everything that could be shown, in the order in which it is preferred. */
function candidatesOf(chart: Chart): Found[] {
  const candidates: Found[] = [];
  for (const kind of ORDER) {
    for (const found of chart.all(kind)) {
      if (isMention(found) && mayStand(found, chart.sectionAt(found.start).block)) candidates.push(found);
    }
  }
  return candidates.sort((a, b) => a.start - b.start || byStrength(a, b));
}

function fitsInto(chart: Chart, outer: Found, found: Found): boolean {
  if (found.end > outer.end || !MAY_HOLD[outer.kind as MentionKind].has(found.kind)) return false;
  if (outer.start === found.start && outer.end === found.end && outer.kind !== 'event') return false;
  return belongs(chart, outer, found);
}

/** Kinds of places whose bare names are also words and people's names: inside a body's name they count only as its part. */
const UNSURE: ReadonlySet<string> = new Set(['district', 'place']);

/** `Trung tâm Y tế Đông Hà`: a place of several syllables at the end, behind a small letter; `Hoàng Gia Lộc` is one name. */
const endsName = (chart: Chart, outer: Found, found: Found): boolean =>
  found.end === outer.end &&
  found.end - found.start > 1 &&
  found.start > outer.start &&
  chart.tokens.shape[found.start - 1] !== Shape.title;

/** What a grammar took into a mention is read as that grammar read it. */
function belongs(chart: Chart, outer: Found, found: Found): boolean {
  const overlapping = outer.parts.filter(
    (p) => p.kind === found.kind && p.start < found.end && found.start < p.end && p.value !== undefined,
  );
  if (overlapping.length) return overlapping.some((p) => p.start === found.start && p.end === found.end);
  if (outer.kind !== 'organization' || found.kind !== 'location') return true;
  const [first] = found.parts;
  if (!first) return false;
  if (first.kind === 'placehead') return first.entry?.class === 'admin' || outer.parts.includes(found);
  return !UNSURE.has(first.kind) || endsName(chart, outer, found);
}

/** A date line tells a date and nothing else; a byline names people and agencies. */
function mayStand(found: Found, block: BlockKind): boolean {
  if (block === 'dateline') return found.kind === 'time';
  return block !== 'byline' || found.kind === 'person' || found.kind === 'organization';
}

const byStrength = (a: Found, b: Found): number =>
  b.end - a.end || b.confidence - a.confidence || (RANK.get(a.kind) as number) - (RANK.get(b.kind) as number);
