/** The command, apart from the machine it runs on. */

import { oneLine } from '../render/display.js';
import { formatOf } from './formats.js';
import type { CliIo, Output } from './io.js';
import { type CliOptions, HELP, readOptions } from './options.js';
import { processAll } from './process.js';
import type { Problem } from './texts.js';
import { UsageError } from './usage-error.js';

/** Something was wrong with an option, a file or a line. */
const FAILED = 2;
/** What shells expect of a command that a signal ended: 128 and its number. */
const SIGNALLED: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143 };

/** A result could not be written: the rest would not arrive either. */
class OutputError extends Error {
  readonly code: string;
  constructor({ code, message }: NodeJS.ErrnoException) {
    super(message);
    this.code = code ?? message;
  }
}

const outputFailed = (reason: NodeJS.ErrnoException): never => {
  throw new OutputError(reason);
};

/** Tells failures to write from all others. */
const guarded = (output: Output): Output => ({
  isTTY: output.isTTY,
  columns: output.columns,
  write: (content) => output.write(content).catch(outputFailed),
});

/** Standard error is a courtesy: where nobody can be told, the work goes on. */
const courtesy = (output: Output): Output => ({
  isTTY: output.isTTY,
  columns: output.columns,
  write: (text) => output.write(text).catch(() => {}),
});

/** Does what the options ask for. */
const obey = async (options: CliOptions, io: CliIo, report: (problem: Problem) => Promise<void>): Promise<void> => {
  const { stdout } = io;
  if (options.help) return stdout.write(HELP);
  if (options.version) {
    const { version, data } = io.analyze('', {});
    return stdout.write(`sukien ${version} (data ${data})\n`);
  }
  if (options.files.includes('-') && io.stdinIsTTY) {
    throw new UsageError('nothing to read: name a FILE or pipe a text in; see sukien --help');
  }
  return processAll(options, io, report);
};

/**
 * Runs the command.
 *
 * @param argv Arguments without the program's own name: `['--format', 'json', 'article.txt']`.
 * @returns The exit status: 0; 2 when an option, a file or a line was wrong, or nothing more could be written; 130 or 143
 * when a signal ended it.
 */
export const run = async (argv: string[], outside: CliIo): Promise<number> => {
  const io: CliIo = {
    ...outside,
    truncate: (path, length) => outside.truncate(path, length).catch(outputFailed),
    stdout: guarded(outside.stdout),
    stderr: courtesy(outside.stderr),
    writeFile: (path, append) => guarded(outside.writeFile(path, append)),
    saveFile: (path, content) => outside.saveFile(path, content).catch(outputFailed),
  };
  let status = 0;
  const complain = async (message: string) => {
    status = FAILED;
    await io.stderr.write(`sukien: ${oneLine(message)}\n`);
  };
  let where = 'standard output';
  try {
    const options = readOptions(argv);
    where = options.output ?? where;
    await obey(options, io, (found) => complain(`${found.where}: ${found.problem}; ${found.hint}`));
    if (io.signal?.aborted) {
      const { output, format } = options;
      const more = output !== undefined && formatOf(format).apart ? '; --resume goes on' : '';
      await complain(`interrupted: ${where} has what was done so far${more}`);
      status = SIGNALLED[String(io.signal.reason)] ?? FAILED;
    }
  } catch (error) {
    if (error instanceof UsageError) await complain(error.message);
    else if (!(error instanceof OutputError)) throw error;
    // Whoever reads us may have seen enough (`sukien … | head`): then there is nobody to tell.
    else if (error.code !== 'EPIPE')
      await complain(`${where}: cannot be written (${error.code}); nothing more was done`);
  }
  return status;
};
