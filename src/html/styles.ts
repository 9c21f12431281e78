import { HEADING, isBlock, isImage, UNSHOWN } from './elements.js';
import { attributeOf, type Tree, type TreeNode } from './tree.js';

/** What the style of a line may be: bits. */
export const Style = { hidden: 1, bold: 2, italic: 4, unshown: 8, center: 16, right: 32, preformatted: 64 } as const;
export const ALIGNED = Style.center | Style.right;

const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const ITALIC = /font-style\s*:\s*italic/i;
const ALIGN = /text-align\s*:\s*(center|right|left|justify|start|end)/i;
const PREFORMATTED = /white-space\s*:\s*pre(?:-line|-wrap)?\s*(?:;|$)/i;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HIDDEN_CLASS = /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|d-none|hidden|hide)(?:\s|$)/;

function styleOf(node: TreeNode): number {
  const { tag } = node;
  if (UNSHOWN.has(tag)) return Style.unshown;
  let style = 0;
  if (tag === 'b' || tag === 'strong' || tag === 'th' || HEADING.has(tag)) style |= Style.bold;
  if (tag === 'i' || tag === 'em' || tag === 'cite') style |= Style.italic;
  if (tag === 'center') style |= Style.center;
  if (tag === 'pre' || tag === 'listing') style |= Style.preformatted;
  if (!node.attributes || tag === 'body' || tag === 'html') return style;
  const css = attributeOf(node, 'style');
  if (css !== '') {
    if (BOLD.test(css)) style |= Style.bold;
    if (ITALIC.test(css)) style |= Style.italic;
    if (HIDDEN.test(css)) style |= Style.hidden;
    if (PREFORMATTED.test(css)) style |= Style.preformatted;
  }
  if (node.attributes.has('hidden') || HIDDEN_CLASS.test(attributeOf(node, 'class'))) style |= Style.hidden;
  return style;
}

const SMALL_IMAGE = /(?:^|[\s_-])(?:icon|ico|emoji|emoticon|logo|avatar|spacer|pixel|thumb-author)(?:[\s_-]|$)/i;
const SMALLEST_PICTURE = 64;

/** A picture or film of the article, no icon. */
export function isMedia(node: TreeNode): boolean {
  const { tag } = node;
  if (tag === 'video' || tag === 'iframe' || tag === 'amp-video' || tag === 'amp-iframe' || tag === 'amp-youtube')
    return true;
  if (!isImage(tag)) return false;
  for (const side of ['width', 'height']) {
    const size = Number.parseInt(attributeOf(node, side), 10);
    if (size < SMALLEST_PICTURE) return false;
  }
  return !SMALL_IMAGE.test(attributeOf(node, 'class'));
}

/** For each node what its children inherit. */
interface Inherited {
  /** Nearest block. */
  block: Int32Array;
  /** Nearest link with an address; 0 of none. */
  link: Int32Array;
  style: Uint8Array;
  /** Level of the heading; 0 of none. */
  heading: Uint8Array;
}

/** Alignment that an element gives its lines; a bit that is no alignment where it sets them left again. */
function alignOf(node: TreeNode): number {
  const named = attributeOf(node, 'align') || ALIGN.exec(attributeOf(node, 'style'))?.[1] || '';
  if (named === '') return 0;
  const side = named.toLowerCase();
  return side === 'center' ? Style.center : side === 'right' || side === 'end' ? Style.right : Style.hidden;
}

/** What every node has of the elements around it. */
export function inherit(tree: Tree): Inherited {
  const block = new Int32Array(tree.length);
  const link = new Int32Array(tree.length);
  const style = new Uint8Array(tree.length);
  const heading = new Uint8Array(tree.length);
  for (let i = 1; i < tree.length; i++) {
    const node = tree[i] as TreeNode;
    const { tag, parent } = node;
    block[i] = tag !== '' && isBlock(tag) ? i : (block[parent] as number);
    link[i] = tag === 'a' && node.attributes?.has('href') ? i : (link[parent] as number);
    const align = tag === '' ? 0 : alignOf(node);
    const above = style[parent] as number;
    style[i] = (align === 0 ? above : (above & ~ALIGNED) | (align & ALIGNED)) | (tag === '' ? 0 : styleOf(node));
    heading[i] = HEADING.has(tag) ? Number(tag[1]) : (heading[parent] as number);
  }
  return { block, link, style, heading };
}
