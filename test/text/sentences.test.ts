import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/text/sentences.js';
import type { Block, BlockKind } from '../../src/types.js';

const block = (text: string, kind: BlockKind = 'paragraph'): Block[] => [{ kind, start: 0, end: text.length }];
const cut = (text: string, kind?: BlockKind): string[] =>
  sentences(text, block(text, kind)).map(({ start, end }) => text.slice(start, end));

/** Sentences are parted by `⏐`, with the blank after it. */
const cases: [string, string][] = [
  ['full stop, question, exclamation', 'Lũ đang lên.⏐ Bao giờ rút?⏐ Chưa ai biết!⏐ Mọi người chờ.'],
  ['academic titles', 'Dự có PGS. TS. Mạc Văn An và GS.TSKH. Lý Bình.⏐ Th.S Hồ Cúc chủ trì.'],
  ['cities', 'Ông sống ở TP. Huế, nay ở TP.HCM.⏐ Bà vẫn ở TX. Sơn Tây.'],
  ['a short form at the end', 'Lễ diễn ra tại TP.HCM.⏐ Dự lễ có 50 đại biểu.⏐ Ngành TT&TT.⏐ Hội nghị kết thúc.'],
  ['figures and dates', 'Thiệt hại 7.500 tỷ đồng, tính đến 18.12.2025.⏐ Có 3.5 ha lúa ngập ngày 18/12/2025.'],
  ['initials of foreign names', 'Tổng thống R. Karimov gặp ông George H. W. Boole.⏐ Hai bên vui mừng.'],
  ['initials of victims', 'Cháu N.V.A. bị thương.⏐ Nạn nhân là chị T.T.B.⏐ Công an đang điều tra.'],
  [
    'a letter that is no initial',
    'Ông bị viêm gan C.⏐ Bà khỏe.⏐ Sạc nhanh 33 W.⏐ Pin bền.⏐ Đó là nhóm B.⏐ Theo tôi, hết rồi.',
  ],
  ['a continent', 'Đội dự giải châu Á.⏐ Huấn luyện viên hài lòng.'],
  ['and so on', 'Có gạo, muối, v.v. và mì tôm.⏐ Thuốc men, chăn màn, v.v.⏐ Tất cả đã chuyển đi.'],
  ['saints', 'Tàu rời St. Petersburg lúc 8h.⏐ Mr. Brown lên bờ.'],
  ['an ellipsis in mid-sentence', 'Gạo, muối, nước mắm… được chuyển đến xã... ngay trong đêm.⏐ Dân mừng…⏐ Mưa tạnh.'],
  ['an ellipsis before a figure', 'Giá chỉ từ… 12 nghìn đồng.⏐ Quá rẻ...⏐ Ai cũng mua.'],
  ['a quotation closed before the stop', 'Anh nói “tôi sẽ quay về”.⏐ Mẹ anh khóc.'],
  ['a quotation closed after the stop', 'Anh nói: “Tôi sẽ về.”⏐ Mẹ anh khóc.⏐ “Chờ mẹ nhé!”⏐ Nói rồi bà đi.'],
  ['a quotation that its speaker follows', '“Bao giờ anh về?” chị hỏi.⏐ “Mai.” - anh đáp.⏐ “Tốt lắm!”, mẹ nói.'],
  ['sentences inside a quotation', '“Nước lên nhanh.⏐ Chúng tôi chạy lên đồi”, chị Sen kể.'],
  ['brackets', 'Tàu chìm (ảnh).⏐ (Theo TTXVN.)⏐ Cứu hộ đang tìm kiếm.'],
  ['numbered items', '1. Đối tượng áp dụng.⏐ Luật này áp dụng cho cơ quan nhà nước.'],
  ['numbered headings', 'Điều 12. Trách nhiệm của Bộ Công an.⏐ Bộ Công an chủ trì.'],
  ['a number at the end', 'Nhà máy khánh thành năm 2025.⏐ Vốn là 12.⏐ Đơn vị tính: tỷ đồng.'],
  ['roman numbers', 'Đại hội XIV.⏐ Nghị quyết được thông qua.'],
  ['a blank lost by the page', 'Việc này là của chung.⏐Mỗi cơ quan phải làm tốt.⏐ Xem tại chinhphu.vn nhé.'],
  ['an inline list', 'Ủy ban quyết định kỷ luật.⏐ - Khiển trách ông A.⏐ - Cảnh cáo ông B.'],
  ['small letters after a lost capital', 'Kết quả rất tốt.⏐ tuy nhiên còn hạn chế.'],
  ['capitals throughout', 'SÁNG 5/3, TẠI TP. HUẾ.⏐ HỘI NGHỊ DO PGS. TS. AN CHỦ TRÌ.⏐ NHIỀU ĐẠI BIỂU DỰ.'],
  ['no mark at the end', 'Mưa lớn.⏐ Lũ lên nhanh'],
];

describe('sentences', () => {
  test.each(cases)('%s', (_name, marked) => {
    const wanted = marked.split('⏐').map((part) => part.trim());
    const text = marked.replaceAll('⏐', '');
    expect(cut(text)).toEqual(wanted);
    expect(cut(text.normalize('NFD')).map((part) => part.normalize('NFC'))).toEqual(wanted);
    const apart = text.replaceAll(' ', ' \u200b\u00a0');
    expect(cut(apart).map((part) => part.replaceAll(' \u200b\u00a0', ' '))).toEqual(wanted);
  });

  test('offsets are those of the caller and hold no blanks at either end', () => {
    const text = '  Lũ lên.  Dân chạy.\r\n';
    expect(sentences(text, block(text))).toEqual([
      { start: 2, end: 9 },
      { start: 11, end: 20 },
    ]);
  });

  test('only prose is cut', () => {
    const text = 'Lũ lên\nLDA.jpg\nDân chạy.';
    const blocks: Block[] = [
      { kind: 'title', start: 0, end: 6 },
      { kind: 'image', start: 7, end: 14 },
      { kind: 'lede', start: 15, end: 24 },
    ];
    expect(sentences(text, blocks)).toEqual([
      { start: 0, end: 6 },
      { start: 15, end: 24 },
    ]);
    for (const kind of ['dateline', 'related', 'chrome'] as const) expect(cut('Lũ lên. Dân chạy.', kind)).toEqual([]);
    for (const kind of ['caption', 'byline'] as const) expect(cut('Lũ lên. Dân chạy.', kind)).toHaveLength(2);
  });

  test('a paragraph broken at a width goes on, whatever letter follows', () => {
    expect(cut('Thứ trưởng\nLê Hoài An yêu cầu\nlàm ngay. Hội nghị\nkết thúc.')).toEqual([
      'Thứ trưởng\nLê Hoài An yêu cầu\nlàm ngay.',
      'Hội nghị\nkết thúc.',
    ]);
  });

  test('blank lines and items of a list begin anew', () => {
    expect(cut('Quyết định:\n- Khai trừ ông A;\n- Cảnh cáo ông B\n\nHội nghị kết thúc')).toEqual([
      'Quyết định:',
      '- Khai trừ ông A;',
      '- Cảnh cáo ông B',
      'Hội nghị kết thúc',
    ]);
  });

  test('a caption and the credit on its next line are two', () => {
    expect(cut('Quang cảnh Hội nghị\nẢnh: Hồ Lam', 'caption')).toEqual(['Quang cảnh Hội nghị', 'Ảnh: Hồ Lam']);
  });

  test('any string is cut in order, without overlap, and loses nothing visible', () => {
    const piece = fc.constantFrom('Lũ', ' ', '.', '…', '”', '“', 'TP', 'A', '1', '\n', '-', '\u200b', 'v.v.', '?', ')');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        let outside = '';
        for (const { start, end } of sentences(given, block(given))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          outside += given.slice(last, start);
          last = end;
        }
        outside += given.slice(last);
        expect(outside.replace(/[\s\p{Cf}\p{Zs}\u034f\u0085]/gu, '')).toBe('');
      }),
    );
  });
});
