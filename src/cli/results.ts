/** From analyses to what is written. */

import { displayWidth, oneLine } from '../render/display.js';
import { renderHtml, renderText } from '../render/index.js';
import type { Analysis } from '../types.js';
import type { CliIo, Output } from './io.js';
import { type CliOptions, UsageError } from './options.js';
import type { SourceText } from './texts.js';

/** Writes results one by one; `end` closes what they have in common. */
export interface ResultWriter {
  add(source: SourceText, analysis: Analysis): Promise<void>;
  end(): Promise<void>;
}

/** Widest report on a terminal: longer lines are hard to read. */
const MAX_WIDTH = 120;

const useColor = (options: CliOptions, output: Output, env: CliIo['env']): boolean =>
  options.color ?? (output.isTTY && !env.NO_COLOR && env.TERM !== 'dumb');

const textWriter = (options: CliOptions, output: Output, env: CliIo['env']): ResultWriter => {
  const color = useColor(options, output, env);
  const width = output.isTTY ? Math.min(output.columns || 80, MAX_WIDTH) : undefined;
  let first = true;
  return {
    async add(source, analysis) {
      const name = oneLine(String(source.id));
      const rule = '─'.repeat(Math.max(2, (width ?? 100) - displayWidth(name) - 4));
      const head = source.whole && options.files.length === 1 ? '' : `── ${name} ${rule}\n`;
      await output.write(
        `${first ? '' : '\n'}${head}${renderText(analysis, { color, width, language: options.language })}`,
      );
      first = false;
    },
    async end() {},
  };
};

const htmlWriter = ({ language }: CliOptions, output: Output): ResultWriter => ({
  async add(source, analysis) {
    if (!source.whole) throw new UsageError('--format html writes one page and NDJSON holds many texts: use ndjson');
    await output.write(renderHtml(analysis, { language }));
  },
  async end() {},
});

const jsonWriter = ({ files }: CliOptions, output: Output): ResultWriter => {
  let opened = false;
  return {
    async add(source, analysis) {
      if (files.length === 1 && source.whole) {
        await output.write(`${JSON.stringify(analysis, null, 2)}\n`);
        return;
      }
      await output.write(`${opened ? ',\n' : '[\n'}${JSON.stringify({ id: source.id, ...analysis }, null, 2)}`);
      opened = true;
    },
    async end() {
      if (opened) await output.write('\n]\n');
      else if (files.length > 1) await output.write('[]\n');
    },
  };
};

const ndjsonWriter = (output: Output): ResultWriter => ({
  add: (source, analysis) => output.write(`${JSON.stringify({ id: source.id, ...analysis })}\n`),
  async end() {},
});

/** The writer of the format that was asked for. */
export const resultWriter = (options: CliOptions, output: Output, env: CliIo['env']): ResultWriter => {
  switch (options.format) {
    case 'html':
      return htmlWriter(options, output);
    case 'json':
      return jsonWriter(options, output);
    case 'ndjson':
      return ndjsonWriter(output);
    default:
      return textWriter(options, output, env);
  }
};
