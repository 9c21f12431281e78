import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { builtInEventTypes } from '../../src/library.js';
import { MENTION_KINDS } from '../../src/options.js';
import type { Block, Span } from '../../src/types.js';
import { compileMarked, type MarkedFile, takeMarks } from './marked.js';

/**
 * What the library reaches on the marked articles; a change that falls below has lost something. Raise a floor when
 * the library has become better, and say in the commit by what.
 */
const FLOORS = { exactMentionF1: 0.98, blockAccuracy: 0.99, publishedAt: 1 };

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.gold.json'))
  .sort()
  .map((name) => ({ name, file: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as MarkedFile }));

const roles = new Map(builtInEventTypes().map(({ type, roles }) => [type, Object.keys(roles)]));
const compile = (file: MarkedFile) => compileMarked(file, MENTION_KINDS, roles);
const inside = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;

describe('marks', () => {
  test('become offsets into the text without them, outermost first', () => {
    expect(takeMarks('Sáng ⟦time:t1|9/7⟧, ⟦position:p1|Cục trưởng ⟦organization:g1|C06⟧⟧ ⟦trigger:x1|nói⟧.')).toEqual({
      text: 'Sáng 9/7, Cục trưởng C06 nói.',
      marks: [
        { kind: 'time', id: 't1', start: 5, end: 8 },
        { kind: 'position', id: 'p1', start: 10, end: 24 },
        { kind: 'organization', id: 'g1', start: 21, end: 24 },
        { kind: 'trigger', id: 'x1', start: 25, end: 28 },
      ],
      faults: [],
    });
  });

  test.each([
    ['⟦time:t1|9/7', ['t1 is never closed']],
    ['9/7⟧ ở Huế', ['stray ⟧ before « ở Huế»']],
    ['⟦time|9/7⟧', ['bad mark «⟦time|9/7⟧»', 'stray ⟧ before «»']],
  ])('that are wrong are told: %s', (marked, faults) => {
    expect(takeMarks(marked).faults).toEqual(faults);
  });

  test('and records that name nothing are told', () => {
    const file: MarkedFile = {
      id: 'bad',
      marked: '⟦wizard:w1| An⟧ ⟦trigger:x1|thăm⟧ ⟦location:l1|Huế⟧.',
      attributes: { l9: { level: 'province' } },
      clusters: [['x1']],
      events: [
        { id: 'e1', type: 'visit', trigger: 'l1', arguments: [{ role: 'guest', mention: 'l1' }] },
        { id: 'e2', type: 'picnic', trigger: 'x1', parent: 'e9', arguments: [{ role: 'food', text: 'bún' }] },
      ],
      blocks: [['paragraph', 'Đà Nẵng']],
    };
    expect(compileMarked(file, ['location'], new Map([['visit', ['visitor']]])).faults).toEqual([
      'w1 is of unknown kind wizard',
      'w1 is empty or padded: « An»',
      'attributes names no mention: l9',
      'a cluster names no mention: x1',
      'event e1 (visit) has no trigger l1',
      'event e1 (visit) has no role guest',
      'event e2 (picnic) is of unknown type',
      'event e2 (picnic) has no parent e9',
      'event e2 (picnic) has no role food',
      'event e2 (picnic): «bún» is not in the text',
      'block «Đà Nẵng» is not found in order',
    ]);
  });
});

describe('the marked articles', () => {
  test('are there', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test.each(files)('$name is well formed', ({ file }) => {
    expect(compile(file).faults).toEqual([]);
  });
});

/** Kind of the block in which a line begins. */
const blockAt = (blocks: Block[], at: number) => blocks.find(({ start, end }) => start <= at && at < end)?.kind;

/** Starts of the lines that are not blank, behind their indentation. */
function lineStarts(text: string): number[] {
  return [...text.matchAll(/^[^\S\n]*(?=\S)/gm)].map((blank) => blank.index + blank[0].length);
}

describe('the library on the marked articles', () => {
  test(`exact mentions: F1 of at least ${FLOORS.exactMentionF1}`, () => {
    let both = 0;
    let marked = 0;
    let found = 0;
    for (const { file } of files) {
      const gold = compile(file);
      const { mentions, article } = analyze(gold.text, { publishedAt: file.publishedAt });
      // What is told in headlines of other articles is no news of this one: neither wanted nor wrong.
      const elsewhere = [...article.blocks, ...gold.blocks].filter(({ kind }) => kind === 'related');
      const key = ({ kind, start, end }: Span & { kind: string }) => `${kind} ${start} ${end}`;
      const wanted = new Set(gold.marks.filter(({ kind }) => kind !== 'trigger').map(key));
      const told = mentions.filter((mention) => !elsewhere.some((block) => inside(mention, block)));
      marked += wanted.size;
      found += told.length;
      both += told.filter((mention) => wanted.has(key(mention))).length;
    }
    expect((2 * both) / (marked + found)).toBeGreaterThanOrEqual(FLOORS.exactMentionF1);
  });

  test(`blocks: the right kind for ${FLOORS.blockAccuracy * 100} % of the lines`, () => {
    let right = 0;
    let lines = 0;
    for (const { file } of files) {
      const gold = compile(file);
      const { blocks } = analyze(gold.text).article;
      const starts = lineStarts(gold.text);
      lines += starts.length;
      right += starts.filter((at) => blockAt(blocks, at) === blockAt(gold.blocks, at)).length;
    }
    expect(right / lines).toBeGreaterThanOrEqual(FLOORS.blockAccuracy);
  });

  test('the day of publication: read from the page alone wherever it has a date line', () => {
    const dated = files.filter(({ file }) => file.blocks?.some(([kind]) => kind === 'dateline'));
    const read = dated.filter(({ file }) => {
      const day = analyze(compile(file).text).article.publishedAt?.slice(0, 10);
      return day === file.publishedAt?.slice(0, 10);
    });
    expect(dated.length).toBeGreaterThan(0);
    expect(read.length / dated.length).toBeGreaterThanOrEqual(FLOORS.publishedAt);
  });
});
