import { SukienError } from '../errors.js';
import type { Analysis } from '../types.js';

/** Whether a value has fields to look at. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a wrong value is called in a message. */
export const nameOf = (value: unknown): string => {
  if (value === undefined) return 'is missing.';
  if (value === null || typeof value === 'object')
    return `is ${Array.isArray(value) ? 'a list' : String(value && 'an object')}.`;
  return `is ${typeof value === 'string' ? `«${value.slice(0, 40)}»` : String(value)}.`;
};

/** What an option may be: a check, and what to say where it fails. */
export type OptionRule = readonly [good: (value: unknown) => boolean, hint: string];

/** A whole number that is not below `least`. */
export const wholeFrom = (least: number): OptionRule => [
  (value) => Number.isSafeInteger(value) && (value as number) >= least,
  `Give a whole number of at least ${least}.`,
];
/** True or false. */
export const TRUTH: OptionRule = [(value) => typeof value === 'boolean', 'Give true or false.'];
/** One of a few words. */
export const oneOf = (...words: string[]): OptionRule => [
  (value) => words.includes(value as string),
  `Choose one of ${words.join(', ')}.`,
];

/**
 * Refuses options that are unknown or have a value that they cannot have.
 *
 * @throws SukienError E703
 */
export function checkOptions(where: string, options: unknown, rules: Readonly<Record<string, OptionRule>>): void {
  if (!isRecord(options)) throw new SukienError('E703', where, nameOf(options), 'Give an object, or leave it out.');
  for (const [name, value] of Object.entries(options)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      const known = Object.keys(rules).join(', ');
      throw new SukienError('E703', `${where}.${name}`, 'is unknown.', `Known are ${known}.`);
    }
    const [good, hint] = rule;
    if (value !== undefined && !good(value)) throw new SukienError('E703', `${where}.${name}`, nameOf(value), hint);
  }
}

/**
 * Refuses what is neither a text nor an analysis.
 *
 * @throws SukienError E702
 */
export function checkText(where: string, text: unknown): asserts text is string | Analysis {
  if (typeof text === 'string') return;
  if (isRecord(text) && typeof text.text === 'string' && Array.isArray(text.mentions) && isRecord(text.article)) return;
  throw new SukienError('E702', where, nameOf(text), 'Give a text, or what analyze() returned for it.');
}
