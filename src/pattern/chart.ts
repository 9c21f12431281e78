import type { Entry } from '../lexicon/lexicon.js';
import type { Tokens } from '../text/tokens.js';
import type { BlockKind } from '../types.js';

/**
 * Something found: tokens `start … end` (exclusive) of a kind. `parts` are what it was made of, so that every mention
 * can say which rules and entries made it.
 */
export interface Found {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** `lexicon`, or the rule that made it: `grammar/documents: typed number`. */
  readonly rule: string;
  readonly entry?: Entry;
  /** Counts only inside a stronger rule: never a mention by itself. */
  readonly weak?: boolean;
  readonly value?: unknown;
  readonly parts: readonly Found[];
  readonly confidence: number;
}

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

  constructor(tokens: Tokens, sections: readonly Section[]) {
    this.tokens = tokens;
    this.sections = sections;
    this.byStart = new Array(tokens.length);
  }

  /** All that begins at a token, longest first. */
  at(start: number): readonly Found[] {
    return this.byStart[start] ?? NOTHING;
  }

  /** The longest of a kind that begins at a token. */
  longest(start: number, kind: string): Found | undefined {
    for (const found of this.at(start)) if (found.kind === kind) return found;
    return undefined;
  }

  /** Everything of a kind, in text order. Walks the chart: ask once. */
  all(kind: string): Found[] {
    const found: Found[] = [];
    for (const here of this.byStart) if (here) for (const one of here) if (one.kind === kind) found.push(one);
    return found;
  }

  /** Adds what was found. A mention takes the place of the bare entry of its kind and span that it was made from. */
  add(found: Found): void {
    const here = this.byStart[found.start];
    if (!here) this.byStart[found.start] = [found];
    else {
      let i = here.length;
      while (i > 0 && (here[i - 1] as Found).end < found.end) i--;
      const bare =
        found.value === undefined
          ? -1
          : here.findIndex((f) => f.kind === found.kind && f.end === found.end && f.value === undefined);
      if (bare >= 0) here[bare] = found;
      else here.splice(i, 0, found);
    }
  }

  /** The text of tokens `start … end`, as given. */
  text(start: number, end: number): string {
    return this.tokens.text.slice(this.tokens.start[start], this.tokens.end[end - 1]);
  }
}

const NOTHING: readonly Found[] = [];
