import { wordAt } from '../../grammar/walk.js';
import type { Chart } from '../../pattern/chart.js';
import type { Telling } from '../tellings.js';

/** How far back the telling is looked for that another goes on with, in sentences. */
const REACH = 8;

/**
 * Gives what goes on with an event told before what that one told: further verdicts of a trial its court and day, what
 * follows with `Tiếp đó` its time.
 */
export function continued(tellings: readonly Telling[], chart: Chart): void {
  const last = new Map<string, Telling>();
  for (const [i, telling] of tellings.entries()) {
    const { type, definition, sentence } = telling;
    if (sentence.block === 'title') continue;
    const before = last.get(type);
    if (before && definition.carries && sentence.section - before.sentence.section <= REACH)
      carry(telling, before, chart);
    if (!telling.setting.time && goesOn(chart, sentence.start)) {
      const told = previous(tellings, i);
      if (told?.setting.time) telling.setting = { ...telling.setting, time: told.setting.time };
    }
    last.set(type, telling);
  }
}

function carry(telling: Telling, before: Telling, chart: Chart): void {
  for (const role of telling.definition.carries ?? []) {
    const own = telling.fillers.filter((f) => f.role === role);
    const told = before.fillers.filter((f) => f.role === role && f.candidate);
    const vague = own.every((f) => !f.candidate);
    if (!vague || !told.length) continue;
    if (role === 'charge' && !sameCharge(telling, chart)) continue;
    telling.fillers = [...telling.fillers.filter((f) => f.role !== role), ...told];
  }
  // what is asked for has its own day
  const to = telling.status === 'hypothetical' || telling.status === 'planned';
  if (!to && !telling.setting.time && before.setting.time)
    telling.setting = { ...telling.setting, time: before.setting.time };
}

/** `Cùng tội danh, …` */
function sameCharge({ sentence }: Telling, chart: Chart): boolean {
  for (let at = sentence.start; at < Math.min(sentence.end, sentence.start + 40); at++)
    if (wordAt(chart, at) === 'cùng' && wordAt(chart, at + 1) === 'tội') return true;
  return false;
}

const GOING_ON = ['tiếp đó', 'tiếp theo', 'tiếp đến', 'kế đó', 'liền sau đó'];

function goesOn(chart: Chart, at: number): boolean {
  const two = `${wordAt(chart, at)} ${wordAt(chart, at + 1)}`;
  return GOING_ON.includes(two) || (wordAt(chart, at) === 'qua' && wordAt(chart, at + 1) === 'kiểm');
}

/** The telling of the sentence before, in the same or the paragraph before. */
function previous(tellings: readonly Telling[], i: number): Telling | undefined {
  const here = (tellings[i] as Telling).sentence;
  for (let j = i - 1; j >= 0 && j > i - 12; j--) {
    const one = tellings[j] as Telling;
    if (one.sentence === here) continue;
    if (here.section - one.sentence.section > 2) return undefined;
    if (one.setting.time) return one;
  }
  return undefined;
}
