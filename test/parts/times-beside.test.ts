import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { extractTimes } from '../../src/times.js';
import { besideTable } from '../bench/beside.js';
import { BESIDE, BESIDE_REFERENCE } from '../corpus/times-beside.js';

it.each(BESIDE.map(({ text, values }) => [text, values]))('%s', (text, values) => {
  const found = extractTimes(text, { publishedAt: BESIDE_REFERENCE, page: false });
  expect(found.map(({ value }) => value)).toEqual(values);
});

test('the README shows the table as it is today', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(besideTable());
});
