/** What the command reads and writes, so that tests can stand in for the machine. */

import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { startWorkers } from './pool.js';
import type { Answer, Reader, Task } from './work.js';

/** A place to write to. */
export interface Output {
  /** Resolves when it has left, so that a slow reader slows the command down instead of filling its memory. */
  write(content: string | Uint8Array): Promise<void>;
  /** Whether a person watches. */
  isTTY: boolean;
  /** Width of the terminal. */
  columns?: number;
}

/** Threads that read texts. */
interface Workers {
  answer(task: Task): Promise<Answer>;
  stop(): Promise<void>;
}

/** Everything that the command knows of the outside. */
export interface CliIo extends Reader {
  stdin: AsyncIterable<Uint8Array>;
  stdinIsTTY: boolean;
  stdout: Output;
  stderr: Output;
  /** The bytes of a file in pieces; fails, when it is read, with the `code` of the system's error. */
  readFile(path: string): AsyncIterable<Uint8Array>;
  /** What a folder holds, in any order; fails with `ENOTDIR` for what is none. */
  list(path: string): Promise<{ name: string; folder: boolean }[]>;
  /** A file to write to, emptied by the first write; with `append` written on. */
  writeFile(path: string, append?: boolean): Output;
  /** Cuts a file. */
  truncate(path: string, length: number): Promise<void>;
  /** Writes a whole file, and makes the folders that it is to lie in. */
  saveFile(path: string, content: string | Uint8Array): Promise<void>;
  env: Readonly<Record<string, string | undefined>>;
  /** Starts threads that read texts side by side. */
  startWorkers(count: number): Promise<Workers>;
  /** Ends the run, as Ctrl-C does; its reason is the name of the signal. */
  signal?: AbortSignal;
}

const ignore = (): void => {};

/** Writes to a stream and waits until the text is gone. */
export const streamOutput = (stream: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }): Output => {
  // Each failed write tells its own caller; without a listener the stream would end the process with a stack trace.
  stream.off('error', ignore).on('error', ignore);
  return {
    write: (content) =>
      new Promise((resolve, reject) => {
        stream.write(content, (error) => (error ? reject(error) : resolve()));
      }),
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
  };
};

/** A file that is created by its first write, so that a command that fails before leaves an old file alone. */
const fileOutput = (path: string, append = false): Output => {
  let output: Output | undefined;
  return {
    write: (content) => {
      output ??= streamOutput(createWriteStream(path, { flags: append ? 'a' : 'w' }));
      return output.write(content);
    },
    isTTY: false,
  };
};

/** The machine itself. */
export const machine = (reader: Reader, worker: URL, signal?: AbortSignal): CliIo => ({
  stdin: process.stdin,
  stdinIsTTY: process.stdin.isTTY === true,
  stdout: streamOutput(process.stdout),
  stderr: streamOutput(process.stderr),
  readFile: (path) => createReadStream(path),
  async list(path) {
    const entries = await readdir(path, { withFileTypes: true });
    // A link to a folder may lead round in a circle: it counts as a file, and is told to be none if it is named so.
    return entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
  },
  writeFile: fileOutput,
  truncate,
  async saveFile(path, content) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  },
  env: process.env,
  startWorkers: (count) => startWorkers(worker, count),
  ...reader,
  ...(signal ? { signal } : {}),
});
