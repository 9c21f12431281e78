import { describe, expect, test } from 'vitest';
import { extractEvents } from '../../src/index.js';

const told = (text: string): string[][] =>
  extractEvents(text, { page: false })
    .filter(({ type }) => type === 'deployment')
    .map(({ arguments: roles }) => roles.map(({ role, text }) => `${role}=${text}`).sort());

describe('who is sent', () => {
  test('is told up to what they do, with all that is listed', () => {
    expect(told('Bộ Quốc phòng đã huy động lực lượng, phương tiện tìm kiếm người mất tích.')).toEqual([
      ['agency=Bộ Quốc phòng', 'force=lực lượng, phương tiện'],
    ]);
  });

  test('and where to, but not for whom something else is done', () => {
    expect(told('Quân khu 1 đã huy động 180 cán bộ đến xã Định Hóa dựng nhà cho 20 hộ dân.')).toEqual([
      ['agency=Quân khu 1', 'destination=xã Định Hóa', 'force=180 cán bộ'],
    ]);
  });

  test.each([
    'Các trường tăng cường công tác bán trú.',
    'Đơn cử như Công ty Bình Minh có 2 nhà máy.',
    'Ngân hàng tăng cường chương trình cho vay.',
  ])('is somebody: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
