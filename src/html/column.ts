import type { HtmlDraft } from './draft.js';
import { Hint } from './hints.js';
import type { TreeNode } from './tree.js';

/** Part of the score of an element that its parent has of it. */
const HANDED_UP = 0.6;
/** Worth of a sentence that stands with the headline of another article, or above the title. */
const OF_TEASER = 0.08;
const ABOVE_TITLE = 0.25;

/** The element that holds the article's paragraphs, and the lines in it. */
export interface Column {
  root: number;
  /** First line, and the line after the last. */
  first: number;
  end: number;
}

/**
 * Finds the element that holds the paragraphs. Elements around a single line count as that line, however many they are; so
 * wrappers change nothing. Each element has the words of its paragraphs and a part of what its children have: the best one
 * is the nearest around most of the article.
 *
 * @returns `undefined` of a page without prose
 */
export function findColumn(draft: HtmlDraft, title: number | undefined): Column | undefined {
  const { tree, lineCount } = draft;
  const score = new Float64Array(tree.length);
  const unit = new Int32Array(tree.length);
  for (let i = 1; i < tree.length; i++) {
    const { parent } = tree[i] as TreeNode;
    unit[i] = lineCount[parent] === lineCount[i] ? (unit[parent] as number) : i;
  }
  for (let i = 0; i < draft.length; i++) {
    const { node } = draft.line(i);
    // a block with several lines is their container; one with a single line stands in its parent
    const container = lineCount[node] === 1 ? (tree[unit[node] as number] as TreeNode).parent : node;
    score[container]! += weightOf(draft, i, title, container);
  }
  let root = -1;
  let most = 0;
  for (let i = tree.length - 1; i >= 0; i--) {
    const own = (score[i] as number) * ((draft.ownHints(i) & Hint.body) !== 0 ? 1.15 : 1);
    const { parent } = tree[i] as TreeNode;
    if (own > most) [most, root] = [own, i];
    if (i > 0) score[parent]! += lineCount[parent] === lineCount[i] ? own : HANDED_UP * own;
  }
  if (root < 0) return undefined;
  let first = 0;
  while (first < draft.length && !draft.isInside(draft.line(first).node, root)) first++;
  let end = first;
  while (end < draft.length && draft.isInside(draft.line(end).node, root)) end++;
  return { root, first, end };
}

/** Lines after a heading in which the date of another article stands. */
const DATE_WITHIN = 3;

/** Marks the articles that a page appends to its own, each with a heading and a date: they are nothing of this one. */
export function markAppended(draft: HtmlDraft, title: number): void {
  let prose = 0;
  let from = draft.length;
  for (let i = title + 1; i < draft.length && from === draft.length; i++) {
    const { heading, linked } = draft.line(i);
    if (draft.isProse(i)) prose++;
    if (heading !== 1 || linked > 0.5 || prose < 2) continue;
    for (let at = i + 1; at <= i + DATE_WITHIN && at < draft.length; at++)
      if (draft.plain.furnitureOf(at)?.date) from = i;
  }
  for (let i = from; i < draft.length; i++) draft.mark(i, Hint.around);
}

function weightOf(draft: HtmlDraft, i: number, title: number | undefined, container: number): number {
  if (!draft.isProse(i) || draft.isOther(i)) return 0;
  const words = draft.wordsOf(i);
  const teaser = (draft.headlines[container] as number) > 0 && (draft.prose[container] as number) <= 1.5 * words;
  const above = title !== undefined && i < title;
  return words * (teaser ? OF_TEASER : 1) * (above ? ABOVE_TITLE : 1);
}
