import { SukienError } from '../errors.js';

/** What `normalize` does beside composing letters and repairing their marks. */
export interface NormalizeOptions {
  /** Tone placement: `hoà` (new), `hòa` (old), or as it is (`keep`, the default). Misplaced tones are put right in any case. */
  tone?: 'new' | 'old' | 'keep';
  /** `Ð` → `Đ`, Cyrillic, Greek and small capital letters inside Vietnamese words (default true). */
  lookalikes?: boolean;
  /** No-break, zero-width, soft and doubled blanks (default true). Tabs and line ends stay. */
  spaces?: boolean;
  /** Quotes, dashes, full-width forms (default false). */
  punctuation?: boolean;
}

export type Settings = Readonly<Required<NormalizeOptions>>;

const DEFAULTS: Settings = { tone: 'keep', lookalikes: true, spaces: true, punctuation: false };

/** Refuses what is no string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') {
    const given = text === null ? 'null' : typeof text;
    throw new SukienError('E402', 'text', `is ${given}.`, 'Give a string; bytes go through decode() first.');
  }
}

/**
 * The options with the defaults filled in.
 *
 * @throws SukienError E403 for an unknown option or value
 */
export function settingsOf(options: NormalizeOptions | undefined): Settings {
  if (options === undefined) return DEFAULTS;
  if (typeof options !== 'object' || options === null) {
    throw new SukienError('E403', 'options', 'is no object.', "Write normalize(text, { tone: 'old' }).");
  }
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(DEFAULTS, name)) {
      throw new SukienError('E403', `options.${name}`, 'is unknown.', `Known are ${Object.keys(DEFAULTS).join(', ')}.`);
    }
    if (name === 'tone' ? !['new', 'old', 'keep'].includes(value as string) : typeof value !== 'boolean') {
      const wanted = name === 'tone' ? "'new', 'old' or 'keep'" : 'true or false';
      throw new SukienError('E403', `options.${name}`, `«${String(value)}» is not possible.`, `Write ${wanted}.`);
    }
  }
  const { tone = 'keep', lookalikes = true, spaces = true, punctuation = false } = options;
  return { tone, lookalikes, spaces, punctuation };
}
