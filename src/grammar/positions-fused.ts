import type { Chart, Found } from '../pattern/chart.js';
import { canonical } from '../text/fold.js';
import { Shape } from '../text/tokens.js';
import type { PositionValue } from './positions.js';
import { isName, wordAt } from './walk.js';

const RULE = 'grammar/positions: office with a small unit word';

/** The end of the small unit word behind an office that fuses with it: `Trưởng đoàn`, `Phó trưởng công an`. */
function unitEnd(chart: Chart, office: Found): number {
  const governs = office.entry?.governs;
  const at = office.end;
  if (!Array.isArray(governs) || at >= chart.tokens.length || chart.tokens.shape[at] !== Shape.lower) return at;
  if (governs.includes(`${wordAt(chart, at)} ${wordAt(chart, at + 1)}`)) return at + 2;
  return governs.includes(wordAt(chart, at)) ? at + 1 : at;
}

/** Written with a capital, or right before a full name. */
const isTold = (chart: Chart, from: number, end: number): boolean =>
  chart.tokens.shape[from] !== Shape.lower ||
  (isName(chart, end + 1, chart.tokens.length) && chart.at(end).some((f) => f.kind === 'surname'));

/** Offices that are named after their unit and told with its small word alone: `làm Trưởng đoàn`. */
export function fusedOffices(chart: Chart): void {
  const found: Found[] = [];
  for (const office of chart.all('office')) {
    if (office.entry?.fused !== true || office.rule !== 'lexicon') continue;
    const end = unitEnd(chart, office);
    if (end === office.end || end > chart.sectionAt(office.start).end) continue;
    let start = office.start;
    const parts: Found[] = [office];
    for (const kind of ['deputy', 'former', 'acting']) {
      const before = chart.at(start - 1).find((f) => f.kind === kind && f.end === start && !f.weak);
      if (!before || start === chart.sectionAt(office.start).start) continue;
      start = before.start;
      parts.unshift(before);
    }
    if (!isTold(chart, start, end)) continue;
    const from = parts.find((p) => p.kind === 'deputy' || p === office) as Found;
    const value: PositionValue = {
      head: canonical(chart.text(from.start, end)).toLowerCase(),
      status: parts[0]?.kind === 'former' ? 'former' : parts[0]?.kind === 'acting' ? 'acting' : 'current',
      small: chart.tokens.shape[start] === Shape.lower,
    };
    found.push({ kind: 'position', start, end, rule: RULE, value, parts, confidence: 0.85 });
  }
  for (const one of found) chart.add(one);
}
