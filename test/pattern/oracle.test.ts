import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPattern } from '../../src/pattern/check.js';
import { type Node, parsePattern } from '../../src/pattern/parse.js';
import { type Rule, type RuleMatch, RuleSet } from '../../src/pattern/rules.js';
import { ordered, plainApply } from './plain.js';
import { LISTED, overhear, room, tailEnd } from './room.js';

fc.configureGlobal({ seed: 20251218 });

const KINDS: ReadonlySet<string> = new Set(['office', 'body']);
const LABELS = ['x', 'y', 'office', 'body', 'tail'];
const WORDS = ['phòng', 'an', 'do', 'hòa', '5', ','];

/** What a text is made of: the words of the patterns and of the lists, in several spellings, and strangers. */
const TEXT = [
  ...WORDS,
  ...WORDS,
  'Phòng',
  'phó phòng',
  'trưởng phòng',
  'cục',
  'phòng an ninh',
  'phó',
  'hoà',
  'HOÀ',
  'UBND',
  'An',
  'A',
  '.',
  '12',
  'lạ',
  'VNeID',
];

/** A syntax tree as it is written. */
function written(node: Node): string {
  switch (node.type) {
    case 'word':
      return node.word;
    case 'kind':
      return `{${node.label}:${node.kind}}`;
    case 'shape':
      return `#${node.label ? `${node.label}:` : ''}${node.shape.charAt(0).toUpperCase()}`;
    case 'tail':
      return `…{${node.label}:${node.stop}}`;
    case 'optional':
      return `${written(node.item)}?`;
    case 'repeat':
      return `${written(node.item)}*`;
    case 'sequence':
      return `( ${node.items.map(written).join(' ')} )`;
    case 'choice':
      return `( ${node.options.map(written).join(' | ')} )`;
  }
}

const label = fc.constantFrom('x', 'y');
const leaf: fc.Arbitrary<Node> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS).map((word): Node => ({ type: 'word', word })) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('kind' as const), kind: fc.constantFrom('office', 'body'), label }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('shape' as const),
      shape: fc.constantFrom('title' as const, 'number' as const, 'upper' as const),
      label: fc.constantFrom('', 'x', 'y'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('tail' as const), stop: fc.constant('s'), label }) },
);

/** Optional and repeated parts are groups or leaves, as the notation writes them. */
const trees = fc.letrec<{ node: Node; group: Node }>((tie) => ({
  group: fc.oneof(
    { maxDepth: 4, depthSize: 'max', depthIdentifier: 'pattern' },
    { weight: 3, arbitrary: leaf },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('sequence' as const),
        items: fc.array(tie('node'), { minLength: 2, maxLength: 4 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        type: fc.constant('choice' as const),
        options: fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
      }),
    },
  ),
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'max', depthIdentifier: 'pattern' },
    { weight: 3, arbitrary: tie('group') },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('optional' as const), item: tie('group') }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('repeat' as const), item: tie('group') }) },
  ),
})).node;

const context = { where: 'test', kinds: KINDS, opensAnywhere: true };
const accepted = (tree: Node): boolean => {
  try {
    checkPattern(tree, context);
    return true;
  } catch {
    return false;
  }
};
const patterns = fc
  .oneof(
    trees,
    fc
      .tuple(leaf, fc.array(trees, { minLength: 1, maxLength: 3, size: 'max' }))
      .map(([first, rest]): Node => ({ type: 'sequence', items: [first, ...rest] })),
  )
  .filter(accepted);

const SHAPED = { title: ['An', 'A', 'Phòng'], number: ['5', '12'], upper: ['UBND'] };

/** Words that a pattern should match, by a sequence of choices; repeated more often than eight times now and then. */
function spelled(node: Node, choose: (below: number) => number): string[] {
  const pick = <T>(list: readonly T[]): T => list[choose(list.length)] as T;
  switch (node.type) {
    case 'word':
      return [node.word];
    case 'kind':
      return [pick(LISTED.filter(({ entry }) => entry.kind === node.kind)).entry.name];
    case 'shape':
      return [pick(SHAPED[node.shape])];
    case 'tail':
      return ['lạ', 'an'].slice(choose(2));
    case 'optional':
      return choose(2) ? spelled(node.item, choose) : [];
    case 'repeat':
      return Array.from({ length: pick([0, 1, 2, 3, 8, 9, 10]) }, () => spelled(node.item, choose)).flat();
    case 'sequence':
      return node.items.flatMap((item) => spelled(item, choose));
    case 'choice':
      return spelled(pick(node.options), choose);
  }
}

const choices = fc.array(fc.nat(1 << 20), { minLength: 40, maxLength: 40 });
const strangers = fc.array(fc.constantFrom(...TEXT), { maxLength: 6 });
const gaps = fc.array(fc.constantFrom(' ', ' ', ' ', '\n', ', '), { minLength: 1, maxLength: 5 });

/** Patterns, and a text in which at least one of them should be found, among other words. */
const worlds = fc
  .record({
    list: fc.array(patterns, { minLength: 1, maxLength: 4 }),
    choices,
    before: strangers,
    behind: strangers,
    gaps,
  })
  .map(({ list, choices: drawn, before, behind, gaps: between }) => {
    let at = 0;
    const choose = (below: number): number => (drawn[at++ % drawn.length] as number) % below;
    const words = [...before, ...list.flatMap((tree) => spelled(tree, choose)), ...behind];
    return { list, text: words.map((word, i) => word + (between[i % between.length] as string)).join('') };
  });
const borders = fc.array(fc.nat(24), { maxLength: 2 });

/** The captures by label, as spans, so that two matchers that take different ways differ. */
const value = ({ all, start, end }: RuleMatch): unknown => [
  start,
  end,
  ...LABELS.map((name) => all(name).map((one) => [one.kind, one.start, one.end, one.entry?.key])),
];

describe('random patterns on random tokens', () => {
  test('what is written is read as the same tree', () => {
    fc.assert(
      fc.property(patterns, (tree) => {
        expect(parsePattern(written(tree), 'test')).toEqual(tree);
      }),
      { numRuns: 300 },
    );
  });

  test('dispatch and compiled steps find what the plain matcher finds', () => {
    let finds = 0;
    let long = 0;
    fc.assert(
      fc.property(worlds, borders, ({ list, text }, cuts) => {
        const world = room();
        const rules = list.map(
          (tree, i): Rule => ({
            name: `r${i}`,
            kind: 'thing',
            examples: [],
            pattern: written(tree),
            opensAnywhere: true,
            value,
          }),
        );
        const set = new RuleSet('test', rules, { key: world.key, kinds: KINDS, tailEnd });
        const { chart, added } = overhear(world.chart(text, cuts));
        set.apply(chart);
        expect(ordered(added)).toEqual(ordered(plainApply('test', rules, tailEnd, chart)));
        finds += added.length;
        long += added.filter((one) => one.end - one.start > 3).length;
      }),
      { numRuns: 1000 },
    );
    // a test of matchers that find nothing would be none
    expect(finds).toBeGreaterThan(3000);
    expect(long).toBeGreaterThan(300);
  });
});
