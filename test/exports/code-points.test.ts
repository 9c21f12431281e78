import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { codePointOffsets } from '../../src/exports/code-points.js';
import { toCodePoints } from '../../src/exports.js';
import type { Analysis } from '../../src/types.js';
import { analyses, points } from './analyses.js';
import { brokenAnalysis } from './broken.js';

describe('codePointOffsets', () => {
  test.each([
    ['abc', [0, 1, 2, 3]],
    ['😀a', [0, 0, 1, 2]],
    ['a😀😀b', [0, 1, 1, 2, 2, 3, 4]],
    // Halves of pairs that stand alone are code points of their own.
    ['\ud83da\ude00', [0, 1, 2, 3]],
    ['', [0]],
  ])('%j', (text, counts) => {
    expect(counts.map((_, offset) => codePointOffsets(text)(offset))).toEqual(counts);
  });
});

describe('toCodePoints', () => {
  test('counts every place anew and leaves the rest alone', () => {
    const given = brokenAnalysis();
    const copy = toCodePoints({ ...given, id: 'a' });
    expect(copy.id).toBe('a');
    expect(copy.mentions.map(({ start, end }) => [start, end])).toEqual([
      [2, 13],
      [2, 4],
    ]);
    expect(copy.sentences).toEqual([{ start: 0, end: 17 }]);
    expect(copy.events[0]).toMatchObject({
      trigger: { start: 14, end: 17 },
      arguments: [{ start: 2, end: 13 }],
      evidence: [{ start: 2, end: 17, trigger: { start: 14, end: 17 } }],
    });
    expect(copy.notes[0]?.span).toEqual({ start: 14, end: 17 });
    expect(given).toEqual(brokenAnalysis());
    expect(copy.entities).toEqual(given.entities);
    expect(copy.entities).not.toBe(given.entities);
  });

  test('of a text without such characters is an equal copy', () => {
    const plain = analyses.find(({ text }) => !/[\u{10000}-\u{10ffff}]/u.test(text)) as Analysis;
    expect(toCodePoints(plain)).toEqual(plain);
  });

  test('every place of every article cuts out its words by code points', () => {
    for (const analysis of analyses) {
      const copy = toCodePoints(analysis);
      const cut = points(analysis.text);
      for (const mention of copy.mentions) expect(cut(mention.start, mention.end)).toBe(mention.text);
      for (const event of copy.events) {
        expect(cut(event.trigger.start, event.trigger.end)).toBe(event.trigger.text);
        for (const argument of event.arguments) expect(cut(argument.start, argument.end)).toBe(argument.text);
      }
      for (const [index, { start, end }] of copy.sentences.entries()) {
        const given = analysis.sentences[index] as { start: number; end: number };
        expect(cut(start, end)).toBe(analysis.text.slice(given.start, given.end));
      }
    }
  });

  test('Python reads it', ({ skip }) => {
    const script =
      'import json,sys\na=json.load(sys.stdin)\nprint(sum(a["text"][m["start"]:m["end"]]==m["text"] for m in a["mentions"]), len(a["mentions"]))';
    const analysis = analyses.at(-1) as Analysis;
    let said = '';
    try {
      const env = { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' };
      said = execFileSync('python3', ['-c', script], {
        input: JSON.stringify(toCodePoints(analysis)),
        encoding: 'utf8',
        env,
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') skip('no python3 here');
      throw error;
    }
    expect(said.trim()).toBe(`${analysis.mentions.length} ${analysis.mentions.length}`);
    expect(analysis.mentions.length).toBeGreaterThan(50);
  });
});
