import { describe, expect, test } from 'vitest';
import { extractEvents } from '../../src/index.js';

const gifts = (text: string): string[][] =>
  extractEvents(text, { page: false })
    .filter(({ type }) => type === 'award')
    .map((record) =>
      ['award', 'recipient', 'grantor'].flatMap((role) =>
        record.arguments.filter((a) => a.role === role).map((a) => a.text),
      ),
    );

describe('awards: a record for each thing with its own receivers', () => {
  test('behind a comma', () => {
    expect(gifts('Giám đốc Sở Y tế trao Bằng khen cho 5 tập thể, Giấy khen cho 10 cá nhân.')).toEqual([
      ['Bằng khen', '5 tập thể'],
      ['Giấy khen', '10 cá nhân'],
    ]);
  });

  test('behind a semicolon, with all that receive it', () => {
    expect(
      gifts(
        'Ông Lê Minh Tân trao Huân chương Quân công hạng Nhất cho Cục An ninh nội địa; Huân chương Chiến công hạng Nhì cho 03 tập thể và 05 cá nhân.',
      ),
    ).toEqual([
      ['Huân chương Quân công hạng Nhất', 'Cục An ninh nội địa'],
      ['Huân chương Chiến công hạng Nhì', '03 tập thể', '05 cá nhân'],
    ]);
  });

  test('several things for one are one record', () => {
    expect(gifts('Ông Lê Minh Tân trao Bằng khen và Huy hiệu cho 12 cá nhân.')).toHaveLength(1);
  });

  test('on whose behalf: all that are named', () => {
    expect(
      gifts(
        'Thay mặt Đảng ủy Công an Trung ương và lãnh đạo Bộ Công an, ông Lê Minh Tân trao Bằng khen cho 5 tập thể.',
      ),
    ).toEqual([['Bằng khen', '5 tập thể', 'Đảng ủy Công an Trung ương', 'Bộ Công an']]);
  });
});

test('promotions: a record for each rank with its own people, and the document that decides', () => {
  const text =
    'Bộ trưởng Bộ Công an ký Quyết định số 217/QĐ-BCA thăng cấp bậc hàm từ Trung tá lên Thượng tá đối với đồng chí Lê Văn Tám, ' +
    'từ Thiếu úy lên Trung úy đối với đồng chí Trần Văn Chín.';
  const records = extractEvents(text, { page: false }).filter(({ type }) => type === 'promotion');
  expect(
    records.map(({ arguments: given }) =>
      ['person', 'rank', 'document'].map((role) => given.find((a) => a.role === role)?.text),
    ),
  ).toEqual([
    ['Lê Văn Tám', 'Thượng tá', 'Quyết định số 217/QĐ-BCA'],
    ['Trần Văn Chín', 'Trung úy', 'Quyết định số 217/QĐ-BCA'],
  ]);
});
