/** Where an interrupted run stopped: what is written is kept, a torn last line is cut, and the rest is done. */

import type { CliIo } from './io.js';
import { linesOf } from './lines.js';
import { UsageError } from './usage-error.js';

/** The texts whose records are written. */
export interface Written {
  /** Whether the record of the next text with this id is there; asked once for each text, in order. */
  has(id: string | number): Promise<boolean>;
  /** How many records are of texts that were not asked for. */
  left(): Promise<number>;
}

/** The beginning of each record, with its id. */
const RECORD = /^\{"id":("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*),"/;
const OPENING = '{"id":';
const NEWLINE = 10;

const foreign = (path: string, line: number): UsageError =>
  new UsageError(`--resume: ${path}:${line} is no record of sukien; give the --output of the run that was interrupted`);

const idsOf = async function* (path: string, io: CliIo): AsyncGenerator<string> {
  for await (const line of linesOf(io.readFile(path))) {
    const id = RECORD.exec(line)?.[1];
    if (id !== undefined) yield id;
  }
};

/**
 * Which records are there. While texts come in the order in which they were written, as they do when nothing has
 * changed, nothing is held in memory; from the first that is new the ids of the rest are.
 */
const writtenIn = (path: string, io: CliIo): Written => {
  const ids = idsOf(path, io);
  let next: IteratorResult<string> | undefined;
  let rest: Map<string, number> | undefined;
  const held = async (): Promise<Map<string, number>> => {
    const counts = new Map<string, number>();
    for (let one = next ?? (await ids.next()); !one.done; one = await ids.next()) {
      counts.set(one.value, (counts.get(one.value) ?? 0) + 1);
    }
    return counts;
  };
  return {
    async has(id) {
      const asked = JSON.stringify(id);
      if (!rest) {
        next ??= await ids.next();
        if (!next.done && next.value === asked) {
          next = undefined;
          return true;
        }
        rest = await held();
      }
      const count = rest.get(asked) ?? 0;
      rest.set(asked, count - 1);
      return count > 0;
    },
    async left() {
      rest ??= await held();
      return [...rest.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
    },
  };
};

/** The length of a file up to its last line end, and whether it is there. */
const wholeLines = async (path: string, io: CliIo): Promise<{ size: number; whole: number } | undefined> => {
  let size = 0;
  let whole = 0;
  try {
    for await (const chunk of io.readFile(path)) {
      const end = chunk.lastIndexOf(NEWLINE);
      if (end >= 0) whole = size + end + 1;
      size += chunk.length;
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new UsageError(`--resume: ${path} cannot be read (${code})`);
  }
  return { size, whole };
};

/** Refuses what was written by something else, or by another version, before anything is changed. */
const checkRecords = async (path: string, io: CliIo): Promise<void> => {
  let number = 0;
  let last = '';
  for await (const line of linesOf(io.readFile(path))) {
    // The last one may be torn: it is looked at behind the loop.
    if (number > 0 && !(RECORD.test(last) && last.endsWith('}'))) throw foreign(path, number);
    if (number === 1) checkVersion(path, last, io);
    last = line;
    number += 1;
  }
  const torn = RECORD.test(last) || last.startsWith(OPENING) || OPENING.startsWith(last);
  if (!torn) throw foreign(path, number);
};

const checkVersion = (path: string, line: string, io: CliIo): void => {
  let record: { version?: unknown; data?: unknown };
  try {
    record = JSON.parse(line);
  } catch {
    throw foreign(path, 1);
  }
  const { version, data } = io.analyze('', {});
  if (record.version === version && record.data === data) return;
  const then = `sukien ${record.version} (data ${record.data})`;
  throw new UsageError(`--resume: ${path} was written by ${then} and this is ${version} (data ${data}); start anew`);
};

/**
 * Makes the output of an interrupted run ready to be written on.
 *
 * @returns which records it has; `undefined` where there is none of it
 * @throws UsageError where the file was written by something else
 */
export const resumeFrom = async (path: string, io: CliIo): Promise<Written | undefined> => {
  const found = await wholeLines(path, io);
  if (!found || found.size === 0) return undefined;
  await checkRecords(path, io);
  if (found.whole < found.size) await io.truncate(path, found.whole);
  return writtenIn(path, io);
};
