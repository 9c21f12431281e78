import { expect, test } from 'vitest';
import { analyze } from '../../src/index.js';

const told = (text: string) => analyze(text, { page: false, publishedAt: '2025-11-20' }).events;
const roles = (record: ReturnType<typeof told>[number] | undefined) =>
  record?.arguments.map(({ role, text }) => `${role}=${text}`).sort();

test('a bare head takes up an occasion that no mention names', () => {
  const meetings = told(
    'Chiều 1/5, Ban Chỉ đạo tỉnh Hà Nam họp khẩn. Ông Vi Văn Thụ chủ trì cuộc họp. Cuộc họp kết thúc lúc 17 giờ.',
  ).filter(({ type }) => type === 'meeting');
  expect(meetings).toHaveLength(1);
  expect(roles(meetings[0])).toEqual(['chair=Vi Văn Thụ', 'name=cuộc họp', 'organizer=Ban Chỉ đạo tỉnh Hà Nam']);
});

test('who is told by a number is no one who is told by name, where more are counted', () => {
  const awards = told(
    'Bà Thân Thị Ánh trao Bằng khen cho Phòng Tổng hợp và ông Lê Minh Tân. Dịp này, 12 tập thể và 25 cá nhân được tặng Bằng khen.',
  );
  expect(awards.map(({ type }) => type)).toEqual(['award', 'award']);
});

test('who works together with others than before does something else', () => {
  const shared = told(
    'Đoàn Thanh niên Công an tỉnh Sơn La phối hợp với Sở Y tế tổ chức Ngày hội “Giọt hồng”.\nNgày 5/3, Đoàn Thanh niên Công an tỉnh Sơn La phối hợp với Hội Cựu chiến binh tỉnh trồng 200 cây xanh.',
  ).filter(({ type }) => type === 'cooperation');
  expect(shared).toHaveLength(2);
});

test('what is told behind the name of an occasion happened there', () => {
  const records = told(
    'Sáng 12/12, tại Huế, UBND tỉnh Điện Biên tổ chức Lễ khởi công cầu Nà Phặc.\nChiều cùng ngày, Sở Y tế tổ chức Hội nghị đánh giá công tác dân số.\nTại Hội nghị, bà Lò Thị Mai cho biết kết quả tốt. 20 tập thể được nhận Giấy khen.',
  );
  const conference = records.find(({ type, place }) => type === 'meeting' && !place);
  expect(records.find(({ type }) => type === 'award')?.parent).toBe(conference?.id);
});
