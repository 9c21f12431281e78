import type { Chart, Found } from '../pattern/chart.js';
import { Gap, Shape } from '../text/tokens.js';
import type { OccasionValue } from './occasions.js';
import type { OrganizationValue } from './organizations.js';
import { isMark } from './walk.js';

const RULE = 'grammar/occasions: abbreviation told in brackets';
/** Kinds whose abbreviation an article may tell. */
const NAMED = ['organization', 'event'] as const;

/** The end of an abbreviation: capitals, perhaps with a number behind them, as in `IMM6`. */
function abbreviationEnd(chart: Chart, at: number): number {
  const { gap, shape } = chart.tokens;
  if (shape[at] !== Shape.upper && shape[at] !== Shape.mixed) return at;
  return shape[at + 1] === Shape.number && gap[at + 1] === Gap.none ? at + 2 : at + 1;
}

/** `Hội nghị … (IMM6)`, `Công ty … (viết tắt là EVNHCMC)`: the abbreviation that stands in brackets behind a name. */
function told(chart: Chart, named: Found): { start: number; end: number } | undefined {
  if (!isMark(chart, named.end, '(')) return undefined;
  let start = named.end + 1;
  const cue = chart.longest(start, 'short-form');
  if (cue) start = cue.end;
  const end = abbreviationEnd(chart, start);
  if (end === start || !isMark(chart, end, ')')) return undefined;
  const known = chart
    .at(start)
    .some((f) => !f.weak && f.value !== undefined && (f.kind === 'organization' || f.kind === 'location'));
  return known ? undefined : { start, end };
}

/** The same name, told by its abbreviation. */
function mention(of: Found, start: number, end: number): Found {
  const value =
    of.kind === 'event'
      ? ({ ...(of.value as OccasionValue), bare: true, of } satisfies OccasionValue)
      : ({ ...(of.value as OrganizationValue), inner: undefined } satisfies OrganizationValue);
  return { kind: of.kind, start, end, rule: RULE, value, parts: [], confidence: 0.8 };
}

/** Abbreviations that the article itself defines, at their definition and wherever they are used alone. */
export function toldAbbreviations(chart: Chart): void {
  const full = new Map<string, Found>();
  for (const kind of NAMED) {
    for (const named of chart.all(kind)) {
      if (named.weak || named.value === undefined || (named.value as OrganizationValue).short) continue;
      const short = told(chart, named);
      const form = short && chart.text(short.start, short.end);
      if (form && !full.has(form)) full.set(form, named);
    }
  }
  if (!full.size) return;
  const found: Found[] = [];
  for (const section of chart.sections) {
    if (section.capitals) continue;
    for (let at = section.start; at < section.end; at++) {
      const end = abbreviationEnd(chart, at);
      if (end === at || end > section.end) continue;
      const of = full.get(chart.text(at, end));
      if (of && !chart.at(at).some((f) => f.kind === of.kind && f.end >= end && f.value !== undefined))
        found.push(mention(of, at, end));
    }
  }
  for (const one of found) chart.add(one);
}
