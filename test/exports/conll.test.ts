import { describe, expect, test } from 'vitest';
import { toConll } from '../../src/exports.js';
import type { Span } from '../../src/types.js';
import { emptyAnalysis, sampleAnalysis } from '../render/sample.js';
import { analyses, points } from './analyses.js';
import { brokenAnalysis } from './broken.js';

/** Reads CoNLL-U Plus by its specification (universaldependencies.org/ext-format.html). */
const readPlus = (text: string) => {
  const [head = '', ...lines] = text.split('\n');
  const columns = (/^# global\.columns = (.*)$/.exec(head)?.[1] ?? '').split(' ');
  const documents: { id: string; sentences: { text: string; rows: Record<string, string>[] }[] }[] = [];
  for (const line of lines) {
    const comment = /^# (newdoc id|text) = (.*)$/.exec(line);
    if (comment?.[1] === 'newdoc id') documents.push({ id: comment[2] ?? '', sentences: [] });
    else if (comment?.[1] === 'text') documents.at(-1)?.sentences.push({ text: comment[2] ?? '', rows: [] });
    else if (line !== '' && !line.startsWith('# sent_id')) {
      const cells = line.split('\t');
      expect(cells).toHaveLength(columns.length);
      expect(cells).not.toContain('');
      documents
        .at(-1)
        ?.sentences.at(-1)
        ?.rows.push(Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])));
    }
  }
  return { layers: columns.filter((name) => name.startsWith('SUKIEN:NER')), documents };
};

const rangeOf = (row: Record<string, string>): Span => {
  const [, start, end] = /^TokenRange=(\d+):(\d+)$/.exec(row.MISC ?? '') ?? [];
  return { start: Number(start), end: Number(end) };
};

/** The spans of one column of BIO tags; an I that continues nothing is refused. */
const spansOf = (rows: Record<string, string>[], layer: string) => {
  const spans: { kind: string; start: number; end: number }[] = [];
  let before = 'O';
  for (const row of rows) {
    const { start, end } = rangeOf(row);
    const [mark, kind = ''] = (row[layer] ?? '').split('-');
    if (mark === 'B') spans.push({ kind, start, end });
    else if (mark === 'I') {
      expect(['B', 'I'].map((begun) => `${begun}-${kind}`)).toContain(before);
      (spans.at(-1) as Span).end = end;
    } else expect(row[layer]).toBe('O');
    before = row[layer] ?? '';
  }
  return spans;
};

describe('toConll', () => {
  test('two columns of the outermost mentions', () => {
    const text = 'Bộ Công an họp. Hết.';
    const analysis = {
      ...emptyAnalysis(text),
      sentences: [
        { start: 0, end: 15 },
        { start: 16, end: 20 },
      ],
      mentions: [
        { id: 'm1', kind: 'organization', name: 'x', confidence: 1, start: 0, end: 10, text: 'Bộ Công an' },
        { id: 'm2', kind: 'campaign', name: 'x', confidence: 1, start: 3, end: 10, text: 'Công an' },
      ] as const,
    };
    expect(toConll({ ...analysis, mentions: [...analysis.mentions] }, { format: 'plain' })).toBe(
      'Bộ\tB-organization\nCông\tI-organization\nan\tI-organization\nhọp\tO\n.\tO\n\nHết\tO\n.\tO\n\n',
    );
    expect(
      toConll({ ...analysis, id: 'tin 1', mentions: [...analysis.mentions] })
        .split('\n')
        .slice(0, 8),
    ).toEqual([
      '# global.columns = ID FORM SUKIEN:NER SUKIEN:NER2 MISC',
      '# newdoc id = tin 1',
      '# sent_id = tin 1-1',
      '# text = Bộ Công an họp.',
      '1\tBộ\tB-organization\tO\tTokenRange=0:2',
      '2\tCông\tI-organization\tB-campaign\tTokenRange=3:7',
      '3\tan\tI-organization\tI-campaign\tTokenRange=8:10',
      '4\thọp\tO\tO\tTokenRange=11:14',
    ]);
  });

  test('line ends, tabs and emoji inside a mention', () => {
    const { documents, layers } = readPlus(toConll(brokenAnalysis()));
    const [sentence] = documents[0]?.sentences ?? [];
    expect(sentence?.text).toBe('😀 Bộ Công an họp');
    expect(sentence?.rows.map((row) => [row.FORM, row['SUKIEN:NER'], row['SUKIEN:NER2'], row.MISC])).toEqual([
      ['😀', 'O', 'O', 'TokenRange=0:1'],
      ['Bộ', 'B-organization', 'B-campaign', 'TokenRange=2:4'],
      ['Công', 'I-organization', 'O', 'TokenRange=6:10'],
      ['an', 'I-organization', 'O', 'TokenRange=11:13'],
      ['họp', 'O', 'O', 'TokenRange=14:17'],
    ]);
    expect(layers).toHaveLength(2);
  });

  test('two mentions side by side are two', () => {
    const analysis = sampleAnalysis();
    analysis.sentences = [{ start: 0, end: analysis.text.length }];
    const plain = toConll(analysis, { format: 'plain' });
    expect(plain).toContain('Thiếu\tB-rank\ntướng\tI-rank\nĐinh\tB-person\nKhắc\tI-person');
  });

  test('nothing to tell is only the head', () => {
    expect(toConll([])).toBe('# global.columns = ID FORM SUKIEN:NER MISC\n');
    expect(toConll(emptyAnalysis('x'), { format: 'plain' })).toBe('');
  });

  test('every mention of every article is read back at its level', () => {
    const { documents, layers } = readPlus(toConll(analyses));
    expect(documents.map(({ id }) => id)).toEqual(analyses.map(({ id }) => id));
    for (const [index, analysis] of analyses.entries()) {
      const cut = points(analysis.text);
      const sentences = documents[index]?.sentences ?? [];
      expect(sentences.length).toBeGreaterThanOrEqual(analysis.sentences.length);
      const spans = layers.flatMap((layer) => sentences.flatMap(({ rows }) => spansOf(rows, layer)));
      const read = spans.map(({ kind, start, end }) => `${kind} ${start} ${cut(start, end)}`).sort();
      const before = (offset: number) => Array.from(analysis.text.slice(0, offset)).length;
      expect(read).toEqual(analysis.mentions.map(({ kind, start, text }) => `${kind} ${before(start)} ${text}`).sort());
    }
  });

  test('the plain columns are the first layer', () => {
    const [analysis] = analyses;
    if (!analysis) throw new Error('no article');
    const plain = toConll(analysis, { format: 'plain' }).split('\n').filter(Boolean);
    const rows = readPlus(toConll(analysis)).documents.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.rows),
    );
    expect(plain).toEqual(rows.map((row) => `${row.FORM}\t${row['SUKIEN:NER']}`));
  });
});
