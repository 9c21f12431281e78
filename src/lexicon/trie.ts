/** Flags of a form. */
export const Form = {
  /** Counts only inside a stronger rule. */
  weak: 1,
  /** The first syllable must be capitalised in running text. */
  title: 2,
  /** Written exactly so: an abbreviation. */
  exact: 4,
} as const;

/** A phrase on its way into the trie. */
export interface Phrase {
  /** Numbers of the vocabulary, one a token. */
  keys: readonly number[];
  /** Shapes of the tokens, 3 bits each, first token lowest; asked of `exact` forms only. */
  shapes: number;
  /** Index of the entry it stands for. */
  entry: number;
  flags: number;
}

/**
 * A trie of phrases in flat arrays. Nodes are numbered breadth-first, so the child over edge `e` is node `e + 1` and
 * only the edges' keys need be kept; the edges of node `n` are `edgeStart[n] … edgeStart[n + 1]`, sorted by key.
 */
export interface Trie {
  readonly edgeStart: Int32Array;
  readonly edgeKey: Int32Array;
  /** Forms that end at node `n`: `formStart[n] … formStart[n + 1]`. */
  readonly formStart: Int32Array;
  readonly entry: Int32Array;
  readonly flags: Uint8Array;
  readonly shapes: Int32Array;
  /** The root's child by key, so that the first step is one look. */
  readonly root: Int32Array;
}

/** The phrases in the order of their keys, a shorter one before those that go on; of equal ones the first first. */
function sorted(phrases: readonly Phrase[]): Phrase[] {
  return [...phrases].sort(({ keys: a }, { keys: b }) => {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
    return a.length - b.length;
  });
}

/** Builds the flat trie. A node is a run of sorted phrases that begin alike, so that no tree need be made first. */
export function buildTrie(phrases: readonly Phrase[], vocabularySize: number): Trie {
  const list = sorted(phrases);
  const edgeStart: number[] = [];
  const edgeKey: number[] = [];
  const formStart: number[] = [];
  const forms: Phrase[] = [];
  // by node: where its run begins and ends, and how many keys its phrases share
  const from = [0];
  const to = [list.length];
  const depth = [0];
  for (let node = 0; node < from.length; node++) {
    const end = to[node] as number;
    const shared = depth[node] as number;
    let at = from[node] as number;
    edgeStart.push(edgeKey.length);
    formStart.push(forms.length);
    for (; at < end && (list[at] as Phrase).keys.length === shared; at++) forms.push(list[at] as Phrase);
    while (at < end) {
      const key = (list[at] as Phrase).keys[shared] as number;
      edgeKey.push(key);
      from.push(at);
      while (at < end && (list[at] as Phrase).keys[shared] === key) at++;
      to.push(at);
      depth.push(shared + 1);
    }
  }
  edgeStart.push(edgeKey.length);
  formStart.push(forms.length);
  const root = new Int32Array(vocabularySize + 1);
  for (let edge = 0; edge < (edgeStart[1] ?? 0); edge++) root[edgeKey[edge] as number] = edge + 1;
  return {
    edgeStart: Int32Array.from(edgeStart),
    edgeKey: Int32Array.from(edgeKey),
    formStart: Int32Array.from(formStart),
    entry: Int32Array.from(forms, (f) => f.entry),
    flags: Uint8Array.from(forms, (f) => f.flags),
    shapes: Int32Array.from(forms, (f) => f.shapes),
    root,
  };
}

/** The child of a node over a key, or 0. */
export function childOf(trie: Trie, node: number, key: number): number {
  let low = trie.edgeStart[node] as number;
  let high = (trie.edgeStart[node + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = trie.edgeKey[middle] as number;
    if (found === key) return middle + 1;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
