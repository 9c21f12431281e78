import { isPictureCredit } from '../text/page-bylines.js';
import type { Block, RelatedHeadline } from '../types.js';
import type { Kinds } from './body.js';
import type { HtmlDraft } from './draft.js';
import { lettersOf } from './facts.js';
import { Hint } from './hints.js';
import { Runs } from './runs.js';
import type { TreeNode } from './tree.js';

/** The text of a page, its blocks, and the headlines of other articles. */
export interface Written {
  runs: Runs;
  blocks: Block[];
  related: RelatedHeadline[];
}

/** Writes down what was kept: one block a line, in the order of the page; each headline of another article once. */
export function writeBlocks(draft: HtmlDraft, kinds: Kinds): Written {
  const runs = new Runs();
  const blocks: Block[] = [];
  const related: RelatedHeadline[] = [];
  const blockOf = new Int32Array(draft.length).fill(-1);
  const seen = new Set<string>();
  for (let i = 0; i < draft.length; i++) {
    const kind = kinds[i];
    if (kind === undefined) continue;
    const line = draft.line(i);
    const shown = kind === 'related' ? headlineOf(draft, i) : line.runs;
    if (kind === 'related') {
      const keys = [lettersOf(shown.text), draft.headline(i)?.href].filter((key) => key !== undefined);
      if (keys.some((key) => seen.has(key))) continue;
      for (const key of keys) seen.add(key);
    }
    const last = blocks.at(-1);
    const from = line.runs.start[0] as number;
    if (last && joins(draft, kinds, i, blockOf)) {
      runs.add(' ', from, from);
      runs.append(line.runs);
      last.end = runs.text.length;
    } else {
      if (blocks.length > 0) runs.add('\n', from, from);
      const start = runs.append(shown);
      blocks.push({ kind, start, end: runs.text.length });
      if (kind === 'related') related.push({ start, end: runs.text.length, title: shown.text });
    }
    blockOf[i] = blocks.length - 1;
  }
  return { runs, blocks, related };
}

/** The headline without the label before it and the date after. */
function headlineOf(draft: HtmlDraft, i: number): Runs {
  const { runs } = draft.line(i);
  const link = draft.headline(i);
  if (link) return runs.slice(link.start, link.end);
  const rest = draft.plain.furnitureOf(i)?.lead?.rest ?? '';
  return rest !== '' && runs.text.endsWith(rest) ? runs.slice(runs.text.length - rest.length, runs.text.length) : runs;
}

/** The lines of one caption, with its credit, and of one title, are one block. */
function joins(draft: HtmlDraft, kinds: Kinds, i: number, blockOf: Int32Array): boolean {
  const kind = kinds[i];
  if (i === 0 || kinds[i - 1] !== kind || blockOf[i - 1] === -1 || draft.line(i).media.length > 0) return false;
  if (kind === 'title') return true;
  return kind === 'caption' && (isPictureCredit(draft.plain.line(i)) || frameOf(draft, i) === frameOf(draft, i - 1));
}

const FRAMES = new Set(['figure', 'figcaption', 'td', 'caption', 'dd']);
const HIGHEST = 6;

/** The element that a caption stands in; of one that stands in none, itself. */
function frameOf(draft: HtmlDraft, i: number): number {
  const { node } = draft.line(i);
  for (let at = node, steps = 0; at > 0 && steps < HIGHEST; at = (draft.tree[at] as TreeNode).parent, steps++) {
    if (FRAMES.has((draft.tree[at] as TreeNode).tag) || (draft.ownHints(at) & Hint.caption) !== 0) return at;
  }
  return node;
}
