import { SukienError } from '../errors.js';
import { loadLogistic } from './natural.js';
import type { Fit, Sample } from './samples.js';
import { NO_STEMMER, trainOn, vectorizer } from './vectors.js';

const HINT = "Give more examples, fewer features (minCount, maxFeatures), or use method: 'bayes'.";

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));

/**
 * The intercept at which the scores of all samples, each label against the rest, agree best with what they are.
 * `natural` learns one and throws it away, so that a label of many examples would have no advantage; for given weights
 * the best one is where the expected number of texts of the label is the true one, found by halving.
 */
function interceptOf(scores: readonly number[], own: number): number {
  let low = -Math.max(...scores) - 40;
  let high = -Math.min(...scores) + 40;
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    const expected = scores.reduce((sum, score) => sum + sigmoid(score + middle), 0);
    if (expected < own) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Logistic regression by `natural`: gradient descent on a dense matrix from 0, nothing drawn by lot, each label against
 * the rest.
 *
 * @throws SukienError E705 where the descent finds no minimum
 */
export async function fitLogistic(
  samples: readonly Sample[],
  labels: number,
  vocabulary: readonly string[],
): Promise<Fit> {
  const LogisticRegressionClassifier = await loadLogistic();
  const logistic = new LogisticRegressionClassifier(NO_STEMMER);
  // `natural` numbers the labels in the order in which it meets them.
  const inOrder = [...samples].sort((a, b) => a.label - b.label);
  try {
    trainOn(logistic, inOrder, vocabulary);
  } catch (error) {
    // It throws strings.
    const why = error instanceof Error ? error.message : String(error);
    throw new SukienError('E705', 'examples', `give no answer to logistic regression (${why}).`, HINT);
  }
  const fit: Fit = { bias: [], weights: [] };
  const vectors = samples.map(({ features }) => vectorizer(vocabulary)(features));
  for (let label = 0; label < labels; label++) {
    const weights = logistic.classifier.theta[label]?.elements ?? [];
    if (weights.length !== vocabulary.length || !weights.every(Number.isFinite)) {
      throw new SukienError('E705', 'examples', 'give no answer to logistic regression (weights without end).', HINT);
    }
    const scores = vectors.map((vector) => vector.reduce((sum, on, i) => (on ? sum + (weights[i] as number) : sum), 0));
    fit.weights.push(weights);
    fit.bias.push(interceptOf(scores, samples.filter((sample) => sample.label === label).length));
  }
  return fit;
}
