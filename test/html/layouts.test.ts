import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/html.js';

const TITLE = '<h1>Cháy kho cà phê ở xã Cư M’gar</h1>';
const LEDE = '<p>Rạng sáng 17/6, kho cà phê của một công ty ở xã Cư M’gar bốc cháy dữ dội, không có thương vong.</p>';
const MORE = '<p>Cảnh sát điều 9 xe chữa cháy cùng 62 cán bộ, chiến sĩ đến hiện trường và dập lửa sau 3 giờ.</p>';
const LAST = '<p>Thiệt hại ban đầu khoảng 4 tỷ đồng, nguyên nhân đang được Công an tỉnh Đắk Lắk điều tra.</p>';

/** What is read of a page, without the title, the lede and the two paragraphs above. */
function rest(body: string, head = ''): string[] {
  const { text, blocks } = readHtml(`<html><head>${head}</head><body>${body}</body></html>`);
  const known = [TITLE, LEDE, MORE, LAST].map((html) => html.replace(/<[^>]+>/g, ''));
  const told = blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)] as const);
  for (const words of known) expect(told.map(([, block]) => block)).toContain(words);
  return told.filter(([, block]) => !known.includes(block)).map(([kind, block]) => `${kind}: ${block}`);
}

describe('left out', () => {
  test('comments without a label, by the words that answer them', () => {
    const comment = (text: string) =>
      `<div><b>Hùng</b><p>${text}</p><a>Thích</a> <a>Trả lời</a> <span>2 giờ trước</span></div>`;
    const comments = `<section>${comment('Khu vực này năm nào cũng cháy, đề nghị kiểm tra lại hệ thống điện của các kho.')}${comment('Chia buồn với công ty, mong sớm khắc phục để bà con còn chỗ bán cà phê.')}</section>`;
    expect(rest(`<main>${TITLE}<div>${LEDE}${MORE}${LAST}</div>${comments}</main>`)).toEqual([]);
  });

  test('an article that the page appends', () => {
    const next = `<h1>Mở thêm 12 điểm chi trả lương hưu</h1><p>18/6/2025</p><p>${'Từ ngày 1/7, bưu điện mở thêm 12 điểm chi trả lương hưu tại các phường mới. '.repeat(9)}</p>`;
    expect(rest(`<div><div>${TITLE}${LEDE}${MORE}${LAST}</div><div>${next}</div></div>`)).toEqual([]);
  });

  test('what a player says that does not run, and an invitation to read on', () => {
    const said = '<p>Trình duyệt của bạn không hỗ trợ phát video, hãy nâng cấp.</p>';
    const invited = '<p><em>* Mời bạn đọc vào chuyên mục Pháp luật xem các tin, bài liên quan trong ngày.</em></p>';
    expect(rest(`<div>${TITLE}${LEDE}${MORE}<div>${said}</div>${LAST}${invited}</div>`)).toEqual([]);
  });

  test('keywords, though one of them is as long as a headline', () => {
    const tags = ['cháy kho', 'cà phê', 'phòng cháy chữa cháy và cứu nạn'].map(
      (tag) => `<li><a href="/t/${tag}">${tag}</a></li>`,
    );
    expect(rest(`<div>${TITLE}${LEDE}${MORE}${LAST}</div><ul>${tags.join('')}</ul>`)).toEqual([]);
  });

  test('lists that stand on every page, and not those of this article', () => {
    const item = (text: string) => `<div><a href="/${text.length}">${text}</a></div>`;
    const own = `<div>Tin liên quan</div>${item('Diễn tập chữa cháy ở khu công nghiệp Hòa Phú')}`;
    const general = `<div>Đọc nhiều nhất</div>${item('Giá xăng giảm lần thứ ba liên tiếp từ đầu năm')}`;
    expect(rest(`<div>${TITLE}${LEDE}${MORE}${LAST}</div><div>${own}</div><div>${general}</div>`)).toEqual([
      'related: Diễn tập chữa cháy ở khu công nghiệp Hòa Phú',
    ]);
  });
});

describe('kept', () => {
  test('the prose of a page that is hidden until a script runs', () => {
    expect(rest(`<div style="display:none">${TITLE}${LEDE}${MORE}${LAST}</div>`)).toEqual([]);
  });

  test('the words of another in a quotation: he is no author', () => {
    const quote =
      '<blockquote><p>Lửa lan rất nhanh vì gió to.</p></blockquote><p class="quote-author">Anh Y Thuyên, nhân chứng</p>';
    expect(rest(`<div>${TITLE}${LEDE}${MORE}<div>${quote}</div>${LAST}</div>`)).toEqual([
      'paragraph: Lửa lan rất nhanh vì gió to.',
      'paragraph: Anh Y Thuyên, nhân chứng',
    ]);
  });

  test('a box beside the text, where it holds no other article', () => {
    const box = '<aside><p>Năm 2024, toàn tỉnh xảy ra 112 vụ cháy, thiệt hại hơn 31 tỷ đồng.</p></aside>';
    const other =
      '<aside><a href="/x1">Ba vụ cháy kho trong một tháng</a><p>Nguyên nhân đều do chập điện ở kho cũ.</p></aside>';
    expect(rest(`<div>${TITLE}${LEDE}${MORE}${box}${other}${LAST}</div>`)).toEqual([
      'paragraph: Năm 2024, toàn tỉnh xảy ra 112 vụ cháy, thiệt hại hơn 31 tỷ đồng.',
      'related: Ba vụ cháy kho trong một tháng',
    ]);
  });

  test('captions one after the other, each with its credit', () => {
    const figure = (caption: string, credit: string) =>
      `<figure><img src="a.jpg"><figcaption><p>${caption}</p><p>${credit}</p></figcaption></figure>`;
    const figures = figure('Hiện trường vụ cháy', 'Ảnh: Y Lan') + figure('Lực lượng chữa cháy', 'Ảnh: Hải Đăng');
    expect(rest(`<div>${TITLE}${LEDE}${figures}${MORE}${LAST}</div>`)).toEqual([
      'caption: Hiện trường vụ cháy Ảnh: Y Lan',
      'caption: Lực lượng chữa cháy Ảnh: Hải Đăng',
    ]);
  });

  test('credits at the end, with what each of them did', () => {
    const credits = '<div>Nội dung: Lương Hạnh</div><div>Thiết kế: Bế Dũng</div>';
    expect(rest(`<div>${TITLE}${LEDE}${MORE}${LAST}${credits}</div>`)).toEqual([
      'byline: Nội dung: Lương Hạnh',
      'byline: Thiết kế: Bế Dũng',
    ]);
  });

  test('lines of preformatted text', () => {
    const lines = '<pre>Danh sách bị thương:\nông Y Bhem, 41 tuổi;\n\nbà H’Nga, 38 tuổi.</pre>';
    expect(rest(`<div>${TITLE}${LEDE}${MORE}${lines}${LAST}</div>`)).toEqual([
      'paragraph: Danh sách bị thương:',
      'paragraph: ông Y Bhem, 41 tuổi;',
      'paragraph: bà H’Nga, 38 tuổi.',
    ]);
  });

  test('a sentence of which most is a link', () => {
    const linked =
      '<p>Căn cứ <a href="/luat">Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29 tháng 11 năm 2024</a>;</p>';
    expect(rest(`<div>${TITLE}${LEDE}${MORE}${linked}${LAST}</div>`)).toEqual([
      'paragraph: Căn cứ Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29 tháng 11 năm 2024;',
    ]);
  });

  test('a sentence that a break cuts, and an item for each break of a list', () => {
    const broken =
      '<p>Ba xã lân cận cử người<br>đến giúp chủ kho dọn dẹp.</p><p>Gồm:<br>- Xã Ea Kiết;<br>- Xã Cuôr Đăng.</p>';
    expect(rest(`<div>${TITLE}${LEDE}${MORE}${broken}${LAST}</div>`)).toEqual([
      'paragraph: Ba xã lân cận cử người đến giúp chủ kho dọn dẹp.',
      'paragraph: Gồm:',
      'paragraph: - Xã Ea Kiết;',
      'paragraph: - Xã Cuôr Đăng.',
    ]);
  });

  test('the headline in a box, without its teaser', () => {
    const box =
      '<div class="box-related"><a href="/x"><img src="x.jpg"></a><a href="/x"><span>Ba vụ cháy kho trong một tháng</span><span>Nguyên nhân đều do chập điện.</span></a></div>';
    expect(rest(`<div>${TITLE}${LEDE}${MORE}${box}${LAST}</div>`)).toEqual(['related: Ba vụ cháy kho trong một tháng']);
  });
});

describe('titles', () => {
  const kinds = (html: string): string[] => readHtml(html).blocks.map(({ kind }) => kind);

  test('of the head of the page, where the page prints none', () => {
    const page = readHtml(`<meta property="og:title" content="Ch&aacute;y kho cà phê">${LEDE}${MORE}`);
    expect(page.title).toBe('Cháy kho cà phê');
    expect(page.text.startsWith('Cháy kho cà phê\nRạng sáng 17/6')).toBe(true);
    const { start, end } = page.sourceSpan({ start: 0, end: 'Cháy kho cà phê'.length });
    expect(page.source.slice(start, end)).toBe('Ch&aacute;y kho cà phê');
  });

  test('none, and then no sapo either', () => {
    expect(kinds(`<p>Báo</p>${LEDE}${MORE}`)).not.toContain('title');
    expect(kinds(LEDE + MORE)).toEqual(['paragraph', 'paragraph']);
  });

  test('not the name of the site, though it is a heading', () => {
    expect(
      readHtml(`<h1><a href="/">Báo điện tử Sông Hồng và biển</a></h1><h2>Cháy kho cà phê</h2>${LEDE}${MORE}`).title,
    ).toBe('Cháy kho cà phê');
  });

  test('in bold above the first paragraph, without a heading', () => {
    expect(readHtml(`<div><b>Cháy kho cà phê ở xã Cư M’gar</b><br><br>${LEDE}${MORE}</div>`).title).toBe(
      'Cháy kho cà phê ở xã Cư M’gar',
    );
  });
});

describe('dates', () => {
  const page = (meta: string, printed: string): string | undefined =>
    readHtml(
      `<html><head>${meta}</head><body><div>${TITLE}<div>${printed}</div>${LEDE}${MORE}${LAST}</div></body></html>`,
    ).publishedAt;
  const meta = (content: string) => `<meta property="article:published_time" content="${content}">`;

  test.each([
    ['universal time is turned into Vietnamese', meta('2025-06-16T23:30:00Z'), '', '2025-06-17T06:30+07:00'],
    ['so is any other zone', meta('2025-06-17T08:30:00+0900'), '', '2025-06-17T06:30+07:00'],
    ['a date with the time that is printed', meta('2025-06-17'), '17/06/2025 05:40', '2025-06-17T05:40'],
    ['the day of the head, where the printed one is another', meta('2025-06-17'), '18/06/2025', '2025-06-17'],
    ['a day before its month', meta('07/06/2025 9:05'), '', '2025-06-07T09:05'],
    ['a month before its day, where there is no such month', meta('06/17/2025 9:05:00 PM'), '', '2025-06-17T21:05'],
    [
      'a time element beside the title',
      '',
      '<time datetime="2025-06-17T05:40:00+07:00">Thứ Ba, 17/06/2025</time>',
      '2025-06-17T05:40+07:00',
    ],
    ['the printed line', '', 'Thứ Ba, ngày 17 tháng 6 năm 2025', '2025-06-17'],
    ['none', meta('yesterday'), '', undefined],
    ['the 31st of no month', meta('2025-13-31'), '', undefined],
  ])('%s', (_, head, printed, expected) => {
    expect(page(head, printed)).toBe(expected);
  });
});

describe('addresses', () => {
  const url = (link: string, given?: string): string | undefined => {
    const html = `<html><head>${link}</head><body>${TITLE}${LEDE}</body></html>`;
    return readHtml(html, given === undefined ? {} : { url: given }).url;
  };
  test.each([
    ['<link rel="canonical" href="https://bao.vn/a.html">', 'https://m.bao.vn/b', 'https://bao.vn/a.html'],
    ['<link rel="canonical" href="/x/../a.html?p=1">', 'https://bao.vn/tin/b', 'https://bao.vn/a.html?p=1'],
    ['<link rel="canonical" href="a.html">', 'https://bao.vn/tin/b?q', 'https://bao.vn/tin/a.html'],
    ['<link rel="canonical" href="//bao.vn/a.html">', undefined, 'https://bao.vn/a.html'],
    ['<base href="https://bao.vn/tin/"><link rel="canonical" href="a.html">', undefined, 'https://bao.vn/tin/a.html'],
    ['<link rel="canonical" href="/a.html">', undefined, undefined],
    ['<meta property="og:url" content="https://bao.vn/a.html">', undefined, 'https://bao.vn/a.html'],
    ['', 'https://bao.vn/b', 'https://bao.vn/b'],
  ])('%s at %s', (link, given, expected) => {
    expect(url(link, given)).toBe(expected);
  });
});
