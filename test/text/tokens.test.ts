import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { Gap, Shape, shapeOf, type Tokens, tokenize } from '../../src/text/tokens.js';

const cut = (text: string, from?: number, to?: number): Tokens => tokenize(text, new Vocabulary([]), from, to);

/** What each token covers, as given. */
const forms = (tokens: Tokens): string[] =>
  Array.from({ length: tokens.length }, (_, i) => tokens.text.slice(tokens.start[i], tokens.end[i]));

const nameOf = (names: Readonly<Record<string, number>>, value: number | undefined): string | undefined =>
  Object.keys(names).find((name) => names[name] === value);
const shapes = (tokens: Tokens) => Array.from({ length: tokens.length }, (_, i) => nameOf(Shape, tokens.shape[i]));
const gaps = (tokens: Tokens) => Array.from({ length: tokens.length }, (_, i) => nameOf(Gap, tokens.gap[i]));

describe('what is one token', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['nothing', '', []],
    ['blanks only', ' \t\n\u00a0\u200b', []],
    ['words and marks', 'Thứ trưởng, Bộ Công an.', ['Thứ', 'trưởng', ',', 'Bộ', 'Công', 'an', '.']],
    ['a decomposed syllable', 'nghie\u0302\u0323p', ['nghie\u0302\u0323p']],
    ['letters and digits apart', '18h30', ['18', 'h', '30']],
    ['a document number', '59-NQ/TW', ['59', '-', 'NQ', '/', 'TW']],
    ['a figure with separators', '7.500,5', ['7', '.', '500', ',', '5']],
    ['a code with a number behind', 'PC02 Đ1', ['PC', '02', 'Đ', '1']],
    ['a curly apostrophe inside a name', 'K’Rong', ['K’Rong']],
    ['a straight apostrophe inside a name', "H'Mông", ["H'Mông"]],
    ['the apostrophe that Unicode calls a letter', 'K\u02bcRong', ['K\u02bcRong']],
    ['several apostrophes', 'Y’Moan’Êban', ['Y’Moan’Êban']],
    ['single quotation marks around a word', '‘Dân vận’', ['‘', 'Dân', 'vận', '’']],
    ['an apostrophe before a digit', 'K’1', ['K', '’', '1']],
    ['two apostrophes', "a''b", ['a', "'", "'", 'b']],
    ['an apostrophe at the end', 'K’', ['K', '’']],
    ['an emoji', 'vui 😀!', ['vui', '😀', '!']],
    ['an emoji right behind a word', 'vui😀vui', ['vui', '😀', 'vui']],
    ['lone surrogates', 'a\ud83d b\ude00\ud83d', ['a', '\ud83d', 'b', '\ude00', '\ud83d']],
    ['halves of a pair in the wrong order', '\ude00\ud83d', ['\ude00', '\ud83d']],
    ['a combining mark that has no letter', ' \u0301a', ['\u0301', 'a']],
    ['a line of dots', '…...', ['…', '.', '.', '.']],
  ];
  test.each(cases)('%s', (_what, text, expected) => {
    expect(forms(cut(text))).toEqual(expected);
  });
});

describe('invisible characters', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['inside a syllable', 'Ng\u200buyễn', ['Ng\u200buyễn']],
    ['between a letter and its mark', 'hoa\u200d\u0300', ['hoa\u200d\u0300']],
    ['a soft hyphen', 'trư\u00adởng', ['trư\u00adởng']],
    ['inside a number', '20\u200b25', ['20\u200b25']],
    ['before and behind a word', '\u200bBộ\u2060 Công\ufeff', ['Bộ', 'Công']],
    ['before the apostrophe of a name', 'K\u200b’Rong', ['K\u200b’Rong']],
    ['behind the apostrophe of a name', 'K’\u200bRong', ['K’\u200bRong']],
    ['between a word and a mark', 'an\u200b.', ['an', '.']],
    ['between a number and a word', '18\u200bh', ['18', 'h']],
  ];
  test.each(cases)('%s', (_what, text, expected) => {
    expect(forms(cut(text))).toEqual(expected);
  });

  test('count for no gap', () => {
    expect(gaps(cut('a\u200b,\u200b b'))).toEqual(['paragraph', 'none', 'blank']);
  });
});

describe('gaps', () => {
  const cases: [what: string, text: string, expected: string[]][] = [
    ['the first token opens a paragraph', 'a', ['paragraph']],
    ['adjacent, blank, several blanks', 'a, b  c', ['paragraph', 'none', 'blank', 'blank']],
    ['no-break blanks', 'a\u00a0b\u202fc', ['paragraph', 'blank', 'blank']],
    ['a line', 'a\nb', ['paragraph', 'line']],
    ['a line with blanks around', 'a \n b', ['paragraph', 'line']],
    ['CRLF is one line', 'a\r\nb', ['paragraph', 'line']],
    ['CR alone is one line', 'a\rb', ['paragraph', 'line']],
    ['an empty line', 'a\n\nb', ['paragraph', 'paragraph']],
    ['an empty line in CRLF', 'a\r\n\r\nb', ['paragraph', 'paragraph']],
    ['a line of blanks', 'a\n \t\nb', ['paragraph', 'paragraph']],
    ['a line of zero-width spaces', 'a\n\u200b\nb', ['paragraph', 'paragraph']],
    ['ends of lines are counted anew behind each token', 'a\nb\nc', ['paragraph', 'line', 'line']],
  ];
  test.each(cases)('%s', (_what, text, expected) => {
    expect(gaps(cut(text))).toEqual(expected);
  });
});

describe('shapes', () => {
  const cases: [keyof typeof Shape, string[]][] = [
    ['lower', ['công', 'đ', 'ở', 'h’mông', 'ẩn', 'o\u031b\u0309']],
    ['title', ['Nguyễn', 'Đỗ', 'K’Rong', "H'Mông", 'K\u02bcRong', 'Ổn', 'O\u0302\u0309n', 'Ng\u200bọc', 'H’mông']],
    ['upper', ['UBND', 'BỘ', 'NĐ', 'ĐẮK', 'K’RONG', 'H’MÔNG', 'BÔ\u0323', 'U\u200bB']],
    ['initial', ['A', 'Y', 'Đ', 'Ổ', 'O\u0302\u0309', 'A\u200b']],
    ['mixed', ['TTg', 'VNeID', 'iPhone', 'QĐi', 'McDonald']],
  ];
  test.each(cases)('%s', (name, words) => {
    expect(words.map((word) => nameOf(Shape, shapeOf(word)))).toEqual(words.map(() => name));
  });

  test('numbers and marks', () => {
    expect(shapes(cut('Điều 12, UBND 😀'))).toEqual(['title', 'number', 'mark', 'upper', 'mark']);
  });
});

describe('offsets', () => {
  test('count UTF-16 units of the text as given', () => {
    const tokens = cut('😀  Bo\u0302\u0323\r\nCông an');
    expect([...tokens.start.subarray(0, tokens.length)]).toEqual([0, 4, 10, 15]);
    expect([...tokens.end.subarray(0, tokens.length)]).toEqual([2, 8, 14, 17]);
  });

  test('of a stretch are offsets into the whole text, and nothing outside it is read', () => {
    const text = 'Bộ Công an Việt Nam';
    const tokens = cut(text, 3, 13);
    expect(forms(tokens)).toEqual(['Công', 'an', 'Vi']);
    expect(tokens.start[0]).toBe(3);
    expect(forms(cut('a😀', 0, 2))).toEqual(['a', '\ud83d']);
  });

  test('grow beyond the first guess of the columns', () => {
    const tokens = cut(','.repeat(1000));
    expect(tokens.length).toBe(1000);
    expect(tokens.start[999]).toBe(999);
    expect(tokens.gap[999]).toBe(Gap.none);
    expect(tokens.shape[500]).toBe(Shape.mark);
  });
});

describe('keys', () => {
  const vocabulary = new Vocabulary(['bộ', 'hòa', "k'rong", '2025', '-', '"', '12345678', '😀']);
  const keyed = (text: string): string[] => {
    const tokens = tokenize(text, vocabulary);
    return Array.from({ length: tokens.length }, (_, i) => vocabulary.keys()[(tokens.key[i] as number) - 1] ?? '?');
  };
  const cases: [text: string, expected: string[]][] = [
    ['Bộ BỘ bộ Bo\u0302\u0323 Bo\u0323\u0302', ['bộ', 'bộ', 'bộ', 'bộ', 'bộ']],
    ['hòa hoà HOÀ Ho\u200bà', ['hòa', 'hòa', 'hòa', 'hòa']],
    ["K’Rong k'rong K\u02bcRONG", ["k'rong", "k'rong", "k'rong"]],
    ['2025 20\u200b25 2026', ['2025', '2025', '?']],
    ['12345678', ['12345678']],
    ['- – — −', ['-', '-', '-', '-']],
    ['"“”«»', ['"', '"', '"', '"', '"']],
    ['😀 😁', ['😀', '?']],
    ['nhà', ['?']],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(keyed(text)).toEqual(expected);
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    ...[
      'Nguyễn',
      'hoà',
      'Đắk',
      'K’Rong',
      'UBND',
      '2025',
      '18',
      ',',
      '.',
      '–',
      '“',
      '😀',
      ' ',
      '\u00a0',
      '\n',
      '\r\n',
      '\u200b',
      '\u0301',
      '\ud83d',
      'ʼ',
      "'",
    ],
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  );

  test('tokens are in order, do not overlap and leave only what nobody sees', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = cut(text);
        let left = '';
        let at = 0;
        for (let i = 0; i < tokens.length; i++) {
          const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          left += text.slice(at, start);
          at = end;
        }
        left += text.slice(at);
        expect(left).toMatch(
          /^[\p{Zs}\s\u0085\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]*$/u,
        );
      }),
    );
  });

  test('a prose has the same tokens composed and decomposed', () => {
    const words = fc.constantFrom('Nguyễn', 'hoà', 'Đắk', 'K’Rong', 'thủy', 'ở', 'UBND', '12', ',', ' ', '\n');
    const vocabulary = new Vocabulary(['nguyễn', 'hòa', 'đắk', "k'rong", 'thủy', 'ở', '12', ',']);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (pieces) => {
        const composed = tokenize(pieces.join('').normalize('NFC'), vocabulary);
        const decomposed = tokenize(pieces.join('').normalize('NFD'), vocabulary);
        const seen = ({ key, shape, gap, length }: Tokens) =>
          [key, shape, gap].map((column) => [...column.subarray(0, length)]);
        expect(seen(decomposed)).toEqual(seen(composed));
      }),
    );
  });
});
