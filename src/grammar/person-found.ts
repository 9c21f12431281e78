import type { Chart, Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';

/** What the chart holds for a `person`. */
export interface PersonValue {
  name: string;
  /** A full name, as against `ông Hùng` or an initial. */
  full: boolean;
}

/** A person of the chart. */
export const personAt = (
  chart: Chart,
  start: number,
  end: number,
  rule: string,
  full: boolean,
  confidence: number,
  parts: readonly Found[] = [],
): Found => ({
  kind: 'person',
  start,
  end,
  rule,
  value: { name: clean(chart.text(start, end)), full } satisfies PersonValue,
  parts,
  confidence,
});
