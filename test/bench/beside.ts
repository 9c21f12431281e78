/** What `sukien/times` and chrono-node's Vietnamese make of the same sentences; printed by `npx tsx test/bench/beside.ts`. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { extractTimes } from '../../src/times.js';
import { BESIDE, BESIDE_REFERENCE, type BesideCase } from '../corpus/times-beside.js';

interface Components {
  get(component: string): number | null;
}
interface ChronoResult {
  start: Components;
  end?: Components | null;
}
const chrono = createRequire(import.meta.url)('chrono-node/vi') as {
  parse(text: string, reference: Date): ChronoResult[];
};

/** Hours at which a part of the day may be set. */
const PARTS: Record<string, readonly [number, number]> = { TMO: [4, 11], TMI: [11, 13], TAF: [12, 18], TEV: [17, 22] };

/** Is a point of chrono's the one that is told? Only what is told counts: of a month its day does not. */
function isPoint(at: Components | null | undefined, value: string): boolean {
  if (!at) return false;
  const [, year, month, day, time] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(T.+)?$/.exec(value) ?? [];
  if (year === undefined || at.get('year') !== Number(year)) return false;
  if (month !== undefined && at.get('month') !== Number(month)) return false;
  if (day !== undefined && at.get('day') !== Number(day)) return false;
  if (time === undefined) return true;
  const hour = at.get('hour') ?? -1;
  const part = PARTS[time];
  if (part) return hour >= part[0] && hour <= part[1];
  return hour === Number(time.slice(1, 3)) && at.get('minute') === Number(time.slice(4, 6));
}

/** Weeks and quarters are right with any day in them. */
function isWithin(at: Components, value: string): boolean {
  const day = new Date(Date.UTC(at.get('year') ?? 0, (at.get('month') ?? 1) - 1, at.get('day') ?? 1));
  const [, year, unit, number] = /^(\d{4})-([QW])(\d+)$/.exec(value) ?? [];
  if (unit === 'Q')
    return day.getUTCFullYear() === Number(year) && Math.floor(day.getUTCMonth() / 3) + 1 === Number(number);
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * 864e5);
  const week = Math.ceil((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1) + 864e5) / (7 * 864e5));
  return thursday.getUTCFullYear() === Number(year) && week === Number(number);
}

function isTold({ start, end }: ChronoResult, value: string): boolean {
  const [from, to] = value.split('/') as [string, string?];
  if (to !== undefined) return isPoint(start, from) && isPoint(end, to);
  return /-[QW]\d/.test(value) ? isWithin(start, value) : isPoint(start, value);
}

function chronoIsRight({ text, values }: BesideCase): boolean {
  const found = chrono.parse(text, new Date(BESIDE_REFERENCE));
  return found.length === values.length && found.every((result, i) => isTold(result, values[i] as string));
}

function weAreRight({ text, values }: BesideCase): boolean {
  const found = extractTimes(text, { publishedAt: BESIDE_REFERENCE, page: false });
  return found.length === values.length && found.every(({ value }, i) => value === values[i]);
}

/** The table of the README: by group how many sentences each reads right, nothing missed and nothing made up. */
export function besideTable(): string {
  const groups = [...new Set(BESIDE.map(({ group }) => group))];
  const row = (name: string, cases: readonly BesideCase[]): string =>
    `| ${name} | ${cases.length} | ${cases.filter(weAreRight).length} | ${cases.filter(chronoIsRight).length} |`;
  return [
    '| sentences with | number | `sukien/times` | `chrono-node/vi` |',
    '|---|---|---|---|',
    ...groups.map((name) =>
      row(
        name,
        BESIDE.filter(({ group }) => group === name),
      ),
    ),
    row('all', BESIDE),
  ].join('\n');
}

/** The sentences that one of the two gets wrong. */
const failures = (isRight: (one: BesideCase) => boolean): string[] =>
  BESIDE.filter((one) => !isRight(one)).map(({ text }) => text);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(besideTable());
  console.log(`\nsukien/times: ${failures(weAreRight).join(' | ') || 'none wrong'}`);
  console.log(`chrono-node/vi: ${failures(chronoIsRight).join(' | ') || 'none wrong'}`);
}
