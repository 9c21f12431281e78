import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { analyze, createAnalyzer } from '../src/index.js';
import { builtInEventTypes } from '../src/library.js';
import { validateAnalysis, validateEventRecord, validateEventType, validateLexiconEntry } from '../src/schema.js';
import { articles } from './laws/articles.js';

const root = new URL('..', import.meta.url);
const schema = (name: string): AnySchema =>
  JSON.parse(readFileSync(new URL(`data/schema/${name}.schema.json`, root), 'utf8')) as AnySchema;

const ajv = new Ajv2020({ allErrors: true });
ajv.addSchema(schema('event-record'));
const isAnalysis = ajv.compile(schema('analysis'));
const isEventType = ajv.compile(schema('event-type-definition'));
ajv.compile(schema('lexicon-entry'));

const texts: string[] = [
  ...articles.map(({ text }) => text),
  ...builtInEventTypes().flatMap((type) =>
    ((type as { examples?: { text: string }[] }).examples ?? []).map(({ text }) => text),
  ),
  '',
  '   ',
  '“',
];

describe('analysis.schema.json', () => {
  test('describes every analysis of the articles and examples', () => {
    for (const text of texts) {
      const analysis = JSON.parse(JSON.stringify(analyze(text, { publishedAt: '2025-11-20' }))) as unknown;
      expect(isAnalysis(analysis), JSON.stringify(isAnalysis.errors)).toBe(true);
      expect(validateAnalysis(analysis)).toEqual([]);
    }
  });

  test('describes an analysis of which only a part was asked for', () => {
    const analysis = analyze(texts[0] as string, { kinds: ['person', 'time'], minConfidence: 0.5 });
    expect(validateAnalysis(JSON.parse(JSON.stringify(analysis)))).toEqual([]);
  });

  const told = (): ReturnType<typeof analyze> =>
    JSON.parse(JSON.stringify(analyze('Sáng 15/8/2025, Bộ Công an tổ chức Hội nghị sơ kết công tác.')));

  test('names the place of what is wrong', () => {
    const one = told() as unknown as { mentions: Record<string, unknown>[]; events: Record<string, unknown>[] };
    (one.mentions[0] as Record<string, unknown>).type = 'DAY';
    (one.events[0] as Record<string, unknown>).status = 'done';
    delete (one.events[0] as Record<string, unknown>).evidence;
    expect(validateAnalysis(one)).toEqual([
      {
        path: 'mentions[0].type',
        message: 'is not one of the values that count.',
        hint: 'Write one of "DATE", "TIME", "DURATION", "SET".',
      },
      { path: 'events[0].evidence', message: 'is missing.', hint: 'It must be there.' },
      {
        path: 'events[0].status',
        message: 'is not one of the values that count.',
        hint: 'Write one of "occurred", "ongoing", "planned", "negated", "hypothetical".',
      },
    ]);
  });

  test('a field of another kind of mention, a negative offset and what is no object are wrong', () => {
    const one = told();
    (one.mentions[0] as unknown as Record<string, unknown>).degrees = ['TS'];
    (one.sentences[0] as { start: number }).start = -1;
    expect(validateAnalysis(one).map(({ path }) => path)).toEqual(['sentences[0].start', 'mentions[0].degrees']);
    expect(validateAnalysis(null)).toEqual([{ path: '', message: 'is no object.', hint: 'Give it as object.' }]);
  });

  test('only a statement has an act', () => {
    const [record] = told().events;
    expect(validateEventRecord(record)).toEqual([]);
    expect(validateEventRecord({ ...record, act: 'speech' }).map(({ path }) => path)).toEqual(['act']);
    expect(validateEventRecord({ ...record, type: 'statement', act: 'speech' })).toEqual([]);
  });
});

describe('event-type-definition.schema.json', () => {
  const planting = {
    type: 'planting',
    triggers: [{ form: 'trồng' }],
    roles: { planter: { kinds: ['organization'], side: 'before' } },
  };

  test('takes every type of the library and one of three fields', () => {
    for (const type of builtInEventTypes()) expect(isEventType(type), JSON.stringify(isEventType.errors)).toBe(true);
    expect(validateEventType(planting)).toEqual([]);
  });

  test('names the place of what is wrong', () => {
    const wrong = {
      ...planting,
      triggers: [{ form: ' trồng' }, { from: 'trồng' }],
      roles: { planter: { kinds: ['body'], side: 'left' } },
    };
    expect(
      validateEventType(wrong)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([
      'roles.planter.kinds[0]',
      'roles.planter.side',
      'triggers[0].form',
      'triggers[1].form',
      'triggers[1].from',
    ]);
  });
});

test('lexicon-entry.schema.json takes what can be listed and further attributes', () => {
  expect(
    validateLexiconEntry({ kind: 'organization', name: 'Nhóm Sao Khuê', aliases: ['NSK'], type: 'association' }),
  ).toEqual([]);
  expect(
    validateLexiconEntry({ kind: 'person', name: '', aliases: [''] })
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['aliases[0]', 'kind', 'name']);
});

describe('what createAnalyzer says of a type that is not well formed', () => {
  const base = {
    type: 'planting',
    triggers: [{ form: 'trồng' }],
    roles: { planter: { kinds: ['person'], side: 'before' } },
  };
  const said = (change: Record<string, unknown>): string => {
    try {
      createAnalyzer({ eventTypes: [{ ...base, ...change } as never] });
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };

  test.each([
    [
      { roles: { planter: { kinds: ['persons'] } } },
      'E316 eventTypes[0].roles.planter.kinds[0]: "persons" is not known here.',
    ],
    [
      { roles: { planter: { side: 'left' } } },
      'E316 eventTypes[0].roles.planter.side: "left" is not known here. Write one of before, after, either.',
    ],
    [
      { roles: { planter: { sides: 'before' } } },
      'E316 eventTypes[0].roles.planter.sides: is unknown. Known are kinds, side, ',
    ],
    [{ roles: { planter: 'person' } }, 'E316 eventTypes[0].roles.planter: is no object.'],
    [{ triggers: [{ form: 'trồng' }, { form: 7 }] }, 'E316 eventTypes[0].triggers[1]: has no form. A trigger is '],
    [
      { triggers: [{ form: 'trồng', subject: 'gardener' }] },
      'E316 eventTypes[0].triggers[0].subject: "gardener" is not known here. Write one of planter, nobody.',
    ],
    [
      { triggers: [{ form: 'trồng', needs: 'planter' }] },
      'E316 eventTypes[0].triggers[0].needs: "planter" is no list.',
    ],
    [{ triggers: [{ form: 'trồng', weak: 'yes' }] }, 'E316 eventTypes[0].triggers[0].weak: "yes" is no boolean.'],
    [{ triggers: [] }, 'E316 eventTypes[0].triggers[0]: has no form.'],
    [{ parents: ['party'] }, 'E316 eventTypes[0].parents[0]: "party" is not known here.'],
    [{ colour: 'green' }, 'E316 eventTypes[0].colour: is unknown.'],
    [{ type: '' }, 'E315 eventTypes[0]: has no type.'],
  ])('%j', (change, message) => {
    expect(said(change)).toContain(message);
  });

  test('nothing of one that is', () => {
    expect(said({ triggers: [{ form: 'trồng', subject: 'nobody', class: 'verb', with: ['person'] }] })).toBe('');
  });
});
