/** What the command reads and writes, so that tests can stand in for the machine. */

import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import type { Analysis, AnalyzeOptions } from '../types.js';

/** A place to write to. */
export interface Output {
  /** Resolves when it has left, so that a slow reader slows the command down instead of filling its memory. */
  write(content: string | Uint8Array): Promise<void>;
  /** Whether a person watches. */
  isTTY: boolean;
  /** Width of the terminal. */
  columns?: number;
}

/** Everything that the command knows of the outside. */
export interface CliIo {
  stdin: AsyncIterable<Uint8Array>;
  stdinIsTTY: boolean;
  stdout: Output;
  stderr: Output;
  /** The bytes of a file in pieces; fails, when it is read, with the `code` of the system's error. */
  readFile(path: string): AsyncIterable<Uint8Array>;
  /** A file to write to, emptied by the first write. */
  writeFile(path: string): Output;
  /** Writes a whole file, and makes the folders that it is to lie in. */
  saveFile(path: string, content: string | Uint8Array): Promise<void>;
  env: Readonly<Record<string, string | undefined>>;
  analyze(text: string, options: AnalyzeOptions): Analysis;
}

/** Writes to a stream and waits until the text is gone. */
export const streamOutput = (stream: NodeJS.WritableStream & { isTTY?: boolean; columns?: number }): Output => {
  // Each failed write tells its own caller; without a listener the stream would end the process with a stack trace.
  stream.on('error', () => {});
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
const fileOutput = (path: string): Output => {
  let output: Output | undefined;
  return {
    write: (content) => {
      output ??= streamOutput(createWriteStream(path));
      return output.write(content);
    },
    isTTY: false,
  };
};

/** The machine itself. */
export const machine = (analyze: CliIo['analyze']): CliIo => ({
  stdin: process.stdin,
  stdinIsTTY: process.stdin.isTTY === true,
  stdout: streamOutput(process.stdout),
  stderr: streamOutput(process.stderr),
  readFile: (path) => createReadStream(path),
  writeFile: fileOutput,
  async saveFile(path, content) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  },
  env: process.env,
  analyze,
});
