/**
 * Sentences on which `sukien/times` is set beside chrono-node's Vietnamese: our own, with what each tells, worked out by
 * hand against the reference. A value is a day, a month, a year, an hour of a day (`…T07:30`), a part of one (`…TMO`), an
 * interval `A/B`, or the length or repetition that it is; no value where nothing is told.
 */
export interface BesideCase {
  group: string;
  text: string;
  values: readonly string[];
}

/** A Wednesday. */
export const BESIDE_REFERENCE = '2025-10-15T09:00:00';

const group = (name: string, cases: readonly (readonly [text: string, ...values: string[]])[]): BesideCase[] =>
  cases.map(([text, ...values]) => ({ group: name, text, values }));

export const BESIDE: readonly BesideCase[] = [
  ...group('days in figures', [
    ['Lễ khánh thành tổ chức ngày 30/4/1975.', '1975-04-30'],
    ['Họ ký hợp đồng ngày 27 tháng 1 năm 1973.', '1973-01-27'],
    ['Trường khai giảng ngày 05-09-2025.', '2025-09-05'],
    ['Đoàn kiểm tra đến xã ngày 7/10.', '2025-10-07'],
    ['Công trình xong ngày 19.8.2025.', '2025-08-19'],
    ['Thứ Hai, 13/10, tàu cập cảng.', '2025-10-13'],
  ]),
  ...group('months, quarters, years', [
    ['Cầu khởi công tháng 3/2019.', '2019-03'],
    ['Số vụ cháy giảm trong tháng Chín.', '2025-09'],
    ['Quý III/2025, xã thu đủ thuế.', '2025-Q3'],
    ['Nhà máy chạy từ năm 1998.', '1998'],
    ['Đầu năm 2024, giá điện tăng.', '2024'],
  ]),
  ...group('counted from today', [
    ['Hôm qua, mưa lớn ở Huế.', '2025-10-14'],
    ['Ngày mai, lớp học nghỉ.', '2025-10-16'],
    ['Ông về quê ba ngày trước.', '2025-10-12'],
    ['Hai tuần nữa, chợ mở lại.', '2025-10-29'],
    ['Tuần trước, đường bị ngập.', '2025-W41'],
    ['Năm ngoái, xã trồng 3 ha rừng.', '2024'],
    ['Lớp bắt đầu thứ Sáu tuần này.', '2025-10-17'],
  ]),
  ...group('hours and parts of the day', [
    ['Xe lật lúc 7 giờ 30 phút ngày 12/10.', '2025-10-12T07:30'],
    ['15h30 ngày 10/10/2025, lửa tắt.', '2025-10-10T15:30'],
    ['Sáng 14/10, hội thi khai mạc.', '2025-10-14TMO'],
    ['3 giờ chiều nay, cổng đóng.', '2025-10-15T15:00'],
    ['Khoảng 21 giờ 5 phút tối 11/10, trộm vào nhà.', '2025-10-11T21:05'],
  ]),
  ...group('intervals', [
    ['Hội chợ mở từ ngày 10 đến 15/10/2025.', '2025-10-10/2025-10-15'],
    ['Kế hoạch giai đoạn 2021-2025 đã xong.', '2021/2025'],
    ['Triển lãm từ 20/9 đến 5/10.', '2025-09-20/2025-10-05'],
    ['6 tháng đầu năm 2025, thu ngân sách tăng.', '2025-01/2025-06'],
  ]),
  ...group('lunar days and feasts', [
    ['Chợ đông dịp Tết Nguyên đán 2026.', '2026-02-17'],
    ['Làng mở hội mùng 8 tháng Giêng năm 2025.', '2025-02-05'],
    ['Bánh bán chạy dịp Trung thu năm 2025.', '2025-10-06'],
    ['Xã treo cờ ngày Quốc khánh.', '2025-09-02'],
  ]),
  ...group('lengths and repetitions', [
    ['Anh học nghề trong 18 tháng.', 'P18M'],
    ['Bà bị phạt 2 năm 6 tháng tù.', 'P2Y6M'],
    ['Chợ họp thứ Bảy hằng tuần.', 'XXXX-WXX-6'],
    ['Đội tập 3 lần/tuần.', 'P1W'],
  ]),
  ...group('nothing told', [
    ['Đội nhà thắng 3-1 và dẫn 2/3 hiệp.'],
    ['Gọi số 0912345678 để được giúp.'],
    ['Thi hành Nghị định số 12/2024/NĐ-CP.'],
    ['Nhà ở số 15/3 ngõ Chợ, có 1975 người.'],
    ['Bản 2.0.1 sửa lỗi cho 24 máy.'],
    ['Thu nhập tăng 12,5% so với mức cũ.'],
  ]),
];
