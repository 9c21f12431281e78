/**
 * `sukien/learn`: classifiers of the caller's own labels, key phrases against a corpus, and the names that a misspelled
 * one may stand for. Training, key phrases and names need `npm install natural`; a saved classifier does not.
 *
 * @packageDocumentation
 */
export { SukienError } from './errors.js';
export { type Classifier, type FeatureWeight, loadClassifier, type Prediction } from './learn/classifier.js';
export {
  type CrossValidateOptions,
  type CrossValidation,
  crossValidate,
  type HeldOut,
  type LabelScore,
} from './learn/cross-validate.js';
export { type FeatureOptions, type FeatureSettings, featuresOf } from './learn/features.js';
export type { ClassifierModel, Method } from './learn/model.js';
export {
  type ClosestName,
  type ClosestOptions,
  closestNames,
  createNameIndex,
  type KnownName,
  type NameIndex,
} from './learn/names.js';
export { type Corpus, createCorpus, type KeyPhrase, type KeyPhraseOptions } from './learn/phrases.js';
export type { LabeledText } from './learn/samples.js';
export { type TrainOptions, trainClassifier } from './learn/train.js';
