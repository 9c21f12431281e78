/** Threads for `--jobs`, by the optional package `piscina`. */

import { UsageError } from './usage-error.js';
import type { Answer, Task } from './work.js';

/** Loaded when it is asked for: who reads with one thread need not install it. */
const loadPiscina = async () => {
  try {
    return (await import('piscina')).Piscina;
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new UsageError(`--jobs needs the package piscina (${why}); run: npm install piscina@5`);
  }
};

/**
 * Starts threads.
 *
 * @param worker - the module that they run; each loads the lexicon for itself
 * @throws UsageError where `piscina` is not installed
 */
export const startWorkers = async (worker: URL, count: number) => {
  const Piscina = await loadPiscina();
  const pool = new Piscina({ filename: worker.href, name: 'answer', minThreads: count, maxThreads: count });
  return {
    async answer(task: Task): Promise<Answer> {
      try {
        return await pool.run(task);
      } catch (error) {
        // The thread itself came to its end, for instance because its memory did.
        const why = error instanceof Error ? error.message : String(error);
        const { where } = task.source;
        return { problem: { where, problem: `cannot be analyzed (${why})`, hint: 'please report it with the text' } };
      }
    },
    stop: () => {
      // an answer that arrives while the threads are stopped is nobody's, and no error
      pool.on('error', () => undefined);
      return pool.destroy();
    },
  };
};
