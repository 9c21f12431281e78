import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, isFolder } from '../../src/cli/inputs.js';
import type { CliIo } from '../../src/cli/io.js';

/** Folders by path; entries that end in a slash are folders, and a string is the code of an error. */
const disk = (folders: Record<string, string[] | string>) =>
  ({
    async list(path: string) {
      const entries = folders[path] ?? 'ENOTDIR';
      if (typeof entries === 'string') throw Object.assign(new Error('x'), { code: entries });
      return entries.map((name) => ({ name: name.replace('/', ''), folder: name.endsWith('/') }));
    },
  }) as unknown as CliIo;

const found = async (paths: string[], io: CliIo, output?: string) => {
  const files: unknown[] = [];
  for await (const file of filesOf(paths, output, io)) files.push(file);
  return files;
};

describe('filesOf', () => {
  const io = disk({
    tin: ['b.txt', 'cũ/', 'a.HTML', '.git/', '.an.txt', 'anh.jpg', 'c.jsonl', 'd.htm', 'e.ndjson', 'ghi.md'],
    [join('tin', 'cũ')]: ['2.txt', '10.txt', 'rỗng/'],
    [join('tin', 'cũ', 'rỗng')]: [],
  });

  test('texts and pages of a folder and of the folders in it, sorted; hidden ones and pictures left', async () => {
    expect(await found(['tin'], io)).toEqual(
      ['a.HTML', 'b.txt', 'c.jsonl', 'cũ/10.txt', 'cũ/2.txt', 'd.htm', 'e.ndjson'].map((name) => join('tin', name)),
    );
  });

  test('named files are read whatever their ending, in the place that they were named in', async () => {
    expect(await found(['x.md', join('tin', 'cũ'), '-', 'không có'], io)).toEqual([
      'x.md',
      join('tin', 'cũ', '10.txt'),
      join('tin', 'cũ', '2.txt'),
      '-',
      'không có',
    ]);
  });

  test('what is being written is not read', async () => {
    const without = (name: string) => found(['tin'], io, join('tin', name)).then((files) => files.length);
    expect(await without('e.ndjson')).toBe(6);
    expect(await without('cũ')).toBe(5);
    expect(await found(['tin'], io, resolve('tin', 'b.txt'))).not.toContain(join('tin', 'b.txt'));
  });

  test('an empty folder and one that may not be read are told', async () => {
    const hint = 'files end in .txt, .html, .htm, .ndjson, .jsonl';
    expect(
      await found([join('tin', 'cũ', 'rỗng'), 'kín'], disk({ [join('tin', 'cũ', 'rỗng')]: [], kín: 'EACCES' })),
    ).toEqual([
      { where: join('tin', 'cũ', 'rỗng'), problem: 'nothing to read in it', hint },
      { where: 'kín', problem: 'may not be read (EACCES)', hint: 'check its permissions' },
    ]);
  });

  test('isFolder', async () => {
    expect(await isFolder('tin', io)).toBe(true);
    expect(await isFolder('x.md', io)).toBe(false);
    expect(await isFolder('-', io)).toBe(false);
    expect(await isFolder('kín', disk({ kín: 'EACCES' }))).toBe(true);
  });
});
