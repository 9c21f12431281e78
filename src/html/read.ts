import { SukienError } from '../errors.js';
import { decode } from '../text/legacy.js';
import type { Article, Block, Note, Span } from '../types.js';
import { addressOf } from './address.js';
import { classify, type Kinds } from './body.js';
import { type PageEncoding, readBytes } from './bytes.js';
import { findColumn, markAppended } from './column.js';
import { HtmlDraft } from './draft.js';
import { lettersOf, readHead } from './facts.js';
import { decodeLines, encodingOf } from './legacy.js';
import { cutLines } from './lines.js';
import { publishedAt } from './page-date.js';
import { markAdvertisements, markCards, markComments } from './related.js';
import { Runs } from './runs.js';
import { joinRows } from './tables.js';
import { findTitle, findTitleAbove } from './title.js';
import type { TokenizerClass } from './tokenizer.js';
import { buildTree } from './tree.js';
import { writeBlocks } from './write.js';

/** How a page is read. */
export interface HtmlOptions {
  /** Absolute address of the page, against which its canonical address is resolved. */
  url?: string;
}

/** An article read from the HTML of its page. Everything but the two functions is plain data. */
export interface HtmlPage extends Article {
  /** The article as plain text, one block a line; for `analyze`. */
  text: string;
  /** The page as a string: as given, or the bytes decoded. Offsets in the page count in it. */
  source: string;
  /** What the page was in: `unicode`, or the encoding that it was decoded from. */
  encoding: PageEncoding;
  /** Canonical address that the page gives, or the address that was given for it. */
  url?: string;
  /** Authors that the head of the page names, for pages that print none. */
  authors: string[];
  /** What a reader should know: no article found, a title that only the head of the page has … */
  notes: Note[];
  /** Offset in `source` of the character at an offset of `text` (UTF-16 indices; out of range is clamped). */
  toSource(offset: number): number;
  /** Span of `source` that a span of `text` was written as: from its first character to the end of its last one. */
  sourceSpan(span: Span): Span;
}

/** Reads a page with the tokenizer that is given. The entry points load one. */
export function readPage(html: string | Uint8Array, options: HtmlOptions, Tokenizer: TokenizerClass): HtmlPage {
  const { source, encoding } =
    typeof html === 'string' ? { source: html, encoding: 'unicode' as const } : readBytes(html);
  const tree = buildTree(source, Tokenizer);
  const damaged = encodingOf(tree);
  const read = (hidden: boolean): HtmlDraft => {
    const lines = joinRows(tree, cutLines(tree, hidden, damaged !== undefined));
    return new HtmlDraft(tree, damaged ? decodeLines(lines, damaged) : lines);
  };
  let draft = read(false);
  if (draft.prose[0] === 0) draft = read(true);
  const head = readHead(tree, Tokenizer, options.url);
  if (damaged) {
    head.titles = head.titles.map((title) => decode(title, { encoding: damaged }));
    head.authors = head.authors.map((author) => decode(author, { encoding: damaged }));
  }
  markComments(draft);
  const named = findTitle(draft, head);
  if (named !== undefined) markAppended(draft, named);
  const column = findColumn(draft, named);
  const title = named ?? (column && findTitleAbove(draft, column));
  let kinds: Kinds = new Array(draft.length);
  if (column) {
    markCards(draft, column.root);
    markAdvertisements(draft, column.root);
    kinds = classify(draft, column, title, head.authors.map(lettersOf));
  } else if (title !== undefined) kinds[title] = 'title';
  const notes: Note[] = [];
  if (!column) notes.push({ code: 'no-article', message: 'No prose was found in the page.' });

  // a sapo stands under a title
  if (title === undefined && !head.titleAt) kinds = kinds.map((kind) => (kind === 'lede' ? 'paragraph' : kind));
  const written = writeBlocks(draft, kinds);
  const { runs, blocks, related } = title === undefined ? withTitle(written, head.titleAt, head.titles[0]) : written;
  const { text } = runs;
  const shown = (kind: Block['kind']): string[] =>
    blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end));
  const page: HtmlPage = {
    text,
    source,
    encoding: damaged ?? encoding,
    blocks,
    related,
    authors: [...new Set(head.authors)],
    notes,
    toSource: (offset) => sourceOffset(runs, offset),
    sourceSpan: ({ start, end }) => ({
      start: runs.sourceOf(start)?.start ?? 0,
      end: end > start ? (runs.sourceOf(end - 1)?.end ?? 0) : sourceOffset(runs, start),
    }),
  };
  const [heading] = shown('title');
  const [lede] = shown('lede');
  const byline = [...new Set(shown('byline'))].join(', ');
  const date = publishedAt(draft, kinds, head.published);
  const url = head.canonical ?? options.url;
  if (heading) page.title = heading;
  if (lede) page.lede = lede;
  if (byline) page.byline = byline;
  if (date) page.publishedAt = date;
  if (url) page.url = url;
  return page;
}

function sourceOffset(runs: Runs, offset: number): number {
  const piece = runs.sourceOf(offset);
  if (!piece) return 0;
  return offset >= runs.text.length ? piece.end : piece.start;
}

/** A page that prints no title has the one that its head gives, before everything else. */
function withTitle(
  written: ReturnType<typeof writeBlocks>,
  at: { start: number; end: number } | undefined,
  title: string | undefined,
) {
  if (!at || !title || written.blocks.length === 0) return written;
  const runs = new Runs();
  const shown = title.replace(/\s+/g, ' ').trim();
  runs.add(shown, at.start, at.end);
  runs.add('\n', at.end, at.end);
  const moved = runs.append(written.runs);
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + moved, end: span.end + moved });
  const blocks: Block[] = [{ kind: 'title', start: 0, end: shown.length }, ...written.blocks.map(move)];
  return { runs, blocks, related: written.related.map(move) };
}

/** @throws SukienError E502, E503 for what is no page, and for options that mean nothing */
export function checkPage(html: unknown, options: unknown): asserts options is HtmlOptions {
  if (typeof html !== 'string' && !(html instanceof Uint8Array)) {
    const given = html === null ? 'null' : typeof html;
    throw new SukienError('E502', 'html', `is ${given}.`, 'Give the page as a string, or its bytes as a Uint8Array.');
  }
  if (typeof options !== 'object' || options === null)
    throw new SukienError('E503', 'options', 'is no object.', 'Write readHtml(html, { url: "https://…" }).');
  for (const name of Object.keys(options))
    if (name !== 'url') throw new SukienError('E503', `options.${name}`, 'is unknown.', 'Known is url.');
  const { url } = options as HtmlOptions;
  if (url !== undefined && (typeof url !== 'string' || !addressOf(url)))
    throw new SukienError(
      'E503',
      'options.url',
      `«${String(url)}» is no absolute address.`,
      'Write https://host/path.',
    );
}
