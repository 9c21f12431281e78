import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../src/grammar/levels.js';
import { analyze } from '../../src/index.js';
import { builtInEventTypes } from '../../src/library.js';
import { spellings } from './articles.js';
import { expectSound, shown } from './sound.js';

const OPTIONS = { page: false, publishedAt: '2025-12-18' } as const;

const examplesOf = (definition: object): string[] => {
  const { examples } = definition as { examples?: readonly { text?: unknown }[] };
  return (examples ?? []).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
};

/** The examples of every rule, lexeme and event type: together they have nearly every construction of the grammars. */
const phrases: readonly [where: string, list: readonly string[]][] = [
  ...LEVELS.flat().map(({ file, rules = [], lexemes = [] }): [string, string[]] => [
    file,
    [...rules, ...lexemes].flatMap(({ examples }) => [...examples]),
  ]),
  [
    'prose that was badly kept',
    [
      'Chiều 3/7, cả nhóm về tới trung tâm xã.Ảnh hưởng của mưa lũ còn lớn.Ủy ban nhân dân xã đã họp.',
      'Ông Lý A Páo (SN 1979) cùng bà H’Mai Êban và anh Y’Hoà dự lễ;PGS.TS Đỗ Hà An chủ trì.',
      'Từ ngày (22-8) đến 30-8-2025, từ 7h30 đến 11 giờ 45, có 1 586 đại biểu, 12.500,5 kg gạo và hơn 2,1 tỷ đồng.',
    ],
  ],
  ...builtInEventTypes().map((type): [string, string[]] => [`events/${type.type}`, examplesOf(type)]),
];

describe.each(phrases.filter(([, list]) => list.length > 0))('the examples of %s', (_where, list) => {
  const composed = list.map((phrase) => phrase.normalize('NFC'));

  test.each(Object.entries(spellings))('say the same %s', (_name, spell) => {
    const of = (text: string): unknown => {
      const analysis = analyze(text, OPTIONS);
      expectSound(analysis, text);
      return shown(analysis);
    };
    const differing = composed.filter((phrase) => JSON.stringify(of(spell(phrase))) !== JSON.stringify(of(phrase)));
    expect(differing).toEqual([]);
  });
});

test('there are examples', () => {
  expect(phrases.flatMap(([, list]) => list).length).toBeGreaterThan(100);
});
