import { Shape, type Tokens } from '../text/tokens.js';
import type { Chart, Found } from './chart.js';
import { kindBit } from './kinds.js';
import type { Node } from './parse.js';

/** Repetition is bounded: `*` stands for at most so many. */
const REPEATS = 8;

/** Where an open tail may end: returns the token behind its last one, `at` where it is empty. */
export type TailEnd = (chart: Chart, at: number, limit: number, stop: string) => number;

/** What was captured under each label, in text order. A shape or a tail is captured as a found thing without entry. */
type Captures = Record<string, Found[]>;

/** One match of a pattern. */
interface Match {
  end: number;
  parts: Found[];
  captures: Captures;
}

/** The path being tried. One serves for all tries in a text: most end at their first step, and none runs inside another. */
export interface Run {
  chart: Chart;
  tokens: Tokens;
  limit: number;
  /** Labels and found things of the path being tried, as a stack. */
  labels: string[];
  taken: Found[];
  best: number;
  bestLabels: string[];
  bestTaken: Found[];
}

type Step = (at: number, run: Run) => void;

/** A compiled pattern: the longest match that begins at a token, or undefined. Who tries many patterns gives a run. */
export type Matcher = (chart: Chart, at: number, limit: number, run?: Run) => Match | undefined;

/** A run over a text. */
export const startRun = (chart: Chart): Run => ({
  chart,
  tokens: chart.tokens,
  limit: 0,
  labels: [],
  taken: [],
  best: 0,
  bestLabels: [],
  bestTaken: [],
});

const isTitle = (shape: number): boolean => shape === Shape.title || shape === Shape.initial || shape === Shape.mixed;
const fitsShape = {
  title: isTitle,
  number: (s: number) => s === Shape.number,
  upper: (s: number) => s === Shape.upper,
};

const bare = (kind: string, start: number, end: number): Found => ({
  kind,
  start,
  end,
  rule: 'token',
  value: undefined,
  parts: [],
  confidence: 1,
});

/** Each node becomes a step that knows what comes after it; the last step keeps the longest path. */
function compileNode(node: Node, next: Step, keyOf: (word: string) => number, tailEnd: TailEnd): Step {
  const compile = (inner: Node, then: Step): Step => compileNode(inner, then, keyOf, tailEnd);
  const capture = (label: string, found: Found, run: Run): void => {
    run.labels.push(label);
    run.taken.push(found);
    next(found.end, run);
    run.labels.pop();
    run.taken.pop();
  };
  switch (node.type) {
    case 'word': {
      const key = keyOf(node.word);
      return (at, run) => {
        if (at < run.limit && run.tokens.key[at] === key) next(at + 1, run);
      };
    }
    case 'kind': {
      const { kind, label } = node;
      const bit = kindBit(kind);
      return (at, run) => {
        if (at >= run.limit || !run.chart.may(at, bit)) return;
        for (const found of run.chart.at(at))
          if (found.kind === kind && found.end <= run.limit) capture(label, found, run);
      };
    }
    case 'shape': {
      const fits = fitsShape[node.shape];
      const { label } = node;
      return (at, run) => {
        if (at >= run.limit || !fits(run.tokens.shape[at] as number)) return;
        // nobody asks for a shape without a label
        if (label) capture(label, bare('token', at, at + 1), run);
        else next(at + 1, run);
      };
    }
    case 'tail': {
      const { stop, label } = node;
      return (at, run) => {
        const end = tailEnd(run.chart, at, run.limit, stop);
        if (end > at) capture(label, bare('tail', at, end), run);
      };
    }
    case 'optional': {
      const with_ = compile(node.item, next);
      return (at, run) => {
        with_(at, run);
        next(at, run);
      };
    }
    case 'repeat': {
      let step: Step = next;
      for (let i = 0; i < REPEATS; i++) {
        const more = compile(node.item, step);
        const out = next;
        step = (at, run) => {
          more(at, run);
          out(at, run);
        };
      }
      return step;
    }
    case 'choice': {
      const options = node.options.map((option) => compile(option, next));
      return (at, run) => {
        for (const option of options) option(at, run);
      };
    }
    case 'sequence':
      return node.items.reduceRight((then, item) => compile(item, then), next);
  }
}

/** Compiles a pattern. Among several ways to match at one place the longest counts, then the one written first. */
export function compilePattern(tree: Node, keyOf: (word: string) => number, tailEnd: TailEnd): Matcher {
  const first = compileNode(
    tree,
    (at, run) => {
      if (at <= run.best) return;
      run.best = at;
      run.bestLabels = run.labels.slice();
      run.bestTaken = run.taken.slice();
    },
    keyOf,
    tailEnd,
  );
  return (chart, at, limit, run = startRun(chart)) => {
    run.limit = limit;
    run.best = at;
    first(at, run);
    if (run.best === at) return undefined;
    const captures: Captures = {};
    run.bestTaken.forEach((found, i) => {
      const label = run.bestLabels[i] as string;
      if (label) (captures[label] ??= []).push(found);
    });
    return { end: run.best, parts: run.bestTaken, captures };
  };
}
