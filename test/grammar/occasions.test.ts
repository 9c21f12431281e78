import { expect, it } from 'vitest';
import { analyze } from '../../src/index.js';

const occasions = (text: string): string[] =>
  analyze(text, { page: false, publishedAt: '2025-06-01' })
    .mentions.filter((m) => m.kind === 'event' || m.kind === 'campaign')
    .map((m) => m.text);

it.each([
  // the day on which it is held is no part of its name
  ['Phát biểu tại hội nghị bàn giao hôm 12/4, ông Lò Văn Tình cảm ơn.', ['hội nghị bàn giao']],
  ['Đại hội cổ đông thường niên ngày 22/4 bầu ba người.', ['Đại hội cổ đông thường niên']],
  ['Hội nghị 01/01/1954 họp tại Hà Nội.', ['Hội nghị']],
  // the day that it keeps, and the year that it sums up, are
  ['Ông dự Lễ kỷ niệm 50 năm ngày 30/4.', ['Lễ kỷ niệm 50 năm ngày 30/4']],
  ['Xã tổ chức Hội nghị tổng kết công tác năm 2024.', ['Hội nghị tổng kết công tác năm 2024']],
  // a word for people ends the topic only before a name
  ['Lễ tri ân các anh hùng liệt sĩ diễn ra tại xã.', ['Lễ tri ân các anh hùng liệt sĩ']],
])('%s', (text, names) => expect(occasions(text)).toEqual(names));
