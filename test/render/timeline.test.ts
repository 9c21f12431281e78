import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { renderTimeline } from '../../src/render/index.js';
import type { Analysis } from '../../src/types.js';
import { articles } from '../laws/articles.js';
import { emptyAnalysis, sampleAnalysis } from './sample.js';
import { elements, parseXml } from './xml.js';

const items = (svg: string) =>
  elements(parseXml(svg), 'g').filter((group) => group.getAttribute('role') === 'listitem');
const words = (element: Element) => elements(element, 'text').map((line) => line.textContent);
const attribute = (name: string) => (element: Element) => element.getAttribute(name);

describe('a timeline', () => {
  test('tells the dated records in order of their dates, each with who, what and where', () => {
    const found = items(renderTimeline(sampleAnalysis(), { language: 'en' }));
    expect(found.map(attribute('data-id'))).toEqual(['e1', 'e2', 'e4']);
    expect(found.map(words)).toEqual([
      [
        'Meeting or ceremony “tổ chức”',
        'Organizer: Công an tỉnh Nghệ An',
        'Name: Hội nghị công bố quyết định về cán bộ',
        'Attended by: Đinh Khắc Tường',
        'Where: thành phố Vinh',
      ],
      [
        'Appointment “bổ nhiệm giữ chức”',
        'Person: Lương Thị Ngân',
        'Office: Phó Giám đốc Công an tỉnh Nghệ An',
        'Authority: Bộ Công an',
        'Legal basis: Quyết định số 4127/QĐ-BCA ngày 02/7/2025',
      ],
      ['Launch · planned “khánh thành”', 'Agent: đơn vị', 'Object: Nhà truyền thống', 'Where: phường Trường Vinh'],
    ]);
  });

  test('says when, how much later, and what has no date', () => {
    const all = elements(parseXml(renderTimeline(sampleAnalysis(), { language: 'vi' })), 'text').map(
      (line) => line.textContent,
    );
    // The meeting and the appointment are of one morning, which is told once.
    expect(all.filter((line) => line === 'sáng 10/07/2025')).toHaveLength(1);
    expect(all).toContain('41 ngày sau');
    expect(all).toContain('20/08/2025');
    expect(all.at(-1)).toBe('Không rõ ngày: 1 sự kiện.');
  });

  test('what is planned has a hollow dot', () => {
    const dots = items(renderTimeline(sampleAnalysis())).map((item) => elements(item, 'circle')[0]);
    expect(dots.map((dot) => dot?.getAttribute('fill') === 'none')).toEqual([false, false, true]);
  });

  test('many articles are one line of time, each record with its article where that changes', () => {
    const first = sampleAnalysis();
    const second = sampleAnalysis();
    first.article.title = 'Bài một';
    second.article.title = 'Bài hai';
    for (const record of second.events) record.time = { value: '2025-08-01' };
    const svg = renderTimeline([first, second], { language: 'en' });
    const found = items(svg);
    expect(found.map(attribute('data-value'))).toEqual([
      '2025-07-10TMO',
      '2025-07-10TMO',
      '2025-08-01',
      '2025-08-01',
      '2025-08-01',
      '2025-08-01',
      '2025-08-20',
    ]);
    const told = found.map((item) => words(item).filter((line) => line?.startsWith('Bài')));
    expect(told).toEqual([['Bài một'], [], ['Bài hai'], [], [], [], ['Bài một']]);
  });

  test('hours and parts of a day are in order', () => {
    const analysis = sampleAnalysis();
    const values = ['2025-07-10TEV', '2025-07-10T09:15', '2025-07-10', '2025-07-10TAF'];
    analysis.events.forEach((record, index) => {
      record.time = { value: values[index] };
    });
    expect(items(renderTimeline(analysis)).map(attribute('data-value'))).toEqual([
      '2025-07-10',
      '2025-07-10T09:15',
      '2025-07-10TAF',
      '2025-07-10TEV',
    ]);
  });

  test('nothing dated is said in words', () => {
    const svg = parseXml(renderTimeline(emptyAnalysis('Bộ Công an'), { language: 'en' }));
    expect(elements(svg, 'text').map((line) => line.textContent)).toEqual(['No event has a date.']);
    expect(elements(svg, 'path')).toEqual([]);
    expect(elements(parseXml(renderTimeline([])), 'text')).toHaveLength(1);
  });

  test('records can lead somewhere', () => {
    const svg = renderTimeline(sampleAnalysis(), { link: ({ id }) => (id === 'e2' ? '#card-"e2"' : undefined) });
    expect(elements(parseXml(svg), 'a').map(attribute('href'))).toEqual(['#card-"e2"']);
  });

  test('inline it brings no style and no ground; as a file it follows the scheme', () => {
    expect(elements(parseXml(renderTimeline(sampleAnalysis(), { inline: true })), 'style')).toEqual([]);
    const [style] = elements(parseXml(renderTimeline(sampleAnalysis())), 'style');
    expect(style?.textContent).toContain('prefers-color-scheme:dark');
    expect(renderTimeline(sampleAnalysis(), { inline: true })).not.toContain(' style=');
  });
});

describe('no drawing is broken', () => {
  const placed = (svg: string) => {
    const root = parseXml(svg).documentElement;
    const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    const lines = elements(root, 'text').map((line) => [
      Number(line.getAttribute('x')),
      Number(line.getAttribute('y')),
    ]);
    return { width, height, lines };
  };

  test('every article of ours gives a well-formed drawing with all its dated records', () => {
    const analyses = articles.map(({ text, publishedAt }) => analyze(text, { publishedAt }));
    expect(analyses.length).toBeGreaterThan(10);
    for (const analysis of analyses) {
      const svg = renderTimeline(analysis);
      const dated = analysis.events.filter(({ time }) => /^\d{4}/.test(time?.value ?? '')).length;
      expect(items(svg)).toHaveLength(dated);
      const { width, height, lines } = placed(svg);
      for (const [x = -1, y = -1] of lines) expect(x >= 0 && x < width && y > 0 && y < height).toBe(true);
    }
    expect(items(renderTimeline(analyses)).length).toBe(
      analyses.reduce((sum, analysis) => sum + items(renderTimeline(analysis)).length, 0),
    );
  });

  test('lines never lie on one another', () => {
    const analysis = sampleAnalysis();
    for (const argument of analysis.events[0]?.arguments ?? []) argument.text = 'dài dòng '.repeat(80).trim();
    const left = items(renderTimeline(analysis, { width: 400 })).flatMap((item) =>
      elements(item, 'text').map((line) => Number(line.getAttribute('y'))),
    );
    for (const [index, y] of left.entries())
      if (index > 0) expect(y - (left[index - 1] ?? 0)).toBeGreaterThanOrEqual(18);
  });

  test('what an article says stays text', () => {
    const hostile = '</text><script>alert(1)</script>&amp;" onload="x\u0000\u000c\u001b\ud800\ufffe';
    const analysis = sampleAnalysis();
    const tainted = JSON.parse(
      JSON.stringify(analysis, (key, value) =>
        typeof value === 'string' && !['kind', 'text', 'value'].includes(key) ? `${hostile}${value}` : value,
      ),
    ) as Analysis;
    for (const record of tainted.events) for (const argument of record.arguments) argument.text = hostile;
    const svg = renderTimeline([tainted, { ...tainted, text: hostile }]);
    const root = parseXml(svg).documentElement;
    expect(elements(root, 'script')).toEqual([]);
    const names = new Set(elements(root, '*').flatMap((element) => Array.from(element.attributes, ({ name }) => name)));
    expect([...names].filter((name) => name.startsWith('on'))).toEqual([]);
    expect(root.textContent).toContain('</text><script>alert(1)</script>&amp;');
  });
});
