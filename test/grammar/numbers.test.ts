import { describe, expect, it } from 'vitest';
import { buildLexemes } from '../../data/build/lexemes.js';
import { LEVELS } from '../../src/grammar/levels.js';
import type { NumberValue } from '../../src/grammar/numbers.js';
import { tailEnd } from '../../src/grammar/tails.js';
import { builtInLexicon } from '../../src/library.js';
import { Recognizer } from '../../src/recognize.js';
import { tokenize } from '../../src/text/tokens.js';

const lexicon = builtInLexicon();
const recognizer = new Recognizer(lexicon, LEVELS, tailEnd);

/** Numbers of a text: words covered, value, and whether they count only inside a stronger rule. */
function numbers(text: string): [string, number, boolean][] {
  const tokens = tokenize(text, lexicon.vocabulary);
  const chart = recognizer.recognize(tokens, [{ block: 'paragraph', start: 0, end: tokens.length, capitals: false }]);
  return chart.all('number').map((f) => [chart.text(f.start, f.end), (f.value as NumberValue).value, f.weak === true]);
}

const strong = (text: string, value: number): [string, number, boolean][] => [[text, value, false]];

describe('figures', () => {
  it.each([
    ['7.500', 7500],
    ['4,8', 4.8],
    ['14.726', 14726],
    ['06', 6],
    ['3.5', 3.5],
    ['3.500', 3500],
    ['1.234.567,5', 1234567.5],
    ['1,234,567', 1234567],
    ['12,345', 12.345],
    ['0,77', 0.77],
  ])('%s is %d', (text, value) => expect(numbers(text)).toEqual(strong(text, value)));

  it('reads the parts of a date alone', () => {
    expect(numbers('15.11.2025').map(([, value]) => value)).toEqual([15, 11, 2025]);
  });

  it('joins thousands parted by blanks before what they count', () => {
    expect(numbers('1 586 đại biểu')).toEqual(strong('1 586', 1586));
    expect(numbers('lớp 1 586').map(([, value]) => value)).toEqual([1, 586]);
  });
});

describe('scales', () => {
  it.each([
    ['1,2 triệu', 1_200_000],
    ['3 nghìn tỷ', 3e12],
    ['2 tỷ 300 triệu', 2_300_000_000],
    ['15 tỷ 750 triệu 300 nghìn', 15_750_300_000],
    ['2 triệu rưỡi', 2_500_000],
    ['5 vạn', 50_000],
    ['10 ngàn tỉ', 1e13],
  ])('%s is %d', (text, value) => expect(numbers(text)).toEqual(strong(text, value)));

  it('takes no figure that a smaller scale does not close', () => {
    expect(numbers('2 tỷ 300 người').map(([, value]) => value)).toEqual([2e9, 300]);
  });
});

describe('words', () => {
  it.each([
    ['mười một', 11],
    ['hai mươi mốt', 21],
    ['hai mươi tư', 24],
    ['ba mươi lăm', 35],
    ['ba mốt', 31],
    ['hai chục', 20],
    ['một trăm lẻ năm', 105],
    ['một trăm linh năm', 105],
    ['một trăm hai', 120],
    ['hai trăm rưỡi', 250],
    ['hai nghìn ba trăm tám mươi lăm', 2385],
    ['một nghìn lẻ một', 1001],
    ['một triệu hai', 1_200_000],
    ['hai nghìn ba trăm tỷ', 2.3e12],
    ['một triệu tỷ', 1e15],
    ['năm phẩy năm', 5.5],
    ['không phẩy không bảy', 0.07],
    ['âm hai mươi', -20],
    ['nửa triệu', 500_000],
  ])('%s is %d', (text, value) => expect(numbers(text)).toEqual(strong(text, value)));

  it('holds a lone word to be weak', () => {
    expect(numbers('ba')).toEqual([['ba', 3, true]]);
    expect(numbers('hai mươi năm')).toEqual([
      ['hai mươi', 20, false],
      ['năm', 5, true],
    ]);
  });

  it('reads no number in names, articles and negations', () => {
    expect(numbers('anh Ba và chị Năm không đến')).toEqual([]);
    expect(numbers('một số, vài ba, một vài')).toEqual([]);
  });
});

describe('the expressions of lexemes', () => {
  const expressions = [...buildLexemes().matchAll(/^export const (\w+): RegExp = \/(.*)\/(\w*);$/gm)];

  it('are plain native ones, sticky, and never ask for i beside u', () => {
    expect(expressions.map(([, name]) => name)).toEqual(['figure', 'documentSymbol']);
    for (const [, , source, flags] of expressions) {
      expect(flags).toBe('uy');
      expect(() => new RegExp(source as string, flags)).not.toThrow();
    }
  });

  it('name the groups that the grammars read', () => {
    const groups = expressions.map(([, , source]) =>
      [...(source as string).matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name),
    );
    expect(groups).toEqual([
      ['grouped', 'english', 'decimal', 'digits'],
      ['documentNumber', 'year', 'joint', 'tail'],
    ]);
  });
});
