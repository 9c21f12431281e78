/** How far the command is, on one line of the terminal that is taken away again. */

import { clip, oneLine } from '../render/display.js';
import type { Output } from './io.js';

/** Shows and hides the line. */
export interface Progress {
  show(done: number, file: string): Promise<void>;
  hide(): Promise<void>;
}

const BAR = 20;

const barOf = (done: number, total: number): string => {
  const full = Math.round((done / total) * BAR);
  return `[${'█'.repeat(full)}${'░'.repeat(BAR - full)}] ${done}/${total}`;
};

/**
 * A bar for many files where a person watches; nothing for one file, or where errors go to a file.
 *
 * @param total - number of files; left out where folders hide it
 */
export const progressOf = (total: number | undefined, output: Output): Progress => {
  if (total === 1 || !output.isTTY) return { async show() {}, async hide() {} };
  let shown = false;
  return {
    async show(done, file) {
      const line = `${total === undefined ? done : barOf(done, total)} ${oneLine(file)}`;
      // A line that wraps could not be taken away.
      await output.write(`\r\u001b[K${clip(line, Math.max(BAR, (output.columns || 80) - 1))}`);
      shown = true;
    },
    async hide() {
      if (shown) await output.write('\r\u001b[K');
      shown = false;
    },
  };
};
