import { describe, expect, test } from 'vitest';
import { SukienError } from '../../src/errors.js';
import { checkPattern, firstSet } from '../../src/pattern/check.js';
import { parsePattern } from '../../src/pattern/parse.js';

const KINDS: ReadonlySet<string> = new Set(['office', 'organization', 'person']);

function check(pattern: string, opensAnywhere = false): string {
  try {
    checkPattern(parsePattern(pattern, 'test'), { where: 'grammar/x, rule «y»', kinds: KINDS, opensAnywhere });
    return 'fine';
  } catch (error) {
    if (!(error instanceof SukienError)) throw error;
    expect(error.where).toBe('grammar/x, rule «y»');
    expect(error.hint).not.toBe('');
    return error.message;
  }
}

const E203 = (kind: string) =>
  `E203 grammar/x, rule «y»: no kind «${kind}». Name a list of the lexicon, a cue class or a kind that an earlier level finds.`;
const E204 =
  'E204 grammar/x, rule «y»: a * stands inside a *. Write the inner repetition as a rule of its own on an earlier level.';
const E205 =
  'E205 grammar/x, rule «y»: a * stands around something that may be empty. Make one part of the group obligatory.';
const E206 = (what: string) =>
  `E206 grammar/x, rule «y»: ${what} Make its first part obligatory; an open tail cannot come first.`;
const EMPTY = E206('the pattern can match nothing.');
const TAIL_FIRST = E206('the pattern may begin with an open tail.');
const E207 =
  'E207 grammar/x, rule «y»: the rule may begin with any Title-shaped syllable. Begin with a word or a kind, or set opensAnywhere.';

describe('checkPattern', () => {
  const cases: [pattern: string, result: string][] = [
    ['{office} {organization}?', 'fine'],
    ['( {office} ,? )* {person}', 'fine'],
    ['a* b', 'fine'],
    ['a ( b c? )* ( d | e )?', 'fine'],
    ['a …{topic}', 'fine'],
    ['a? ( b | c ) …{topic}', 'fine'],
    ['a ( …{topic} ; )*', 'fine'],
    ['#N #T', 'fine'],
    ['#U #T*', 'fine'],

    ['{planet}', E203('planet')],
    ['a ( b {x:planet}? )*', E203('planet')],

    ['a ( b c* )*', E204],
    ['a ( b ( c | d* e )? )*', E204],
    ['a ( b ( c* | d ) )*', E204],

    ['a ( b? )*', E205],
    ['a ( b | c? )*', E205],
    ['a ( b? c? )*', E205],
    ['a ( b* )*', E205],
    ['a ( )*', E205],
    ['a …{topic}*', E205],

    ['', EMPTY],
    ['a?', EMPTY],
    ['a*', EMPTY],
    ['a? ( b | c? )', EMPTY],
    ['( a | )', EMPTY],

    ['…{topic}', TAIL_FIRST],
    ['…{topic} a', TAIL_FIRST],
    ['a? …{topic} b', TAIL_FIRST],
    ['( a | …{topic} ) b', TAIL_FIRST],

    ['#T', E207],
    ['#name:T {office}', E207],
    ['a? #T', E207],
    ['( a | #T ) b', E207],
  ];
  test.each(cases)('%s', (pattern, result) => {
    expect(check(pattern)).toBe(result);
  });

  test('a rule that says so may begin with any Title-shaped syllable', () => {
    expect(check('#T {office}', true)).toBe('fine');
    expect(check('#T?', true)).toBe(EMPTY);
  });
});

describe('firstSet', () => {
  const cases: [pattern: string, words: string[], kinds: string[], shapes: string[], empty: boolean][] = [
    ['a b', ['a'], [], [], false],
    ['a? b c', ['a', 'b'], [], [], false],
    ['a* {office}? #N b', ['a'], ['office'], ['number'], false],
    ['( a | {person} b | #U ) c', ['a'], ['person'], ['upper'], false],
    ['( a | b? ) c', ['a', 'b', 'c'], [], [], false],
    ['a? ( {office} | #T )*', ['a'], ['office'], ['title'], true],
    ['{x:office}', [], ['office'], [], false],
  ];
  test.each(cases)('%s', (pattern, words, kinds, shapes, empty) => {
    const first = firstSet(parsePattern(pattern, 'test'));
    expect([
      [...first.words].sort(),
      [...first.kinds].sort(),
      [...first.shapes].sort(),
      first.empty,
      first.tail,
    ]).toEqual([words, kinds, shapes, empty, false]);
  });
});
