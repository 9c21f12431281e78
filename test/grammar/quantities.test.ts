import { describe, expect, it } from 'vitest';
import { analyze, type QuantityMention } from '../../src/index.js';
import { NO_QUANTITY, QUANTITIES } from '../corpus/quantities.js';

const quantities = (text: string): QuantityMention[] =>
  analyze(text, { page: false }).mentions.filter((m): m is QuantityMention => m.kind === 'quantity');

const fields = ({ value, max, unit, bound }: QuantityMention): object => ({
  value,
  ...(max === undefined ? {} : { max }),
  ...(unit === undefined ? {} : { unit }),
  bound,
});

describe('each phrasing means its value and is the whole span', () => {
  for (const { value, phrasings } of QUANTITIES) {
    it.each(phrasings.map((p) => [p]))('%s', (phrase) => {
      const found = quantities(`Tổ công tác ghi nhận ${phrase}, theo báo cáo.`);
      expect(found.map((m) => m.text)).toEqual([phrase]);
      expect(fields(found[0] as QuantityMention)).toEqual(value);
    });
  }
});

describe('what is no quantity', () => {
  it.each(NO_QUANTITY.map((s) => [s]))('%s', (sentence) => expect(quantities(sentence)).toEqual([]));
});

describe('where the span ends', () => {
  it('ends with the classifier, before the noun', () => {
    expect(quantities('Thu giữ 02 chiếc xe tải và 6 viên đạn.').map((m) => [m.text, m.unit])).toEqual([
      ['02 chiếc', 'chiếc'],
      ['6 viên', 'viên'],
    ]);
  });

  it('tells an age behind năm, and one of two capacities', () => {
    expect(quantities('Cô vào nghề từ năm 16 tuổi.').map((m) => m.text)).toEqual(['16 tuổi']);
    expect(quantities('Máy có bộ nhớ 64/128 GB.').map((m) => [m.text, m.value])).toEqual([['128 GB', 128]]);
  });

  it('ends with the head noun of a longer name', () => {
    expect(quantities('Họ mua 7 căn hộ và 8 điện thoại di động.').map((m) => m.text)).toEqual([
      '7 căn hộ',
      '8 điện thoại',
    ]);
  });

  it('leaves the numeral alone where its noun opens another mention', () => {
    const found = quantities('Đoàn khảo sát tại hai tỉnh Cao Bằng và Lạng Sơn.');
    expect(found.map((m) => [m.text, m.value, m.unit])).toEqual([['hai', 2, undefined]]);
  });

  it('takes trên as a preposition before a few things', () => {
    const found = quantities('Ma túy được chở trên 02 chiếc xe khách.');
    expect(found.map((m) => [m.text, m.bound])).toEqual([['02 chiếc', 'exact']]);
  });

  it('tells a part of a whole by its value', () => {
    const found = quantities('Có 445/450 phiếu tán thành.');
    expect(found.map((m) => [m.text, m.value, m.unit])).toEqual([['445/450 phiếu', 445, 'phiếu']]);
  });
});

describe('the form of the text does not matter', () => {
  const text = 'Thu giữ hơn 1.250 viên, trị giá khoảng 2,4 tỷ đồng.';
  const values = quantities(text).map(fields);

  it('finds two in the plain form', () => {
    expect(values).toEqual([
      { value: 1250, unit: 'viên', bound: 'over' },
      { value: 2_400_000_000, unit: 'VND', bound: 'about' },
    ]);
  });

  it.each([
    ['NFD', text.normalize('NFD')],
    ['no-break spaces', text.replaceAll(' ', '\u00a0')],
    ['doubled blanks', text.replaceAll(' ', '  ')],
    ['zero-width spaces', text.replaceAll('ơ', 'ơ\u200b')],
  ])('%s', (_, variant) => expect(quantities(variant).map(fields)).toEqual(values));
});
