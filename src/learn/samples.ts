import { SukienError } from '../errors.js';
import type { Analysis } from '../types.js';
import { checkText, isRecord, nameOf } from './check.js';
import { type FeatureSettings, readFeatures } from './features.js';

/** A text that somebody labelled. */
export interface LabeledText {
  /** A sentence or an article, or the analysis of one. */
  text: string | Analysis;
  label: string;
}

/** Examples whose features were read. */
export interface Sample {
  features: string[];
  /** Index in the labels. */
  label: number;
}

/** What is learned from one label to the next, before it becomes a model. */
export interface Fit {
  bias: number[];
  weights: number[][];
}

/**
 * Labels in the order in which they first come, and the features of each example.
 *
 * @throws SukienError E702
 */
export function readSamples(
  examples: readonly LabeledText[],
  settings: FeatureSettings,
): { labels: string[]; samples: Sample[] } {
  if (!Array.isArray(examples)) {
    throw new SukienError('E702', 'examples', nameOf(examples), 'Give a list of { text, label }.');
  }
  examples.forEach((example: unknown, i) => {
    const where = `examples[${i}]`;
    if (!isRecord(example)) throw new SukienError('E702', where, nameOf(example), 'Give { text, label }.');
    checkText(`${where}.text`, example.text);
    if (typeof example.label !== 'string' || example.label === '')
      throw new SukienError('E702', `${where}.label`, nameOf(example.label), 'Give a word for what the text is.');
  });
  const labels = [...new Set(examples.map(({ label }) => label))];
  if (labels.length < 2) {
    const what = labels.length === 0 ? 'is empty.' : `have one label, «${labels[0]}».`;
    throw new SukienError(
      'E702',
      'examples',
      what,
      'Give examples of two labels at least, for instance your type and "other".',
    );
  }
  const samples = examples.map(({ text, label }) => ({
    features: readFeatures(text, settings),
    label: labels.indexOf(label),
  }));
  return { labels, samples };
}
