import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTrie, childOf, Form, type Phrase, type Trie } from '../../src/lexicon/trie.js';

fc.configureGlobal({ seed: 20251218 });

const phrase = (keys: number[], entry: number, flags = 0, shapes = 0): Phrase => ({ keys, entry, flags, shapes });

/** Everything that a trie holds, read back by walking every path of keys up to `size`. */
function contents(trie: Trie, size: number): Phrase[] {
  const found: Phrase[] = [];
  const walk = (node: number, keys: number[]): void => {
    for (let i = trie.formStart[node] as number; i < (trie.formStart[node + 1] as number); i++) {
      found.push({
        keys,
        entry: trie.entry[i] as number,
        flags: trie.flags[i] as number,
        shapes: trie.shapes[i] as number,
      });
    }
    for (let key = 1; key <= size; key++) {
      const child = node === 0 ? (trie.root[key] as number) : childOf(trie, node, key);
      if (child !== 0) walk(child, [...keys, key]);
    }
  };
  walk(0, []);
  return found;
}

const sorted = (phrases: readonly Phrase[]): string[] =>
  phrases.map((p) => JSON.stringify([p.keys, p.entry, p.flags, p.shapes])).sort();

describe('buildTrie', () => {
  test('keeps forms of different lengths on one path', () => {
    const trie = buildTrie([phrase([1], 0), phrase([1, 2], 1), phrase([1, 2, 3], 2), phrase([2], 3)], 3);
    const one = trie.root[1] as number;
    const two = childOf(trie, one, 2);
    const three = childOf(trie, two, 3);
    expect([one, two, three].map((node) => trie.entry[trie.formStart[node] as number])).toEqual([0, 1, 2]);
    expect(trie.root[3]).toBe(0);
    expect(childOf(trie, one, 1)).toBe(0);
    expect(childOf(trie, one, 3)).toBe(0);
    expect(childOf(trie, three, 1)).toBe(0);
  });

  test('keeps two entries of the same form, with their own flags', () => {
    const trie = buildTrie([phrase([4, 2], 0, Form.weak), phrase([4, 2], 7, Form.title | Form.exact, 0b010_001)], 4);
    expect(contents(trie, 4)).toEqual([
      phrase([4, 2], 0, Form.weak),
      phrase([4, 2], 7, Form.title | Form.exact, 0b010_001),
    ]);
  });

  test('of nothing finds nothing', () => {
    const trie = buildTrie([], 3);
    expect([1, 2, 3].map((key) => trie.root[key])).toEqual([0, 0, 0]);
    expect(contents(trie, 3)).toEqual([]);
  });
});

describe('any phrases', () => {
  const SIZE = 6;
  const phrases = fc.array(
    fc.record({
      keys: fc.array(fc.integer({ min: 1, max: SIZE }), { minLength: 1, maxLength: 5 }),
      entry: fc.nat(100_000),
      flags: fc.nat(7),
      shapes: fc.nat(2 ** 30 - 1),
    }),
    { maxLength: 40 },
  );

  test('are found under their keys, and nothing else is', () => {
    fc.assert(
      fc.property(phrases, (given) => {
        const trie = buildTrie(given, SIZE);
        expect(sorted(contents(trie, SIZE))).toEqual(sorted(given));
      }),
    );
  });
});
