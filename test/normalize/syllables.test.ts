import { describe, expect, test } from 'vitest';
import { isVietnameseSyllable, isVietnameseText, parseSyllable, syllableShare } from '../../src/normalize.js';

describe('parseSyllable', () => {
  test.each([
    ['a', '', '', 'a', '', 'ngang'],
    ['Nguyễn', 'ng', 'u', 'yê', 'n', 'ngã'],
    ['quyết', 'qu', '', 'yê', 't', 'sắc'],
    ['quả', 'qu', '', 'a', '', 'hỏi'],
    ['giá', 'gi', '', 'a', '', 'sắc'],
    ['gìn', 'gi', '', 'i', 'n', 'huyền'],
    ['giếng', 'gi', '', 'iê', 'ng', 'sắc'],
    ['gì', 'gi', '', 'i', '', 'huyền'],
    ['hoà', 'h', 'o', 'a', '', 'huyền'],
    ['hòa', 'h', 'o', 'a', '', 'huyền'],
    ['khuya', 'kh', 'u', 'ya', '', 'ngang'],
    ['khuỷu', 'kh', 'u', 'y', 'u', 'hỏi'],
    ['thuế', 'th', 'u', 'ê', '', 'sắc'],
    ['thuở', 'th', 'u', 'ơ', '', 'hỏi'],
    ['người', 'ng', '', 'ươ', 'i', 'huyền'],
    ['lúa', 'l', '', 'ua', '', 'sắc'],
    ['ngoéo', 'ng', 'o', 'e', 'o', 'sắc'],
    ['xoong', 'x', '', 'oo', 'ng', 'ngang'],
    ['nghiêng', 'ngh', '', 'iê', 'ng', 'ngang'],
    ['ĐẸP', 'đ', '', 'e', 'p', 'nặng'],
    ['yêu', '', '', 'yê', 'u', 'ngang'],
    ['tie\u0302\u0301ng', 't', '', 'iê', 'ng', 'sắc'],
  ])('%s', (word, onset, glide, nucleus, coda, tone) => {
    expect(parseSyllable(word)).toEqual({ onset, glide, nucleus, coda, tone });
  });

  test.each([
    '',
    'street',
    'web',
    'xit',
    'cảp',
    'ngiêng',
    'nghà',
    'ka',
    'ce',
    'Đắk',
    'hóà',
    'ba má',
    'UBND',
    '5',
    'muơn',
    'qua2',
    'a'.repeat(99),
  ])('not «%s»', (word) => {
    expect(parseSyllable(word)).toBeUndefined();
  });
});

describe('isVietnameseSyllable', () => {
  test.each(['Đắk', 'Lắk', 'KRÔNG', 'Kạn', "H'leo", 'M’Đrắk', 'La\u0306\u0301k', 'boong', 'moóc'])('%s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });
  test.each(['Google', 'Wien', 'Žižkov', 'xit', 'Đắkk'])('not %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});

describe('isVietnameseText', () => {
  test('by the share of syllables', () => {
    expect(syllableShare('Hội nghị về Internet')).toBe(0.75);
    expect(syllableShare('UBND tỉnh, 12/5')).toBe(1);
    expect(syllableShare('')).toBe(0);
    expect(syllableShare('12/5/2024')).toBe(0);
  });
  test.each([
    ['Trạm y tế xã vừa được sửa lại sau mùa mưa.', true],
    ['Trạm y tế xã vừa được sửa lại'.normalize('NFD'), true],
    ['Đội tuyển gặp Villarreal và Real Madrid ở vòng sau, huấn luyện viên cho biết.', true],
    ['The health station was repaired after the rainy season.', false],
    ['Tram y te xa vua duoc sua lai', false],
    ['La stazione è stata riparata dopo la stagione delle piogge.', false],
    ['Станция отремонтирована.', false],
    ['', false],
  ])('«%s»: %s', (text, wanted) => {
    expect(isVietnameseText(text)).toBe(wanted);
  });
});
