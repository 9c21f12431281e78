import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';

/** The triggers of the statements of an article that happened at its meeting. */
function saidThere(text: string): string[] {
  const { events } = analyze(text, { publishedAt: '2026-03-12' });
  const meeting = events.find(({ type }) => type === 'meeting');
  return events.filter(({ type, parent }) => type === 'statement' && parent === meeting?.id).map((e) => e.trigger.text);
}

const MEETING =
  'Sáng 12/3, tại Hà Nội, Bộ Y tế tổ chức Hội nghị tổng kết công tác tiêm chủng năm 2025.\n\n' +
  'Thứ trưởng Đinh Quang Sơ cho biết, tỷ lệ tiêm đủ mũi đạt 94%.\n\n';

describe('what is told behind the meeting of an article', () => {
  test('happened there', () => {
    expect(saidThere(`${MEETING}Bác sĩ Hồ Thị Pả đề nghị tỉnh bổ sung tủ lạnh cho trạm y tế.`)).toEqual([
      'cho biết',
      'đề nghị',
    ]);
  });

  test('did not, once the article has turned to another day', () => {
    const aside = 'Trước đó, ngày 10/3, Sở Y tế tỉnh Sơn La thông báo đã hết vắc xin.\n\n';
    expect(saidThere(`${MEETING}${aside}Chị Lường Thị Ơn nói: “Tôi đưa cháu đi ba lần mà chưa được tiêm”.`)).toEqual([
      'cho biết',
    ]);
  });

  test('did again where one of those who spoke there speaks', () => {
    const aside = 'Trước đó, ngày 10/3, Sở Y tế tỉnh Sơn La thông báo đã hết vắc xin.\n\n';
    expect(
      saidThere(`${MEETING}${aside}Thứ trưởng Đinh Quang Sơ yêu cầu các địa phương không để thiếu vắc xin.`),
    ).toEqual(['cho biết', 'yêu cầu']);
  });

  test('did not in another part of the day', () => {
    expect(saidThere(`${MEETING}Chiều cùng ngày, Công an tỉnh Sơn La thông báo đã tìm thấy xe chở vắc xin.`)).toEqual([
      'cho biết',
    ]);
  });
});
