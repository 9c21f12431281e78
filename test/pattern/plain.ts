/**
 * The plain way to match patterns, kept as the oracle of the fast one: it interprets the syntax tree at every token,
 * enumerates all ways to match, takes the longest and among those the one written first. It compares words as text and
 * knows nothing of first sets, dispatch tables, numbers of keys or compiled steps.
 */
import type { Chart, Found } from '../../src/pattern/chart.js';
import type { Matcher, TailEnd } from '../../src/pattern/match.js';
import { type Node, parsePattern } from '../../src/pattern/parse.js';
import { applyRule, type Rule } from '../../src/pattern/rules.js';
import { fold, foldMark, foldNumber } from '../../src/text/fold.js';
import { Shape } from '../../src/text/tokens.js';

/** One way to match: the token behind it, and what it took on the way. */
interface Way {
  end: number;
  taken: readonly { label: string; found: Found }[];
}

interface Place {
  chart: Chart;
  limit: number;
  tailEnd: TailEnd;
}

const MOST_REPEATS = 8;
const MARK = /^[^\p{L}\p{M}\p{Nd}]$/u;
const DIGITS = /^\p{Nd}+$/u;

const keyOfWord = (word: string): string =>
  MARK.test(word) ? foldMark(word) : DIGITS.test(word) ? foldNumber(word) : fold(word);

function keyOfToken({ tokens }: Chart, at: number): string {
  const form = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (tokens.shape[at] === Shape.mark) return foldMark(form);
  return tokens.shape[at] === Shape.number ? foldNumber(form) : fold(form);
}

const SHAPES: Record<'title' | 'number' | 'upper', readonly number[]> = {
  title: [Shape.title, Shape.initial, Shape.mixed],
  number: [Shape.number],
  upper: [Shape.upper],
};

const bare = (kind: string, start: number, end: number): Found => ({
  kind,
  start,
  end,
  rule: 'token',
  parts: [],
  confidence: 1,
});
const took = (label: string, found: Found): Way => ({ end: found.end, taken: [{ label, found }] });

/** Every way in which a node matches at a token, those written first before the others. */
function ways(node: Node, at: number, place: Place): Way[] {
  const { chart, limit } = place;
  const empty: Way = { end: at, taken: [] };
  switch (node.type) {
    case 'word':
      return at < limit && keyOfToken(chart, at) === keyOfWord(node.word) ? [{ end: at + 1, taken: [] }] : [];
    case 'kind':
      if (at >= limit) return [];
      return chart
        .at(at)
        .filter((found) => found.kind === node.kind && found.end <= limit)
        .map((found) => took(node.label, found));
    case 'shape':
      if (at >= limit || !SHAPES[node.shape].includes(chart.tokens.shape[at] as number)) return [];
      return [took(node.label, bare('token', at, at + 1))];
    case 'tail': {
      const end = place.tailEnd(chart, at, limit, node.stop);
      return end > at ? [took(node.label, bare('tail', at, end))] : [];
    }
    case 'optional':
      return [...ways(node.item, at, place), empty];
    case 'choice':
      return node.options.flatMap((option) => ways(option, at, place));
    case 'sequence':
      return node.items.reduce<Way[]>((before, item) => before.flatMap((way) => continued(way, item, place)), [empty]);
    case 'repeat':
      return repeated(node.item, MOST_REPEATS, empty, place);
  }
}

const continued = (way: Way, node: Node, place: Place): Way[] =>
  ways(node, way.end, place).map((next) => ({ end: next.end, taken: [...way.taken, ...next.taken] }));

/** Once more where it goes, then as it is. */
function repeated(item: Node, most: number, way: Way, place: Place): Way[] {
  if (most === 0) return [way];
  return [...continued(way, item, place).flatMap((more) => repeated(item, most - 1, more, place)), way];
}

/** A plain matcher of a syntax tree. */
export function plainMatcher(tree: Node, tailEnd: TailEnd): Matcher {
  return (chart, at, limit) => {
    let best: Way | undefined;
    for (const way of ways(tree, at, { chart, limit, tailEnd })) if (way.end > (best?.end ?? at)) best = way;
    if (!best) return undefined;
    const captures: Record<string, Found[]> = {};
    for (const { label, found } of best.taken) if (label) (captures[label] ??= []).push(found);
    return { end: best.end, parts: best.taken.map(({ found }) => found), captures };
  };
}

/** Every rule at every token of the sections: what `RuleSet.apply` adds to the chart, in the order of place and rule. */
export function plainApply(file: string, rules: readonly Rule[], tailEnd: TailEnd, chart: Chart): Found[] {
  const found: Found[] = [];
  const matchers = rules.map((rule) => plainMatcher(parsePattern(rule.pattern, rule.name), tailEnd));
  for (const section of chart.sections) {
    for (let at = section.start; at < section.end; at++) {
      rules.forEach((rule, i) => {
        const one = applyRule(rule, matchers[i] as Matcher, file, chart, at, section.end);
        if (one) found.push(one);
      });
    }
  }
  return found;
}

/** What was found, in an order that does not depend on how it was looked for. */
export function ordered(found: readonly Found[]): Found[] {
  return [...found].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
