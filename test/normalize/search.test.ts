import { describe, expect, test } from 'vitest';
import { removeDiacritics, SukienError, searchKey, slug } from '../../src/normalize.js';

describe('removeDiacritics', () => {
  test.each([
    ['Nghị quyết về Đắk Lắk', 'Nghi quyet ve Dak Lak'],
    ['ĐƯỜNG THỦY', 'DUONG THUY'],
    ['Vie\u0323\u0302t', 'Viet'],
    ['Ðồng', 'Dong'],
    ['António, Zürich', 'Antonio, Zurich'],
    ['한국, 日本 – “a”', '한국, 日本 – “a”'],
    ['plain', 'plain'],
    ['', ''],
  ])('%s', (given, wanted) => {
    expect(removeDiacritics(given)).toBe(wanted);
  });
});

describe('searchKey', () => {
  test.each([
    ['kỹ', 'kĩ', 'KI\u0303', 'ky', 'ki'],
    ['Lý', 'lí'],
    ['quý', 'quí', 'qúy'],
    ['quýt', 'quít'],
    ['Quỳnh', 'quình'],
    ['ý kiến', 'Í  kiến', 'y\u00a0kien'],
    ['bác sỹ', 'bác sĩ'],
    ['hòa', 'hoà', 'HOÀ', 'ho\u0300a', 'Ｈòa', 'h\u200bòa'],
    ['Đồng', 'Ðồng', 'đông', 'dong'],
    ['“Dân vận”', '"dân vận"'],
    ['𝟚𝟘', '20'],
    ['toán', 'toàn'],
  ])('one key: %s', (...words) => {
    expect(new Set(words.map(searchKey)).size).toBe(1);
  });
  test.each([
    ['thúy', 'thúi'],
    ['tay', 'tai'],
    ['mây', 'mâi'],
    ['tủy', 'tủi'],
    ['ngày', 'ngài'],
  ])('two keys: %s, %s', (one, other) => {
    expect(searchKey(one)).not.toBe(searchKey(other));
  });
  test('is readable', () => {
    expect(searchKey('  Quý I, Tòa án ')).toBe('qui i, toa an');
    expect(searchKey('Kelly')).toBe('kelly');
  });
});

describe('slug', () => {
  test.each([
    ['Thông tư số 12/2021/TT-BCA', 'thong-tu-so-12-2021-tt-bca'],
    ['  «Đắk Lắk»: quý I — 2025!', 'dak-lak-quy-i-2025'],
    ['Smørrebrød & Straße', 'smorrebrod-strasse'],
    ['日本', ''],
  ])('%s', (given, wanted) => {
    expect(slug(given)).toBe(wanted);
  });
});

test('what is no string is refused', () => {
  for (const make of [searchKey, slug, removeDiacritics])
    expect(() => make(null as unknown as string)).toThrow(SukienError);
});
