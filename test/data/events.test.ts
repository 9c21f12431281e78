import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';

interface Trigger {
  form: string;
  with?: string[];
  needs?: string[];
  act?: string;
  weak?: boolean;
  subject?: string;
  object?: string;
  fills?: string;
}
interface EventFile {
  type: string;
  triggers: Trigger[];
  roles: Record<string, { kinds?: string[] }>;
  not?: string[];
  parents?: string[];
  each?: { role: string; paired?: string };
  carries?: string[];
  examples: { text: string; record: ExampleRecord }[];
  counterExamples: string[];
}
interface ExampleRecord {
  trigger: string;
  act?: string;
  time?: string;
  place?: string;
  arguments: Record<string, string[]>;
}

/** The types and their roles as the definition of events has them. */
const ROLES: Readonly<Record<string, string>> = {
  accident: 'victim vehicle count',
  appointment: 'person position organization authority document',
  arrest: 'agency suspect charge count',
  award: 'presenter grantor recipient award',
  bust: 'agency target amount count',
  cooperation: 'party object',
  crime: 'offender victim amount count',
  death: 'victim cause',
  deployment: 'agency force destination',
  disaster: 'name damage',
  discipline: 'subject authority measure reason',
  dismissal: 'person position authority reason',
  donation: 'donor recipient item amount',
  election: 'person position body',
  fire: 'object victim damage',
  inspection: 'inspector target',
  issuance: 'issuer document',
  launch: 'agent object',
  meeting: 'organizer chair attendee name',
  penalty: 'agency offender amount violation',
  prevention: 'agency crime amount',
  promotion: 'person rank authority document',
  prosecution: 'agency defendant charge provision',
  rescue: 'agent person',
  retirement: 'person position',
  search: 'agency target item',
  sentence: 'court defendant charge penalty',
  signing: 'signatory document',
  statement: 'speaker addressee content',
  surrender: 'person agency',
  talks: 'host guest party',
  training: 'organizer participant',
  visit: 'visitor host destination',
  wanted: 'agency person charge',
};

const folder = new URL('../../data/events/', import.meta.url);
const schemaFile = new URL('../../data/schema/event-type.schema.json', import.meta.url);
const names = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.json'));
const files = names.map((name): [string, EventFile] => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as EventFile,
]);
const validate = new Ajv2020({ allErrors: true }).compile<EventFile>(JSON.parse(readFileSync(schemaFile, 'utf8')));

const WORD_OR_MARK = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The text as a row of keys with a blank at both ends, so that a phrase is searched by whole syllables. */
const keyed = (text: string): string => ` ${[...text.matchAll(WORD_OR_MARK)].map(([word]) => fold(word)).join(' ')} `;
const holds = (text: string, phrase: string): boolean => keyed(text).includes(keyed(phrase));

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.has(value) || !seen.add(value));
}

describe('the helpers of this test', () => {
  test('a phrase is held by whole syllables, whatever its case and tone placement', () => {
    expect(holds('Hai bên Bắt tay nhau.', 'bắt')).toBe(true);
    expect(holds('Hợp tác xã Tân Tiến', 'tác xã')).toBe(true);
    expect(holds('triệt xoá đường dây', 'triệt xóa')).toBe(true);
    expect(holds('bắtđầu', 'bắt')).toBe(false);
    expect(holds('khởi tố vụ án, khởi tố bị can', 'vụ án , khởi tố')).toBe(true);
  });
  test('repeated values are named', () => {
    expect(repeated(['a', 'b', 'a'])).toEqual(['a']);
  });
});

test('there is one file for each type of event, named by it', () => {
  expect(files.map(([name, { type }]) => [name, type])).toEqual(Object.keys(ROLES).map((t) => [`${t}.json`, t]));
});

test('a file that breaks the form is refused', () => {
  expect(validate({ type: 'award' })).toBe(false);
  const [, valid] = files[0] as [string, EventFile];
  expect(validate({ ...valid, triggers: [{ form: 'trao', class: 'verb', with: ['prize'] }] })).toBe(false);
});

describe.each(files)('%s', (_, { type, triggers, roles, not = [], parents = [], ...file }) => {
  const { each, carries = [], examples, counterExamples } = file;

  test('has the form of the schema', () => {
    const file = files.find(([, other]) => other.type === type)?.[1];
    expect(validate(file) ? [] : validate.errors).toEqual([]);
  });

  test('has the roles of its type', () => {
    expect(Object.keys(roles).sort()).toEqual((ROLES[type] as string).split(' ').sort());
  });

  test('lists no trigger and no phrase twice', () => {
    expect(repeated(triggers.map(({ form }) => keyed(form)))).toEqual([]);
    expect(repeated(not.map(keyed))).toEqual([]);
  });

  test('triggers speak of roles and kinds that the type has', () => {
    const known = new Set(Object.keys(roles));
    const kinds = new Set(Object.values(roles).flatMap((role) => role.kinds ?? []));
    // a noun for a document stands where a document may
    if (kinds.has('document')) kinds.add('paper');
    for (const { form, with: kindsWanted = [], needs = [], subject, object, fills } of triggers) {
      // the subject of some verbs fills no role
      const told = [
        ...needs,
        subject === 'nobody' ? undefined : subject,
        object === 'nobody' ? undefined : object,
        fills,
      ];
      expect([form, told.filter((role) => role !== undefined && !known.has(role))]).toEqual([form, []]);
      expect([form, kindsWanted.filter((kind) => !kinds.has(kind))]).toEqual([form, []]);
    }
  });

  test('what each record has for itself, and what it has from the one before, are roles of the type', () => {
    const told = [each?.role, each?.paired, ...carries];
    expect(told.filter((role) => role !== undefined && !(role in roles))).toEqual([]);
  });

  test('an act is told with every statement, and with nothing else', () => {
    const told = triggers.filter(({ act }) => act !== undefined).length;
    expect(told).toBe(type === 'statement' ? triggers.length : 0);
  });

  test('only an occasion may hold such an event', () => {
    expect(parents.filter((parent) => !(parent in ROLES))).toEqual([]);
  });

  test('a phrase that tells nothing is longer than a trigger that it holds', () => {
    const idle = not.filter(
      (phrase) => !triggers.some(({ form }) => holds(phrase, form) && keyed(phrase) !== keyed(form)),
    );
    expect(idle).toEqual([]);
  });

  test('examples tell what stands in their text, by a trigger of the type', () => {
    for (const { text, record } of examples) {
      expect(triggers.map(({ form }) => keyed(form))).toContain(keyed(record.trigger));
      const told = [record.trigger, record.time, record.place, ...Object.values(record.arguments).flat()];
      expect(told.filter((words) => words !== undefined && !text.includes(words))).toEqual([]);
      expect(Object.keys(record.arguments).filter((role) => !(role in roles))).toEqual([]);
      const act = triggers.find(({ form }) => keyed(form) === keyed(record.trigger))?.act;
      expect(record.act).toBe(act);
    }
  });

  test('examples keep away from the phrases that tell nothing', () => {
    const denied = examples.flatMap(({ text, record }) =>
      not.filter((phrase) => holds(text, phrase) && holds(phrase, record.trigger)),
    );
    expect(denied).toEqual([]);
  });

  test('counter-examples hold a look-alike that is denied or needs more than the word', () => {
    for (const text of counterExamples) {
      const alike = triggers.filter(({ form }) => holds(text, form));
      expect([text, alike.length > 0]).toEqual([text, true]);
      const sure = alike.filter(
        ({ form, weak, with: wanted, needs }) =>
          !weak && !wanted && !needs && !not.some((phrase) => holds(text, phrase) && holds(phrase, form)),
      );
      expect([text, sure.map(({ form }) => form)]).toEqual([text, []]);
    }
  });
});
