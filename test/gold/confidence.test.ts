import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { decilesOf, judged, tableOf } from './confidence.js';
import { type Judgement, judge } from './judge.js';
import type { MarkedFile } from './marked.js';

const share = (list: readonly Judgement[]): number => list.filter(({ right }) => right).length / list.length;

describe('a record is judged by the marked article', () => {
  const file: MarkedFile = {
    id: 'one',
    marked: '⟦organization:g1|Công an tỉnh Lào Cai⟧ ⟦trigger:x1|bắt giữ⟧ ⟦person:p1|Vàng Seo Pao⟧.',
    events: [
      {
        id: 'e1',
        type: 'arrest',
        trigger: 'x1',
        arguments: [
          { role: 'agency', mention: 'g1' },
          { role: 'suspect', mention: 'p1' },
        ],
      },
    ],
  };
  const analysis = analyze('Công an tỉnh Lào Cai bắt giữ Vàng Seo Pao.');
  const [record] = analysis.events;

  test('right where type, status and every role are as marked', () => {
    expect(judge(analysis, file)).toEqual([{ record, found: true, right: true }]);
  });

  test('found, not right, where a role lacks, is too much or is another', () => {
    const first = record?.arguments[0] as NonNullable<typeof record>['arguments'][number];
    for (const list of [[first], [...(record?.arguments ?? []), { ...first, role: 'suspect' }], []]) {
      const changed = { ...analysis, events: [{ ...(record as NonNullable<typeof record>), arguments: list }] };
      expect(judge(changed, file)).toMatchObject([{ found: true, right: false }]);
    }
  });

  test('not found where the type is another', () => {
    const changed = { ...analysis, events: [{ ...(record as NonNullable<typeof record>), type: 'search' }] };
    expect(judge(changed, file)).toMatchObject([{ found: false, right: false }]);
  });
});

describe('confidence on the marked articles', () => {
  const judgements = judged();
  const above = (least: number): Judgement[] => judgements.filter(({ record }) => record.confidence >= least);

  test('the surer, the more often right', () => {
    const sure = above(0.75);
    const doubtful = judgements.filter(({ record }) => record.confidence < 0.75);
    // most of the marked articles is read right by now, so that the doubtful are right nearly as often
    expect(share(sure)).toBeGreaterThan(share(doubtful) + 0.05);
  });

  test('says about as much as is right', () => {
    const mean = judgements.reduce((sum, { record }) => sum + record.confidence, 0) / judgements.length;
    // what is said is meant for articles that nobody has seen: of these more is right
    expect(Math.abs(mean - share(judgements))).toBeLessThan(0.12);
    for (const { records, confidence, right } of decilesOf(judgements))
      if (records >= 20) expect(Math.abs(confidence - right / records)).toBeLessThan(0.2);
  });

  test('the README shows the tenths of today, or near them', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const rows = (table: string): string[][] =>
      [...table.matchAll(/^\| (\d\.\d) to \d\.\d \| (\d+) \| (\d+) % \| (\d+) % \|$/gm)].map((row) => row.slice(1));
    const shown = new Map(rows(readme).map(([from, ...cells]) => [from, cells.map(Number)]));
    expect(shown.size).toBeGreaterThan(3);
    for (const [from, ...cells] of rows(tableOf(judgements))) {
      const [records = 0, found = 0, right = 0] = cells.map(Number);
      if (records < 20) continue;
      const told = shown.get(from as string) ?? [];
      expect(Math.abs((told[0] ?? 0) - records), `records of ${from}`).toBeLessThan(records / 2);
      expect(Math.abs((told[1] ?? 0) - found), `found of ${from}`).toBeLessThan(15);
      expect(Math.abs((told[2] ?? 0) - right), `right of ${from}`).toBeLessThan(15);
    }
  });
});
