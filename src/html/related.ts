import type { HtmlDraft } from './draft.js';
import { Hint } from './hints.js';
import type { TreeNode } from './tree.js';

const SHORTEST_HEADLINE = 5;
/** Lists of what is new or much read stand on every page, and say nothing of this article. */
const EVERYWHERE = /(?:nhiều nhất|mới nhất|đọc nhiều|xem nhiều|nổi bật|tin nóng|tin mới|quan tâm nhất|bán chạy)/iu;

/** Elements with more words are no box of one other article. */
const LARGEST_CARD = 110;
const HIGHEST = 6;

/**
 * Marks what belongs to a linked headline: the teaser, the date and the section that stand in one box with it.
 *
 * @param root - element of the article
 */
export function markCards(draft: HtmlDraft, root: number): void {
  const cards = new Set<number>();
  for (let i = 0; i < draft.length; i++) {
    if (!draft.isLinkedHeadline(i)) continue;
    const card = cardOf(draft, i, root);
    if (card !== undefined) cards.add(card);
  }
  for (let i = 0; i < draft.length; i++) {
    if (draft.isLinkedHeadline(i)) continue;
    for (
      let at = draft.line(i).node, steps = 0;
      at > 0 && steps < HIGHEST;
      at = (draft.tree[at] as TreeNode).parent, steps++
    )
      if (cards.has(at)) {
        draft.mark(i, Hint.related);
        break;
      }
  }
}

/** The largest element around a linked headline that holds no other article, if it is a box: an item, or with a picture. */
function cardOf(draft: HtmlDraft, i: number, root: number): number | undefined {
  let card: number | undefined;
  let at = draft.line(i).node;
  for (let steps = 0; at > 0 && at !== root && steps < HIGHEST; steps++) {
    const { tag, parent } = draft.tree[at] as TreeNode;
    if ((draft.words[at] as number) > LARGEST_CARD || draft.isInside(root, at)) break;
    if ((draft.headlines[at] as number) > 2) break;
    const boxed =
      tag === 'li' || tag === 'article' || tag === 'aside' || tag === 'td' || tag === 'dl' || tag === 'section';
    if ((draft.lineCount[at] as number) > 1 && (boxed || (draft.media[at] as number) > 0)) card = at;
    at = parent;
  }
  return card;
}

/** Whether a line is the headline of another article, and not one of a list that stands on every page. */
export function isRelated(draft: HtmlDraft, i: number): boolean {
  if (draft.isLinkedHeadline(i)) return true;
  const lead = draft.plain.furnitureOf(i)?.lead;
  return (
    lead?.label === 'related-label' && lead.rest.split(' ').length >= SHORTEST_HEADLINE && draft.line(i).linked > 0.3
  );
}

/** Whether a label opens a list that stands on every page. */
export const isGeneralLabel = (text: string): boolean => text.length < 60 && EVERYWHERE.test(text);
