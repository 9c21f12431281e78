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

describe('talks', () => {
  test('with somebody else are other talks', () => {
    const guests = extractEvents(
      'Chủ tịch Quốc hội Lê Minh Tân hội đàm với Chủ tịch Hạ viện Nhật Bản Tanaka Akira. Chiều cùng ngày, Chủ tịch Quốc hội Lê Minh Tân tiếp Đại sứ Lào tại Việt Nam Khamphao Vilay.',
      { page: false },
    )
      .filter(({ type }) => type === 'talks')
      .map((record) => record.arguments.filter(({ role }) => role === 'guest').map(({ text }) => text));
    expect(guests).toEqual([['Tanaka Akira'], ['Khamphao Vilay']]);
  });

  test('who is welcomed on a visit is the visitor', () => {
    const visit = extractEvents(
      'Thủ tướng Tanaka Akira nhiệt liệt chào mừng Thủ tướng Lê Minh Tân thăm chính thức Nhật Bản.',
      {
        page: false,
      },
    ).find(({ type }) => type === 'visit');
    expect(visit?.arguments.find(({ role }) => role === 'visitor')?.text).toBe('Lê Minh Tân');
  });
});

describe('who and what', () => {
  const role = (type: string, name: string, text: string): string[] =>
    extractEvents(text, { page: false })
      .filter((record) => record.type === type)
      .flatMap((record) => record.arguments.filter((a) => a.role === name).map((a) => a.text));

  test('the place of a body is no subject', () => {
    expect(role('surrender', 'person', 'Mông Văn Thìn đã đến Công an xã Bằng Mạc, tỉnh Lạng Sơn đầu thú.')).toEqual([
      'Mông Văn Thìn',
    ]);
  });

  test('a trigger ends before the office that it gives', () => {
    expect(role('appointment', 'position', 'Ông Lê Minh Tân được bổ nhiệm giữ chức Vụ trưởng Vụ Pháp chế.')).toEqual([
      'Vụ trưởng Vụ Pháp chế',
    ]);
  });

  test('who tells of a fire does not burn', () => {
    expect(role('fire', 'object', 'Công an tỉnh Đồng Nai cho biết, đám cháy đã thiêu rụi 3 nhà xưởng.')).toEqual([]);
  });
});
