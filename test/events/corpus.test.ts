import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { builtInEventTypes } from '../../src/library.js';
import type { EventRecord } from '../../src/types.js';
import { eventCases } from '../corpus/events.js';

/** How many of the sentences are read as they were written; raise it when more are. */
const FLOOR = 365;

interface Wanted {
  trigger: string;
  roles: [role: string, words: string][];
  time?: string;
  place?: string;
  act?: string;
  status: string;
}

const STATUS = /^(planned|ongoing|negated|hypothetical)$/;

/** `bắt | agency=Công an xã ; suspect=A | t=sáng 5/3 | planned` */
function wanted(line: string): Wanted {
  const [trigger = '', ...parts] = line.split(' | ');
  const out: Wanted = { trigger, roles: [], status: 'occurred' };
  for (const part of parts) {
    if (STATUS.test(part)) out.status = part;
    else if (part.startsWith('t=')) out.time = part.slice(2);
    else if (part.startsWith('p=')) out.place = part.slice(2);
    else if (part.startsWith('a=')) out.act = part.slice(2);
    else out.roles = part.split(' ; ').map((one) => one.split('=') as [string, string]);
  }
  return out;
}

/** Do two stretches of words stand for the same: one holds the other and is at most twice as long? */
function alike(a = '', b = ''): boolean {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length) as [string, string];
  return long.includes(short) && short.length * 2 >= long.length;
}

const shares = (a: string, b: string): boolean =>
  a
    .toLowerCase()
    .split(' ')
    .some((word) => b.toLowerCase().split(' ').includes(word));

function tells(record: EventRecord, want: Wanted, words: (id?: string) => string | undefined): boolean {
  const roles = record.arguments.map(({ role, text }) => `${role}=${text}`);
  const time = record.time?.inherited ? undefined : words(record.time?.mention);
  const place = record.place?.inherited ? undefined : words(record.place?.mention);
  return (
    shares(record.trigger.text, want.trigger) &&
    record.status === want.status &&
    record.act === want.act &&
    alike(time, want.time) &&
    alike(place, want.place) &&
    new Set(roles).size === want.roles.length &&
    want.roles.every(([role, text]) => record.arguments.some((one) => one.role === role && alike(one.text, text)))
  );
}

/** Is a sentence read as it was written, no record more and none less? */
function isRight(type: string, [text, ...lines]: readonly [string, ...string[]]): boolean {
  const { events, mentions } = analyze(text, { publishedAt: '2025-11-20', page: false });
  const left = events.filter((event) => event.type === type);
  const words = (id?: string): string | undefined => mentions.find((mention) => mention.id === id)?.text;
  for (const want of lines.map(wanted)) {
    const i = left.findIndex((record) => tells(record, want, words));
    if (i < 0) return false;
    left.splice(i, 1);
  }
  return left.length === 0;
}

describe('sentences of the press', () => {
  const cases = Object.entries(eventCases).flatMap(([type, list]) => list.map((one) => ({ type, one })));
  const wrong = cases.filter(({ type, one }) => !isRight(type, one)).map(({ type, one }) => `${type}: ${one[0]}`);

  test('are written for every type of the library', () => {
    expect(Object.keys(eventCases).sort()).toEqual(
      builtInEventTypes()
        .map(({ type }) => type)
        .sort(),
    );
  });

  test(`at least ${FLOOR} are read as they were written`, () => {
    expect(cases.length - wrong.length, `not yet:\n${wrong.join('\n')}`).toBeGreaterThanOrEqual(FLOOR);
  });

  test('what only looks like an event of a type tells none', () => {
    const none = cases.filter(({ one }) => one.length === 1);
    expect(none.length).toBeGreaterThan(8);
    const told = none.filter(({ type, one }) => !isRight(type, one)).map(({ one }) => one[0]);
    expect(told.length, told.join('\n')).toBeLessThanOrEqual(3);
  });
});
