import fc from 'fast-check';
import unorm from 'unorm';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { normalize, removeDiacritics, SukienError, searchKey } from '../../src/normalize.js';
import { nfc, nfd, nfkc, useNormalizer } from '../../src/text/composition.js';

const SAMPLES = [
  'Ho\u0300a Bi\u0300nh',
  'quye\u0301\u0302t',
  'Toà án tòan tỉnh',
  'Nguyễn Thị Lan',
  'Ｈoà',
  'Đắk La\u0306\u0301k',
  'đuợc',
];
const results = (): string[] =>
  SAMPLES.flatMap((text) => [
    normalize(text),
    normalize(text, { tone: 'new', punctuation: true }),
    searchKey(text),
    removeDiacritics(text),
  ]);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.resetModules();
  useNormalizer(undefined);
});

describe('a runtime without a working normalize', () => {
  test.each([
    ['gives its input back', (text: string) => text],
    [
      'throws',
      () => {
        throw new TypeError('normalize is not a function');
      },
    ],
    ['returns nothing', () => undefined as unknown as string],
  ])('that %s is told at the first use, with a hint', (_what, broken) => {
    useNormalizer({ nfc: broken, nfd: broken, nfkc: broken });
    let thrown: unknown;
    try {
      normalize('ho\u0300a');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SukienError);
    expect(thrown).toMatchObject({ code: 'E401' });
    expect((thrown as SukienError).hint).toContain('sukien/unorm');
  });

  test('native: the result is looked at, not the presence of the method', async () => {
    vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string) {
      return String(this);
    });
    const fresh = await import('../../src/normalize.js');
    expect(() => fresh.normalize('hoa')).toThrow(/E401 String\.prototype\.normalize/);
  });

  test('with sukien/unorm it gives what a sound runtime gives', async () => {
    const sound = results();
    vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string) {
      return String(this);
    });
    const { useUnorm } = await import('../../src/unorm.js');
    const fresh = await import('../../src/normalize.js');
    const broken = SAMPLES.flatMap((text) => [
      fresh.normalize(text),
      fresh.normalize(text, { tone: 'new', punctuation: true }),
      fresh.searchKey(text),
      fresh.removeDiacritics(text),
    ]);
    expect(broken).toEqual(sound);
    expect(useUnorm()).toBeUndefined();
  });

  test('useNative goes back', async () => {
    const { useNative } = await import('../../src/unorm.js');
    const fresh = await import('../../src/normalize.js');
    useNative();
    expect(fresh.normalize('ho\u0300a')).toBe('hòa');
  });
});

describe('unorm as the oracle of the native path', () => {
  // unorm has the tables of Unicode 8: letters and marks that exist since then
  const marks = fc.constantFrom(...'\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b\u0308\u0340\u0341\u0344');
  const letters = fc.constantFrom(...'aăâeêioôơuưyAĂÂEÊIOÔƠUƯYđĐnzệốưỵÅΩ각=');
  const text = fc
    .array(fc.tuple(letters, fc.array(marks, { maxLength: 4 })), { maxLength: 8 })
    .map((list) => list.flat(2).join(''));
  test('composition and decomposition', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(nfc(given)).toBe(unorm.nfc(given));
        expect(nfd(given)).toBe(unorm.nfd(given));
        expect(nfkc(given)).toBe(unorm.nfkc(given));
      }),
      { numRuns: 2000 },
    );
  });
  test('normalize by either', () => {
    fc.assert(
      fc.property(text, (given) => {
        const native = normalize(given);
        useNormalizer(unorm);
        const other = normalize(given);
        useNormalizer(undefined);
        expect(other).toBe(native);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a pile of marks is thinned: time stays linear', () => {
  expect(nfc(`a${'\u0301\u0323'.repeat(50_000)}`)).toBe('ạ\u0301');
  expect(normalize(`h${'o\u0300'.padEnd(40_000, '\u0300')}a`)).toBe('hòa');
});
