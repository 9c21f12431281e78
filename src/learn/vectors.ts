import type { Sample } from './samples.js';

/** A stand-in for the stemmer that `natural` asks for and does not use on lists of tokens. */
export const NO_STEMMER = {};

/**
 * Names that `natural` may use as keys of objects. Labels of the caller's own would go wrong there: numbers change
 * their order, and `constructor` is found in every object.
 */
export const labelName = (label: number): string => `l${label}`;

/** One column a feature, 1 where the text has it: `natural` would compare every feature with every token. */
export const vectorizer = (vocabulary: readonly string[]): ((features: readonly string[]) => number[]) => {
  const index = new Map(vocabulary.map((feature, i) => [feature, i]));
  return (features) => {
    const vector = new Array<number>(vocabulary.length).fill(0);
    for (const feature of features) {
      const at = index.get(feature);
      if (at !== undefined) vector[at] = 1;
    }
    return vector;
  };
};

/** What both classifiers of `natural` can do. */
interface Trainable {
  textToFeatures(tokens: readonly string[]): number[];
  addDocument(tokens: readonly string[], label: string): void;
  train(): void;
}

/** Trains a classifier of `natural` on samples, with our features in the place of its own. */
export function trainOn(trainable: Trainable, samples: readonly Sample[], vocabulary: readonly string[]): void {
  trainable.textToFeatures = vectorizer(vocabulary);
  for (const { features, label } of samples) {
    // A document without a token is passed over: one that no text has keeps it as an example of its label.
    trainable.addDocument(features.length > 0 ? features : [''], labelName(label));
  }
  trainable.train();
}
