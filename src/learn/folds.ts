/** Numbers from 0 to 1 that look drawn by lot and are the same for the same seed (mulberry32, in the public domain). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The fold of each sample. The samples of one label are shuffled and dealt out one by one; the next label goes on where
 * the last one stopped, so that the folds are of one size too, give or take one.
 *
 * @param labels - the label of each sample, as a number
 */
export function stratifiedFolds(labels: readonly number[], folds: number, seed: number): number[] {
  const random = generator(seed);
  const fold = new Array<number>(labels.length).fill(0);
  let next = 0;
  for (const label of [...new Set(labels)].sort((a, b) => a - b)) {
    const own = labels.flatMap((value, i) => (value === label ? [i] : []));
    for (let i = own.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [own[i], own[j]] = [own[j] as number, own[i] as number];
    }
    for (const at of own) fold[at] = next++ % folds;
  }
  return fold;
}
