import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { readHtml } from '../../src/html.js';
import { expectLinear } from '../laws/nasty.js';

const whole = readFileSync(new URL('pages/newspaper-divs.html', import.meta.url), 'utf8');
const paragraph = '<p>Sáng nay, Bộ Tư pháp khai giảng lớp tập huấn tại thành phố Huế cho 20 cán bộ.</p>';
const repeated =
  (piece: string, before = '') =>
  (size: number): string =>
    before + piece.repeat(Math.ceil(size / piece.length));

const pages: Record<string, (size: number) => string> = {
  'pages one after the other': repeated(whole),
  paragraphs: repeated(paragraph, '<h1>Khai giảng lớp tập huấn mới</h1>'),
  'divisions that do not end': repeated('<div><p>a '),
  'tables in tables': repeated('<table><tr><td>a<td>b'),
  'end tags of what never began': (size) => '<b>'.repeat(size / 7) + '</i>'.repeat(size / 7),
  'breaks in one paragraph': repeated('abc def<br>', '<p>'),
  'links that do not end': repeated('<a href=/x>a '),
  'headlines without an end': repeated('<li><a href="/x1">Một hai ba bốn năm sáu</a>', paragraph),
  'author lines': repeated('<p>Nguyễn Văn An</p>', paragraph),
  entities: repeated('&agrave;&#7845;', '<p>'),
  attributes: repeated(' a=1', '<p'),
  'open brackets': repeated('<'),
  ampersands: repeated('&'),
  'boxes in boxes': repeated('<div>Quảng cáo', paragraph),
  pictures: repeated('<figure><img src=a><figcaption>Một hai ba', paragraph),
  'articles appended': repeated('<h1>Khai giảng lớp mới</h1><p>01/02/2025</p>', paragraph),
};

describe('time grows with the page and no faster', () => {
  test.each(Object.entries(pages))('%s', (_, make) => {
    expectLinear((size) => {
      const html = make(size);
      return () => readHtml(html);
    });
  });
});
