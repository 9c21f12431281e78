import { Draft } from '../text/page-draft.js';
import { readFurniture } from '../text/page-furniture.js';
import { PageLine } from '../text/page-lines.js';
import { Hint, hintsOf, OTHER } from './hints.js';
import type { HtmlLine, LineLink } from './lines.js';
import { attributeOf, type Tree, type TreeNode } from './tree.js';

/** Elements with more words are sections, not a sapo, a caption or an author. */
const LONGEST_HINTED = 160;
const SMALL_HINTS = Hint.lede | Hint.caption | Hint.note | Hint.byline | Hint.date | Hint.title;
/** Elements inside a block that are looked at, from the text outwards. */
const HIGHEST = 8;
/** An element with so much of the prose of a page is its article, whatever it is called. */
const TOO_MUCH = 0.35;
const TOO_MUCH_OF_COMMENTS = 0.75;

/** The lines of a page, what is known of each, and what each element holds. */
export class HtmlDraft {
  /** The lines as plain text, for what the words of a line say. */
  readonly plain: Draft;
  /** By element: number of lines, of words, of words of sentences, of pictures, of linked headlines. */
  readonly lineCount: Int32Array;
  readonly words: Int32Array;
  readonly prose: Int32Array;
  readonly proseLines: Int32Array;
  readonly media: Int32Array;
  /** Pictures that are links, as those beside a headline are. */
  readonly linkedMedia: Int32Array;
  readonly headlines: Int32Array;
  /** By element: hints of itself and of the elements around it. */
  private readonly hints: Int32Array;
  private readonly own: Int32Array;
  /** By line: its hints, and the link that is the headline of another article. */
  private readonly lineHints: Int32Array;
  private readonly headlineLinks: (LineLink | undefined)[];

  constructor(
    readonly tree: Tree,
    readonly lines: readonly HtmlLine[],
  ) {
    const texts = lines.map(({ runs }) => runs.text);
    const text = texts.join('\n');
    let at = 0;
    this.plain = new Draft(
      texts.map((line) => {
        const start = at;
        at += line.length + 1;
        return new PageLine(text, start, start + line.length, true);
      }),
    );
    const counts = (): Int32Array => new Int32Array(tree.length);
    [this.lineCount, this.words, this.prose, this.proseLines] = [counts(), counts(), counts(), counts()];
    [this.media, this.linkedMedia, this.headlines] = [counts(), counts(), counts()];
    this.headlineLinks = lines.map((line) => headlineLink(line, this.isBesideItsPicture(line)));
    this.count();
    this.own = counts();
    this.hints = counts();
    this.readHints();
    this.lineHints = Int32Array.from(lines, (line) => this.hintsOfLine(line));
    for (let i = 0; i < lines.length; i++)
      if (this.isMarked(i, Hint.related)) this.headlineLinks[i] ??= headlineLink(this.line(i), true);
  }

  private count(): void {
    const { lineCount, words, prose, proseLines, media, linkedMedia, headlines } = this;
    this.lines.forEach((line, i) => {
      const { node } = line;
      lineCount[node]!++;
      words[node]! += this.wordsOf(i);
      if (this.isProse(i)) {
        prose[node]! += this.wordsOf(i);
        proseLines[node]!++;
      }
      if (this.headline(i)) headlines[node]!++;
      for (const picture of line.media) {
        media[picture]!++;
        if (this.isInLink(picture)) linkedMedia[picture]!++;
      }
    });
    for (let i = this.tree.length - 1; i > 0; i--) {
      const { parent } = this.tree[i] as TreeNode;
      for (const sums of [lineCount, words, prose, proseLines, media, linkedMedia, headlines])
        sums[parent]! += sums[i]!;
    }
  }

  private isInLink(picture: number): boolean {
    return this.addressOf(picture) !== undefined;
  }

  /** Where a picture leads. */
  private addressOf(picture: number): string | undefined {
    let at = picture;
    for (let steps = 0; at > 0 && steps < HIGHEST; steps++) {
      const node = this.tree[at] as TreeNode;
      if (node.tag === 'a') return attributeOf(node, 'href');
      at = node.parent;
    }
    return undefined;
  }

  /** The picture above leads where the line leads: what stands beside the link is a teaser. */
  private isBesideItsPicture({ media, links }: HtmlLine): boolean {
    const to = media.map((picture) => this.addressOf(picture));
    return to.length > 0 && links.some(({ href }) => to.includes(href));
  }

  private readHints(): void {
    const total = Math.max(1, this.prose[0] as number);
    for (let i = 1; i < this.tree.length; i++) {
      const node = this.tree[i] as TreeNode;
      const above = this.hints[node.parent] as number;
      if (node.tag === '') {
        this.hints[i] = above;
        continue;
      }
      let own = hintsOf(node);
      // without the headline of another article it is a box of this one
      if (node.tag === 'aside' && ((this.headlines[i] as number) > 0 || this.proseLines[i] === 0)) own |= Hint.related;
      const share = (this.prose[i] as number) / total;
      if (share > TOO_MUCH) own &= ~(OTHER & ~Hint.comments);
      if (share > TOO_MUCH_OF_COMMENTS) own &= ~Hint.comments;
      if ((this.words[i] as number) > LONGEST_HINTED) own &= ~SMALL_HINTS;
      this.own[i] = own;
      this.hints[i] = above | (own & ~Hint.body);
    }
  }

  get length(): number {
    return this.lines.length;
  }

  line(i: number): HtmlLine {
    return this.lines[i] as HtmlLine;
  }

  text(i: number): string {
    return this.line(i).runs.text;
  }

  /** The line as it is shown, composed. */
  shown(i: number): string {
    return this.plain.line(i).shown;
  }

  wordsOf(i: number): number {
    return this.plain.line(i).words;
  }

  /** Hints of the blocks around a line, and of the elements inside its block that hold all of it. */
  private hintsOfLine({ node, first, last }: HtmlLine): number {
    let hints = this.hints[node] as number;
    let at = (this.tree[first] as TreeNode).parent;
    for (let steps = 0; at > node && steps < HIGHEST; steps++) {
      const element = this.tree[at] as TreeNode;
      if (element.last >= last) hints |= this.own[at] as number;
      at = element.parent;
    }
    return hints;
  }

  /** Hints of an element itself. */
  ownHints(node: number): number {
    return this.own[node] as number;
  }

  /** Adds a hint to a line. */
  mark(i: number, hint: number): void {
    this.lineHints[i]! |= hint;
  }

  isMarked(i: number, hint: number): boolean {
    return ((this.lineHints[i] as number) & hint) !== 0;
  }

  /** A menu, a comment, an advertisement …: nothing of the article. */
  isOther(i: number): boolean {
    return this.isMarked(i, OTHER);
  }

  /** A sentence or more that is no link. */
  isProse(i: number): boolean {
    return this.line(i).linked < 0.4 && this.plain.isProse(i);
  }

  /** The link of a line that is nothing but the headline of another article. */
  headline(i: number): LineLink | undefined {
    return this.headlineLinks[i];
  }

  /** Whether a node lies in an element. */
  isInside(node: number, element: number): boolean {
    return node >= element && node <= (this.tree[element] as TreeNode).last;
  }
}

const isAddress = (href: string): boolean => href.length > 1 && !/^\s*(?:#|javascript:|mailto:|tel:)/i.test(href);

const SHORTEST_HEADLINE = 5;
const LONGEST_HEADLINE = 45;
const LONGEST_LABEL = 80;

/**
 * The first link of a line that could be a headline, where nothing stands beside it but a label, a date or marks.
 *
 * @param boxed - the line stands in a box for other articles: the rest of it is a teaser
 */
function headlineLink({ runs: { text }, links }: HtmlLine, boxed: boolean): LineLink | undefined {
  const link = links.find(({ href, start, end }) => {
    const words = new PageLine(text, start, end, true).words;
    return isAddress(href) && words >= SHORTEST_HEADLINE && words <= LONGEST_HEADLINE;
  });
  if (!link || boxed) return link;
  let beside = '';
  let at = 0;
  for (const { href, start, end } of links) {
    if (href !== link.href) continue;
    beside += `${text.slice(at, start)} `;
    at = end;
  }
  beside = (beside + text.slice(at)).trim();
  if (!/\p{L}/u.test(beside)) return link;
  if (beside.length > LONGEST_LABEL) return undefined;
  const found = readFurniture(new PageLine(text, 0, text.length, true));
  if (found?.lead?.label === 'related-label') return link;
  return readFurniture(new PageLine(beside, 0, beside.length, true))?.pure ? link : undefined;
}
