import type { EventContext } from '../context.js';
import type { Setting } from '../setting.js';

/** Types of occasion that last for days. */
const LASTING: ReadonlySet<string> = new Set(['visit', 'meeting', 'training']);

/** `thăm Việt Nam từ ngày 9 đến ngày 11/3`, told in between: is an occasion under way when the article is published? */
export function isUnderWay(type: string, { time }: Setting, { times, publishedAt, chart }: EventContext): boolean {
  const value = time && LASTING.has(type) ? times.get(time)?.value : undefined;
  const [from, to] = value?.split('/') ?? [];
  if (!time || !publishedAt || !from || !to || /nay$/iu.test(chart.text(time.start, time.end))) return false;
  const day = publishedAt.slice(0, 10);
  return from.slice(0, 10) <= day && day <= to.slice(0, 10) && to.length >= DAY;
}
const DAY = 10;
