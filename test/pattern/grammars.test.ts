import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Grammar } from '../../src/grammar/grammar.js';
import { LEVELS } from '../../src/grammar/levels.js';
import { tailEnd } from '../../src/grammar/tails.js';
import { packedLexicon } from '../../src/lexicon/built-in.js';
import { Lexicon } from '../../src/lexicon/lexicon.js';
import { unpackEntries } from '../../src/lexicon/packed.js';
import type { Chart, Found, Section } from '../../src/pattern/chart.js';
import { RuleSet } from '../../src/pattern/rules.js';
import { Recognizer } from '../../src/recognize.js';
import { Gap, tokenize } from '../../src/text/tokens.js';
import { generate } from '../bench/corpus.js';
import { ordered, plainApply } from './plain.js';
import { overhear } from './room.js';

/** Sections for prose that no page reader has seen: one for each paragraph. */
function paragraphs(tokens: Chart['tokens']): Section[] {
  const sections: Section[] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (end < tokens.length && (tokens.gap[end] as number) < Gap.line) end++;
    sections.push({ block: 'paragraph', start, end, capitals: false });
    start = end;
  }
  return sections;
}

/**
 * The library's levels, where each grammar's rules are applied by both matchers and compared. The rules stay in their
 * place without their values: so they find nothing, and the recognizer still prepares the chart for them.
 */
function comparingLevels(key: (text: string) => number, compare: (fast: Found[], plain: Found[]) => void): Grammar[][] {
  const everything = { has: () => true } as unknown as ReadonlySet<string>;
  return LEVELS.map((grammars) =>
    grammars.map((grammar): Grammar => {
      const { file, rules } = grammar;
      if (!rules) return grammar;
      const set = new RuleSet(file, rules, { key, kinds: everything, tailEnd });
      return {
        ...grammar,
        rules: rules.map((one) => ({ ...one, value: () => undefined })),
        scan(chart, context) {
          const { chart: listener, added } = overhear(chart);
          set.apply(listener);
          compare(added, plainApply(file, rules, tailEnd, chart));
          for (const one of added) chart.add(one);
          grammar.scan?.(chart, context);
        },
      };
    }),
  );
}

const folder = new URL('../../examples/', import.meta.url);
const examples = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.txt')) : [];
const prose: [name: string, text: string][] = [
  ...examples.map((file): [string, string] => [file, readFileSync(new URL(file, folder), 'utf8')]),
  ['generated articles', generate(60_000, 7).join('\n')],
  ['generated articles, decomposed', generate(10_000, 8).join('\n').normalize('NFD')],
];

describe('the rules of the grammars on prose', () => {
  const lexicon = Lexicon.build(unpackEntries(packedLexicon()));
  let compared: [Found[], Found[]][] = [];
  const levels = comparingLevels(
    (text) => lexicon.vocabulary.add(text),
    (fast, plain) => compared.push([fast, plain]),
  );
  const recognizer = new Recognizer(lexicon, levels, tailEnd);

  test.each(prose)('%s', (_name, text) => {
    compared = [];
    const tokens = tokenize(text, lexicon.vocabulary);
    recognizer.recognize(tokens, paragraphs(tokens));
    for (const [fast, plain] of compared) expect(ordered(fast)).toEqual(ordered(plain));
    expect(compared.flatMap(([fast]) => fast).length).toBeGreaterThan(0);
  });
});
