import { describe, expect, test } from 'vitest';
import { analyze } from '../src/index.js';
import { display, type NotebookOptions, toHtml } from '../src/notebook.js';
import type { Analysis } from '../src/types.js';
import { type Element, findAll, parsePage } from './render/parse.js';
import { emptyAnalysis, sampleAnalysis } from './render/sample.js';

/** The fragment inside a page, as the parser of this folder wants it. */
const parsed = (analysis: Analysis | Analysis[], options?: NotebookOptions): Element =>
  parsePage(`<!doctype html>\n<html><body>${toHtml(analysis, options)}</body></html>`);
const byTag = (root: Element, tag: string) => findAll(root, (element) => element.tag === tag);
const withClass = (root: Element, name: string) =>
  findAll(root, (element) => (element.attributes.class ?? '').split(' ').includes(name));
const bundle = (shown: object): Record<string, string> =>
  (shown as Record<symbol, () => Record<string, string>>)[Symbol.for('Jupyter.display')]?.() ?? {};

describe('toHtml of one article', () => {
  test('marks the mentions and lists the records with when, where and roles', () => {
    const root = parsed(sampleAnalysis(), { language: 'en' });
    const people = byTag(root, 'mark').filter(
      (mark) => mark.attributes['data-kind'] === 'person' && mark.attributes['data-id'],
    );
    expect(people.map((mark) => mark.text)).toEqual(['Đinh Khắc Tường', 'Lương Thị Ngân', 'Ngân']);
    const rows = findAll(root, (element) => element.tag === 'tr' && 'data-type' in element.attributes);
    expect(rows.map((row) => [row.attributes['data-type'], row.attributes.class])).toEqual(
      sampleAnalysis().events.map((event, index) => [event.type, `r${index + 1}`]),
    );
    const [meeting] = rows;
    const cells = byTag(meeting as Element, 'td').map((cell) => cell.text);
    expect(cells[1]).toContain('Sáng 10/7/2025');
    expect(cells[2]).toContain('Vinh');
    expect(cells[3]).toContain('Organizer: Công an tỉnh Nghệ An');
  });

  test('has no id, script, handler, style attribute or address, so that displays can stand side by side', () => {
    const elements = findAll(parsed(sampleAnalysis()), () => true);
    expect(elements.map(({ tag }) => tag)).not.toContain('script');
    for (const { attributes } of elements) {
      const names = Object.keys(attributes);
      expect(names.filter((name) => ['id', 'href', 'src', 'style'].includes(name) || name.startsWith('on'))).toEqual(
        [],
      );
    }
    expect(toHtml(sampleAnalysis()).replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|url\(|@import/,
    );
  });

  test('touches nothing outside: every rule begins with the class of the display', () => {
    const [style] = byTag(parsed(sampleAnalysis()), 'style');
    const selectors = [...(style?.text ?? '').matchAll(/(?:^|\})([^{}]+)\{/g)].map(([, selector = '']) => selector);
    expect(selectors.length).toBeGreaterThan(20);
    for (const selector of selectors)
      for (const one of selector.split(/,(?![^(]*\))/)) expect(one.trim()).toMatch(/^\.sukien(?![\w-])/);
  });

  test('rows and words name each other in the style sheet, for as many records as there are', () => {
    const [style] = byTag(parsed(sampleAnalysis()), 'style');
    expect(style?.text).toContain('.sukien:has(.r4:hover) .w4');
    expect(style?.text).not.toContain('.r5:');
    expect(withClass(parsed(sampleAnalysis()), 'w4').length).toBeGreaterThan(0);
  });

  test('what the article says is text, whatever it says', () => {
    const text = 'Sáng 15/8/2025, Bộ Công an tổ chức Hội nghị <img src=x onerror=alert(1)> "sơ kết".';
    const html = toHtml(analyze(text));
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });

  test('shows the parts that are asked for, in their order', () => {
    expect(withClass(parsed(sampleAnalysis(), { show: ['text'] }), 'scroll')).toEqual([]);
    expect(byTag(parsed(sampleAnalysis(), { show: ['records'] }), 'p')).toEqual([]);
    expect(byTag(parsed(sampleAnalysis(), { show: ['text', 'records'] }), 'svg')).toEqual([]);
    const html = toHtml(sampleAnalysis(), { show: ['records', 'text'] });
    expect(html.indexOf('<table')).toBeLessThan(html.indexOf('<p'));
  });

  test('draws the dated records below the table, in the ink of the notebook', () => {
    const html = toHtml(sampleAnalysis(), { language: 'en' });
    expect(html.indexOf('<p')).toBeLessThan(html.indexOf('<table'));
    expect(html.indexOf('<table')).toBeLessThan(html.indexOf('<svg'));
    const [drawing] = byTag(parsed(sampleAnalysis()), 'svg');
    const dated = findAll(drawing as Element, (element) => element.attributes.role === 'listitem');
    expect(dated.map((element) => element.attributes['data-value'])).toEqual(
      expect.arrayContaining(['2025-07-10TMO', '2025-08-20']),
    );
    expect(byTag(drawing as Element, 'style')).toEqual([]);
  });

  test('an article that tells nothing is shown with its words', () => {
    expect(parsed(emptyAnalysis('Trời nắng.')).text).toContain('Trời nắng.');
  });
});

describe('toHtml of several articles', () => {
  const second = analyze('Công an xã Na Son bắt giữ 3 đối tượng.\n', { publishedAt: '2025-11-12' });

  test('is one table, the records of each under its heading, and links no row to words', () => {
    const root = parsed([sampleAnalysis(), second], { language: 'en' });
    expect(byTag(root, 'table').length).toBe(1);
    expect(byTag(root, 'mark')).toEqual([]);
    const headings = withClass(root, 'article').map((row) => row.text);
    expect(headings[0]).toMatch(/^Công an tỉnh Nghệ An công bố quyết định về cán bộ · 2025-07-10/);
    expect(headings[1]).toBe('Công an xã Na Son bắt giữ 3 đối tượng. … · 2025-11-12');
    expect(withClass(root, 'r1')).toEqual([]);
  });

  test('a list of one has no heading; an empty list is an empty table', () => {
    expect(withClass(parsed([second]), 'article')).toEqual([]);
    expect(byTag(parsed([], { language: 'en' }), 'caption').map(({ text }) => text)).toEqual(['Events (0)']);
  });
});

describe('display', () => {
  test("is found by Deno's kernel, and gives HTML and text", () => {
    const shown = display(sampleAnalysis(), { language: 'en' });
    expect(Object.keys(bundle(shown))).toEqual(['text/html', 'text/plain']);
    expect(bundle(shown)['text/html']).toBe(toHtml(sampleAnalysis(), { language: 'en' }));
    expect(shown.toHtml()).toBe(bundle(shown)['text/html']);
    expect(shown.toText()).toBe(bundle(shown)['text/plain']);
    expect(shown.toText()).toMatch(/^Công an tỉnh Nghệ An công bố quyết định về cán bộ\n/);
  });

  test('a list is told in a line for each record', () => {
    const second = analyze('Công an xã Na Son bắt giữ 3 đối tượng.');
    const lines = display([second, second], { language: 'en' }).toText().split('\n');
    expect(lines.length).toBe(5);
    expect(lines[0]).toBe('Công an xã Na Son bắt giữ 3 đối tượng. …');
    expect(lines[1]).toMatch(/^ {2}\[1\] Arrest \| “bắt giữ” \| Agency: Công an xã Na Son \| /);
  });

  test('changes nothing in the analysis, which stays plain data', () => {
    const analysis = sampleAnalysis();
    const before = JSON.stringify(analysis);
    bundle(display(analysis));
    expect(JSON.stringify(analysis)).toBe(before);
    expect(Object.getOwnPropertySymbols(analysis)).toEqual([]);
  });

  test.each([
    ['a text that was not analyzed', () => display('Hội nghị' as never), 'E601', 'analysis'],
    ['a list with something else in it', () => toHtml([sampleAnalysis(), null as never]), 'E601', 'analyses[1]'],
    ['an unknown part', () => display(sampleAnalysis(), { show: ['table'] as never }), 'E602', 'options.show'],
    ['a part alone', () => display(sampleAnalysis(), { show: 'text' as never }), 'E602', 'options.show'],
    ['an unknown language', () => toHtml(sampleAnalysis(), { language: 'fr' as never }), 'E602', 'options.language'],
  ])('refuses %s at once and says where', (_, act, code, where) => {
    expect(act).toThrow(expect.objectContaining({ name: 'SukienError', code, where }));
  });
});
