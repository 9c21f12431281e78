/** Timing by the median of several passes, after warming up; and tables of the results. */

export interface Speed {
  /** UTF-8 bytes a second, in millions. */
  megabytes: number;
  /** The slowest pass over the fastest: how far the figure can be trusted. */
  spread: number;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** Milliseconds that `work` takes. */
export function elapsed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Keeps results reachable, so that no engine may drop a call whose value nobody reads. */
export const sink: { last: unknown } = { last: undefined };

/**
 * The speed of `task` over the texts. Slow tasks are given fewer texts, so that every task gets about the same time.
 *
 * @param budget - milliseconds of one pass, about; warming up takes three of them
 */
export function speedOf(
  task: (text: string) => unknown,
  texts: readonly string[],
  passes: number,
  budget: number,
): Speed {
  const sizes = texts.map((text) => Buffer.byteLength(text));
  let done = 0;
  const warm = elapsed(() => {
    const start = performance.now();
    for (; done === 0 || performance.now() - start < 3 * budget; done++)
      sink.last = task(texts[done % texts.length] as string);
  });
  const count = Math.max(1, Math.min(texts.length, Math.round((done * budget) / warm)));
  const repeats = Math.max(1, Math.floor((done * budget) / warm / count));
  const used = texts.slice(0, count);
  const bytes = repeats * sizes.slice(0, count).reduce((sum, size) => sum + size, 0);
  const times = Array.from({ length: passes }, () =>
    elapsed(() => {
      for (let i = 0; i < repeats; i++) for (const text of used) sink.last = task(text);
    }),
  );
  return { megabytes: bytes / median(times) / 1000, spread: Math.max(...times) / Math.min(...times) };
}

/** Three figures that count: `12.3`, `0.123`, `1234`. */
export const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);

/** An aligned table: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    widths
      .map((width, i) => (i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width)))
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
