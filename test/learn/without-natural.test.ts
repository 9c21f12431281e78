import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const model = {
  format: 'sukien/classifier',
  version: 1,
  method: 'bayes',
  labels: ['fire', 'meeting'],
  examples: 6,
  features: { syllables: true, bigrams: true, kinds: true, diacritics: false },
  vocabulary: ['s:chay', 's:hop'],
  bias: [0, 0],
  weights: [
    [2, -2],
    [-2, 2],
  ],
};

test('without the package natural: training says what to install, and a saved classifier is read', async () => {
  const program = new URL('without-natural.mts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program, JSON.stringify(model)]);
  const { thrown, label } = JSON.parse(stdout) as { thrown: Record<string, string>; label: string };
  const message = /^E701 the package natural: cannot be loaded \(.*natural.*\)\. Run: npm install natural@8$/;
  expect(Object.keys(thrown)).toEqual(['bayes', 'logistic', 'crossValidate', 'createCorpus', 'closestNames']);
  for (const told of Object.values(thrown)) expect(told).toMatch(message);
  expect(label).toBe('fire');
});

test('one file imports natural, leaves only, when they are needed', () => {
  const root = new URL('../../src/', import.meta.url);
  const imports = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.startsWith('generated'))
    .flatMap((file) => {
      const lines = readFileSync(new URL(file, root), 'utf8').split('\n');
      return lines.filter((line) => /['"]natural['"/]/.test(line)).map((line) => [file, line]);
    });
  expect(imports.length).toBe(4);
  for (const [file, line] of imports) {
    expect(file).toBe('learn/natural.ts');
    expect(line).toMatch(/import\('natural\/lib\/natural\/[\w/-]+\.js'\)/);
  }
});
