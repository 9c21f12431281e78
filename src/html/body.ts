import type { BlockKind } from '../types.js';
import { isCaption } from './captions.js';
import type { Column } from './column.js';
import type { HtmlDraft } from './draft.js';
import { lettersOf } from './facts.js';
import { Hint, OTHER } from './hints.js';
import { isGeneralLabel, isRelated } from './related.js';

/** What each line is; `undefined` of what is not the article's, and left out. */
export type Kinds = (BlockKind | undefined)[];

/** Words of a line that is a sapo though it is no sentence. */
const LEDE_WITHOUT_STOP = 10;
const LONGEST_BYLINE = 14;
/** `Tin, ảnh: …` */
const SIGNED =
  /^(?:(?:tin|bài|ảnh|video|clip|tác giả|người viết|thực hiện|nội dung|thiết kế|đồ họa|trình bày|kỹ thuật|nguồn)(?:\s*(?:,|và|&|-|\/)\s*)?){1,3}\s*:\s*\p{Lu}/iu;
const AUTHOR_PAGE = /\/(?:tac-gia|author|authors|nha-bao|phong-vien|but-danh)\b/i;
/** Where a paper invites its readers to read on. */
const INVITATION = /^[*\s]*(?:kính )?mời (?:quý )?(?:bạn đọc|độc giả|các bạn|quý vị)/iu;
const LONGEST_INVITATION = 40;
/** What players and scripts say where they do not run. */
const NO_SCRIPT =
  /(?:trình duyệt|thiết bị) (?:của bạn )?(?:không|chưa|đã tắt)|bật java ?script|javascript|your browser/iu;

/**
 * Says of each line what it is.
 *
 * @param title - index of the title, if there is one
 * @param authors - names that the head of the page gives, as letters
 */
export function classify(
  draft: HtmlDraft,
  column: Column,
  title: number | undefined,
  authors: readonly string[],
): Kinds {
  const kinds: Kinds = new Array(draft.length);
  const reader = new Reader(draft, kinds, column, authors);
  if (title !== undefined) kinds[title] = 'title';
  const end = reader.readBody(title === undefined ? column.first : title + 1);
  if (title !== undefined && !reader.isDated) reader.readAbove(title);
  reader.readEnd(end);
  return kinds;
}

class Reader {
  private lede = false;
  private signed = false;
  /** Index of the last paragraph: author lines stand after it. */
  private lastProse = 0;

  constructor(
    private readonly draft: HtmlDraft,
    private readonly kinds: Kinds,
    private readonly column: Column,
    private readonly authors: readonly string[],
  ) {}

  /** A date line stands below the title. */
  get isDated(): boolean {
    return this.kinds.some((kind, i) => kind === 'dateline' && this.draft.plain.furnitureOf(i)?.date !== undefined);
  }

  /** The date line may stand over the title. */
  readAbove(title: number): void {
    const { draft, kinds } = this;
    for (let i = title - 1; i >= Math.max(0, title - 4); i--) {
      if (this.isDateline(i) && draft.plain.furnitureOf(i)?.date) {
        kinds[i] = 'dateline';
        return;
      }
    }
  }

  /** From the title to the last line of the article; returns the line after. */
  readBody(from: number): number {
    const { draft, kinds, column } = this;
    const last = this.lastOfBody(from);
    this.lastProse = last;
    while (this.lastProse > from && !this.isParagraph(this.lastProse)) this.lastProse--;
    let caption = false;
    for (let i = from; i <= last; i++) {
      const inside = draft.isInside(draft.line(i).node, column.root);
      const kind = this.kindOf(i, inside, caption, i === last);
      caption = kind === 'caption';
      kinds[i] = kind;
      if (kind === 'lede') this.lede = true;
      if (kind === 'byline') this.signed = true;
    }
    return Math.max(from, last + 1);
  }

  /** Index of the last line that may be of the article: after the element of the article its author may follow. */
  private lastOfBody(from: number): number {
    const { draft, column } = this;
    const comments = this.firstOfComments(from);
    if (comments < column.end) {
      column.end = comments;
      return comments - 1;
    }
    let last = column.end - 1;
    for (let i = column.end; i < comments; i++) {
      if (draft.isOther(i)) break;
      if (draft.line(i).linked > 0.6 || draft.plain.isLabel(i)) break;
      if (draft.isProse(i) && draft.wordsOf(i) >= 15) last = i;
    }
    return last;
  }

  /** The label of the readers' comments: below a paragraph at least, for the same words stand among the share buttons. */
  private firstOfComments(from: number): number {
    const { draft } = this;
    let paragraphs = 0;
    for (let i = from; i < draft.length; i++) {
      if (draft.isProse(i)) paragraphs++;
      const found = draft.plain.furnitureOf(i);
      if (paragraphs < 2 || !found?.pure || !found.labels.has('comment-label')) continue;
      if (!draft.isMarked(i, Hint.tools) && draft.line(i).linked < 0.75) return i;
    }
    return draft.length;
  }

  private kindOf(i: number, inside: boolean, afterCaption: boolean, last: boolean): BlockKind | undefined {
    const { draft } = this;
    const { plain } = draft;
    if (this.isOfPage(i)) return undefined;
    if (!afterCaption && i > this.lastProse && draft.line(i).media.length === 0 && this.isCredit(i)) return 'byline';
    if (isCaption(draft, i, this.column.root, afterCaption && draft.line(i).media.length === 0) && !this.isTool(i))
      return 'caption';
    if (isRelated(draft, i)) return this.isAround(i, inside) ? undefined : 'related';
    if (draft.isMarked(i, OTHER)) return this.isSigned(i) ? 'byline' : undefined;
    if (this.isDateline(i) && (!this.lede || last)) return plain.furnitureOf(i)?.date ? 'dateline' : undefined;
    if (this.isSigned(i)) return 'byline';
    if (plain.isFurniture(i)) return this.isShortParagraph(i, inside) ? 'paragraph' : undefined;
    if (draft.line(i).linked > 0.75 && !(inside && this.isSentence(i))) return undefined;
    if (!this.lede && this.isLede(i)) return 'lede';
    if (!inside) return draft.isProse(i) && this.lede ? 'paragraph' : undefined;
    return 'paragraph';
  }

  /** `Căn cứ <a>Luật …</a>;`: goes on, or ends, outside of its link. */
  private isSentence(i: number): boolean {
    const { ending, words } = this.draft.plain.line(i);
    return words * (1 - this.draft.line(i).linked) >= 1 && (ending === 'stop' || ending === 'joint');
  }

  /** A sentence that the page says for itself. */
  private isOfPage(i: number): boolean {
    const { draft } = this;
    if (draft.wordsOf(i) > LONGEST_INVITATION) return false;
    return NO_SCRIPT.test(draft.shown(i)) || (i > this.column.first && INVITATION.test(draft.shown(i)));
  }

  private isParagraph(i: number): boolean {
    const { draft } = this;
    return (
      draft.isProse(i) &&
      !this.isOfPage(i) &&
      !draft.isOther(i) &&
      !draft.plain.isFurniture(i) &&
      draft.line(i).linked < 0.6
    );
  }

  /** Not a headline that belongs to the article: in a menu, a comment, among keywords. */
  private isAround(i: number, inside: boolean): boolean {
    return this.draft.isMarked(i, Hint.comments | Hint.advertisement | Hint.tools | (inside ? 0 : Hint.around));
  }

  private isTool(i: number): boolean {
    const { draft } = this;
    if (
      draft.isMarked(i, Hint.comments | Hint.around | Hint.advertisement | Hint.related) ||
      draft.line(i).linked > 0.75
    )
      return true;
    return draft.isMarked(i, Hint.tools) && !draft.isMarked(i, Hint.caption | Hint.note) && !draft.plain.isCredited(i);
  }

  private isLede(i: number): boolean {
    const { draft } = this;
    if (draft.isMarked(i, Hint.lede)) return draft.wordsOf(i) >= 4;
    return draft.isProse(i) || draft.wordsOf(i) >= LEDE_WITHOUT_STOP;
  }

  private isDateline(i: number): boolean {
    const found = this.draft.plain.furnitureOf(i);
    if (!found || this.draft.wordsOf(i) > 20) return false;
    return (
      (found.pure && (found.date !== undefined || found.clock)) || (found.date !== undefined && found.foreign <= 6)
    );
  }

  /** The heading of a list inside the article is a label of it; a short sentence in it is not. */
  private isShortParagraph(i: number, inside: boolean): boolean {
    const found = this.draft.plain.furnitureOf(i);
    return inside && found?.pure !== true && found?.lead?.label !== 'related-label' && this.draft.wordsOf(i) > 12;
  }

  /** An author line: the name that the head gives, a class for authors, or names set apart at the end. */
  private isSigned(i: number): boolean {
    const { draft } = this;
    const words = draft.wordsOf(i);
    if (words === 0 || words > LONGEST_BYLINE || draft.isMarked(i, Hint.comments | Hint.around)) return false;
    const shape = draft.plain.bylineOf(i);
    const letters = lettersOf(draft.text(i));
    if (i > this.lastProse && this.isCredit(i)) return true;
    if (this.authors.includes(letters)) return true;
    if (shape !== undefined && draft.line(i).links.some(({ href }) => AUTHOR_PAGE.test(href))) return true;
    // whose words a box quotes is no author of the article
    if (draft.isMarked(i, Hint.byline) && (i > this.lastProse || i < this.column.first || !this.lede))
      return shape !== undefined || (words <= 8 && draft.line(i).linked < 0.9 && !draft.plain.isFurniture(i));
    if (draft.isOther(i) || shape === undefined || draft.plain.isFurniture(i)) return false;
    if (!this.lede)
      return shape === 'credit' || (shape === 'names' && words <= 5 && words >= 2 && this.hasDateBeside(i));
    return i > this.lastProse && (shape === 'credit' || words >= 2 || draft.line(i).aligned === 'right');
  }

  /** `Tin, ảnh: …`, `Thiết kế: …` */
  private isCredit(i: number): boolean {
    return this.lede && this.draft.wordsOf(i) <= LONGEST_BYLINE && SIGNED.test(this.draft.shown(i));
  }

  private hasDateBeside(i: number): boolean {
    return [i - 1, i + 1].some((at) => at >= 0 && at < this.draft.length && this.isDateline(at));
  }

  /** After the article: its author, its date, and headlines of other articles. */
  readEnd(from: number): void {
    const { draft, kinds } = this;
    let general = false;
    for (let i = from; i < draft.length; i++) {
      if (i < from + 6 && this.isSigned(i) && (!this.signed || draft.plain.bylineOf(i) === 'credit')) {
        kinds[i] = 'byline';
        this.signed = true;
      } else if (i < from + 2 && this.isDateline(i) && !kinds.includes('dateline') && !draft.isOther(i))
        kinds[i] = 'dateline';
      if (!isRelated(draft, i)) {
        if (isGeneralLabel(draft.shown(i))) general = true;
        else if (draft.plain.furnitureOf(i)?.labels.has('related-label') || draft.line(i).heading > 0) general = false;
      } else if (!general && !this.isAround(i, false)) kinds[i] = 'related';
    }
  }
}
