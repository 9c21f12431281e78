import { describe, expect, test } from 'vitest';
import { decode, type LegacyEncoding, normalize, repairEncoding, SukienError } from '../../src/normalize.js';
import { asWindows1252, ENCODERS, LETTERS, misread } from './encoders.js';

const ENCODINGS = Object.keys(ENCODERS) as LegacyEncoding[];
const bytes = (text: string, encoding: LegacyEncoding): Uint8Array => Uint8Array.from(ENCODERS[encoding](text));

describe('every letter in every encoding', () => {
  test('there are 134', () => {
    expect(new Set(LETTERS).size).toBe(134);
  });
  describe.each(ENCODINGS.filter((encoding) => encoding !== 'tcvn3'))('%s', (encoding) => {
    test.each(LETTERS)('%s', (letter) => {
      expect(decode(bytes(letter, encoding), { encoding })).toBe(letter);
      expect(decode(misread(letter, encoding), { encoding })).toBe(letter);
    });
  });
  test('tcvn3: 74 letters; the toned capitals by their neighbours', () => {
    const own = LETTERS.filter((letter) => decode(bytes(letter, 'tcvn3'), { encoding: 'tcvn3' }) === letter);
    expect(own).toHaveLength(74);
    for (const letter of LETTERS.filter((one) => one !== one.toLowerCase())) {
      expect(decode(bytes(`TH${letter}NH`, 'tcvn3'), { encoding: 'tcvn3' })).toBe(`TH${letter}NH`);
    }
  });
});

const TITLE = 'TRẠM Y TẾ XÃ TÂN LẬP MỞ CỬA TRỞ LẠI SAU MÙA MƯA';
const LEDE = 'Bác sĩ Lương Hồng Thảo cho biết trạm đã được sửa chữa và có thêm hai phòng khám.';

describe('prose', () => {
  test.each(ENCODINGS)('%s, from bytes and from what was shown of them', (encoding) => {
    for (const text of [TITLE, LEDE, `${TITLE}\r\n\r\n${LEDE}\n`]) {
      expect(decode(bytes(text, encoding), { encoding })).toBe(text);
      expect(decode(misread(text, encoding), { encoding })).toBe(text);
    }
  });

  test('tcvn3: a word of one capital goes with its neighbours, abbreviations do not count', () => {
    for (const text of ['Ủy ban xã Tà Lài, TP Hồ Chí Minh', 'XÃ TÀ LÀI', 'Số 5/QĐ-UBND, Lý Hạnh']) {
      expect(decode(bytes(text, 'tcvn3'), { encoding: 'tcvn3' })).toBe(text.replace('Ủ', 'ủ'));
    }
  });

  test('quotes of the editor beside letters of the code page', () => {
    const view = (encoding: LegacyEncoding, word: string): string => `\u201c${misread(word, encoding)}\u201d, \u2013`;
    for (const encoding of ['viscii', 'vps', 'tcvn5712-1', 'windows-1258', 'vni-windows', 'tcvn3'] as const) {
      expect(decode(view(encoding, 'Mường'), { encoding })).toBe('“Mường”, –');
    }
  });

  test('windows-1258 whose letters were converted one by one', () => {
    expect(decode('Tra\u0323m xa\u0303 đươ\u0323c sư\u0309a', { encoding: 'windows-1258' })).toBe('Trạm xã được sửa');
  });

  test('vni: small marks behind capitals', () => {
    expect(decode('Aáp Ñoàng', { encoding: 'vni-windows' })).toBe('Ấp Đồng');
    expect(decode('Uûy ban', { encoding: 'vni-windows' })).toBe('Ủy ban');
  });

  describe('viqr', () => {
    test.each([
      ['Tra.m ddu+o+.c su+?a', 'Trạm được sửa'],
      ['No+i la`.', 'Nơi là.'],
      ['Ai cu~ng ho?i: sao?', 'Ai cũng hỏi: sao?'],
      ['Ddo^`ng DDo^`ng', 'Đồng Đồng'],
      ['ha.t (ma(.n)', 'hạt (mặn)'],
      ["di` \\? la\\'", "dì ? la'"],
      ['u*o*', 'ươ'],
      ['http://a.vn/o.html', 'http://a.vn/o.html'],
    ])('%s', (given, wanted) => {
      expect(decode(given, { encoding: 'viqr' })).toBe(wanted);
    });
  });

  describe('mojibake', () => {
    const utf8 = (text: string): string => asWindows1252(new TextEncoder().encode(text));
    test('twice', () => {
      expect(decode(utf8(utf8(LEDE)), { encoding: 'mojibake-utf8' })).toBe(LEDE);
    });
    test('quotes and the marks of a decomposed text', () => {
      expect(decode(utf8('“Tô\u0309” – …'), { encoding: 'mojibake-utf8' })).toBe('“Tổ” – …');
    });
    test('the no-break space of à turned into a blank', () => {
      expect(decode(utf8('ngày mùa và các làng').replaceAll('\u00a0', ' '), { encoding: 'mojibake-utf8' })).toBe(
        'ngày mùa và các làng',
      );
    });
    test.each(['XÃ\u00a0HỘI', 'XÃ\u00a0HOA', '“XÃ” và “XÃ”', '“CÔ”', 'déjà', 'a'])('sound: %s', (text) => {
      expect(decode(text, { encoding: 'mojibake-utf8' })).toBe(text);
      expect(repairEncoding(text).text).toBe(text);
    });
  });

  test('unicode', () => {
    expect(decode(new TextEncoder().encode('\ufeffTổ'), { encoding: 'unicode' })).toBe('Tổ');
    expect(decode(Uint8Array.of(0xff, 0xfe, 0xd5, 0x1e), { encoding: 'unicode' })).toBe('\u1ed5');
    expect(decode(Uint8Array.of(0xfe, 0xff, 0x1e, 0xd5), { encoding: 'unicode' })).toBe('\u1ed5');
    expect(decode('To\u0302\u0309', { encoding: 'unicode' })).toBe('Tổ');
  });
});

describe('mixed documents', () => {
  const BODY = 'Sáng nay, Hội đồng nhân dân tỉnh đã họp về việc này.\nÔng Mai Văn Tùng là tổ trưởng.';

  test.each(ENCODINGS)('a title in %s', (encoding) => {
    for (const title of [TITLE, LEDE]) {
      const { text, decoded } = repairEncoding(`${misread(title, encoding)}\n${BODY}`);
      expect(text).toBe(`${title}\n${BODY}`);
      expect(decoded).toHaveLength(1);
      expect(decoded[0]).toMatchObject({ start: 0, end: misread(title, encoding).length });
      expect(decode(`${misread(title, encoding)}\n${BODY}`, { encoding })).toBe(text);
    }
  });

  test.each(ENCODINGS.filter((encoding) => encoding !== 'viqr'))('a quotation in %s', (encoding) => {
    const quoted = 'Quyết định của Hội đồng về trạm';
    const given = `Theo ${misread(quoted, encoding)}, tổ dân phố đã được sửa và có thêm việc.`;
    expect(repairEncoding(given).text).toBe(`Theo ${quoted}, tổ dân phố đã được sửa và có thêm việc.`);
  });

  test('too little is left and told', () => {
    const { text, decoded, doubts } = repairEncoding('Họ gọi là Bé Thñ từ đó.');
    expect(text).toBe('Họ gọi là Bé Thñ từ đó.');
    expect(decoded).toEqual([]);
    expect(doubts).toEqual([{ start: 13, end: 16, encoding: 'tcvn3' }]);
  });

  test('sound text is left, in any language', () => {
    for (const text of [
      BODY,
      BODY.normalize('NFD'),
      'Il était déjà là, à côté du café.',
      'Größe: 5 m², ½ Stück',
      "I'm sure (a+b) isn't it.",
      '“XÃ” và “CÔ”',
    ]) {
      expect(repairEncoding(text)).toEqual({ text, decoded: [], doubts: [] });
    }
  });
});

test('decoded, then normalized', () => {
  const shown = misread('hoà giải', 'viscii');
  expect(normalize(decode(shown, { encoding: 'viscii' }), { tone: 'old' })).toBe('hòa giải');
});

test('wrong arguments are refused with a hint', () => {
  expect(() => decode('a', { encoding: 'latin1' as LegacyEncoding })).toThrow(/E405 options\.encoding.*viscii/);
  expect(() => decode('a', undefined as unknown as { encoding: LegacyEncoding })).toThrow(SukienError);
  expect(() => decode(5 as unknown as string, { encoding: 'vps' })).toThrow(/E404 input/);
});
