import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose, placeTone } from '../../src/text/tone.js';

describe('placeTone: the only rimes in which the styles differ', () => {
  const pairs: [old: string, new_: string][] = [
    ['hòa', 'hoà'],
    ['hóa', 'hoá'],
    ['tỏa', 'toả'],
    ['xõa', 'xoã'],
    ['họa', 'hoạ'],
    ['òa', 'oà'],
    ['khỏe', 'khoẻ'],
    ['lòe', 'loè'],
    ['thủy', 'thuỷ'],
    ['túy', 'tuý'],
    ['ủy', 'uỷ'],
    ['ngụy', 'nguỵ'],
  ];
  test.each(pairs)('%s / %s', (old, new_) => {
    expect([placeTone(old, 'new'), placeTone(new_, 'old')]).toEqual([new_, old]);
    expect([placeTone(old, 'old'), placeTone(new_, 'new')]).toEqual([old, new_]);
  });
});

describe('placeTone: the same in both styles, wherever the tone was typed', () => {
  const cases: [right: string, typed: string[]][] = [
    ['quý', ['qúy']],
    ['quà', ['qùa']],
    ['quỳnh', ['qùynh']],
    ['quốc', ['qúôc']],
    ['giá', ['gía']],
    ['giữ', ['gĩư']],
    ['giếng', ['gíêng']],
    ['gì', []],
    ['gìn', []],
    ['hoàn', ['hòan']],
    ['ngoài', ['ngòai', 'ngoaì']],
    ['thuyền', ['thùyên', 'thuỳên']],
    ['khuỷu', ['khủyu', 'khuyủ']],
    ['huỳnh', ['hùynh']],
    ['thuế', ['thúê']],
    ['thuở', ['thủơ']],
    ['được', ['đựơc']],
    ['người', ['ngừơi', 'ngươì']],
    ['cứu', ['cưú']],
    ['gửi', ['gưỉ']],
    ['nửa', ['nưả']],
    ['mùa', ['muà']],
    ['bìa', ['bià']],
    ['mái', ['maí']],
    ['yếu', ['ýêu']],
    ['boóng', ['bóong']],
    ['ý', []],
  ];
  test.each(cases)('%s', (right, typed) => {
    for (const form of [right, ...typed])
      expect([placeTone(form, 'old'), placeTone(form, 'new')]).toEqual([right, right]);
  });
});

describe('placeTone leaves alone', () => {
  test.each(['hoa', 'nguyen', '', 'pelé', 'naïve', 'h’mông', 'hóà', 'ubnd', '12'])('%s', (form) => {
    expect([placeTone(form, 'old'), placeTone(form, 'new')]).toEqual([form, form]);
  });
});

test('there and back is where it was, for every onset and rime', () => {
  const onset = fc.constantFrom(
    '',
    'b',
    'ch',
    'd',
    'đ',
    'g',
    'gi',
    'h',
    'kh',
    'l',
    'ng',
    'ngh',
    'nh',
    'qu',
    't',
    'th',
    'tr',
    'x',
  );
  const rime = fc.constantFrom(
    'a',
    'oa',
    'oe',
    'uy',
    'oai',
    'oan',
    'uyên',
    'uynh',
    'ua',
    'ưa',
    'ươi',
    'ia',
    'iê',
    'uê',
    'uôi',
    'ui',
    'eo',
    'ây',
    'y',
  );
  const tone = fc.constantFrom('\u0300', '\u0301', '\u0303', '\u0309', '\u0323');
  fc.assert(
    fc.property(onset, rime, tone, (first, vowels, mark) => {
      const old = placeTone(`${first}${vowels}${mark}`.normalize('NFC'), 'old');
      expect(placeTone(placeTone(old, 'new'), 'old')).toBe(old);
      expect(old.normalize('NFD').replace(mark, '').normalize('NFC')).toBe(`${first}${vowels}`);
    }),
  );
});

describe('compose', () => {
  const cases: [what: string, typed: string, expected: string][] = [
    ['decomposed', 'tie\u0302\u0301ng', 'tiếng'],
    ['tone before quality', 'tie\u0301\u0302ng', 'tiếng'],
    ['half composed', 'ti\u00ea\u0301ng', 'tiếng'],
    ['half composed, the tone inside', 'ti\u00e9\u0302ng', 'tiếng'],
    ['horn behind the tone', 'o\u0309\u031b', 'ở'],
    ['dot below before the circumflex', 'o\u0323\u0302', 'ộ'],
    ['a mark twice', 'a\u0301\u0301', 'á'],
    ['both twice', 'e\u0302\u0301\u0302\u0301', 'ế'],
    ['two different tones stay', 'a\u0300\u0301', 'à\u0301'],
    ['composed', 'tiếng', 'tiếng'],
  ];
  test.each(cases)('%s', (_what, typed, expected) => {
    expect(compose(typed)).toBe(expected);
  });

  test('a pile of marks is thinned', () => {
    expect(compose(`a${'\u0301\u0323'.repeat(50)}n`)).toBe('ạ\u0301n');
  });
});
