/** The way of the texts through the command: read, answered side by side, written in order. */

import { formatOf } from './formats.js';
import { filesOf, isFolder } from './inputs.js';
import type { CliIo, Output } from './io.js';
import type { CliOptions } from './options.js';
import { inOrder } from './order.js';
import { type Progress, progressOf } from './progress.js';
import { resumeFrom, type Written } from './resume.js';
import { targetOf } from './targets.js';
import { type Problem, readTexts, type SourceText } from './texts.js';
import { UsageError } from './usage-error.js';
import { type Answer, answerTo } from './work.js';

/** Texts that are held at a time for each thread: enough that none waits for the next, few enough for the memory. */
const AHEAD = 4;

/** All texts that are still to be done, and what is wrong with the others. */
const itemsOf = async function* (
  options: CliOptions,
  written: Written | undefined,
  progress: Progress,
  io: CliIo,
): AsyncGenerator<SourceText | Problem> {
  let done = 0;
  for await (const file of filesOf(options.files, options.output, io)) {
    if (typeof file !== 'string') {
      yield file;
      continue;
    }
    await progress.show(done++, file);
    for await (const item of readTexts(file, options.input, io)) {
      if ('problem' in item || !(await written?.has(item.id))) yield item;
    }
  }
};

/** Where results go: on from where they end, or anew. */
const open = async (options: CliOptions, io: CliIo): Promise<{ stream: Output; written?: Written }> => {
  const { output, resume, format } = options;
  if (output === undefined || formatOf(format).output === 'folder') return { stream: io.stdout };
  const written = resume ? await resumeFrom(output, io) : undefined;
  return { stream: io.writeFile(output, written !== undefined), written };
};

/**
 * Reads, answers and writes all texts.
 *
 * @throws UsageError where the options do not fit what is there
 */
export const processAll = async (
  given: CliOptions,
  io: CliIo,
  report: (problem: Problem) => Promise<void>,
): Promise<void> => {
  const folders = (await Promise.all(given.files.map((file) => isFolder(file, io)))).some((is) => is);
  // A folder counts as several files, so that its results look alike however many it holds.
  const options = folders ? { ...given, files: [...given.files, ...given.files] } : given;
  const format = formatOf(options.format);
  if (folders && format.output === 'page') {
    throw new UsageError(`--format ${options.format} writes one page: give one FILE, or use ndjson`);
  }
  const { stream, written } = await open(options, io);
  const writer = format.open(options, targetOf(options, stream, io));
  const progress = progressOf(folders ? undefined : options.files.length, io.stderr);
  const workers = options.jobs > 1 ? await io.startWorkers(options.jobs) : undefined;
  const answer = (item: SourceText | Problem): Answer | Promise<Answer> => {
    if ('problem' in item) return { problem: item };
    const task = { source: item, options };
    return workers ? workers.answer(task) : answerTo(task, io);
  };
  try {
    const items = itemsOf(given, written, progress, io);
    for await (const { item, result } of inOrder(items, workers ? options.jobs * AHEAD : 1, answer, io.signal)) {
      await progress.hide();
      if (result.problem) await report(result.problem);
      else if (result.written !== undefined) await stream.write(result.written);
      else if (result.analysis && !('problem' in item)) await writer.add(item, result.analysis);
    }
    await writer.end();
  } finally {
    await progress.hide();
    await workers?.stop();
  }
  const left = io.signal?.aborted ? 0 : ((await written?.left()) ?? 0);
  if (left > 0) {
    const problem = `holds ${left} records of texts that were not read this time`;
    await report({ where: options.output ?? '', problem, hint: 'they were left as they are' });
  }
};
