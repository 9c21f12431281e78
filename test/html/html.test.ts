import { describe, expect, test } from 'vitest';
import { SukienError } from '../../src/errors.js';
import { loadTokenizer } from '../../src/html/peer.js';
import { readHtml } from '../../src/html.js';
import { analyze } from '../../src/index.js';

const PAGE = `<!doctype html><html><head><title>Khai trương trung tâm mới - Báo Sông Lam</title>
<link rel="canonical" href="/tin/khai-truong-12.html">
<meta property="og:title" content="Khai trương trung t&acirc;m mới"></head>
<body><nav><a href="/">Trang chủ</a> <a href="/thoi-su">Thời sự</a></nav>
<h1>Khai trương trung t&acirc;m mới</h1><div class="date">Thứ Sáu, 19/12/2025 09:15</div>
<h2 class="sapo">S&aacute;ng 19/12, tại H&agrave; Nội, Bộ Tư pháp khai trương trung tâm trợ giúp pháp lý.</h2>
<div class="detail"><p>Phát biểu tại buổi lễ, Thứ trưởng Trần Hữu Lộc cho biết trung tâm sẽ phục vụ người dân ở 12 xã vùng cao.
<figure><img src="a.jpg"><figcaption>Thứ trưởng cắt băng khai trương. <i>Ảnh: Thu Hà</i></figcaption></figure>
<p>Trung tâm có 25 trợ giúp viên pháp lý, làm việc từ thứ hai đến thứ bảy hằng tuần.
<p style="text-align:right"><b>Thu Hà</b></div>
<ul><li><a href="/tin/1.html">Học viện Tư pháp tuyển sinh lớp mới khóa 30</a></ul>
<h3>Bình luận (1)</h3><div>Lê Văn Bình<p>Mong trung tâm sớm mở thêm cơ sở ở huyện miền núi quê tôi.</div>
</body></html>`;

const told = (html: string | Uint8Array): string[] => {
  const page = readHtml(html);
  return page.blocks.map(({ kind, start, end }) => `${kind}: ${page.text.slice(start, end)}`);
};

describe('readHtml', () => {
  test('gives text, blocks and facts', () => {
    const page = readHtml(PAGE, { url: 'https://baosonglam.vn/tin/x.html' });
    expect(page.text.split('\n')).toEqual([
      'Khai trương trung tâm mới',
      'Thứ Sáu, 19/12/2025 09:15',
      'Sáng 19/12, tại Hà Nội, Bộ Tư pháp khai trương trung tâm trợ giúp pháp lý.',
      'Phát biểu tại buổi lễ, Thứ trưởng Trần Hữu Lộc cho biết trung tâm sẽ phục vụ người dân ở 12 xã vùng cao.',
      'Thứ trưởng cắt băng khai trương. Ảnh: Thu Hà',
      'Trung tâm có 25 trợ giúp viên pháp lý, làm việc từ thứ hai đến thứ bảy hằng tuần.',
      'Thu Hà',
      'Học viện Tư pháp tuyển sinh lớp mới khóa 30',
    ]);
    expect(page.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'dateline',
      'lede',
      'paragraph',
      'caption',
      'paragraph',
      'byline',
      'related',
    ]);
    expect(page).toMatchObject({
      title: 'Khai trương trung tâm mới',
      lede: 'Sáng 19/12, tại Hà Nội, Bộ Tư pháp khai trương trung tâm trợ giúp pháp lý.',
      publishedAt: '2025-12-19T09:15',
      byline: 'Thu Hà',
      url: 'https://baosonglam.vn/tin/khai-truong-12.html',
      encoding: 'unicode',
    });
    expect(page.related.map(({ title }) => title)).toEqual(['Học viện Tư pháp tuyển sinh lớp mới khóa 30']);
  });

  test('leads from every offset to the page, entities included', () => {
    const page = readHtml(PAGE);
    const at = page.text.indexOf('Hà Nội');
    const span = page.sourceSpan({ start: at, end: at + 6 });
    expect(PAGE.slice(span.start, span.end)).toBe('H&agrave; Nội');
    expect(PAGE.slice(page.toSource(at + 1), page.toSource(at + 2))).toBe('&agrave;');
    expect(page.toSource(page.text.length)).toBe(PAGE.indexOf('</a></ul>'));
  });

  test('goes into analyze, which reads the known blocks and nothing else', () => {
    const page = readHtml(PAGE);
    const { article, mentions } = analyze(page.text, { blocks: page.blocks, publishedAt: page.publishedAt });
    expect(article.blocks).toEqual(page.blocks);
    expect(article).toMatchObject({ title: page.title, lede: page.lede, byline: page.byline, related: page.related });
    expect(mentions.some(({ text }) => text === 'Trần Hữu Lộc')).toBe(true);
    expect(mentions.some(({ text }) => text === 'Học viện Tư pháp')).toBe(false);
  });
});

describe('errors', () => {
  test('a missing peer is one error with the line that installs it', () => {
    const missing = (): never => {
      throw new Error("Cannot find module 'htmlparser2'\nRequire stack:\n- x");
    };
    const fail = () => loadTokenizer(missing);
    expect(fail).toThrow(SukienError);
    expect(fail).toThrow(/^E501 .*npm install htmlparser2@\^12$/);
  });

  test.each([
    ['E502', undefined, {}],
    ['E502', 5, {}],
    ['E503', '', null],
    ['E503', '', { url: 'tin/1.html' }],
    ['E503', '', { adress: 'https://a.vn' }],
  ])('%s for %j, %j', (code, html, options) => {
    expect(() => readHtml(html as never, options as never)).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    [[{ kind: 'heading', start: 0, end: 1 }]],
    [[{ kind: 'title', start: 3, end: 2 }]],
    [[{ kind: 'title', start: 0, end: 99 }]],
    [
      [
        { kind: 'title', start: 0, end: 2 },
        { kind: 'lede', start: 1, end: 3 },
      ],
    ],
    ['title'],
  ])('E307 for blocks %j', (blocks) => {
    expect(() => analyze('Tin mới', { blocks: blocks as never })).toThrow(expect.objectContaining({ code: 'E307' }));
  });
});

describe('what is no page', () => {
  const nasty: [string, string | Uint8Array][] = [
    ['nothing', ''],
    ['no bytes', new Uint8Array()],
    ['binary', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)],
    ['zeros', new Uint8Array(1000)],
    ['plain text', 'Sáng nay, Bộ Tư pháp khai giảng lớp tập huấn tại Huế.'],
    ['one bracket', '<'],
    ['an open tag', '<div class="a'],
    ['an open comment', '<p>a<!-- b'],
    ['an open script', '<p>a<script>var x = "<p>"'],
    ['lone surrogates', '<p>\ud800</p>\udc00'],
    ['wrong entities', '&#xFFFFFFFF;&#0;&;&amp&#;&unknown;<p title="&#99999999999;&">'],
    ['closing tags', '</p></div></td></table></body></html></b></a>'],
    [
      'prototype names',
      '<__proto__ constructor="1" __proto__="2"><meta name="__proto__" content="x"><p class="constructor">',
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":[{}],"author":null,</script>',
    ],
    [
      'odd JSON-LD',
      '<script type="application/ld+json">{"@type":["NewsArticle",5],"headline":7,"author":[null,{"name":{}}]}</script>',
    ],
  ];
  test.each(nasty)('%s is survived', (_, html) => {
    const page = readHtml(html);
    let at = 0;
    for (const { start, end } of page.blocks) {
      expect(start).toBeGreaterThanOrEqual(at);
      at = end;
    }
    expect(at).toBe(page.text.length);
    expect(() => analyze(page.text, { blocks: page.blocks, publishedAt: page.publishedAt })).not.toThrow();
  });

  test('a page nested a hundred thousand deep is read', () => {
    const html = `${'<div><b><span>'.repeat(50_000)}<h1>Khai giảng lớp tập huấn</h1><p>Sáng nay, Bộ Tư pháp khai giảng lớp tập huấn tại Huế.${'</i></p></b>'.repeat(50_000)}`;
    expect(told(html)).toEqual([
      'title: Khai giảng lớp tập huấn',
      'lede: Sáng nay, Bộ Tư pháp khai giảng lớp tập huấn tại Huế.',
    ]);
  });
});
