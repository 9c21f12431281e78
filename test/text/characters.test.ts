import { describe, expect, test } from 'vitest';
import { Class, classOf } from '../../src/text/characters.js';

const cases: [keyof typeof Class, string, string][] = [
  ['blank', 'blanks of every width, and the tab', ' \t\u00a0\u2002\u2009\u202f\u3000'],
  ['newline', 'ends of lines and of paragraphs', '\n\r\v\f\u0085\u2028\u2029'],
  ['letter', 'letters, composed and not Latin too', 'aZđĐăÂưỴẬßжΩ한'],
  ['combining', 'marks of tone and of quality', '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323'],
  ['digit', 'digits of every script', '09\u0660\uff15'],
  [
    'invisible',
    'zero-width characters, soft hyphen, direction marks',
    '\u00ad\u034f\u200b\u200c\u200d\u200e\u200f\u202a\u202e\u2060\u2066\u2069\ufeff',
  ],
  ['mark', 'punctuation, symbols, control characters', '.,;:/-–“”()%°€\u0000\u001b\ufffd'],
  ['mark', 'apostrophes, also the one that Unicode calls a letter', "'’‘\u02bc"],
  ['mark', 'halves of surrogate pairs', '\ud83d\ude00\udfff\ud800'],
];

describe('classOf', () => {
  test.each(cases)('%s: %s', (name, _what, characters) => {
    const found = Array.from({ length: characters.length }, (_, i) => classOf(characters.charCodeAt(i)));
    expect(found).toEqual(Array(characters.length).fill(Class[name]));
  });

  test('every code unit has a class, the same when it is asked again', () => {
    const known = new Set<number>(Object.values(Class));
    const first = Array.from({ length: 0x10000 }, (_, code) => classOf(code));
    expect(first.filter((found) => !known.has(found))).toEqual([]);
    expect(Array.from({ length: 0x10000 }, (_, code) => classOf(code))).toEqual(first);
  });
});
