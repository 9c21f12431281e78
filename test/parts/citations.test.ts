import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractDocuments, formatCitation } from '../../src/documents.js';

describe('formatCitation', () => {
  it.each([
    [
      'NQ 59',
      'Nghị quyết số 59-NQ/TW ngày 24/1/2025 của Bộ Chính trị về hội nhập quốc tế trong tình hình mới',
      'Nghị quyết số 59-NQ/TW',
      'Nghị quyết 59',
    ],
    [
      'theo nghị định 30/2020/NĐ-CP',
      'Nghị định số 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ về công tác văn thư',
      'Nghị định số 30/2020/NĐ-CP',
      'Nghị định 30',
    ],
    [
      'Luật Đất đai năm 2024',
      'Luật Đất đai số 31/2024/QH15 ngày 18/1/2024',
      'Luật số 31/2024/QH15',
      'Luật Đất đai năm 2024',
    ],
    [
      'điểm a, khoản 1, Điều 174 BLHS năm 2015',
      'điểm a khoản 1 Điều 174 Bộ luật Hình sự số 100/2015/QH13 ngày 27/11/2015',
      'điểm a khoản 1 Điều 174 Bộ luật số 100/2015/QH13',
      'điểm a khoản 1 Điều 174 Bộ luật Hình sự năm 2015',
    ],
    ['Hiến pháp 2013', 'Hiến pháp năm 2013', 'Hiến pháp năm 2013', 'Hiến pháp năm 2013'],
    ['TCVN 5687:2010', 'TCVN 5687:2010', 'TCVN 5687:2010', 'TCVN 5687:2010'],
  ])('%s', (text, full, symbol, short) => {
    expect(formatCitation(text)).toBe(full);
    expect(formatCitation(text, { style: 'symbol' })).toBe(symbol);
    expect(formatCitation(text, { style: 'short' })).toBe(short);
  });

  it('writes the parts that it is given, and no more where it may not complete them', () => {
    const parts = { docType: 'quyết định', number: '12', code: 'QĐ-UBND', year: 2025, issuedOn: '2025-02-05' };
    expect(formatCitation(parts)).toBe('Quyết định số 12/2025/QĐ-UBND ngày 5/2/2025');
    expect(formatCitation({ ...parts, issuer: 'UBND tỉnh Cao Bằng', subject: 'giá đất' }, { date: 'words' })).toBe(
      'Quyết định số 12/2025/QĐ-UBND ngày 05 tháng 02 năm 2025 của UBND tỉnh Cao Bằng về giá đất',
    );
    const resolution = { docType: 'nghị quyết', number: '57', code: 'NQ/TW', key: 'vn/nq/tw/k13/57' };
    expect(formatCitation(resolution, { complete: false })).toBe('Nghị quyết số 57-NQ/TW');
    expect(formatCitation(resolution, { subject: false })).toBe(
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị',
    );
  });

  it('keeps the year out of a symbol that has none', () => {
    const [mention] = extractDocuments('Quyết định số 900/QĐ-BNV năm 2023');
    expect(mention && formatCitation(mention, { style: 'symbol' })).toBe('Quyết định số 900/QĐ-BNV');
    expect(mention && formatCitation(mention)).toBe('Quyết định số 900/QĐ-BNV năm 2023 của Bộ Nội vụ');
  });

  it('has nothing to write where no document is named', () => {
    expect(formatCitation('Hôm nay trời nắng.')).toBeUndefined();
    expect(formatCitation({ number: '59' })).toBeUndefined();
    expect(() => formatCitation(undefined as unknown as string)).toThrow('E301');
  });

  it.each([
    'Nghị quyết số 68-NQ/TW ngày 4/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân',
    'Nghị định số 101/2024/NĐ-CP ngày 29/7/2024 của Chính phủ về đo đạc',
    'Thông tư số 15/2023/TT-BCA ngày 20/4/2023 của Bộ Công an về đăng ký xe',
    'Chỉ thị số 24/CT-TTg ngày 13/9/2023 của Thủ tướng Chính phủ về cải cách hành chính',
    'khoản 2 Điều 8 Nghị định số 144/2021/NĐ-CP ngày 31/12/2021 của Chính phủ',
  ])('reads back what it writes: %s', (text) => {
    const [told] = extractDocuments(text);
    const written = told && formatCitation(told, { complete: false });
    expect(written).toBe(text);
    const [again] = extractDocuments(written ?? '');
    expect({ ...again, id: '', entity: '' }).toEqual({ ...told, id: '', entity: '' });
  });
});

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const CALLS = [...README.matchAll(/^\| `formatCitation\((.+)\)` \| `(.+)` \|$/gm)].map(([, call, text]) => [
  call,
  text,
]);

it.each(CALLS)('the README: %s', (call, text) => {
  const [document, options] = new Function(`return [${call}]`)() as Parameters<typeof formatCitation>;
  expect(formatCitation(document, options)).toBe(text);
});
