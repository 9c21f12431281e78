import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/text/page.js';
import type { Block, BlockKind } from '../../src/types.js';

/** A page as lines `kind| text`; `/` opens a line that a blank line does not part from the one before. */
function page(marked: string): { text: string; kinds: [string, BlockKind][] } {
  const kinds: [string, BlockKind][] = [];
  let text = '';
  for (const row of marked.trim().split('\n')) {
    const attached = row.startsWith('/');
    const [kind, line] = row.replace(/^\//, '').split('| ') as [BlockKind, string];
    text += `${text === '' ? '' : attached ? '\n' : '\n\n'}${line}`;
    kinds.push([line, kind]);
  }
  return { text, kinds };
}

/** Each visible line of a text with the kind of the block that it begins in. */
function lineKinds(text: string, blocks: readonly Block[]): [string, BlockKind | undefined][] {
  const found: [string, BlockKind | undefined][] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim()) found.push([line, blocks.find((b) => b.start <= start && start < b.end)?.kind]);
  }
  return found;
}

const PORTAL = `
chrome| Trang chủ
/chrome| Tin tức - Sự kiện
title| Công an tỉnh Lai Châu sơ kết công tác 6 tháng đầu năm
lede| Ngày 05/7/2026, Công an tỉnh Lai Châu tổ chức Hội nghị sơ kết công tác 6 tháng đầu năm. Đại tá Sùng A Hồng, Giám đốc Công an tỉnh chủ trì Hội nghị.
dateline| 05/07/2026
dateline| 00:00
/dateline| Nữ Miền Nam
paragraph| Trong 6 tháng đầu năm, tình hình an ninh, trật tự trên địa bàn tiếp tục ổn định; tội phạm về trật tự xã hội giảm 12,5% so với cùng kỳ.
image| DSC_2143 - Copy.JPG
/caption| Đại tá Sùng A Hồng phát biểu tại Hội nghị.
paragraph| Dự Hội nghị có đại diện các sở, ngành của tỉnh.
image| anh hội nghị (2).jpeg
image| z7212345678901_a5b.jpg
caption| Các đại biểu dự Hội nghị.
paragraph| Phát biểu kết luận, Đại tá Sùng A Hồng yêu cầu Công an các xã, phường tiếp tục bám địa bàn, làm tốt công tác dân vận.
byline| A Páo – Thu Trang
chrome| In
/chrome| Chia sẻFacebook
chrome| Tin đọc nhiều trong tuần
related| Trao tặng 20 căn nhà cho hộ nghèo xã Mù Cả
related| Trao tặng 20 căn nhà cho hộ nghèo xã Mù Cả
related| Bắt giữ đối tượng trộm cắp 3 xe máy chỉ sau 5 giờ gây án.
related| Bắt giữ đối tượng trộm cắp 3 xe máy chỉ sau 5 giờ gây án.
chrome| Chỉ đạo điều hành
chrome| VĂN BẢN MỚI`;

const NEWSPAPER = `
chrome| Xã hội
dateline| Thứ năm, 18/12/2025, 10:15 (GMT+7)
title| Xe tải lao vào nhà dân, hai người bị thương
lede| Đắk Lắk - Xe tải chở cà phê mất lái, tông sập mặt tiền căn nhà ven quốc lộ 26 khiến hai người bị thương.
paragraph| Khoảng 6h, ôtô tải do tài xế 41 tuổi điều khiển chạy trên quốc lộ 26 hướng Khánh Hòa - Buôn Ma Thuột. Đến xã Ea Kar, xe bất ngờ lao sang trái đường.
related| >> Hai ôtô khách va chạm trên đèo Phượng Hoàng
paragraph| Tài xế được đưa đi cấp cứu.
caption| Hiện trường vụ tai nạn. Ảnh: Hồ Lam
chrome| Đọc thêm
related| Đề xuất lắp hộ lan tại các khúc cua trên quốc lộ 26
related| Đắk Lắk giảm 15% số vụ tai nạn giao thông
paragraph| Theo Phòng Cảnh sát giao thông, đoạn đường này dốc, khuất tầm nhìn và từng xảy ra ba vụ tai nạn tương tự từ đầu năm đến nay.
paragraph| Nguyên nhân vụ việc đang được điều tra.
byline| Hồ Lam
byline| Theo Đại Đoàn kết
chrome| Từ khóa: Đắk Lắk, tai nạn giao thông
chrome| Bình luận (12)
chrome| Phạm Ba
chrome| Đoạn này nguy hiểm lắm, tôi đi qua đây lần nào cũng thấy sợ, mong ngành chức năng sớm xử lý.
chrome| Trả lời • 2 giờ trước
chrome| Tin cùng chuyên mục
related| Khởi công cầu vượt đường sắt ở phường Tuy Hòa
chrome| Giấy phép số 15/GP-BC`;

describe('the blocks of a page', () => {
  test.each([
    ['a portal', PORTAL],
    ['a newspaper', NEWSPAPER],
  ])('%s', (_name, marked) => {
    const { text, kinds } = page(marked);
    expect(lineKinds(text, readPage(text).article.blocks)).toEqual(kinds);
  });

  const unmarked: [string, (text: string) => string][] = [
    ['decomposed letters', (text) => text.normalize('NFD')],
    ['carriage returns', (text) => text.replaceAll('\n', '\r\n')],
    ['doubled blanks', (text) => text.replaceAll(' ', '  ')],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['zero-width spaces', (text) => text.replaceAll(' ', ' \u200b').replaceAll('\n\n', '\n\u200b\n')],
    ['capitals', (text) => text.toUpperCase()],
  ];
  test.each(unmarked)('are the same with %s', (_name, change) => {
    const { text, kinds } = page(PORTAL);
    const given = change(text);
    const found = lineKinds(given, readPage(given).article.blocks).filter(([line]) => line.trim() !== '\u200b');
    expect(found.map(([, kind]) => kind)).toEqual(kinds.map(([, kind]) => kind));
  });

  test('lines of a kind that belong together are one block, paragraphs are not', () => {
    const { text } = page(PORTAL);
    const kinds = readPage(text).article.blocks.map((block) => block.kind);
    expect(kinds.filter((kind) => kind === 'dateline')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'related')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'chrome')).toHaveLength(3);
    expect(kinds.filter((kind) => kind === 'paragraph')).toHaveLength(3);
  });

  test('text broken at a width has the blocks of the unbroken text', () => {
    const { text } = page(PORTAL);
    const wrapped = text
      .split('\n')
      .map((line) => line.replace(/(.{50,70}) /g, '$1\n'))
      .join('\n');
    expect(wrapped.split('\n').length).toBeGreaterThan(text.split('\n').length);
    const kinds = (given: string) => readPage(given).article.blocks.map((block) => block.kind);
    expect(kinds(wrapped)).toEqual(kinds(text));
  });

  test('a line in capitals after the article is a label of the page', () => {
    const { text, kinds } = page(`${PORTAL}\nchrome| VĂN BẢN MỚI CỦA BỘ CÔNG AN VỀ CĂN CƯỚC VÀ CƯ TRÚ`);
    expect(lineKinds(text, readPage(text).article.blocks)).toEqual(kinds);
  });

  test('a headline above an undated article', () => {
    const { text, kinds } = page(`
title| Ra quân lập lại trật tự vỉa hè
/lede| Sáng nay, lực lượng chức năng phường Hải Châu ra quân lập lại trật tự vỉa hè trên các tuyến đường trung tâm.
/paragraph| Kết quả bước đầu
/paragraph| Theo lãnh đạo phường, đã có 35 trường hợp vi phạm bị nhắc nhở, 12 trường hợp bị xử phạt.
/byline| Hải Yến`);
    expect(lineKinds(text, readPage(text).article.blocks)).toEqual(kinds);
  });

  test('author above, author line with body and paper, contact lines of the article', () => {
    const { text, kinds } = page(`
title| Cảnh báo thủ đoạn giả danh nhân viên điện lực
byline| Văn Thành
dateline| 26/01/2026 11:03 AM
image| Ảnh chụp Màn hình 2026-01-26.png
caption| Tin nhắn giả mạo gửi đến người dân. Ảnh: Công an cung cấp
lede| Thời gian gần đây, trên địa bàn tỉnh Cà Mau xuất hiện các đối tượng giả danh nhân viên điện lực để lừa đảo.
paragraph| Người dân cần tố giác tội phạm liên hệ theo địa chỉ dưới đây, có người trực ban tất cả các ngày trong tuần:
paragraph| Điện thoại: 0290 3838 383
paragraph| - Phòng An ninh mạng, số 66 đường Nguyễn Tất Thành;
paragraph| - Công an xã, phường nơi cư trú.
byline| Phòng An ninh mạng, Công an tỉnh Cà Mau`);
    expect(lineKinds(text, readPage(text).article.blocks)).toEqual(kinds);
  });
});

describe('short articles', () => {
  test('an author right after the sapo', () => {
    const { text, kinds } = page(`
title| Khen thưởng hai học sinh cứu bạn đuối nước
dateline| 18/12/2025 07:45
lede| UBND xã Cái Nhum tặng giấy khen cho hai học sinh lớp 8 dũng cảm cứu bạn đuối nước.
byline| Minh Tâm
chrome| Chia sẻ`);
    expect(lineKinds(text, readPage(text).article.blocks)).toEqual(kinds);
  });

  test('share buttons in the midst', () => {
    const { text, kinds } = page(`
title| Khen thưởng hai học sinh cứu bạn đuối nước
lede| UBND xã Cái Nhum tặng giấy khen cho hai học sinh lớp 8 dũng cảm cứu bạn đuối nước.
chrome| Chia sẻ
paragraph| Hai em cứu được bạn sau gần 10 phút vật lộn với dòng nước xiết.
chrome| Tin mới hơn
related| Cái Nhum ra mắt mô hình hồ bơi di động`);
    expect(lineKinds(text, readPage(text).article.blocks)).toEqual(kinds);
  });
});

describe('texts that are no pages', () => {
  const paragraphs = (text: string) =>
    readPage(text).article.blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  test('prose is a run of paragraphs, without a title', () => {
    const text =
      'Sáng nay, phường Hải Châu ra quân lập lại trật tự vỉa hè.\nĐợt ra quân kéo dài đến hết tháng 12 năm nay.\n';
    expect(paragraphs(text)).toEqual([
      ['paragraph', 'Sáng nay, phường Hải Châu ra quân lập lại trật tự vỉa hè.'],
      ['paragraph', 'Đợt ra quân kéo dài đến hết tháng 12 năm nay.'],
    ]);
    expect(readPage(text).article.title).toBeUndefined();
  });

  test.each(['Quốc hội', 'ngày 18/12/2025', '10 phút trước', 'In', 'Công an phường Hồng Châu'])(
    'the phrase %s',
    (text) => {
      expect(paragraphs(text)).toEqual([['paragraph', text]]);
    },
  );

  test('nothing but blanks has no blocks', () => {
    expect(paragraphs(' \n\u200b\n\u00a0\ufeff')).toEqual([]);
  });

  test('a table in an article ends nothing', () => {
    const { text, kinds } = page(`
paragraph| Danh sách thành viên Hội đồng trường vừa được Bộ Giáo dục và Đào tạo công nhận gồm những người sau đây:
/paragraph| TT
/paragraph| Họ tên
/paragraph| Chức vụ
/paragraph| 1
/paragraph| Lò Văn Tịnh
/paragraph| Trưởng phòng Công tác sinh viên
/paragraph| 2
/paragraph| Mạc Thị Sen
/paragraph| Chủ tịch Hội Sinh viên trường
/byline| Hồng Nhung`);
    expect(lineKinds(text, readPage(text).article.blocks)).toEqual(kinds);
  });

  test('page: false takes every line for a paragraph and reads no date', () => {
    const { text, kinds } = page(PORTAL);
    const { article } = readPage(text, { page: false });
    expect(lineKinds(text, article.blocks)).toEqual(kinds.map(([line]) => [line, 'paragraph']));
    expect(article).not.toHaveProperty('publishedAt');
    expect(article.related).toEqual([]);
  });
});

describe('what the page says of the article', () => {
  test('title, lede, author and other headlines, cleaned', () => {
    const { text } = page(PORTAL);
    const { article } = readPage(text.normalize('NFD').replaceAll(' ', ' \u00a0'));
    expect(article.title).toBe('Công an tỉnh Lai Châu sơ kết công tác 6 tháng đầu năm');
    expect(article.lede).toMatch(/^Ngày 05\/7\/2026, Công an tỉnh Lai Châu tổ chức .* chủ trì Hội nghị\.$/);
    expect(article.byline).toBe('A Páo – Thu Trang');
    expect(article.related.map(({ title }) => title)).toEqual([
      'Trao tặng 20 căn nhà cho hộ nghèo xã Mù Cả',
      'Bắt giữ đối tượng trộm cắp 3 xe máy chỉ sau 5 giờ gây án.',
    ]);
  });

  test('two author lines are joined, a repeated one is not', () => {
    const { text } = page(NEWSPAPER);
    expect(readPage(text).article.byline).toBe('Hồ Lam, Theo Đại Đoàn kết');
    expect(readPage(text.replace('Hồ Lam\n\nTheo Đại Đoàn kết', 'Hồ Lam\n\nHỒ LAM')).article.byline).toBe('Hồ Lam');
  });

  test('the mark before a headline is not part of its title', () => {
    const { text } = page(NEWSPAPER);
    const [first] = readPage(text).article.related;
    expect(first?.title).toBe('Hai ôtô khách va chạm trên đèo Phượng Hoàng');
    expect(text.slice(first?.start, first?.end)).toBe('>> Hai ôtô khách va chạm trên đèo Phượng Hoàng');
  });

  const dates: [string, string][] = [
    ['18/12/2025', '2025-12-18'],
    ['14-11-2022', '2022-11-14'],
    ['9.2.2024', '2024-02-09'],
    ['Thứ Sáu, 17/04/2026, 08:35', '2026-04-17T08:35'],
    ['18/06/2026 | 07:45', '2026-06-18T07:45'],
    ['06:10 03/01/2025', '2025-01-03T06:10'],
    ['Thứ sáu, 24/05/2024 | 06:00 GMT+7', '2024-05-24T06:00'],
    ['11/03/2026 - 09:15', '2026-03-11T09:15'],
    ['Cập nhật: 18:30 | 23/09/2026', '2026-09-23T18:30'],
    ['Thứ Tư, ngày 10/12/2025', '2025-12-10'],
    ['26/01/2026 11:03 AM', '2026-01-26T11:03'],
    ['26/01/2026 03:15 PM', '2026-01-26T15:15'],
    ['10:15 CH, 18-12-2025', '2025-12-18T22:15'],
    ['Thứ ba, 27/1/2026, 10:48', '2026-01-27T10:48'],
    ['T5, 18/12/2025 - 10h15', '2025-12-18T10:15'],
    ['CN, 21/12/2025 lúc 7 giờ 05 phút', '2025-12-21T07:05'],
    ['Ngày 2 tháng 3 năm 2026, 14:05', '2026-03-02T14:05'],
    ['18 Tháng Mười Hai, 2025', '2025-12-18'],
    ['2025-12-18T08:35:00+07:00', '2025-12-18T08:35'],
    ['Ngày đăng: 14-11-2022 | Lượt xem: 1.204', '2022-11-14'],
    ['Minh Tâm - 18/12/2025, 07:45', '2025-12-18T07:45'],
    ['LĐO | 18/12/2025 07:00 (GMT+7)', '2025-12-18T07:00'],
  ];
  test.each(dates)('date line %s', (line, value) => {
    const text = `Phát hiện hang động mới ở Phong Nha\n${line}\nĐoàn khảo sát vừa phát hiện ba hang động mới, tổng chiều dài hơn 2,4 km.`;
    const { article } = readPage(text);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['title', 'dateline', 'lede']);
    expect(article.publishedAt).toBe(value);
  });

  test.each(['31/02/2025', '18/13/2025', '2 giờ trước', '18/12'])('no date in %s', (line) => {
    const text = `Phát hiện hang động mới ở Phong Nha\n${line}\nĐoàn khảo sát vừa phát hiện ba hang động mới, tổng chiều dài hơn 2,4 km.`;
    expect(readPage(text).article.publishedAt).toBeUndefined();
  });

  test("the article's date goes before the page's own clock and before the date of a change", () => {
    const text = [
      'Thứ Sáu, 17/04/2026 | 09:40 GMT+7',
      'Ban Bí thư kiểm tra công tác chuẩn bị đại hội tại Đắk Lắk',
      'Cập nhật: 17/04/2026 06:00',
      'Ngày đăng: 16/04/2026 21:05',
      'Chiều 16/4, Đoàn kiểm tra của Ban Bí thư làm việc với Ban Thường vụ Tỉnh ủy Đắk Lắk.',
    ].join('\n');
    const { article, notes } = readPage(text);
    expect(article.publishedAt).toBe('2026-04-16T21:05');
    expect(notes).toEqual([]);
    expect(readPage(text, { publishedAt: '2026-04-15' }).article.publishedAt).toBe('2026-04-15');
  });

  test('two dates of one rank are noted', () => {
    const text =
      'Phát hiện hang động mới ở Phong Nha\n18/12/2025\n19/12/2025\nĐoàn khảo sát vừa phát hiện ba hang động mới, dài hơn 2 km.';
    const { article, notes } = readPage(text);
    expect(article.publishedAt).toBe('2025-12-18');
    expect(notes.map(({ code, span }) => [code, span])).toEqual([['two-dates', { start: 47, end: 57 }]]);
  });

  test('a date under the article', () => {
    const text = 'Sáng nay, phường Hải Châu ra quân lập lại trật tự vỉa hè.\n\nHải Yến\n\n18/12/2025 09:30\n\nChia sẻ';
    expect(readPage(text).article.publishedAt).toBe('2025-12-18T09:30');
  });
});

describe('any string', () => {
  const line = fc.constantFrom(
    'Trang chủ',
    '18/12/2025',
    '00:00',
    'DSC_1.JPG',
    'Ảnh: Hồ Lam',
    'Tin liên quan',
    'Hồ Lam',
    '>> ',
    '',
    ' ',
    '\u200b',
    '…',
    '“',
    '.',
    'Ra quân lập lại trật tự vỉa hè',
    'Đợt ra quân kéo dài đến hết tháng 12, tập trung vào các điểm trông giữ xe.',
    '\ud83d',
    'a'.repeat(900),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(line).map((lines) => lines.join('\n')),
  );

  test('has blocks in order, without overlap, that hold all that is visible', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (given, asPage) => {
        const { blocks } = readPage(given, { page: asPage }).article;
        let last = 0;
        let outside = '';
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          outside += given.slice(last, start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(given.length);
        outside += given.slice(last);
        expect(outside.replace(/[\s\p{Cf}\p{Zs}\u034f\u0085]/gu, '')).toBe('');
      }),
    );
  });
});
