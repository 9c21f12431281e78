import { isBlock } from './elements.js';
import { LineText, type Runs } from './runs.js';
import { ALIGNED, inherit, isMedia, Style } from './styles.js';
import { attributeOf, type Piece, type Tree, type TreeNode } from './tree.js';

/** A link in a line: where it leads, and its offsets in the text of the line. */
export interface LineLink {
  href: string;
  start: number;
  end: number;
}

/** A line of the page as it is shown: text between two ends of a block, or two breaks. */
export interface HtmlLine {
  runs: Runs;
  /** The nearest block around it. */
  node: number;
  /** The first and the last text node in it. */
  first: number;
  last: number;
  /** Shares of its letters that are linked, bold, italic: 0 to 1. */
  linked: number;
  bold: number;
  italic: number;
  aligned: 'right' | 'center' | '';
  links: LineLink[];
  /** Level of the heading that it is; 0 of none. */
  heading: number;
  /** One break, not two, parts it from the line before. */
  soft: boolean;
  /** Pictures and films between the line before and this one. */
  media: number[];
}

/**
 * Cuts what a page shows into lines, in the order of the source.
 *
 * @param hidden - whether what styles hide is taken, too: some pages show their text by a script
 * @param encoded - whether the text is still to be decoded
 */
export function cutLines(tree: Tree, hidden: boolean, encoded: boolean): HtmlLine[] {
  const { block, link, style, heading } = inherit(tree);
  const skipped = Style.unshown | (hidden ? 0 : Style.hidden);
  const lines: HtmlLine[] = [];
  let line: OpenLine | undefined;
  let breaks = 2;
  let media: number[] = [];
  for (let i = 1; i < tree.length; i++) {
    const node = tree[i] as TreeNode;
    if (node.tag !== '') {
      if (isMedia(node) && ((style[node.parent] as number) & skipped) === 0) {
        media.push(i);
        breaks = 2;
      } else if (node.tag === 'br') breaks++;
      else if (isBlock(node.tag)) breaks = 2;
      continue;
    }
    if (((style[i] as number) & skipped) !== 0) continue;
    const within = block[i] as number;
    const preformatted = ((style[i] as number) & Style.preformatted) !== 0;
    for (const pieces of preformatted ? splitAtBreaks(node.pieces as Piece[]) : [node.pieces as Piece[]]) {
      if (!line || breaks > 0 || line.node !== within) {
        if (pieces.some(({ text }) => /[^\s\u00a0\u200b\ufeff]/.test(text))) {
          if (line) lines.push(line.close());
          const soft = breaks === 1 && line?.node === within;
          line = new OpenLine(i, within, heading[i] as number, soft, media, encoded);
          media = [];
          breaks = 0;
        }
      }
      if (line && breaks === 0) line.add(i, pieces, style[i] as number, tree[link[i] as number] as TreeNode);
      if (preformatted) breaks++;
    }
    if (preformatted) breaks--;
  }
  if (line) lines.push(line.close());
  return joinSoft(lines.filter(({ runs }) => runs.text !== ''));
}

/** The text between line ends, where line ends count. */
function splitAtBreaks(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]];
  for (const { text, start, end } of pieces) {
    const exact = end - start === text.length;
    let from = 0;
    text.split('\n').forEach((part, i) => {
      if (i > 0) parts.push([]);
      const at = exact ? start + from : start;
      (parts.at(-1) as Piece[]).push({ text: part, start: at, end: exact ? at + part.length : end });
      from += part.length + 1;
    });
  }
  return parts;
}

class OpenLine {
  private readonly text: LineText;
  private letters = 0;
  private linked = 0;
  private bold = 0;
  private italic = 0;
  private readonly links: LineLink[] = [];
  private last = 0;
  private aligned = ALIGNED as number;

  constructor(
    private readonly first: number,
    readonly node: number,
    private readonly heading: number,
    private readonly soft: boolean,
    private readonly media: number[],
    encoded: boolean,
  ) {
    this.text = new LineText(encoded);
  }

  add(node: number, pieces: readonly Piece[], style: number, link: TreeNode): void {
    const parted = this.text.part(pieces[0] as Piece);
    const before = this.text.runs.text.length;
    for (const piece of pieces) this.text.add(piece);
    const added = this.text.runs.text.length - before;
    this.letters += added;
    if (added > 0) {
      this.aligned &= style;
      this.last = node;
    }
    if (style & Style.bold) this.bold += added;
    if (style & Style.italic) this.italic += added;
    if (link.tag !== 'a' || added === 0) return;
    this.linked += added;
    const href = attributeOf(link, 'href');
    const { length } = this.text.runs.text;
    const open = this.links.at(-1);
    if (open?.href === href && !parted) open.end = length;
    else this.links.push({ href, start: before === 0 ? 0 : length - this.text.addedAfterBlank(before), end: length });
  }

  close(): HtmlLine {
    const { node, first, last, heading, soft, media, links, letters } = this;
    const share = (part: number): number => (letters === 0 ? 0 : part / letters);
    const aligned = this.aligned & Style.right ? 'right' : this.aligned & Style.center ? 'center' : '';
    const shares = { linked: share(this.linked), bold: share(this.bold), italic: share(this.italic), aligned } as const;
    return { runs: this.text.runs, node, first, last, soft, media, links, heading, ...shares };
  }
}

const FINISHED = /[.!?…:;]["”’»)\]]*$/;
const ITEM = /^(?:[-–—•*+▪◦●·>»]|\d{1,3}[.)] |[a-zđ]\) )/;

/** One break inside a sentence is a matter of layout; one after a full stop parts paragraphs, as old pages write them. */
function joinSoft(lines: readonly HtmlLine[]): HtmlLine[] {
  const joined: HtmlLine[] = [];
  let before = '';
  for (const line of lines) {
    const last = joined.at(-1);
    const { text } = line.runs;
    if (last && line.soft && line.media.length === 0 && continues(last, before, line)) joinLines(last, line, ' ');
    else joined.push(line);
    before = text;
  }
  return joined;
}

function continues(last: HtmlLine, before: string, line: HtmlLine): boolean {
  if (last.heading > 0) return true;
  if (FINISHED.test(before) || ITEM.test(line.runs.text)) return false;
  const [link, other] = [last.links.at(-1), line.links[0]];
  if (link && other && line.linked > 0.9 && link.href !== other.href) return false;
  return last.bold > 0.9 === line.bold > 0.9 && last.linked > 0.9 === line.linked > 0.9;
}

/** Appends a line to another, with a mark between that the page has no character for. */
export function joinLines(line: HtmlLine, other: HtmlLine, mark: string): void {
  const [one, two] = [line.runs.text.length, other.runs.text.length];
  for (const key of ['linked', 'bold', 'italic'] as const)
    line[key] = (line[key] * one + other[key] * two) / (one + two);
  const start = other.runs.start[0] as number;
  line.runs.add(mark, start, start);
  const moved = line.runs.append(other.runs);
  for (const link of other.links) line.links.push({ ...link, start: link.start + moved, end: link.end + moved });
  line.last = other.last;
}
