import { SukienError } from '../errors.js';
import type { Analysis } from '../types.js';
import { checkText } from './check.js';
import { readFeatures } from './features.js';
import { type ClassifierModel, checkModel, type Method } from './model.js';

/** A label and how likely it is. */
export interface Prediction {
  label: string;
  /** 0 to 1; those of all labels make 1. A ranking more than a probability: few examples make it too sure of itself. */
  probability: number;
}

/** A feature that speaks for a label. */
export interface FeatureWeight {
  /** As in `featuresOf`. */
  feature: string;
  /** How much it speaks for the label, against the strongest of the others. */
  weight: number;
}

/** Tells which label a text has. */
export interface Classifier {
  readonly method: Method;
  /** In the order in which the examples first have them. */
  readonly labels: readonly string[];
  /**
   * The labels of a text, the likeliest first.
   *
   * @param text - a sentence or an article, or the analysis of one
   * @throws SukienError E702 for what is no text
   */
  predict(text: string | Analysis): Prediction[];
  /**
   * The features that speak loudest for a label, the loudest first.
   *
   * @param limit - at most so many (default 10)
   * @throws SukienError E703 for a label that it does not have
   */
  strongest(label: string, limit?: number): FeatureWeight[];
  /** Plain data for `JSON.stringify`, which calls this by itself. */
  toJSON(): ClassifierModel;
}

/** What the scores of all labels make of each: by Bayes' rule, or each label against the rest. */
function probabilities(scores: readonly number[], method: Method): number[] {
  const highest = Math.max(...scores);
  // the highest score is taken off, so that no long text makes all of them nothing
  const shares = scores.map((score) => (method === 'bayes' ? Math.exp(score - highest) : 1 / (1 + Math.exp(-score))));
  const sum = shares.reduce((total, share) => total + share, 0);
  // every label denied beyond what a number can hold: the scores alone decide
  if (sum === 0) return scores.map((score) => (score === highest ? 1 / scores.filter((s) => s === highest).length : 0));
  return shares.map((share) => share / sum);
}

/** The probability of each label, in the order of the model's labels, for features that are known already. */
export function weigh(
  model: ClassifierModel,
  index: ReadonlyMap<string, number>,
  features: readonly string[],
): number[] {
  const known = features.flatMap((feature) => index.get(feature) ?? []).sort((a, b) => a - b);
  const scores = model.weights.map((row, label) =>
    known.reduce((score, at) => score + (row[at] as number), model.bias[label] as number),
  );
  return probabilities(scores, model.method);
}

/** Where each feature stands in the vocabulary. */
export const indexOf = ({ vocabulary }: ClassifierModel): Map<string, number> =>
  new Map(vocabulary.map((feature, i) => [feature, i]));

/** The classifier of a model that is known to be good and that nobody else holds. */
export function classifierOf(model: ClassifierModel): Classifier {
  const index = indexOf(model);
  const { method, labels, vocabulary, weights } = model;
  return {
    method,
    labels: [...labels],
    predict(text) {
      checkText('text', text);
      const shares = weigh(model, index, readFeatures(text, model.features));
      return labels
        .map((label, i) => ({ label, probability: shares[i] as number }))
        .sort((a, b) => b.probability - a.probability);
    },
    strongest(label, limit = 10) {
      const own = labels.indexOf(label);
      if (own < 0) throw new SukienError('E703', 'label', `«${label}» is unknown.`, `Known are ${labels.join(', ')}.`);
      const others = weights.filter((_, i) => i !== own);
      return vocabulary
        .map((feature, i) => {
          const against = Math.max(...others.map((row) => row[i] as number));
          return { feature, weight: ((weights[own] as number[])[i] as number) - against };
        })
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .slice(0, limit);
    },
    toJSON: () => structuredCopy(model),
  };
}

/** A copy, so that nobody's hands reach into a classifier. */
const structuredCopy = (model: ClassifierModel): ClassifierModel => ({
  ...model,
  labels: [...model.labels],
  features: { ...model.features },
  vocabulary: [...model.vocabulary],
  bias: [...model.bias],
  weights: model.weights.map((row) => [...row]),
});

/**
 * A classifier from what was saved. Needs no other package: `natural` is for training alone.
 *
 * @param model - JSON text, or the data in it
 * @throws SukienError E704 with the place of the first thing that is wrong
 * @example
 * ```ts
 * const classifier = loadClassifier(readFileSync('evacuation.json', 'utf8'));
 * classifier.predict('Huyện đã sơ tán 40 hộ dân.')[0]?.label // 'evacuation'
 * ```
 */
export function loadClassifier(model: string | ClassifierModel): Classifier {
  let value: unknown = model;
  if (typeof model === 'string') {
    try {
      value = JSON.parse(model);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new SukienError('E704', 'model', `is not JSON (${why}).`, 'Give the text that was saved, whole.');
    }
  }
  checkModel(value);
  return classifierOf(structuredCopy(value));
}
