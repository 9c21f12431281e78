/**
 * Values and the phrasings that mean them. Each phrase is one time, whole; read against `reference` it has the value.
 * The values were worked out by hand, with a calendar and a lunar calendar.
 */
export interface TimeCase {
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** `undefined` where the text does not fix one. */
  value: string | undefined;
  reference: string;
  phrases: readonly string[];
}

/** A Thursday in December, before Tết Bính Ngọ. */
const DECEMBER = '2025-12-18T09:00:00+07:00';
/** A Friday, the fourth day of Tết Bính Ngọ. */
const FEBRUARY = '2026-02-20';

type Group = readonly [value: string | undefined, ...phrases: string[]];

const of = (type: TimeCase['type'], reference: string, groups: readonly Group[]): TimeCase[] =>
  groups.map(([value, ...phrases]) => ({ type, value, reference, phrases }));

export const TIME_CASES: readonly TimeCase[] = [
  ...of('DATE', DECEMBER, [
    // days in figures and words
    ['2025-01-24', '24/01/2025', 'ngày 24-1-2025', 'ngày 24.01.2025', 'ngày 24 tháng 1 năm 2025', '2025-01-24'],
    ['2025-01-24', 'ngày 24 /01/ 2025', 'ngay 24/01/2025', 'ngày 24 tháng Một, 2025', 'hôm 24/1/2025'],
    ['1991-09-03', '3/9/91', 'ngày 3/9/91', 'ngày 3 tháng 9 năm 1991', 'ngày, 03-09-1991'],
    [undefined, '31/2/2025', 'ngày 30 tháng 2', 'ngày 31/4'],
    // numbered within their month
    ['2025-03-31', 'thứ Hai cuối cùng của tháng 3 năm 2025'],
    ['2025-10-07', 'thứ Ba đầu tiên của tháng 10'],
    ['2025-10-03', 'ngày thứ ba của tháng 10'],
    ['2025-W41', 'tuần đầu tiên của tháng 10 năm 2025'],
    ['2025-W43', 'tuần cuối cùng của tháng 10 năm 2025', 'tuần cuối tháng 10/2025'],
    ['2021-Q1', 'quý 01/2021', 'quý 1/2021'],
    // the nearest year, the past on ties
    ['2025-12-07', 'ngày 7/12', 'ngày 7.12', 'ngày 7-12', 'ngày 7 tháng 12', 'ngày bảy tháng mười hai'],
    ['2026-02-25', 'ngày 25/2', 'ngày 25 tháng Hai', '25/2 tới'],
    ['2025-02-25', 'ngày 25/2 vừa qua', '25/2 năm nay', 'ngày 25/2 năm nay'],
    ['2024-11-20', '20/11 năm ngoái', 'ngày 20/11 năm 2024', 'Ngày Nhà giáo Việt Nam năm ngoái'],
    ['2025-12-20', 'ngày 20', 'ngày hai mươi', 'thứ Bảy, 20/12', 'Thứ Bảy (20/12)', 'ngày kia'],
    ['2025-11-05', 'ngày 5 tháng trước', 'ngày 5/11'],
    // counted from the reference
    ['2025-12-18', 'hôm nay', 'ngày hôm nay', 'bữa nay', 'hôm nay (18/12)', 'hôm nay, 18.12', 'thứ Năm'],
    ['2025-12-17', 'hôm qua', 'ngày hôm qua', 'hôm qua 17/12', 'thứ Tư tuần này'],
    ['2025-12-19', 'ngày mai', 'ngày mai (19/12)', 'thứ Sáu', 'thứ Sáu này'],
    ['2025-12-16', 'hôm kia', 'thứ Ba', 'thứ 3 tuần này', 'Thứ Ba vừa rồi'],
    ['2025-12-21', 'Chủ nhật', 'Chúa nhật tuần này', 'chủ nhật tới', 'ba ngày nữa'],
    ['2025-12-12', 'thứ Sáu tuần trước', 'thứ Sáu vừa qua', 'thứ 6 của tuần qua'],
    ['2025-12-22', 'thứ Hai tuần sau', 'thứ hai tuần tới'],
    ['2025-12-08', 'cách đây 10 ngày', '10 ngày trước', 'mười ngày trước đây'],
    ['2026-01-01', '2 tuần nữa', 'Tết Dương lịch', 'Tết Dương lịch 2026'],
    [undefined, 'hôm sau', 'ngày hôm sau', '5 ngày sau', 'hai hôm sau', 'vài ngày trước', '3 ngày sau đó'],
    // greater units
    ['2025-W50', 'tuần trước', 'tuần qua', 'tuần vừa rồi', 'đầu tuần trước'],
    ['2025-W52', 'tuần sau', 'tuần tới'],
    ['2025-W51-WE', 'cuối tuần này', 'cuối tuần'],
    ['2025-11', 'tháng trước', 'tháng 11', 'cuối tháng 11', 'tháng Mười một', 'tháng 11/2025', 'tháng 11 vừa qua'],
    ['2026-05', 'tháng 5', 'tháng Năm', 'đầu tháng 5 tới', 'tháng 5 năm sau', 'tháng 5-2026', 'tháng 5 năm 2026'],
    ['2025-09', '3 tháng trước', 'tháng 9', 'trung tuần tháng 9', 'tháng 9 năm nay'],
    ['2025-Q3', 'quý III/2025', 'quý 3-2025', 'quý ba năm 2025', 'quý III năm nay', 'quý trước', 'quý 3 của năm 2025'],
    ['2026-Q1', 'quý I', 'quý tới', 'quý I/2026', 'quý một năm sau'],
    ['2024', 'năm 2024', 'năm ngoái', 'năm trước', 'cùng kỳ năm trước', 'cuối năm ngoái', 'năm Giáp Thìn'],
    [
      '2026',
      'năm 2026',
      'năm con Ngựa',
      'sang năm',
      'năm tới',
      'đầu năm sau',
      'một năm nữa',
      'năm Bính Ngọ',
      'năm Ngọ',
    ],
    ['1975', '50 năm trước', 'năm 1975', 'năm Ất Mão 1975', 'giữa năm 1975', 'cách đây 50 năm'],
    ['1975-SP', 'mùa xuân 1975', 'mùa xuân năm 1975', 'Xuân Ất Mão 1975'],
    ['2025-FA', 'mùa thu', 'mùa thu năm nay', 'mùa thu vừa qua'],
    ['199', 'những năm 1990', 'thập niên 90', 'thập kỷ 90 của thế kỷ XX', 'những năm 90 thế kỷ trước'],
    ['20', 'thế kỷ XXI', 'thế kỷ 21', 'thế kỷ thứ 21', 'giữa thế kỷ XXI', 'thế kỷ này'],
    ['-0207', 'năm 208 trước Công nguyên', 'năm 208 TCN'],
    ['BC02', 'thế kỷ III trước Công nguyên', 'thế kỷ thứ ba TCN'],
    ['0938', 'năm 938'],
    ['PAST_REF', 'mới đây', 'thời gian qua', 'gần đây', 'hôm trước', 'trước đây'],
    ['PRESENT_REF', 'hiện nay', 'hiện tại', 'bây giờ'],
    ['FUTURE_REF', 'thời gian tới', 'sắp tới'],
    // intervals
    ['2025-12-10/2025-12-15', 'từ ngày 10 đến 15/12', 'từ 10 đến 15/12', 'từ ngày 10 đến hết ngày 15 tháng 12'],
    ['2025-12-10/2025-12-15', '10-15/12', 'ngày 10 đến 15/12/2025', 'ngày 10-15 tháng 12', 'tuần từ 10 đến 15/12'],
    ['2025-12-25/2025-12-26', 'hai ngày 25 và 26/12', 'ngày 25, 26/12', 'các ngày 25/12 và 26/12', '25 và 26/12/2025'],
    ['2025-12-28/2026-01-02', 'từ ngày 28/12/2025 đến 2/1', 'từ 28/12 đến ngày 2/1/2026', '28/12/2025 - 02/01/2026'],
    ['2026-02-27/2026-03-04', 'từ ngày 27/2 - 4/3', 'từ 27 tháng 2 đến 4 tháng 3'],
    ['2025-12-10/2025-12-12', 'các ngày 10, 11 và 12/12', 'ba ngày 10, 11, 12/12', 'ngày 10 - 12/12'],
    ['2021/2025', 'giai đoạn 2021-2025', '2021 - 2025', 'nhiệm kỳ 2021 – 2025', 'từ năm 2021 đến năm 2025'],
    ['2024/2025', 'năm học 2024-2025', 'năm học 2024/2025', 'niên khóa 2024 - 2025'],
    ['2025-07/2025-08', 'các tháng 7, 8/2025', 'tháng 7-8/2025', 'từ tháng 7 đến tháng 8 năm 2025'],
    ['2025-Q1/2025-Q2', 'quý I, II/2025', 'quý I và II năm 2025'],
    ['2020/2025-12-18', 'từ năm 2020 đến nay', 'năm 2020 đến nay', 'từ đầu năm 2020 cho đến nay'],
    ['2025-03/2025-12-18', 'từ tháng 3 đến nay'],
    ['2025/2025-12-18', 'từ đầu năm đến nay', 'đầu năm tới nay'],
    ['2025-01/2025-06', '6 tháng đầu năm 2025', 'sáu tháng đầu năm', 'nửa đầu năm 2025', 'nửa đầu năm'],
    ['2025-07/2025-12', '6 tháng cuối năm', 'nửa cuối năm 2025'],
    ['2025-01/2025-09', '9 tháng năm 2025', '9 tháng đầu năm', 'ba quý đầu năm 2025'],
    ['2025-07-01/2025-07-15', '15 ngày đầu tháng 7', 'nửa đầu tháng 7'],
    ['2025-07-16/2025-07-31', 'nửa cuối tháng 7'],
    ['2025-06-21/2025-06-30', '10 ngày cuối tháng 6'],
    ['2025-WI/2026-SP', 'vụ đông xuân 2025-2026', 'đông xuân 2025 - 2026'],
  ]),
  ...of('TIME', DECEMBER, [
    ['2025-12-18T18:30', '18h30', '18 giờ 30 phút', '18:30', "18h30'", '18g30', '6 giờ rưỡi chiều', '18 giờ 30'],
    ['2025-12-18T10:45', '11 giờ kém 15', '10h45', '10 giờ 45 phút sáng nay'],
    ['2025-12-18T24:00', '12 giờ đêm', 'nửa đêm', '24h hôm nay'],
    ['2025-12-18T01:00', '1 giờ đêm', '1 giờ sáng'],
    ['2025-12-18T13:00', '1 giờ trưa', '13h', '1 giờ chiều nay'],
    ['2025-12-18T15:23:24', '15:23:24', '15 giờ 23 phút 24 giây hôm nay'],
    ['2025-12-17T21:30', '21h30 tối 17/12', '21 giờ 30 ngày 17/12', '9h30 tối qua', 'hôm qua lúc 21h30'],
    ['2025-12-17T21:30', 'Thứ Tư, 17/12/2025 - 21:30', '17/12/2025 | 21:30', '21:30 | 17/12/2025 GMT+7'],
    ['2025-12-17T21:30', 'Thứ Tư, 17/12/2025, 09:30 PM', 'ngày 17 tháng 12 năm 2025 lúc 21 giờ 30 phút'],
    ['2025-12-18TMO', 'sáng 18/12', 'sáng nay', 'Rạng sáng nay (18/12)', 'buổi sáng', 'sáng cùng ngày'],
    ['2025-12-17TAF', 'chiều qua', 'chiều hôm qua', 'Chiều tối 17/12', 'chiều thứ Tư', 'Chiều qua, 17.12'],
    ['2025-12-19TEV', 'tối mai', 'tối ngày mai', 'tối thứ Sáu', 'tối 19/12'],
    [
      '2025-12-24TNI/2025-12-25TMO',
      'đêm 24 rạng sáng 25/12',
      'từ đêm 24 đến rạng sáng 25/12',
      'đêm 24, rạng sáng 25/12',
    ],
    ['2025-12-11TMO/2025-12-11TAF', 'sáng và chiều 11/12', 'sáng, chiều 11/12'],
    ['2025-12-12TMO/2025-12-13TAF', 'sáng 12, chiều 13/12', 'từ sáng 12 đến chiều 13/12'],
    ['2025-12-12TMO/2025-12-13TMO', 'sáng 12 và 13/12', 'sáng ngày 12, 13/12'],
    ['2025-12-18T07:30/2025-12-18T17:00', 'từ 7h30 đến 17h', '7h30-17h', 'từ 7 giờ 30 đến 17 giờ hôm nay'],
    ['2025-12-18T14:00/2025-12-18T15:00', 'từ 2 - 3 giờ chiều nay', 'từ 14 đến 15h'],
    ['T22:00/T05:00', 'từ 22 giờ hôm trước đến 5 giờ sáng hôm sau'],
    ['2025-12-18T11:00', 'hai giờ nữa'],
    [undefined, '10 phút sau', 'sáng hôm sau'],
  ]),
  ...of('DURATION', DECEMBER, [
    ['P3D', '3 ngày', 'ba ngày', '3 ngày qua', '3 ngày tới', 'gần 3 ngày'],
    ['P6M', '6 tháng', 'nửa năm', '6 tháng tới', 'hơn sáu tháng', 'sáu tháng qua'],
    ['P7Y6M', '7 năm 6 tháng', '07 năm 06 tháng', 'bảy năm sáu tháng'],
    ['P1Y6M', 'một năm rưỡi', '1 năm 6 tháng'],
    ['PT24H', '24 giờ qua', '24h qua', '24 giờ tới'],
    ['PT30M', '30 phút', 'nửa giờ', 'nửa tiếng', 'khoảng 30 phút'],
    ['PT2H30M', '2 tiếng rưỡi', 'hai giờ 30 phút', '2 giờ đồng hồ 30 phút'],
    ['P15D', '15 ngày', 'nửa tháng', 'không quá 15 ngày', 'ít nhất 15 ngày'],
    ['P300Y', 'ba thế kỷ', '300 năm'],
    ['P3M', 'một quý', '3 tháng'],
    ['P2D/P3D', 'hai, ba ngày', 'hai ba ngày', '2-3 ngày'],
    ['P3D/P5D', '3-5 ngày', '3 đến 5 ngày', 'từ 3 đến 5 ngày', 'từ 3 ngày đến 5 ngày'],
    ['PXD', 'vài ngày', 'mấy hôm', 'những ngày qua', 'nhiều ngày', 'vài chục ngày'],
    ['PXY', 'hàng chục năm', 'nhiều năm nay', 'những năm gần đây', 'hơn chục năm'],
    ['P10Y', '10 năm nay', 'một thập kỷ', 'gần 10 năm trở lại đây'],
    ['P100D', '100 ngày đầu nhiệm kỳ'],
    ['P1736D', '1736 ngày (4 năm 9 tháng 6 ngày)'],
  ]),
  ...of('SET', DECEMBER, [
    ['P1W', 'hằng tuần', 'hàng tuần', 'mỗi tuần', '2 lần/tuần', 'hai lần mỗi tuần'],
    ['P1Y', 'hằng năm', 'mỗi năm', 'từng năm', 'một lần mỗi năm'],
    ['P5Y', '5 năm một lần', 'năm năm 1 lần', 'mỗi 5 năm'],
    ['P2D', 'cách ngày', 'cách nhật', '2 ngày một lần'],
    ['XXXX-WXX-1', 'thứ Hai hằng tuần', 'mỗi thứ Hai'],
    ['XXXX-WXX-{1,3,5}', 'các ngày thứ Hai, thứ Tư, thứ Sáu', 'thứ Hai, thứ Tư và thứ Sáu hằng tuần'],
    ['XXXX-WXX-1/XXXX-WXX-5', 'từ thứ Hai đến thứ Sáu hằng tuần', 'thứ Hai - thứ Sáu hằng tuần'],
    ['XXXX-XX-XXT07:30/XXXX-XX-XXT17:00', 'từ 7h30 đến 17h hằng ngày'],
    ['XXXX-WXX-6T20:00', '20h thứ Bảy hằng tuần'],
    ['XXXX-WXX-6TEV', 'mỗi tối thứ Bảy', 'tối thứ Bảy hằng tuần'],
    ['XXXX-WXX-WE', 'mỗi cuối tuần', 'các ngày cuối tuần'],
    ['XXXX-XX-XXTMO', 'mỗi sáng', 'hằng sáng', 'mỗi buổi sáng', 'sáng hằng ngày'],
    ['XXXX-XX-XXT18:30', '18h30 hằng ngày', '18 giờ 30 phút hàng ngày'],
    ['XXXX-XX-20', 'ngày 20 hằng tháng', 'ngày 20 mỗi tháng'],
    ['XXXX-XX-{10,20}', 'ngày 10 và 20 hằng tháng', 'các ngày 10, 20 hằng tháng'],
    ['XXXX-08-19', '19/8 hằng năm', 'ngày 19/8 hằng năm'],
    ['XXXX-09', 'tháng 9 hằng năm'],
    ['XXXX-LM08-15', '15/8 âm lịch hằng năm', 'rằm tháng Tám hằng năm'],
    ['XXXX-LMXX-01', 'ngày mùng một đầu tháng'],
  ]),
  ...of('DATE', FEBRUARY, [
    // the moon
    ['2026-02-17', 'mùng 1 Tết', 'Mồng Một Tết', 'Tết Bính Ngọ', 'Tết Nguyên đán', 'Tết Nguyên đán Bính Ngọ 2026'],
    ['2026-02-20', 'mùng 4 Tết', 'mồng 4 tháng Giêng', '4 tháng Giêng năm Bính Ngọ', 'ngày 4/1 âm lịch'],
    ['2026-02-16', '30 Tết', 'giao thừa', '29 Tết', 'giao thừa Tết Bính Ngọ'],
    ['2026-02-10', '23 tháng Chạp', '23 tháng Chạp năm Ất Tỵ', 'Tết ông Công ông Táo'],
    ['2026-03-03', 'rằm tháng Giêng', 'Rằm tháng Giêng năm Bính Ngọ', '15/1 âm lịch', 'Tết Nguyên tiêu'],
    ['2026-04-26', 'Giỗ Tổ Hùng Vương', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', 'mùng 10 tháng 3', 'mùng 10/3'],
    ['2026-06-19', 'Tết Đoan Ngọ năm nay', 'mùng 5 tháng 5 năm Bính Ngọ'],
    ['2025-10-06', 'Tết Trung thu 2025', 'Trung thu vừa qua', 'rằm tháng Tám năm Ất Tỵ'],
    ['2026-03-02/2026-03-04', 'từ ngày 14 - 16 tháng Giêng âm lịch', '14-16 tháng Giêng năm Bính Ngọ'],
    ['2026-02-20/2026-02-21', 'mùng 4-5 Tết', 'mùng 4-5 Tết Bính Ngọ'],
    ['2026-LM01', 'tháng Giêng', 'tháng Giêng âm lịch', 'tháng giêng năm Bính Ngọ'],
    ['1976-10-08', 'ngày 15 tháng 8 nhuận năm 1976'],
    // mùng of a solar day
    ['2026-03-08', 'mùng 8/3', 'Ngày Quốc tế Phụ nữ', 'Ngày Quốc tế Phụ nữ 8/3', '8/3 tới'],
    ['2017-02-06', 'ngày mồng 6 tháng 2 năm 2017'],
    // two calendars
    ['2024-02-07', '7/2 (tức 28 tháng Chạp năm Quý Mão)', 'ngày 28 tháng Chạp năm Quý Mão'],
    ['2024-02-19/2024-02-21', '19-21/02 (10-12 tháng Giêng, năm Giáp Thìn)'],
    ['2017-06-09', 'Thứ Sáu (15, Tháng Năm, Đinh Dậu)'],
  ]),
];
