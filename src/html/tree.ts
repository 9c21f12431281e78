import type { TokenizerCallbacks } from 'htmlparser2';
import { isBlock, VOID } from './elements.js';
import { OpenElements } from './open-elements.js';
import type { TokenizerClass } from './tokenizer.js';

/** A stretch of text and the stretch of the source that it was written as. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/** An attribute: its value, and where that stands in the source. */
export type Attribute = Piece;

/** An element, or a run of text (`tag` empty). Nodes are in the order of the source, parents before their children. */
export interface TreeNode {
  tag: string;
  /** Index of the parent; 0, the root, is its own. */
  parent: number;
  /** Index of the last node inside it; of text, its own. */
  last: number;
  start: number;
  attributes?: ReadonlyMap<string, Attribute>;
  pieces?: Piece[];
}

/** The elements of a page in a row. Loops take the place of recursion: a page may be nested a hundred thousand deep. */
export type Tree = readonly TreeNode[];

/** An attribute's value; empty where it is missing. */
export const attributeOf = (node: TreeNode, name: string): string => node.attributes?.get(name)?.text ?? '';

/**
 * Builds the tree of a page from the tokens of `htmlparser2`. Its own parser is not used, because the tree has to say where
 * each character stood, and because what nobody closed must not cost more than linear time.
 *
 * @param source - the page; positions are UTF-16 indices into it
 */
export function buildTree(source: string, Tokenizer: TokenizerClass): Tree {
  const builder = new TreeBuilder(source);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  tokenizer.write(source);
  tokenizer.end();
  return builder.finish();
}

/** Reads entities once more: `&amp;ocirc;` in JSON-LD and in titles that were escaped twice. */
export function decodeEntities(text: string, Tokenizer: TokenizerClass): string {
  if (!/&[#\w]+;/.test(text)) return text;
  return buildTree(text.replaceAll('<', '&lt;'), Tokenizer)
    .flatMap((node) => node.pieces ?? [])
    .map((piece) => piece.text)
    .join('');
}

/** The marks around a value, as `QuoteType` of `htmlparser2` numbers them. */
const SINGLE = 2;
const DOUBLE = 3;

class TreeBuilder implements TokenizerCallbacks {
  private readonly nodes: TreeNode[] = [{ tag: '#page', parent: 0, last: 0, start: 0 }];
  private readonly open = new OpenElements(this.nodes);
  private tag = '';
  private tagStart = 0;
  private attributes: Map<string, Attribute> | undefined;
  private name = '';
  private value = '';
  private valueStart = -1;
  /** Where the last token ended: there an entity begins. */
  private at = 0;

  constructor(private readonly source: string) {}

  finish(): Tree {
    this.open.closeAll();
    return this.nodes;
  }

  onopentagname(start: number, end: number): void {
    const tag = this.source.slice(start, end).toLowerCase();
    this.tag = tag === 'image' ? 'img' : tag;
    this.tagStart = start - 1;
    this.attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.name = this.source.slice(start, end).toLowerCase();
    this.value = '';
    this.valueStart = -1;
    this.at = end;
  }

  onattribdata(start: number, end: number): void {
    if (this.valueStart < 0) this.valueStart = start;
    this.value += this.source.slice(start, end);
    this.at = end;
  }

  onattribentity(code: number): void {
    if (this.valueStart < 0) this.valueStart = this.source.indexOf('&', this.at);
    this.value += String.fromCodePoint(code);
  }

  onattribend(quote: number, after: number): void {
    const end = quote === SINGLE || quote === DOUBLE ? after - 1 : after;
    this.attributes ??= new Map();
    // the first one counts, as in browsers
    if (!this.attributes.has(this.name)) {
      const start = this.valueStart < 0 ? end : this.valueStart;
      this.attributes.set(this.name, { text: this.value, start, end: Math.max(start, end) });
    }
    this.at = after;
  }

  onopentagend(end: number): void {
    this.element(false);
    this.at = end + 1;
  }

  onselfclosingtag(end: number): void {
    // browsers read <div/> as <div>; what is no HTML is closed
    this.element(this.tag.includes('-') || this.open.isForeign);
    this.at = end + 1;
  }

  onclosetag(start: number, end: number): void {
    const tag = this.source.slice(start, end).trim().toLowerCase();
    if (tag === 'br') {
      this.tag = 'br';
      this.tagStart = start - 2;
      this.attributes = undefined;
      this.element(false);
    } else if (!VOID.has(tag)) this.open.close(tag);
    this.at = end + 1;
  }

  ontext(start: number, end: number): void {
    if (end > start) this.text({ text: this.source.slice(start, end), start, end });
    this.at = end;
  }

  ontextentity(code: number, end: number): void {
    // an entity of two characters comes as two, and stands in one place
    const last = this.at === end ? this.nodes.at(-1)?.pieces?.at(-1) : undefined;
    if (last) last.text += String.fromCodePoint(code);
    else this.text({ text: String.fromCodePoint(code), start: this.at, end });
    this.at = end;
  }

  oncdata(_start: number, end: number): void {
    this.at = end + 1;
  }

  oncomment(_start: number, end: number): void {
    this.at = end + 1;
  }

  ondeclaration(_start: number, end: number): void {
    this.at = end + 1;
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.at = end + 1;
  }

  onend(): void {
    this.at = this.source.length;
  }

  private text(piece: Piece): void {
    const last = this.nodes.at(-1) as TreeNode;
    const { parent } = this.open;
    if (last.pieces && last.parent === parent) last.pieces.push(piece);
    else {
      const index = this.nodes.length;
      this.nodes.push({ tag: '', parent, last: index, start: piece.start, pieces: [piece] });
    }
  }

  private element(closed: boolean): void {
    const { tag } = this;
    if (this.open.merges(tag)) return;
    this.open.makeRoomFor(tag);
    const index = this.nodes.length;
    this.nodes.push({ tag, parent: this.open.parent, last: index, start: this.tagStart, attributes: this.attributes });
    if (!closed && !VOID.has(tag)) this.open.push(index, isBlock(tag));
  }
}
