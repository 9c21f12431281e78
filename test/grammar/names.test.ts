import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/index.js';
import { NAMES } from '../corpus/names.js';

const KINDS: Readonly<Record<string, string>> = {
  p: 'person',
  r: 'rank',
  d: 'degree',
  o: 'position',
  b: 'organization',
  l: 'location',
  a: 'award',
};

/** The text without its marks, and the marks as `kind start-end text`. */
function read(marked: string): { text: string; marks: string[] } {
  let text = '';
  const open: { kind: string; start: number }[] = [];
  const marks: { start: number; end: number; kind: string }[] = [];
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === '[') {
      open.push({ kind: KINDS[marked[i + 1] as string] as string, start: text.length });
      i += 2;
    } else if (marked[i] === ']') {
      const { kind, start } = open.pop() as { kind: string; start: number };
      marks.push({ kind, start, end: text.length });
    } else text += marked[i];
  }
  return { text, marks: marks.map((m) => `${m.kind} ${m.start}-${m.end} ${text.slice(m.start, m.end)}`).sort() };
}

describe('names in short sentences', () => {
  it.each(NAMES)('%s', (_what, marked) => {
    const { text, marks } = read(marked);
    const kinds = new Set(Object.values(KINDS));
    const found = analyze(text, { page: false }).mentions.filter((m) => kinds.has(m.kind));
    expect(found.map((m) => `${m.kind} ${m.start}-${m.end} ${m.text}`).sort()).toEqual(marks);
  });
});
