/** The command, apart from the machine it runs on. */

import { oneLine } from '../render/display.js';
import type { Analysis } from '../types.js';
import { formatOf } from './formats.js';
import type { CliIo, Output } from './io.js';
import { type CliOptions, HELP, readOptions } from './options.js';
import { progressOf } from './progress.js';
import { targetOf } from './targets.js';
import { type Problem, readTexts, type SourceText } from './texts.js';
import { UsageError } from './usage-error.js';

/** Something was wrong with an option, a file or a line. */
const FAILED = 2;

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

const analyzeSource = (source: SourceText, options: CliOptions, io: CliIo): Analysis | Problem => {
  const { text, where, publishedAt } = source;
  try {
    return io.analyze(text, { ...options.analysis, ...(publishedAt === undefined ? {} : { publishedAt }) });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { where, problem: `cannot be analyzed (${why})`, hint: 'please report it with the text' };
  }
};

/** Reads, analyzes and writes one text after the other. */
const processAll = async (
  options: CliOptions,
  output: Output,
  io: CliIo,
  report: (problem: Problem) => Promise<void>,
): Promise<void> => {
  const writer = formatOf(options.format).open(options, targetOf(options, output, io));
  const progress = progressOf(options.files.length, io.stderr);
  try {
    for (const [index, file] of options.files.entries()) {
      await progress.show(index, file);
      for await (const source of readTexts(file, options.input, io)) {
        const result = 'problem' in source ? source : analyzeSource(source, options, io);
        await progress.hide();
        if ('problem' in result) await report(result);
        else if ('text' in source) await writer.add(source, result);
      }
    }
    await writer.end();
  } finally {
    await progress.hide();
  }
};

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
  const toStdout = options.output === undefined || formatOf(options.format).output === 'folder';
  return processAll(options, toStdout ? stdout : io.writeFile(options.output ?? ''), io, report);
};

/**
 * Runs the command.
 *
 * @param argv Arguments without the program's own name: `['--format', 'json', 'article.txt']`.
 * @returns The exit status: 0, or 2 when an option, a file or a line was wrong.
 */
export const run = async (argv: string[], outside: CliIo): Promise<number> => {
  const io: CliIo = {
    ...outside,
    stdout: guarded(outside.stdout),
    stderr: courtesy(outside.stderr),
    writeFile: (path) => guarded(outside.writeFile(path)),
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
  } catch (error) {
    if (error instanceof UsageError) await complain(error.message);
    else if (!(error instanceof OutputError)) throw error;
    // Whoever reads us may have seen enough (`sukien … | head`): then there is nobody to tell.
    else if (error.code !== 'EPIPE')
      await complain(`${where}: cannot be written (${error.code}); nothing more was done`);
  }
  return status;
};
