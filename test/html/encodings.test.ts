import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/html.js';
import type { LegacyEncoding } from '../../src/normalize.js';
import { ENCODERS, misread } from '../normalize/encoders.js';

const PROSE = [
  'Khánh thành trạm y tế phường Đông Ba',
  'Sáng nay, Hội đồng nhân dân thành phố khánh thành trạm y tế phường Đông Ba, có phòng xét nghiệm và 12 giường bệnh.',
  'Công trình do nhân dân và doanh nghiệp đóng góp, khởi công từ tháng 3 năm ngoái, tổng vốn hơn 2 tỷ đồng.',
  'Bác sĩ Trương Thị Sáu, trưởng trạm, cho biết trạm đã khám chữa bệnh miễn phí cho người nghèo từ tuần trước.',
];
const page = (charset: string): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"><title>${PROSE[0]}</title></head>` +
  `<body><h1>${PROSE[0]}</h1><p>${PROSE.slice(1).join('</p><p>')}</p></body></html>`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = PROSE.join('\n');

describe('bytes', () => {
  test.each(['utf-8', 'windows-1252', 'iso-8859-1', 'windows-1258', 'x-user-defined', '', 'nothing'])(
    'valid UTF-8 is UTF-8, declared as %j',
    (charset) => {
      expect(readHtml(utf8(page(charset)))).toMatchObject({ text, encoding: 'unicode' });
    },
  );

  test('a byte order mark is no character of the page', () => {
    const read = readHtml(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(page('utf-8'))));
    expect(read).toMatchObject({ text, source: page('utf-8') });
  });

  test.each([
    ['little-endian', true, [0xff, 0xfe]],
    ['big-endian', false, [0xfe, 0xff]],
    ['little-endian, unmarked', true, []],
    ['big-endian, unmarked', false, []],
  ] as const)('UTF-16, %s', (_, little, mark) => {
    const html = page('utf-16');
    const bytes = new Uint8Array(html.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < html.length; i++) view.setUint16(2 * i, html.charCodeAt(i), little);
    expect(readHtml(Uint8Array.of(...mark, ...bytes)).text).toBe(text);
  });

  test('UTF-8 cut off within a letter is UTF-8', () => {
    const whole = utf8(page('utf-8'));
    const cut = whole.slice(0, whole.lastIndexOf(0xe1) + 1);
    const read = readHtml(cut);
    expect(read.encoding).toBe('unicode');
    expect(read.text.startsWith(`${PROSE[0]}\n${PROSE[1]}\n`)).toBe(true);
  });

  const legacy: LegacyEncoding[] = ['tcvn3', 'vni-windows', 'viscii', 'vps', 'windows-1258'];
  test.each(legacy)('%s, whatever is declared', (encoding) => {
    for (const charset of ['windows-1252', 'utf-8', 'x-user-defined']) {
      const read = readHtml(Uint8Array.from(ENCODERS[encoding](page(charset))));
      expect(read).toMatchObject({ encoding, title: PROSE[0] });
      expect(read.text).toBe(text);
    }
  });

  test('plain Windows-1252 is not taken for something Vietnamese', () => {
    const bytes = Uint8Array.from(
      '<p>Caf\xe9 \x93na\xefve\x94 \x96 d\xe9j\xe0 vu, said the minister of culture today.</p>',
      (char) => char.charCodeAt(0),
    );
    const read = readHtml(bytes);
    expect(read.encoding).toBe('windows-1252');
    expect(read.source).toContain('Café “naïve” – déjà vu');
  });
});

describe('strings', () => {
  test.each<LegacyEncoding>(['tcvn3', 'vni-windows', 'viscii', 'mojibake-utf8'])(
    'what was in %s and was read as Windows-1252',
    (encoding) => {
      const html = misread(page('windows-1252'), encoding);
      const read = readHtml(html);
      expect(read).toMatchObject({ encoding, source: html });
      expect(read.text).toBe(text);
      const at = read.text.indexOf('Trương Thị Sáu');
      const span = read.sourceSpan({ start: at, end: at + 'Trương Thị Sáu'.length });
      expect(html.slice(span.start, span.end)).toBe(misread('Trương Thị Sáu', encoding));
    },
  );
});
