import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../src/index.js';
import { extractEvents } from '../../src/index.js';

/** The fillers of a role, in the order in which the record has them. */
const of = (record: EventRecord | undefined, role: string): string[] =>
  (record?.arguments ?? []).filter((a) => a.role === role).map((a) => a.text);

const told = (type: string, text: string): EventRecord[] =>
  extractEvents(text, { page: false, publishedAt: '2025-12-20' }).filter((record) => record.type === type);

describe('verdicts: a record for each defendant', () => {
  test('a list goes on behind semicolons, and all share the charge at its end', () => {
    const records = told(
      'sentence',
      'Hội đồng xét xử tuyên phạt bị cáo Phan Hữu Tài (nguyên Giám đốc Công ty Hoa Sen) 12 năm tù; Nguyễn Thị Lan 7 năm 6 tháng tù; ' +
        'Hồ Minh Quân 3 năm tù cho hưởng án treo, cùng về tội “Tham ô tài sản”.',
    );
    expect(records.map((r) => [of(r, 'defendant')[0], of(r, 'penalty')[0], of(r, 'charge')[0]])).toEqual([
      ['Phan Hữu Tài', '12 năm tù', 'Tham ô tài sản'],
      ['Nguyễn Thị Lan', '7 năm 6 tháng tù', 'Tham ô tài sản'],
      ['Hồ Minh Quân', '3 năm tù cho hưởng án treo', 'Tham ô tài sản'],
    ]);
    expect(records.map((r) => of(r, 'court'))).toEqual([['Hội đồng xét xử'], ['Hội đồng xét xử'], ['Hội đồng xét xử']]);
  });

  test('each has the charge told behind it', () => {
    const records = told(
      'sentence',
      'Tòa tuyên phạt Phan Hữu Tài 12 năm tù về tội Giết người, Nguyễn Thị Lan 7 năm tù về tội Cướp tài sản.',
    );
    expect(records.map((r) => [of(r, 'defendant')[0], of(r, 'charge')])).toEqual([
      ['Phan Hữu Tài', ['Giết người']],
      ['Nguyễn Thị Lan', ['Cướp tài sản']],
    ]);
  });
});

describe('orders of one procedure', () => {
  const text =
    'Cơ quan điều tra đã tống đạt quyết định khởi tố bị can, lệnh khám xét và lệnh bắt tạm giam đối với Lò Văn Ún về tội Giết người.';

  test.each([
    ['prosecution', 'defendant'],
    ['arrest', 'suspect'],
  ])('%s: whom they name, and for what', (type, role) => {
    const records = told(type, text);
    expect(records).toHaveLength(1);
    expect(of(records[0], role)).toEqual(['Lò Văn Ún']);
    expect(of(records[0], 'charge')).toEqual(['Giết người']);
    expect(of(records[0], 'agency')).toEqual(['Cơ quan điều tra']);
  });

  test('an order to arrest is no statement', () => {
    const order = 'Cơ quan điều tra khởi tố bị can, ra lệnh tạm giam 4 tháng đối với Lê Văn Tám.';
    expect(told('statement', order)).toEqual([]);
    expect(told('arrest', order).map((r) => [r.status, of(r, 'suspect')])).toEqual([['occurred', ['Lê Văn Tám']]]);
  });

  test('an arrest to look into a deed has the deed as its charge', () => {
    const [record] = told(
      'arrest',
      'Công an huyện đã tạm giữ hình sự Lò Văn Ún để điều tra về hành vi trộm cắp tài sản.',
    );
    expect([of(record, 'suspect'), of(record, 'charge')]).toEqual([['Lò Văn Ún'], ['trộm cắp tài sản']]);
  });
});

describe('fires', () => {
  test('what burns and what it costs are one record', () => {
    const records = told('fire', 'Hỏa hoạn bùng phát tại Công ty TNHH Gỗ Tân Tiến, thiêu rụi 2.000 m2 nhà xưởng.');
    expect(records).toHaveLength(1);
    expect(of(records[0], 'object')).toEqual(['Công ty TNHH Gỗ Tân Tiến']);
    expect(of(records[0], 'damage')).toEqual(['2.000 m2']);
    expect(of(records[0], 'victim')).toEqual([]);
  });
});
