import { SukienError } from '../errors.js';
import type { Node } from './parse.js';

/** What a pattern can begin with. */
export interface FirstSet {
  words: Set<string>;
  kinds: Set<string>;
  shapes: Set<'title' | 'number' | 'upper'>;
  /** It may match nothing at all. */
  empty: boolean;
  /** It may begin with an open tail, which nothing announces. */
  tail: boolean;
}

const nothing = (empty: boolean): FirstSet => ({
  words: new Set(),
  kinds: new Set(),
  shapes: new Set(),
  empty,
  tail: false,
});

function merge(into: FirstSet, from: FirstSet): void {
  for (const word of from.words) into.words.add(word);
  for (const kind of from.kinds) into.kinds.add(kind);
  for (const shape of from.shapes) into.shapes.add(shape);
  into.tail ||= from.tail;
}

/** The first set of a pattern: the keys, kinds and shapes it can begin with. */
export function firstSet(node: Node): FirstSet {
  const set = nothing(false);
  switch (node.type) {
    case 'word':
      set.words.add(node.word);
      return set;
    case 'kind':
      set.kinds.add(node.kind);
      return set;
    case 'shape':
      set.shapes.add(node.shape);
      return set;
    case 'tail':
      return { ...nothing(true), tail: true };
    case 'optional':
    case 'repeat':
      merge(set, firstSet(node.item));
      set.empty = true;
      return set;
    case 'choice':
      for (const option of node.options) {
        const first = firstSet(option);
        merge(set, first);
        set.empty ||= first.empty;
      }
      return set;
    case 'sequence':
      set.empty = true;
      for (const item of node.items) {
        const first = firstSet(item);
        merge(set, first);
        if (!first.empty) {
          set.empty = false;
          break;
        }
      }
      return set;
  }
}

/** What the checker has to know of the rule. */
export interface CheckContext {
  where: string;
  /** Kinds that a pattern may name. */
  kinds: ReadonlySet<string>;
  /** The rule says itself that it may begin with any Title-shaped syllable. */
  opensAnywhere: boolean;
}

/**
 * Refuses what would make a rule wrong or slow: an unknown kind, a `*` inside a `*` or around something that may be
 * empty, a pattern that can match nothing or begins with an open tail, a rule that may begin with any Title-shaped
 * syllable without saying so. Linear time is a property of the notation, so it is settled here and not by measuring.
 *
 * @throws SukienError E203 … E207
 */
export function checkPattern(tree: Node, context: CheckContext): void {
  const { where } = context;
  const visit = (node: Node, insideRepeat: boolean): void => {
    if (node.type === 'kind' && !context.kinds.has(node.kind)) {
      throw new SukienError(
        'E203',
        where,
        `no kind «${node.kind}».`,
        'Name a list of the lexicon, a cue class or a kind that an earlier level finds.',
      );
    }
    if (node.type === 'repeat') {
      if (insideRepeat)
        throw new SukienError(
          'E204',
          where,
          'a * stands inside a *.',
          'Write the inner repetition as a rule of its own on an earlier level.',
        );
      if (firstSet(node.item).empty)
        throw new SukienError(
          'E205',
          where,
          'a * stands around something that may be empty.',
          'Make one part of the group obligatory.',
        );
    }
    if (node.type === 'sequence') for (const item of node.items) visit(item, insideRepeat);
    else if (node.type === 'choice') for (const option of node.options) visit(option, insideRepeat);
    else if (node.type === 'optional') visit(node.item, insideRepeat);
    else if (node.type === 'repeat') visit(node.item, true);
  };
  visit(tree, false);
  const first = firstSet(tree);
  if (first.empty || first.tail) {
    const what =
      first.empty && !first.tail ? 'the pattern can match nothing.' : 'the pattern may begin with an open tail.';
    throw new SukienError('E206', where, what, 'Make its first part obligatory; an open tail cannot come first.');
  }
  if (first.shapes.has('title') && !context.opensAnywhere) {
    throw new SukienError(
      'E207',
      where,
      'the rule may begin with any Title-shaped syllable.',
      'Begin with a word or a kind, or set opensAnywhere.',
    );
  }
}
