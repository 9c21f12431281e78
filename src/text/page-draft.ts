import type { Block, BlockKind } from '../types.js';
import { type BylineShape, bylineShape, hasPictureCredit } from './page-bylines.js';
import { type Furniture, readFurniture } from './page-furniture.js';
import type { PageLine } from './page-lines.js';
import { countSentences } from './sentences.js';

const IMAGE_NAME =
  /\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|heif|avif|jfif|svg|mp4|mov|m4v|avi|webm|mp3)(?:\?\S*)?(?: ?\([^()]{1,20}\))?$/iu;
const LONGEST_IMAGE_NAME = 220;
const BULLET = /^(?:[-–—•*+▪◦●·]|\(?\d{1,3}[.)](?!\d)|\(?\p{L}\)|điều \d|chương [ivxl\d]|mục \d|khoản \d)/iu;

/** Words that a paragraph has at least where it does not end with a full stop. */
const PROSE_WITHOUT_STOP = 45;

/** The lines of a page with what each is taken for. The readers of header, body and end fill it in. */
export class Draft {
  readonly kinds: (BlockKind | undefined)[];
  /** The line goes on with the block of the line before. */
  readonly joined = new Set<number>();
  private readonly furniture: (Furniture | null | undefined)[];
  private readonly shapes: (BylineShape | null | undefined)[];
  private readonly credits: (boolean | undefined)[];
  private readonly images: (boolean | undefined)[];
  private readonly proses: (boolean | undefined)[];

  constructor(readonly lines: readonly PageLine[]) {
    this.kinds = new Array(lines.length);
    this.furniture = new Array(lines.length);
    this.shapes = new Array(lines.length);
    this.credits = new Array(lines.length);
    this.images = new Array(lines.length);
    this.proses = new Array(lines.length);
  }

  line(i: number): PageLine {
    return this.lines[i] as PageLine;
  }

  set(i: number, kind: BlockKind): void {
    this.kinds[i] = kind;
  }

  /** Page furniture that the line is made of. */
  furnitureOf(i: number): Furniture | undefined {
    let known = this.furniture[i];
    if (known === undefined) known = this.furniture[i] = this.isImage(i) ? null : (readFurniture(this.line(i)) ?? null);
    return known ?? undefined;
  }

  bylineOf(i: number): BylineShape | undefined {
    let known = this.shapes[i];
    if (known === undefined) known = this.shapes[i] = bylineShape(this.line(i)) ?? null;
    return known ?? undefined;
  }

  isImage(i: number): boolean {
    let known = this.images[i];
    if (known === undefined) {
      const { text } = this.line(i);
      known = this.images[i] = text.length <= LONGEST_IMAGE_NAME && text.includes('.') && IMAGE_NAME.test(text);
    }
    return known;
  }

  /** Image names are no prose wherever they stand. */
  markImages(): void {
    for (let i = 0; i < this.lines.length; i++) if (this.isImage(i)) this.set(i, 'image');
  }

  isBullet(i: number): boolean {
    return BULLET.test(this.line(i).head);
  }

  /** Labels, dates and marks only, or a line that a label opens. */
  isFurniture(i: number): boolean {
    const found = this.furnitureOf(i);
    return found !== undefined && (found.pure || found.lead !== undefined);
  }

  /** A label that no article has in its midst: share buttons, lists of headlines, comments. */
  isLabel(i: number): boolean {
    const found = this.furnitureOf(i);
    if (!found?.pure) return false;
    const { labels } = found;
    return labels.has('chrome') || labels.has('comment-label') || labels.has('related-label');
  }

  /** A line of an article: a sentence, or more words than any other line has. */
  isProse(i: number): boolean {
    let known = this.proses[i];
    if (known === undefined) known = this.proses[i] = this.readsAsProse(i);
    return known;
  }

  private readsAsProse(i: number): boolean {
    const line = this.line(i);
    const { words, ending } = line;
    if (words >= PROSE_WITHOUT_STOP) return true;
    if (words < 8 || this.isImage(i) || this.isFurniture(i) || this.isCredited(i)) return false;
    if (ending === 'stop' || ending === 'joint') return true;
    return ending === 'open' ? words >= 30 : words >= 15 && countSentences(line.text) > 1;
  }

  /** The line ends with the credit of a picture. */
  isCredited(i: number): boolean {
    let known = this.credits[i];
    if (known === undefined) known = this.credits[i] = hasPictureCredit(this.line(i));
    return known;
  }

  /** Prose that no headline and no caption can be taken for. */
  isLongProse(i: number): boolean {
    const { words, ending } = this.line(i);
    return words >= PROSE_WITHOUT_STOP || (words >= 25 && ending === 'stop' && this.isProse(i));
  }

  /** A line that could be the headline of an article: no sentence, neither label nor date nor picture. */
  isHeadline(i: number): boolean {
    const { words, ending } = this.line(i);
    if (words < 3 || words > 40 || ending === 'stop' || ending === 'joint') return false;
    return !this.isImage(i) && !this.isFurniture(i) && !this.isBullet(i) && !this.isCredited(i) && !this.isProse(i);
  }

  /** What is said of every line, as blocks: lines of one kind that belong together are one. */
  blocks(): Block[] {
    const blocks: Block[] = [];
    this.lines.forEach(({ start, end }, i) => {
      const kind = this.kinds[i];
      const last = blocks.at(-1);
      const grown = kind === 'dateline' || kind === 'chrome' || kind === 'byline' || this.joined.has(i);
      if (grown && last && last.kind === kind) last.end = end;
      else blocks.push({ kind: kind ?? 'paragraph', start, end });
    });
    return blocks;
  }
}
