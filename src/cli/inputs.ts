/** From the paths that were given to the files that are read. */

import { extname, join, resolve, sep } from 'node:path';
import type { CliIo } from './io.js';
import type { Problem } from './texts.js';

/** Endings of the files that are read out of a folder. */
const READABLE = ['.txt', '.html', '.htm', '.ndjson', '.jsonl'];

/** What a folder holds, sorted, so that the same folder is always read in the same order; `undefined` for what is none. */
const entriesOf = async (path: string, io: CliIo): Promise<{ name: string; folder: boolean }[] | undefined> => {
  try {
    const entries = await io.list(path);
    return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // What is no folder is a file, and whatever is wrong with that is told when it is read.
    if (code === 'ENOTDIR' || code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Whether a path is one of a folder. */
export const isFolder = async (path: string, io: CliIo): Promise<boolean> => {
  if (path === '-') return false;
  try {
    return (await entriesOf(path, io)) !== undefined;
  } catch {
    return true;
  }
};

/**
 * The files that are to be read, in order: those that were named, and in the place of a folder the texts and pages in it
 * and in the folders in it. What begins with a dot is passed over, and what is being written.
 *
 * @param output - the file or folder that is written to
 */
export const filesOf = async function* (
  paths: readonly string[],
  output: string | undefined,
  io: CliIo,
): AsyncGenerator<string | Problem> {
  const written = output === undefined ? undefined : resolve(output);
  const isOwn = (path: string): boolean =>
    written !== undefined && (resolve(path) === written || resolve(path).startsWith(written + sep));
  const walk = async function* (path: string, named: boolean): AsyncGenerator<string | Problem> {
    let entries: Awaited<ReturnType<typeof entriesOf>>;
    try {
      entries = path === '-' ? undefined : await entriesOf(path, io);
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      yield { where: path, problem: `may not be read (${code || message})`, hint: 'check its permissions' };
      return;
    }
    if (!entries) {
      yield path;
      return;
    }
    let found = false;
    for (const { name, folder } of entries) {
      const inside = join(path, name);
      if (name.startsWith('.') || isOwn(inside)) continue;
      if (folder) {
        for await (const one of walk(inside, false)) {
          found = true;
          yield one;
        }
      } else if (READABLE.includes(extname(name).toLowerCase())) {
        found = true;
        yield inside;
      }
    }
    if (named && !found)
      yield { where: path, problem: 'nothing to read in it', hint: `files end in ${READABLE.join(', ')}` };
  };
  for (const path of paths) yield* walk(path, true);
};
