/** `examples/notebook.ipynb`, run by the kernel against `dist/`: build first. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Cell, execute, joined, NOTEBOOK, type Notebook, readNotebook } from './execute.js';

const codeOf = (notebook: Notebook): Cell[] => notebook.cells.filter((cell) => cell.cell_type === 'code');
const cellOf = (notebook: Notebook, id: string): Cell => {
  const cell = notebook.cells.find((one) => one.id === id);
  if (!cell) throw new Error(`no cell ${id}`);
  return cell;
};
const printed = (cell: Cell): string => (cell.outputs ?? []).map((output) => joined(output.text)).join('');
const shown = (cell: Cell, type: string): string =>
  (cell.outputs ?? []).map((output) => joined(output.data?.[type])).join('');

/** What must hold of the notebook that was just run, and of the one that readers find in the repository. */
const holdsWhatItShould = (notebook: () => Notebook) => {
  test('every cell ran, in order, without an error or a warning', () => {
    expect(codeOf(notebook()).map((cell) => cell.execution_count)).toEqual(codeOf(notebook()).map((_, i) => i + 1));
    for (const cell of codeOf(notebook())) {
      expect((cell.outputs ?? []).filter((output) => output.output_type === 'error')).toEqual([]);
      expect((cell.outputs ?? []).filter((output) => (output as { name?: string }).name === 'stderr')).toEqual([]);
    }
  });

  test('one article: its words marked, its records in a table, its people by name', () => {
    const html = shown(cellOf(notebook(), 'one-display'), 'text/html');
    expect(html).toMatch(/^<div class="sukien" lang="en"><style>/);
    expect(html).toMatch(/<mark[^>]* data-kind="person"[^>]*>Tạ Quang Bách<\/mark>/);
    expect(html).toMatch(/<tr[^>]* data-type="signing"/);
    expect(html).toContain('<caption>Events (');
    expect(html).toContain('class="sukien-timeline"');
    expect(shown(cellOf(notebook(), 'one-display'), 'text/plain')).toContain('PEOPLE (');
    expect(printed(cellOf(notebook(), 'one-people'))).toContain('Mạc Văn Thụy | former thứ trưởng Bộ Tư pháp\n');
    expect(printed(cellOf(notebook(), 'one-explain'))).toContain('lexicon/office#thu-truong');
  });

  test('an entry of one’s own: nothing before, the body by both of its names after', () => {
    expect(shown(cellOf(notebook(), 'own-before'), 'text/plain')).toBe('[]');
    const after = cellOf(notebook(), 'own-after');
    expect(printed(after)).toBe('[ "Mạng lưới Tủ sách Bến Đò", "MTBĐ", "MTBĐ" ]\n');
    expect(shown(after, 'text/html')).toMatch(/<mark[^>]* data-kind="organization"[^>]*>MTBĐ<\/mark>/);
  });

  test('twenty articles in one table, each under its title', () => {
    const html = shown(cellOf(notebook(), 'twenty-read'), 'text/html');
    expect(html.match(/<table>/g)?.length).toBe(1);
    expect(html.match(/<tr class="article">/g)?.length).toBe(20);
    expect(html).toContain('>Khởi công cầu vượt sông Vàm Cỏ Tây · 2026-02-10<');
    expect(html).toMatch(/<tr[^>]* data-type="election".*?Danh Thị Sà Rêm/s);
    const drawing = shown(cellOf(notebook(), 'twenty-timeline'), 'text/html');
    const days = [...drawing.matchAll(/ data-value="(\d{4}-\d{2}-\d{2})/g)].map(([, day]) => day);
    expect(days.length).toBeGreaterThan(15);
    expect(days).toEqual([...days].sort());
    expect(days.at(-1)).toBe('2026-02-09');
    expect(printed(cellOf(notebook(), 'twenty-count'))).toMatch(/\b2 donation\b/);
    expect(shown(cellOf(notebook(), 'twenty-money'), 'text/plain')).toContain('value: 1180000000000');
  });

  test('says nothing of the machine or the hour', () => {
    const whole = JSON.stringify(notebook());
    expect(whole).not.toMatch(/file:\/\/|\/(?:home|root|Users|work|tmp)\/|[A-Z]:\\\\/);
    for (const cell of notebook().cells) expect(cell.metadata).toEqual({});
  });
};

describe('as it stands in the repository', () => {
  holdsWhatItShould(() => readNotebook(NOTEBOOK));

  test('tells of twenty articles that are a line each', () => {
    const lines = readFileSync(new URL('../../examples/articles.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    expect(new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id)).size).toBe(20);
  });
});

describe('run now, against the build of this checkout, with nothing to fetch from', () => {
  let notebook: Notebook;
  beforeAll(async () => {
    notebook = await execute(NOTEBOOK);
  }, 240_000);
  holdsWhatItShould(() => notebook);

  test('runs the source that stands in the repository', () => {
    const sources = (one: Notebook) => one.cells.map((cell) => joined(cell.source));
    expect(sources(notebook)).toEqual(sources(readNotebook(NOTEBOOK)));
  });
});
