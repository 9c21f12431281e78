import type { Article, Block, BlockKind, Note, RelatedHeadline, Span } from '../types.js';
import { clean, foldPhrase } from './fold.js';
import { readBody } from './page-body.js';
import { Draft } from './page-draft.js';
import { readEnd } from './page-end.js';
import { readHeader } from './page-header.js';
import { cutLines } from './page-lines.js';

/** How a page is read. */
export interface PageOptions {
  /** Look for page furniture (default), or take every line for a paragraph. */
  page?: boolean;
  /** ISO 8601 date or date and time; the page's own date line otherwise. */
  publishedAt?: string;
  /** What the stretches of the text are, where that is known; nothing is guessed then. */
  blocks?: readonly Block[];
}

/**
 * Cuts the plain text of a web page into blocks: the article's title, sapo, date lines, paragraphs, captions and author
 * lines, and what the page puts around them. The definitions of the kinds are in the README, section “Page structure”.
 *
 * Works a line at a time, in linear time, and never throws. A text without furniture is a run of paragraphs; no title
 * is made up for it.
 *
 * @param text - the text as given; offsets are UTF-16 indices into it
 * @param options - whether to look for furniture, and the date to use instead of the page's own
 * @returns the article, its blocks in order and without overlap, and what a reader should know
 *
 * @example
 * readPage('Khai giảng lớp tập huấn\n18/12/2025\nSáng nay, Cục Y tế khai giảng lớp tập huấn tại Huế.', {}).article.publishedAt
 * // '2025-12-18'
 */
export function readPage(text: string, options: PageOptions = {}): { article: Article; notes: Note[] } {
  if (options.blocks) return { article: articleOfBlocks(text, options.blocks, options.publishedAt), notes: [] };
  const page = options.page !== false;
  const draft = new Draft(cutLines(text, page));
  if (!page) return { article: articleOf(draft, options.publishedAt), notes: [] };
  const header = readHeader(draft);
  if (!header) {
    draft.markImages();
    return { article: articleOf(draft, options.publishedAt), notes: [] };
  }
  const { title, end } = header;
  const lede = draft.kinds.indexOf('lede') < 0;
  const bodyEnd = readBody(draft, end, title !== undefined && lede);
  readEnd(draft, bodyEnd, draft.kinds.includes('byline'));
  const dates = datesOf(draft, title ?? -1);
  const notes = options.publishedAt === undefined ? notesOn(dates) : [];
  return { article: articleOf(draft, options.publishedAt ?? dates[0]?.value), notes };
}

interface PageDate extends Span {
  value: string;
  /** The page's own clock, printed above the title, comes after the date of the article; a date of change too. */
  order: number;
}

/** The dates of the date lines, the likeliest day of publication first. */
function datesOf(draft: Draft, title: number): PageDate[] {
  const dates: PageDate[] = [];
  draft.kinds.forEach((kind, i) => {
    const found = kind === 'dateline' ? draft.furnitureOf(i) : undefined;
    if (!found?.date) return;
    const { start, end } = draft.line(i);
    dates.push({ start, end, value: found.date, order: (i < title ? 2 : 0) + (found.update ? 1 : 0) });
  });
  return dates.sort((a, b) => a.order - b.order || a.start - b.start);
}

/** Two days that both claim to be the first. */
function notesOn(dates: readonly PageDate[]): Note[] {
  const [first] = dates;
  const other = dates.find(
    (date) => date.order === first?.order && date.value.slice(0, 10) !== first?.value.slice(0, 10),
  );
  if (!first || !other) return [];
  const message = `The page gives two dates, ${first.value} and ${other.value}; the first is taken for its own.`;
  return [{ code: 'two-dates', message, span: { start: other.start, end: other.end } }];
}

/** Each headline of another article once, where it is printed first. */
function relatedOf(draft: Draft): RelatedHeadline[] {
  const titles = new Map<string, RelatedHeadline>();
  draft.kinds.forEach((kind, i) => {
    if (kind !== 'related' || draft.joined.has(i)) return;
    const { text, start, end } = draft.line(i);
    const title = draft.furnitureOf(i)?.lead?.rest || text;
    if (title && !titles.has(title)) titles.set(title, { start, end, title });
  });
  return [...titles.values()];
}

function articleOf(draft: Draft, publishedAt: string | undefined): Article {
  const article: Article = { blocks: draft.blocks(), related: relatedOf(draft) };
  return withFacts(article, (kind) => shown(draft, kind), publishedAt);
}

/** The article of a text whose blocks are known. */
function articleOfBlocks(text: string, blocks: readonly Block[], publishedAt: string | undefined): Article {
  const copies = blocks.map(({ kind, start, end }): Block => ({ kind, start, end }));
  const of = (kind: BlockKind): Block[] => copies.filter((block) => block.kind === kind);
  const words = ({ start, end }: Span): string => clean(text.slice(start, end));
  const related = of('related').map((block) => ({ start: block.start, end: block.end, title: words(block) }));
  return withFacts({ blocks: copies, related }, (kind) => of(kind).map(words), publishedAt);
}

function withFacts(article: Article, told: (kind: BlockKind) => string[], publishedAt: string | undefined): Article {
  const [title] = told('title');
  const [lede] = told('lede');
  const names = told('byline').reverse();
  const byline = [...new Map(names.map((name) => [foldPhrase(name), name])).values()];
  if (title) article.title = title;
  if (lede) article.lede = lede;
  if (publishedAt !== undefined) article.publishedAt = publishedAt;
  if (byline.length > 0) article.byline = byline.reverse().join(', ');
  return article;
}

/** The lines of a kind as they are shown. */
const shown = (draft: Draft, kind: BlockKind): string[] =>
  draft.lines.filter((_, i) => draft.kinds[i] === kind).map((line) => line.shown);
