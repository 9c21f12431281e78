import LogisticRegressionClassifier from 'natural/lib/natural/classifiers/logistic_regression_classifier.js';
import { describe, expect, test } from 'vitest';
import {
  type ClassifierModel,
  featuresOf,
  type LabeledText,
  loadClassifier,
  type TrainOptions,
  trainClassifier,
} from '../../src/learn.js';

const FIRES: LabeledText[] = [
  { text: 'lửa cháy', label: 'fire' },
  { text: 'họp bàn', label: 'meeting' },
  { text: 'cháy nhà', label: 'fire' },
  { text: 'họp dân', label: 'meeting' },
];
const SYLLABLES: TrainOptions = { features: { bigrams: false, kinds: false }, minCount: 1, smoothing: 1 };

const rejection = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
};

describe('naive Bayes', () => {
  test('by hand', async () => {
    const classifier = await trainClassifier(FIRES, SYLLABLES);
    // (n + 1) / (2 + 2) for what is there, 1 minus that for what is not:
    // fire    cháy ¾, no lửa ½, no nhà ½, no họp ¾, no bàn ¾, no dân ¾ = 81 / 1024
    // meeting cháy ¼, no lửa ¾, no nhà ¾, no họp ¼, no bàn ½, no dân ½ =  9 / 1024
    const [best, other] = classifier.predict('Cháy');
    expect(best).toEqual({ label: 'fire', probability: expect.closeTo(0.9, 9) });
    expect(other).toEqual({ label: 'meeting', probability: expect.closeTo(0.1, 9) });
  });

  test('labels are in the order of the examples, and one of more examples is likelier', async () => {
    const classifier = await trainClassifier([...FIRES, { text: 'họp đảng', label: 'meeting' }], SYLLABLES);
    expect(classifier.labels).toEqual(['fire', 'meeting']);
    const even = await trainClassifier(FIRES, SYLLABLES);
    const share = (probabilities: { label: string; probability: number }[]) =>
      probabilities.find(({ label }) => label === 'meeting')?.probability ?? 0;
    expect(share(even.predict(''))).toBeCloseTo(0.5, 9);
    expect(share(classifier.predict(''))).toBeGreaterThan(0.5);
  });

  test('the order of the examples of a label does not matter', async () => {
    const turned = [FIRES[2], FIRES[3], FIRES[0], FIRES[1]] as LabeledText[];
    expect(JSON.stringify(await trainClassifier(turned, SYLLABLES))).toBe(
      JSON.stringify(await trainClassifier(FIRES, SYLLABLES)),
    );
  });

  test('an article of many features is not too much for numbers', async () => {
    // two syllables, so that every word is a feature of its own
    const words = (first: string) =>
      Array.from(
        { length: 26 * 26 },
        (_, i) => `${first}${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}`,
      );
    const examples = [0, 1, 2].flatMap(() => [
      { text: words('p').join(' '), label: 'p' },
      { text: words('q').join(' '), label: 'q' },
    ]);
    const classifier = await trainClassifier(examples, { ...SYLLABLES, maxFeatures: 2000 });
    expect(classifier.predict(words('q').join(' '))[0]).toEqual({ label: 'q', probability: expect.closeTo(1, 9) });
  });

  test('strongest names what speaks for a label', async () => {
    const classifier = await trainClassifier(FIRES, SYLLABLES);
    // odds of cháy: 3 of 1 against 1 of 3
    expect(classifier.strongest('fire', 1)).toEqual([{ feature: 's:chay', weight: expect.closeTo(Math.log(9), 9) }]);
    expect(classifier.strongest('meeting').map(({ feature }) => feature)).toEqual(['s:hop', 's:ban', 's:dan']);
    expect(() => classifier.strongest('flood')).toThrow('E703 label: «flood» is unknown. Known are fire, meeting.');
  });
});

describe('logistic regression', () => {
  const options: TrainOptions = { ...SYLLABLES, method: 'logistic' };

  test('has the weights of natural', async () => {
    const { weights, vocabulary } = (await trainClassifier(FIRES, options)).toJSON();
    const natural = new LogisticRegressionClassifier({});
    natural.textToFeatures = (tokens) => vocabulary.map((feature) => (tokens.includes(feature) ? 1 : 0));
    for (const { text, label } of [FIRES[0], FIRES[2], FIRES[1], FIRES[3]] as LabeledText[]) {
      natural.addDocument(featuresOf(text, options.features), label);
    }
    natural.train();
    natural.classifier.theta.forEach(({ elements }, label) => {
      elements.forEach((weight, i) => {
        expect(weights[label]?.[i]).toBeCloseTo(weight, 9);
      });
    });
  });

  test('expects as many texts of a label as there are', async () => {
    const examples = [...FIRES, { text: 'họp đảng', label: 'meeting' }];
    const { bias, weights, vocabulary } = (await trainClassifier(examples, options)).toJSON();
    const expected = (label: number) =>
      examples.reduce((sum, { text }) => {
        const there = new Set(featuresOf(text, options.features));
        const score = vocabulary.reduce(
          (z, feature, i) => (there.has(feature) ? z + (weights[label]?.[i] ?? 0) : z),
          bias[label] ?? 0,
        );
        return sum + 1 / (1 + Math.exp(-score));
      }, 0);
    expect(expected(0)).toBeCloseTo(2, 6);
    expect(expected(1)).toBeCloseTo(3, 6);
  });

  test('tells the labels and makes 1 of them', async () => {
    const classifier = await trainClassifier(FIRES, options);
    const predictions = classifier.predict('cháy lớn');
    expect(predictions[0]?.label).toBe('fire');
    expect(predictions.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 12);
  });

  test('the same examples give the same model', async () => {
    const first = JSON.stringify(await trainClassifier(FIRES, options));
    expect(JSON.stringify(await trainClassifier(FIRES, options))).toBe(first);
  });
});

describe.each(['bayes', 'logistic'] as const)('labels and texts that objects trip over (%s)', (method) => {
  test('labels of numbers and of names that every object has', async () => {
    const names = ['10', 'constructor', '2', '__proto__'];
    const texts = ['lửa cháy', 'họp bàn', 'trồng rừng', 'bắt cướp'];
    const examples = [0, 1].flatMap(() => names.map((label, i) => ({ text: texts[i] as string, label })));
    const classifier = await trainClassifier(examples, { ...SYLLABLES, method });
    expect(classifier.labels).toEqual(names);
    expect(texts.map((text) => classifier.predict(text)[0]?.label)).toEqual(names);
  });

  test('words that every object has', async () => {
    const examples = [
      { text: 'constructor valueOf', label: 'a' },
      { text: 'lửa cháy', label: 'b' },
    ];
    const classifier = await trainClassifier(examples, { ...SYLLABLES, method });
    expect(classifier.predict('constructor')[0]?.label).toBe('a');
    expect(classifier.predict('cháy')[0]?.label).toBe('b');
  });

  test('an example without a word is an example all the same', async () => {
    const examples = [...FIRES, { text: '…', label: 'meeting' }];
    expect((await trainClassifier(examples, { ...SYLLABLES, method })).toJSON().examples).toBe(5);
  });
});

describe('which features are kept', () => {
  const vocabulary = async (options: TrainOptions) => (await trainClassifier(FIRES, options)).toJSON().vocabulary;

  test('sorted, of as many examples as asked for', async () => {
    expect(await vocabulary(SYLLABLES)).toEqual(['s:ban', 's:chay', 's:dan', 's:hop', 's:lua', 's:nha']);
    expect(await vocabulary({ ...SYLLABLES, minCount: 2 })).toEqual(['s:chay', 's:hop']);
  });

  test('those that tell the labels apart best', async () => {
    // cháy and họp are of all texts of one label and of none of the other; of equals the first by letters
    expect(await vocabulary({ ...SYLLABLES, maxFeatures: 3 })).toEqual(['s:ban', 's:chay', 's:hop']);
  });

  test('none is an error', async () => {
    expect(await rejection(trainClassifier(FIRES, { ...SYLLABLES, minCount: 3 }))).toBe(
      'E702 examples: have no feature that 3 of them share. Give more examples, or lower options.minCount.',
    );
  });
});

describe('saved', () => {
  test.each(['bayes', 'logistic'] as const)('as JSON, and read back the same (%s)', async (method) => {
    const classifier = await trainClassifier(FIRES, { ...SYLLABLES, method });
    const json = JSON.stringify(classifier);
    for (const loaded of [loadClassifier(json), loadClassifier(JSON.parse(json))]) {
      expect(JSON.stringify(loaded)).toBe(json);
      expect(loaded.method).toBe(method);
      expect(loaded.labels).toEqual(['fire', 'meeting']);
      expect(loaded.predict('cháy nhà dân')).toEqual(classifier.predict('cháy nhà dân'));
    }
  });

  test('nobody reaches into a classifier', async () => {
    const model = (await trainClassifier(FIRES, SYLLABLES)).toJSON();
    const classifier = loadClassifier(model);
    const before = classifier.predict('cháy');
    (model.weights[0] as number[]).fill(0);
    (classifier.toJSON().weights[0] as number[]).fill(0);
    expect(classifier.predict('cháy')).toEqual(before);
  });

  const model: ClassifierModel = {
    format: 'sukien/classifier',
    version: 1,
    method: 'bayes',
    labels: ['a', 'b'],
    examples: 2,
    features: { syllables: true, bigrams: false, kinds: false, diacritics: false },
    vocabulary: ['s:chay', 's:hop'],
    bias: [0, 0],
    weights: [
      [1, 0],
      [0, 1],
    ],
  };

  test('a model by hand', () => {
    expect(loadClassifier(model).predict('cháy')[0]).toEqual({
      label: 'a',
      probability: expect.closeTo(Math.E / (Math.E + 1), 9),
    });
  });

  const unchanged = 'Give what toJSON() of a classifier returned, unchanged.';
  test.each<[string, object]>([
    [`E704 model.format: is «x». ${unchanged}`, { format: 'x' }],
    [`E704 model.version: is 2. This version of sukien reads version 1; train it again.`, { version: 2 }],
    [`E704 model.method: is missing. ${unchanged}`, { method: undefined }],
    [`E704 model.examples: is «2». ${unchanged}`, { examples: '2' }],
    [`E704 model.features.bigrams: is missing. ${unchanged}`, { features: { syllables: true } }],
    [`E704 model.labels: has 1 entries. ${unchanged}`, { labels: ['a'] }],
    [`E704 model.labels[1]: is 7. ${unchanged}`, { labels: ['a', 7] }],
    [`E704 model.vocabulary: has one entry twice. ${unchanged}`, { vocabulary: ['s:chay', 's:chay'] }],
    [`E704 model.bias: has 1 numbers instead of 2. ${unchanged}`, { bias: [0] }],
    [`E704 model.bias[1]: is null. ${unchanged}`, { bias: [0, null] }],
    [`E704 model.weights: has 1 rows instead of 2. ${unchanged}`, { weights: [[1, 0]] }],
    [`E704 model.weights[1]: has 1 numbers instead of 2. ${unchanged}`, { weights: [[1, 0], [1]] }],
    [
      `E704 model.weights[1][0]: is NaN. ${unchanged}`,
      {
        weights: [
          [1, 0],
          [Number.NaN, 0],
        ],
      },
    ],
  ])('%s', (message, change) => {
    expect(() => loadClassifier({ ...model, ...change } as never)).toThrow(message);
  });

  test('text that is no model', () => {
    expect(() => loadClassifier('{')).toThrow(
      /^E704 model: is not JSON \(.+\)\. Give the text that was saved, whole\.$/,
    );
    expect(() => loadClassifier('[]')).toThrow(`E704 model: is a list. ${unchanged}`);
    expect(() => loadClassifier(undefined as never)).toThrow(`E704 model: is missing. ${unchanged}`);
  });
});

describe('bad examples and options are told with their place', () => {
  const [good] = FIRES as [LabeledText];
  test.each<[string, unknown, unknown?]>([
    ['E702 examples: is missing. Give a list of { text, label }.', undefined],
    ['E702 examples: is empty. Give examples of two labels', []],
    ['E702 examples: have one label, «fire». Give examples of two labels', [good]],
    ['E702 examples[1]: is «cháy». Give { text, label }.', [good, 'cháy']],
    ['E702 examples[1].text: is missing. Give a text', [good, { label: 'x' }]],
    ['E702 examples[1].label: is 3. Give a word for what the text is.', [good, { text: '', label: 3 }]],
    ['E703 options.method: is «svm». Choose one of bayes, logistic.', FIRES, { method: 'svm' }],
    ['E703 options.minCount: is 0. Give a whole number of at least 1.', FIRES, { minCount: 0 }],
    ['E703 options.maxFeatures: is 1.5. Give a whole number', FIRES, { maxFeatures: 1.5 }],
    ['E703 options.smoothing: is 0. Give a number above 0.', FIRES, { smoothing: 0 }],
    ['E703 options.folds: is unknown. Known are method,', FIRES, { folds: 5 }],
    ['E703 options.features.words: is unknown.', FIRES, { features: { words: true } }],
    ['E703 options.features: is a list. Give an object of syllables,', FIRES, { features: [] }],
    ['E703 options: is null. Give an object, or leave it out.', FIRES, null],
  ])('%s', async (message, examples, options = {}) => {
    expect(await rejection(trainClassifier(examples as never, options as never))).toContain(message);
  });

  test('a text to predict', async () => {
    const classifier = await trainClassifier(FIRES, SYLLABLES);
    expect(() => classifier.predict(null as never)).toThrow('E702 text: is null.');
  });
});
