import { describe, expect, test } from 'vitest';
import { SukienError } from '../../src/errors.js';
import { type Node, parsePattern } from '../../src/pattern/parse.js';

const word = (text: string): Node => ({ type: 'word', word: text });
const kind = (name: string, label = name): Node => ({ type: 'kind', kind: name, label });
const shape = (name: 'title' | 'number' | 'upper', label = ''): Node => ({ type: 'shape', shape: name, label });
const tail = (stop: string, label = 'tail'): Node => ({ type: 'tail', stop, label });
const sequence = (...items: Node[]): Node => ({ type: 'sequence', items });
const choice = (...options: Node[]): Node => ({ type: 'choice', options });
const optional = (item: Node): Node => ({ type: 'optional', item });
const repeat = (item: Node): Node => ({ type: 'repeat', item });

describe('parsePattern', () => {
  const cases: [pattern: string, tree: Node][] = [
    ['ngày', word('ngày')],
    ['  ngày  tháng\n', sequence(word('ngày'), word('tháng'))],
    ['{office}', kind('office')],
    ['{head:office}', kind('office', 'head')],
    ['{place-prep}', kind('place-prep')],
    ['{a1:given_name}', kind('given_name', 'a1')],
    ['#T', shape('title')],
    ['#N', shape('number')],
    ['#U', shape('upper')],
    ['#name:T', shape('title', 'name')],
    ['về …{subject}', sequence(word('về'), tail('subject'))],
    ['về …{topic:subject}', sequence(word('về'), tail('subject', 'topic'))],
    ['a?', optional(word('a'))],
    ['a *', repeat(word('a'))],
    ['{rank}?{person}', sequence(optional(kind('rank')), kind('person'))],
    ['#T*', repeat(shape('title'))],
    ['( a )', word('a')],
    ['( a b )', sequence(word('a'), word('b'))],
    ['a ( b c ) d', sequence(word('a'), sequence(word('b'), word('c')), word('d'))],
    ['a | b c | {d}', choice(word('a'), sequence(word('b'), word('c')), kind('d'))],
    ['(a|b)?', optional(choice(word('a'), word('b')))],
    ['( a | ( b | c ) d )*', repeat(choice(word('a'), sequence(choice(word('b'), word('c')), word('d'))))],
    ['a ( | b )', sequence(word('a'), choice(sequence(), word('b')))],
    ['', sequence()],
    ['. , / - – : % “ ”', sequence(...['.', ',', '/', '-', '–', ':', '%', '“', '”'].map(word))],
    ['15/2020', sequence(word('15'), word('/'), word('2020'))],
    ['18h30', sequence(word('18'), word('h'), word('30'))],
    ["K’Rong H'Mông", sequence(word('K’Rong'), word("H'Mông"))],
    ["' a '", sequence(word("'"), word('a'), word("'"))],
    ['‘a’', sequence(word('‘'), word('a'), word('’'))],
    ['nga\u0300y', word('nga\u0300y')],
    ['\\( a \\)', sequence(word('('), word('a'), word(')'))],
    ['\\? \\* \\| \\{ \\# \\… \\\\', sequence(...['?', '*', '|', '{', '#', '…', '\\'].map(word))],
    ['\\.?', optional(word('.'))],
  ];
  test.each(cases)('%s', (pattern, tree) => {
    expect(parsePattern(pattern, 'test')).toEqual(tree);
  });
});

const refusal = (pattern: string): SukienError => {
  try {
    parsePattern(pattern, 'grammar/x, rule «y»');
  } catch (error) {
    if (error instanceof SukienError) return error;
    throw error;
  }
  throw new Error(`«${pattern}» is not refused`);
};

describe('E201: what cannot be read, with the place where it stands', () => {
  const cases: [what: string, pattern: string, at: number, seen: string][] = [
    ['a kind in capitals', 'a {Office}', 2, '{Office}'],
    ['a kind that is not closed', '{office', 0, '{office'],
    ['a kind with nothing in it', 'a {}', 2, '{}'],
    ['a brace that was not opened', 'a  } b', 3, '} b'],
    ['a shape that is none', '#X', 0, '#X'],
    ['a shape with letters behind', 'a #Tên', 2, '#Tên'],
    ['a tail without its stop set', 'về … b', 3, '… b'],
    ['a backslash at the end', 'a \\', 2, '\\'],
    ['no more than twelve characters are told', 'a {Thứ trưởng Bộ Công an}', 2, '{Thứ trưởng '],
  ];
  test.each(cases)('%s', (_what, pattern, at, seen) => {
    const error = refusal(pattern);
    expect(error.code).toBe('E201');
    expect(error.where).toBe(`grammar/x, rule «y», character ${at}`);
    expect(error.message).toBe(
      `E201 grammar/x, rule «y», character ${at}: cannot read «${seen}». See the notation in CONTRIBUTING.md.`,
    );
  });
});

describe('E202: groups that do not close', () => {
  const cases: [pattern: string, at: number, what: string][] = [
    ['( a', 3, 'a group is not closed.'],
    ['a ( b | c', 9, 'a group is not closed.'],
    ['( a ( b )', 9, 'a group is not closed.'],
    ['a )', 2, 'a group is closed that was not opened.'],
    ['( a ) ) b', 6, 'a group is closed that was not opened.'],
    [')', 0, 'a group is closed that was not opened.'],
    ['? a', 0, '«?» has nothing before it.'],
    ['a ( * )', 4, '«*» has nothing before it.'],
    ['a | ?', 4, '«?» has nothing before it.'],
    ['a??', 2, '«?» has nothing before it.'],
    ['a*  ?', 4, '«?» has nothing before it.'],
  ];
  test.each(cases)('%s', (pattern, at, what) => {
    const error = refusal(pattern);
    expect(error.code).toBe('E202');
    expect(error.message).toBe(`E202 grammar/x, rule «y», character ${at}: ${what} Groups are written ( a | b ).`);
    expect(error.hint).toBe('Groups are written ( a | b ).');
  });
});
