import { describe, expect, test } from 'vitest';
import { SukienError } from '../../src/errors.js';
import type { Chart } from '../../src/pattern/chart.js';
import { type Rule, type RuleMatch, RuleSet, rule } from '../../src/pattern/rules.js';
import { overhear, room, tailEnd } from './room.js';

const KINDS: ReadonlySet<string> = new Set(['office', 'body']);
const define = (name: string, pattern: string, more: Partial<Rule> = {}): Rule =>
  rule({ name, kind: 'thing', examples: [], pattern, value: ({ start, end }) => [start, end], ...more });

/** The rules that find something, with what they cover; as `name "text"`, in text order. */
function found(rules: readonly Rule[], text: string, borders?: readonly number[]): string[] {
  const world = room();
  const set = new RuleSet('test', rules, { key: world.key, kinds: KINDS, tailEnd });
  const { chart, added } = overhear(world.chart(text, borders));
  set.apply(chart);
  return [...added]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((one) => `${one.rule.replace('test: ', '')} "${chart.text(one.start, one.end)}"`);
}

describe('dispatch', () => {
  const cases: [what: string, pattern: string, text: string, covered: string[]][] = [
    ['by word', 'ngày #N', 'ngày 2, Ngày 3', ['ngày 2', 'Ngày 3']],
    ['by a word in another spelling', 'hòa', 'hoà HÒA', ['hoà', 'HÒA']],
    ['by mark', '" {body} "', '“cục” và «phòng»', ['“cục”', '«phòng»']],
    ['by a number of its own', '30 / 4', 'ngày 30/4', ['30/4']],
    ['by kind', '{office} a', 'phó a', ['phó a']],
    ['by a Title-shaped syllable', '#T #N', 'Điều 5, A 6, VNeID 7, UBND 8, xã 9', ['Điều 5', 'A 6', 'VNeID 7']],
    ['by capitals', '#U #N', 'UBND 8, A 6, Điều 5', ['UBND 8']],
    ['by number', '#N %', '5%, năm %', ['5%']],
    [
      'by each part that may come first',
      '( ngày | {office} )? #N',
      'ngày 1, phó 2, 3',
      ['ngày 1', '1', 'phó 2', '2', '3'],
    ],
    ['by what comes behind a repetition', 'a* b', 'a a b', ['a a b', 'a b', 'b']],
    ['nowhere', 'tháng', 'ngày 2', []],
  ];
  test.each(cases)('%s', (_what, pattern, text, covered) => {
    expect(found([define('r', pattern, { opensAnywhere: true })], text)).toEqual(covered.map((one) => `r "${one}"`));
  });

  test('a rule is tried once at a token, though several cells lead to it', () => {
    let asked = 0;
    const rules = [define('r', '( phó | {office} | {x:office} )', { value: () => ++asked })];
    expect(found(rules, 'phó')).toEqual(['r "phó"']);
    expect(asked).toBe(1);
  });

  test('every rule is tried, and none sees what another of its level has found', () => {
    const rules = [define('one', 'a b'), define('two', 'a'), define('three', 'b')];
    expect(found(rules, 'a b')).toEqual(['one "a b"', 'two "a"', 'three "b"']);
    const own = [define('makes', 'a', { kind: 'office' }), define('asks', '{office}')];
    expect(found(own, 'a phó')).toEqual(['makes "a"', 'asks "phó"']);
  });

  test('nothing crosses the border of a section, nothing is found outside', () => {
    expect(found([define('r', 'a b?')], 'a b a b', [1, 3])).toEqual(['r "a"', 'r "a"']);
    expect(found([define('r', 'về …{x}')], 'về a b', [2])).toEqual(['r "về a"']);
    expect(found([define('r', '{body}')], 'phòng an ninh', [2])).toEqual(['r "phòng"']);
  });

  test('can be used again on other texts', () => {
    const world = room();
    const set = new RuleSet('test', [define('r', 'a b')], { key: world.key, kinds: KINDS, tailEnd });
    const counts = ['a b', 'b a', 'x a b a b'].map((text) => {
      const { chart, added } = overhear(world.chart(text));
      set.apply(chart);
      return added.length;
    });
    expect(counts).toEqual([1, 0, 2]);
  });
});

describe('what a rule makes', () => {
  const only = (text: string, definition: Rule) => {
    const world = room();
    const set = new RuleSet('grammar/x', [definition], { key: world.key, kinds: KINDS, tailEnd });
    const { chart, added } = overhear(world.chart(text));
    set.apply(chart);
    return { chart, added };
  };

  test('is of its kind, and says which rule and parts made it', () => {
    const { added } = only(
      'trưởng phòng an ninh',
      define('office of a body', '{office} {body} #T?', { value: () => ({ head: 'x' }) }),
    );
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({
      kind: 'thing',
      start: 0,
      end: 4,
      rule: 'grammar/x: office of a body',
      value: { head: 'x' },
      confidence: 0.9,
    });
    expect(added[0]?.parts.map((part) => `${part.kind} ${part.entry?.key}`)).toEqual([
      'office trưởng phòng',
      'body an ninh',
    ]);
  });

  test('leaves shapes and tails out of the parts', () => {
    const { added } = only('phó An về a', define('r', '{office} #n:T về …{t:x}', { confidence: 0.5 }));
    expect(added[0]?.parts.map((part) => part.kind)).toEqual(['office']);
    expect(added[0]?.confidence).toBe(0.5);
  });

  test('is nothing where the value is undefined', () => {
    expect(only('a', define('r', 'a', { value: () => undefined })).added).toEqual([]);
    expect(only('a', define('r', 'a', { value: () => null })).added).toHaveLength(1);
  });

  test('is made from the captures', () => {
    const seen: [string | undefined, string[], number, number][] = [];
    const value = ({ one, all, chart, start, end }: RuleMatch): number => {
      const text = (label: string): string[] => all(label).map((found) => chart.text(found.start, found.end));
      const first = one('name');
      seen.push([
        first && chart.text(first.start, first.end),
        [...text('name'), ...text('office'), ...text('none')],
        start,
        end,
      ]);
      return 1;
    };
    only('x phó An Bình', define('r', '{office} #name:T*', { value }));
    expect(seen).toEqual([['An', ['An', 'Bình', 'phó'], 1, 4]]);
  });

  test('is added to the chart when all rules have been tried', () => {
    const world = room();
    const set = new RuleSet('test', [define('r', 'a')], { key: world.key, kinds: KINDS, tailEnd });
    const chart: Chart = world.chart('a b a');
    set.apply(chart);
    expect(chart.all('thing').map((one) => one.start)).toEqual([0, 2]);
  });
});

describe('a wrong rule is refused when it is built, by file and name', () => {
  const cases: [pattern: string, code: string][] = [
    ['{Office}', 'E201'],
    ['( a', 'E202'],
    ['{planet}', 'E203'],
    ['a ( b ( c* | d ) )*', 'E204'],
    ['a ( b? )*', 'E205'],
    ['a?', 'E206'],
    ['#T', 'E207'],
  ];
  test.each(cases)('%s: %s', (pattern, code) => {
    const build = () =>
      new RuleSet('grammar/x', [define('fine', 'a'), define('wrong', pattern)], {
        key: room().key,
        kinds: KINDS,
        tailEnd,
      });
    expect(build).toThrow(SukienError);
    expect(build).toThrow(`${code} grammar/x, rule «wrong»`);
  });
});
