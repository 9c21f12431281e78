import { SukienError } from '../errors.js';
import { wholeFrom } from './check.js';
import { indexOf, weigh } from './classifier.js';
import { featureSettings } from './features.js';
import { stratifiedFolds } from './folds.js';
import { type LabeledText, readSamples } from './samples.js';
import { checkTrainOptions, fitModel, type TrainOptions } from './train.js';

/** How to cross-validate. */
export interface CrossValidateOptions extends TrainOptions {
  /** Number of parts (default 5): each is predicted by a classifier that was trained on the others. */
  folds?: number;
  /** Picks which example goes into which part (default 1); the same seed picks the same. */
  seed?: number;
}

/** How well one label is told. */
export interface LabelScore {
  label: string;
  /** Of the texts that were given this label, the share that has it. */
  precision: number;
  /** Of the texts that have this label, the share that was given it. */
  recall: number;
  /** Harmonic mean of both. */
  f1: number;
  /** Number of texts that have it. */
  support: number;
}

/** What became of one example. */
export interface HeldOut {
  /** Index in the examples. */
  index: number;
  label: string;
  predicted: string;
  probability: number;
  fold: number;
}

/** How well texts are told that the classifier did not see. */
export interface CrossValidation {
  /** The share of texts whose label was told. */
  accuracy: number;
  /** Mean of the labels' `f1`. */
  macroF1: number;
  labels: LabelScore[];
  /** By label, by predicted label: how many texts. */
  confusion: number[][];
  /** Every example once, in the order given. */
  predictions: HeldOut[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function scoreOf(label: string, at: number, confusion: readonly number[][]): LabelScore {
  const right = confusion[at]?.[at] ?? 0;
  const support = (confusion[at] ?? []).reduce((sum, count) => sum + count, 0);
  const told = confusion.reduce((sum, row) => sum + (row[at] as number), 0);
  const precision = share(right, told);
  const recall = share(right, support);
  return { label, precision, recall, f1: share(2 * precision * recall, precision + recall), support };
}

/**
 * Tells how well a classifier of these examples does on texts that it did not see: stratified k-fold cross-validation.
 * Every part has each label as often as the others, give or take one. The same arguments give the same result.
 *
 * @throws SukienError as `trainClassifier`; E702 where a label has fewer examples than there are folds
 * @example const { accuracy, labels } = await crossValidate(examples, { folds: 5 })
 */
export async function crossValidate(
  examples: readonly LabeledText[],
  options: CrossValidateOptions = {},
): Promise<CrossValidation> {
  checkTrainOptions(options, { folds: wholeFrom(2), seed: wholeFrom(0) });
  const { folds = 5, seed = 1, ...training } = options;
  const settings = featureSettings(options.features ?? {});
  const { labels, samples } = readSamples(examples, settings);
  labels.forEach((label, i) => {
    const count = samples.filter((sample) => sample.label === i).length;
    if (count < folds) {
      const what = `has ${count} of the label «${label}» for ${folds} folds.`;
      throw new SukienError('E702', 'examples', what, 'Give more examples of it, or fewer folds.');
    }
  });
  const fold = stratifiedFolds(
    samples.map(({ label }) => label),
    folds,
    seed,
  );
  const confusion = labels.map(() => labels.map(() => 0));
  const predictions: HeldOut[] = [];
  for (let part = 0; part < folds; part++) {
    const seen = samples.filter((_, i) => fold[i] !== part);
    const model = await fitModel(labels, seen, settings, training);
    const index = indexOf(model);
    samples.forEach(({ features, label }, i) => {
      if (fold[i] !== part) return;
      const shares = weigh(model, index, features);
      const told = shares.indexOf(Math.max(...shares));
      (confusion[label] as number[])[told] = ((confusion[label] as number[])[told] as number) + 1;
      const [own, given] = [labels[label] as string, labels[told] as string];
      predictions.push({ index: i, label: own, predicted: given, probability: shares[told] as number, fold: part });
    });
  }
  const scores = labels.map((label, at) => scoreOf(label, at, confusion));
  return {
    accuracy: share(predictions.filter(({ label, predicted }) => label === predicted).length, samples.length),
    macroF1: share(
      scores.reduce((sum, { f1 }) => sum + f1, 0),
      scores.length,
    ),
    labels: scores,
    confusion,
    predictions: predictions.sort((a, b) => a.index - b.index),
  };
}
