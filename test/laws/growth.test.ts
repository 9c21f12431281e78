import { describe, expect, test, vi } from 'vitest';
import { packedLexicon } from '../../src/generated/lexicon.js';
import { Lexicon } from '../../src/lexicon/lexicon.js';
import { unpackEntries } from '../../src/lexicon/packed.js';
import { Vocabulary } from '../../src/lexicon/vocabulary.js';
import { Chart } from '../../src/pattern/chart.js';
import { type Rule, RuleSet } from '../../src/pattern/rules.js';
import { Recognizer } from '../../src/recognize.js';
import { canonical, clean, fold, foldPhrase } from '../../src/text/fold.js';
import { type Tokens, tokenize } from '../../src/text/tokens.js';
import { generate } from '../bench/corpus.js';

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

/** Texts that make a careless reader slow, of about so many characters. */
const nasty: Record<string, (size: number) => string> = {
  commas: (size) => ','.repeat(size),
  'one repeated syllable': (size) => 'an '.repeat(size / 3),
  'one word without an end': (size) => 'a'.repeat(size),
  'capitals without an end': (size) => 'Nguyễn '.repeat(size / 7),
  'capitals without blanks': (size) => 'A'.repeat(size),
  'quotation marks that do not close': (size) => '“Dân vận '.repeat(size / 9),
  'brackets that do not close': (size) => '(số 5 '.repeat(size / 6),
  apostrophes: (size) => 'a’'.repeat(size / 2),
  'invisible characters': (size) => `a${'\u200b'.repeat(size)}`,
  'invisible characters and apostrophes': (size) => `a’${'\u200b'.repeat(7)}`.repeat(size / 9),
  'digits without an end': (size) => '1'.repeat(size),
  'letters and digits in turn': (size) => 'a1'.repeat(size / 2),
  'line ends': (size) => '\r\n'.repeat(size / 2),
  'line ends between invisible characters': (size) => '\n\u200b'.repeat(size / 2),
  'marks piled on one letter': (size) => `a${'\u0301\u0323'.repeat(size / 2)}`,
  'offices and bodies without an end': (size) => 'phó trưởng phòng phòng phòng '.repeat(size / 29),
  'lone surrogates': (size) => '\ud83d'.repeat(size),
  articles: (size) => generate(size, 11).join('\n').slice(0, size),
};
const texts = Object.entries(nasty);

/** Milliseconds of processor time, the least of three tries, so that a busy machine changes little. */
function cost(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * Work on a text sixteen times as long may cost sixteen times as much, and three times that for the noise of a short
 * measurement; quadratic work would cost 256 times as much. Below the floor nothing can be told.
 */
function expectLinear(work: (size: number) => () => unknown): void {
  const [small, large] = [work(6_250), work(100_000)];
  small();
  const FLOOR = 4;
  expect(cost(large)).toBeLessThan(16 * 3 * Math.max(cost(small), FLOOR));
}

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
const RULES: Rule[] = [
  rule('office', '( {former} | {acting} )? {deputy}? {office} ( {office} | , )* {organization}?'),
  rule('names', '#T #T* ( , #T #T? )*'),
  rule('list', '( an | a | {office} ) ( , ( an | a )? )*'),
  rule('quoted', '" ( #T | an | vận )* "?'),
  rule('figures', '#N ( ( / | . | , | a )? #N )*'),
  rule('brackets', '\\( ( số #N )* \\)?'),
  rule('tail', '( phó | an | , ) …{stop}'),
];

/** A chart that counts how often it is asked. */
class CountingChart extends Chart {
  asked = 0;
  override at(start: number) {
    this.asked++;
    return super.at(start);
  }
}

describe('applying rules', () => {
  const lexicon = Lexicon.build(unpackEntries(packedLexicon()));
  let tails = 0;
  const tailEnd = (_chart: Chart, at: number, limit: number) => {
    tails++;
    return Math.min(at + 5, limit);
  };
  const kinds = new Set(['former', 'acting', 'deputy', 'office', 'organization']);
  const set = new RuleSet('test', RULES, { key: (key) => lexicon.vocabulary.add(key), kinds, tailEnd });
  const recognizer = new Recognizer(lexicon, [], tailEnd);
  const whole = (tokens: Tokens) => [{ block: 'paragraph' as const, start: 0, end: tokens.length, capitals: false }];

  function counted(text: string): { asked: number; tokens: number } {
    const tokens = tokenize(text, lexicon.vocabulary);
    const known = recognizer.recognize(tokens, whole(tokens));
    const chart = new CountingChart(tokens, known.sections);
    for (let at = 0; at < tokens.length; at++) for (const one of known.at(at)) chart.add(one);
    chart.asked = 0;
    tails = 0;
    set.apply(chart);
    return { asked: chart.asked + tails, tokens: tokens.length };
  }

  test.each(texts)('asks as often for each token of a long text as of a short one: %s', (_name, make) => {
    const [short, long] = [counted(make(4_000)), counted(make(64_000))];
    const each = ({ asked, tokens }: typeof short) => asked / Math.max(tokens, 1);
    expect(long.asked).toBeGreaterThanOrEqual(long.tokens);
    expect(each(long)).toBeLessThanOrEqual(1.5 * each(short) + 1);
  });

  test.each(texts)('takes time in proportion to the text: %s', (_name, make) => {
    expectLinear((size) => {
      const tokens = tokenize(make(size), lexicon.vocabulary);
      const sections = whole(tokens);
      return () => set.apply(recognizer.recognize(tokens, sections));
    });
  });
});
