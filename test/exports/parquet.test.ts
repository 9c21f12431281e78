import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toCodePoints } from '../../src/exports.js';
import { toParquet } from '../../src/parquet.js';
import { sampleAnalysis } from '../render/sample.js';
import { analyses } from './analyses.js';
import { brokenAnalysis } from './broken.js';

const buffer = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

describe('hyparquet reads', () => {
  test('every mention of every article', async () => {
    const { mentions } = await toParquet(analyses);
    const rows = await parquetReadObjects({ file: buffer(mentions) });
    const told = rows.map(({ article, kind_label: _label, value: _value, entity, fields, ...row }) => ({
      article,
      mention: { ...fields, ...row, ...(entity ? { entity } : {}) },
    }));
    expect(told).toEqual(
      analyses.flatMap(({ id, mentions: own }) => own.map((mention) => ({ article: id, mention: { ...mention } }))),
    );
  });

  test('types and nulls', async () => {
    const { records, entities } = await toParquet(sampleAnalysis(), { language: 'en' });
    const { schema } = parquetMetadata(buffer(records));
    const typeOf = (name: string) => schema.find((element) => element.name === name)?.type;
    expect([typeOf('start'), typeOf('confidence'), typeOf('quote')]).toEqual(['INT32', 'DOUBLE', 'BYTE_ARRAY']);
    const rows = await parquetReadObjects({ file: buffer(records) });
    expect(rows[2]).toMatchObject({ id: 'e3', act: 'speech', time: null, place: null, parent: 'e1', tellings: 1 });
    const bodies = await parquetReadObjects({ file: buffer(entities) });
    expect(bodies[3]).toMatchObject({ degrees: ['PGS', 'TS'], aliases: null, ranks: ['thiếu tướng'] });
  });

  test('tables without rows', async () => {
    for (const bytes of Object.values(await toParquet([]))) {
      expect(await parquetReadObjects({ file: buffer(bytes) })).toEqual([]);
    }
  });
});

describe('DuckDB reads', () => {
  let folder = '';
  let instance: DuckDBInstance;
  const query = async (sql: string) => {
    const connection = await instance.connect();
    try {
      return (await connection.runAndReadAll(sql.replace(/'(\w+)'/, `'${folder}/$1.parquet'`))).getRowObjectsJson();
    } finally {
      connection.closeSync();
    }
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sukien-'));
    for (const [name, bytes] of Object.entries(await toParquet(analyses, { offsets: 'code-points' }))) {
      await writeFile(join(folder, `${name}.parquet`), bytes);
    }
    instance = await DuckDBInstance.create(':memory:');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('as many rows as there are things', async () => {
    const count = async (table: string) => (await query(`SELECT count(*)::INT AS n FROM '${table}'`))[0]?.n;
    const sum = (of: (analysis: (typeof analyses)[number]) => number) =>
      analyses.reduce((all, one) => all + of(one), 0);
    expect(await count('articles')).toBe(analyses.length);
    expect(await count('mentions')).toBe(sum(({ mentions }) => mentions.length));
    expect(await count('entities')).toBe(sum(({ entities }) => entities.length));
    expect(await count('records')).toBe(sum(({ events }) => events.length));
    expect(await count('arguments')).toBe(
      sum(({ events }) => events.reduce((all, event) => all + event.arguments.length, 0)),
    );
  });

  test('text, offsets in code points, JSON and dates', async () => {
    const rows = await query(`SELECT article, id, text, "start", "end" FROM 'mentions'`);
    expect(rows).toEqual(
      analyses.flatMap((analysis) =>
        toCodePoints(analysis).mentions.map(({ id, text, start, end }) => ({
          article: analysis.id,
          id,
          text,
          start,
          end,
        })),
      ),
    );
    const [ranks] = await query(
      `SELECT count(*)::INT AS n FROM 'mentions' WHERE json_extract_string(fields, '$.rank') = 'thiếu tướng'`,
    );
    const expected = analyses.flatMap(({ mentions }) =>
      mentions.filter((mention) => mention.kind === 'rank' && mention.rank === 'thiếu tướng'),
    );
    expect(ranks?.n).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(0);
    const [days] = await query(`SELECT count(*)::INT AS n FROM 'records' WHERE first_day::DATE > last_day::DATE`);
    expect(days?.n).toBe(0);
  });
});

test('a package that is not there is told with what to do', async () => {
  vi.doMock('hyparquet-writer', () => {
    throw new Error('Cannot find package');
  });
  await expect(toParquet(brokenAnalysis())).rejects.toMatchObject({
    name: 'SukienError',
    code: 'E801',
    hint: 'Run "npm install hyparquet-writer".',
  });
  vi.doUnmock('hyparquet-writer');
});
