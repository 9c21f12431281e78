import { SukienError } from '../errors.js';
import { checkOptions, isRecord, type OptionRule, oneOf, wholeFrom } from './check.js';
import { type Classifier, classifierOf } from './classifier.js';
import { FEATURE_RULES, type FeatureOptions, type FeatureSettings, featureSettings } from './features.js';
import { fitBayes } from './fit-bayes.js';
import { fitLogistic } from './fit-logistic.js';
import type { ClassifierModel, Method } from './model.js';
import { type LabeledText, readSamples, type Sample } from './samples.js';
import { selectFeatures } from './select-features.js';

/** How to train. */
export interface TrainOptions {
  /** Naive Bayes (default: fast, good with few examples) or logistic regression (slow, good with hundreds). */
  method?: Method;
  features?: FeatureOptions;
  /** Leave out features of fewer examples (default 3: what one or two have is mostly chance). */
  minCount?: number;
  /** Keep so many features, those that tell the labels apart best (default 300; more rarely helps, and logistic regression
   * grows slow with them). */
  maxFeatures?: number;
  /** Of `bayes`: what is added to every count, so that nothing is impossible (default 0.5). */
  smoothing?: number;
}

/** What the options of training may be. */
const TRAIN_RULES: Readonly<Record<keyof TrainOptions, OptionRule>> = {
  method: oneOf('bayes', 'logistic'),
  features: [isRecord, `Give an object of ${Object.keys(FEATURE_RULES).join(', ')}.`],
  minCount: wholeFrom(1),
  maxFeatures: wholeFrom(1),
  smoothing: [(value) => Number.isFinite(value) && (value as number) > 0, 'Give a number above 0.'],
};

/** @throws SukienError E703 */
export function checkTrainOptions(options: TrainOptions, more: Readonly<Record<string, OptionRule>> = {}): void {
  checkOptions('options', options, { ...TRAIN_RULES, ...more });
  if (options.features) checkOptions('options.features', options.features, FEATURE_RULES);
}

/** Twelve digits are more than the examples can tell, and make the saved model a third smaller. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** Trains on features that were read already. */
export async function fitModel(
  labels: readonly string[],
  samples: readonly Sample[],
  settings: FeatureSettings,
  options: TrainOptions,
): Promise<ClassifierModel> {
  const { method = 'bayes', minCount = 3, maxFeatures = 300, smoothing = 0.5 } = options;
  const vocabulary = selectFeatures(samples, labels.length, minCount, maxFeatures);
  if (vocabulary.length === 0) {
    const what = `have no feature that ${minCount} of them share.`;
    throw new SukienError('E702', 'examples', what, 'Give more examples, or lower options.minCount.');
  }
  const learned =
    method === 'bayes'
      ? await fitBayes(samples, labels.length, vocabulary, smoothing)
      : await fitLogistic(samples, labels.length, vocabulary);
  return {
    format: 'sukien/classifier',
    version: 1,
    method,
    labels: [...labels],
    examples: samples.length,
    features: settings,
    vocabulary,
    bias: learned.bias.map(rounded),
    weights: learned.weights.map((row) => row.map(rounded)),
  };
}

/**
 * Trains a classifier of sentences or articles on labels of your own, by the package `natural` (`npm install natural`), with
 * this library's tokens as features. The same examples and options give the same model; nothing is drawn by lot.
 *
 * @param examples - texts with their labels, of two labels at least
 * @throws SukienError E701 without `natural`, E702 for the examples, E703 for the options, E705 where logistic regression
 * finds no answer
 * @example
 * ```ts
 * const classifier = await trainClassifier([
 *   { text: 'Xã đã sơ tán 40 hộ dân.', label: 'evacuation' },
 *   { text: 'Mưa lớn làm ngập hai thôn.', label: 'other' }, …
 * ]);
 * writeFileSync('evacuation.json', JSON.stringify(classifier));
 * ```
 */
export async function trainClassifier(
  examples: readonly LabeledText[],
  options: TrainOptions = {},
): Promise<Classifier> {
  checkTrainOptions(options);
  const settings = featureSettings(options.features ?? {});
  const { labels, samples } = readSamples(examples, settings);
  return classifierOf(await fitModel(labels, samples, settings, options));
}
