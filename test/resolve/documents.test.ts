import { describe, expect, it } from 'vitest';
import { analyze, type DocumentMention } from '../../src/index.js';
import { parseDocumentNumber } from '../../src/resolve/documents-parse.js';

const documents = (text: string, publishedAt?: string): DocumentMention[] =>
  analyze(text, { page: false, ...(publishedAt ? { publishedAt } : {}) }).mentions.filter(
    (m): m is DocumentMention => m.kind === 'document',
  );
const first = (text: string, publishedAt?: string): DocumentMention =>
  documents(text, publishedAt)[0] as DocumentMention;

describe('issuer and subject', () => {
  it('tells both, and spans them in full', () => {
    const text =
      'Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ.';
    const found = first(text);
    expect(found).toMatchObject({
      issuer: 'Bộ Chính trị',
      issuerName: 'Bộ Chính trị',
      subject: 'đột phá phát triển khoa học, công nghệ',
    });
    expect(text.slice(found.full.start, found.full.end)).toBe(text.slice(10, -1));
  });

  it.each([
    ['Thông tư số 08/2024/TT-BCA do Bộ trưởng Bộ Công an ban hành.', 'Bộ trưởng Bộ Công an', 'Bộ Công an'],
    [
      'Quyết định số 12/QĐ-UBND của UBND tỉnh Cao Bằng về thi đua.',
      'UBND tỉnh Cao Bằng',
      'Ủy ban nhân dân tỉnh Cao Bằng',
    ],
    [
      'Nghị quyết 18-NQ/TW của Ban Chấp hành Trung ương khóa XII được tổng kết.',
      'Ban Chấp hành Trung ương khóa XII',
      'Ban Chấp hành Trung ương',
    ],
    [
      'Kết luận 126-KL/TW của Bộ Chính trị, Ban Bí thư giao việc cho các cấp.',
      'Bộ Chính trị, Ban Bí thư',
      'Bộ Chính trị, Ban Bí thư',
    ],
  ])('%s', (text, issuer, issuerName) => expect(first(text)).toMatchObject({ issuer, issuerName }));

  it('does not take the issuer or the date of another clause, and uses them', () => {
    const found = first(
      'Ngày 16/3/2022, Bộ Chính trị ban hành Nghị quyết số 12-NQ/TW về xây dựng lực lượng Công an nhân dân.',
    );
    expect(found.issuer).toBeUndefined();
    expect(found.issuedOn).toBeUndefined();
    expect(found).toMatchObject({ issuerName: 'Bộ Chính trị', key: 'vn/nq/tw/k13/12' });
  });

  it('ends the subject where another clause begins', () => {
    expect(first('Nghị định 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân có hiệu lực từ hôm nay.').subject).toBe(
      'bảo vệ dữ liệu cá nhân',
    );
    expect(first('Nghị quyết 68-NQ/TW về phát triển kinh tế tư nhân, doanh nghiệp được tạo điều kiện.').subject).toBe(
      'phát triển kinh tế tư nhân',
    );
    expect(first('ký Hiệp định về chuyển giao người bị kết án phạt tù và Bản ghi nhớ về đào tạo').subject).toBe(
      'chuyển giao người bị kết án phạt tù',
    );
  });

  it('takes phê duyệt with its verb and nothing for về việc', () => {
    expect(first('Quyết định 749/QĐ-TTg phê duyệt Chương trình chuyển đổi số quốc gia.').subject).toBe(
      'phê duyệt Chương trình chuyển đổi số quốc gia',
    );
    expect(first('Quyết định số 1017/QĐ-CTN của Chủ tịch nước về việc thăng cấp bậc hàm.').subject).toBeUndefined();
  });

  it('gives the issuer behind the last of a list to all', () => {
    expect(documents('Áp dụng Chỉ thị 15, 16 và 19 của Thủ tướng.').map((m) => m.issuerName)).toEqual(
      Array(3).fill('Thủ tướng Chính phủ'),
    );
  });
});

describe('identity', () => {
  it('joins a short form to the full form of the text', () => {
    const found = documents('Nghị quyết số 59-NQ/TW ngày 24/01/2025 mở đường. Nghị quyết 59 nêu rõ quan điểm.');
    expect(found.map((m) => m.key)).toEqual(['vn/nq/tw/k13/59', 'vn/nq/tw/k13/59']);
    expect(new Set(found.map((m) => m.entity)).size).toBe(1);
  });

  it('resolves a short form by the day of the text', () => {
    expect(first('Nghị quyết 68 được quán triệt.', '2025-06-01').key).toBe('vn/nq/tw/k13/68');
    expect(first('Nghị quyết 59 được quán triệt.', '2024-06-01').key).toBeUndefined();
  });

  it('lets the issuer decide between two of one number', () => {
    expect(first('Nghị quyết 68 của Chính phủ hỗ trợ người lao động.', '2021-09-01').key).toBe('vn/nq/cp/2021/68');
  });

  it('counts Party numbers by term, and state numbers by year', () => {
    expect(documents('Nghị quyết 18-NQ/TW năm 2017 và Nghị quyết 18-NQ/TW năm 2022.').map((m) => m.key)).toEqual([
      'vn/nq/tw/k12/18',
      'vn/nq/tw/k13/18',
    ]);
    expect(first('Nghị quyết số 128/NQ-CP ngày 11/10/2021.').key).toBe('vn/nq/cp/2021/128');
  });

  it('keeps an identity whose printed date is wrong', () => {
    expect(first('Nghị quyết số 59-NQ/TW ngày 22/12/2024.')).toMatchObject({
      issuedOn: '2024-12-22',
      key: 'vn/nq/tw/k13/59',
    });
  });

  it('takes the version of a law in force on the day', () => {
    expect(first('Luật An ninh mạng quy định rõ.', '2025-03-01').key).toBe('vn/luat/qh14/2018/24');
    expect(first('Luật An ninh mạng quy định rõ.', '2026-08-01').key).toBe('vn/luat/qh15/2025/116');
  });

  it('knows no key where province or body is unknown', () => {
    expect(first('Nghị quyết số 05-NQ/TU ngày 12/5/2025.').key).toBeUndefined();
    expect(first('Công văn số 6411/VPCP-KTTH.').key).toBeUndefined();
  });

  it('knows a local body by the only province of its sentence', () => {
    expect(first('Nghị quyết số 09/2020/NQ-HĐND áp dụng trên địa bàn tỉnh Yên Bái.')).toMatchObject({
      key: 'vn/nq/hdnd-yen-bai/2020/9',
      issuerName: 'Hội đồng nhân dân tỉnh Yên Bái',
    });
  });
});

describe('parseDocumentNumber', () => {
  it.each([
    ['59-NQ/TW', { number: '59', code: 'NQ/TW' }],
    ['15/2020/NĐ-CP', { number: '15', year: 2020, code: 'NĐ-CP', issuerName: 'Chính phủ' }],
    ['91/2025/QH15', { number: '91', year: 2025, code: 'QH15', issuerName: 'Quốc hội' }],
    ['06/QĐTTg', { number: '06', code: 'QĐ-TTg', issuerName: 'Thủ tướng Chính phủ' }],
    ['số 118-KH/ĐUCA', { number: '118', code: 'KH/ĐUCA', issuerName: 'Đảng ủy Công an Trung ương' }],
    ['13-2023-NĐ-CP', { number: '13', year: 2023, code: 'NĐ-CP', issuerName: 'Chính phủ' }],
    ['66.7/2025/NQ-CP', { number: '66.7', year: 2025, code: 'NQ-CP', issuerName: 'Chính phủ' }],
    ['59', { number: '59' }],
  ])('%s', (text, expected) => expect(parseDocumentNumber(text)).toEqual(expected));

  it.each(['', 'Nghị quyết', '24/01/2025', '59-NQ/TW của Bộ Chính trị', '29A-123.45'])('«%s» is none', (text) =>
    expect(parseDocumentNumber(text)).toBeUndefined(),
  );
});
