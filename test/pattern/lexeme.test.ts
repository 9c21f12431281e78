import { describe, expect, test } from 'vitest';
import { applyLexemes, type Lexeme } from '../../src/pattern/lexeme.js';
import { room } from './room.js';

const lexeme = (
  name: string,
  begins: 'number' | 'word',
  expression: RegExp,
  value: Lexeme['value'] = (_groups, match) => match,
): Lexeme => ({
  name,
  kind: name,
  begins,
  expression,
  examples: [],
  value,
});
const CLOCK = lexeme(
  'clock',
  'number',
  /(?<hour>\d{1,2})h(?<minute>\d\d)?/uy,
  ({ hour, minute }) => `${hour}:${minute ?? '00'}`,
);
const CODE = lexeme('code', 'word', /[A-ZĐỦ]{2,}(?:\/[A-ZĐỦ]{2,})+/uy);
const HALF = lexeme('half', 'word', /[a-z]/uy);

/** As `covered → value`. */
function found(text: string, lexemes: readonly Lexeme[], borders?: readonly number[]): string[] {
  const chart = room().chart(text, borders);
  applyLexemes(chart, 'grammar/x', lexemes);
  return lexemes
    .flatMap(({ kind }) => chart.all(kind))
    .map((one) => `${text.slice(chart.tokens.start[one.start], chart.tokens.end[one.end - 1])} → ${String(one.value)}`);
}

describe('applyLexemes', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['a lexeme of several tokens', 'lúc 18h30, 9h', ['18h30 → 18:30', '9h → 9:00']],
    ['one that a word opens', 'số NQ/TW của', ['NQ/TW → NQ/TW']],
    ['composed, whatever form the text is in', 'U\u0309B/TĐ', ['U\u0309B/TĐ → ỦB/TĐ']],
    ['without invisible characters', '18\u200bh\u20603\u200b0', ['18\u200bh\u20603\u200b0 → 18:30']],
    ['only where its tokens are adjacent', '18 h 30, NQ / TW', []],
    ['only from the start of a token', 'a18h30', ['18h30 → 18:30']],
    ['only to the end of a token', '18h305', []],
  ];
  test.each(cases)('%s', (_what, text, expected) => {
    expect(found(text, [CLOCK, CODE])).toEqual(expected);
  });

  test('is refused where it ends inside a token or has no value', () => {
    expect(found('ab/c', [HALF])).toEqual([]);
    expect(found('a/c', [HALF])).toEqual(['a → a']);
    expect(found('a/c', [lexeme('none', 'word', /[a-z]/uy, () => undefined)])).toEqual([]);
  });

  test('does not cross the border of a section', () => {
    expect(found('18h30', [CLOCK], [1])).toEqual([]);
    expect(found('18h30', [CLOCK], [2])).toEqual(['18h → 18:00']);
  });

  test('says which rule found it', () => {
    const chart = room().chart('18h30');
    applyLexemes(chart, 'grammar/x', [CLOCK]);
    expect(chart.at(0)).toEqual([
      { kind: 'clock', start: 0, end: 3, rule: 'grammar/x: clock', value: '18:30', parts: [], confidence: 0.95 },
    ]);
  });
});
