import { fold, foldMark } from '../text/fold.js';
import { Shape } from '../text/tokens.js';
import type { Chart, Found } from './chart.js';
import { checkPattern, firstSet } from './check.js';
import { type Captures, compilePattern, type Matcher, type TailEnd } from './match.js';
import { parsePattern } from './parse.js';

/** What a rule's value function is given: its captures, and the place. */
export interface RuleMatch {
  /** The first thing captured under a label. */
  one(label: string): Found | undefined;
  /** All things captured under a label, in text order. */
  all(label: string): readonly Found[];
  chart: Chart;
  start: number;
  end: number;
}

/** A rule: a name, examples, a pattern that a clerk could read aloud, and a value. */
export interface Rule {
  /** Its shape in words: that is what `explain` prints. */
  name: string;
  /** The kind of what it finds. */
  kind: string;
  /** Phrases that it must cover whole; executed by the tests. */
  examples: readonly string[];
  pattern: string;
  /** The value of what is found; undefined refuses the match. */
  value(match: RuleMatch): unknown;
  confidence?: number;
  /** It may begin with any Title-shaped syllable, and knows it. */
  opensAnywhere?: boolean;
}

/** Declares a rule. The identity, for the types and for reading. */
export function rule(definition: Rule): Rule {
  return definition;
}

interface Compiled {
  rule: Rule;
  match: Matcher;
  /** What it can begin with: numbers of keys, kinds, shapes. */
  keys: readonly number[];
  kinds: readonly string[];
  shapes: readonly ('title' | 'number' | 'upper')[];
}

/** What is needed to compile rules. */
export interface RuleContext {
  /** The number of a key; new where nobody asked for it before. */
  key(key: string): number;
  kinds: ReadonlySet<string>;
  tailEnd: TailEnd;
}

const MARK = /^[^\p{L}\p{M}\p{Nd}]$/u;
const keyText = (word: string): string => (MARK.test(word) ? foldMark(word) : fold(word));

/**
 * The rules of one level. Each rule's first set says where it can begin: the chart knows all places of a kind, and of the
 * syllables that rules ask for, so a rule costs nothing but where it may match, however many rules there are.
 */
export class RuleSet {
  private readonly file: string;
  private readonly rules: Compiled[] = [];

  constructor(file: string, rules: readonly Rule[], context: RuleContext) {
    this.file = file;
    for (const definition of rules) {
      const where = `${file}, rule «${definition.name}»`;
      const tree = parsePattern(definition.pattern, where);
      checkPattern(tree, { where, kinds: context.kinds, opensAnywhere: definition.opensAnywhere ?? false });
      const keyOf = (word: string): number => context.key(keyText(word));
      const first = firstSet(tree);
      this.rules.push({
        rule: definition,
        match: compilePattern(tree, keyOf, context.tailEnd),
        keys: [...first.words].map(keyOf),
        kinds: [...first.kinds],
        shapes: [...first.shapes],
      });
    }
  }

  /** Numbers of the keys that rules can begin with: the chart has to know where they stand. */
  get firstKeys(): number[] {
    return this.rules.flatMap((compiled) => compiled.keys);
  }

  /** Kinds that rules can begin with. */
  get firstKinds(): string[] {
    return this.rules.flatMap((compiled) => compiled.kinds);
  }

  /** Tries the rules where they can begin; what they find is added to the chart when all have been tried. */
  apply(chart: Chart): void {
    const found: Found[] = [];
    for (const compiled of this.rules) {
      for (const at of placesOf(compiled, chart)) {
        const one = applyRule(compiled.rule, compiled.match, this.file, chart, at, chart.sectionAt(at).end);
        if (one) found.push(one);
      }
    }
    for (const one of found) chart.add(one);
  }
}

/** Where a rule can begin, in text order, each place once. */
function placesOf({ keys, kinds, shapes }: Compiled, chart: Chart): readonly number[] {
  const places: number[] = [];
  let sources = 0;
  for (const key of keys) sources += append(places, chart.placesOf(key));
  for (const kind of kinds) {
    const found = chart.all(kind);
    if (found.length) sources++;
    let last = -1;
    for (const { start } of found) {
      if (start !== last) places.push(start);
      last = start;
    }
  }
  if (shapes.length) sources += append(places, shapedPlaces(chart, shapes));
  return sources > 1 ? [...new Set(places)].sort((a, b) => a - b) : places;
}

function append(places: number[], more: readonly number[]): number {
  for (const at of more) places.push(at);
  return more.length ? 1 : 0;
}

function shapedPlaces(chart: Chart, shapes: Compiled['shapes']): number[] {
  const places: number[] = [];
  for (const { start, end } of chart.sections) {
    for (let at = start; at < end; at++) {
      const shape = chart.tokens.shape[at] as number;
      const is =
        shape === Shape.number
          ? 'number'
          : shape === Shape.upper
            ? 'upper'
            : shape === Shape.lower || shape === Shape.mark
              ? ''
              : 'title';
      if (is && shapes.includes(is)) places.push(at);
    }
  }
  return places;
}

/** One rule at one place. */
export function applyRule(
  definition: Rule,
  match: Matcher,
  file: string,
  chart: Chart,
  at: number,
  limit: number,
): Found | undefined {
  const matched = match(chart, at, limit);
  if (!matched) return undefined;
  const { captures, end, parts } = matched;
  const value = definition.value({ ...readers(captures), chart, start: at, end });
  if (value === undefined) return undefined;
  return {
    kind: definition.kind,
    start: at,
    end,
    rule: `${file}: ${definition.name}`,
    value,
    parts: parts.filter((part) => part.rule !== 'token'),
    confidence: definition.confidence ?? 0.9,
  };
}

const readers = (captures: Captures): Pick<RuleMatch, 'one' | 'all'> => ({
  one: (label) => captures[label]?.[0],
  all: (label) => captures[label] ?? [],
});
