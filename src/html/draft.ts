import { Draft } from '../text/page-draft.js';
import { PageLine } from '../text/page-lines.js';
import { Hint, hintsOf, OTHER } from './hints.js';
import type { HtmlLine } from './lines.js';
import type { Tree, TreeNode } from './tree.js';

/** Elements with more words are sections, not a sapo, a caption or an author. */
const LONGEST_HINTED = 160;
const SMALL_HINTS = Hint.lede | Hint.caption | Hint.byline | Hint.date | Hint.title;
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
  readonly media: Int32Array;
  readonly headlines: Int32Array;
  /** By element: hints of itself and of the elements around it. */
  private readonly hints: Int32Array;
  private readonly own: Int32Array;

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
    [this.lineCount, this.words, this.prose, this.media, this.headlines] = [
      counts(),
      counts(),
      counts(),
      counts(),
      counts(),
    ];
    this.count();
    this.own = counts();
    this.hints = counts();
    this.readHints();
  }

  private count(): void {
    const { lineCount, words, prose, media, headlines } = this;
    this.lines.forEach((line, i) => {
      const { node } = line;
      lineCount[node]!++;
      words[node]! += this.wordsOf(i);
      if (this.isProse(i)) prose[node]! += this.wordsOf(i);
      if (this.isLinkedHeadline(i)) headlines[node]!++;
      for (const picture of line.media) media[picture]!++;
    });
    for (let i = this.tree.length - 1; i > 0; i--) {
      const { parent } = this.tree[i] as TreeNode;
      for (const sums of [lineCount, words, prose, media, headlines]) sums[parent]! += sums[i]!;
    }
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

  wordsOf(i: number): number {
    return this.plain.line(i).words;
  }

  /** Hints of a line: of the elements around it. */
  hintsAt(i: number): number {
    return this.hints[this.line(i).node] as number;
  }

  /** Hints of an element itself. */
  ownHints(node: number): number {
    return this.own[node] as number;
  }

  /** Marks the lines of an element. */
  mark(i: number, hint: number): void {
    this.marked.set(i, (this.marked.get(i) ?? 0) | hint);
  }

  private readonly marked = new Map<number, number>();

  /** A menu, a comment, an advertisement …: nothing of the article. */
  isOther(i: number): boolean {
    return ((this.hintsAt(i) | (this.marked.get(i) ?? 0)) & OTHER) !== 0;
  }

  isMarked(i: number, hint: number): boolean {
    return ((this.hintsAt(i) | (this.marked.get(i) ?? 0)) & hint) !== 0;
  }

  /** A sentence or more that is no link. */
  isProse(i: number): boolean {
    return this.line(i).linked < 0.4 && this.plain.isProse(i);
  }

  /** A line that is a link and long enough for the headline of an article. */
  isLinkedHeadline(i: number): boolean {
    const { linked, href } = this.line(i);
    return linked > 0.75 && this.wordsOf(i) >= 5 && this.wordsOf(i) <= 45 && isAddress(href);
  }

  /** Whether a node lies in an element. */
  isInside(node: number, element: number): boolean {
    return node >= element && node <= (this.tree[element] as TreeNode).last;
  }
}

/** An address of another page. */
const isAddress = (href: string): boolean => href.length > 1 && !/^\s*(?:#|javascript:|mailto:|tel:)/i.test(href);
