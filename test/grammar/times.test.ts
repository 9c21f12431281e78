import { describe, expect, it, test } from 'vitest';
import { durationOf } from '../../src/grammar/times-value.js';
import { readTimes } from '../resolve/times-reading.js';

const REFERENCE = '2025-12-18T09:00:00+07:00';

/** The times of a text in brackets, as the cases below write them. */
function marked(text: string): string {
  let shown = '';
  let at = 0;
  for (const { text: words } of readTimes(text, REFERENCE)) {
    const start = text.indexOf(words, at);
    shown += `${text.slice(at, start)}[${words}]`;
    at = start + words.length;
  }
  return shown + text.slice(at);
}

describe('spans', () => {
  test.each([
    // prepositions stand outside, từ only where it opens an interval
    ['Lễ diễn ra vào [ngày 5/1/2026] tại Huế.'],
    ['Từ [ngày 1/7], xã nhận hồ sơ.'],
    ['Hạn nộp là đến hết [ngày 30/6/2026].'],
    ['Chậm nhất trong [quý I/2026] phải xong.'],
    ['Tàu chạy lúc [18h30] và [21 giờ].'],
    ['Kể [từ năm 2019 đến nay], số vụ giảm.'],
    ['Kể từ [ngày 5/5], bãi bỏ.'],
    // approximators inside
    ['Vào [khoảng 3 giờ chiều 5/12], xe lật.'],
    ['Sau [hơn một năm], cầu đã xong.'],
    ['Bị tạm giam [không quá 4 tháng].'],
    // what anchors it inside
    ['Vào [tháng 9 tới], hai bên ký.'],
    ['[Ngày 20/11 vừa qua], trường họp mặt.'],
    ['Trong [3 ngày qua] có mưa.'],
    ['[Hai hôm sau], ông về.'],
    ['Việc này xảy ra [50 năm trước].'],
    // told twice
    ['[Hôm nay (18/12)], họp.'],
    ['[Sáng qua, 17.12], tàu đến.'],
    // how often, with its range and its bound
    ['Tập [3-4 lần mỗi tuần] là đủ.'],
    ['Kiểm tra [ít nhất hai lần một năm].'],
    ['Gửi [hơn 3 lần/tháng], nhắc [2 lần/ tuần].'],
    ['Họp [từ 2 đến 3 lần mỗi quý].'],
    // years of study are counted, years in which one studies last
    ['Sau [4 năm] học tập tại Huế.'],
    ['Học phí của 3 năm học là 20 triệu đồng.'],
    ['Cách trái đất 25.000 năm ánh sáng.'],
    ['Mất 5 ngày công, nghỉ [3 ngày] công bố sau.'],
    // words of time in a name
    ['Bác sĩ Nguyễn Quốc Khánh kể lại.'],
    ['[Tối qua], bé Phạm Trung Thu hát.'],
    ['Nhân dịp [Quốc Khánh], phường treo cờ.'],
    ['Theo báo Bưu điện Hoa Nam Buổi sáng, giá tăng.'],
    ['Con phố Trung thu đông người.'],
    ['Bệnh viện 30 Tháng 4 tiếp nhận.'],
    ['Việc này mất 1 buổi sáng.'],
    ['Lễ hội sông Hằng [hôm 1/4].'],
    // a month and its year without the word
    ['Phí giảm từ [9/2019], rồi đến [04/2020] thì hết.'],
    ['Ông giữ chức này ([từ 7/2014 - 10/2017]).'],
    ['Bản đồ tỷ lệ 1/2000 đã xong.'],
    ['Nghị định 15/2020 quy định.'],
    // figures joined by a dash behind what asks for a day
    ['Nghỉ lễ [30-4] và [1-5], tàu tăng chuyến.'],
    ['Họ nhập cảnh [ngày 20/4]và được cách ly.'],
    ['Vé giá 4 triệu đồng/ngày nay còn 2 triệu.'],
    // not years: prices
    ['Mỗi vé 1500-1600 rupee.'],
    ['[Đêm nay 18/12], trời rét.'],
    ['Nhân [Ngày truyền thống Kiểm ngư xã 3/5], đội ra quân.'],
    ['Dịp [Quốc khánh 2/9] năm đó.'],
    // headers
    ['[Thứ Năm, 18/12/2025 | 06:00 GMT+7]'],
    ['[18/12/2025 - 07:45]'],
    ['Cập nhật: [18:30 | 17/12/2025]'],
    // two times
    ['[Năm 2030] và [năm 2045] là hai mốc.'],
    ['[Tháng 11] và [tháng 12] đều họp.'],
    ['Làm việc [7h-11h30] và [13h30-17h].'],
    ['Kế hoạch [5 năm] [2021-2025] đã xong.'],
    ['Sửa đổi vào [22/4] và [31/5].'],
    // years without their word
    ['Ông Lò Văn Tình (SN [1988], trú xã Mường Lay)'],
    ['cuộc thi Thử thách dữ liệu [2026] cho sinh viên'],
    ['theo Hiến pháp [2013]'],
    // words
    ['Trong [mười lăm năm qua], và [hai mươi năm nữa], đường vẫn vắng.'],
    ['lĩnh [7 năm 6 tháng] tù'],
    // an hour or a length
    ['Đến [3 giờ 40 phút], lửa tắt.'],
    ['Chuyến bay mất [3 giờ 40 phút].'],
    ['Họp từ [17 giờ].'],
    ['Nghỉ [2 giờ].'],
  ])('%s', (text) => {
    expect(marked(text.replace(/[[\]]/g, ''))).toBe(text);
  });

  it('do not run from one line of a header into the next', () => {
    expect(readTimes('18/12/2025\n\n00:00\n\nNữ miền Bắc', REFERENCE).map((time) => time.text)).toEqual(['18/12/2025']);
  });

  it('run over the end of a line in flowing text', () => {
    expect(readTimes('vào ngày 5 tháng 1\nnăm 2026 tại Huế', REFERENCE)[0]?.value).toBe('2026-01-05');
  });
});

describe('no times', () => {
  test.each([
    // fractions, shares, scores
    'Có 3/4 số hộ và 2/3 diện tích.',
    'Tỷ lệ đạt từ 1/3 tổng số trở lên.',
    'Điểm số 18.5/20 là cao.',
    'Đội nhà thắng 2-1, sau đó hòa 3-3.',
    'Tăng 7,85% so với mức 12.5.',
    // numbers of things
    'Chương trình 135/CP và tuyến 5/2.',
    'Nhà số 12/5 đường 3/2, phòng 2024.',
    'Gọi 0912.345.678 hoặc 024-3942-0000.',
    'Xe 29A-123.45 trên Quốc lộ 1 - 5.',
    'Thông tư số 15/2020/TT-BCA, Kế hoạch số 5/12/KH.',
    'Phiên bản 2.0.1 tại 192.168.1.1, trực 24/7.',
    'Có 1975 người, cao 2000 m, trị giá 2025 tỷ đồng.',
    // ordinals
    'Lần thứ hai, kỳ họp thứ ba, người thứ năm.',
    'Kỳ họp thứ 10, đứng thứ 6, làn sóng thứ hai này.',
    // ages
    'Cháu bé năm tuổi, em nó ba tháng tuổi.',
    // words of other meanings
    'Sáng kiến, sáng tạo, tối đa, tối cao, chiều dài, cùng chiều.',
    'Quý vị, quý khách và các thứ trưởng.',
    'Ông vừa qua đời; du khách tới đây đều vui.',
    'Tặng quà Tết; ghi rõ ngày tháng năm sinh.',
    'Một ngày nào đó; ngày càng đông; trong dịp này.',
    'Nghe hai tiếng nổ và nói tiếng Anh.',
    'Cách mạng tháng Tám thành công.',
    'Đến nay, trước đó, cùng thời gian, nhân dịp.',
    'Nhân viên bán hàng, khách hàng, ngân hàng.',
    // out of range
    'Tháng 13, tháng 0, ngày 1 tháng 13, 32/13, 7 giờ 61 phút, 1-2-3.',
    // the clock of a player
    '00:00',
  ])('%s', (text) => expect(marked(text)).toBe(text));

  test.each([
    ['ngân hàng năm 2020', 'năm 2020'],
    ['khách hàng tháng 4', 'tháng 4'],
    ['đợt 3 năm 2025', 'năm 2025'],
    ['Luật số 95/2025/QH15 ngày 27/6/2025', 'ngày 27/6/2025'],
    ['Thông báo số 15 ngày 27/6', 'ngày 27/6'],
    ['đầu năm học 2025-2026', 'năm học 2025-2026'],
    ['bước sang năm 2021', 'năm 2021'],
    ['cùng ngày 15/11/2024', 'ngày 15/11/2024'],
  ])('«%s» holds only «%s»', (text, time) => expect(readTimes(text, REFERENCE).map((t) => t.text)).toEqual([time]));
});

describe('a time', () => {
  it('names its rule and what it was made of', () => {
    const [time] = readTimes('Hôm nay (18/12)', REFERENCE);
    expect(time?.found.rule).toBe('grammar/times: calendardate');
    expect(time?.found.parts.map(({ rule }) => rule)).toEqual([
      'grammar/times-dates: date',
      'grammar/times-figures: day and month',
    ]);
  });
  it('says the same whatever the article', () => {
    const [first] = readTimes('ngày 25/2', '2020-01-01');
    const [second] = readTimes('ngày 25/2', '2030-08-01');
    expect(first?.found.value).toEqual({ form: 'point', point: { month: 2, day: 25 } });
    expect(second?.found.value).toEqual(first?.found.value);
  });
  it.each([
    ['decomposed', (text: string) => text.normalize('NFD')],
    ['with no-break blanks', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['with doubled blanks', (text: string) => text.replaceAll(' ', '  ')],
    ['with zero-width blanks', (text: string) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b')],
    ['with zero-width blanks between digits', (text: string) => text.replace(/(?<=\d)(?=\d)/gu, '\u200b')],
  ])('is the same %s', (_name, spell) => {
    const text = 'Khoảng 21h30 tối 17/12, rồi từ quý III/2025 đến ngày 24 tháng Giêng năm Bính Ngọ, hằng tháng.';
    const said = (t: string): unknown => readTimes(t, REFERENCE).map(({ type, value, mod }) => [type, value, mod]);
    expect(said(spell(text))).toEqual(said(text));
  });
});

test('lengths of time are written in ISO 8601', () => {
  expect(
    durationOf({
      parts: [
        { count: 7, unit: 'year' },
        { count: 6, unit: 'month' },
      ],
    }),
  ).toBe('P7Y6M');
  expect(
    durationOf({
      parts: [
        { count: 2, unit: 'day' },
        { count: 12, unit: 'hour' },
      ],
    }),
  ).toBe('P2DT12H');
  expect(durationOf({ parts: [{ count: 3, unit: 'decade' }] })).toBe('P30Y');
  expect(durationOf({ parts: [{ count: 'X', unit: 'minute' }] })).toBe('PTXM');
  expect(durationOf({ parts: [{ count: 3, unit: 'day' }], to: 5 })).toBe('P3D/P5D');
});
