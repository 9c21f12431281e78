/** What a word of page furniture is to the line that it stands in. */
export type PageWordClass =
  | 'chrome'
  | 'comment-label'
  | 'chrome-lead'
  | 'footer-lead'
  | 'contact-lead'
  | 'section'
  | 'related-label'
  | 'voice'
  | 'dateline-cue'
  | 'byline-cue'
  | 'agency-cue'
  | 'caption-cue'
  | 'credit-cue';

/** The words of `data/lexicon/page.json` by class: a plain copy of that file, which is the place to change. */
export const PAGE_WORDS: Readonly<Record<PageWordClass, readonly string[]>> = {
  chrome: (
    'In|In bài viết|In bài|In bài này|In trang|In trang này|In tin|Bản in|Print|Chia sẻ|' +
    'Chia sẻ bài viết|Chia sẻ bài viết này|Chia sẻ bài|Chia sẻ tin này|Chia sẻ qua|Chia sẻ lên|' +
    'Chia sẻ ngay|Share|Tweet|Like|Facebook|Twitter|Zalo|Messenger|LinkedIn|Pinterest|Telegram|Viber|' +
    'WhatsApp|Instagram|TikTok|YouTube|Lotus|Threads|Copy link|Copy|Sao chép|Sao chép liên kết|' +
    'Đã sao chép|Gửi email|Gửi mail|Gửi qua email|Gửi cho bạn bè|Gửi bài viết|Gửi bài|Gửi tin bài|' +
    'Gửi phản hồi|Gửi tin qua email|Lưu bài|Lưu bài viết|Lưu tin|Lưu bài này|Bỏ lưu|Trang chủ|' +
    'Về trang chủ|Quay lại|Quay về|Trở về|Trở lại|Về trang trước|Về đầu trang|Lên đầu trang|Đầu trang|' +
    'Cỡ chữ|Kích thước chữ|Cỡ chữ bài viết|Phóng to|Thu nhỏ|Tăng cỡ chữ|Giảm cỡ chữ|Độ tương phản|' +
    'Theo dõi trên|Theo dõi chúng tôi|Theo dõi chúng tôi trên|Google News|Google tin tức|' +
    'Xem trên Google News|RSS|Quảng cáo|Báo lỗi|Báo cáo vi phạm|Đọc bản tiếng Anh|Xem bản tiếng Anh|' +
    'Tải về|Tải xuống|Tải ứng dụng|Đăng nhập|Đăng ký|Đăng xuất|Đăng ký nhận tin|Tìm kiếm|' +
    'Tìm kiếm nâng cao|Tắt quảng cáo|Bấm vào đây để xem|Nhấn để phóng to ảnh|Xem chi tiết|Chi tiết|' +
    'Trang trước|Trang sau|Trang tiếp|Bài trước|Bài sau|Bài trước đó|Bài tiếp theo|Bài kế tiếp|' +
    'Chia sẻ link|Chia sẻ mạng xã hội|Mạng xã hội|Tặng sao|Tặng sao cho bài viết|' +
    'Trở thành người đầu tiên tặng sao cho bài viết|Về trang Chủ đề|Đọc bài gốc|Xem bài gốc|' +
    'Link bài gốc|Lấy link|Nghe tiếp|Cỡ chữ lớn|Theo dõi báo trên|Xem tất cả bình luận'
  ).split('|'),
  'comment-label': (
    'Bình luận|Các bình luận|Ý kiến bạn đọc|Ý kiến độc giả|Ý kiến của bạn|Gửi ý kiến|' +
    'Gửi ý kiến của bạn|Gửi bình luận|Gửi bình luận của bạn|Viết bình luận|Xem bình luận|' +
    'Bình luận của bạn|Xem thêm bình luận|Thảo luận|Phản hồi|Ý kiến phản hồi|Chia sẻ ý kiến của bạn|' +
    'Đánh giá bài viết|Bình luận bài viết|Bình luận hay|Quan tâm nhất|Nhập nội dung bình luận'
  ).split('|'),
  'chrome-lead': (
    'Từ khóa|Từ khóa tìm kiếm|Tags|Tag|Thẻ|Thẻ tag|Chủ đề|Chuyên mục|Danh mục|Hashtag|Dòng sự kiện|' +
    'Theo dòng sự kiện|Sự kiện|Tin theo sự kiện'
  ).split('|'),
  'footer-lead': (
    'Bản quyền|Bản quyền thuộc|Bản quyền thuộc về|Copyright|Giấy phép|Giấy phép số|' +
    'Giấy phép hoạt động|Giấy phép thiết lập|Tổng biên tập|Phó Tổng biên tập|Trưởng Ban biên tập|' +
    'Trưởng ban biên tập|Chịu trách nhiệm nội dung|Người chịu trách nhiệm|Cơ quan chủ quản|' +
    'Đơn vị chủ quản|Cơ quan ngôn luận|Ghi rõ nguồn|Đề nghị ghi rõ nguồn|Cấm sao chép|Không sao chép|' +
    'Không được sao chép|Liên hệ quảng cáo|Số lượt truy cập|Lượt truy cập|Tổng lượt truy cập|' +
    'Đang truy cập|Đang online|Phát triển bởi|Thiết kế bởi|Mời quý vị theo dõi|Theo dõi chúng tôi|' +
    'Tổng số truy cập|All rights reserved|Powered by'
  ).split('|'),
  'contact-lead': (
    'Điện thoại|Số điện thoại|ĐT|SĐT|Tel|Fax|Hotline|Đường dây nóng|Địa chỉ|Trụ sở|Trụ sở chính|' +
    'Tòa soạn|Website|Web|Email|E-mail|Thời gian làm việc|Liên hệ|Facebook|Fanpage|Tổng đài|' +
    'Thư điện tử'
  ).split('|'),
  section: (
    'Thời sự|Chính trị|Chính trị - Xã hội|Chính trị - Xây dựng Đảng|Xã hội|Kinh tế|Kinh tế - Xã hội|' +
    'Pháp luật|Pháp đình|Hình sự|Vụ án|An ninh|An ninh trật tự|An ninh - Trật tự|Trật tự đô thị|' +
    'Quốc phòng|Quốc phòng - An ninh|Quân sự|Đối ngoại|Ngoại giao|Thế giới|Quốc tế|Trong nước|' +
    'Địa phương|Tin địa phương|Đời sống|Giáo dục|Y tế|Sức khỏe|Văn hóa|Văn hóa - Nghệ thuật|' +
    'Văn hóa - Xã hội|Văn nghệ|Giải trí|Thể thao|Khoa học|Công nghệ|Khoa học - Công nghệ|' +
    'Khoa học và Công nghệ|Chuyển đổi số|Số hóa|Du lịch|Ô tô|Xe|Bất động sản|Kinh doanh|Tài chính|' +
    'Ngân hàng|Chứng khoán|Thị trường|Doanh nghiệp|Môi trường|Nông nghiệp|Giao thông|Đô thị|Lao động|' +
    'Việc làm|Tuổi trẻ|Phụ nữ|Gia đình|Nhân sự|Tổ chức - Nhân sự|Xây dựng Đảng|Xây dựng lực lượng|' +
    'Quốc hội|Chính sách|Chính sách mới|Cải cách hành chính|Cải cách tư pháp|Biển đảo|Biển và đảo|' +
    'Tin tức|Tin tức - Sự kiện|Tin tức và sự kiện|Tin hoạt động|Tin hoạt động của Bộ|Hoạt động của Bộ|' +
    'Hoạt động của lãnh đạo|Tin trong nước|Tin thế giới|Tin vắn|Sự kiện|Bạn đọc|Góc nhìn|Ý kiến|' +
    'Bình luận - Phê phán|Diễn đàn|Phóng sự|Phóng sự - Điều tra|Điều tra|Ký sự|Tư liệu|Hồ sơ|Tâm sự|' +
    'Nhân ái|Người tốt việc tốt|Gương người tốt|Chỉ đạo điều hành|Chỉ đạo, điều hành|Văn bản|' +
    'Văn bản mới|Văn bản pháp luật|Văn bản quy phạm pháp luật|Văn bản chỉ đạo điều hành|' +
    'Hệ thống văn bản|Thủ tục hành chính|Dịch vụ công|Dịch vụ công trực tuyến|Hỏi đáp|Hỏi - đáp|' +
    'Hỏi đáp pháp luật|Hỏi đáp trực tuyến|Liên hệ|Giới thiệu|Sơ đồ trang|Sơ đồ cổng|Sitemap|Thông báo|' +
    'Thông cáo báo chí|Thông tin cần biết|Thông tin tuyên truyền|Truyền thông|Truy nã|Lệnh truy nã|' +
    'Bộ với công dân|Công dân với Bộ|Thư viện|Thư viện ảnh|Thư viện video|Video|Video clip|Clip|Ảnh|' +
    'Audio|Podcast|Infographic|Infographics|Longform|Emagazine|E-Magazine|Magazine|Media|Multimedia|' +
    'Mega Story|Trực tiếp|Email|Tiêu đề|Nội dung|Họ tên|Họ và tên|Họ tên của bạn|Email của bạn|' +
    'Mã xác nhận|Mã bảo mật|Nhập mã xác nhận|Gửi|Hủy|Hủy bỏ|Đóng|Đóng lại|Mở|Mở rộng|Menu|Trả lời|' +
    'Thích|Không thích|Lưu|Lưu lại|Đánh giá|Xếp hạng|Chọn số sao|sao|Tài trợ|QC|English|Tiếng Việt|' +
    'Tiếng Anh|Tất cả|Xem tất cả|Khác|Chuyên mục|Chuyên đề|Lịch công tác|Đấu thầu|Đấu thầu mua sắm|' +
    'Tuyển sinh|Tuyển dụng|Liên kết|Liên kết website|Thống kê truy cập|Cổng thông tin điện tử|' +
    'Trang tin điện tử|Báo điện tử|Phiên bản di động|Kết luận kiểm tra|Phổ biến giáo dục pháp luật|' +
    'Xây dựng chính sách|Hướng dẫn|Góp ý|Góp ý dự thảo|Lấy ý kiến dự thảo văn bản'
  ).split('|'),
  'related-label': (
    'Tin liên quan|Tham khảo thêm|Xem nhanh|Có thể bạn chưa biết|Thông tin liên quan|Khám phá thêm|' +
    'Tìm hiểu thêm|Đọc thêm về chủ đề này|Đọc thêm bài viết|Tin bài nổi bật|Chuyên mục khác|' +
    'Tin mới trong ngày|Tin trong ngày|Bài cùng chuyên mục|Bài viết cùng chuyên mục|Tin cùng chủ đề|' +
    'Tin bài liên quan|Tin, bài liên quan|Bài liên quan|Bài viết liên quan|Tin tức liên quan|' +
    'Nội dung liên quan|Liên quan|Video liên quan|Có liên quan|Tin cùng chuyên mục|Cùng chuyên mục|' +
    'Cùng chủ đề|Cùng sự kiện|Cùng tác giả|Tin cùng loại|Tin khác|Tin tức khác|Tin bài khác|' +
    'Bài viết khác|Bài khác|Tin đã đưa|Tin đã đăng|Tin cũ hơn|Tin mới hơn|Tin cũ|Tin mới|Tin mới nhất|' +
    'Tin tức mới|Tin tức mới nhất|Tin tức mới cập nhật|Tin mới cập nhật|Mới cập nhật|Vừa cập nhật|' +
    'Mới nhất|Tin đọc nhiều|Tin đọc nhiều trong tuần|Đọc nhiều|Đọc nhiều nhất|Đọc nhiều trong tuần|' +
    'Xem nhiều|Xem nhiều nhất|Tin xem nhiều|Được quan tâm|Được quan tâm nhất|Bạn có thể quan tâm|' +
    'Có thể bạn quan tâm|Có thể bạn thích|Tin nổi bật|Nổi bật|Nổi bật trong ngày|Nổi bật trang chủ|' +
    'Bài đọc nhiều|Bài nổi bật|Bài mới|Bài mới nhất|Tiêu điểm|Tin tiêu điểm|Đừng bỏ lỡ|' +
    'Không thể bỏ lỡ|Xem thêm|Xem thêm tại|Xem tiếp|Xem ngay|Đọc thêm|Đọc tiếp|Đọc ngay|Mời bạn đọc|' +
    'Mời bạn đọc thêm|Mời độc giả đọc thêm|Mời xem thêm|Mời đọc thêm|Tin nóng|Tin hot|' +
    'Sự kiện liên quan|Gợi ý cho bạn|Dành cho bạn|Tin đáng chú ý|Video nổi bật|Video mới|' +
    'Video đang được xem nhiều|Đang được quan tâm|Chuyên đề liên quan|Tin trước|Tin sau|' +
    'Bài viết nổi bật|Bài viết mới|Tin tài trợ'
  ).split('|'),
  voice: (
    'Nữ miền Bắc|Giọng nữ miền Bắc|Nữ - miền Bắc|Nữ miền Nam|Giọng nữ miền Nam|Nữ - miền Nam|' +
    'Nữ miền Trung|Giọng nữ miền Trung|Nữ - miền Trung|Nam miền Bắc|Giọng nam miền Bắc|Nam - miền Bắc|' +
    'Nam miền Nam|Giọng nam miền Nam|Nam - miền Nam|Nam miền Trung|Giọng nam miền Trung|' +
    'Nam - miền Trung|Giọng nữ|Giọng nam|Giọng đọc|Giọng miền Bắc|Giọng miền Nam|Giọng miền Trung|' +
    'Chọn giọng đọc|Nghe đọc bài|Nghe đọc bài viết|Đọc bài viết|Đọc bài|Đọc tin|Nghe bài viết|' +
    'Nghe bài|Nghe tin|Nghe nội dung|Nghe audio|Nghe|Tạm dừng|Dừng đọc|Phát|Phát lại|Tốc độ|' +
    'Tốc độ đọc|Bình thường|Nhanh|Chậm|Tự động phát|x|A|Aa|Nữ|Nam|Miền Bắc|Miền Nam|Miền Trung|Bắc|' +
    'Audio'
  ).split('|'),
  'dateline-cue': (
    'Ngày|Ngày đăng|Đăng ngày|Đăng lúc|Đăng|Đăng tải|Đăng bởi|Ngày xuất bản|Xuất bản|Xuất bản ngày|' +
    'Xuất bản lúc|Ngày cập nhật|Cập nhật|Cập nhật lúc|Cập nhật ngày|Cập nhật lần cuối|' +
    'Cập nhật mới nhất|Thời gian|Thời gian đăng|Lúc|Vào lúc|Giờ|Hôm nay|Hôm qua|Ngày phát hành|' +
    'Ngày tạo|Ngày viết|Ngày gửi|Lượt xem|Số lượt xem|Lượt đọc|Số lần xem|Đã xem|Xem|Views|View|' +
    'Posted|Published|Updated|Last updated|giờ Việt Nam|giờ Hà Nội|phút đọc|phút đọc bài|' +
    'Thời lượng đọc|Thời gian đọc|phút|Tác giả'
  ).split('|'),
  'byline-cue': (
    'Theo|Nguồn|Nguồn tin|Tin|Tin bài|Tin, bài|Tin ảnh|Tin, ảnh|Tin và ảnh|Tin, bài và ảnh|Bài|' +
    'Bài ảnh|Bài, ảnh|Bài và ảnh|Bài viết|Ảnh|Thực hiện|Người thực hiện|Nhóm thực hiện|Tác giả|' +
    'Phóng viên|Nhóm phóng viên|Nhóm PV|Nhóm tác giả|PV|P.V|CTV|Cộng tác viên|Tổng hợp|Biên tập|' +
    'Biên tập viên|BTV|Ban biên tập|BBT|Dịch|Lược dịch|Biên dịch|Biên soạn|Trình bày|Thiết kế|Đồ họa|' +
    'Video|Clip|Kỹ thuật|Ghi|Lược ghi|Nội dung|Hình ảnh|Dựng phim|Quay phim'
  ).split('|'),
  'agency-cue': (
    'Phòng|Cục|Vụ|Sở|Ban|Công an|Văn phòng|Báo|Tạp chí|Trung tâm|Viện|Tổng cục|Bộ|Bộ Tư lệnh|' +
    'Cổng thông tin điện tử|Cổng TTĐT|Đài|UBND|Thông tấn xã|Học viện|Trường|Trang tin điện tử|Chi cục|' +
    'Thanh tra|Tòa án|Viện kiểm sát|Hội|Đảng ủy|Tỉnh ủy'
  ).split('|'),
  'caption-cue': (
    'Quang cảnh|Toàn cảnh|Khung cảnh|Ảnh minh họa|Hình minh họa|Ảnh chụp màn hình|Ảnh tư liệu|' +
    'Các đại biểu chụp ảnh|Các đại biểu tham dự|Các đại biểu dự|Các đại biểu thực hiện|' +
    'Đại biểu tham dự|Đại biểu dự|Hiện trường vụ'
  ).split('|'),
  'credit-cue': (
    'Ảnh|Nguồn ảnh|Video|Clip|Nguồn video|Đồ họa|Ảnh minh họa|Ảnh tư liệu|Ảnh chụp màn hình|' +
    'Ảnh cắt từ clip|Ảnh cắt từ video|Nguồn clip|Photo'
  ).split('|'),
};
