import { describe, expect, test } from 'vitest';
import type { Found } from '../../src/pattern/chart.js';
import { compilePattern, type Matcher } from '../../src/pattern/match.js';
import { parsePattern } from '../../src/pattern/parse.js';
import { fold, foldMark } from '../../src/text/fold.js';
import { plainMatcher } from './plain.js';
import { room, tailEnd } from './room.js';

interface Seen {
  text: string;
  captures: Record<string, string[]>;
}

const keyText = (word: string): string => (/^[^\p{L}\p{M}\p{Nd}]$/u.test(word) ? foldMark(word) : fold(word));

/** What a pattern matches at a token of a text, by both matchers. */
function match(pattern: string, text: string, at = 0, limit = Number.POSITIVE_INFINITY): Seen | undefined {
  const world = room();
  const tree = parsePattern(pattern, 'test');
  const fast = compilePattern(tree, (word) => world.key(keyText(word)), tailEnd);
  const chart = world.chart(text);
  const seen = (matcher: Matcher): Seen | undefined => {
    const found = matcher(chart, at, Math.min(limit, chart.tokens.length));
    if (!found) return undefined;
    const texts = (list: readonly Found[]) => list.map((one) => chart.text(one.start, one.end));
    return {
      text: chart.text(at, found.end),
      captures: Object.fromEntries(Object.entries(found.captures).map(([label, list]) => [label, texts(list)])),
    };
  };
  expect(seen(plainMatcher(tree, tailEnd))).toEqual(seen(fast));
  return seen(fast);
}

describe('what a pattern covers', () => {
  const cases: [what: string, pattern: string, text: string, covered: string | undefined][] = [
    ['a word', 'ngày', 'Ngày 2', 'Ngày'],
    ['a word in any spelling', 'hòa ủy', 'HOÀ Uỷ', 'HOÀ Uỷ'],
    ['another word', 'ngày', 'tháng', undefined],
    ['words in their order', 'a b c', 'a b c', 'a b c'],
    ['a part of the words', 'a b c', 'a b', undefined],
    ['a mark and its look-alikes', '" a " -', '“a” –', '“a” –'],
    ['a number by its digits', 'số 06', 'số 06', 'số 06'],
    ['not by its value', 'số 06', 'số 6', undefined],
    ['words of a pattern are cut like the text', '18h30', '18 h 30', '18 h 30'],
    ['an escaped mark', '\\( a \\)', '(a)', '(a)'],

    ['optional: there', 'a b?', 'a b', 'a b'],
    ['optional: not there', 'a b?', 'a c', 'a'],
    ['optional: given back where the rest needs it', 'a? a b', 'a b', 'a b'],

    ['choice: first', '( a | b ) c', 'a c', 'a c'],
    ['choice: second', '( a | b ) c', 'b c', 'b c'],
    ['choice: the longer counts, not the first', '( a | a b )', 'a b', 'a b'],
    ['choice: one that leads on', '( a b | a ) b c', 'a b c', 'a b c'],

    ['repeat: none', 'a b*', 'a c', 'a'],
    ['repeat: several', 'a b*', 'a b b b', 'a b b b'],
    ['repeat: eight', 'a b*', `a${' b'.repeat(8)}`, `a${' b'.repeat(8)}`],
    ['repeat: no more than eight', 'a b*', `a${' b'.repeat(9)}`, `a${' b'.repeat(8)}`],
    ['repeat: the ninth is for the rest', 'a b* b c', `a${' b'.repeat(9)} c`, `a${' b'.repeat(9)} c`],
    ['repeat: too many for the rest', 'a b* c', `a${' b'.repeat(9)} c`, undefined],
    ['repeat: of a group', 'a ( , b )*', 'a, b, b, c', 'a, b, b'],
    ['repeat: gives one back', 'a ( b c? )* c', 'a b c b c', 'a b c b c'],

    ['title', '#T #T', 'Nguyễn VNeID', 'Nguyễn VNeID'],
    ['title: an initial too', '#T', 'A', 'A'],
    ['title: not capitals only', '#T', 'UBND', undefined],
    ['title: not small', '#T', 'nguyễn', undefined],
    ['upper', '#U', 'UBND', 'UBND'],
    ['upper: not an initial', '#U', 'A', undefined],
    ['number', '#N', '2025', '2025'],
    ['number: not a word', '#N', 'hai', undefined],

    ['a kind', '{office}', 'phó', 'phó'],
    ['a kind: the longest', '{body}', 'phòng an ninh mạng', 'phòng an ninh mạng'],
    ['a kind: a shorter one where the rest needs it', '{body} mạng', 'phòng an ninh mạng', 'phòng an ninh mạng'],
    ['two kinds', '{office} {body}', 'phó phòng an ninh', 'phó phòng an ninh'],
    ['a kind that is not there', '{office}', 'phòng', undefined],

    ['a tail', 'về …{x}', 'về an ninh mạng, và', 'về an ninh mạng'],
    ['a tail: what it stops at may follow', 'về …{x} do phó', 'về an ninh do phó', 'về an ninh do phó'],
    ['a tail is never empty', 'về …{x}', 'về , a', undefined],
    ['a tail is left out where it is empty', 'về …{x}?', 'về , a', 'về'],
  ];
  test.each(cases)('%s: %s', (_what, pattern, text, covered) => {
    expect(match(pattern, text)?.text).toBe(covered);
  });

  test('begins where it is asked and ends before the limit', () => {
    expect(match('b c?', 'a b c', 1)?.text).toBe('b c');
    expect(match('b c?', 'a b c', 1, 2)?.text).toBe('b');
    expect(match('{body}', 'phòng an ninh', 0, 2)?.text).toBe('phòng');
    expect(match('về …{x}', 'về an ninh', 0, 2)?.text).toBe('về an');
    expect(match('#T', 'An', 0, 0)).toBeUndefined();
  });

  test('never covers nothing', () => {
    expect(match('a? b*', 'c')).toBeUndefined();
  });
});

describe('what is captured', () => {
  const cases: [what: string, pattern: string, text: string, captures: Record<string, string[]>][] = [
    ['a kind under its name', '{office}', 'phó', { office: ['phó'] }],
    ['a kind under a label', '{head:office} {unit:body}', 'phó phòng', { head: ['phó'], unit: ['phòng'] }],
    [
      'all of one label, in text order',
      '{office} ( , {office} )*',
      'phó, cục trưởng, phó',
      { office: ['phó', 'cục trưởng', 'phó'] },
    ],
    ['one label in two branches', '( {x:office} | {x:body} )', 'cục', { x: ['cục'] }],
    ['nothing of what is left out', '{office} {body}?', 'phó', { office: ['phó'] }],
    ['nothing of a branch that was tried in vain', '( {x:office} a | {y:office} ) b', 'phó b', { y: ['phó'] }],
    ['a shape with a label', '#a:T #N', 'An 5', { a: ['An'] }],
    ['a tail', 'về …{x}', 'về an ninh', { tail: ['an ninh'] }],
    ['a tail under a label', 'về …{topic:x}', 'về an ninh', { topic: ['an ninh'] }],
    ['words are not captured', 'a b', 'a b', {}],
    [
      'of equally long ways the one written first',
      '( {x:office} {body} | {office} )',
      'phó phòng',
      { x: ['phó'], body: ['phòng'] },
    ],
    ['rather with than without', '{a:body}? {b:body}?', 'cục', { a: ['cục'] }],
    ['the longest first', '{a:body} {b:body}?', 'phòng an ninh', { a: ['phòng an ninh'] }],
    [
      'the longest as a whole, not the longest first',
      '{a:body} {b:body} mạng',
      'phòng an ninh mạng',
      { a: ['phòng'], b: ['an ninh'] },
    ],
  ];
  test.each(cases)('%s', (_what, pattern, text, captures) => {
    expect(match(pattern, text)?.captures).toEqual(captures);
  });
});
