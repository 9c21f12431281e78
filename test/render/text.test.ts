import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display.js';
import { renderText } from '../../src/render/index.js';
import type { Analysis } from '../../src/types.js';
import { emptyAnalysis, sampleAnalysis } from './sample.js';

const REPORT = `Công an tỉnh Nghệ An công bố quyết định về cán bộ
Ngày        10/07/2025
Người viết  Mai Thảo

NGƯỜI (2)
  Đinh Khắc Tường  Thiếu tướng · PGS, TS · Nguyên cục trưởng (Cục Cảnh sát giao
                   thông)
  Lương Thị Ngân   Thượng tá · Phó giám đốc (Công an tỉnh Nghệ An)

CƠ QUAN, TỔ CHỨC (3)
  Công an tỉnh Nghệ An     thuộc Bộ Công an
  Cục Cảnh sát giao thông  thuộc Bộ Công an
  Bộ Công an

VĂN BẢN (1)
  Quyết định số 4127/QĐ-BCA  Bộ Công an · 02/07/2025 · về công tác nhân sự

SỰ KIỆN (4)
[1] Hội họp, lễ “tổ chức”
    Đơn vị tổ chức          Công an tỉnh Nghệ An
    Tên gọi                 Hội nghị công bố quyết định về cán bộ
    Tham dự                 Đinh Khắc Tường
    Thời gian               Sáng 10/7/2025 (2025-07-10TMO)
    Địa điểm                thành phố Vinh
    Trích                   “Sáng 10/7/2025, tại thành phố Vinh, Công an tỉnh
                            Nghệ An tổ chức Hội nghị công bố quyết định về cán
                            bộ.” (và 1 chỗ kể khác)

[2] Bổ nhiệm “bổ nhiệm giữ chức” · trong [1]
    Người                   Lương Thị Ngân
    Chức vụ                 Phó Giám đốc Công an tỉnh Nghệ An
    Cấp quyết định          Bộ Công an
    Thời gian               Sáng 10/7/2025 (2025-07-10TMO) (theo [1])
    Căn cứ pháp lý          Quyết định số 4127/QĐ-BCA ngày 02/7/2025
    Trích                   “Theo Quyết định số 4127/QĐ-BCA ngày 02/7/2025 của
                            Bộ Công an về công tác nhân sự, Thượng tá Lương Thị
                            Ngân được bổ nhiệm giữ chức Phó Giám đốc Công an
                            tỉnh Nghệ An.”

[3] Phát biểu (bài phát biểu) “phát biểu” · không diễn ra · trong [1]
    Người nói               Ngân (Lương Thị Ngân)
    Trích                   “Bà Ngân chưa phát biểu tại Hội nghị.”

[4] Phát động, ra mắt “khánh thành” · dự kiến
    Bên thực hiện           đơn vị
    Công trình, phong trào  Nhà truyền thống
    Thời gian               Ngày 20/8 (20/08/2025)
    Địa điểm                phường Trường Vinh
    Trích                   “Ngày 20/8, đơn vị sẽ khánh thành Nhà truyền thống ở
                            phường Trường Vinh.”

LƯU Ý (1)
  - “đơn vị” có thể là hai cơ quan
`;

const ESCAPE = '\u001b';
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character begins every colour sequence
const withoutColor = (text: string) => text.replaceAll(/\u001b\[[0-9;]*m/g, '');

describe('renderText', () => {
  test('tells title, date, byline, people, bodies, documents, records and notes', () => {
    expect(renderText(sampleAnalysis(), { width: 80 })).toBe(REPORT);
  });

  test('is plain and in Vietnamese unless asked otherwise', () => {
    const text = renderText(sampleAnalysis());
    expect(text).not.toContain(ESCAPE);
    expect(text).toContain('Đơn vị tổ chức');
  });

  test('says the same in colour', () => {
    const colored = renderText(sampleAnalysis(), { width: 80, color: true });
    expect(withoutColor(colored)).toBe(REPORT);
    expect(colored).toContain(`${ESCAPE}[1;33mbổ nhiệm giữ chức${ESCAPE}[0m`);
    expect(colored).toContain(`${ESCAPE}[31mkhông diễn ra${ESCAPE}[0m`);
  });

  test('labels in English, the words of the article untouched', () => {
    const text = renderText(sampleAnalysis(), { language: 'en' });
    expect(text).toContain('PEOPLE (2)');
    expect(text).toContain('[3] Statement (speech) “phát biểu” · did not occur · in [1]');
    expect(text).toMatch(/Legal basis +Quyết định số 4127\/QĐ-BCA ngày 02\/7\/2025/);
    expect(text).toMatch(/When +Sáng 10\/7\/2025 \(2025-07-10TMO\) \(from \[1\]\)/);
    expect(text).toMatch(/Date +2025-07-10/);
  });

  test('leaves out what is not there', () => {
    expect(renderText(emptyAnalysis(''))).toBe('Không nhận ra người, cơ quan, văn bản hay sự kiện nào.\n');
  });

  test('no line is wider than the width, whatever the width', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 130 }), fc.boolean(), (width, color) => {
        const lines = renderText(sampleAnalysis(), { width, color }).split('\n');
        return lines.every((line) => displayWidth(line) <= width);
      }),
      { numRuns: 40 },
    );
  });

  test('a word without end is cut and a narrow width is widened', () => {
    const analysis = sampleAnalysis();
    for (const entity of analysis.entities) entity.name = 'ươ'.repeat(200);
    const lines = renderText(analysis, { width: 3, color: true }).split('\n');
    expect(Math.max(...lines.map(displayWidth))).toBe(40);
  });

  test('a long telling is cut around its trigger', () => {
    const filler = 'lời dẫn dài dòng '.repeat(60);
    const text = `${filler}Bộ Công an khen thưởng Đội Cảnh sát ${filler}`;
    const start = text.indexOf('khen thưởng');
    const trigger = { start, end: start + 'khen thưởng'.length, text: 'khen thưởng' };
    const analysis: Analysis = {
      ...emptyAnalysis(text),
      events: [
        {
          id: 'e1',
          type: 'award',
          trigger,
          status: 'occurred',
          arguments: [],
          evidence: [{ start: 0, end: text.length, trigger }],
          confidence: 1,
        },
      ],
    };
    const report = renderText(analysis, { width: 2000 });
    expect(report).toMatch(/“… .*Bộ Công an khen thưởng Đội Cảnh sát .* …”/);
    expect(report.length).toBeLessThan(350);
  });

  test('an article cannot paint the terminal or turn the text round', () => {
    const hostile = `a${ESCAPE}[2Jb\u202ec\u0007d\u009b31me\r\nf\u0085g`;
    const analysis = sampleAnalysis();
    analysis.article.title = hostile;
    analysis.article.byline = hostile;
    for (const entity of analysis.entities) entity.name = hostile;
    for (const record of analysis.events) {
      record.type = hostile;
      record.trigger.text = hostile;
      for (const argument of record.arguments) argument.text = hostile;
    }
    analysis.notes = [{ code: 'x', message: hostile }];
    expect(renderText(analysis).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(renderText(analysis)).toContain('a\ufffd[2Jbc\ufffdd\ufffd31me f g');
  });

  test('ids that lead nowhere and ranges outside the text are passed over', () => {
    const analysis = sampleAnalysis();
    for (const record of analysis.events) {
      record.parent = 'nowhere';
      record.time = { mention: 'nowhere' };
      record.place = { name: 'thành phố Vinh', mention: 'nowhere' };
      record.evidence = [
        { start: -5, end: 9, trigger: record.trigger },
        { start: 0, end: 9e9, trigger: record.trigger },
        { start: 9, end: 9, trigger: record.trigger },
        { start: 0.5, end: 9, trigger: record.trigger },
      ];
    }
    for (const entity of analysis.entities) entity.mentions = ['nowhere'];
    const text = renderText(analysis);
    expect(text).not.toContain('trong [');
    expect(text).not.toContain('Trích');
    expect(text).toMatch(/Địa điểm +thành phố Vinh/);
  });
});
