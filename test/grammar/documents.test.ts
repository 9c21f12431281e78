import { describe, expect, it } from 'vitest';
import { analyze, type DocumentMention } from '../../src/index.js';
import { DOCUMENTS, NO_DOCUMENT } from '../corpus/documents.js';

const documents = (text: string, publishedAt?: string): DocumentMention[] =>
  analyze(text, { page: false, ...(publishedAt ? { publishedAt } : {}) }).mentions.filter(
    (m): m is DocumentMention => m.kind === 'document',
  );
const texts = (text: string): string[] => documents(text).map((m) => m.text);

describe('each phrasing has its fields and is the whole span', () => {
  for (const { fields, phrasings } of DOCUMENTS) {
    it.each(phrasings.map((p) => [p]))('%s', (phrase) => {
      const [found, ...more] = documents(`Toàn ngành thực hiện ${phrase}.`);
      expect(more).toEqual([]);
      expect(found?.text).toBe(phrase);
      expect(found).toMatchObject(fields);
    });
  }
});

describe('what is no citation', () => {
  it.each(NO_DOCUMENT.map((s) => [s]))('%s', (sentence) => expect(texts(sentence)).toEqual([]));
});

describe('lists', () => {
  it('makes each number a mention with type and code of its neighbours', () => {
    const found = documents('Học tập các Nghị quyết số 57, 59, 66 và 68-NQ/TW.', '2025-07-01');
    expect(found.map((m) => m.text)).toEqual(['Nghị quyết số 57', '59', '66', '68-NQ/TW']);
    expect(found.map((m) => m.docType)).toEqual(Array(4).fill('nghị quyết'));
    expect(found.map((m) => m.code)).toEqual(Array(4).fill('NQ/TW'));
    expect(found.map((m) => m.key)).toEqual([57, 59, 66, 68].map((n) => `vn/nq/tw/k13/${n}`));
  });

  it('shares the date of the last', () => {
    const found = documents('Sơ kết Nghị quyết số 18-NQ/TW và số 19-NQ/TW ngày 25/10/2017.');
    expect(found.map((m) => [m.text, m.issuedOn])).toEqual([
      ['Nghị quyết số 18-NQ/TW', '2017-10-25'],
      ['số 19-NQ/TW ngày 25/10/2017', '2017-10-25'],
    ]);
  });

  it('reads ascending numbers parted by hyphens', () => {
    expect(texts('Nghị quyết 70-71-72 bổ trợ cho nhau.')).toEqual(['Nghị quyết 70', '71', '72']);
  });

  it('stops before a number that counts something', () => {
    expect(texts('Theo Nghị quyết 128, 63 tỉnh đã lập kế hoạch.')).toEqual(['Nghị quyết 128']);
  });
});

describe('provisions', () => {
  const provisions = (text: string): [string, DocumentMention['provision'], string | undefined][] =>
    documents(text).map((m) => [m.text, m.provision, m.docType]);

  it('splits coordinated points, clauses and articles', () => {
    expect(provisions('Áp dụng điểm a, b khoản 2 Điều 51 để giảm nhẹ.')).toEqual([
      ['điểm a', { điểm: 'a', khoản: '2', điều: '51' }, undefined],
      ['b khoản 2 Điều 51', { điểm: 'b', khoản: '2', điều: '51' }, undefined],
    ]);
    expect(provisions('Căn cứ các Điều 584, 589 Bộ luật Dân sự, Tòa buộc bồi thường.')).toEqual([
      ['Điều 584', { điều: '584' }, 'bộ luật'],
      ['589 Bộ luật Dân sự', { điều: '589' }, 'bộ luật'],
    ]);
  });

  it('gives a smaller part the article that follows', () => {
    expect(provisions('theo điểm s khoản 1, khoản 2 Điều 51 Bộ luật Hình sự')).toEqual([
      ['điểm s khoản 1', { điểm: 's', khoản: '1', điều: '51' }, 'bộ luật'],
      ['khoản 2 Điều 51 Bộ luật Hình sự', { khoản: '2', điều: '51' }, 'bộ luật'],
    ]);
  });

  it('reads chapters, parts and inserted articles', () => {
    expect(provisions('Mục 2 Chương XVI Bộ luật Tố tụng hình sự')).toEqual([
      ['Mục 2 Chương XVI Bộ luật Tố tụng hình sự', { mục: '2', chương: 'XVI' }, 'bộ luật'],
    ]);
    expect(provisions('bổ sung Điều 217a Bộ luật Hình sự')[0]?.[1]).toEqual({ điều: '217a' });
    expect(provisions('Phần thứ hai Bộ luật Dân sự')[0]?.[1]).toEqual({ phần: '2' });
  });

  it('reads an act told by its type word alone', () => {
    expect(provisions('Theo điểm b khoản 9 Điều 6 Nghị định, lái xe bị phạt.')).toEqual([
      ['điểm b khoản 9 Điều 6 Nghị định', { điểm: 'b', khoản: '9', điều: '6' }, 'nghị định'],
    ]);
  });
});

describe('borders', () => {
  it('leaves issuer, subject and notes outside', () => {
    expect(texts('Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học.')).toEqual([
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024',
    ]);
    expect(texts('Bộ luật Hình sự năm 2015 (sửa đổi, bổ sung năm 2017) có hiệu lực.')).toEqual([
      'Bộ luật Hình sự năm 2015',
    ]);
  });

  it('keeps (sửa đổi) of a title inside', () => {
    expect(texts('Quốc hội cho ý kiến về Luật Hộ tịch (sửa đổi).')).toEqual(['Luật Hộ tịch (sửa đổi)']);
  });

  it('begins at the number where the issuer parts it from its type', () => {
    const [found] = documents('Quyết định của Bộ Chính trị số 31-QĐ/TW, ngày 01-10-1997 đã hết hiệu lực.');
    expect(found).toMatchObject({
      text: 'số 31-QĐ/TW, ngày 01-10-1997',
      docType: 'quyết định',
      issuer: 'Bộ Chính trị',
      key: 'vn/qd/tw/k8/31',
    });
  });

  it('takes a capitalised type word with issuer or subject, and no small or plural one', () => {
    expect(texts('Hai bộ đã ký Bản ghi nhớ về hợp tác đào tạo.')).toEqual(['Bản ghi nhớ']);
    expect(texts('Hai bộ đã ký nhiều Bản ghi nhớ về hợp tác đào tạo.')).toEqual([]);
  });
});

it('knows who issues together, and an aircraft from a letter', () => {
  const [joint] = documents(
    'Thông tư liên tịch số 02/2011/TTLT-BCA-BTP ngày 28/1/2011 của Bộ Công an và Bộ Tư pháp về lý lịch tư pháp.',
  );
  expect(joint).toMatchObject({ issuerName: 'Bộ Công an; Bộ Tư pháp', subject: 'lý lịch tư pháp' });
  expect(texts('Chiếc CV22 bay qua sông.')).toEqual([]);
});
