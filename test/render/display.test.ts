import { describe, expect, test } from 'vitest';
import { clip, displayWidth, formatDate, oneLine, padEnd, paint, wrap } from '../../src/render/display.js';

describe('displayWidth', () => {
  test.each([
    ['Bộ Công an', 10],
    ['Bộ Công an'.normalize('NFD'), 10],
    ['ngoại giao 外交', 15],
    ['🇻🇳', 4],
    ['a\u200bb', 2],
    [paint('Bộ Công an', 'bold', 'red'), 10],
    ['', 0],
  ])('%j takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('oneLine', () => {
  test.each([
    ['Bộ\u00a0Công\r\n\r\nan ', 'Bộ Công an'],
    ['\ufeffđồng\u200bchí\u00ad', 'đồngchí'],
    ['\u001b[31mđỏ', '\ufffd[31mđỏ'],
    ['a\u0085b', 'a b'],
    ['\u202egnôc\u202c', 'gnôc'],
  ])('%j becomes %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

describe('clip', () => {
  test('keeps whole words of the chosen end', () => {
    expect(clip('một hai ba bốn', 10)).toBe('một hai …');
    expect(clip('một hai ba bốn', 10, 'start')).toBe('… ba bốn');
    expect(clip('một hai', 7)).toBe('một hai');
    expect(clip('nghiêng', 3)).toBe('…');
  });
});

describe('wrap', () => {
  test('breaks between words and, where a word is too wide, inside it', () => {
    expect(wrap('một hai ba', 7)).toEqual(['một hai', 'ba']);
    expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
    expect(wrap('', 5)).toEqual([]);
  });

  test('marks stay with their letter', () => {
    expect(wrap('ộộộ'.normalize('NFD'), 2)).toEqual(['ộộ'.normalize('NFD'), 'ộ'.normalize('NFD')]);
  });
});

test('padEnd fills up columns, not code units', () => {
  expect(padEnd('ộ'.normalize('NFD'), 3)).toBe(`${'ộ'.normalize('NFD')}  `);
  expect(padEnd('dài hơn', 3)).toBe('dài hơn');
});

describe('formatDate', () => {
  test.each([
    ['2025-07-09', 'vi', '09/07/2025'],
    ['2025-07-09', 'en', '2025-07-09'],
    ['2025-07-09T08:30', 'vi', '09/07/2025 08:30'],
    ['2025-07-09T08:30:15+07:00', 'vi', '09/07/2025 08:30'],
    ['2025-07', 'vi', '2025-07'],
    ['2025-07-09TMO', 'vi', '2025-07-09TMO'],
    ['2021/2025', 'vi', '2021/2025'],
  ] as const)('%s in %s is %s', (value, language, shown) => {
    expect(formatDate(value, language)).toBe(shown);
  });
});
