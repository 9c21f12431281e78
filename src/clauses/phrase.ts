import type { Found } from '../pattern/chart.js';

/** The kind of a noun phrase that is no mention: `các mũi trinh sát`. */
export const WORDS = 'words';

/** Something that may fill a role: a mention with all that belongs to it, or a noun phrase that is no mention. */
export interface Phrase {
  /** Kind of the mention, or `words`. */
  kind: string;
  found?: Found;
  /** Tokens of the whole phrase: rank, office and honorific are part of it. */
  start: number;
  end: number;
  /** First token of the preposition that governs it; `start` where none does. */
  from: number;
  preposition?: string;
  /** It stands in brackets. */
  bracketed: boolean;
  /** Of words: what the head noun stands for, by its class: `person`, `group`, `vehicle`, `item` … */
  head?: string;
  /** The noun phrase that it is a part of: the body in `Đoàn công tác của Bộ Công an`. */
  within?: Phrase;
  /** Of words: the end of its nouns, before words that no list knows. */
  core?: number;
  /** Of words: the end of all that stands before a verb, a preposition or a mark. */
  full?: number;
}

/** A phrase that is a mention. */
export type Candidate = Phrase & { found: Found };

export const isCandidate = (phrase: Phrase): phrase is Candidate => phrase.found !== undefined;

/** A phrase with what governs it. All are made here, with all their fields: engines read objects of one layout faster. */
export const phraseOf = (
  kind: string,
  found: Found | undefined,
  { start, from, preposition }: Pick<Phrase, 'start' | 'from' | 'preposition'>,
  end: number,
  bracketed: boolean,
): Phrase => ({
  kind,
  found,
  start,
  end,
  from,
  preposition,
  bracketed,
  head: undefined,
  within: undefined,
  core: undefined,
  full: undefined,
});
