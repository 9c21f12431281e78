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

describe('verdicts: several charges, lists behind a passive verb, totals', () => {
  const rows = (text: string): string[][][] =>
    told('sentence', text).map((r) => ['defendant', 'charge', 'penalty'].map((role) => of(r, role)));

  test('of a penalty for each charge and their sum the sum is the penalty', () => {
    expect(
      rows(
        'Tòa tuyên phạt bị cáo Phan Hữu Tài 9 năm tù về tội “Nhận hối lộ”, 5 năm tù về tội “Rửa tiền”, tổng hợp hình phạt là 14 năm tù.',
      ),
    ).toEqual([[['Phan Hữu Tài'], ['Nhận hối lộ', 'Rửa tiền'], ['14 năm tù']]]);
  });

  test('of one person the sum stands, of several it is no penalty of anybody', () => {
    expect(rows('Phan Hữu Tài lĩnh tổng cộng 14 năm tù về hai tội Nhận hối lộ và Rửa tiền.')).toEqual([
      [['Phan Hữu Tài'], ['Nhận hối lộ', 'Rửa tiền'], ['14 năm tù']],
    ]);
    expect(rows('Tòa tuyên phạt 5 bị cáo tổng cộng 60 năm tù.')).toEqual([]);
  });

  test('who comes behind the penalty has a penalty too, and the charge in front is for all', () => {
    expect(rows('Về tội “Đưa hối lộ”, bị cáo Mạc Đình Quế (giám đốc) lĩnh 4 năm tù; Âu Thị Thảo 30 tháng tù.')).toEqual(
      [
        [['Mạc Đình Quế'], ['Đưa hối lộ'], ['4 năm tù']],
        [['Âu Thị Thảo'], ['Đưa hối lộ'], ['30 tháng tù']],
      ],
    );
  });

  test('from the least to the most', () => {
    expect(rows('Bốn bị cáo bị tuyên các mức án từ 18 tháng tù treo đến 3 năm tù về tội Đánh bạc.')).toEqual([
      [['Bốn bị cáo'], ['Đánh bạc'], ['từ 18 tháng tù treo đến 3 năm tù']],
    ]);
  });

  test('in front of the court stands whom it judges', () => {
    const [record] = told('sentence', 'Đối với bị cáo Phan Hữu Tài, HĐXX tuyên phạt 5 năm tù.');
    expect([of(record, 'defendant'), of(record, 'court')]).toEqual([['Phan Hữu Tài'], ['HĐXX']]);
  });

  test('how many were judged is no record where the verdicts are told', () => {
    const text =
      'Chiều 17/10, TAND tỉnh Lâm Đồng tuyên án đối với 9 bị cáo. HĐXX tuyên phạt Phan Hữu Tài 5 năm tù về tội Đánh bạc.';
    expect(rows(text)).toEqual([[['Phan Hữu Tài'], ['Đánh bạc'], ['5 năm tù']]]);
    expect(rows('TAND tỉnh Lâm Đồng tuyên án đối với 9 bị cáo.')).toEqual([[['9 bị cáo'], [], []]]);
  });

  test('the trial and its verdict are one record', () => {
    expect(rows('TAND tỉnh Lâm Đồng xét xử sơ thẩm và tuyên phạt Phan Hữu Tài 5 năm tù.')).toEqual([
      [['Phan Hữu Tài'], [], ['5 năm tù']],
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
