/** From analyses to what is written. */

import { toCodePoints } from '../exports/code-points.js';
import { displayWidth, oneLine } from '../render/display.js';
import { renderHtml, renderText } from '../render/index.js';
import type { Analysis } from '../types.js';
import type { CliIo, Output } from './io.js';
import type { CliOptions } from './options.js';
import type { OpenWriter } from './targets.js';
import { UsageError } from './usage-error.js';

/** Widest report on a terminal: longer lines are hard to read. */
const MAX_WIDTH = 120;

const useColor = (options: CliOptions, output: Output, env: CliIo['env']): boolean =>
  options.color ?? (output.isTTY && !env.NO_COLOR && env.TERM !== 'dumb');

export const textWriter: OpenWriter = (options, { stream: output, env }) => {
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

export const htmlWriter: OpenWriter = ({ language }, { stream }) => ({
  async add(source, analysis) {
    if (!source.whole) throw new UsageError('--format html writes one page and NDJSON holds many texts: use ndjson');
    await stream.write(renderHtml(analysis, { language }));
  },
  async end() {},
});

/** Offsets as they were asked for. */
const counted = (analysis: Analysis, { offsets }: CliOptions): Analysis =>
  offsets === 'code-points' ? toCodePoints(analysis) : analysis;

export const jsonWriter: OpenWriter = (options, { stream: output }) => {
  const { files } = options;
  let opened = false;
  return {
    async add(source, given) {
      const analysis = counted(given, options);
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

export const ndjsonWriter: OpenWriter = (options, { stream }) => ({
  add: (source, analysis) => stream.write(`${JSON.stringify({ id: source.id, ...counted(analysis, options) })}\n`),
  async end() {},
});
