import type { HtmlDraft } from './draft.js';
import { Hint } from './hints.js';
import type { TreeNode } from './tree.js';

const SHORTEST_HEADLINE = 5;
const LONGEST_KEYWORD = 7;
const MOST_KEYWORDS = 12;
/** Lists of what is new or much read stand on every page, and say nothing of this article. */
const EVERYWHERE =
  /nhiều nhất|mới nhất|đọc nhiều|xem nhiều|nổi bật|tin nóng|tin mới|bài viết mới|bài mới|quan tâm nhất|bán chạy|^(?:video|clip|ảnh|podcast|media|multimedia|infographic|e-?magazine|longform)s?$/iu;
const ADVERTISEMENT = /^(?:quảng cáo|advertisement|(?:nội dung |bài viết )?được tài trợ|tài trợ)\s*:?$/iu;
const LARGEST_ADVERTISEMENT = 80;

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
    if (!draft.headline(i)) continue;
    const card = cardOf(draft, i, root);
    if (card !== undefined) cards.add(card);
  }
  for (let i = 0; i < draft.length; i++) {
    if (draft.headline(i)) continue;
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

/** What a reader's comment can be answered with. */
const ANSWER =
  /^(?=.*(?:trả lời|phản hồi|reply))(?:(?:thích|like|trả lời|phản hồi|reply|chia sẻ|báo cáo|giờ|phút|ngày|tuần|trước|h|\d)|[\s·•|/:()-])+$/iu;
const ANSWERED = /(?:thích|like)[\s·•|]*(?:trả lời|phản hồi|reply)[^\p{L}]*(?:h|giờ|phút|ngày|tuần)?(?: trước)?$/iu;
const LARGEST_COMMENT = 150;

/** Marks readers' comments that stand under no label: the smallest element with a sentence and the words to answer it. */
export function markComments(draft: HtmlDraft): void {
  for (let i = 0; i < draft.length; i++) {
    if (ANSWERED.test(draft.plain.line(i).tail)) draft.mark(i, Hint.comments);
    if (draft.wordsOf(i) > 8 || !ANSWER.test(draft.shown(i))) continue;
    let at = draft.line(i).node;
    for (let steps = 0; at > 0 && steps < HIGHEST && draft.prose[at] === 0; steps++)
      at = (draft.tree[at] as TreeNode).parent;
    if (at === 0 || draft.prose[at] === 0 || (draft.words[at] as number) > LARGEST_COMMENT) continue;
    if ((draft.proseLines[at] as number) > 3) continue;
    for (let next = i; next >= 0 && draft.isInside(draft.line(next).node, at); next--) draft.mark(next, Hint.comments);
    for (let next = i; next < draft.length && draft.isInside(draft.line(next).node, at); next++)
      draft.mark(next, Hint.comments);
  }
}

/** Marks what stands in a box under the word for advertisements. */
export function markAdvertisements(draft: HtmlDraft, root: number): void {
  for (let i = 0; i < draft.length; i++) {
    if (draft.wordsOf(i) > 4 || !ADVERTISEMENT.test(draft.shown(i))) continue;
    let box: number | undefined;
    let at = draft.line(i).node;
    for (let steps = 0; at > 0 && at !== root && steps < HIGHEST; steps++) {
      if ((draft.words[at] as number) > LARGEST_ADVERTISEMENT || draft.isInside(root, at)) break;
      box = at;
      at = (draft.tree[at] as TreeNode).parent;
    }
    if (box === undefined) continue;
    for (let next = i; next < draft.length && draft.isInside(draft.line(next).node, box); next++)
      draft.mark(next, Hint.advertisement);
  }
}

/** The largest element around a linked headline that holds no other article, if it is a box: an item, or with a picture. */
function cardOf(draft: HtmlDraft, i: number, root: number): number | undefined {
  let card: number | undefined;
  let at = draft.line(i).node;
  for (let steps = 0; at > 0 && at !== root && steps < HIGHEST; steps++) {
    const { tag, parent } = draft.tree[at] as TreeNode;
    if ((draft.words[at] as number) > LARGEST_CARD || draft.isInside(root, at)) break;
    const headlines = draft.headlines[at] as number;
    if (headlines > 2 || (draft.proseLines[at] as number) > headlines) break;
    const boxed =
      tag === 'li' || tag === 'article' || tag === 'aside' || tag === 'td' || tag === 'dl' || tag === 'section';
    if ((draft.lineCount[at] as number) > 1 && (boxed || (draft.linkedMedia[at] as number) > 0)) card = at;
    at = parent;
  }
  return card;
}

/** Whether a linked headline is a keyword: one of a row of links that are shorter than headlines are. */
function isKeyword(draft: HtmlDraft, i: number): boolean {
  let links = 0;
  let words = 0;
  for (const step of [-1, 1])
    for (
      let at = i + step;
      at >= 0 && at < draft.length && links < MOST_KEYWORDS && draft.line(at).linked > 0.9;
      at += step
    ) {
      links++;
      words += draft.wordsOf(at);
    }
  return links > 0 && draft.wordsOf(i) <= LONGEST_KEYWORD && words < SHORTEST_HEADLINE * links;
}

/** Whether a line is the headline of another article: a link, or what a label announces. */
export function isRelated(draft: HtmlDraft, i: number): boolean {
  if (draft.headline(i)) return !isKeyword(draft, i);
  const lead = draft.plain.furnitureOf(i)?.lead;
  return (
    lead?.label === 'related-label' && lead.rest.split(' ').length >= SHORTEST_HEADLINE && !draft.plain.isLongProse(i)
  );
}

/** Whether a label opens a list that stands on every page. */
export const isGeneralLabel = (text: string): boolean => text.length < 60 && EVERYWHERE.test(text);
