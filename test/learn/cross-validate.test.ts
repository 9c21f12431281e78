import { describe, expect, test } from 'vitest';
import { stratifiedFolds } from '../../src/learn/folds.js';
import { crossValidate, type LabeledText } from '../../src/learn.js';

const examples: LabeledText[] = [1, 2, 3, 4].flatMap((number) => [
  { text: `lửa cháy lần ${number}`, label: 'fire' },
  { text: `họp bàn lần ${number}`, label: 'meeting' },
]);

describe('stratifiedFolds', () => {
  test('every fold has every label as often as the others, give or take one, and is as big', () => {
    const labels = [...new Array(11).fill(0), ...new Array(7).fill(1)];
    const folds = stratifiedFolds(labels, 4, 1);
    const count = (fold: number, label?: number) =>
      folds.filter((own, i) => own === fold && (label === undefined || labels[i] === label)).length;
    expect([0, 1, 2, 3].map((fold) => count(fold)).sort()).toEqual([4, 4, 5, 5]);
    expect([0, 1, 2, 3].map((fold) => count(fold, 0)).sort()).toEqual([2, 3, 3, 3]);
    expect([0, 1, 2, 3].map((fold) => count(fold, 1)).sort()).toEqual([1, 2, 2, 2]);
  });

  test('the same seed deals the same, another seed another way', () => {
    const labels = Array.from({ length: 40 }, (_, i) => i % 2);
    expect(stratifiedFolds(labels, 5, 3)).toEqual(stratifiedFolds(labels, 5, 3));
    expect(stratifiedFolds(labels, 5, 3)).not.toEqual(stratifiedFolds(labels, 5, 4));
  });
});

describe('crossValidate', () => {
  test('labels that their words tell', async () => {
    const result = await crossValidate(examples, { folds: 4 });
    expect(result.accuracy).toBe(1);
    expect(result.macroF1).toBe(1);
    expect(result.labels).toEqual([
      { label: 'fire', precision: 1, recall: 1, f1: 1, support: 4 },
      { label: 'meeting', precision: 1, recall: 1, f1: 1, support: 4 },
    ]);
    expect(result.confusion).toEqual([
      [4, 0],
      [0, 4],
    ]);
    expect(result.predictions.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(result.predictions.map(({ fold }) => fold)).size).toBe(4);
  });

  test('a label that lies: the figures by hand', async () => {
    // the last of five fires is called a meeting, and no classifier that did not see it can know
    const wrong = [...examples, { text: 'lửa cháy lần 5', label: 'meeting' }];
    const { confusion, labels, accuracy } = await crossValidate(wrong, { folds: 2, minCount: 1 });
    expect(confusion).toEqual([
      [4, 0],
      [1, 4],
    ]);
    expect(accuracy).toBeCloseTo(8 / 9, 12);
    expect(labels[0]).toMatchObject({ precision: 0.8, recall: 1, support: 4 });
    expect(labels[1]).toMatchObject({ precision: 1, recall: 0.8, support: 5 });
    expect(labels[0]?.f1).toBeCloseTo(8 / 9, 12);
  });

  test('the same arguments give the same result', async () => {
    const options = { folds: 3, seed: 7, method: 'logistic' } as const;
    expect(await crossValidate(examples, options)).toEqual(await crossValidate(examples, options));
  });

  test('a label of fewer examples than folds', async () => {
    await expect(crossValidate(examples, { folds: 5 })).rejects.toThrow(
      'E702 examples: has 4 of the label «fire» for 5 folds. Give more examples of it, or fewer folds.',
    );
  });

  test('folds that are none', async () => {
    await expect(crossValidate(examples, { folds: 1 })).rejects.toThrow(
      'E703 options.folds: is 1. Give a whole number',
    );
    await expect(crossValidate(examples, { seed: -1 })).rejects.toThrow('E703 options.seed: is -1.');
  });
});
