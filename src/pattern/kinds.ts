const bits = new Map<string, number>();

/**
 * One bit of 31 for each kind, so that a token can tell without a look at its list that nothing of a kind begins there.
 * Kinds may share a bit: a set bit says “perhaps”.
 */
export function kindBit(kind: string): number {
  let bit = bits.get(kind);
  if (bit === undefined) {
    let hash = 0;
    for (let i = 0; i < kind.length; i++) hash = (hash * 33 + kind.charCodeAt(i)) % 65521;
    bits.set(kind, (bit = 1 << (hash % 31)));
  }
  return bit;
}

/** The bits of several kinds, to ask for all of them in one look. */
export function bitsOf(kinds: Iterable<string>): number {
  let all = 0;
  for (const kind of kinds) all |= kindBit(kind);
  return all;
}
