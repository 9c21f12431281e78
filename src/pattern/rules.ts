import { fold, foldMark } from '../text/fold.js';
import { Shape } from '../text/tokens.js';
import type { Chart, Found } from './chart.js';
import { checkPattern, firstSet } from './check.js';
import { kindBit } from './kinds.js';
import { compilePattern, type Matcher, type Run, startRun, type TailEnd } from './match.js';
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
  /** Position where it was tried last, so that two dispatch cells do not try it twice. */
  tried: number;
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
 * The rules of one level. Each rule's first set fills the dispatch tables: the flags say in one look whether any rule can
 * begin with a token's key, shape or kinds, the lists then which. So the cost does not grow with the number of rules.
 */
export class RuleSet {
  private readonly file: string;
  private readonly rules: Compiled[] = [];
  private readonly byKey = new Map<number, Compiled[]>();
  private readonly byKind = new Map<string, Compiled[]>();
  /** By number of a key: does a rule begin with it? */
  private readonly keys: Uint8Array;
  /** The same by shape. */
  private readonly shapes = new Uint8Array(8);
  /** Bits of the kinds that rules begin with. */
  private readonly bits: number = 0;
  private readonly byShape: Record<'title' | 'number' | 'upper', Compiled[]> = { title: [], number: [], upper: [] };

  constructor(file: string, rules: readonly Rule[], context: RuleContext) {
    this.file = file;
    for (const definition of rules) {
      const where = `${file}, rule «${definition.name}»`;
      const tree = parsePattern(definition.pattern, where);
      checkPattern(tree, { where, kinds: context.kinds, opensAnywhere: definition.opensAnywhere ?? false });
      const keyOf = (word: string): number => context.key(keyText(word));
      const compiled: Compiled = { rule: definition, match: compilePattern(tree, keyOf, context.tailEnd), tried: -1 };
      this.rules.push(compiled);
      const first = firstSet(tree);
      for (const word of first.words) put(this.byKey, keyOf(word), compiled);
      for (const kind of first.kinds) put(this.byKind, kind, compiled);
      for (const shape of first.shapes) this.byShape[shape].push(compiled);
    }
    this.keys = new Uint8Array(Math.max(0, ...this.byKey.keys()) + 1);
    for (const key of this.byKey.keys()) this.keys[key] = 1;
    for (const kind of this.byKind.keys()) this.bits |= kindBit(kind);
    for (const shape of Object.values(Shape)) if (this.shaped(shape).length > 0) this.shapes[shape] = 1;
  }

  /** Tries the rules where they can begin; what they find is added to the chart when all have been tried. */
  apply(chart: Chart): void {
    const found: Found[] = [];
    const run = startRun(chart);
    for (const compiled of this.rules) compiled.tried = -1;
    const { key, shape } = chart.tokens;
    const { keys, bits, shapes } = this;
    for (const section of chart.sections) {
      for (let at = section.start; at < section.end; at++) {
        const begins = keys[key[at] as number] === 1 || shapes[shape[at] as number] === 1 || chart.may(at, bits);
        if (begins) this.tryAt(chart, at, section.end, found, run);
      }
    }
    for (const one of found) chart.add(one);
  }

  private shaped(shape: number): readonly Compiled[] {
    if (shape === Shape.number) return this.byShape.number;
    if (shape === Shape.upper) return this.byShape.upper;
    return shape === Shape.lower || shape === Shape.mark ? NONE : this.byShape.title;
  }

  private tryAt(chart: Chart, at: number, limit: number, found: Found[], run: Run): void {
    const byKey = this.byKey.get(chart.tokens.key[at] as number);
    if (byKey) this.tryAll(byKey, chart, at, limit, found, run);
    if (chart.may(at, this.bits)) {
      for (const here of chart.at(at)) {
        const byKind = this.byKind.get(here.kind);
        if (byKind) this.tryAll(byKind, chart, at, limit, found, run);
      }
    }
    this.tryAll(this.shaped(chart.tokens.shape[at] as number), chart, at, limit, found, run);
  }

  private tryAll(rules: readonly Compiled[], chart: Chart, at: number, limit: number, found: Found[], run: Run): void {
    for (const compiled of rules) {
      if (compiled.tried === at) continue;
      compiled.tried = at;
      const one = applyRule(compiled.rule, compiled.match, this.file, chart, at, limit, run);
      if (one) found.push(one);
    }
  }
}

const NONE: readonly Compiled[] = [];

function put<K>(table: Map<K, Compiled[]>, key: K, compiled: Compiled): void {
  const list = table.get(key);
  if (list) list.push(compiled);
  else table.set(key, [compiled]);
}

/** One rule at one place. */
export function applyRule(
  definition: Rule,
  match: Matcher,
  file: string,
  chart: Chart,
  at: number,
  limit: number,
  run?: Run,
): Found | undefined {
  const matched = match(chart, at, limit, run);
  if (!matched) return undefined;
  const { captures, end, parts } = matched;
  const value = definition.value({
    one: (label) => captures[label]?.[0],
    all: (label) => captures[label] ?? [],
    chart,
    start: at,
    end,
  });
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
