import type { Found } from '../pattern/chart.js';

/** The kept mentions by the token where they begin and by the one behind their last. */
export class Beside {
  private readonly starts = new Map<number, Found[]>();
  private readonly ends = new Map<number, Found[]>();

  constructor(kept: readonly Found[]) {
    for (const found of kept) {
      push(this.starts, found.start, found);
      push(this.ends, found.end, found);
    }
  }

  /** The outermost mention of these kinds that begins at a token. */
  from(at: number, ...kinds: string[]): Found | undefined {
    return this.starts.get(at)?.find((f) => kinds.includes(f.kind));
  }

  /** The outermost mention of these kinds that ends before a token. */
  to(at: number, ...kinds: string[]): Found | undefined {
    return this.ends
      .get(at)
      ?.filter((f) => kinds.includes(f.kind))
      .sort((a, b) => a.start - b.start)[0];
  }
}

function push(map: Map<number, Found[]>, at: number, found: Found): void {
  const list = map.get(at);
  if (list) list.push(found);
  else map.set(at, [found]);
}
