import { APART, CLOSES, GROUPS, HEADING, IN_HEAD, isBlock, isInline, isMarker } from './elements.js';
import type { TreeNode } from './tree.js';

/** An open element, and the depth of the open elements that its children may close. */
interface Frame {
  node: number;
  tag: string;
  /** Depth of the nearest block, of the nearest cell or table, of the nearest table. */
  block: number;
  marker: number;
  table: number;
  /** Depth of the open paragraph and link; -1 where there is none. */
  paragraph: number;
  link: number;
  /** Depth of the open element of each group: `li`, `td` … */
  groups: Readonly<Record<string, number>>;
}

const NONE: Readonly<Record<string, number>> = {};

/**
 * The elements that are open. What an element closes when it opens or closes is known at once, without a search: every
 * element is opened and closed one time, however badly a page is nested.
 */
export class OpenElements {
  private readonly frames: Frame[] = [
    { node: 0, tag: '#page', block: 0, marker: 0, table: -1, paragraph: -1, link: -1, groups: NONE },
  ];
  /** For each name the depths at which it is open. */
  private readonly depths = new Map<string, number[]>();

  constructor(private readonly nodes: TreeNode[]) {}

  private get top(): Frame {
    return this.frames[this.frames.length - 1] as Frame;
  }

  /** Index of the innermost open element. */
  get parent(): number {
    return this.top.node;
  }

  /** Inside of a drawing or a formula. */
  get isForeign(): boolean {
    return this.isOpen('svg') || this.isOpen('math');
  }

  private isOpen(tag: string): boolean {
    return (this.depths.get(tag)?.length ?? 0) > 0;
  }

  /** A second `html`, `head` or `body` is none. */
  merges(tag: string): boolean {
    return (
      (tag === 'html' || tag === 'body' || tag === 'head') &&
      (this.isOpen(tag) || (tag === 'head' && this.isOpen('body')))
    );
  }

  /** Closes what the opening of an element closes. */
  makeRoomFor(tag: string): void {
    if (this.top.tag === 'head' && !IN_HEAD.has(tag)) this.closeFrom(this.frames.length - 1);
    if (isBlock(tag) && this.top.paragraph >= 0) this.closeFrom(this.top.paragraph);
    if (HEADING.has(tag) && HEADING.has(this.top.tag)) this.closeFrom(this.frames.length - 1);
    const group = GROUPS.get(tag);
    if (group !== undefined) {
      this.closeGroup(CLOSES.get(tag));
      this.closeGroup(group);
    }
    if (tag === 'a' && this.top.link > this.top.block) this.closeFrom(this.top.link);
  }

  private closeGroup(group: string | undefined): void {
    const depth = group === undefined ? -1 : (this.top.groups[group] ?? -1);
    if (depth >= 0) this.closeFrom(depth);
  }

  /** Opens an element that was put into the tree. */
  push(node: number, block: boolean): void {
    const { tag } = this.nodes[node] as TreeNode;
    const depth = this.frames.length;
    const above = this.top;
    const marker = isMarker(tag);
    let { groups } = above;
    const apart = APART.get(tag);
    const group = GROUPS.get(tag);
    if (apart || group) {
      groups = { ...groups };
      for (const name of apart ?? []) (groups as Record<string, number>)[name] = -1;
      if (group) (groups as Record<string, number>)[group] = depth;
    }
    this.frames.push({
      node,
      tag,
      block: block ? depth : above.block,
      marker: marker ? depth : above.marker,
      table: tag === 'table' ? depth : above.table,
      paragraph: tag === 'p' ? depth : marker ? -1 : above.paragraph,
      link: tag === 'a' ? depth : marker ? -1 : above.link,
      groups,
    });
    const depths = this.depths.get(tag);
    if (depths) depths.push(depth);
    else this.depths.set(tag, [depth]);
  }

  /** Closes the innermost element of a name, where it may be closed from here. */
  close(tag: string): void {
    const depth = this.depths.get(tag)?.at(-1);
    if (depth === undefined || tag === 'html' || tag === 'body') return;
    const { marker, table, block } = this.top;
    const wall = isMarker(tag) || GROUPS.has(tag) ? (tag === 'table' ? 0 : table) : marker;
    if (depth < wall) return;
    // </b> of <b><p>…</b>: the paragraph goes on
    if (isInline(tag) && depth < block) return;
    this.closeFrom(depth);
  }

  closeAll(): void {
    this.closeFrom(1);
    (this.nodes[0] as TreeNode).last = this.nodes.length - 1;
  }

  private closeFrom(depth: number): void {
    const last = this.nodes.length - 1;
    while (this.frames.length > depth) {
      const { node, tag } = this.frames.pop() as Frame;
      (this.nodes[node] as TreeNode).last = last;
      this.depths.get(tag)?.pop();
    }
  }
}
