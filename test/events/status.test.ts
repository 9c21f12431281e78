import { describe, expect, test } from 'vitest';
import { extractEvents } from '../../src/index.js';

const statuses = (type: string, text: string): string[] =>
  extractEvents(text, { page: false })
    .filter((record) => record.type === type)
    .map((record) => record.status);

describe('status', () => {
  test.each([
    ['arrest', 'Không có việc Công an bắt giữ bà Lê Thị Mận.', 'negated'],
    ['penalty', 'Nếu phát hiện vi phạm, lực lượng chức năng sẽ xử phạt nghiêm.', 'hypothetical'],
    ['meeting', 'Hội nghị sẽ diễn ra tại Huế ngày 15/3/2026.', 'planned'],
  ])('%s: %s', (type, text, status) => {
    expect(statuses(type, text)).toEqual([status]);
  });
});

describe('one act, one record', () => {
  test.each([
    ['talks', 'Bộ trưởng Lê Minh Tân tiếp Đại sứ Nhật Bản tại Việt Nam Ito Kenji đến chào xã giao.'],
    ['training', 'Trường Đại học Phòng cháy chữa cháy khai giảng lớp tập huấn nghiệp vụ cho 120 học viên.'],
    ['discipline', 'Ban Bí thư quyết định thi hành kỷ luật bằng hình thức cảnh cáo đối với ông Lê Minh Tân.'],
  ])('%s: %s', (type, text) => {
    expect(statuses(type, text)).toEqual(['occurred']);
  });

  test('a measure ends before those it is taken against', () => {
    const [record] = extractEvents(
      'Ban Bí thư quyết định thi hành kỷ luật bằng hình thức cảnh cáo đối với ông Lê Minh Tân.',
      { page: false },
    );
    expect(record?.arguments.filter(({ role }) => role === 'measure').map(({ text }) => text)).toEqual(['cảnh cáo']);
  });
});
