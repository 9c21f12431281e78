import { describe, expect, test } from 'vitest';
import { normalizeWithOffsets } from '../../src/normalize.js';

const offsets = (map: (offset: number) => number, length: number): number[] =>
  Array.from({ length: length + 1 }, (_, i) => map(i));

describe('offsets', () => {
  test('letters that were composed', () => {
    const { text, toOriginal, fromOriginal } = normalizeWithOffsets('Tô\u0309 Lan');
    expect(text).toBe('Tổ Lan');
    expect(offsets(toOriginal, 6)).toEqual([0, 1, 3, 4, 5, 6, 7]);
    expect(offsets(fromOriginal, 7)).toEqual([0, 1, 2, 2, 3, 4, 5, 6]);
  });

  test('a tone that moved keeps every letter in its place', () => {
    const { text, toOriginal } = normalizeWithOffsets('của tòan xã');
    expect(text).toBe('của toàn xã');
    expect(offsets(toOriginal, 11)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('blanks and what nobody sees', () => {
    const given = '\ufeffBộ  Tư\u200b pháp\u00ad';
    const { text, toOriginal, fromOriginal } = normalizeWithOffsets(given);
    expect(text).toBe('Bộ Tư pháp');
    expect(given.slice(toOriginal(3), toOriginal(5))).toBe('Tư\u200b');
    expect(given.slice(toOriginal(6), toOriginal(10))).toBe('pháp\u00ad');
    expect(text.slice(fromOriginal(5), fromOriginal(7))).toBe('Tư');
    expect(toOriginal(0)).toBe(0);
    expect(toOriginal(text.length)).toBe(given.length);
  });

  test('a mark that stood apart', () => {
    const given = 'ở Viê \u0323t Bắc';
    const { text, toOriginal } = normalizeWithOffsets(given);
    expect(text).toBe('ở Việt Bắc');
    expect(given.slice(toOriginal(2), toOriginal(6))).toBe('Viê \u0323t');
    expect(given.slice(toOriginal(7), toOriginal(10))).toBe('Bắc');
  });

  test('slices that adjoin in the new text adjoin in the given one', () => {
    const given = '“Qủa  thật\u00a0” — ho\u0300a \u200bbi\u0300nh';
    const { text, toOriginal } = normalizeWithOffsets(given, { punctuation: true, tone: 'new' });
    expect(text).toBe('"Quả thật " - hoà bình');
    const slices = Array.from(text, (_, i) => given.slice(toOriginal(i), toOriginal(i + 1)));
    expect(slices.join('')).toBe(given);
  });

  test('offsets out of range are clamped', () => {
    const { toOriginal, fromOriginal } = normalizeWithOffsets('a  b');
    expect([toOriginal(-3), toOriginal(99), fromOriginal(-1), fromOriginal(99), toOriginal(Number.NaN)]).toEqual([
      0, 4, 0, 3, 0,
    ]);
  });

  test('a text that needs nothing maps onto itself', () => {
    const { text, toOriginal, fromOriginal, doubts } = normalizeWithOffsets('Ủy ban nhân dân');
    expect([text, toOriginal(4), fromOriginal(4), doubts]).toEqual(['Ủy ban nhân dân', 4, 4, []]);
  });
});
