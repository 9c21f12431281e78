import { Shape, type Tokens, tokenize } from '../text/tokens.js';
import { buildTrie, childOf, Form, type Phrase, type Trie } from './trie.js';
import { Vocabulary, type WrittenForm } from './vocabulary.js';

/** An entry of a list of `data/lexicon/`, as the grammars see it. */
export interface Entry {
  /** The kind that patterns name it by: the list, or the class of a cue. */
  readonly kind: string;
  readonly key: string;
  readonly name: string;
  readonly from?: string;
  readonly until?: string;
  readonly [attribute: string]: unknown;
}

/** An entry found in a text: tokens `start … end`. */
export interface LexicalMatch {
  entry: Entry;
  end: number;
  weak: boolean;
}

/** An entry and the ways to write it, before it is compiled. */
export interface EntryForms {
  entry: Entry;
  forms: { text: string; weak?: boolean; title?: boolean; exact?: boolean }[];
}

/** Shapes of tokens `from … to`, 3 bits each. */
function shapesOf(tokens: Tokens, from: number, to: number): number {
  let packed = 0;
  for (let i = from; i < Math.min(to, from + 10); i++) packed |= (tokens.shape[i] as number) << (3 * (i - from));
  return packed;
}

/** Cuts the forms of entries into phrases, adding what is new to the vocabulary. */
export function phrasesOf(entries: readonly EntryForms[], vocabulary: Vocabulary, firstEntry: number): Phrase[] {
  const phrases: Phrase[] = [];
  // one text of all forms: to cut it once takes a tenth of the time that it takes to cut each
  const text = entries.flatMap(({ forms }) => forms.map((form) => form.text)).join('\n');
  const tokens = tokenize(text, new Vocabulary([]));
  let offset = 0;
  let at = 0;
  entries.forEach(({ forms }, i) => {
    for (const form of forms) {
      offset += form.text.length + 1;
      const from = at;
      const keys: number[] = [];
      for (; at < tokens.length && (tokens.start[at] as number) < offset; at++)
        keys.push(vocabulary.add((tokens.forms[at] as WrittenForm).plain));
      if (!keys.length) continue;
      const flags = (form.weak ? Form.weak : 0) | (form.title ? Form.title : 0) | (form.exact ? Form.exact : 0);
      phrases.push({ keys, shapes: form.exact ? shapesOf(tokens, from, at) : 0, entry: firstEntry + i, flags });
    }
  });
  return phrases;
}

/** The lists of the library, and a caller's own entries beside them, ready to be looked up in one walk. */
export class Lexicon {
  readonly vocabulary: Vocabulary;
  readonly entries: readonly Entry[];
  private readonly tries: readonly Trie[];
  private byKind: Map<string, Map<string, Entry>> | undefined;

  private constructor(vocabulary: Vocabulary, entries: readonly Entry[], tries: readonly Trie[]) {
    this.vocabulary = vocabulary;
    this.entries = entries;
    this.tries = tries;
  }

  static build(entries: readonly EntryForms[]): Lexicon {
    const vocabulary = new Vocabulary([]);
    const phrases = phrasesOf(entries, vocabulary, 0);
    return new Lexicon(
      vocabulary,
      entries.map((e) => e.entry),
      [buildTrie(phrases, vocabulary.size)],
    );
  }

  /** This lexicon with a caller's entries beside its own; neither is changed. */
  with(more: readonly EntryForms[]): Lexicon {
    const vocabulary = this.vocabulary.copy();
    const phrases = phrasesOf(more, vocabulary, this.entries.length);
    const entries = [...this.entries, ...more.map((e) => e.entry)];
    return new Lexicon(vocabulary, entries, [...this.tries, buildTrie(phrases, vocabulary.size)]);
  }

  /** The entry of a kind by its key. */
  get(kind: string, key: string): Entry | undefined {
    if (!this.byKind) {
      this.byKind = new Map();
      for (const entry of this.entries) {
        let list = this.byKind.get(entry.kind);
        if (!list) this.byKind.set(entry.kind, (list = new Map()));
        if (!list.has(entry.key)) list.set(entry.key, entry);
      }
    }
    return this.byKind.get(kind)?.get(key);
  }

  /**
   * All entries that begin at token `at` and end before `limit`, shortest first. `anyCase` waives the demands on
   * capitals, for text that is all in capitals.
   *
   * @param found - filled from its front; what is in it already is written over, so that one list serves all tokens
   * @returns how many were found
   */
  lookup(tokens: Tokens, at: number, limit: number, anyCase: boolean, found: LexicalMatch[]): number {
    let count = 0;
    for (const trie of this.tries) {
      let node = trie.root[tokens.key[at] as number] ?? 0;
      for (let i = at; node !== 0; ) {
        const last = trie.formStart[node + 1] as number;
        for (let form = trie.formStart[node] as number; form < last; form++) {
          const flags = trie.flags[form] as number;
          if (flags & Form.exact && !exactlySo(tokens, at, i, trie.shapes[form] as number)) continue;
          if (flags & Form.title && !anyCase && tokens.shape[at] === Shape.lower) continue;
          const entry = this.entries[trie.entry[form] as number] as Entry;
          const weak = (flags & Form.weak) !== 0;
          const match = found[count];
          if (match) {
            match.entry = entry;
            match.end = i + 1;
            match.weak = weak;
          } else found.push({ entry, end: i + 1, weak });
          count++;
        }
        if (++i >= limit) break;
        const key = tokens.key[i] as number;
        node = key === 0 ? 0 : childOf(trie, node, key);
      }
    }
    return count;
  }
}

function exactlySo(tokens: Tokens, from: number, to: number, shapes: number): boolean {
  for (let i = from; i <= to && i - from < 10; i++) {
    if (tokens.shape[i] !== ((shapes >> (3 * (i - from))) & 7)) return false;
  }
  return true;
}
