/**
 * Sentences of the press and the records that they tell, by type, written by hand: `trigger | role=words ; role=words`, then
 * `t=` the words that tell when, `p=` where, `a=` the act of a statement, and a status other than `occurred`. No record: the
 * sentence only looks like one. People are invented.
 */
export const eventCases: Readonly<Record<string, readonly (readonly [text: string, ...records: string[]])[]>> = {
  surrender: [
    [
      'Sau hơn 2 năm lẩn trốn, sáng 14/11, Vi Văn Lưỡng đã đến Công an xã Mường Lạn đầu thú.',
      'đầu thú | person=Vi Văn Lưỡng ; agency=Công an xã Mường Lạn | t=sáng 14/11',
    ],
    [
      'Chiều 9/11, Công an phường Hòa Khánh tiếp nhận đối tượng Đặng Quốc Thịnh (SN 1991) ra đầu thú.',
      'đầu thú | person=Đặng Quốc Thịnh ; agency=Công an phường Hòa Khánh | t=Chiều 9/11',
    ],
    [
      'Được vận động, Lò Văn Pản đã ra đầu thú tại Cơ quan Cảnh sát điều tra Công an tỉnh Sơn La.',
      'đầu thú | person=Lò Văn Pản ; agency=Cơ quan Cảnh sát điều tra Công an tỉnh Sơn La',
    ],
    [
      'Đến tối cùng ngày, hai đối tượng đã đến cơ quan Công an tự thú.',
      'tự thú | person=hai đối tượng ; agency=cơ quan Công an | t=tối cùng ngày',
    ],
    [
      'Công an tỉnh Nghệ An vận động thành công 3 đối tượng truy nã ra đầu thú.',
      'đầu thú | person=3 đối tượng truy nã',
    ],
    [
      'Công an tỉnh Bắc Ninh kêu gọi các đối tượng còn lại sớm ra đầu thú để được hưởng khoan hồng.',
      'đầu thú | person=các đối tượng | hypothetical',
    ],
    [
      'Ngày 3/10, Hồ Thị Lựu đã tới Công an huyện Nam Đông xin đầu thú về hành vi trộm cắp tài sản.',
      'đầu thú | person=Hồ Thị Lựu ; agency=Công an huyện Nam Đông | t=Ngày 3/10',
    ],
    ['Đối tượng truy nã đầu thú sau 12 năm lẩn trốn', 'đầu thú | person=Đối tượng truy nã'],
    ['Lo sợ bị bắt, Tráng A Sùng đã tự nguyện ra trình diện, đầu thú.', 'đầu thú | person=Tráng A Sùng'],
    ['Riêng Nguyễn Hữu Khoa chưa ra đầu thú.', 'đầu thú | person=Nguyễn Hữu Khoa | negated'],
  ],
  wanted: [
    [
      'Cơ quan Cảnh sát điều tra Công an tỉnh Đắk Lắk ra quyết định truy nã Trịnh Đình Kha (SN 1985) về tội “Lừa đảo chiếm đoạt tài sản”.',
      'quyết định truy nã | agency=Cơ quan Cảnh sát điều tra Công an tỉnh Đắk Lắk ; person=Trịnh Đình Kha ; charge=Lừa đảo chiếm đoạt tài sản',
    ],
    [
      'Ngày 7/8, Công an tỉnh Gia Lai phát lệnh truy nã toàn quốc đối với Bùi Quang Lộc về tội “Giết người”.',
      'truy nã | agency=Công an tỉnh Gia Lai ; person=Bùi Quang Lộc ; charge=Giết người | t=Ngày 7/8',
    ],
    [
      'Phan Văn Đạo bị Công an tỉnh Quảng Trị truy nã đặc biệt về tội “Mua bán trái phép chất ma túy”.',
      'truy nã đặc biệt | agency=Công an tỉnh Quảng Trị ; person=Phan Văn Đạo ; charge=Mua bán trái phép chất ma túy',
    ],
    [
      'Do các bị can bỏ trốn, Cơ quan An ninh điều tra đã ra quyết định truy nã quốc tế đối với hai bị can.',
      'quyết định truy nã | agency=Cơ quan An ninh điều tra ; person=hai bị can',
    ],
    [
      'Tổ công tác bắt giữ Lê Khắc Duy, đối tượng bị truy nã về tội “Cướp tài sản”.',
      'truy nã | person=Lê Khắc Duy ; charge=Cướp tài sản',
    ],
    [
      'Bộ Công an truy nã quốc tế bị can Hà Mạnh Thường.',
      'truy nã quốc tế | agency=Bộ Công an ; person=Hà Mạnh Thường',
    ],
    ['Công an tỉnh An Giang bắt đối tượng truy nã nguy hiểm sau nhiều ngày truy lùng.'],
  ],
  retirement: [
    [
      'Thiếu tướng Đào Văn Khải, Phó Cục trưởng Cục Hậu cần nghỉ hưu theo chế độ từ ngày 01/12/2025.',
      'nghỉ hưu | person=Đào Văn Khải ; position=Phó Cục trưởng Cục Hậu cần | t=ngày 01/12/2025',
    ],
    [
      'Công an tỉnh Bình Định tổ chức Lễ công bố quyết định nghỉ hưu đối với Đại tá Ngô Thanh Tịnh, Phó Giám đốc Công an tỉnh.',
      'nghỉ hưu | person=Ngô Thanh Tịnh ; position=Phó Giám đốc Công an tỉnh',
    ],
    [
      'Đồng chí Lại Thị Hồng Nhạn được nghỉ công tác, hưởng chế độ bảo hiểm xã hội từ ngày 1/10.',
      'nghỉ công tác | person=Lại Thị Hồng Nhạn | t=ngày 1/10',
    ],
    ['Chủ tịch UBND tỉnh trao quyết định nghỉ hưu trước tuổi cho 5 cán bộ.', 'nghỉ hưu trước tuổi | person=5 cán bộ'],
    [
      'Đại tá Phùng Quốc Chấn nghỉ chờ hưu từ ngày 1/9/2025.',
      'nghỉ chờ hưu | person=Phùng Quốc Chấn | t=ngày 1/9/2025',
    ],
    [
      'Trao quyết định của Bộ trưởng về việc nghỉ hưu đối với Trung tướng Mai Hữu Chí, nguyên Cục trưởng.',
      'nghỉ hưu | person=Mai Hữu Chí ; position=nguyên Cục trưởng',
    ],
    ['Ông Kha Văn Tứ sẽ nghỉ hưu vào tháng 1/2026.', 'nghỉ hưu | person=Kha Văn Tứ | t=tháng 1/2026 | planned'],
    [
      'Nhiều cán bộ tự nguyện nghỉ hưu sớm để tạo thuận lợi cho việc sắp xếp bộ máy.',
      'nghỉ hưu sớm | person=Nhiều cán bộ',
    ],
  ],
  promotion: [
    [
      'Chủ tịch nước quyết định thăng cấp bậc hàm từ Đại tá lên Thiếu tướng đối với đồng chí Cao Trọng Nghị.',
      'thăng cấp bậc hàm | authority=Chủ tịch nước ; person=Cao Trọng Nghị ; rank=Thiếu tướng',
    ],
    [
      'Đại tá Lê Văn Kha được Chủ tịch nước quyết định thăng cấp bậc hàm lên Thiếu tướng.',
      'thăng cấp bậc hàm | authority=Chủ tịch nước ; person=Lê Văn Kha ; rank=Thiếu tướng',
    ],
    ['Đồng chí Giàng Seo Phử được thăng hàm Trung tướng.', 'thăng hàm | person=Giàng Seo Phử ; rank=Trung tướng'],
    [
      'Bộ trưởng Bộ Quốc phòng trao Quyết định thăng quân hàm Thượng tá cho 4 sĩ quan.',
      'thăng quân hàm | authority=Bộ trưởng Bộ Quốc phòng ; person=4 sĩ quan ; rank=Thượng tá',
    ],
    [
      'Sáng 2/9, Bộ Công an công bố Quyết định của Chủ tịch nước thăng cấp bậc hàm Thiếu tướng cho Đại tá Vũ Đắc Thành, Cục trưởng Cục Đối ngoại.',
      'thăng cấp bậc hàm | authority=Chủ tịch nước ; person=Vũ Đắc Thành ; rank=Thiếu tướng ; document=Quyết định | t=Sáng 2/9',
    ],
    ['35 cán bộ, chiến sĩ được thăng cấp bậc hàm trước thời hạn.', 'thăng cấp bậc hàm | person=35 cán bộ'],
    [
      'Thủ tướng Chính phủ đã ký quyết định thăng quân hàm từ Trung tướng lên Thượng tướng cho đồng chí Hứa Văn Tưởng.',
      'thăng quân hàm | authority=Thủ tướng Chính phủ ; person=Hứa Văn Tưởng ; rank=Thượng tướng',
    ],
    [
      'Phong quân hàm Thiếu tướng cho 12 sĩ quan cao cấp',
      'Phong quân hàm | person=12 sĩ quan cao cấp ; rank=Thiếu tướng',
    ],
    [
      'Truy thăng cấp bậc hàm Thượng úy cho liệt sĩ Lường Văn Đôi.',
      'Truy thăng cấp bậc hàm | person=Lường Văn Đôi ; rank=Thượng úy',
    ],
    [
      'Đại tá Tống Phước Lâm được nâng lương, thăng cấp bậc hàm lên Thiếu tướng.',
      'thăng cấp bậc hàm | person=Tống Phước Lâm ; rank=Thiếu tướng',
    ],
  ],
  prevention: [
    [
      'Công an phường Tân An kịp thời ngăn chặn vụ lừa đảo 500 triệu đồng qua mạng.',
      'ngăn chặn | agency=Công an phường Tân An ; crime=lừa đảo ; amount=500 triệu đồng',
    ],
    ['Các chốt tăng cường tuần tra, ngăn chặn nhập cảnh trái phép.'],
    ['Ngân hàng phối hợp Công an ngăn chặn một phụ nữ chuyển 1,2 tỷ đồng cho đối tượng giả danh công an.'],
    [
      'Nhờ phát hiện sớm, Công an xã đã ngăn chặn thành công vụ “bắt cóc online”.',
      'ngăn chặn thành công | agency=Công an xã ; crime=bắt cóc',
    ],
    [
      'Vụ lừa đảo chiếm đoạt 300 triệu đồng đã được Công an xã Ea Kar ngăn chặn kịp thời.',
      'ngăn chặn | agency=Công an xã Ea Kar ; crime=lừa đảo chiếm đoạt ; amount=300 triệu đồng',
    ],
    [
      'Công an tỉnh đã ngăn chặn 27 vụ lừa đảo qua mạng, bảo vệ gần 9 tỷ đồng cho người dân.',
      'ngăn chặn | agency=Công an tỉnh ; crime=lừa đảo ; amount=gần 9 tỷ đồng',
    ],
    [
      'Ngăn chặn kịp thời vụ lừa đảo chiếm đoạt tài sản của cụ bà 72 tuổi',
      'Ngăn chặn | crime=lừa đảo chiếm đoạt tài sản',
    ],
    [
      'Lực lượng biên phòng đã ngăn chặn vụ vận chuyển trái phép 2 kg ma túy qua biên giới.',
      'ngăn chặn | agency=Lực lượng biên phòng ; crime=vụ vận chuyển trái phép 2 kg ma túy',
    ],
  ],
  discipline: [
    [
      'Ban Bí thư quyết định cách tất cả các chức vụ trong Đảng của ông Lò Văn Bách.',
      'cách tất cả các chức vụ trong Đảng | measure=cách tất cả các chức vụ trong Đảng ; authority=Ban Bí thư ; subject=Lò Văn Bách',
    ],
    ['Hội đồng kỷ luật của nhà trường sẽ họp trong tuần.'],
    [
      'Ban Bí thư quyết định thi hành kỷ luật khai trừ ra khỏi Đảng đối với ông Tôn Đức Khoa.',
      'khai trừ | authority=Ban Bí thư ; subject=Tôn Đức Khoa ; measure=khai trừ ra khỏi Đảng',
    ],
    [
      'Ủy ban Kiểm tra Tỉnh ủy Cà Mau đã kỷ luật bằng hình thức cảnh cáo đối với Ban Thường vụ Đảng ủy xã Phú Tân.',
      'kỷ luật | authority=Ủy ban Kiểm tra Tỉnh ủy Cà Mau ; subject=Ban Thường vụ Đảng ủy xã Phú Tân ; measure=cảnh cáo',
    ],
    [
      'Ông Lê Vĩnh Tường bị khiển trách vì thiếu trách nhiệm trong quản lý đất đai.',
      'khiển trách | subject=Lê Vĩnh Tường ; measure=khiển trách ; reason=thiếu trách nhiệm trong quản lý đất đai',
    ],
    [
      'Công an tỉnh Phú Thọ tạm đình chỉ công tác đối với Thượng úy Mạc Đình Sơn để xác minh, làm rõ.',
      'tạm đình chỉ công tác | authority=Công an tỉnh Phú Thọ ; subject=Mạc Đình Sơn ; measure=tạm đình chỉ công tác',
    ],
    [
      'Ngày 5/11, Thành ủy Huế công bố quyết định kỷ luật cảnh cáo bà Tôn Nữ Thục Quyên, Giám đốc Sở.',
      'kỷ luật cảnh cáo | authority=Thành ủy Huế ; subject=Tôn Nữ Thục Quyên ; measure=cảnh cáo | t=Ngày 5/11',
    ],
    [
      'Hai cán bộ bị cách hết các chức vụ trong Đảng, 3 cán bộ bị cảnh cáo.',
      'cách | subject=Hai cán bộ ; measure=cách hết các chức vụ trong Đảng',
      'cảnh cáo | subject=3 cán bộ ; measure=cảnh cáo',
    ],
    [
      'Ủy ban Kiểm tra Trung ương đề nghị Bộ Chính trị xem xét, thi hành kỷ luật ông Cung Đình Phát.',
      'kỷ luật | authority=Bộ Chính trị ; subject=Cung Đình Phát | hypothetical',
    ],
    [
      'Kỷ luật khiển trách Ban cán sự đảng UBND tỉnh nhiệm kỳ 2020 - 2025',
      'Kỷ luật khiển trách | subject=Ban cán sự đảng UBND tỉnh ; measure=khiển trách',
    ],
    [
      'Do có nhiều vi phạm, ông Phạm Gia Tuệ đã bị Ủy ban Kiểm tra Tỉnh ủy khai trừ khỏi Đảng.',
      'khai trừ | authority=Ủy ban Kiểm tra Tỉnh ủy ; subject=Phạm Gia Tuệ ; measure=khai trừ khỏi Đảng ; reason=có nhiều vi phạm',
    ],
    [
      'UBND tỉnh đã khiển trách 5 công chức, cảnh cáo ông Vi Văn Nùng do buông lỏng quản lý.',
      'khiển trách | authority=UBND tỉnh ; subject=5 công chức ; measure=khiển trách',
      'cảnh cáo | authority=UBND tỉnh ; subject=Vi Văn Nùng ; measure=cảnh cáo ; reason=buông lỏng quản lý',
    ],
    [
      'Bộ Chính trị, Ban Bí thư đã kỷ luật 18 cán bộ thuộc diện Trung ương quản lý.',
      'kỷ luật | authority=Bộ Chính trị ; authority=Ban Bí thư ; subject=18 cán bộ',
    ],
    [
      'Ông Hà Trung Kiên bị xử lý kỷ luật bằng hình thức buộc thôi việc.',
      'kỷ luật | subject=Hà Trung Kiên ; measure=buộc thôi việc',
    ],
    [
      'Bộ Công an tước danh hiệu Công an nhân dân đối với Đại úy Trần Văn Hải.',
      'tước danh hiệu Công an nhân dân | authority=Bộ Công an ; subject=Trần Văn Hải ; measure=tước danh hiệu Công an nhân dân',
    ],
    [
      'Ban Bí thư kỷ luật cảnh cáo các đồng chí: Lê Minh Hành, nguyên Bí thư Đảng ủy; Phạm Duy Cường, nguyên Phó Bí thư Đảng ủy.',
      'cảnh cáo | authority=Ban Bí thư ; subject=Lê Minh Hành ; subject=Phạm Duy Cường ; measure=cảnh cáo',
    ],
    [
      'Thành ủy Huế đã ra quyết định kỷ luật “Khiển trách” bà Lữ Thị Kim Hoa.',
      'Khiển trách | authority=Thành ủy Huế ; subject=Lữ Thị Kim Hoa ; measure=Khiển trách',
    ],
  ],
  election: [
    [
      'Hội nghị đã bầu đồng chí Sầm Văn Hiếu giữ chức Chủ tịch Hội Nông dân tỉnh Cao Bằng.',
      'bầu | person=Sầm Văn Hiếu ; position=Chủ tịch Hội Nông dân tỉnh Cao Bằng ; body=Hội nghị',
    ],
    [
      'HĐND tỉnh Lâm Đồng bầu bà K’ Duyên làm Phó Chủ tịch UBND tỉnh với 100% đại biểu tán thành.',
      'bầu | body=HĐND tỉnh Lâm Đồng ; person=K’ Duyên ; position=Phó Chủ tịch UBND tỉnh',
    ],
    [
      'Đồng chí Kpă Thuật được Đại hội bầu giữ chức Bí thư Đảng ủy xã Ia Grai.',
      'bầu | body=Đại hội ; person=Kpă Thuật ; position=Bí thư Đảng ủy xã Ia Grai',
    ],
    ['Đại hội đã bầu Ban Chấp hành Đảng bộ khóa mới gồm 27 đồng chí.', 'bầu | body=Đại hội ; person=27 đồng chí'],
    [
      'Ông Trương Nhuận Phát tái đắc cử Chủ tịch Liên đoàn.',
      'tái đắc cử | person=Trương Nhuận Phát ; position=Chủ tịch Liên đoàn',
    ],
    [
      'Sáng 15/10, tại kỳ họp chuyên đề, HĐND TP Đà Nẵng tiến hành bầu bổ sung chức danh Ủy viên UBND thành phố đối với ông Lưu Bá Quýnh, Giám đốc Sở Nội vụ.',
      'bầu bổ sung | body=HĐND TP Đà Nẵng ; person=Lưu Bá Quýnh ; position=Ủy viên UBND thành phố | t=Sáng 15/10',
    ],
    [
      'Với 52/52 phiếu, đồng chí Đinh Công Bảy trúng cử chức danh Chủ tịch HĐND thành phố.',
      'trúng cử | person=Đinh Công Bảy ; position=Chủ tịch HĐND thành phố',
    ],
    [
      'Bà Lê Thị Yên trúng cử chức Phó Chủ tịch UBND tỉnh với 98,5% số phiếu; các ông Đoàn Trọng Khiêm, Giám đốc Sở Y tế và Nay Blung, Giám đốc Sở Tài chính được bầu giữ chức Ủy viên UBND tỉnh.',
      'trúng cử | person=Lê Thị Yên ; position=Phó Chủ tịch UBND tỉnh',
      'bầu giữ chức | person=Đoàn Trọng Khiêm ; person=Nay Blung ; position=Ủy viên UBND tỉnh',
    ],
    [
      'HĐND tỉnh bầu ông Lê Văn Kha làm Chủ tịch UBND tỉnh, bà Hà Thị Mơ làm Phó Chủ tịch UBND tỉnh.',
      'bầu | body=HĐND tỉnh ; person=Lê Văn Kha ; position=Chủ tịch UBND tỉnh',
      'bầu | body=HĐND tỉnh ; person=Hà Thị Mơ ; position=Phó Chủ tịch UBND tỉnh',
    ],
    [
      'HĐND tỉnh tiến hành bầu bổ sung các chức danh. Kết quả, ông Lò Văn Dũng trúng cử chức Phó Chủ tịch UBND tỉnh.',
      'trúng cử | body=HĐND tỉnh ; person=Lò Văn Dũng ; position=Phó Chủ tịch UBND tỉnh',
    ],
    [
      'Hội đồng quản trị Ngân hàng Hà Thành họp để bầu ông Trần Văn Bình làm Chủ tịch.',
      'bầu | body=Hội đồng quản trị Ngân hàng Hà Thành ; person=Trần Văn Bình ; position=Chủ tịch | hypothetical',
    ],
    [
      'Ban Bí thư chuẩn y kết quả bầu đồng chí Trần Văn Bình giữ chức Phó Bí thư Tỉnh ủy Lào Cai.',
      'bầu | person=Trần Văn Bình ; position=Phó Bí thư Tỉnh ủy Lào Cai',
    ],
    [
      'Dù ông Lê Văn Kha hay ông Trần Văn Bình đắc cử, chính sách vẫn được giữ nguyên.',
      'đắc cử | person=Lê Văn Kha ; person=Trần Văn Bình | hypothetical',
    ],
    [
      'Cử tri cả nước sẽ bầu đại biểu Quốc hội khóa XVI vào ngày 15/3/2026.',
      'bầu | position=đại biểu Quốc hội khóa XVI | t=ngày 15/3/2026 | planned',
    ],
    [
      'Tại phiên họp thứ nhất, Ban Chấp hành bầu Ban Thường vụ gồm 9 người; bầu đồng chí Hà Trọng Bổng giữ chức Bí thư Đảng ủy.',
      'bầu | body=Ban Chấp hành ; person=9 người',
      'bầu | body=Ban Chấp hành ; person=Hà Trọng Bổng ; position=Bí thư Đảng ủy',
    ],
  ],
  training: [
    [
      'Từ ngày 10 đến 14/11, Công an tỉnh Thái Nguyên tổ chức tập huấn nghiệp vụ cho hơn 300 cán bộ Công an cấp xã.',
      'tập huấn | organizer=Công an tỉnh Thái Nguyên ; participant=hơn 300 cán bộ | t=ngày 10 đến 14/11',
    ],
    ['Sư đoàn 325 tổ chức diễn tập chỉ huy cơ quan 1 bên 2 cấp.', 'diễn tập | organizer=Sư đoàn 325'],
    [
      'Gần 200 học viên tham gia lớp tập huấn kỹ năng chuyển đổi số do Sở Khoa học và Công nghệ tỉnh Lai Châu tổ chức.',
      'tập huấn | organizer=Sở Khoa học và Công nghệ tỉnh Lai Châu ; participant=Gần 200 học viên',
    ],
    ['Hội thi cán bộ dân vận khéo thu hút 18 đội tham gia.', 'Hội thi | participant=18 đội'],
    [
      'Sáng 6/11, Bộ Tư lệnh Cảnh sát cơ động khai mạc Hội thao điều lệnh, quân sự, võ thuật năm 2025.',
      'Hội thao | organizer=Bộ Tư lệnh Cảnh sát cơ động | t=Sáng 6/11',
    ],
    [
      'Phòng PC07 Công an tỉnh Bắc Ninh phối hợp Công ty Sam Hwa tổ chức thực tập phương án chữa cháy.',
      'thực tập | organizer=Phòng PC07 Công an tỉnh Bắc Ninh ; organizer=Công ty Sam Hwa',
    ],
    ['Quân khu 5 diễn tập khu vực phòng thủ tỉnh Đắk Lắk năm 2025', 'diễn tập | organizer=Quân khu 5'],
    [
      'Cục Cảnh sát giao thông sẽ mở lớp bồi dưỡng nghiệp vụ cho 120 chiến sĩ trong tháng 12.',
      'bồi dưỡng | organizer=Cục Cảnh sát giao thông ; participant=120 chiến sĩ | t=tháng 12 | planned',
    ],
    ['Lữ đoàn 147 huấn luyện chiến sĩ mới năm 2025.', 'huấn luyện | organizer=Lữ đoàn 147 ; participant=chiến sĩ mới'],
  ],
  launch: [
    [
      'Tỉnh Thanh Hóa đồng loạt khởi công 4 công trình giao thông.',
      'khởi công | agent=Tỉnh Thanh Hóa ; object=4 công trình',
    ],
    ['Khai trương mùa du lịch biển năm 2021 tỉnh Quảng Trị', 'Khai trương | object=mùa du lịch biển'],
    ['UBND xã Nậm Kè tổ chức Lễ khởi công xây dựng cầu Nà Phặc.', 'khởi công xây dựng | object=cầu Nà Phặc'],
    [
      'Lễ khánh thành Trường THCS Tân Lập sẽ diễn ra vào ngày 5/9/2026.',
      'khánh thành | object=Trường THCS Tân Lập | planned',
    ],
    ['Lễ ra mắt có sự tham gia của Ban Thư ký ASEAN.'],
    ['Ngay sau buổi lễ khai trương, rất nhiều người đã đến.'],
    [
      'Thứ trưởng Lê Minh Tân đã bấm nút khai trương mạng 5G Viettel tại Huế.',
      'khai trương | agent=Lê Minh Tân ; object=mạng 5G Viettel | p=Huế',
    ],
    ['Công trình dự kiến khánh thành vào tháng 8/2026.', 'khánh thành | object=Công trình | t=tháng 8/2026 | planned'],
    ['Trường THCS Tân Lập khánh thành ngày 5/9.', 'khánh thành | object=Trường THCS Tân Lập | t=ngày 5/9'],
    [
      'Cầu Nà Phặc được khởi công trên khu đất 5,2 ha, dự kiến khánh thành vào tháng 8/2026.',
      'khởi công | object=Cầu Nà Phặc',
      'khánh thành | object=Cầu Nà Phặc | t=tháng 8/2026 | planned',
    ],
    [
      'Bà yêu cầu các chi đoàn đồng loạt ra quân dọn vệ sinh đường làng.',
      'ra quân | agent=các chi đoàn ; object=dọn vệ sinh đường làng | hypothetical',
    ],
    ['Các đại biểu bấm nút khởi công đường nối cảng Mỹ Thủy.', 'bấm nút khởi công | object=đường nối cảng Mỹ Thủy'],
    ['Sau khi khánh thành, nhà đầu tư đã đề xuất chính sách mới.'],
    ['Ban Chấp hành Hội Khuyến học tỉnh ra mắt đại hội.'],
    [
      'Sáng 19/8, UBND tỉnh Ninh Bình khởi công dự án đường nối Cao Bồ - Mai Sơn.',
      'khởi công | agent=UBND tỉnh Ninh Bình ; object=dự án đường nối Cao Bồ - Mai Sơn | t=Sáng 19/8',
    ],
    [
      'Công an tỉnh Tây Ninh ra quân thực hiện cao điểm tấn công trấn áp tội phạm dịp Tết.',
      'ra quân | agent=Công an tỉnh Tây Ninh ; object=cao điểm tấn công trấn áp tội phạm',
    ],
    [
      'Bộ Tư lệnh Thủ đô phát động phong trào thi đua “Cả nước chung tay vì người nghèo”.',
      'phát động | agent=Bộ Tư lệnh Thủ đô ; object=phong trào thi đua “Cả nước chung tay vì người nghèo”',
    ],
    [
      'Cầu Phong Châu mới được khánh thành sáng 28/9 tại tỉnh Phú Thọ.',
      'khánh thành | object=Cầu Phong Châu mới | t=sáng 28/9 | p=tỉnh Phú Thọ',
    ],
    [
      'Lễ ra mắt mô hình “Tổ dân phố không ma túy” được tổ chức tại phường Hà Giang 2.',
      'ra mắt | object=mô hình “Tổ dân phố không ma túy” | p=phường Hà Giang 2',
    ],
    [
      'Bộ Công an khai trương Trung tâm dữ liệu quốc gia số 1 vào ngày 18/8.',
      'khai trương | agent=Bộ Công an ; object=Trung tâm dữ liệu quốc gia số 1 | t=ngày 18/8',
    ],
    [
      'Hội Liên hiệp Phụ nữ Việt Nam ra mắt ứng dụng hỗ trợ nạn nhân bạo lực gia đình.',
      'ra mắt | agent=Hội Liên hiệp Phụ nữ Việt Nam ; object=ứng dụng hỗ trợ nạn nhân bạo lực gia đình',
    ],
    [
      'Dự kiến quý II/2026, Bệnh viện Đa khoa tỉnh Hậu Giang sẽ khánh thành khu điều trị mới.',
      'khánh thành | agent=Bệnh viện Đa khoa tỉnh Hậu Giang ; object=khu điều trị mới | t=quý II/2026 | planned',
    ],
    ['Phát động đợt thi đua đặc biệt chào mừng Đại hội Đảng', 'Phát động | object=đợt thi đua đặc biệt'],
    [
      'Ban Quản lý dự án 85 động thổ xây dựng cầu Đại Ngãi 2.',
      'động thổ | agent=Ban Quản lý dự án 85 ; object=cầu Đại Ngãi 2',
    ],
  ],
  inspection: [
    [
      'Đoàn công tác của Bộ Y tế kiểm tra công tác phòng, chống dịch tại tỉnh Đồng Tháp.',
      'kiểm tra | inspector=Đoàn công tác của Bộ Y tế ; target=công tác phòng, chống dịch | p=tỉnh Đồng Tháp',
    ],
    [
      'Thanh tra Chính phủ công bố quyết định thanh tra trách nhiệm của Chủ tịch UBND tỉnh Bình Phước.',
      'thanh tra | inspector=Thanh tra Chính phủ ; target=trách nhiệm của Chủ tịch UBND tỉnh Bình Phước',
    ],
    [
      'Chiều 2/11, Phó Chủ tịch UBND tỉnh Lê Hữu Quế đã đi kiểm tra tình hình khắc phục hậu quả mưa lũ tại xã Trà Leng.',
      'kiểm tra | inspector=Lê Hữu Quế ; target=tình hình khắc phục hậu quả mưa lũ | t=Chiều 2/11 | p=xã Trà Leng',
    ],
    ['Qua kiểm tra, lực lượng chức năng phát hiện 2 kg ma túy.'],
    [
      'Đội Quản lý thị trường số 4 kiểm tra đột xuất cơ sở kinh doanh của bà Cấn Thị Ngoan.',
      'kiểm tra | inspector=Đội Quản lý thị trường số 4 ; target=cơ sở kinh doanh của bà Cấn Thị Ngoan',
    ],
    [
      'Ủy ban Kinh tế của Quốc hội giám sát chuyên đề việc thực hiện chính sách nhà ở xã hội tại Hải Phòng.',
      'giám sát | inspector=Ủy ban Kinh tế của Quốc hội ; target=việc thực hiện chính sách nhà ở xã hội | p=Hải Phòng',
    ],
    [
      'Bộ trưởng Trần Quý Nghi khảo sát vị trí xây dựng cảng Liên Chiểu.',
      'khảo sát | inspector=Trần Quý Nghi ; target=vị trí xây dựng cảng Liên Chiểu',
    ],
    ['Thủ tướng yêu cầu các địa phương tăng cường kiểm tra, giám sát.'],
    [
      'Công an TP Cần Thơ tổng kiểm tra các cơ sở karaoke trên địa bàn.',
      'tổng kiểm tra | inspector=Công an TP Cần Thơ ; target=các cơ sở karaoke',
    ],
    ['Công tác kiểm tra, giám sát được tăng cường.'],
    [
      'Khi kiểm tra xe ô tô biển số 51F-123.45, tổ công tác phát hiện 20 bánh heroin.',
      'kiểm tra | inspector=tổ công tác ; target=xe ô tô biển số 51F-123.45',
    ],
    ['Tổ công tác có nhiệm vụ hướng dẫn, kiểm tra, giám sát việc chấp hành pháp luật.'],
    [
      'Đoàn công tác đã làm việc với chủ cơ sở, kiểm tra sổ sách.',
      'kiểm tra | inspector=Đoàn công tác ; target=sổ sách',
    ],
    [
      'Kiểm toán Nhà nước kiến nghị Thanh tra Chính phủ thanh tra 12 dự án của Tổng công ty.',
      'thanh tra | inspector=Thanh tra Chính phủ ; target=12 dự án | hypothetical',
    ],
    [
      'Bộ trưởng Trần Quý Nghi đi kiểm tra việc phục vụ hành khách tại sân bay Nội Bài.',
      'đi kiểm tra | inspector=Trần Quý Nghi ; target=việc phục vụ hành khách | p=sân bay Nội Bài',
    ],
    ['Cán bộ bàn giao hồ sơ trong phạm vi của cuộc thanh tra.'],
  ],
  issuance: [
    [
      'Thủ tướng Chính phủ vừa ký ban hành Chỉ thị số 34/CT-TTg về tăng cường bảo đảm trật tự an toàn giao thông.',
      'ban hành | issuer=Thủ tướng Chính phủ ; document=Chỉ thị số 34/CT-TTg',
    ],
    [
      'Quốc hội đã thông qua Luật Dẫn độ với 95% đại biểu tán thành.',
      'thông qua | issuer=Quốc hội ; document=Luật Dẫn độ',
    ],
    [
      'Nghị định số 210/2025/NĐ-CP do Chính phủ ban hành ngày 21/7/2025 có hiệu lực từ ngày ký.',
      'ban hành | issuer=Chính phủ ; document=Nghị định số 210/2025/NĐ-CP | t=ngày 21/7/2025',
    ],
    [
      'Bộ Nội vụ ban hành Thông tư số 09/2025/TT-BNV và Thông tư số 10/2025/TT-BNV.',
      'ban hành | issuer=Bộ Nội vụ ; document=Thông tư số 09/2025/TT-BNV ; document=Thông tư số 10/2025/TT-BNV',
    ],
    [
      'UBND TP Huế phê duyệt Quy hoạch phân khu đô thị Chân Mây.',
      'phê duyệt | issuer=UBND TP Huế ; document=Quy hoạch phân khu đô thị Chân Mây',
    ],
    [
      'Chủ tịch nước công bố Lệnh công bố Luật Tình trạng khẩn cấp.',
      'công bố | issuer=Chủ tịch nước ; document=Luật Tình trạng khẩn cấp',
    ],
    [
      'Ngày 3/7, Chủ tịch nước Đoàn Bá Lãm ký Lệnh công bố 5 luật được Quốc hội thông qua.',
      'thông qua | issuer=Quốc hội ; document=5 luật',
    ],
    [
      'Bộ Công an đề nghị Chính phủ ban hành Nghị định về định danh điện tử.',
      'ban hành | issuer=Chính phủ ; document=Nghị định | hypothetical',
    ],
    [
      'UBND quận Hải Châu đã ban hành quyết định thu hồi đất của 12 hộ dân.',
      'ban hành | issuer=UBND quận Hải Châu ; document=quyết định thu hồi đất',
    ],
    [
      'Các cơ sở thực hiện theo Đề án thí điểm cơ chế hoạt động được Thủ tướng Chính phủ phê duyệt cho từng cơ sở.',
      'phê duyệt | issuer=Thủ tướng Chính phủ ; document=Đề án thí điểm cơ chế hoạt động',
    ],
    [
      'Thông tư số 01/2021/TT-TTCP quy định quy tắc ứng xử của cán bộ làm công tác tiếp công dân do Thanh tra Chính phủ ban hành.',
      'ban hành | issuer=Thanh tra Chính phủ ; document=Thông tư số 01/2021/TT-TTCP',
    ],
    [
      'Bộ Xây dựng đã trình Thủ tướng Chính phủ ban hành Quyết định số 645/QĐ-TTg phê duyệt quy hoạch vùng.',
      'ban hành | issuer=Thủ tướng Chính phủ ; document=Quyết định số 645/QĐ-TTg',
    ],
    [
      'HĐND tỉnh thông qua Nghị quyết số 118/NQ-HĐND về kế hoạch năm 2026 và Nghị quyết số 121/NQ-HĐND về học phí; chưa thông qua Tờ trình số 266/TTr-UBND của UBND tỉnh.',
      'thông qua | issuer=HĐND tỉnh ; document=Nghị quyết số 118/NQ-HĐND ; document=Nghị quyết số 121/NQ-HĐND',
      'thông qua | issuer=HĐND tỉnh ; document=Tờ trình số 266/TTr-UBND | negated',
    ],
    [
      'Quốc hội đã biểu quyết thông qua 8 luật, 3 nghị quyết.',
      'thông qua | issuer=Quốc hội ; document=8 luật ; document=3 nghị quyết',
    ],
    [
      'Sở Nội vụ trình UBND tỉnh phê duyệt đề án vị trí việc làm.',
      'phê duyệt | issuer=UBND tỉnh ; document=đề án vị trí việc làm | hypothetical',
    ],
    ['Theo Quyết định số 359/QĐ-BXD của Bộ Xây dựng phê duyệt sáp nhập hai trường cao đẳng, nhà trường có 3 khoa.'],
    ['Danh mục ban hành kèm theo Nghị định số 39/2021/NĐ-CP gồm 36 mục tiêu.'],
    [
      'Tại Văn bản số 2803/UBND-VX vừa ban hành, UBND thành phố Hải Phòng tạm dừng hoạt động karaoke.',
      'ban hành | issuer=UBND thành phố Hải Phòng ; document=Văn bản số 2803/UBND-VX',
    ],
    [
      'Chính phủ ban hành Nghị định số 5/2026/NĐ-CP, có hiệu lực từ ngày 1/7/2026.',
      'ban hành | issuer=Chính phủ ; document=Nghị định số 5/2026/NĐ-CP',
    ],
    [
      'Ban Thường vụ Tỉnh ủy công bố Quyết định số 417-QĐ/TU về công tác cán bộ.',
      'công bố | issuer=Ban Thường vụ Tỉnh ủy ; document=Quyết định số 417-QĐ/TU',
    ],
    [
      'Kế hoạch số 512/KH-UBND được UBND tỉnh Quảng Ninh ban hành hôm 4/11.',
      'ban hành | issuer=UBND tỉnh Quảng Ninh ; document=Kế hoạch số 512/KH-UBND | t=4/11',
    ],
  ],
  donation: [
    [
      'Quỹ Thiện Tâm trao 50 con bò giống cho hộ nghèo.',
      'trao | donor=Quỹ Thiện Tâm ; item=50 con ; recipient=hộ nghèo',
    ],
    [
      'Ngân hàng Chính sách xã hội đã trao 2 tỷ đồng hỗ trợ tỉnh Cao Bằng xây dựng 40 căn nhà.',
      'trao | donor=Ngân hàng Chính sách xã hội ; amount=2 tỷ đồng ; recipient=tỉnh Cao Bằng',
    ],
    [
      'Đoàn y, bác sĩ Bệnh viện Quân y 103 đã cấp thuốc miễn phí cho hơn 500 người dân.',
      'cấp thuốc | donor=Đoàn y, bác sĩ Bệnh viện Quân y 103 ; recipient=hơn 500 người dân',
    ],
    ['Việt Nam ủng hộ Campuchia 500.000 USD.', 'ủng hộ | donor=Việt Nam ; recipient=Campuchia ; amount=500.000 USD'],
    ['Việc cấp phát không thống nhất giữa các địa phương.'],
    ['Tổng giá trị quà tặng là khoảng 3 tỷ đồng.'],
    [
      'Hơn 200 đoàn viên đã tham gia hiến máu tình nguyện tại Nhà văn hóa huyện.',
      'hiến máu | donor=Hơn 200 đoàn viên | p=Nhà văn hóa huyện',
    ],
    [
      'Ông Lò Văn Pản và bà Tòng Thị Mai đã cắt băng khánh thành, bàn giao hai căn nhà cho gia đình bà Vì Thị Lan.',
      'bàn giao | donor=Lò Văn Pản ; donor=Tòng Thị Mai ; item=hai căn ; recipient=Vì Thị Lan',
    ],
    ['Công an phường bàn giao 2 đối tượng bắt tại một căn nhà hoang cho Đồn Biên phòng Cửa Lò.'],
    [
      '150 triệu đồng tiết kiệm được sẽ được ủng hộ Quỹ “Vì người nghèo” tỉnh Phú Thọ.',
      'ủng hộ | amount=150 triệu đồng ; recipient=Quỹ “Vì người nghèo” tỉnh Phú Thọ | planned',
    ],
    [
      'Chi đoàn trao 10 suất quà, mỗi suất trị giá 1 triệu đồng, cho các gia đình chính sách.',
      'trao | donor=Chi đoàn ; item=10 suất ; amount=1 triệu đồng ; recipient=các gia đình chính sách',
    ],
    [
      'Các y, bác sĩ cấp phát thuốc cho 95 người cao tuổi.',
      'cấp phát | donor=Các y, bác sĩ ; item=thuốc ; recipient=95 người',
    ],
    ['Hai người chuyển tới sống tại Huế năm 1988.'],
    [
      'Tập đoàn Vingroup trao tặng 2.000 suất quà cho người dân vùng lũ tỉnh Thái Nguyên.',
      'trao tặng | donor=Tập đoàn Vingroup ; recipient=người dân vùng lũ ; item=2.000 suất',
    ],
    [
      'Công an tỉnh Hà Giang quyên góp 500 triệu đồng ủng hộ đồng bào bị thiên tai.',
      'quyên góp | donor=Công an tỉnh Hà Giang ; amount=500 triệu đồng ; recipient=đồng bào',
    ],
    [
      'Nhân dịp này, Đoàn Thanh niên Bộ Công an tặng 50 xe đạp cho học sinh nghèo vượt khó.',
      'tặng | donor=Đoàn Thanh niên Bộ Công an ; item=50 xe đạp ; recipient=học sinh nghèo',
    ],
    [
      'Ông Vừ Mí Lử được Công an huyện hỗ trợ 50 triệu đồng xây nhà mới.',
      'hỗ trợ | donor=Công an huyện ; recipient=Vừ Mí Lử ; amount=50 triệu đồng',
    ],
    [
      'Hội Chữ thập đỏ tỉnh tiếp nhận 3 tấn gạo do Công ty Lương thực Sông Hậu ủng hộ.',
      'ủng hộ | donor=Công ty Lương thực Sông Hậu ; item=3 tấn',
    ],
    ['Mỗi hộ được hỗ trợ 10 triệu đồng và 20 kg gạo.', 'hỗ trợ | recipient=Mỗi hộ ; amount=10 triệu đồng ; item=20 kg'],
    [
      'Dịp này, Bộ trưởng Lương Tam Quân tặng quà 10 gia đình chính sách.',
      'tặng quà | donor=Lương Tam Quân ; recipient=10 gia đình chính sách',
    ],
    [
      'Chính phủ quyết định hỗ trợ 150 tỷ đồng cho tỉnh Lâm Đồng khắc phục hậu quả mưa lũ.',
      'hỗ trợ | donor=Chính phủ ; recipient=tỉnh Lâm Đồng ; amount=150 tỷ đồng',
    ],
    [
      'Trao tặng nhà tình nghĩa cho thân nhân liệt sĩ tại xã Nậm Pồ',
      'Trao tặng | item=nhà tình nghĩa ; recipient=thân nhân liệt sĩ | p=xã Nậm Pồ',
    ],
  ],
  rescue: [
    [
      'Cảnh sát PCCC đã giải cứu thành công 5 người mắc kẹt trong đám cháy.',
      'giải cứu | agent=Cảnh sát PCCC ; person=5 người',
    ],
    ['Hai cháu bé bị đuối nước được người dân cứu sống kịp thời.', 'cứu sống | agent=người dân ; person=Hai cháu bé'],
    ['Tàu KN 467 đã cứu 12 ngư dân Quảng Ngãi gặp nạn trên biển.', 'cứu | agent=Tàu KN 467 ; person=12 ngư dân'],
    [
      'Công an xã Sín Chải giải cứu nạn nhân bị lừa bán sang Trung Quốc.',
      'giải cứu | agent=Công an xã Sín Chải ; person=nạn nhân',
    ],
    [
      'Lực lượng cứu hộ đưa được 3 công nhân ra khỏi khu vực sạt lở an toàn.',
      'đưa | agent=Lực lượng cứu hộ ; person=3 công nhân',
    ],
    [
      'Bộ đội Biên phòng tỉnh Cà Mau cứu nạn thành công 9 thuyền viên tàu cá CM 91234 TS.',
      'cứu nạn | agent=Bộ đội Biên phòng tỉnh Cà Mau ; person=9 thuyền viên',
    ],
    [
      'Công an tỉnh Kon Tum giải cứu, đưa 4 thiếu nữ bị lừa bán trở về với gia đình.',
      'giải cứu | agent=Công an tỉnh Kon Tum ; person=4 thiếu nữ',
    ],
  ],
  deployment: [
    [
      'Công an tỉnh Quảng Nam huy động 200 cán bộ, chiến sĩ và 30 phương tiện đến hiện trường.',
      'huy động | agency=Công an tỉnh Quảng Nam ; force=200 cán bộ, chiến sĩ ; force=30 phương tiện ; destination=hiện trường',
    ],
    [
      'Bộ Tư lệnh Quân khu 4 đã điều động hơn 1.000 bộ đội giúp dân khắc phục hậu quả bão số 10.',
      'điều động | agency=Bộ Tư lệnh Quân khu 4 ; force=hơn 1.000 bộ đội',
    ],
    [
      'Cục Cảnh sát giao thông tăng cường 5 tổ công tác về các tuyến cao tốc phía Nam.',
      'tăng cường | agency=Cục Cảnh sát giao thông ; force=5 tổ ; destination=các tuyến cao tốc phía Nam',
    ],
    [
      'Bộ Công an cử 26 cán bộ tham gia lực lượng gìn giữ hòa bình Liên hợp quốc.',
      'cử | agency=Bộ Công an ; force=26 cán bộ',
    ],
    ['Hơn 500 chiến sĩ được huy động tham gia chữa cháy rừng.', 'huy động | force=Hơn 500 chiến sĩ'],
    [
      'Phòng PC07 điều 8 xe chữa cháy cùng 60 cán bộ đến dập lửa.',
      'điều | agency=Phòng PC07 ; force=8 xe chữa cháy ; force=60 cán bộ',
    ],
    [
      'Bộ Quốc phòng xuất quân 100 chiến sĩ Bệnh viện dã chiến cấp 2 số 7 đi Nam Sudan.',
      'xuất quân | agency=Bộ Quốc phòng ; force=100 chiến sĩ ; destination=Nam Sudan',
    ],
  ],
  cooperation: [
    [
      'Sở Y tế phối hợp với UBND các quận, huyện, thị xã trong việc rà soát người nhập cảnh.',
      'phối hợp | party=Sở Y tế ; party=UBND các quận, huyện, thị xã ; object=rà soát người nhập cảnh',
    ],
    [
      'Đoàn Thanh niên Công an tỉnh phối hợp với Sở Y tế, Hội Chữ thập đỏ tỉnh khám bệnh cho người nghèo.',
      'phối hợp | party=Đoàn Thanh niên Công an tỉnh ; party=Sở Y tế ; party=Hội Chữ thập đỏ tỉnh ; object=khám bệnh cho người nghèo',
    ],
    [
      'Chi đoàn Phòng Cảnh sát hình sự kết nghĩa với Chi đoàn buôn Ea Brah và nhận đỡ đầu hai học sinh.',
      'kết nghĩa | party=Chi đoàn Phòng Cảnh sát hình sự ; party=Chi đoàn buôn Ea Brah',
    ],
    [
      'UBND thành phố Bắc Ninh phối hợp các cơ quan chức năng tăng cường kiểm tra vệ sinh thực phẩm.',
      'phối hợp | party=UBND thành phố Bắc Ninh ; party=các cơ quan chức năng ; object=tăng cường kiểm tra vệ sinh thực phẩm',
    ],
    [
      'Ngành Y tế đã phối hợp chặt chẽ với các sở, ban, ngành trong việc rà soát người nhập cảnh.',
      'phối hợp | party=Ngành Y tế ; party=các sở, ban, ngành ; object=rà soát người nhập cảnh',
    ],
    [
      'Sở Công Thương đã phối hợp với Công an tỉnh để phát hiện kịp thời hàng giả.',
      'phối hợp | party=Sở Công Thương ; party=Công an tỉnh ; object=phát hiện kịp thời hàng giả',
    ],
    [
      'Công an tỉnh Vĩnh Long phối hợp với Sở Giáo dục và Đào tạo tổ chức buổi tuyên truyền an toàn giao thông.',
      'phối hợp | party=Công an tỉnh Vĩnh Long ; party=Sở Giáo dục và Đào tạo ; object=buổi tuyên truyền an toàn giao thông',
    ],
    [
      'Cục C04 phối hợp Công an tỉnh Điện Biên và Hải quan bắt giữ nhóm đối tượng vận chuyển ma túy.',
      'phối hợp | party=Cục C04 ; party=Công an tỉnh Điện Biên ; party=Hải quan ; object=bắt giữ nhóm đối tượng vận chuyển ma túy',
    ],
    [
      'Công an tỉnh An Giang kết nghĩa với Công an tỉnh Takeo (Campuchia).',
      'kết nghĩa | party=Công an tỉnh An Giang ; party=Công an tỉnh Takeo',
    ],
    ['Công tác phối hợp giữa hai lực lượng ngày càng chặt chẽ.'],
    [
      'Hai bên sẽ hợp tác chặt chẽ trong đấu tranh phòng, chống tội phạm.',
      'hợp tác | party=Hai bên ; object=đấu tranh phòng, chống tội phạm | planned',
    ],
    ['Hai nước ký Hiệp định hợp tác.'],
    [
      'Ủy ban MTTQ tỉnh chủ trì, phối hợp với Công an tỉnh tổng kết 5 năm phong trào.',
      'phối hợp | party=Ủy ban MTTQ tỉnh ; party=Công an tỉnh ; object=tổng kết 5 năm phong trào',
    ],
    [
      'Phòng Cảnh sát hình sự phối hợp với Công an phường Cái Răng tuần tra.',
      'phối hợp | party=Phòng Cảnh sát hình sự ; party=Công an phường Cái Răng ; object=tuần tra',
    ],
  ],
  appointment: [
    [
      'Bộ trưởng Bộ Y tế bổ nhiệm PGS.TS Quách Thu Nga giữ chức Giám đốc Bệnh viện K.',
      'bổ nhiệm | authority=Bộ trưởng Bộ Y tế ; person=Quách Thu Nga ; position=Giám đốc Bệnh viện K ; organization=Bệnh viện K',
    ],
    [
      'Đại tá Bàn Văn Thắng được điều động, bổ nhiệm giữ chức Giám đốc Công an tỉnh Lạng Sơn từ ngày 1/11.',
      'điều động, bổ nhiệm | person=Bàn Văn Thắng ; position=Giám đốc Công an tỉnh Lạng Sơn ; organization=Công an tỉnh Lạng Sơn | t=ngày 1/11',
    ],
    [
      'Theo Quyết định số 2201-QĐNS/TW ngày 3/6/2025, Bộ Chính trị phân công đồng chí Tạ Hữu Hùng tham gia Ban Thường vụ, giữ chức Bí thư Tỉnh ủy Vĩnh Long nhiệm kỳ 2020 - 2025.',
      'phân công | authority=Bộ Chính trị ; person=Tạ Hữu Hùng ; position=Bí thư Tỉnh ủy Vĩnh Long ; organization=Tỉnh ủy Vĩnh Long ; document=Quyết định số 2201-QĐNS/TW ngày 3/6/2025',
    ],
    [
      'Ban Thường vụ Tỉnh ủy chỉ định đồng chí Hà Thị Mơ tham gia Ban Chấp hành Đảng bộ tỉnh.',
      'chỉ định | authority=Ban Thường vụ Tỉnh ủy ; person=Hà Thị Mơ ; organization=Ban Chấp hành Đảng bộ tỉnh',
    ],
    [
      'Thủ tướng Chính phủ bổ nhiệm lại ông Phí Công Bằng giữ chức Thứ trưởng Bộ Công Thương.',
      'bổ nhiệm lại | authority=Thủ tướng Chính phủ ; person=Phí Công Bằng ; position=Thứ trưởng Bộ Công Thương ; organization=Bộ Công Thương',
    ],
    [
      'Tại buổi lễ, Thứ trưởng Ngô Đức Khiêm trao quyết định bổ nhiệm Đại tá Trần Kim Sáu làm Phó Cục trưởng Cục An ninh kinh tế.',
      'bổ nhiệm | person=Trần Kim Sáu ; position=Phó Cục trưởng Cục An ninh kinh tế ; organization=Cục An ninh kinh tế',
    ],
    [
      'Giao Đại tá Lục Văn Sang phụ trách Công an tỉnh Bắc Kạn.',
      'Giao | person=Lục Văn Sang ; organization=Công an tỉnh Bắc Kạn',
    ],
    [
      'Bà Đỗ Thị Hoàn, Phó Giám đốc Sở Tài chính, được giao quyền Giám đốc Sở.',
      'giao quyền | person=Đỗ Thị Hoàn ; position=quyền Giám đốc Sở ; organization=Sở',
    ],
    [
      'Tỉnh ủy Đắk Lắk công bố Quyết định của Ban Bí thư chuẩn y ông Lò Văn Dũng giữ chức Phó Bí thư Tỉnh ủy.',
      'chuẩn y | authority=Ban Bí thư ; person=Lò Văn Dũng ; position=Phó Bí thư Tỉnh ủy ; organization=Tỉnh ủy ; document=Quyết định',
    ],
    [
      'Bộ Công an công bố quyết định của Bộ trưởng điều động Đại tá Lê Văn Kha giữ chức Cục trưởng Cục Hậu cần kể từ ngày 10/3/2026.',
      'điều động | authority=Bộ trưởng ; person=Lê Văn Kha ; position=Cục trưởng Cục Hậu cần ; organization=Cục Hậu cần | t=ngày 10/3/2026',
    ],
    [
      'HĐND tỉnh miễn nhiệm ông Lò Văn Khút do được Bộ Chính trị điều động giữ chức Thứ trưởng Bộ Y tế.',
      'điều động | authority=Bộ Chính trị ; person=Lò Văn Khút ; position=Thứ trưởng Bộ Y tế ; organization=Bộ Y tế',
    ],
    [
      'Thủ tướng bổ nhiệm ông Lê Văn Kha giữ chức Thứ trưởng Bộ Y tế, ông Trần Văn Bình giữ chức Thứ trưởng Bộ Xây dựng.',
      'bổ nhiệm | authority=Thủ tướng ; person=Lê Văn Kha ; position=Thứ trưởng Bộ Y tế ; organization=Bộ Y tế',
      'bổ nhiệm | authority=Thủ tướng ; person=Trần Văn Bình ; position=Thứ trưởng Bộ Xây dựng ; organization=Bộ Xây dựng',
    ],
    [
      'Giám đốc Công an tỉnh giao Thiếu tá Đậu Văn Trí phụ trách Công an phường Vinh Phú; bổ nhiệm Trung tá Cao Thị Phương làm Phó Trưởng Phòng Tham mưu.',
      'giao | authority=Giám đốc Công an tỉnh ; person=Đậu Văn Trí ; organization=Công an phường Vinh Phú',
      'bổ nhiệm | authority=Giám đốc Công an tỉnh ; person=Cao Thị Phương ; position=Phó Trưởng Phòng Tham mưu ; organization=Phòng Tham mưu',
    ],
    [
      'Đại tá Lê Văn Kha được điều động đến nhận công tác tại Công an xã Tiên Lữ và bổ nhiệm giữ chức Trưởng Công an xã.',
      'điều động | person=Lê Văn Kha ; position=Trưởng Công an xã ; organization=Công an xã',
    ],
    [
      'Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Lê Văn Kha trao Quyết định bổ nhiệm ông Trần Văn Bình giữ chức Thứ trưởng Bộ Tư pháp.',
      'bổ nhiệm | authority=Thủ tướng Chính phủ ; person=Trần Văn Bình ; position=Thứ trưởng Bộ Tư pháp ; organization=Bộ Tư pháp',
    ],
    [
      'Tại Quyết định số 88/QĐ-BCA, Bộ trưởng Bộ Công an bổ nhiệm Đại tá Lê Văn Kha giữ chức Phó Cục trưởng Cục Cảnh sát hình sự.',
      'bổ nhiệm | document=Quyết định số 88/QĐ-BCA ; authority=Bộ trưởng Bộ Công an ; person=Lê Văn Kha ; position=Phó Cục trưởng Cục Cảnh sát hình sự ; organization=Cục Cảnh sát hình sự',
    ],
    ['Bộ trưởng chúc mừng các đồng chí mới được bổ nhiệm.'],
    ['Các quyết định bổ nhiệm này có hiệu lực từ ngày 15/5.'],
    ['Ông Lê Văn Kha cảm ơn các nước ủng hộ Việt Nam đảm nhiệm Chủ tịch ASEAN 2020.'],
    ['Quốc hội phê chuẩn bổ nhiệm 3 Phó Thủ tướng.', 'bổ nhiệm | authority=Quốc hội ; position=Phó Thủ tướng'],
    ['Tân Giám đốc Công an tỉnh Hưng Yên là Đại tá Vi Quốc Khang.'],
    [
      'Chủ tịch UBND tỉnh công bố quyết định tiếp nhận, bổ nhiệm ông Nông Thế Duy giữ chức vụ Chánh Văn phòng UBND tỉnh.',
      'tiếp nhận, bổ nhiệm | person=Nông Thế Duy ; position=Chánh Văn phòng UBND tỉnh ; organization=Văn phòng UBND tỉnh ; authority=Chủ tịch UBND tỉnh',
    ],
  ],
  dismissal: [
    [
      'Ông Lê Thế An được cho thôi giữ chức Phó Giám đốc Sở Y tế vì lý do sức khỏe.',
      'cho thôi giữ chức | person=Lê Thế An ; position=Phó Giám đốc Sở Y tế ; reason=lý do sức khỏe',
    ],
    ['Bà Lê Hoàng Thúy bị Trung Phong bãi nhiệm.', 'bãi nhiệm | person=Lê Hoàng Thúy'],
    [
      'Năm 2019, Ngân hàng Phương Đông sa thải một loạt quản lý.',
      'sa thải | authority=Ngân hàng Phương Đông | t=Năm 2019',
    ],
    [
      'Quốc hội đã miễn nhiệm chức vụ Phó Thủ tướng Chính phủ đối với ông Lê Thành Khôi.',
      'miễn nhiệm | authority=Quốc hội ; position=Phó Thủ tướng Chính phủ ; person=Lê Thành Khôi',
    ],
    [
      'Trung ương Đảng đồng ý để đồng chí Trần Bảo Cường thôi giữ chức Ủy viên Bộ Chính trị.',
      'thôi giữ chức | authority=Trung ương Đảng ; person=Trần Bảo Cường ; position=Ủy viên Bộ Chính trị',
    ],
    [
      'Thủ tướng quyết định cho ông Trương Quang Hảo thôi giữ chức Thứ trưởng Bộ Xây dựng để nghỉ hưu.',
      'thôi giữ chức | authority=Thủ tướng ; person=Trương Quang Hảo ; position=Thứ trưởng Bộ Xây dựng',
    ],
    [
      'HĐND tỉnh bãi nhiệm đại biểu HĐND đối với bà Vũ Thị Lựu do vi phạm pháp luật.',
      'bãi nhiệm | authority=HĐND tỉnh ; position=đại biểu HĐND ; person=Vũ Thị Lựu ; reason=vi phạm pháp luật',
    ],
    [
      'Ông Đào Duy Bách bị cách chức Giám đốc Sở Tài nguyên và Môi trường.',
      'cách chức | person=Đào Duy Bách ; position=Giám đốc Sở Tài nguyên và Môi trường',
    ],
    [
      'Giám đốc Công an tỉnh cho Thượng tá Mùa A Vừ thôi giữ chức vụ Trưởng Công an huyện Mường Tè.',
      'thôi giữ chức vụ | authority=Giám đốc Công an tỉnh ; person=Mùa A Vừ ; position=Trưởng Công an huyện Mường Tè',
    ],
    [
      'Ông Phan Thế Truyền xin từ chức Chủ tịch UBND xã.',
      'từ chức | person=Phan Thế Truyền ; position=Chủ tịch UBND xã',
    ],
    [
      'HĐND tỉnh miễn nhiệm chức vụ Chủ tịch UBND tỉnh đối với ông Lê Văn Kha do nghỉ hưu; chức vụ Phó Chủ tịch UBND tỉnh đối với bà Hà Thị Mơ theo nguyện vọng cá nhân.',
      'miễn nhiệm | authority=HĐND tỉnh ; position=Chủ tịch UBND tỉnh ; person=Lê Văn Kha ; reason=nghỉ hưu',
      'miễn nhiệm | authority=HĐND tỉnh ; position=Phó Chủ tịch UBND tỉnh ; person=Hà Thị Mơ ; reason=nguyện vọng cá nhân',
    ],
    [
      'Đồng chí Nguyễn Duy Hoàn thôi làm nhiệm vụ đại biểu Quốc hội khóa XV.',
      'thôi làm nhiệm vụ | person=Nguyễn Duy Hoàn ; position=đại biểu Quốc hội khóa XV',
    ],
  ],
  arrest: [
    [
      'Công an tỉnh Hải Dương bắt quả tang 4 đối tượng đang đánh bạc.',
      'bắt quả tang | agency=Công an tỉnh Hải Dương ; suspect=4 đối tượng ; count=4 đối tượng ; charge=đánh bạc',
    ],
    [
      'Cơ quan Cảnh sát điều tra đã bắt tạm giam Nguyễn Quang Tiệp (SN 1988) về tội “Tham ô tài sản”.',
      'bắt tạm giam | agency=Cơ quan Cảnh sát điều tra ; suspect=Nguyễn Quang Tiệp ; charge=Tham ô tài sản',
    ],
    ['Lý A Chớ bị bắt giữ khi đang vận chuyển 10 bánh heroin.', 'bắt giữ | suspect=Lý A Chớ'],
    [
      'Bắt giữ 2 đối tượng cướp ngân hàng tại Đồng Nai',
      'Bắt giữ | suspect=2 đối tượng ; count=2 đối tượng ; charge=cướp ngân hàng | p=Đồng Nai',
    ],
    [
      'Cơ quan điều tra ra lệnh tạm giữ hình sự đối với Đinh Bá Luân và Hồ Sỹ Bình.',
      'tạm giữ | agency=Cơ quan điều tra ; suspect=Đinh Bá Luân ; suspect=Hồ Sỹ Bình',
    ],
    ['Công an phường bắt đầu tuần tra.'],
    [
      'Đến nay, Công an tỉnh đã bắt 45 đối tượng liên quan đường dây này.',
      'bắt | agency=Công an tỉnh ; suspect=45 đối tượng ; count=45 đối tượng',
    ],
    [
      'Chỉ sau 6 giờ gây án, Triệu Văn Lình bị Công an huyện Sìn Hồ bắt.',
      'bắt | agency=Công an huyện Sìn Hồ ; suspect=Triệu Văn Lình',
    ],
    ['Viện kiểm sát phê chuẩn lệnh bắt bị can để tạm giam đối với Lưu Thị Bích.', 'bắt | suspect=Lưu Thị Bích'],
    [
      'Tại đây, lực lượng Công an bắt khẩn cấp Tô Thế Quý, Vương Đình Cảnh và Hoàng Thị Nết để điều tra hành vi cho vay lãi nặng.',
      'bắt khẩn cấp | agency=Công an ; suspect=Tô Thế Quý ; suspect=Vương Đình Cảnh ; suspect=Hoàng Thị Nết ; charge=cho vay lãi nặng',
    ],
    ['Hắn bắt em Hoài làm con tin.'],
    [
      'Đối tượng Châu Văn Tẻo (24 tuổi) vừa bị Công an huyện Xuyên Mộc (tỉnh Bà Rịa - Vũng Tàu) bắt tạm giam.',
      'bắt tạm giam | agency=Công an huyện Xuyên Mộc ; suspect=Châu Văn Tẻo',
    ],
    ['Người phụ nữ dọa nạt, bắt bé Na phải khoanh tay xin lỗi.'],
    ['Cánh quân ấy đang truy bắt các đối tượng còn lại.'],
    ['Nghi phạm bị bắt là Cao Văn Đệ (29 tuổi).', 'bắt | suspect=Cao Văn Đệ'],
    ['Những người bị bắt gồm: Đỗ Văn Kha, Mai Thị Rạng.', 'bắt | suspect=Đỗ Văn Kha ; suspect=Mai Thị Rạng'],
    ['Đến tối, nhiều người đã bị tạm giữ.', 'tạm giữ | suspect=nhiều người'],
    [
      'Lúc 5 giờ ngày 19/5, tại một nhà trọ ở phường Cái Răng, TP Cần Thơ, Phòng Cảnh sát hình sự bắt giữ Huỳnh Văn Tới.',
      'bắt giữ | agency=Phòng Cảnh sát hình sự ; suspect=Huỳnh Văn Tới | t=5 giờ ngày 19/5 | p=phường Cái Răng',
    ],
    [
      'Tại khu vực gần cầu Mỹ Lợi, xã Long Hựu, tổ công tác bắt giữ Huỳnh Văn Tới.',
      'bắt giữ | agency=tổ công tác ; suspect=Huỳnh Văn Tới | p=xã Long Hựu',
    ],
    [
      'Trong số này, 11 người bị tạm giam, 3 người còn lại được tại ngoại.',
      'tạm giam | suspect=11 người ; count=11 người',
    ],
  ],
  prosecution: [
    [
      'Cơ quan An ninh điều tra Công an TP Hà Nội khởi tố bị can Lã Văn Thịnh về tội “Đưa hối lộ”, quy định tại Điều 364 Bộ luật Hình sự.',
      'khởi tố bị can | agency=Cơ quan An ninh điều tra Công an TP Hà Nội ; defendant=Lã Văn Thịnh ; charge=Đưa hối lộ ; provision=Điều 364 Bộ luật Hình sự',
    ],
    [
      'Viện Kiểm sát nhân dân tối cao ban hành cáo trạng truy tố 12 bị can.',
      'truy tố | agency=Viện Kiểm sát nhân dân tối cao ; defendant=12 bị can',
    ],
    ['Ông Hồ Quốc Dũng bị khởi tố vì nhận hối lộ.', 'khởi tố | defendant=Hồ Quốc Dũng ; charge=nhận hối lộ'],
    [
      'Khởi tố vụ án, khởi tố 5 bị can trong đường dây sản xuất thuốc giả',
      'Khởi tố vụ án, khởi tố | defendant=5 bị can ; charge=sản xuất thuốc giả',
    ],
    [
      'Công an tỉnh Khánh Hòa ra quyết định khởi tố vụ án hình sự “Vi phạm quy định về đấu thầu gây hậu quả nghiêm trọng”.',
      'khởi tố vụ án | agency=Công an tỉnh Khánh Hòa ; charge=Vi phạm quy định về đấu thầu gây hậu quả nghiêm trọng',
    ],
    [
      'Liên quan vụ án, Phan Thị Diệu và 3 đồng phạm bị Viện KSND tỉnh truy tố về tội “Buôn lậu”.',
      'truy tố | agency=Viện KSND tỉnh ; defendant=Phan Thị Diệu ; defendant=3 đồng phạm ; charge=Buôn lậu',
    ],
    ['Cơ quan điều tra chưa khởi tố vụ án.', 'khởi tố vụ án | agency=Cơ quan điều tra | negated'],
    [
      'Viện kiểm sát truy tố Thạch Sâm về các tội “Giết người”, “Cướp tài sản”.',
      'truy tố | agency=Viện kiểm sát ; defendant=Thạch Sâm ; charge=Giết người ; charge=Cướp tài sản',
    ],
    [
      'Công an tỉnh Gia Lai khởi tố bị can Lã Hoàng Mẫn - học trò của ông Thi về tội vu khống.',
      'khởi tố bị can | agency=Công an tỉnh Gia Lai ; defendant=Lã Hoàng Mẫn ; charge=vu khống',
    ],
    [
      'Cơ quan An ninh điều tra khởi tố 5 bị can về tội “Buôn lậu”; riêng Giàng A Thào bị khởi tố thêm tội “Đưa hối lộ”.',
      'khởi tố | agency=Cơ quan An ninh điều tra ; defendant=5 bị can ; charge=Buôn lậu',
      'khởi tố thêm | agency=Cơ quan An ninh điều tra ; defendant=Giàng A Thào ; charge=Đưa hối lộ',
    ],
    [
      'Viện kiểm sát nhân dân tỉnh đã phê chuẩn quyết định khởi tố bị can đối với Tẩn Láo Tả.',
      'khởi tố bị can | defendant=Tẩn Láo Tả',
    ],
  ],
  search: [
    [
      'Khám xét nơi ở của Trịnh Văn Quyết Tâm, Công an thu giữ 3 khẩu súng và 2 kg ma túy.',
      'Khám xét | agency=Công an ; target=nơi ở của Trịnh Văn Quyết Tâm ; item=3 khẩu ; item=2 kg',
    ],
    ['Tổ công tác tạm giữ 1,5 tấn pháo nổ cùng xe tải.', 'tạm giữ | agency=Tổ công tác ; item=1,5 tấn'],
    [
      'Cơ quan Công an đã thực hiện lệnh khám xét trụ sở Công ty Thuận Thành.',
      'khám xét | agency=Cơ quan Công an ; target=trụ sở Công ty Thuận Thành',
    ],
    [
      'Tang vật thu giữ gồm 15 điện thoại di động và 120 triệu đồng.',
      'thu giữ | item=15 điện thoại ; item=120 triệu đồng',
    ],
    [
      'Qua khám xét khẩn cấp chỗ ở, lực lượng chức năng thu 200 viên hồng phiến.',
      'khám xét | agency=lực lượng chức năng ; target=chỗ ở ; item=200 viên',
    ],
    [
      'Hàng hóa vi phạm đã bị Đội Quản lý thị trường số 2 tịch thu.',
      'tịch thu | agency=Đội Quản lý thị trường số 2 ; item=Hàng hóa vi phạm',
    ],
    [
      'Tổ công tác khám xét nơi ở, thu giữ con dao gây án, chiếc xe máy của nạn nhân cùng 2 điện thoại di động.',
      'khám xét | agency=Tổ công tác ; target=nơi ở ; item=con dao gây án ; item=chiếc xe máy của nạn nhân ; item=2 điện thoại',
    ],
    [
      'Đồn Biên phòng Ba Nang bắt giữ hơn 3 tấn quần áo cũ.',
      'bắt giữ | agency=Đồn Biên phòng Ba Nang ; item=hơn 3 tấn',
    ],
    ['Thiệt hại về doanh thu ăn uống khoảng 160 tỷ đồng.'],
  ],
  bust: [
    [
      'Công an tỉnh Bắc Giang triệt phá đường dây cá độ bóng đá trị giá hơn 500 tỷ đồng, bắt giữ 27 đối tượng.',
      'triệt phá | agency=Công an tỉnh Bắc Giang ; target=đường dây cá độ bóng đá ; amount=hơn 500 tỷ đồng ; count=27 đối tượng',
    ],
    ['Ban chuyên án phá thành công Chuyên án 0925L.', 'phá thành công | agency=Ban chuyên án ; target=Chuyên án 0925L'],
    [
      'Nhóm “tín dụng đen” do Cao Bá Quỳnh cầm đầu bị triệt xóa.',
      'triệt xóa | target=Nhóm “tín dụng đen” do Cao Bá Quỳnh cầm đầu',
    ],
    ['Triệt phá ổ nhóm trộm cắp xe máy liên tỉnh', 'Triệt phá | target=ổ nhóm trộm cắp xe máy liên tỉnh'],
    [
      'Lực lượng chức năng bóc gỡ mạng lưới rửa tiền xuyên quốc gia.',
      'bóc gỡ | agency=Lực lượng chức năng ; target=mạng lưới rửa tiền xuyên quốc gia',
    ],
    [
      'Phòng PC04 đấu tranh thành công chuyên án, bắt 6 đối tượng, thu 30 kg ma túy.',
      'đấu tranh thành công | agency=Phòng PC04 ; target=chuyên án ; count=6 đối tượng',
    ],
    ['Du khách đạp xe khám phá cánh đồng lúa.'],
    ['Thiên thạch đã xóa sổ loài khủng long.'],
    [
      'Công an tỉnh Sơn La phá thành công chuyên án ma túy lớn.',
      'phá thành công chuyên án | agency=Công an tỉnh Sơn La ; target=chuyên án ma túy lớn',
    ],
    [
      'Công an tỉnh Bắc Ninh khám phá nhanh vụ án giết người.',
      'khám phá nhanh | agency=Công an tỉnh Bắc Ninh ; target=vụ án giết người',
    ],
  ],
  sentence: [
    [
      'TAND TP. Huế đã tuyên phạt bị cáo Hồ Ngọc Nhờ 18 năm tù về tội giết người.',
      'tuyên phạt | court=TAND TP. Huế ; defendant=Hồ Ngọc Nhờ ; penalty=18 năm tù ; charge=giết người',
    ],
    ['Năm 1998, bà Vi Thị Mến bị tòa án kết tội.', 'kết tội | defendant=Vi Thị Mến ; court=tòa án | t=Năm 1998'],
    [
      'TAND TP Hồ Chí Minh tuyên phạt Bạch Văn Tú 18 năm tù về tội “Giết người”.',
      'tuyên phạt | court=TAND TP Hồ Chí Minh ; defendant=Bạch Văn Tú ; penalty=18 năm tù ; charge=Giết người',
    ],
    ['Bị cáo Kiều Thị Mận lãnh án tử hình vì vận chuyển ma túy.', 'lãnh án | defendant=Kiều Thị Mận ; penalty=tử hình'],
    [
      'Tòa tuyên Đặng Văn Lương 7 năm tù; Đỗ Thị Thu 30 tháng tù cho hưởng án treo.',
      'tuyên | court=Tòa ; defendant=Đặng Văn Lương ; penalty=7 năm tù',
      'tuyên | court=Tòa ; defendant=Đỗ Thị Thu ; penalty=30 tháng tù cho hưởng án treo',
    ],
    [
      'Sáng 10/11, TAND tỉnh Gia Lai mở phiên tòa xét xử sơ thẩm bị cáo Rơ Châm Hyuh về tội “Phá hoại chính sách đoàn kết”.',
      'xét xử sơ thẩm | court=TAND tỉnh Gia Lai ; defendant=Rơ Châm Hyuh ; charge=Phá hoại chính sách đoàn kết | t=Sáng 10/11',
    ],
    [
      'Hội đồng xét xử tuyên y án sơ thẩm 12 năm tù đối với Lâm Thị Hà.',
      'tuyên y án | court=Hội đồng xét xử ; defendant=Lâm Thị Hà ; penalty=12 năm tù',
    ],
    ['Cựu Chủ tịch UBND tỉnh Lê Viết Phú bị phạt 6 năm tù.', 'phạt | defendant=Lê Viết Phú ; penalty=6 năm tù'],
    [
      'Bị cáo Vi Văn Pành bị Tòa án nhân dân khu vực 3 tuyên phạt 15 tháng cải tạo không giam giữ về tội Đánh bạc.',
      'tuyên phạt | court=Tòa án nhân dân khu vực 3 ; defendant=Vi Văn Pành ; penalty=15 tháng cải tạo không giam giữ ; charge=Đánh bạc',
    ],
    ['Theo Luật Đặc xá, người bị phạt tù có thời hạn được đề nghị khi đã chấp hành một phần ba thời gian.'],
    [
      'Dự kiến ngày 20/1, TAND tỉnh Lai Châu sẽ đưa Lò Văn Ún ra xét xử về tội “Mua bán trái phép chất ma túy”.',
      'đưa | court=TAND tỉnh Lai Châu ; defendant=Lò Văn Ún ; charge=Mua bán trái phép chất ma túy | t=ngày 20/1 | planned',
    ],
    [
      'Đại diện Viện kiểm sát đề nghị HĐXX tuyên phạt bị cáo Phùng Thị Lụa từ 7 đến 8 năm tù.',
      'tuyên phạt | court=HĐXX ; defendant=Phùng Thị Lụa ; penalty=từ 7 đến 8 năm tù | hypothetical',
    ],
    [
      'Với vai trò chủ mưu, Đinh Gia Bảo lĩnh mức án 20 năm tù.',
      'lĩnh mức án | defendant=Đinh Gia Bảo ; penalty=20 năm tù',
    ],
    ['Hồ sơ đang được hoàn tất, chuẩn bị xét xử.'],
    [
      'Tòa phúc thẩm chấp nhận kháng cáo, giảm án cho Hà Thị Nụ từ 5 năm tù xuống 4 năm tù.',
      'giảm án | court=Tòa phúc thẩm ; defendant=Hà Thị Nụ ; penalty=4 năm tù',
    ],
    [
      'Tòa phúc thẩm giảm án cho bị cáo Lê Thị Hoa từ 7 năm tù xuống còn 5 năm tù; giữ nguyên mức án 12 năm tù đối với bị cáo Trịnh Văn Quyền.',
      'giảm án | court=Tòa phúc thẩm ; defendant=Lê Thị Hoa ; penalty=5 năm tù',
      'giữ nguyên mức án | court=Tòa phúc thẩm ; defendant=Trịnh Văn Quyền ; penalty=12 năm tù',
    ],
    [
      'Nông Văn Sự và Lò Thị Mai cùng mức án 6 năm tù về tội “Đánh bạc”.',
      'cùng mức án | defendant=Nông Văn Sự ; penalty=6 năm tù ; charge=Đánh bạc',
      'cùng mức án | defendant=Lò Thị Mai ; penalty=6 năm tù ; charge=Đánh bạc',
    ],
  ],
  penalty: [
    [
      'Đội CSGT số 6 xử phạt 35 trường hợp vi phạm nồng độ cồn.',
      'xử phạt | agency=Đội CSGT số 6 ; offender=35 trường hợp ; violation=vi phạm nồng độ cồn',
    ],
    [
      'UBND tỉnh Long An ra quyết định xử phạt vi phạm hành chính 180 triệu đồng đối với Công ty Thực phẩm Á Đông vì xả thải trái phép.',
      'xử phạt vi phạm hành chính | agency=UBND tỉnh Long An ; amount=180 triệu đồng ; offender=Công ty Thực phẩm Á Đông ; violation=xả thải trái phép',
    ],
    [
      'Ông Lều Văn Bình bị phạt 7,5 triệu đồng do đăng tải thông tin sai sự thật.',
      'phạt | offender=Lều Văn Bình ; amount=7,5 triệu đồng ; violation=đăng tải thông tin sai sự thật',
    ],
    [
      'Hành vi này bị phạt tiền từ 4 đến 6 triệu đồng.',
      'phạt tiền | amount=từ 4 đến 6 triệu đồng ; violation=Hành vi này',
    ],
    [
      'Công an xã Hòa Vang xử phạt hành chính một Facebooker 5 triệu đồng.',
      'xử phạt hành chính | agency=Công an xã Hòa Vang ; amount=5 triệu đồng ; offender=một Facebooker',
    ],
    [
      'Công an tỉnh Quảng Ninh xử phạt 33 trường hợp không đội mũ bảo hiểm với tổng số tiền 53 triệu đồng.',
      'xử phạt | agency=Công an tỉnh Quảng Ninh ; offender=33 trường hợp ; violation=không đội mũ bảo hiểm ; amount=53 triệu đồng',
    ],
    [
      'Ông Tạ Công Bền bị phạt 35 triệu đồng về hành vi lái ô tô khi trong hơi thở có nồng độ cồn vượt 0,4 mg/lít.',
      'phạt | offender=Tạ Công Bền ; amount=35 triệu đồng ; violation=lái ô tô khi trong hơi thở có nồng độ cồn vượt 0,4 mg/lít',
    ],
    [
      'Cục Cảnh sát giao thông đã xử phạt 14.000 trường hợp, phạt tiền 37 tỷ đồng.',
      'xử phạt | agency=Cục Cảnh sát giao thông ; offender=14.000 trường hợp ; amount=37 tỷ đồng',
    ],
    [
      'UBND phường đã xử phạt hộ kinh doanh 5 triệu đồng với mức phạt cao nhất.',
      'xử phạt | agency=UBND phường ; offender=hộ kinh doanh ; amount=5 triệu đồng',
    ],
    [
      'Công an phường Hồng Bàng xử phạt nghiêm đối với những du khách không chấp hành quy định.',
      'xử phạt | agency=Công an phường Hồng Bàng ; offender=những du khách ; violation=không chấp hành quy định',
    ],
    [
      'Người điều khiển ô tô có hành vi vượt đèn đỏ sẽ bị phạt tiền từ 18 triệu đồng đến 20 triệu đồng.',
      'phạt tiền | offender=Người điều khiển ô tô ; amount=từ 18 triệu đồng đến 20 triệu đồng ; violation=vượt đèn đỏ | hypothetical',
    ],
  ],
  crime: [
    [
      'Nguyễn Thế Vượng đã dùng dao đâm chết anh Phạm Văn Hòa tại quán nhậu.',
      'đâm chết | offender=Nguyễn Thế Vượng ; victim=Phạm Văn Hòa',
    ],
    [
      'Các đối tượng giả danh công an lừa đảo bà Trần Thị Sáu 1,3 tỷ đồng.',
      'lừa đảo | offender=Các đối tượng ; victim=Trần Thị Sáu ; amount=1,3 tỷ đồng',
    ],
    [
      'Lợi dụng đêm tối, Bùi Văn Toản đột nhập nhà dân trộm cắp 2 xe máy.',
      'trộm cắp | offender=Bùi Văn Toản ; amount=2 xe máy',
    ],
    [
      'Từ năm 2022 đến nay, nhóm này đã chiếm đoạt hơn 40 tỷ đồng của 150 bị hại.',
      'chiếm đoạt | offender=nhóm này ; amount=hơn 40 tỷ đồng ; victim=150 bị hại | t=Từ năm 2022 đến nay',
    ],
    [
      'Tại cơ quan Công an, Lang Văn Thủy khai nhận đã cướp tiệm vàng của chị Mai Thị Hằng.',
      'cướp | offender=Lang Văn Thủy ; victim=Mai Thị Hằng',
    ],
    ['Đề phòng lừa đảo qua mạng dịp cuối năm.'],
    [
      'Các đối tượng khống chế chị Viên, cướp 5 triệu đồng.',
      'cướp | offender=Các đối tượng ; victim=Viên ; amount=5 triệu đồng',
    ],
    [
      'Khuya 17/5, Thạch Sâm cướp xe máy Honda, một chiếc điện thoại di động và 1,2 triệu đồng.',
      'cướp | offender=Thạch Sâm ; amount=xe máy Honda ; amount=một chiếc điện thoại di động ; amount=1,2 triệu đồng | t=Khuya 17/5',
    ],
    ['Người này bị điều tra về tội lừa đảo, tống tiền.'],
    ['Do nợ nần, Thạch Sâm nảy sinh ý định cướp tài sản của người chạy xe ôm.'],
    [
      'Đêm 1/2, Vương Thế Hòa đâm anh Lò Văn Chính hai nhát.',
      'đâm | offender=Vương Thế Hòa ; victim=Lò Văn Chính | t=Đêm 1/2',
    ],
    [
      'Công an xã Ea Đar tiếp nhận tin báo của bà Lường Thị Xoan (SN 1968) về việc bị một đối tượng tự xưng là cán bộ ngân hàng chiếm đoạt 1,9 tỷ đồng.',
      'chiếm đoạt | offender=một đối tượng ; victim=Lường Thị Xoan ; amount=1,9 tỷ đồng',
    ],
  ],
  accident: [
    [
      'Khoảng 5 giờ ngày 12/11, trên Quốc lộ 1 đoạn qua xã Phong Nẫm xảy ra vụ tai nạn giữa xe tải và xe máy làm 2 người tử vong.',
      'tai nạn | vehicle=xe tải ; vehicle=xe máy ; victim=2 người | t=Khoảng 5 giờ ngày 12/11 | p=xã Phong Nẫm',
    ],
    ['Xe khách chở 40 người lật xuống vực ở đèo Hải Vân.', 'lật | vehicle=Xe khách ; victim=40 người | p=đèo Hải Vân'],
    [
      'Ô tô con va chạm xe container, 3 người bị thương.',
      'va chạm | vehicle=Ô tô con ; vehicle=xe container ; victim=3 người',
    ],
    ['Sập giàn giáo tại công trường, 4 công nhân thương vong.', 'Sập | victim=4 công nhân'],
    [
      'Trong tháng 10, toàn quốc xảy ra 1.450 vụ tai nạn giao thông, làm chết 820 người.',
      'tai nạn | count=1.450 vụ ; victim=820 người | t=tháng 10',
    ],
    ['Tàu cá QNg 90123 TS bị chìm khi đang đánh bắt.', 'chìm | vehicle=Tàu cá QNg 90123 TS'],
  ],
  fire: [
    [
      'Rạng sáng 9/11, một vụ cháy lớn xảy ra tại kho hàng trong Khu công nghiệp Sóng Thần 2 (tỉnh Bình Dương), thiệt hại khoảng 10 tỷ đồng.',
      'cháy | object=kho hàng ; damage=khoảng 10 tỷ đồng | t=Rạng sáng 9/11 | p=Khu công nghiệp Sóng Thần 2',
    ],
    ['Căn nhà của ông Vũ Bá Khuê bốc cháy dữ dội.', 'bốc cháy | object=Căn nhà của ông Vũ Bá Khuê'],
    ['Nổ bình gas, hai người bị thương nặng', 'Nổ | object=bình gas ; victim=hai người'],
    ['Đám cháy thiêu rụi 5 ki-ốt chợ Phú Hậu.', 'thiêu rụi | object=5 ki-ốt'],
  ],
  disaster: [
    [
      'Bão số 13 làm 5 người chết, hơn 2.000 ngôi nhà tốc mái.',
      'Bão số 13 | name=Bão số 13 ; damage=5 người ; damage=hơn 2.000 ngôi nhà',
    ],
    ['Sạt lở đất tại xã Trà Tân khiến 3 người mất tích.', 'Sạt lở | damage=3 người | p=xã Trà Tân'],
    ['Mưa lớn gây ngập 1.200 ha lúa ở tỉnh Quảng Bình.', 'ngập | damage=1.200 ha | p=tỉnh Quảng Bình'],
    [
      'Động đất mạnh 3,5 độ richter xảy ra tại huyện Kon Plông sáng 8/11.',
      'Động đất | t=sáng 8/11 | p=huyện Kon Plông',
    ],
    [
      'Hoàn lưu bão Kalmaegi gây lũ quét tại xã Mường Típ.',
      'bão Kalmaegi | name=bão Kalmaegi',
      'lũ quét | p=xã Mường Típ',
    ],
  ],
  death: [
    ['Ba quân nhân Nga đã hy sinh khi làm nhiệm vụ.', 'hy sinh | victim=Ba quân nhân'],
    ['Đám cháy làm chết 4 người, thiêu rụi hai căn nhà.', 'làm chết | victim=4 người'],
    ['Hơn 40 người đã bị thiệt mạng trong vụ đụng độ.', 'thiệt mạng | victim=Hơn 40 người'],
    [
      'Đồng chí Lò Văn Hặc đã từ trần hồi 10 giờ ngày 3/11 tại Bệnh viện 108.',
      'từ trần | victim=Lò Văn Hặc | t=10 giờ ngày 3/11 | p=Bệnh viện 108',
    ],
    ['Trung úy Thào A Lử anh dũng hy sinh khi làm nhiệm vụ.', 'hy sinh | victim=Thào A Lử'],
    ['Vụ lật tàu khiến 7 người thiệt mạng.', 'thiệt mạng | victim=7 người'],
    ['Nạn nhân tử vong do mất máu cấp.', 'tử vong | victim=Nạn nhân ; cause=mất máu cấp'],
    ['Sau 3 ngày điều trị, cháu Giàng Thị Súa đã qua đời.', 'qua đời | victim=Giàng Thị Súa'],
    ['Số người chết do mưa lũ tăng lên 13.'],
    ['Anh Lý Văn Sùng đã hy sinh cả tuổi thanh xuân cho bản làng.'],
    ['Vụ cháy làm 3 người trong một gia đình tử vong, 2 người bị thương.', 'tử vong | victim=3 người'],
    ['Các nạn nhân thiệt mạng trong vụ sập hầm đều là công nhân.', 'thiệt mạng | victim=Các nạn nhân'],
    ['Nghệ sĩ Tô Thị Lan vừa qua đời ở tuổi 78 do bệnh ung thư.', 'qua đời | victim=Tô Thị Lan ; cause=bệnh ung thư'],
    ['Nguyên nhân tử vong của bệnh nhân đang được làm rõ.'],
    ['Ông Sầm Văn Bảo bị kẻ lạ mặt đâm chết tại nhà riêng.', 'đâm chết | victim=Sầm Văn Bảo'],
    ['Cháu bé được cấp cứu nhưng không qua khỏi.', 'không qua khỏi | victim=Cháu bé'],
    ['Một trong hai phi công thiệt mạng.', 'thiệt mạng | victim=Một trong hai phi công'],
    [
      'Trong ngày, cả nước ghi nhận 300 ca mắc mới và 5 ca tử vong do dịch bệnh.',
      'tử vong | victim=5 ca ; cause=dịch bệnh',
    ],
    ['Vụ tai nạn khiến một người thiệt mạng.', 'thiệt mạng | victim=một người'],
    ['Ba bệnh nhân tử vong do không được cấp cứu.', 'tử vong | victim=Ba bệnh nhân ; cause=không được cấp cứu'],
    ['Ông Hà Văn Pó bị bắt khi đang tìm cách tự tử.'],
  ],
  award: [
    [
      'Bà Thân Thị Ánh trao Bằng khen cho Phòng Tổng hợp và hai cá nhân: Lương Quốc Toản, Cù Thị Mai.',
      'trao | presenter=Thân Thị Ánh ; award=Bằng khen ; recipient=Phòng Tổng hợp ; recipient=Lương Quốc Toản ; recipient=Cù Thị Mai',
    ],
    [
      '12 tập thể và 25 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen.',
      'tặng | presenter=Chủ tịch UBND tỉnh ; award=Bằng khen ; recipient=12 tập thể ; recipient=25 cá nhân',
    ],
    [
      'Chủ tịch UBND tỉnh Lào Cai tặng Bằng khen cho 7 tập thể và 12 cá nhân.',
      'tặng | presenter=Chủ tịch UBND tỉnh Lào Cai ; award=Bằng khen ; recipient=7 tập thể ; recipient=12 cá nhân',
    ],
    [
      'Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Lương Tam Quân trao Bằng khen của Thủ tướng Chính phủ tặng Công an tỉnh Cà Mau.',
      'trao | presenter=Lương Tam Quân ; grantor=Thủ tướng Chính phủ ; award=Bằng khen ; recipient=Công an tỉnh Cà Mau',
    ],
    [
      'Thượng tá Hoàng Đắc Nhân được tặng thưởng Huân chương Chiến công hạng Ba.',
      'tặng thưởng | recipient=Hoàng Đắc Nhân ; award=Huân chương Chiến công hạng Ba',
    ],
    [
      'Giám đốc Công an tỉnh đã thưởng nóng 50 triệu đồng cho Ban chuyên án.',
      'thưởng nóng | presenter=Giám đốc Công an tỉnh ; award=50 triệu đồng ; recipient=Ban chuyên án',
    ],
    [
      'Bộ Công an khen thưởng đột xuất 3 tập thể có thành tích xuất sắc trong phá án.',
      'khen thưởng | grantor=Bộ Công an ; recipient=3 tập thể',
    ],
    [
      'Chủ tịch nước truy tặng Huân chương Dũng cảm cho liệt sĩ Thào A Lử.',
      'truy tặng | presenter=Chủ tịch nước ; award=Huân chương Dũng cảm ; recipient=Thào A Lử',
    ],
    [
      'Ban Tổ chức trao giải Nhất cho đội tuyển Công an tỉnh Quảng Ninh.',
      'trao | award=giải Nhất ; recipient=đội tuyển Công an tỉnh Quảng Ninh ; presenter=Ban Tổ chức',
    ],
    [
      'Tại buổi lễ, 15 cá nhân nhận Kỷ niệm chương “Vì sự nghiệp bảo vệ an ninh Tổ quốc”.',
      'nhận | recipient=15 cá nhân ; award=Kỷ niệm chương “Vì sự nghiệp bảo vệ an ninh Tổ quốc”',
    ],
    [
      'Lãnh đạo Tỉnh ủy, UBND tỉnh trao thưởng cho lực lượng phá án.',
      'trao thưởng | presenter=Tỉnh ủy ; presenter=UBND tỉnh ; recipient=lực lượng phá án',
    ],
    ['Công an tỉnh vinh danh 20 gương người tốt, việc tốt.', 'vinh danh | grantor=Công an tỉnh ; recipient=20 gương'],
    [
      'Chủ tịch UBND tỉnh Lai Châu đã gửi Thư khen, thưởng 50 triệu đồng cho Ban chuyên án.',
      'thưởng | presenter=Chủ tịch UBND tỉnh Lai Châu ; recipient=Ban chuyên án ; award=Thư khen ; award=50 triệu đồng',
    ],
  ],
  meeting: [
    [
      'Công an tỉnh Lai Châu tổ chức Lễ ra quân cao điểm tấn công, trấn áp tội phạm dịp Tết.',
      'tổ chức | organizer=Công an tỉnh Lai Châu ; name=Lễ ra quân cao điểm tấn công, trấn áp tội phạm',
    ],
    [
      'Hội nghị do ông Lò Văn Phương chủ trì; tham dự có lãnh đạo các sở, ngành.',
      'chủ trì | chair=Lò Văn Phương ; name=Hội nghị ; attendee=lãnh đạo các sở, ngành',
    ],
    [
      'Sáng 29/4, Sở Y tế tổ chức họp khẩn sau khi một trường hợp ở xã Đạo Lý có biểu hiện sốt.',
      'họp | organizer=Sở Y tế | t=Sáng 29/4',
    ],
    ['Dự Lễ khai mạc có ông Lê Minh Tân.', 'Dự | name=Lễ khai mạc ; attendee=Lê Minh Tân'],
    ['Đại hội diễn ra ngày 28/4 tại Huế.', 'diễn ra | name=Đại hội | t=ngày 28/4 | p=Huế'],
    [
      'UBND tỉnh tổ chức Lễ phát động phong trào “Cả nước chung sức” và Hội nghị tổng kết năm 2025.',
      'tổ chức | organizer=UBND tỉnh ; name=Lễ phát động phong trào “Cả nước chung sức” ; name=Hội nghị tổng kết năm 2025',
    ],
    [
      'Tham dự hội nghị tại các điểm cầu có lãnh đạo Sở Tài chính, Sở Y tế.',
      'Tham dự | name=hội nghị ; attendee=Sở Tài chính ; attendee=Sở Y tế',
    ],
    [
      'Dự Lễ kỷ niệm có ông Đinh Thế Hậu cùng gần 250 cán bộ, công chức, người lao động.',
      'Dự | name=Lễ kỷ niệm ; attendee=Đinh Thế Hậu ; attendee=gần 250 cán bộ',
    ],
    [
      'Sáng 27/8, tại Trung tâm Hội nghị tỉnh, UBND tỉnh Phú Thọ tổ chức Lễ kỷ niệm 80 năm Ngày truyền thống.',
      'tổ chức | organizer=UBND tỉnh Phú Thọ ; name=Lễ kỷ niệm 80 năm Ngày truyền thống | t=Sáng 27/8 | p=Trung tâm Hội nghị tỉnh',
    ],
    [
      'Do mưa lớn, Lễ thắp nến tri ân các anh hùng liệt sĩ không diễn ra như kế hoạch.',
      'diễn ra | name=Lễ thắp nến tri ân các anh hùng liệt sĩ | negated',
    ],
    [
      'Sáng 5/11, tại Hà Nội, Bộ Tư pháp tổ chức Hội thảo góp ý dự thảo Luật Công chứng.',
      'tổ chức | organizer=Bộ Tư pháp ; name=Hội thảo góp ý dự thảo Luật Công chứng | t=Sáng 5/11 | p=Hà Nội',
    ],
    [
      'Thủ tướng Chính phủ chủ trì phiên họp Chính phủ thường kỳ tháng 10.',
      'chủ trì | chair=Thủ tướng Chính phủ ; name=phiên họp Chính phủ thường kỳ tháng 10',
    ],
    [
      'Lễ kỷ niệm 80 năm Ngày truyền thống Công an nhân dân diễn ra long trọng tại Quảng trường Ba Đình.',
      'diễn ra | name=Lễ kỷ niệm 80 năm Ngày truyền thống Công an nhân dân | p=Quảng trường Ba Đình',
    ],
    [
      'Đồng chí Đặng Bá Khiêm, Bí thư Tỉnh ủy dự và chỉ đạo Đại hội.',
      'dự và chỉ đạo | attendee=Đặng Bá Khiêm ; name=Đại hội',
    ],
    [
      'Đại hội đại biểu Đảng bộ Công an tỉnh Phú Thọ lần thứ XVII khai mạc sáng 14/8.',
      'khai mạc | name=Đại hội đại biểu Đảng bộ Công an tỉnh Phú Thọ lần thứ XVII | t=sáng 14/8',
    ],
    [
      'Dưới sự chủ trì của Phó Thủ tướng Trần Hải Lý, Ban Chỉ đạo họp phiên thứ ba.',
      'họp | chair=Trần Hải Lý ; organizer=Ban Chỉ đạo',
    ],
    [
      'Dự hội nghị có các đồng chí: Lê Đình Bảo, Ủy viên Bộ Chính trị; Vũ Thế Kha, Phó Bí thư Tỉnh ủy.',
      'Dự | attendee=Lê Đình Bảo ; attendee=Vũ Thế Kha ; name=hội nghị',
    ],
    [
      'Hội nghị trực tuyến toàn quốc về chuyển đổi số sẽ được tổ chức vào ngày 20/12.',
      'tổ chức | name=Hội nghị trực tuyến toàn quốc về chuyển đổi số | t=ngày 20/12 | planned',
    ],
    [
      'Chiều cùng ngày, Công an tỉnh họp báo thông tin kết quả điều tra vụ án.',
      'họp báo | organizer=Công an tỉnh | t=Chiều cùng ngày',
    ],
    [
      'Việt Nam đăng cai Hội nghị Bộ trưởng ASEAN về phòng, chống tội phạm xuyên quốc gia năm 2026.',
      'đăng cai | organizer=Việt Nam ; name=Hội nghị Bộ trưởng ASEAN về phòng, chống tội phạm xuyên quốc gia',
    ],
  ],
  visit: [
    [
      'Mở đầu các hoạt động trong khuôn khổ chuyến thăm chính thức Nhật Bản, Chủ tịch nước Đinh Thế Vinh dự lễ đón.',
      'chuyến thăm chính thức | visitor=Đinh Thế Vinh ; destination=Nhật Bản',
    ],
    [
      'Ngày 20/1, trong khuôn khổ chuyến thăm chính thức Romania, Thủ tướng Lương Bá Thụy đã tham quan một trường học.',
      'chuyến thăm chính thức | visitor=Lương Bá Thụy ; destination=Romania | t=Ngày 20/1',
    ],
    [
      'Chiều 12/4, Chủ tịch Quốc hội Vương Đình Huy về đến Hà Nội, kết thúc tốt đẹp chuyến thăm chính thức Trung Quốc.',
      'chuyến thăm chính thức | visitor=Vương Đình Huy ; destination=Trung Quốc | t=Chiều 12/4',
    ],
    [
      'Chủ tịch nước Phan Đình Giao thăm cấp Nhà nước tới Cộng hòa Pháp từ ngày 5 đến 8/10.',
      'thăm cấp Nhà nước | visitor=Phan Đình Giao ; destination=Cộng hòa Pháp | t=ngày 5 đến 8/10',
    ],
    [
      'Chiều 2/9, Thứ trưởng Bùi Hữu Đắc đến thăm, tặng quà Mẹ Việt Nam anh hùng Lê Thị Sáu tại xã Đại Lộc.',
      'thăm | visitor=Bùi Hữu Đắc ; host=Lê Thị Sáu ; destination=xã Đại Lộc | t=Chiều 2/9 | p=xã Đại Lộc',
    ],
    [
      'Nhận lời mời của Tổng thống Séc, Thủ tướng Lý Quốc Toản thăm chính thức Cộng hòa Séc.',
      'thăm chính thức | visitor=Lý Quốc Toản ; host=Tổng thống Séc ; destination=Cộng hòa Séc',
    ],
    [
      'Đoàn công tác Bộ Quốc phòng thăm và làm việc tại Bộ Tư lệnh Vùng 4 Hải quân.',
      'thăm và làm việc | visitor=Đoàn công tác Bộ Quốc phòng ; host=Bộ Tư lệnh Vùng 4 Hải quân',
    ],
    [
      'Bộ trưởng Quốc phòng Nhật Bản sẽ thăm Việt Nam vào tuần tới.',
      'thăm | visitor=Bộ trưởng Quốc phòng Nhật Bản ; destination=Việt Nam | t=tuần tới | planned',
    ],
    [
      'Lãnh đạo Công an tỉnh thăm hỏi, động viên gia đình liệt sĩ Vàng A Dế.',
      'thăm hỏi | visitor=Công an tỉnh ; host=gia đình liệt sĩ Vàng A Dế',
    ],
  ],
  talks: [
    [
      'Ông Vi Văn Nam, Bí thư Tỉnh ủy đã gặp mặt Thường trực Hội đồng Dân tộc.',
      'gặp mặt | party=Vi Văn Nam ; party=Hội đồng Dân tộc',
    ],
    ['Sáng 15/2, Chủ tịch Quốc hội Đinh Thế Vinh gặp mặt các đại biểu.', 'gặp mặt | party=Đinh Thế Vinh | t=Sáng 15/2'],
    [
      'Chiều 17/2, Phó Thủ tướng Lê Quang Bình chủ trì cuộc làm việc với Ủy ban Kinh tế.',
      'cuộc làm việc | host=Lê Quang Bình ; guest=Ủy ban Kinh tế | t=Chiều 17/2',
    ],
    [
      'Chiều 7/11, tại trụ sở Bộ Công an, Bộ trưởng Lương Tam Quân tiếp Đại sứ Cuba tại Việt Nam Rogelio Torres.',
      'tiếp | host=Lương Tam Quân ; guest=Rogelio Torres | t=Chiều 7/11 | p=trụ sở Bộ Công an',
    ],
    ['Hai Bộ trưởng đã hội đàm, trao đổi các biện pháp tăng cường hợp tác.', 'hội đàm | party=Hai Bộ trưởng'],
    [
      'Chủ tịch Quốc hội Trần Thế Mẫn hội kiến Tổng thống Mông Cổ.',
      'hội kiến | host=Trần Thế Mẫn ; guest=Tổng thống Mông Cổ',
    ],
    [
      'Thủ tướng Lý Quốc Toản điện đàm với Thủ tướng Australia Anthony Nguyen.',
      'điện đàm | party=Lý Quốc Toản ; party=Anthony Nguyen',
    ],
    [
      'Thứ trưởng Ngoại giao Đỗ Hùng Vĩ hôm nay gặp Đại sứ Malaysia tại Hà Nội.',
      'gặp | party=Đỗ Hùng Vĩ ; party=Đại sứ Malaysia tại Hà Nội | t=hôm nay',
    ],
    [
      'Đoàn kiểm tra Trung ương làm việc với Ban Thường vụ Tỉnh ủy Tuyên Quang.',
      'làm việc | host=Đoàn kiểm tra Trung ương ; guest=Ban Thường vụ Tỉnh ủy Tuyên Quang',
    ],
    [
      'Chủ tịch nước đã có cuộc gặp song phương với Tổng thống Hàn Quốc.',
      'cuộc gặp | party=Chủ tịch nước ; party=Tổng thống Hàn Quốc',
    ],
  ],
  signing: [
    [
      'Bộ Công an Việt Nam và Bộ Nội vụ Lào ký kết Biên bản ghi nhớ về hợp tác phòng, chống ma túy.',
      'ký kết | signatory=Bộ Công an Việt Nam ; signatory=Bộ Nội vụ Lào ; document=Biên bản ghi nhớ',
    ],
    [
      'Tập đoàn Hà Thành sẽ ký kết hợp đồng triển khai với Trung tâm Dữ liệu quốc gia.',
      'ký kết | signatory=Tập đoàn Hà Thành ; signatory=Trung tâm Dữ liệu quốc gia ; document=hợp đồng triển khai | planned',
    ],
    [
      'Hai Bộ trưởng chứng kiến ký kết Bản ghi nhớ về hợp tác giữa Bộ Y tế và Bộ Công an.',
      'ký kết | signatory=Bộ Y tế ; signatory=Bộ Công an ; document=Bản ghi nhớ',
    ],
    [
      'Nghị định số 5/2026/NĐ-CP được Thủ tướng ký ngày 16/01/2026.',
      'ký | signatory=Thủ tướng ; document=Nghị định số 5/2026/NĐ-CP | t=ngày 16/01/2026',
    ],
    ['Các đơn vị đã ký giao ước thi đua năm 2026.', 'ký | signatory=Các đơn vị ; document=giao ước thi đua'],
    ['Hai bên đã ký Kế hoạch hợp tác năm 2026.', 'ký | signatory=Hai bên ; document=Kế hoạch hợp tác năm 2026'],
    [
      'Dưới sự chứng kiến của hai nhà lãnh đạo, Tập đoàn Viettel và Tập đoàn Unitel ký Thỏa thuận chuyển giao công nghệ.',
      'ký | signatory=Tập đoàn Viettel ; signatory=Tập đoàn Unitel ; document=Thỏa thuận chuyển giao công nghệ',
    ],
    [
      'Công ước Hà Nội được mở ký tại Trung tâm Hội nghị quốc gia ngày 25/10.',
      'mở ký | document=Công ước Hà Nội | t=ngày 25/10 | p=Trung tâm Hội nghị quốc gia',
    ],
    ['Lễ ký kết Quy chế phối hợp giữa Công an tỉnh và Tỉnh đoàn diễn ra sáng nay.'],
  ],
  statement: [
    [
      'Ông Đinh Thế An cảm ơn sự tin tưởng của Ban Bí thư và khẳng định sẽ nói đi đôi với làm.',
      'cảm ơn | speaker=Đinh Thế An ; addressee=Ban Bí thư ; content=sự tin tưởng của Ban Bí thư | a=praise',
      'khẳng định | speaker=Đinh Thế An ; content=sẽ nói đi đôi với làm | a=assertion',
    ],
    [
      'Phát biểu tại hội nghị, Thượng tướng Bùi Xuân Lãm đề nghị Công an các địa phương chủ động nắm tình hình.',
      'Phát biểu | speaker=Bùi Xuân Lãm | a=speech',
      'đề nghị | speaker=Bùi Xuân Lãm ; addressee=Công an các địa phương ; content=chủ động nắm tình hình | a=directive',
    ],
    [
      '“Chúng tôi sẽ xử lý nghiêm mọi vi phạm”, Đại tá Ninh Văn Hợp nhấn mạnh.',
      'nhấn mạnh | speaker=Ninh Văn Hợp ; content=Chúng tôi sẽ xử lý nghiêm mọi vi phạm | a=assertion',
    ],
    [
      'Thay mặt lãnh đạo Bộ, Thứ trưởng Vi Thị Hạnh chúc mừng các học viên tốt nghiệp.',
      'chúc mừng | speaker=Vi Thị Hạnh ; addressee=các học viên tốt nghiệp | a=praise',
    ],
    [
      'Bà Hồ Thị Tâm chia sẻ: “Tôi rất xúc động khi nhận được sự giúp đỡ này”.',
      'chia sẻ | speaker=Hồ Thị Tâm ; content=Tôi rất xúc động khi nhận được sự giúp đỡ này | a=assertion',
    ],
    [
      'Theo Đại tá Lò Văn Kín, đối tượng đã khai nhận toàn bộ hành vi.',
      'khai nhận | speaker=đối tượng ; content=toàn bộ hành vi | a=assertion',
    ],
    [
      'Bộ trưởng yêu cầu các đơn vị khẩn trương rà soát; kịp thời báo cáo khó khăn; đồng thời nhấn mạnh, cán bộ phải gương mẫu.',
      'yêu cầu | speaker=Bộ trưởng ; addressee=các đơn vị ; content=khẩn trương rà soát; kịp thời báo cáo khó khăn | a=directive',
      'nhấn mạnh | speaker=Bộ trưởng ; content=cán bộ phải gương mẫu | a=assertion',
    ],
    [
      'Tổng Bí thư đánh giá cao kết quả mà Đảng bộ Công an Trung ương đạt được.',
      'đánh giá cao | speaker=Tổng Bí thư ; addressee=Đảng bộ Công an Trung ương ; content=kết quả mà Đảng bộ Công an Trung ương đạt được | a=praise',
    ],
    [
      'Thủ tướng chỉ đạo Bộ Nông nghiệp và Môi trường chủ trì, phối hợp với các địa phương ứng phó bão.',
      'chỉ đạo | speaker=Thủ tướng ; addressee=Bộ Nông nghiệp và Môi trường ; content=chủ trì, phối hợp với các địa phương ứng phó bão | a=directive',
    ],
    [
      'Tại phiên tòa, bị cáo Trần Văn Dậu thừa nhận hành vi phạm tội và xin giảm nhẹ hình phạt.',
      'thừa nhận | speaker=Trần Văn Dậu ; content=hành vi phạm tội | a=assertion',
    ],
    [
      'Cơ quan Công an khuyến cáo người dân không cung cấp mã OTP cho người lạ.',
      'khuyến cáo | speaker=Cơ quan Công an ; addressee=người dân ; content=không cung cấp mã OTP cho người lạ | a=directive',
    ],
    [
      '“Mưa kéo dài từ hôm kia. Cả xóm thức trắng đêm chạy lũ”, bà Vi Thị Nhẫn kể.',
      'kể | speaker=Vi Thị Nhẫn ; content=Mưa kéo dài từ hôm kia. Cả xóm thức trắng đêm chạy lũ | a=assertion',
    ],
    [
      'Thủ tướng giao Bộ Xây dựng rà soát đơn giá; giao Bộ Tài chính cân đối nguồn vốn.',
      'giao | speaker=Thủ tướng ; addressee=Bộ Xây dựng ; content=rà soát đơn giá | a=directive',
      'giao | speaker=Thủ tướng ; addressee=Bộ Tài chính ; content=cân đối nguồn vốn | a=directive',
    ],
    [
      'Ông Tạ Văn Khiêm yêu cầu các sở, ngành, địa phương chủ động rà soát, đề xuất phương án trước mùa mưa.',
      'yêu cầu | speaker=Tạ Văn Khiêm ; addressee=các sở, ngành, địa phương ; content=chủ động rà soát, đề xuất phương án trước mùa mưa | a=directive',
    ],
    [
      'Đại diện Tập đoàn Sông Ngân, ông Lương Quốc Hữu cho hay dự án đã hoàn thành 80% khối lượng.',
      'cho hay | speaker=Lương Quốc Hữu ; content=dự án đã hoàn thành 80% khối lượng | a=assertion',
    ],
    [
      'Bà Mai Thị Thảo - kế toán trưởng hợp tác xã - khẳng định sổ sách đã được kiểm tra đầy đủ.',
      'khẳng định | speaker=Mai Thị Thảo ; content=sổ sách đã được kiểm tra đầy đủ | a=assertion',
    ],
    [
      'Trả lời đại biểu Kha Thị Lả, Bộ trưởng Ngô Bá Trực thừa nhận tiến độ còn chậm.',
      'thừa nhận | speaker=Ngô Bá Trực ; content=tiến độ còn chậm | a=assertion',
    ],
    [
      'Đại biểu Hà Văn Dỏng đề nghị Bộ trưởng làm rõ trách nhiệm; đại biểu Bế Thị Sen thì hỏi về giải pháp giữ chân giáo viên.',
      'đề nghị | speaker=Hà Văn Dỏng ; addressee=Bộ trưởng ; content=làm rõ trách nhiệm | a=directive',
      'hỏi | speaker=Bế Thị Sen ; content=về giải pháp giữ chân giáo viên | a=assertion',
    ],
    [
      '“Ai chậm thì phải thay”, Phó Thủ tướng nói và lưu ý các địa phương phải bám từng công trường.',
      'nói | speaker=Phó Thủ tướng ; content=Ai chậm thì phải thay | a=assertion',
      'lưu ý | speaker=Phó Thủ tướng ; addressee=các địa phương ; content=bám từng công trường | a=directive',
    ],
    [
      'Nhà chức trách cho biết, ngay trong đêm, nhiều người dân đã được đưa tới nơi trú ẩn.',
      'cho biết | speaker=Nhà chức trách ; content=ngay trong đêm, nhiều người dân đã được đưa tới nơi trú ẩn | a=assertion',
    ],
    [
      'Thông tin từ Sở Y tế cho biết, toàn bộ mẫu xét nghiệm đều âm tính.',
      'cho biết | speaker=Sở Y tế ; content=toàn bộ mẫu xét nghiệm đều âm tính | a=assertion',
    ],
    [
      'UBND tỉnh Cà Mau có văn bản gửi Bộ Nông nghiệp và Môi trường đề nghị công bố tình huống khẩn cấp về sạt lở.',
      'đề nghị | speaker=UBND tỉnh Cà Mau ; addressee=Bộ Nông nghiệp và Môi trường ; content=công bố tình huống khẩn cấp về sạt lở | a=directive',
    ],
    [
      'Anh Lý A Tếnh nói trong nước mắt: “Cả bản mất trắng vụ ngô rồi”.',
      'nói | speaker=Lý A Tếnh ; content=Cả bản mất trắng vụ ngô rồi | a=assertion',
    ],
    [
      'Bà Phan Thị Mùi vừa nhận nhà mới. Bà cho hay, căn nhà rộng gấp đôi nhà cũ.',
      'cho hay | speaker=Phan Thị Mùi ; content=căn nhà rộng gấp đôi nhà cũ | a=assertion',
    ],
    [
      '“Chúng tôi đề nghị Sở Y tế kiểm tra lại. Bà con rất lo lắng”, ông Lê Văn Tám nói.',
      'đề nghị | speaker=Lê Văn Tám ; addressee=Sở Y tế ; content=kiểm tra lại | a=directive',
      'nói | speaker=Lê Văn Tám ; content=Chúng tôi đề nghị Sở Y tế kiểm tra lại. Bà con rất lo lắng | a=assertion',
    ],
    [
      'Giám đốc bệnh viện xin lỗi những người phải chờ khám quá lâu.',
      'xin lỗi | speaker=Giám đốc ; addressee=những người phải chờ khám quá lâu | a=assertion',
    ],
    [
      'Chủ tịch UBND tỉnh phê bình Ban Quản lý dự án giao thông vì để nhà thầu chậm tiến độ.',
      'phê bình | speaker=Chủ tịch UBND tỉnh ; addressee=Ban Quản lý dự án giao thông ; content=để nhà thầu chậm tiến độ | a=assertion',
    ],
    [
      'Thủ tướng nhấn mạnh các địa phương cần chủ động ứng phó bão.',
      'nhấn mạnh | speaker=Thủ tướng ; addressee=các địa phương ; content=chủ động ứng phó bão | a=directive',
    ],
    [
      'Trao đổi với phóng viên, ông Lê Văn Tuấn, Chủ tịch UBND phường Phong Khê, tỉnh Bắc Ninh cho biết trạm bơm đã chạy lại.',
      'cho biết | speaker=Lê Văn Tuấn ; content=trạm bơm đã chạy lại | a=assertion',
    ],
    [
      'Dự thảo Luật Công chứng được Ủy ban Thường vụ Quốc hội xem xét, cho ý kiến.',
      'cho ý kiến | speaker=Ủy ban Thường vụ Quốc hội | a=assertion',
    ],
    [
      'Bà Hoa chia sẻ, anh Hùng rất hiền, còn anh Hùng khẳng định, vợ mình đảm đang.',
      'chia sẻ | speaker=Hoa ; content=anh Hùng rất hiền | a=assertion',
      'khẳng định | speaker=Hùng ; content=vợ mình đảm đang | a=assertion',
    ],
    [
      'Ngân hàng có quyền yêu cầu khách hàng trả nợ trước hạn.',
      'yêu cầu | speaker=Ngân hàng ; addressee=khách hàng ; content=trả nợ trước hạn | a=directive | hypothetical',
    ],
    [
      'Bị cáo Hứa Văn Pẩu xin lỗi nhân dân trong tỉnh và mong được hưởng khoan hồng.',
      'xin lỗi | speaker=Hứa Văn Pẩu ; addressee=nhân dân trong tỉnh ; content=mong được hưởng khoan hồng | a=assertion',
    ],
    [
      '“Tôi không hứa những gì mình không làm được”, ông Đinh Văn Hrê nói.',
      'nói | speaker=Đinh Văn Hrê ; content=Tôi không hứa những gì mình không làm được | a=assertion',
    ],
    [
      'Chị Vi Thị Sáo, một nạn nhân trú tại xã Krông Năng, kể: “Tôi vay cả tiền của mẹ để nạp vào”.',
      'kể | speaker=Vi Thị Sáo ; content=Tôi vay cả tiền của mẹ để nạp vào | a=assertion',
    ],
    [
      'Chủ tịch UBND tỉnh Lò Văn Mừng yêu cầu các huyện, thị xã, thành phố rà soát hộ nghèo.',
      'yêu cầu | speaker=Lò Văn Mừng ; addressee=các huyện, thị xã, thành phố ; content=rà soát hộ nghèo | a=directive',
    ],
    [
      'Thứ trưởng Kim Thị Sa Ri đề nghị tỉnh sớm bố trí chỗ ở cho các hộ mất nhà.',
      'đề nghị | speaker=Kim Thị Sa Ri ; addressee=tỉnh ; content=sớm bố trí chỗ ở cho các hộ mất nhà | a=directive',
    ],
    [
      'Qua giám sát đối với Ban Thường vụ Tỉnh ủy Lào Cai, Ủy ban Kiểm tra Trung ương yêu cầu kịp thời khắc phục hạn chế.',
      'yêu cầu | speaker=Ủy ban Kiểm tra Trung ương ; addressee=Ban Thường vụ Tỉnh ủy Lào Cai ; content=kịp thời khắc phục hạn chế | a=directive',
    ],
    [
      'Thiếu tướng Vừ Bá Xà, Phó Tư lệnh Quân khu 2 dự và phát biểu chỉ đạo hội thao.',
      'phát biểu chỉ đạo | speaker=Vừ Bá Xà | a=speech',
    ],
    [
      'Ông Đàm Văn Quế đánh giá cao sự vào cuộc của các địa phương.',
      'đánh giá cao | speaker=Đàm Văn Quế ; addressee=các địa phương ; content=sự vào cuộc của các địa phương | a=praise',
    ],
    [
      'Bộ trưởng Trang Văn Lợi yêu cầu Hà Nam cần giãn cách ngay tại các thôn có dịch.',
      'yêu cầu | speaker=Trang Văn Lợi ; addressee=Hà Nam ; content=giãn cách ngay tại các thôn có dịch | a=directive',
    ],
    [
      'Ông Vũ Xuân Hào, Vụ trưởng Vụ Đào tạo chính quy, Tổng cục Giáo dục nghề nghiệp khẳng định chỉ tiêu năm nay không đổi.',
      'khẳng định | speaker=Vũ Xuân Hào ; content=chỉ tiêu năm nay không đổi | a=assertion',
    ],
    [
      'Phó Thủ tướng đề nghị ngành giáo dục, các địa phương đẩy mạnh xây trường bán trú.',
      'đề nghị | speaker=Phó Thủ tướng ; addressee=ngành giáo dục ; addressee=các địa phương ; content=đẩy mạnh xây trường bán trú | a=directive',
    ],
    [
      'Khách cho rằng mức giá này là quá cao.',
      'cho rằng | speaker=Khách ; content=mức giá này là quá cao | a=assertion',
    ],
    ['Anh duy trì quỹ từ thiện với mong muốn giúp trẻ em nghèo.'],
    [
      'Giám đốc Sở Y tế yêu cầu các đơn vị: Dự trữ đủ thuốc và hóa chất khử khuẩn.',
      'yêu cầu | speaker=Giám đốc Sở Y tế ; addressee=các đơn vị ; content=Dự trữ đủ thuốc và hóa chất khử khuẩn | a=directive',
    ],
    ['Nhớ lời thầy dặn, Lò chợt nhớ lại mâu thuẫn hôm trước.'],
    ['Lãnh đạo chủ chốt của xã đã gặp nhau để đánh giá kết quả tháng 7.'],
    ['Đến chiều nay, toàn tỉnh ghi nhận 12 ca mắc mới.'],
    ['Trời mưa to, nói cách khác là không thể ra khơi.'],
  ],
};
