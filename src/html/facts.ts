import { fold } from '../text/fold.js';
import { absolute, addressOf, resolve } from './address.js';
import { readIsoDate } from './dates.js';
import type { TokenizerClass } from './tokenizer.js';
import { type Attribute, attributeOf, decodeEntities, type Tree, type TreeNode } from './tree.js';

/** What the head of a page says about it, for machines. */
export interface HeadFacts {
  /** Titles, the likeliest first, with the place of the one in an attribute or in `title`. */
  titles: string[];
  titleAt?: Attribute;
  /** ISO 8601, Vietnamese time. */
  published?: string;
  authors: string[];
  canonical?: string;
}

const TITLES = ['og:title', 'twitter:title', 'headline', 'dc.title'];
const DATES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'published_time',
  'dc.date.issued',
  'dc.date.published',
  'dcterms.issued',
  'dc.date',
  'parsely-pub-date',
  'date',
];
const AUTHORS = ['article:author', 'author', 'dc.creator', 'parsely-author'];

/**
 * Reads `meta`, `link`, `title` and JSON-LD.
 *
 * @param url - address of the page, against which the canonical address is resolved
 */
export function readHead(tree: Tree, Tokenizer: TokenizerClass, url: string | undefined): HeadFacts {
  const metas = new Map<string, Attribute>();
  const linked: LinkedData = { headlines: [], dates: [], authors: [] };
  let title: Attribute | undefined;
  let canonical: string | undefined;
  let base = url;
  tree.forEach((node, i) => {
    if (node.tag === 'meta') {
      const content = node.attributes?.get('content');
      const name = attributeOf(node, 'property') || attributeOf(node, 'name') || attributeOf(node, 'itemprop');
      if (content && name && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
    } else if (node.tag === 'base') base = resolve(attributeOf(node, 'href'), url) ?? base;
    else if (node.tag === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributeOf(node, 'rel')))
      canonical ??= absolute(attributeOf(node, 'href'), base);
    else if (node.tag === 'title') title ??= titleOf(tree[i + 1]);
    else if (node.tag === 'script' && /ld\+json/i.test(attributeOf(node, 'type')))
      readLinkedData(tree[i + 1]?.pieces?.map((piece) => piece.text).join('') ?? '', linked);
  });
  const values = (names: readonly string[]): string[] =>
    names.map((name) => metas.get(name)?.text ?? '').filter((value) => value.trim() !== '');
  const shown = (texts: readonly string[]): string[] => texts.map((text) => decodeEntities(text, Tokenizer).trim());
  const titleAt = TITLES.map((name) => metas.get(name)).find((found) => found?.text.trim());
  const published = [...linked.dates, ...values(DATES)].map(readIsoDate).find((date) => date !== undefined);
  return {
    titles: shown([...values(TITLES), ...linked.headlines.slice(0, MOST_TITLES), title?.text ?? '']).filter(
      (text) => text !== '',
    ),
    titleAt,
    published,
    authors: shown([...linked.authors, ...values(AUTHORS).filter((value) => addressOf(value) === undefined)]),
    canonical: canonical ?? absolute(metas.get('og:url')?.text ?? '', base),
  };
}

function titleOf(text: TreeNode | undefined): Attribute | undefined {
  const pieces = text?.pieces;
  if (!pieces) return undefined;
  const value = pieces.map((piece) => piece.text).join('');
  return value.trim() === '' ? undefined : { text: value, start: pieces[0]!.start, end: pieces.at(-1)!.end };
}

interface LinkedData {
  headlines: string[];
  dates: string[];
  authors: string[];
}

/** Objects of a script that are looked at: more are a list, not an article. */
const MOST_OBJECTS = 500;
const MOST_TITLES = 5;
const ARTICLE = /(?:article|report|posting|newsitem)$/i;

function readLinkedData(script: string, found: LinkedData): void {
  let data: unknown;
  try {
    data = JSON.parse(
      script
        .replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '')
        .replace(/\p{Cc}+/gu, ' '),
    );
  } catch {
    return;
  }
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MOST_OBJECTS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const object = value as Record<string, unknown>;
    if ([object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)))
      readArticle(object, found);
    else for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (object[key]) queue.push(object[key]);
  }
}

function readArticle(object: Record<string, unknown>, found: LinkedData): void {
  const { headline, datePublished, author } = object;
  if (typeof headline === 'string') found.headlines.push(headline);
  if (typeof datePublished === 'string') found.dates.push(datePublished);
  for (const one of [author].flat()) {
    const name = typeof one === 'object' && one !== null ? (one as Record<string, unknown>).name : one;
    if (typeof name === 'string' && name.trim() !== '') found.authors.push(name);
  }
}

/** Letters and figures of a text, for comparing titles. */
export const lettersOf = (text: string): string =>
  text
    .slice(0, 600)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(fold)
    .join(' ');
