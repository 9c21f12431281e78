import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { Chart, type Found } from '../../src/pattern/chart.js';
import { tokenize } from '../../src/text/tokens.js';

const chartOf = (text: string): Chart => new Chart(tokenize(text, new Vocabulary([])), []);
const found = (kind: string, start: number, end: number, rule: string, value?: unknown): Found => ({
  kind,
  start,
  end,
  rule,
  value,
  parts: [],
  confidence: 1,
});
const rulesAt = (chart: Chart, at: number): string[] => chart.at(at).map((one) => one.rule);

describe('Chart', () => {
  test('gives what begins at a token, longest first, then in the order it was added', () => {
    const chart = chartOf('a b c d');
    const added: [string, number, number][] = [
      ['two', 1, 3],
      ['one', 1, 2],
      ['three', 1, 4],
      ['two again', 1, 3],
      ['elsewhere', 0, 4],
    ];
    for (const [rule, start, end] of added) chart.add(found(rule, start, end, rule, rule));
    expect(rulesAt(chart, 1)).toEqual(['three', 'two', 'two again', 'one']);
    expect(rulesAt(chart, 0)).toEqual(['elsewhere']);
    expect(chart.at(2)).toEqual([]);
    expect(chart.at(99)).toEqual([]);
  });

  test('knows the longest of a kind and all of a kind', () => {
    const chart = chartOf('a b c');
    const [short, long, other] = [found('x', 0, 1, 'short'), found('x', 0, 2, 'long'), found('y', 0, 3, 'other')];
    for (const one of [short, long, other]) chart.add(one);
    expect(chart.longest(0, 'x')).toBe(long);
    expect(chart.longest(0, 'z')).toBeUndefined();
    expect(chart.longest(1, 'x')).toBeUndefined();
    chart.add(found('x', 2, 3, 'behind'));
    chart.add(found('x', 1, 3, 'between'));
    expect(chart.all('x').map((one) => one.rule)).toEqual(['short', 'long', 'between', 'behind']);
    expect(chart.all('z')).toEqual([]);
  });

  test('a mention takes the place of the bare entry that it was made from', () => {
    const chart = chartOf('a b c');
    chart.add(found('rank', 0, 2, 'lexicon'));
    chart.add(found('rank', 0, 1, 'lexicon, shorter'));
    chart.add(found('rank', 0, 2, 'grammar', { rank: 'a b' }));
    expect(rulesAt(chart, 0)).toEqual(['grammar', 'lexicon, shorter']);
  });

  test('two entries of one kind and form stand side by side', () => {
    const chart = chartOf('a b c');
    chart.add(found('place', 0, 2, 'the commune'));
    chart.add(found('place', 0, 2, 'the province'));
    expect(rulesAt(chart, 0)).toEqual(['the commune', 'the province']);
  });

  test('two mentions of one kind and span stand side by side', () => {
    const chart = chartOf('a b c');
    chart.add(found('time', 0, 2, 'one reading', 1));
    chart.add(found('time', 0, 2, 'the other', 2));
    expect(rulesAt(chart, 0)).toEqual(['one reading', 'the other']);
  });

  test('gives the text as it is shown, the same in every spelling', () => {
    const chart = chartOf(' Bo\u0302\u0323\u00a0 C\u200bông\r\nan.');
    expect([chart.text(0, 1), chart.text(0, 3), chart.text(2, 4)]).toEqual(['Bộ', 'Bộ Công an', 'an.']);
  });
});
