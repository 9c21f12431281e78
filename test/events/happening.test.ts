import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';

/** What a text tells of mishaps: `type trigger: role=text, …`. */
const told = (text: string): string[] =>
  analyze(text, { publishedAt: '2026-10-09' })
    .events.filter(({ type }) => ['accident', 'fire', 'disaster', 'death'].includes(type))
    .map(({ type, trigger, status, arguments: roles }) => {
      const told = roles.map(({ role, text }) => `${role}=${text}`).sort();
      return `${type} ${trigger.text}${status === 'occurred' ? '' : ` (${status})`}: ${told.join(', ')}`;
    });

describe('what befalls is told', () => {
  test.each([
    ['Trận lũ quét đêm 8/10 chia cắt xã Định Hóa.', 'disaster lũ quét: '],
    ['Động đất mạnh 3,5 độ richter xảy ra tại xã Măng Bút sáng 8/10.', 'disaster Động đất: '],
    ['Sáng 8/10, trên đường Phan Đình Phùng xảy ra vụ cháy.', 'fire vụ cháy: '],
    ['Trên địa bàn tỉnh chưa xảy ra vỡ đê.', 'disaster vỡ đê (negated): '],
    ['Trận lũ ống đêm 8/10 cuốn trôi 14 căn nhà và 3 cây cầu.', 'disaster lũ ống: damage=14 căn, damage=3 cây'],
  ])('by its time or place: %s', (text, record) => {
    expect(told(text)).toEqual([record]);
  });

  test.each([
    'Nước lũ đục ngầu tràn qua sân trường.',
    'Người dân vùng thường xuyên có mưa lớn, sạt lở cần chủ động di dời.',
    'Cơn bão Covid-19 làm rung chuyển đất nước này.',
    'Khách sạn ở Sa Pa đều “cháy” phòng dịp lễ.',
    'Sáng 8/10, xã Định Hóa tập huấn kỹ năng khi xảy ra cháy.',
    'Mưa lũ cũng khiến giao thông gặp nhiều khó khăn.',
    'Từ khi ứng dụng bị sập, anh Lê Văn Tám hướng dẫn người dân làm đơn.',
    'So với năm ngoái, số vụ tai nạn giao thông giảm 2 vụ.',
    'Công an huyện phối hợp Viện Kiểm sát điều tra nguyên nhân vụ cháy.',
  ])('not where the word only names it: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('who and what suffers', () => {
  test('a collision is of vehicles, not of who drives them', () => {
    expect(
      told('Anh Vũ Huy Thành điều khiển ô tô mang biển số 29A-876.04 thì va chạm với xe máy của anh Phạm Văn Linh.'),
    ).toEqual(['accident va chạm với: vehicle=xe máy của anh Phạm Văn Linh, vehicle=ô tô mang biển số 29A-876.04']);
  });

  test('an earlier subject has nothing to do with it', () => {
    expect(told('Ông Lê Văn Tám khẳng định điều đó. “Vụ chìm tàu là động lực để thay đổi”, ông nói.')).toEqual([]);
  });

  test('those whom a storm killed died of it', () => {
    expect(told('Bão số 9 và mưa lũ sau bão đã làm 7 người chết, 6.250 ha lúa hư hại.')).toEqual([
      'disaster Bão số 9: damage=6.250 ha, damage=7 người, name=Bão số 9',
      'death chết: cause=Bão số 9, victim=7 người',
    ]);
  });
});

describe('one mishap is one record', () => {
  test('however many verbs a sentence has for it', () => {
    expect(
      told('Khuya 8/10, một vụ tai nạn xảy ra trên Quốc lộ 14, xe khách tông xe tải, khiến 9 người bị thương.'),
    ).toEqual(['accident vụ tai nạn: vehicle=xe khách, vehicle=xe tải, victim=9 người']);
  });

  test('also where a later noun takes it up', () => {
    expect(
      told('Rạng sáng 8/10, một xưởng gỗ ở phường Bách Quang bốc cháy. Vụ cháy khiến 4 người bị bỏng.'),
    ).toHaveLength(1);
  });

  test('but a storm is no flood', () => {
    expect(told('Bão số 9 làm 7 người chết.\n\nTrận lũ ống đêm 8/10 cuốn trôi 14 căn nhà.')).toHaveLength(3);
  });
});
