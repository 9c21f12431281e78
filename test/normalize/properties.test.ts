import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isVietnameseSyllable,
  type NormalizeOptions,
  normalize,
  normalizeWithOffsets,
  parseSyllable,
  removeDiacritics,
  searchKey,
  slug,
} from '../../src/normalize.js';
import { settingsOf } from '../../src/text/normalize-options.js';
import { repair } from '../../src/text/repair.js';
import { SYLLABLES, tonesOf, write } from './words.js';

const options: fc.Arbitrary<NormalizeOptions> = fc.record({
  tone: fc.constantFrom('new', 'old', 'keep'),
  lookalikes: fc.boolean(),
  spaces: fc.boolean(),
  punctuation: fc.boolean(),
});

const LETTERS = 'aeiouyhnctgqđĐăâêôơưÂÔƠƯáàảãạấầẩẫậếềểễệóòỏõọốồổỗộúùủũụứừửữựíìỉĩịýỳỷỹỵHNTQGzwfñńç';
const PIECES = [
  ...LETTERS,
  ...'\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b\u0308\u030c\u0332\u0336\u0335\u0340\u0341\u034f\u0338',
  ...'\u200b\u200d\u00ad\ufeff \u00a0\u2003\t\n.,-/@12´ˆ˘˜ˋÐðǎоасοᴀɴıłøＨａ“”–、\u3000=ÅΩ½',
  ...'界한각각мก😀',
  ...['ng', 'nh', 'th', 'qu', 'gi', 'uơ', 'ưo', 'oa', 'uy', '  ', '://', '.vn'],
  ...['Hòa', 'tòan', 'việt', 'nước', 'của', 'the', 'house', 'più'],
];
/** Anything, but mostly what the rules look at. */
const text = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);
const runs = { numRuns: 4000 };

describe('any text', () => {
  test('a second time changes nothing', () => {
    const check = fc.property(text, options, (given, how) => {
      const once = normalize(given, how);
      expect(normalize(once, how)).toBe(once);
    });
    fc.assert(check, runs);
  });

  test('composed and decomposed give the same, and it is composed', () => {
    const check = fc.property(text, options, (given, how) => {
      const result = normalize(given.normalize('NFD'), how);
      expect(result).toBe(normalize(given.normalize('NFC'), how));
      expect(result).toBe(result.normalize('NFC'));
    });
    fc.assert(check, runs);
  });

  test('offsets are monotone, tile the text and undo each other between letters', () => {
    const check = fc.property(text, options, (given, how) => {
      const { text: result, toOriginal, fromOriginal } = normalizeWithOffsets(given, how);
      expect(result).toBe(normalize(given, how));
      const there = Array.from({ length: result.length + 1 }, (_, i) => toOriginal(i));
      const back = Array.from({ length: given.length + 1 }, (_, i) => fromOriginal(i));
      expect(there).toEqual([...there].sort((a, b) => a - b));
      expect(back).toEqual([...back].sort((a, b) => a - b));
      expect([there[0], back[0], back.at(-1)]).toEqual([0, 0, result.length]);
      if (result !== '') expect(there.at(-1)).toBe(given.length);
      const inside = new Set<number>();
      const { starts, ends, replacements } = repair(given, settingsOf(how)).edits;
      let shift = 0;
      for (const [i, start] of starts.entries()) {
        const length = (replacements[i] as string).length;
        for (let at = 1; at < length; at++) inside.add(start + shift + at);
        shift += length - ((ends[i] as number) - start);
      }
      for (const [i, offset] of there.entries()) if (!inside.has(i)) expect(back[offset]).toBe(i);
    });
    fc.assert(check, runs);
  });

  test('keys and slugs are their own', () => {
    const check = fc.property(text, (given) => {
      expect(searchKey(searchKey(given))).toBe(searchKey(given));
      expect(slug(slug(given))).toBe(slug(given));
      expect(slug(given)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
    });
    fc.assert(check, runs);
  });

  test('the watchman stops at everything that is to be done', () => {
    const everywhere = { table: new Uint16Array(64), signs: new Uint8Array(0x10000).fill(31) };
    everywhere.table[32] = 32;
    const word = fc
      .tuple(
        fc.constantFrom(...' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x Q G'.split(' ')),
        fc.array(fc.constantFrom(...'aàáảạăằắâầấeèéẹêềếiìíịoòóọôồốơờớuùúụưừứyỳýỵ'), { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...'  c ch m n ng nh p t r'.split(' ')),
      )
      .map(([onset, vowels, coda]) => onset + vowels.join('') + coda);
    const words = fc.array(word, { maxLength: 5 }).map((list) => list.join(' '));
    const check = fc.property(fc.oneof(text, words), options, (given, how) => {
      const composed = given.normalize('NFC');
      const settings = settingsOf(how);
      expect(repair(composed, settings).edits.apply(composed)).toBe(
        repair(composed, settings, everywhere).edits.apply(composed),
      );
    });
    fc.assert(check, { numRuns: 10_000 });
  });
});

describe('every syllable', () => {
  const spelled = SYLLABLES.flatMap((syllable) =>
    tonesOf(syllable).map((tone) => [write(syllable, tone, 'new'), write(syllable, tone, 'old')]),
  );
  const cases: ((word: string) => string)[] = [
    (word) => word,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
    (word) => word.toUpperCase(),
  ];

  test('there are as many as the inventory says', () => {
    expect(SYLLABLES.length).toBeGreaterThan(4_000);
    expect(spelled.length).toBeGreaterThan(20_000);
  });

  test('goes from either style to the other and stays itself otherwise, in every case', () => {
    for (const [newer, older] of spelled as [string, string][]) {
      for (const cased of cases) {
        const [fresh, former] = [cased(newer), cased(older)];
        const got = [
          normalize(fresh),
          normalize(former),
          normalize(former, { tone: 'new' }),
          normalize(fresh, { tone: 'old' }),
        ];
        expect(got, fresh).toEqual([fresh, former, fresh, former]);
      }
    }
  });

  test('is a syllable, and its parts make it up again', () => {
    for (const [newer, older] of spelled as [string, string][]) {
      const parts = parseSyllable(newer);
      expect(parts, newer).toBeDefined();
      expect(parseSyllable(older)).toEqual(parts);
      expect(isVietnameseSyllable(older.normalize('NFD').toUpperCase())).toBe(true);
      const { onset, glide, nucleus, coda } = parts as NonNullable<typeof parts>;
      const letters = onset + glide + nucleus + coda;
      const bare = newer
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
        .normalize('NFC');
      expect(letters === bare || letters === bare.replace('gi', 'gii'), `${newer}: ${letters}`).toBe(true);
    }
  });

  test('comes back from wherever its tone was put, unless that is another word', () => {
    const known = new Set(spelled.flat());
    const vowel = /[aeiouyăâêôơư]/;
    for (const syllable of SYLLABLES) {
      for (const tone of tonesOf(syllable).filter((one) => one > 0)) {
        const wanted = write(syllable, tone, 'old');
        for (let at = 0; at < syllable.letters.length; at++) {
          if (!vowel.test(syllable.letters[at] as string)) continue;
          const given = write({ ...syllable, carrier: [at, at] }, tone, 'old');
          if (!known.has(given)) expect(normalize(given, { tone: 'old' }), given).toBe(wanted);
        }
      }
    }
  });

  test('has one key, whatever its style and case', () => {
    for (const [newer, older] of spelled as [string, string][]) {
      const key = searchKey(newer);
      expect(searchKey(older.toUpperCase().normalize('NFD'))).toBe(key);
      expect([
        removeDiacritics(newer),
        removeDiacritics(newer).replace(/y$/, 'i'),
        removeDiacritics(newer).replace('quy', 'qui'),
      ]).toContain(key);
    }
  });
});
