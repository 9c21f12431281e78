import { SukienError } from '../errors.js';
import { isRecord, nameOf } from './check.js';
import { FEATURE_RULES, type FeatureSettings } from './features.js';

/** How a classifier learns. */
export type Method = 'bayes' | 'logistic';

/** A trained classifier as plain data, for `JSON.stringify`. */
export interface ClassifierModel {
  format: 'sukien/classifier';
  /** Of this format. */
  version: 1;
  method: Method;
  /** The labels, in the order in which the examples first have them. */
  labels: string[];
  /** Number of examples it was trained on. */
  examples: number;
  /** What it looks at. */
  features: FeatureSettings;
  /** The features that it knows, sorted by code unit. */
  vocabulary: string[];
  /** By label: where its score starts. */
  bias: number[];
  /** By label: what each feature of the vocabulary adds to its score where it is there. */
  weights: number[][];
}

const FORMAT = 'sukien/classifier';
const VERSION = 1;

function refuse(where: string, what: string, hint = 'Give what toJSON() of a classifier returned, unchanged.'): never {
  throw new SukienError('E704', where, what, hint);
}

function checkWords(where: string, value: unknown, least: number): asserts value is string[] {
  if (!Array.isArray(value)) refuse(where, nameOf(value));
  value.forEach((word, i) => {
    if (typeof word !== 'string') refuse(`${where}[${i}]`, nameOf(word));
  });
  if (new Set(value).size < value.length) refuse(where, 'has one entry twice.');
  if (value.length < least) refuse(where, `has ${value.length} entries.`);
}

function checkNumbers(where: string, value: unknown, length: number): asserts value is number[] {
  if (!Array.isArray(value)) refuse(where, nameOf(value));
  if (value.length !== length) refuse(where, `has ${value.length} numbers instead of ${length}.`);
  const wrong = value.findIndex((number) => !Number.isFinite(number));
  if (wrong >= 0) refuse(`${where}[${wrong}]`, nameOf(value[wrong]));
}

/**
 * Refuses what is no model of this format and version.
 *
 * @throws SukienError E704 with the place of the first thing that is wrong
 */
export function checkModel(value: unknown): asserts value is ClassifierModel {
  if (!isRecord(value)) refuse('model', nameOf(value));
  if (value.format !== FORMAT) refuse('model.format', nameOf(value.format));
  if (value.version !== VERSION) {
    refuse('model.version', nameOf(value.version), `This version of sukien reads version ${VERSION}; train it again.`);
  }
  if (value.method !== 'bayes' && value.method !== 'logistic') refuse('model.method', nameOf(value.method));
  if (!Number.isSafeInteger(value.examples)) refuse('model.examples', nameOf(value.examples));
  const { features } = value;
  if (!isRecord(features)) refuse('model.features', nameOf(features));
  for (const name of Object.keys(FEATURE_RULES)) {
    if (typeof features[name] !== 'boolean') refuse(`model.features.${name}`, nameOf(features[name]));
  }
  checkWords('model.labels', value.labels, 2);
  checkWords('model.vocabulary', value.vocabulary, 0);
  checkNumbers('model.bias', value.bias, value.labels.length);
  const { weights } = value;
  if (!Array.isArray(weights)) refuse('model.weights', nameOf(weights));
  if (weights.length !== value.labels.length) {
    refuse('model.weights', `has ${weights.length} rows instead of ${value.labels.length}.`);
  }
  for (const [i, row] of weights.entries()) checkNumbers(`model.weights[${i}]`, row, value.vocabulary.length);
}
