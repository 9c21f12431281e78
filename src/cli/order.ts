/** Work that is done side by side and answered in order. */

/** What became of one item. */
export interface Done<T, R> {
  item: T;
  result: R;
}

/**
 * Works at several items at once and gives the results in the order of the items, each as soon as it and those before it
 * are there. No more than `ahead` items are read, worked at or waiting at a time, so that neither a fast reader nor one
 * slow item fills the memory; with `ahead` 1 an item is read when the one before was taken.
 *
 * @param signal - ends the work where it stands; what is begun is not waited for
 */
export const inOrder = async function* <T, R>(
  items: AsyncIterable<T>,
  ahead: number,
  work: (item: T) => R | Promise<R>,
  signal?: AbortSignal,
): AsyncGenerator<Done<T, R>> {
  const iterator = items[Symbol.asyncIterator]();
  const begun: Promise<Done<T, R>>[] = [];
  let reading: Promise<IteratorResult<T>> | undefined;
  let ended = false;
  let stop = (): void => {};
  const stopped = new Promise<'stopped'>((settle) => {
    stop = () => settle('stopped');
  });
  signal?.addEventListener('abort', stop);
  try {
    while (!signal?.aborted) {
      if (!ended && !reading && begun.length < ahead) {
        reading = iterator.next();
        // It is looked at below; until then it must not count as unhandled.
        reading.catch(() => {});
      }
      const [head] = begun;
      if (!reading && !head) return;
      const next = await Promise.race([
        stopped,
        ...(head ? [head.then((done) => ({ done }))] : []),
        ...(reading ? [reading.then((read) => ({ read }))] : []),
      ]);
      if (next === 'stopped') return;
      if ('done' in next) {
        begun.shift();
        yield next.done;
        continue;
      }
      reading = undefined;
      if (next.read.done) ended = true;
      else {
        const item = next.read.value;
        const result = (async () => ({ item, result: await work(item) }))();
        result.catch(() => {});
        begun.push(result);
      }
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    // Not waited for: a standard input from which nothing comes would hold us.
    if (!ended) iterator.return?.(undefined)?.catch(() => {});
  }
};
