import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { toCodePoints, toCsv } from '../../src/exports.js';
import type { Analysis } from '../../src/types.js';
import { sampleAnalysis } from '../render/sample.js';
import { analyses } from './analyses.js';
import { brokenAnalysis } from './broken.js';

type Row = Record<string, string>;
const read = (csv: string): Row[] => parse(csv, { bom: true, columns: true }) as Row[];
/** As the documentation tells readers to. */
const bare = (cell: string | undefined) => cell?.replace(/^'/, '');

describe('toCsv', () => {
  const tables = toCsv(sampleAnalysis(), { language: 'en' });

  test('begins with a byte-order mark and ends every line with CRLF', () => {
    for (const csv of Object.values(tables)) {
      expect(csv.charCodeAt(0)).toBe(0xfeff);
      expect(csv.endsWith('\r\n')).toBe(true);
    }
    expect(tables.records.split('\r\n')[0]).toBe(
      '\ufeffarticle,id,type,type_label,status,status_label,act,act_label,trigger,start,end,time,first_day,last_day,time_text,place,parent,tellings,quote,confidence',
    );
  });

  test('tells articles, mentions, entities, records and arguments', () => {
    expect(read(tables.articles)).toEqual([
      expect.objectContaining({
        article: '1',
        published_at: '2025-07-10',
        mentions: '20',
        entities: '8',
        records: '4',
      }),
    ]);
    const { text } = sampleAnalysis();
    const at = text.indexOf('Sáng 10/7/2025');
    expect(read(tables.mentions)[2]).toEqual({
      article: '1',
      id: 'm3',
      kind: 'time',
      kind_label: 'Time',
      text: 'Sáng 10/7/2025',
      value: '2025-07-10TMO',
      start: String(at),
      end: String(at + 14),
      entity: '',
      confidence: '0.9',
      fields: '{"type":"DATE","value":"2025-07-10TMO"}',
    });
    expect(read(tables.entities)[3]).toMatchObject({
      name: 'Đinh Khắc Tường',
      degrees: '["PGS","TS"]',
      offices: '[{"head":"cục trưởng","organization":"n2","status":"former"}]',
    });
    expect(read(tables.records)[2]).toMatchObject({
      type: 'statement',
      status_label: 'did not occur',
      act_label: 'speech',
      time: '',
      first_day: '',
      parent: 'e1',
    });
    expect(read(tables.records)[0]).toMatchObject({ first_day: '2025-07-10', last_day: '2025-07-10', tellings: '2' });
    expect(read(tables.arguments)[4]).toMatchObject({
      record: 'e2',
      role: 'person',
      role_label: 'Person',
      text: 'Lương Thị Ngân',
      name: 'Lương Thị Ngân',
      mention: 'm15',
    });
  });

  test('a month covers its days', () => {
    const [record] = read(toCsv(brokenAnalysis()).records);
    expect(record).toMatchObject({ time: '2025-07', first_day: '2025-07-01', last_day: '2025-07-31' });
  });

  test('many articles are told by their ids, or numbered; equal ids are parted', () => {
    const ids = (articles: Parameters<typeof toCsv>[0]) => read(toCsv(articles).articles).map(({ article }) => article);
    const sample = sampleAnalysis();
    expect(ids([{ ...sample, id: 'a' }, sample, { ...sample, id: 'a' }, { ...sample, id: 7 }])).toEqual([
      'a',
      '2',
      'a-2',
      '7',
    ]);
    expect(ids([])).toEqual([]);
  });

  test('offsets can be counted in code points', () => {
    const [mention] = read(toCsv(brokenAnalysis(), { offsets: 'code-points' }).mentions);
    expect(mention).toMatchObject({ start: '2', end: '13', text: 'Bộ\r\nCông\tan' });
  });

  test('without a header it can be added to a file', () => {
    const [first = '', second = ''] = [sampleAnalysis(), { ...sampleAnalysis(), id: 'b' }].map(
      (analysis, index) => toCsv(analysis, { header: index === 0 }).mentions,
    );
    expect(second.startsWith('b,m1,')).toBe(true);
    expect(read(first + second).map(({ article }) => article)).toEqual([
      ...Array(20).fill('1'),
      ...Array(20).fill('b'),
    ]);
  });
});

describe('formulas', () => {
  test.each(['=1+1', '+84', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'=1", '＝1', '＠x'])(
    '%j is shown, not calculated',
    (words) => {
      const analysis: Analysis = sampleAnalysis();
      for (const entity of analysis.entities) entity.name = words;
      const cells = read(toCsv(analysis).entities).map(({ name }) => name);
      for (const cell of cells) {
        expect(cell).toBe(`'${words}`);
        expect(bare(cell)).toBe(words);
      }
    },
  );

  test('ordinary words and numbers stay as they are', () => {
    const analysis = sampleAnalysis();
    for (const entity of analysis.entities) entity.name = 'a=1, "b"; –1 -2';
    expect(read(toCsv(analysis).entities)[0]?.name).toBe('a=1, "b"; –1 -2');
  });
});

test('csv-parse reads every article back, cell by cell', () => {
  const tables = toCsv(analyses);
  const byArticle = (rows: Row[]) => {
    const groups = new Map<string | undefined, Row[]>();
    for (const row of rows) groups.set(row.article, [...(groups.get(row.article) ?? []), row]);
    return groups;
  };
  const mentions = byArticle(read(tables.mentions));
  const fillers = byArticle(read(tables.arguments));
  for (const analysis of analyses) {
    const told = (mentions.get(analysis.id) ?? []).map((row) => ({
      ...JSON.parse(row.fields ?? ''),
      id: row.id,
      kind: row.kind,
      text: bare(row.text),
      start: Number(row.start),
      end: Number(row.end),
      ...(row.entity ? { entity: row.entity } : {}),
      confidence: Number(row.confidence),
    }));
    expect(told).toEqual(analysis.mentions);
    expect(
      (fillers.get(analysis.id) ?? []).map((row) => [
        row.record,
        row.role,
        bare(row.text),
        Number(row.start),
        Number(row.end),
      ]),
    ).toEqual(
      analysis.events.flatMap(({ id, arguments: own }) =>
        own.map(({ role, text, start, end }) => [id, role, text, start, end]),
      ),
    );
  }
  const points = read(toCsv(analyses, { offsets: 'code-points' }).mentions).map(({ start, end }) => [
    Number(start),
    Number(end),
  ]);
  expect(points).toEqual(
    analyses.flatMap((analysis) => toCodePoints(analysis).mentions.map(({ start, end }) => [start, end])),
  );
});
