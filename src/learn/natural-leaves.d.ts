/** The leaves of the package `natural` that are used; its own declarations cover its root only, which is never imported. */

declare module 'natural/lib/natural/classifiers/bayes_classifier.js' {
  class BayesClassifier {
    constructor(stemmer?: unknown, smoothing?: number);
    classifier: {
      classFeatures: Record<string, Record<number, number>>;
      classTotals: Record<string, number>;
      totalExamples: number;
      smoothing: number;
    };
    textToFeatures(tokens: readonly string[]): number[];
    addDocument(tokens: readonly string[], label: string): void;
    train(): void;
  }
  export = BayesClassifier;
}

declare module 'natural/lib/natural/classifiers/logistic_regression_classifier.js' {
  class LogisticRegressionClassifier {
    constructor(stemmer?: unknown);
    classifier: { theta: { elements: number[] }[] };
    textToFeatures(tokens: readonly string[]): number[];
    addDocument(tokens: readonly string[], label: string): void;
    train(): void;
  }
  export = LogisticRegressionClassifier;
}

declare module 'natural/lib/natural/tfidf/tfidf.js' {
  class TfIdf {
    addDocument(terms: readonly string[], key?: string): void;
    removeDocument(key: string): boolean;
    listTerms(document: number): { term: string; tf: number; idf: number; tfidf: number }[];
  }
  export = TfIdf;
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  function similarity(a: string, b: string, options?: { ignoreCase?: boolean }): number;
  export = similarity;
}
