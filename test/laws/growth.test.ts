import { describe, expect, test, vi } from 'vitest';
import { Lexicon } from '../../src/lexicon/lexicon.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { Chart } from '../../src/pattern/chart.js';
import type { Rule } from '../../src/pattern/rules.js';
import { Recognizer } from '../../src/recognize.js';
import { canonical, clean, fold, foldPhrase } from '../../src/text/fold.js';
import { tokenize } from '../../src/text/tokens.js';
import { LISTED, section } from '../pattern/room.js';
import { expectLinear, nasty } from './nasty.js';

/** How often the class of a character was asked for: what tokenizing costs, counted and not timed. */
const counter = vi.hoisted(() => ({ classes: 0 }));
vi.mock('../../src/text/characters.js', async (original) => {
  const real = await original<typeof import('../../src/text/characters.js')>();
  return {
    ...real,
    classOf: (code: number) => {
      counter.classes++;
      return real.classOf(code);
    },
  };
});

const texts = Object.entries(nasty);

describe('tokenizing', () => {
  test.each(texts)('asks for each character a bounded number of times: %s', (_name, make) => {
    const text = make(100_000);
    counter.classes = 0;
    tokenize(text, new Vocabulary([]));
    expect(counter.classes).toBeGreaterThan(0);
    // to begin a token, to go on with it, behind an apostrophe, and for its shape
    expect(counter.classes).toBeLessThanOrEqual(4 * text.length + 4);
  });

  test.each(texts)('takes time in proportion to the text: %s', (_name, make) => {
    expectLinear((size) => {
      const text = make(size);
      return () => tokenize(text, new Vocabulary([]));
    });
  });

  test.each(texts)('cleaning and folding too: %s', (_name, make) => {
    expectLinear((size) => {
      const text = make(size);
      return () => [clean(text), canonical(text), fold(text), foldPhrase(text)];
    });
  });
});

const rule = (name: string, pattern: string): Rule => ({
  name,
  kind: 'thing',
  examples: [],
  pattern,
  opensAnywhere: true,
  value: ({ end }) => end,
});
const rules: Rule[] = [
  rule('office', '{office} ( {office} | , )* {body}?'),
  rule('names', '#T #T* ( , #T #T? )*'),
  rule('list', '( an | a | {office} ) ( , ( an | a )? )*'),
  rule('quoted', '" ( #T | an | vận )* "?'),
  rule('figures', '#N ( ( / | . | , | a )? #N )*'),
  rule('brackets', '\\( ( số #N )* \\)?'),
  rule('tail', '( phó | an | , ) …{stop}'),
];

describe('applying rules', () => {
  let asked = 0;
  const tailEnd = (_chart: Chart, at: number, limit: number) => {
    asked++;
    return Math.min(at + 5, limit);
  };
  const lexicon = Lexicon.build(LISTED);
  const recognizer = new Recognizer(lexicon, [[{ file: 'test', kinds: ['thing'], rules }]], tailEnd);
  const read = (text: string): Chart => {
    const tokens = tokenize(text, lexicon.vocabulary);
    return recognizer.recognize(tokens, [section(0, tokens.length)]);
  };

  /** How often the rules look at what is found at a token, or for the end of a tail. */
  function looks(text: string): { asked: number; tokens: number; found: number } {
    const { at } = Chart.prototype;
    asked = 0;
    Chart.prototype.at = function (start) {
      asked++;
      return at.call(this, start);
    };
    try {
      const chart = read(text);
      return { asked, tokens: chart.tokens.length, found: chart.all('thing').length };
    } finally {
      Chart.prototype.at = at;
    }
  }

  test.each(texts)('looks as often for each token of a long text as of a short one: %s', (_name, make) => {
    const [short, long] = [looks(make(4_000)), looks(make(64_000))];
    const each = (count: number, { tokens }: typeof short) => count / Math.max(tokens, 1);
    expect(each(long.asked, long)).toBeLessThanOrEqual(1.5 * each(short.asked, short) + 1);
    expect(each(long.found, long)).toBeLessThanOrEqual(1.5 * each(short.found, short) + 1);
  });

  test.each([
    'commas',
    'one repeated syllable',
    'capitals without an end',
    'quotation marks that do not close',
    'brackets that do not close',
    'digits without an end',
    'letters and digits in turn',
    'offices and bodies without an end',
    'articles',
  ])('and finds something, so that there is something to measure: %s', (name) => {
    expect(looks(nasty[name]?.(2_000) ?? '').found).toBeGreaterThan(0);
  });

  test.each(texts)('takes time in proportion to the text: %s', (_name, make) => {
    expectLinear((size) => {
      const text = make(size);
      return () => read(text);
    });
  });
});
