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

interface Node {
  children: Map<number, Node>;
  forms: Phrase[];
}

/** Builds the flat trie. Used by the build for the library's own data and at run time for a caller's entries. */
export function buildTrie(phrases: readonly Phrase[], vocabularySize: number): Trie {
  const root: Node = { children: new Map(), forms: [] };
  for (const phrase of phrases) {
    let node = root;
    for (const key of phrase.keys) {
      let child = node.children.get(key);
      if (!child) node.children.set(key, (child = { children: new Map(), forms: [] }));
      node = child;
    }
    node.forms.push(phrase);
  }
  const edgeStart: number[] = [];
  const edgeKey: number[] = [];
  const formStart: number[] = [];
  const forms: Phrase[] = [];
  const queue: Node[] = [root];
  for (let i = 0; i < queue.length; i++) {
    const node = queue[i] as Node;
    edgeStart.push(edgeKey.length);
    formStart.push(forms.length);
    forms.push(...node.forms);
    for (const [key, child] of [...node.children].sort((a, b) => a[0] - b[0])) {
      edgeKey.push(key);
      queue.push(child);
    }
  }
  edgeStart.push(edgeKey.length);
  formStart.push(forms.length);
  return finish(
    edgeStart,
    edgeKey,
    formStart,
    forms.map((f) => f.entry),
    forms.map((f) => f.flags),
    forms.map((f) => f.shapes),
    vocabularySize,
  );
}

function finish(
  edgeStart: number[],
  edgeKey: number[],
  formStart: number[],
  entry: number[],
  flags: number[],
  shapes: number[],
  vocabularySize: number,
): Trie {
  const root = new Int32Array(vocabularySize + 1);
  for (let edge = 0; edge < (edgeStart[1] ?? 0); edge++) root[edgeKey[edge] as number] = edge + 1;
  return {
    edgeStart: Int32Array.from(edgeStart),
    edgeKey: Int32Array.from(edgeKey),
    formStart: Int32Array.from(formStart),
    entry: Int32Array.from(entry),
    flags: Uint8Array.from(flags),
    shapes: Int32Array.from(shapes),
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
