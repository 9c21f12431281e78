import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';

const found = (text: string): string[] =>
  analyze(text, { publishedAt: '2025-12-20', page: false }).mentions.map(({ kind, text }) => `${kind} ${text}`);

describe('a compound of data/lexicon/words.json is one word', () => {
  test.each([
    ['Lô hàng được phát hiện tại Hà Nội.', ['location Hà Nội']],
    ['Bệnh đã xuất hiện tại Việt Nam.', ['location Việt Nam']],
    ['Các cuộc kiểm tra được thực hiện nay mai.', ['time nay mai']],
    ['Chặng đường 25 năm của đơn vị.', ['time 25 năm']],
    ['Hình ảnh đất nước Nhật Bản.', ['location Nhật Bản']],
    ['Hàng có xuất xứ Thái Lan.', ['location Thái Lan']],
    ['Dịch Covid-19 ngày càng lan rộng.', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('what begins with it or holds it is found all the same', () => {
    expect(found('Hiện tại, Bộ Công an đang làm rõ.')).toEqual(['time Hiện tại', 'organization Bộ Công an']);
    expect(found('Ông làm việc tại Văn phòng Chính phủ.')).toEqual(['organization Văn phòng Chính phủ']);
  });

  test('a later syllable with a capital belongs to a name', () => {
    expect(found('Vụ việc xảy ra tại thành phố Hải Phòng.')).toEqual(['location thành phố Hải Phòng']);
  });

  test('an occasion runs through it to the end of its topic', () => {
    expect(found('Hội nghị tổng kết 10 năm thực hiện Quyết định số 33/QĐ-TTg diễn ra tại Huế.')).toEqual([
      'event Hội nghị tổng kết 10 năm thực hiện Quyết định số 33/QĐ-TTg',
      'time 10 năm',
      'document Quyết định số 33/QĐ-TTg',
      'location Huế',
    ]);
  });
});
