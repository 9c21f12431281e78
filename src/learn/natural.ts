import { SukienError } from '../errors.js';

/**
 * Loads a leaf of the optional package `natural` when it is first needed. Never its root: that one loads database
 * drivers, reads `./.env` and takes a second.
 *
 * @throws SukienError E701 where it is not there
 */
async function leaf<T>(load: () => Promise<{ default: T }>): Promise<T> {
  try {
    return (await load()).default;
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new SukienError('E701', 'the package natural', `cannot be loaded (${why}).`, 'Run: npm install natural@8');
  }
}

/** Naive Bayes. */
export const loadBayes = () => leaf(() => import('natural/lib/natural/classifiers/bayes_classifier.js'));
/** Logistic regression. */
export const loadLogistic = () =>
  leaf(() => import('natural/lib/natural/classifiers/logistic_regression_classifier.js'));
/** Weights of terms. */
export const loadTfIdf = () => leaf(() => import('natural/lib/natural/tfidf/tfidf.js'));
/** Jaro–Winkler similarity of two strings. */
export const loadSimilarity = () => leaf(() => import('natural/lib/natural/distance/jaro-winkler_distance.js'));
