import type { Entry } from '../lexicon/lexicon.js';
import type { WrittenForm } from '../lexicon/vocabulary.js';
import { clean } from '../text/fold.js';
import type { Tokens } from '../text/tokens.js';
import type { BlockKind } from '../types.js';
import { kindBit } from './kinds.js';

/**
 * Something found: tokens `start … end` (exclusive) of a kind. `parts` are what it was made of, so that every mention
 * can say which rules and entries made it.
 */
export interface Found {
  // Written in this order everywhere: engines read objects of one layout many times faster than of several.
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** `lexicon`, or the rule that made it: `grammar/documents: typed number`. */
  readonly rule: string;
  readonly value?: unknown;
  readonly parts: readonly Found[];
  readonly confidence: number;
  readonly entry?: Entry;
  /** Counts only inside a stronger rule: never a mention by itself. */
  readonly weak?: boolean;
}

/** The rule of an entry of the lexicon. */
export const LEXICON = 'lexicon';

/** A run of tokens that is read as one: a paragraph, a caption, a line. Nothing that is found crosses its borders. */
export interface Section {
  readonly block: BlockKind;
  readonly start: number;
  readonly end: number;
  /** All in capitals: the demands on the shape of names are waived. */
  readonly capitals: boolean;
}

/** What was found so far, by the token where it begins, longest first. */
export class Chart {
  readonly tokens: Tokens;
  /** The stretches in which mentions are looked for, in text order. */
  readonly sections: readonly Section[];
  private readonly byStart: (Found[] | undefined)[];
  private readonly byKind = new Map<string, KindList>();
  /** Entries whose place a mention has taken. */
  private readonly replaced: Found[] = [];
  /** By token: bits of the kinds that begin there. */
  private readonly kindBits: Int32Array;
  /** Number of the section of each token plus one, 0 outside of all. */
  private readonly sectionNumber: Int32Array;

  constructor(tokens: Tokens, sections: readonly Section[]) {
    this.tokens = tokens;
    this.sections = sections;
    this.byStart = new Array(tokens.length);
    this.kindBits = new Int32Array(tokens.length);
    this.sectionNumber = new Int32Array(tokens.length);
    for (const [i, { start, end }] of sections.entries()) this.sectionNumber.fill(i + 1, start, end);
  }

  /** The section that holds a token. Only of tokens of sections, where all that is found begins. */
  sectionAt(at: number): Section {
    return this.sections[(this.sectionNumber[at] as number) - 1] as Section;
  }

  /** All that begins at a token, longest first. */
  at(start: number): readonly Found[] {
    return this.byStart[start] ?? NOTHING;
  }

  /** Might something of these kinds begin at a token? `bits` are those of {@link kindBit}. */
  may(start: number, bits: number): boolean {
    return ((this.kindBits[start] as number) & bits) !== 0;
  }

  /** The longest of a kind that begins at a token. */
  longest(start: number, kind: string): Found | undefined {
    if (!this.may(start, kindBit(kind))) return undefined;
    for (const found of this.at(start)) if (found.kind === kind) return found;
    return undefined;
  }

  /** Everything of a kind, in text order; of an entry and the mention made from it, both. */
  all(kind: string): readonly Found[] {
    let list = this.byKind.get(kind);
    if (!list) this.byKind.set(kind, (list = { found: [], ordered: true, complete: false }));
    if (!list.complete) {
      // few kinds are ever asked for as a list, so the entries of one are collected when the first one asks
      const entries = this.entriesOf(kind);
      if (entries.length > 0) {
        list.ordered = list.found.length === 0;
        list.found = entries.concat(list.found);
      }
      list.complete = true;
    }
    if (!list.ordered) {
      list.found.sort((a, b) => a.start - b.start);
      list.ordered = true;
    }
    return list.found;
  }

  private entriesOf(kind: string): Found[] {
    const entries = this.replaced.filter((one) => one.kind === kind);
    const bit = kindBit(kind);
    const { kindBits } = this;
    for (let at = 0; at < kindBits.length; at++) {
      if (((kindBits[at] as number) & bit) === 0) continue;
      for (const one of this.at(at)) if (one.kind === kind && one.rule === LEXICON) entries.push(one);
    }
    return this.replaced.length > 0 ? entries.sort((a, b) => a.start - b.start || b.end - a.end) : entries;
  }

  /** Sets the entries of the lexicon that begin at a token, longest first, before anything else is added there. */
  setEntries(start: number, entries: Found[]): void {
    let bits = 0;
    for (const { kind } of entries) bits |= kindBit(kind);
    this.kindBits[start] = bits;
    this.byStart[start] = entries;
  }

  /** Adds what was found. A mention takes the place of the bare entry of its kind and span that it was made from. */
  add(found: Found): void {
    this.kindBits[found.start] = (this.kindBits[found.start] as number) | kindBit(found.kind);
    const here = this.byStart[found.start];
    if (!here) this.byStart[found.start] = [found];
    else {
      let i = here.length;
      while (i > 0 && (here[i - 1] as Found).end < found.end) i--;
      const bare = found.value === undefined ? -1 : bareEntry(here, i, found);
      if (bare >= 0) {
        if ((here[bare] as Found).rule === LEXICON) this.replaced.push(here[bare] as Found);
        here[bare] = found;
      } else this.byStart[found.start] = inserted(here, i, found);
    }
    this.index(found);
  }

  private index(found: Found): void {
    const list = this.byKind.get(found.kind);
    if (!list) {
      this.byKind.set(found.kind, { found: [found], ordered: true, complete: false });
      return;
    }
    const last = list.found[list.found.length - 1];
    if (last && last.start > found.start) list.ordered = false;
    list.found.push(found);
  }

  /** The text of tokens `start … end` as it is shown, so that whoever reads it sees the same words in every spelling. */
  text(start: number, end: number): string {
    const { tokens } = this;
    if (end - start === 1) return (tokens.forms[start] as WrittenForm).shown;
    return clean(tokens.text.slice(tokens.start[start], tokens.end[end - 1]));
  }
}

interface KindList {
  found: Found[];
  ordered: boolean;
  /** The entries of the lexicon are in it. */
  complete: boolean;
}

/** A list with one more; a new one, because a list that grows by itself takes room for sixteen. */
function inserted(here: readonly Found[], i: number, found: Found): Found[] {
  const list = new Array<Found>(here.length + 1);
  for (let at = 0; at < i; at++) list[at] = here[at] as Found;
  list[i] = found;
  for (let at = i; at < here.length; at++) list[at + 1] = here[at] as Found;
  return list;
}

/** The bare entry of the kind and span of what is added; those of one length stand together, before place `i`. */
function bareEntry(here: readonly Found[], i: number, found: Found): number {
  for (let at = i - 1; at >= 0 && (here[at] as Found).end === found.end; at--) {
    const one = here[at] as Found;
    if (one.kind === found.kind && one.value === undefined) return at;
  }
  return -1;
}

const NOTHING: readonly Found[] = [];
