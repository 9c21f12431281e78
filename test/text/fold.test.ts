import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical, clean, fold, foldMark, foldNumber, foldPhrase } from '../../src/text/fold.js';

describe('fold', () => {
  const same: [what: string, key: string, forms: string[]][] = [
    ['case', 'bộ', ['Bộ', 'BỘ', 'bộ', 'bỘ']],
    [
      'composition',
      'nghiệp',
      ['nghiệp', 'nghie\u0302\u0323p', 'nghie\u0323\u0302p', 'nghi\u1ec7p', 'nghi\u1eb9\u0302p'],
    ],
    ['tone placement: oa', 'hòa', ['hòa', 'hoà', 'HOÀ', 'Hoa\u0300', 'ho\u0300a']],
    ['tone placement: oe', 'khỏe', ['khỏe', 'khoẻ']],
    ['tone placement: uy', 'thủy', ['thủy', 'thuỷ', 'THUỶ']],
    ['tone placement with a coda', 'hoàn', ['hoàn', 'hòan']],
    ['a misplaced tone', 'nguyễn', ['nguyễn', 'ngũyên', 'nguỹên']],
    ['marks in the wrong order', 'tướng', ['tu\u031bo\u0301\u031bng', 'tu\u031bo\u031b\u0301ng', 'tướng']],
    ['a mark that is typed twice', 'hóa', ['hóa\u0301', 'ho\u0301\u0301a', 'hoá']],
    ['đ and what looks like it', 'đắk', ['đắk', 'Đắk', '\u00d0ắk', '\u00f0ắk', '\u0189ắk', '\u0256ắk']],
    [
      'invisible characters',
      'trưởng',
      ['trưởng', 'tr\u200bưởng', 'trư\u00adởng', '\ufefftrưởng', 'tru\u031bo\u200d\u0309\u031bng'],
    ],
    ['apostrophes', "k'rong", ['K’Rong', "K'Rong", 'K‘Rong', 'K\u02bcRong', 'K\u200b’RONG']],
    ['tone placement behind an apostrophe', "y'hòa", ['Y’Hoà', 'Y’Hòa']],
    ['what is no Vietnamese syllable', 'ubnd', ['UBND', 'ubnd', 'uBnd']],
  ];
  test.each(same)('%s', (_what, key, forms) => {
    expect(forms.map(fold)).toEqual(forms.map(() => key));
  });

  const different: [string, string][] = [
    ['Lí', 'Lý'],
    ['Mỹ', 'Mĩ'],
    ['hoà', 'hoá'],
    ['ma', 'mà'],
    ['đa', 'da'],
    ['quí', 'quý'],
    ['tâm', 'tăm'],
  ];
  test.each(different)('%s and %s are kept apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('of a key is the key', () => {
    const letters = fc.constantFrom(
      ...'aăâbcdđeêghiklmnoôơpqrstuưvxyAĐÊÔƠ',
      '\u0300',
      '\u0301',
      '\u0309',
      '\u0303',
      '\u0323',
      '\u0302',
      '\u031b',
      '’',
      '\u200b',
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 8 }), (form) => {
        const key = fold(form.join(''));
        expect(fold(key)).toBe(key);
      }),
    );
  });
});

describe('foldMark', () => {
  const cases: [key: string, marks: string[]][] = [
    ['-', ['-', '–', '—', '‐', '‑', '−']],
    ['"', ['"', '“', '”', '„', '«', '»']],
    ["'", ["'", '’', '‘']],
    ['(', ['(', '（']],
    [',', [',', '，']],
    ['…', ['…']],
    ['😀', ['😀']],
  ];
  test.each(cases)('%s', (key, marks) => {
    expect(marks.map(foldMark)).toEqual(marks.map(() => key));
  });
});

test('foldNumber keeps the digits as they are written and drops what nobody sees', () => {
  expect(['2025', '20\u200b25', '06', ''].map(foldNumber)).toEqual(['2025', '2025', '06', '']);
});

describe('clean', () => {
  const cases: [what: string, text: string, expected: string][] = [
    ['composes', 'Bo\u0302\u0323 Co\u0302ng an', 'Bộ Công an'],
    ['repairs the order of marks', 'Lê Thu\u0309y', 'Lê Thủy'],
    ['keeps the tone where it is written', 'Hoà Bình, Hòa Bình', 'Hoà Bình, Hòa Bình'],
    ['single blanks', 'Bộ  Công\t an', 'Bộ Công an'],
    ['no-break blanks', 'Bộ\u00a0Công\u202fan', 'Bộ Công an'],
    ['ends of lines', 'Bộ\r\nCông\nan\u2028x\u0085y', 'Bộ Công an x y'],
    ['nothing around', '\ufeff  Bộ \n', 'Bộ'],
    ['nothing invisible', 'B\u200bộ C\u00adông an\u200e', 'Bộ Công an'],
    ['repairs đ in its case', '\u00d0ắk Nông, \u00f0ường', 'Đắk Nông, đường'],
    ['keeps case and marks', '“TTg” – K’Rong', '“TTg” – K’Rong'],
    ['nothing of nothing', ' \u200b ', ''],
  ];
  test.each(cases)('%s', (_what, text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test('of what is clean changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(clean(clean(text))).toBe(clean(text));
      }),
    );
  });
});

describe('canonical', () => {
  const cases: [text: string, expected: string][] = [
    ['Toà án nhân dân', 'Tòa án nhân dân'],
    ['Uỷ ban', 'Ủy ban'],
    ['UỶ BAN KIỂM TRA', 'ỦY BAN KIỂM TRA'],
    ['uỷ viên', 'ủy viên'],
    ['THUỶ sản, Thuỷ sản, thuỷ sản', 'THỦY sản, Thủy sản, thủy sản'],
    ['hoÀ', 'hòA'],
    ['Hoa\u0300  Bình', 'Hòa Bình'],
    ['quý, quỹ, giá, gìn', 'quý, quỹ, giá, gìn'],
    ['hoàn, thuyền, khuỷu, ngoài', 'hoàn, thuyền, khuỷu, ngoài'],
    ['Lí và Lý', 'Lí và Lý'],
    ['K’Hoà', 'K’Hòa'],
    ['59-NQ/TW', '59-NQ/TW'],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(canonical(text)).toBe(expected);
  });
});

describe('foldPhrase', () => {
  const cases: [text: string, expected: string][] = [
    ['Bộ  Công\u00a0an', 'bộ công an'],
    ['UỶ BAN', 'ủy ban'],
    ['Bà Rịa – Vũng Tàu', 'bà rịa - vũng tàu'],
    ['K’Rong', "k'rong"],
    ['“Dân vận khéo”', '"dân vận khéo"'],
    ['Quốc lộ 1A', 'quốc lộ 1a'],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(foldPhrase(text)).toBe(expected);
  });
});

test('a text that is tidy already is cleaned as any other', () => {
  const tidy = fc.constantFrom(...'abz Đđ Ðð ơờ ợṍḝǟ ẫỵ–“”’…ʼ'.split(''), ' ', '\u00a0', 'Bộ', 'a\u0301');
  fc.assert(
    fc.property(fc.array(tidy, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      // what nobody sees makes it untidy
      expect(clean(text)).toBe(clean(`\u200b${text}\u200b`));
    }),
  );
});
