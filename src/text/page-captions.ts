import { isPictureCredit, opensLikeCaption } from './page-bylines.js';
import type { Draft } from './page-draft.js';
import { countSentences } from './sentences.js';

/** A caption right under its picture may be a whole paragraph long; one found by its looks may not. */
const LONGEST_UNDER_PICTURE = 70;
const LONGEST_BESIDE_PICTURE = 40;
const LONGEST_APART = 30;
/** From this share of blank lines on a blank line parts paragraphs, and lines without one belong together. */
const SPACED = 0.3;

/** How one sentence of the article goes on with another; captions stand alone. */
const CONNECTIVE =
  /^(?:[“"'‘(-]|(?:theo|trước đó|sau đó|tiếp đó|tuy|tuy nhiên|bên cạnh|ngoài ra|đồng thời|cùng với|cùng ngày|ngày|sáng|trưa|chiều|tối|đêm|hiện|được biết|liên quan|trong khi|ngay sau|để|khi|nếu|do|vì|với|qua|từ|trên cơ sở|thay mặt|phát biểu|nhân dịp|cũng)(?![\p{L}\p{M}]))/iu;

/** How a page sets its pictures. */
export interface CaptionStyle {
  /** Blank lines part the paragraphs. */
  spaced: boolean;
  /** Captions stand right under their pictures, without a blank line. */
  attached: boolean;
}

export function captionStyle(draft: Draft): CaptionStyle {
  const { lines } = draft;
  let gaps = 0;
  for (const line of lines) if (line.gap) gaps++;
  const spaced = gaps > 1 && gaps >= lines.length * SPACED;
  let attached = false;
  for (let i = 0; spaced && !attached && i + 1 < lines.length; i++)
    attached = draft.isImage(i) && !draft.isImage(i + 1) && !draft.line(i + 1).gap;
  return { spaced, attached };
}

const isSentence = (draft: Draft, i: number): boolean => countSentences(draft.line(i).text) === 1;

/** Looks like a caption that was parted from its picture. */
function standsApart(draft: Draft, i: number, pictures: number, style: CaptionStyle): boolean {
  const line = draft.line(i);
  if (draft.isCredited(i) || opensLikeCaption(line)) return true;
  if (style.attached && pictures < 2) return false;
  return line.words <= LONGEST_APART && line.ending !== 'joint' && !CONNECTIVE.test(line.text) && isSentence(draft, i);
}

/** Looks like a caption in a page where every line is a paragraph of its own. */
function standsUnder(draft: Draft, i: number): boolean {
  const line = draft.line(i);
  if (draft.isCredited(i) || opensLikeCaption(line)) return true;
  return (
    line.words <= LONGEST_BESIDE_PICTURE &&
    line.ending !== 'joint' &&
    !CONNECTIVE.test(line.text) &&
    isSentence(draft, i)
  );
}

/**
 * Marks the picture at `from`, those that follow it, and their caption.
 *
 * @param to - first line that is not the article's own
 * @returns index of the next line
 */
export function readPictures(draft: Draft, from: number, to: number, style: CaptionStyle): number {
  let at = from;
  while (at < to && draft.isImage(at)) draft.set(at++, 'image');
  const first = at;
  if (at >= to || isOther(draft, at)) return at;
  const under = !draft.line(at).gap;
  if (style.spaced && under) {
    while (at < to && (at === first || !draft.line(at).gap) && !isOther(draft, at)) {
      if (draft.line(at).words > LONGEST_UNDER_PICTURE && !draft.isCredited(at)) break;
      draft.set(at, 'caption');
      if (at > first) draft.joined.add(at);
      at++;
    }
    return at;
  }
  if (style.spaced ? !standsApart(draft, at, at - from, style) : !standsUnder(draft, at)) return at;
  draft.set(at++, 'caption');
  return readCreditLine(draft, at, to);
}

/** A line that says whose picture it is belongs to the caption above. */
export function readCreditLine(draft: Draft, at: number, to: number): number {
  if (at >= to || draft.line(at).gap || !isPictureCredit(draft.line(at))) return at;
  draft.set(at, 'caption');
  draft.joined.add(at);
  return at + 1;
}

const isOther = (draft: Draft, i: number): boolean => draft.isImage(i) || draft.isFurniture(i) || draft.isBullet(i);

/** A caption whose picture left no name in the text. */
export function isLoneCaption(draft: Draft, i: number): boolean {
  const line = draft.line(i);
  const looks = draft.isCredited(i) || (line.words <= 14 && opensLikeCaption(line) && isSentence(draft, i));
  return looks && !draft.isBullet(i);
}
