/**
 * Persons, ranks, offices, bodies and places in short sentences: what is marked is found, and nothing else of these kinds.
 * `p` person, `r` rank, `d` degree, `o` office, `b` body, `l` place; marks nest.
 */
export const NAMES: readonly (readonly [what: string, marked: string])[] = [
  ['a short form of a body before a person', '[o|Bí thư [b|Thành ủy]] [p|Đinh Thế Vinh] phát biểu.'],
  ['a unit word in capitals', '[b|Ban Chấp hành Đảng bộ Thành phố] họp; [b|UBND Thành phố] báo cáo.'],
  ['the body of an office before its holder', '[o|Trưởng [b|ban Tổ chức Thành ủy]] [p|Vũ Đức Bình] trình bày.'],
  ['a decoration behind a body', 'Tập thể [b|Học viện Kỹ thuật Mật mã] [a|Huân chương Quân công] năm ấy.'],
  ['a verb and an act behind a body', 'Khi [b|Viện Kiểm sát] kháng nghị hủy Quyết định giảm án, tòa mở lại phiên xử.'],
  ['one initial behind an honorific', 'Thấy vậy, chị [p|P.] lấy tiền ra đếm.'],
  ['initials behind a word for people', 'Sản phụ [p|C.T.P.] và tài xế [p|L.] đã khai báo.'],
  [
    'one initial at the end of a sentence',
    'Họ điều trị cho sản phụ [p|P]. Hiện [b|Trung tâm Y tế [l|huyện Bắc Sơn]] theo dõi.',
  ],
  ['an abbreviation of a word for people', 'HLV [p|Park Min Jae] gặp MC [p|Xuân Lộc].'],
  ['a rank at the end of a sentence', 'Ông được thăng hàm [r|thiếu tướng]. Ông từng ở biên giới.'],
  ['an alias behind a word for people', 'Ông [p|Đặng Minh Châu] (tức hòa thượng [p|Thích Minh Bảo]) có mặt.'],
  ['a country between a word for people and a name', 'Nhà khoa học [l|Nhật Bản] [p|Hideo Tanaka] nói chuyện.'],
  ['a region has no unit word', 'Các tỉnh [l|miền Tây] và một số nước [l|Đông Nam Á] tham gia.'],
  ['a number that counts the next word', 'Chặng đường 3 quý còn lại rất khó; xe chạy trên [l|đường 3/2].'],
  ['a ward named after a person', 'Anh ở [l|phường Lương Khánh Thiện].'],
  ['a unit of a body before its holder', '[o|Chủ tịch [b|UBND xã]] [p|Tạ Thị Hoa] đến hiện trường.'],
  [
    'places that share a unit word',
    'Các huyện: [l|Hà Trung], [l|Nga Sơn] và [l|Hậu Lộc] báo cáo; hai [l|xã Tân Lập], [l|Hòa Thắng] cũng vậy.',
  ],
  ['a road named after the towns that it joins', 'Xe đi trên [l|cao tốc Pháp Vân - Cầu Giẽ] ban đêm.'],
  ['a word that looks like a unit word', 'Bà xã [p|Phan Mạnh Quân] rất khá, mê công việc.'],
  [
    'a house whose head is in small letters',
    '[o|Giám đốc [b|bệnh viện Bạch Mai]] đến [b|trường THPT Lê Lợi] và [b|công an [l|xã Bình Minh]].',
  ],
  ['a trade is no house', 'Các công ty [l|Mỹ] và ngành ngân hàng [l|Việt Nam] gặp khó.'],
  ['of several houses the head alone names none', 'Có 9 CLB rời giải; các CLB khác ở lại.'],
  ['a report to a body is no newspaper', 'Người dân gọi điện báo [b|Công an [l|phường Hồng Hà]].'],
  ['a hospital may bear the name of a person', 'Anh vào [b|Bệnh viện Nguyễn Tri Phương] tối qua.'],
  ['a holder behind a topic with a small head', '[o|Vụ trưởng [b|Vụ Giáo dục đại học]] [p|Nguyễn Thu Thảo] phát biểu.'],
  ['a person behind a hyphen', 'Nữ sinh [b|Trường Đại học Kinh tế Quốc dân] - [p|Bùi Phương Nga] đoạt giải.'],
  ['a common word that is a country in a name', '[b|Chính phủ [l|Đức]] và [b|Hạm đội [l|Biển Đen]] thông báo.'],
  ['two agencies of one picture', 'Ảnh: [b|AFP]/[b|TTXVN].'],
  [
    'a firm and its products',
    '[b|Apple] bán Apple Watch, điện thoại Samsung Galaxy; [o|CEO [b|Apple]] [p|Tim Cook] nói.',
  ],
  ['a contest of a federation', 'Họ dự AFF Cup và UEFA Champions League.'],
  ['bridges, lakes and states', 'Anh qua [l|cầu Long Đại], ra bờ [l|hồ Tây], rồi sang [l|bang Texas].'],
  ['a surname that is a lake elsewhere', 'Ông [p|Hồ Quang Thái] học tập Bác [p|Hồ].'],
  ['a school named after a place', '[b|Trường THPT [l|Hai Bà Trưng]] khai giảng.'],
  ['a name that only ends like a place', '[b|Công ty cổ phần Đầu tư Hoàng Gia Lộc] thua lỗ.'],
];
