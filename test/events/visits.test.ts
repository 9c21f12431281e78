import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';

/** `type trigger: role=text, role=text`, with the status where the event has not simply occurred. */
const told = (text: string, publishedAt = '2026-05-22'): string[] =>
  analyze(text, { publishedAt }).events.map(({ type, trigger, status, arguments: roles }) => {
    const told = roles.map(({ role, text }) => `${role}=${text}`).sort();
    return `${type} ${trigger.text}${status === 'occurred' ? '' : ` (${status})`}: ${told.join(', ')}`;
  });

const ofType = (type: string, text: string): string[] => told(text).filter((line) => line.startsWith(`${type} `));

describe('a visit', () => {
  test('that describes a guest is made by the guest, at its own time', () => {
    const { events } = analyze(
      'Chiều 22/5, Bộ trưởng Vũ Đình Khôi hội đàm với Ngoại trưởng Batbayar Ganzorig đang thăm Việt Nam từ ngày 20 đến ngày 23/5.',
      { publishedAt: '2026-05-22' },
    );
    const visit = events.find(({ type }) => type === 'visit');
    expect(visit?.arguments.map(({ role, text }) => `${role}=${text}`)).toEqual([
      'visitor=Batbayar Ganzorig',
      'destination=Việt Nam',
    ]);
    expect(visit?.time?.value).toBe('2026-05-20/2026-05-23');
    expect(events.find(({ type }) => type === 'talks')?.parent).toBe(visit?.id);
  });

  test('goes on while its days hold that of the article', () => {
    const text = 'Chủ tịch Quốc hội Lê Văn Hạnh thăm chính thức Lào từ ngày 20 đến ngày 23/5.';
    const statusOn = (publishedAt: string) => analyze(text, { publishedAt }).events[0]?.status;
    expect(statusOn('2026-05-22')).toBe('ongoing');
    expect(statusOn('2026-05-25')).toBe('occurred');
  });

  test('is hosted by who invites, and by the body at which it is made', () => {
    expect(told('Ngoại trưởng Claire Morrison mời Bộ trưởng Vũ Đình Khôi thăm Australia.')).toEqual([
      'visit thăm (planned): destination=Australia, host=Claire Morrison, visitor=Vũ Đình Khôi',
    ]);
    expect(told('Bộ trưởng Vũ Đình Khôi thăm và làm việc tại Học viện Nông nghiệp Việt Nam.')).toEqual([
      'visit thăm và làm việc: host=Học viện Nông nghiệp Việt Nam, visitor=Vũ Đình Khôi',
    ]);
  });

  test('that somebody agrees to make is planned', () => {
    expect(told('Chủ tịch nước vui vẻ nhận lời thăm Mông Cổ vào cuối năm nay.')).toEqual([
      'visit thăm (planned): destination=Mông Cổ, visitor=Chủ tịch nước',
    ]);
  });
});

describe('talks', () => {
  test.each([
    ['Trong cuộc gặp với Bộ trưởng Lê Văn Bình, Đại sứ Trần An Nam khẳng định lập trường.', 'cuộc gặp'],
    ['Cuộc gặp giữa Bộ trưởng Lê Văn Bình và Đại sứ Trần An Nam diễn ra tối 5/3.', 'Cuộc gặp'],
    ['Trong cuộc điện đàm tối qua, Bộ trưởng Lê Văn Bình và Đại sứ Trần An Nam trao đổi tình hình.', 'cuộc điện đàm'],
  ])('a noun tells who took part: %s', (text, trigger) => {
    expect(ofType('talks', text)).toEqual([`talks ${trigger}: party=Lê Văn Bình, party=Trần An Nam`]);
  });

  test.each([
    'Tại buổi tiếp, Bộ trưởng Lê Văn Bình cảm ơn sự giúp đỡ của tỉnh.',
    'Công an phường giám sát camera để ngăn việc gặp gỡ trong khu cách ly.',
    'Báo Tin Sớm đăng bài về chương trình “Gặp gỡ” Việt Nam.',
  ])('nobody meets alone: %s', (text) => {
    expect(ofType('talks', text)).toEqual([]);
  });

  test('of several with no guest have parties only', () => {
    expect(told('Chủ tịch nước Đặng Quốc Bình và Tổng thống Mông Cổ Batbayar Ganzorig đã hội đàm.')).toEqual([
      'talks hội đàm: party=Batbayar Ganzorig, party=Đặng Quốc Bình',
    ]);
  });

  test('are held by a delegation and who leads it, and `hai bên` are those who met', () => {
    const text =
      'Đại tá Quàng Văn Inh hội đàm với Đoàn đại biểu tỉnh Phongsaly do Đại tá Bounthan Sivongxay làm Trưởng đoàn. Hai bên ký Bản ghi nhớ về đào tạo.';
    expect(ofType('talks', text)).toEqual([
      'talks hội đàm với: guest=Bounthan Sivongxay, guest=Đoàn đại biểu tỉnh Phongsaly, host=Quàng Văn Inh',
    ]);
    expect(ofType('signing', text)).toEqual([
      'signing ký: document=Bản ghi nhớ, signatory=Bounthan Sivongxay, signatory=Quàng Văn Inh',
    ]);
  });
});

describe('training', () => {
  test('is held by who opens or closes it, and a later sentence tells who took part', () => {
    const text =
      'Chiều 17/4, Bộ Chỉ huy Quân sự tỉnh Điện Biên tổ chức bế mạc hội thao quân sự năm 2026. Hội thao có sự tham gia của 412 vận động viên.';
    expect(ofType('training', text)).toEqual([
      'training hội thao quân sự: organizer=Bộ Chỉ huy Quân sự tỉnh Điện Biên, participant=412 vận động viên',
    ]);
  });

  test('is joined by who takes part in it', () => {
    expect(ofType('training', 'Lữ đoàn 146 tham gia cuộc tập trận ở ngoài khơi Ấn Độ.')).toEqual([
      'training tham gia cuộc tập trận: participant=Lữ đoàn 146',
    ]);
  });

  test('is not held by who gives prizes at its end', () => {
    expect(ofType('training', 'Kết thúc hội thao, Ban Tổ chức trao giải Nhất cho Trung đoàn 741.')).toEqual([]);
  });
});

describe('who acts', () => {
  test('units in the plural are told to do something and do it', () => {
    const text = 'Chủ tịch UBND tỉnh Dương Thế Hạnh chỉ đạo các xã, phường ven sông Cầu di dời 2.140 hộ dân.';
    expect(ofType('rescue', text)).toEqual([
      'rescue di dời (hypothetical): agent=các xã, phường ven sông Cầu, person=2.140 hộ',
    ]);
  });

  test('who is congratulated does not go on behind a semicolon', () => {
    const text = 'Thứ trưởng Lương Thị Hiên chúc mừng Đại sứ đã hoàn thành nhiệm kỳ; trao Bằng khen cho 5 cá nhân.';
    expect(ofType('award', text)).toEqual([
      'award trao: award=Bằng khen, presenter=Lương Thị Hiên, recipient=5 cá nhân',
    ]);
  });
});
