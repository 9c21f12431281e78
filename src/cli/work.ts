/** What is done with one text: in this thread, or in one of `--jobs`. */

import type { Analysis, AnalyzeOptions, Block } from '../types.js';
import { formatOf } from './formats.js';
import type { CliOptions } from './options.js';
import type { Problem, SourceText } from './texts.js';

/** What reads texts and pages. */
export interface Reader {
  analyze(text: string, options: AnalyzeOptions): Analysis;
  /** Fails with the code `E501` where the package for it is not installed. */
  readHtml(page: Uint8Array): { text: string; blocks: Block[]; publishedAt?: string };
}

/** The answer to one text. */
export interface Answer {
  /** The result, where it is still to be written. */
  analysis?: Analysis;
  /** The result as it is written. */
  written?: string;
  problem?: Problem;
}

/** What a worker is asked. */
export interface Task {
  source: SourceText;
  options: CliOptions;
}

/** Reads and analyzes one text or page. */
export const answerTo = ({ source, options: { analysis: options } }: Task, reader: Reader): Answer => {
  const { text, html, where, publishedAt } = source;
  try {
    if (!html) {
      return { analysis: reader.analyze(text, { ...options, ...(publishedAt === undefined ? {} : { publishedAt }) }) };
    }
    const page = reader.readHtml(html);
    const date = page.publishedAt === undefined ? {} : { publishedAt: page.publishedAt };
    const blocks = options.page === false ? {} : { blocks: page.blocks };
    return { analysis: reader.analyze(page.text, { ...options, ...date, ...blocks }) };
  } catch (error) {
    const { code, message = String(error) } = (error ?? {}) as { code?: unknown; message?: string };
    if (code === 'E501') {
      const hint = 'run: npm install htmlparser2@12';
      return { problem: { where, problem: 'pages are read by the package htmlparser2, which is not there', hint } };
    }
    return { problem: { where, problem: `cannot be analyzed (${message})`, hint: 'please report it with the text' } };
  }
};

/** The same, with the result as it is written; for formats that write each result by itself. */
export const writtenAnswerTo = async (task: Task, reader: Reader): Promise<Answer> => {
  const answer = answerTo(task, reader);
  const format = formatOf(task.options.format);
  if (!answer.analysis || !format.apart) return answer;
  let written = '';
  const stream = {
    isTTY: false,
    async write(content: string | Uint8Array) {
      written += content;
    },
  };
  const unused = () => {
    throw new Error(`--format ${task.options.format} writes files`);
  };
  const writer = format.open(task.options, { stream, save: unused, open: unused, env: {} });
  await writer.add(task.source, answer.analysis);
  return { written };
};
