import type { Chart, Found } from '../pattern/chart.js';
import { clean } from '../text/fold.js';
import { Gap, Shape } from '../text/tokens.js';
import { bodyFound } from './listed-bodies.js';
import type { LocationValue } from './places.js';
import { wordAt } from './walk.js';

/** `U23 Việt Nam`: the team of a country under an age. */
export function youthTeam(chart: Chart, at: number, limit: number): Found | undefined {
  const { gap, shape } = chart.tokens;
  if (shape[at] !== Shape.initial || at + 2 >= limit || wordAt(chart, at) !== 'u') return undefined;
  if (shape[at + 1] !== Shape.number || gap[at + 1] !== Gap.none || !/^[12]\d$/.test(wordAt(chart, at + 1)))
    return undefined;
  if (gap[at + 2] !== Gap.blank) return undefined;
  const country = chart
    .at(at + 2)
    .find((f) => f.kind === 'location' && f.end <= limit && (f.value as LocationValue).level === 'country');
  if (country?.parts[0]?.kind !== 'country') return undefined;
  return bodyFound(at, country.end, 'youth team of a country', [country], {
    name: clean(chart.text(at, country.end)),
    type: 'club',
  });
}
