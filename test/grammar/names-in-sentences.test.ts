import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';

const of = (kind: string, text: string): string[] =>
  analyze(text, { page: false })
    .mentions.filter((m) => m.kind === kind)
    .map((m) => m.text);

describe('occasions', () => {
  test.each([
    ['Đại hội đại biểu Đảng bộ Quân khu 7 lần thứ XI khai mạc.', ['Đại hội đại biểu Đảng bộ Quân khu 7 lần thứ XI']],
    ['Lễ khai mạc Đại hội Thể thao toàn quốc diễn ra tại Huế.', ['Lễ khai mạc Đại hội Thể thao toàn quốc']],
    ['Đại tá Nguyễn Hồng Phong chủ trì buổi lễ.', ['buổi lễ']],
  ])('%s', (text, expected) => {
    expect(of('event', text)).toEqual(expected);
  });

  test('who is sent to a congress is no office in its name', () => {
    expect(of('position', 'Đại hội đại biểu Đảng bộ tỉnh Nghệ An họp.')).toEqual([]);
    expect(of('position', 'Ông Lê Minh Tân là đại biểu Quốc hội.')).toEqual(['đại biểu Quốc hội']);
  });

  test('with more or fewer of its words it is the same occasion', () => {
    const { entities } = analyze(
      'Đại hội Đảng bộ Quân khu 7 lần thứ XI\nĐại hội đại biểu Đảng bộ Quân khu 7 lần thứ XI họp tại Huế. Đại hội bầu 21 người.',
      { page: false },
    );
    expect(
      entities.filter(({ kind }) => kind === 'event').map(({ name, mentions }) => [name, mentions.length]),
    ).toEqual([['Đại hội đại biểu Đảng bộ Quân khu 7 lần thứ XI', 3]]);
  });
});

test('the first words of an occasion stand for the one told last', () => {
  const { entities } = analyze(
    'Xã tổ chức Lễ khởi công xây dựng cầu Nà Phặc. Dự Lễ khởi công có ông Lê Minh Tân. Hôm sau, Lễ khởi công Trạm Y tế xã diễn ra. Sau Lễ khởi công, họ ra về.',
    { page: false },
  );
  expect(entities.filter(({ kind }) => kind === 'event').map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Lễ khởi công xây dựng cầu Nà Phặc', 2],
    ['Lễ khởi công Trạm Y tế xã', 2],
  ]);
});

test('decorations have their title behind them in quotation marks', () => {
  const { mentions } = analyze(
    'Cô được nhận Kỷ niệm chương “Vì sự nghiệp giáo dục”, danh hiệu “Người mẹ đẹp”; anh đoạt giải Nhất “Tiếng hát mùa xuân”.',
    { page: false },
  );
  expect(mentions.flatMap((m) => (m.kind === 'award' ? [[m.text, m.award]] : []))).toEqual([
    ['Kỷ niệm chương “Vì sự nghiệp giáo dục”', 'kỷ niệm chương vì sự nghiệp giáo dục'],
    ['danh hiệu “Người mẹ đẹp”', 'người mẹ đẹp'],
    ['giải Nhất', 'giải'],
  ]);
});

describe('bodies', () => {
  test.each([
    ['Vụ án xảy ra tại Ban Quản lý rừng phòng hộ Đa Nhim.', ['Ban Quản lý rừng phòng hộ Đa Nhim']],
    [
      'Chiều nay, Ban chỉ đạo phòng, chống tham nhũng tỉnh Nghệ An họp.',
      ['Ban chỉ đạo phòng, chống tham nhũng tỉnh Nghệ An'],
    ],
    ['Đoàn Thanh niên tổ chức lễ ra quân.', ['Đoàn Thanh niên']],
    ['Thành ủy Hà Nội khóa XVII họp.', ['Thành ủy Hà Nội khóa XVII']],
  ])('%s', (text, expected) => {
    expect(of('organization', text)).toEqual(expected);
  });
});

describe('given names', () => {
  test('of those told before, also at the head of a sentence, where they act', () => {
    const text =
      'Bị cáo Phan Hữu Tài và Nguyễn Thị Lan hầu tòa. Tài chỉ đạo Lan lập khống hồ sơ. Tài sản bị thu hồi. Lan đã khai nhận.';
    expect(of('person', text)).toEqual(['Phan Hữu Tài', 'Nguyễn Thị Lan', 'Tài', 'Lan', 'Lan']);
  });
});

describe('the force and its bodies', () => {
  test('beside words for the whole it is the force', () => {
    const { mentions } = analyze(
      'Công an xã Tân Lập phát huy truyền thống Công an. Các chiến sĩ Công an giúp dân. Sau đó, Công an lập biên bản.',
      { page: false },
    );
    expect(mentions.flatMap((m) => (m.kind === 'organization' ? [m.name] : []))).toEqual([
      'Công an xã Tân Lập',
      'Công an nhân dân',
      'Công an nhân dân',
      'Công an xã Tân Lập',
    ]);
  });
});

test('a name behind an office and the abbreviation of its body', () => {
  expect(of('person', 'Chủ tịch Cơ quan Hợp tác quốc tế Nhật Bản (JICA) Tanaka Akihito phát biểu.')).toEqual([
    'Tanaka Akihito',
  ]);
});

test.each([
  ['Hai bên đã ký Bản ghi nhớ hợp tác về phòng, chống tội phạm.', ['Bản ghi nhớ']],
  ['Hai bên ký Hiệp định giữa Chính phủ Việt Nam và Chính phủ Lào.', ['Hiệp định']],
  ['Các Hiệp định giữa Việt Nam và Lào được thực hiện tốt.', []],
])('papers without a number: %s', (text, expected) => {
  expect(of('document', text)).toEqual(expected);
});

test('the bracket of the abbreviation parts no holder from the office', () => {
  const { mentions } = analyze('Bộ trưởng Bộ Giáo dục và Đào tạo (GD&ĐT) Nguyễn Kim Tân phát biểu.', { page: false });
  const person = mentions.find((m) => m.kind === 'person');
  const office = mentions.find((m) => m.kind === 'position');
  expect(person?.kind === 'person' && person.positions).toEqual([office?.id]);
});
