import type { Entry, Lexicon } from '../lexicon/lexicon.js';
import type { Chart, Found } from '../pattern/chart.js';
import { foldPhrase } from '../text/fold.js';
import { Shape } from '../text/tokens.js';
import { isName, wordAt } from './walk.js';

/** The rule of a head that is written small because its office is fused with it. */
export const FUSED = 'grammar/organizations: small word of an office';

/** What opens a person's name and no topic. */
const PERSON: ReadonlySet<string> = new Set(['surname', 'honorific', 'rank', 'degree']);

const headsOf = new WeakMap<Lexicon, ReadonlyMap<string, Entry>>();

function headByName(lexicon: Lexicon, name: string): Entry | undefined {
  let heads = headsOf.get(lexicon);
  if (!heads) {
    heads = new Map(lexicon.entries.filter((e) => e.kind === 'orghead').map((e) => [foldPhrase(e.name), e]));
    headsOf.set(lexicon, heads);
  }
  return heads.get(foldPhrase(name));
}

/** `Trưởng phòng Cảnh sát hình sự`: the office is named after the unit, whose small word opens the body all the same. */
export function addFusedHeads(chart: Chart, lexicon: Lexicon): void {
  const found: Found[] = [];
  for (const office of chart.all('office')) {
    const governs = office.entry?.governs;
    const at = office.end;
    if (office.entry?.fused !== true || !Array.isArray(governs)) continue;
    const { end: limit } = chart.sectionAt(office.start);
    if (at >= limit || chart.tokens.shape[at] !== Shape.lower) continue;
    const two = governs.includes(`${wordAt(chart, at)} ${wordAt(chart, at + 1)}`);
    if (!two && !governs.includes(wordAt(chart, at))) continue;
    const end = two ? at + 2 : at + 1;
    const entry = headByName(lexicon, chart.text(at, end));
    if (!entry || !(isName(chart, end, limit) || chart.tokens.shape[end] === Shape.upper)) continue;
    if (chart.at(end).some((f) => PERSON.has(f.kind))) continue;
    found.push({ kind: 'orghead', start: at, end, rule: FUSED, parts: [office], confidence: 0.8, entry, weak: true });
  }
  for (const one of found) chart.add(one);
}
