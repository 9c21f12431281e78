/** Where results go, and what writes them there. */

import { basename, extname, join } from 'node:path';
import type { Analysis } from '../types.js';
import type { CliIo, Output } from './io.js';
import type { CliOptions } from './options.js';
import type { SourceText } from './texts.js';

/** Writes results one by one; `end` closes what they have in common. */
interface ResultWriter {
  add(source: SourceText, analysis: Analysis): Promise<void>;
  end(): Promise<void>;
}

/** Where the results of one run go. */
export interface Target {
  /** The standard output, or the file of `--output`. */
  stream: Output;
  /** Writes a whole file into the folder of `--output`; the folder is made by the first. */
  save(name: string, content: string | Uint8Array): Promise<void>;
  /** Opens a file in the folder of `--output`, to be written piece by piece. */
  open(name: string): Output;
  env: CliIo['env'];
}

/** Makes the writer of a format. */
export type OpenWriter = (options: CliOptions, target: Target) => ResultWriter;

/** Characters that a file name has on no system. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const NOT_IN_NAMES = /[\u0000-\u001f<>:"/\\|?*\u007f]+/g;

/**
 * Gives each text a file name of its own, without an ending: the name of its file, or its id. `a/tin.txt` and
 * `b/tin.txt` become `tin` and `tin-2`.
 */
export const fileNames = (): ((source: SourceText) => string) => {
  const taken = new Set<string>();
  return ({ id, whole }) => {
    const told = String(id);
    const own = whole ? basename(told, extname(told)) : told;
    // A name may not begin with a dot (hidden, or the folder above), and most systems take 255 bytes at most.
    const name = [...own.replace(NOT_IN_NAMES, '-').replace(/^[.\s-]+|[.\s]+$/g, '')].slice(0, 60).join('') || 'text';
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${name}-${count}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
};

/** The target of a run: `write` and `save` are guarded, so that a failure to write is told from all others. */
export const targetOf = ({ output }: CliOptions, stream: Output, io: CliIo): Target => {
  const inFolder = (name: string) => join(output ?? '.', name);
  return {
    stream,
    save: (name, content) => io.saveFile(inFolder(name), content),
    open(name) {
      const path = inFolder(name);
      let output: Output | undefined;
      return {
        isTTY: false,
        async write(content) {
          // The folder may not be there yet.
          if (!output) await io.saveFile(path, '');
          output ??= io.writeFile(path);
          await output.write(content);
        },
      };
    },
    env: io.env,
  };
};
