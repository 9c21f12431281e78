import { isPictureCredit, opensLikeCaption } from '../text/page-bylines.js';
import { countSentences } from '../text/sentences.js';
import type { HtmlDraft } from './draft.js';
import { Hint } from './hints.js';
import type { TreeNode } from './tree.js';

/** A caption that its element tells may be long; one that only stands under a picture may not. */
const LONGEST_TOLD = 110;
const LONGEST_UNDER = 60;
const LONGEST_LOOSE = 40;

/**
 * Whether a line is the caption of a picture: in a `figcaption`, a `figure` or an element of such a class; in the table that
 * holds the picture; in the block of the picture or right under it, set in italics, centred, or worded as captions are.
 *
 * @param root - element of the article; what surrounds all of it is no frame of a picture
 * @param after - the line before is a caption, and no picture stands between
 */
export function isCaption(draft: HtmlDraft, i: number, root: number, after: boolean): boolean {
  const words = draft.wordsOf(i);
  if (words > LONGEST_TOLD || draft.plain.furnitureOf(i)?.pure) return false;
  const { node, media } = draft.line(i);
  const frame = frameOf(draft, node, root);
  if (frame.caption) return true;
  if (draft.headline(i)) return false;
  if (frame.figure && words <= LONGEST_UNDER) return true;
  if (draft.isMarked(i, Hint.caption) && words <= LONGEST_UNDER) return true;
  if (draft.isMarked(i, Hint.caption | Hint.note) && (media.length > 0 || frame.media > 0 || after)) return true;
  if (words <= LONGEST_LOOSE && NAMED.test(draft.shown(i))) return true;
  if (frame.table && words <= LONGEST_TOLD) return true;
  if (!after && isFramed(draft, i) && words <= LONGEST_UNDER && draft.line(i).linked < 0.6) return true;
  const loose = after
    ? isPictureCredit(draft.plain.line(i)) || isSetApart(draft, i)
    : media.length > 0 && isUnder(draft, i, frame.media > 0);
  return loose || (media.length === 0 && !after && isAbovePicture(draft, i, root, frame.media > 0));
}

/** `Video: Người dân …` says what it is. */
const NAMED = /^(?:video|clip|ảnh|đồ họa|infographic|biểu đồ)\s*:\s*\p{Lu}/iu;

interface Frame {
  caption: boolean;
  figure: boolean;
  /** A table that holds little more than pictures and this line. */
  table: boolean;
  /** Pictures in the largest element around the line that is no section. */
  media: number;
}

/** Words beside a picture in a frame. */
const FRAMED = 90;
const HIGHEST = 12;

function frameOf(draft: HtmlDraft, node: number, root: number): Frame {
  const frame: Frame = { caption: false, figure: false, table: false, media: 0 };
  for (let at = node, steps = 0; at !== root && at > 0 && steps < HIGHEST; steps++) {
    const { tag, parent } = draft.tree[at] as TreeNode;
    const media = draft.media[at] as number;
    const small = (draft.words[at] as number) <= FRAMED * Math.max(1, media);
    if (tag === 'figcaption') frame.caption = true;
    if (tag === 'figure' && media > 0) frame.figure = true;
    if (tag === 'table' && media > 0 && small && (draft.lineCount[at] as number) <= 3 * media) frame.table = true;
    if (media > 0 && small && (draft.lineCount[at] as number) <= 3 * media) frame.media = media;
    at = parent;
  }
  return frame;
}

/** How one sentence of the article goes on with another; captions stand alone. */
const CONNECTIVE =
  /^(?:[“"'‘(-]|(?:theo|trước đó|sau đó|tiếp đó|tuy|tuy nhiên|bên cạnh|ngoài ra|đồng thời|cùng với|cùng ngày|ngày|sáng|trưa|chiều|tối|đêm|hiện|được biết|liên quan|trong khi|ngay sau|để|khi|nếu|do|vì|với|qua|từ|trên cơ sở|thay mặt|phát biểu|nhân dịp|cũng)(?![\p{L}\p{M}]))/iu;

/** The only line of an element that holds nothing else but the picture above, each in a block of its own. */
function isFramed(draft: HtmlDraft, i: number): boolean {
  const { node, media, heading } = draft.line(i);
  if (media.length !== 1 || heading > 0 || draft.isInside(media[0] as number, node)) return false;
  for (let at = node, steps = 0; at > 0 && steps < HIGHEST && draft.lineCount[at] === 1; steps++) {
    if (draft.media[at] === 1) return true;
    at = (draft.tree[at] as TreeNode).parent;
  }
  return false;
}

/** The caption of a picture above the last caption. */
function isSetApart(draft: HtmlDraft, i: number): boolean {
  const { italic, aligned, linked } = draft.line(i);
  return italic > 0.85 && aligned === 'center' && linked < 0.6 && draft.wordsOf(i) <= LONGEST_LOOSE;
}

/** Under a picture, and set or worded as a caption. */
function isUnder(draft: HtmlDraft, i: number, framed: boolean): boolean {
  const line = draft.plain.line(i);
  const { italic, aligned, linked, heading } = draft.line(i);
  if (line.words > LONGEST_UNDER || linked > 0.6 || heading > 0 || draft.plain.isFurniture(i)) return false;
  if (draft.plain.isCredited(i) || italic > 0.85 || aligned === 'center' || opensLikeCaption(line)) return true;
  if (line.words > LONGEST_LOOSE || line.ending === 'joint' || CONNECTIVE.test(line.text)) return false;
  const single = countSentences(line.text) === 1;
  return single && (framed || line.ending !== 'stop');
}

/** Set over its picture: only in a frame of its own, and only with a credit or in italics. */
function isAbovePicture(draft: HtmlDraft, i: number, root: number, framed: boolean): boolean {
  if (!framed || root === 0) return false;
  return draft.plain.isCredited(i) || draft.line(i).italic > 0.85;
}
