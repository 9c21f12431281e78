/** A thread of `--jobs`: reads one text after the other. */

import { type Answer, type Task, writtenAnswerTo } from './cli/work.js';
import { readHtml } from './html.js';
import { analyze } from './index.js';

/** Called by the pool. */
export const answer = (task: Task): Promise<Answer> => writtenAnswerTo(task, { analyze, readHtml });
