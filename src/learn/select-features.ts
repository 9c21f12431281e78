import type { Sample } from './samples.js';

/** How far the labels of the texts that have a feature are from the labels of all texts (χ²); 0 tells nothing. */
function chiSquare(withIt: readonly number[], all: readonly number[], total: number): number {
  const having = withIt.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  withIt.forEach((count, label) => {
    const share = (all[label] as number) / total;
    const expected = having * share;
    const absent = (total - having) * share;
    if (expected > 0) sum += (count - expected) ** 2 / expected;
    if (absent > 0) sum += ((all[label] as number) - count - absent) ** 2 / absent;
  });
  return sum;
}

/**
 * The features that a model is to know: of at least `minCount` samples, and of these the `maxFeatures` that tell the
 * labels apart best. Sorted by code unit, so that the order of the samples does not matter.
 */
export function selectFeatures(
  samples: readonly Sample[],
  labels: number,
  minCount: number,
  maxFeatures: number,
): string[] {
  const all = new Array<number>(labels).fill(0);
  const counts = new Map<string, number[]>();
  for (const { features, label } of samples) {
    all[label] = (all[label] as number) + 1;
    for (const feature of features) {
      let row = counts.get(feature);
      if (!row) counts.set(feature, (row = new Array<number>(labels).fill(0)));
      row[label] = (row[label] as number) + 1;
    }
  }
  const known = [...counts].filter(([, row]) => row.reduce((sum, count) => sum + count, 0) >= minCount);
  if (known.length <= maxFeatures) return known.map(([feature]) => feature).sort();
  return known
    .map(([feature, row]) => ({ feature, told: chiSquare(row, all, samples.length) }))
    .sort((a, b) => b.told - a.told || (a.feature < b.feature ? -1 : 1))
    .slice(0, maxFeatures)
    .map(({ feature }) => feature)
    .sort();
}
