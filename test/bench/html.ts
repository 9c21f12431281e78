/**
 * What readers of HTML keep and drop of the pages in `test/html/pages`, as a table for the README: `npm run bench:html`.
 * A block counts as kept when all of its words stand in what the reader calls the article, in one piece; junk are the
 * words of that article that belong to no block of the page.
 */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../src/html.js';
import { type Template, templates } from '../html/score.js';

/** What a reader made of a page; text as plain text. */
interface Outcome {
  title: string;
  byline: string;
  date: string;
  text: string;
  /** Headlines of other articles that it tells from the article. */
  related: string[];
}

const words = (text: string): string =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
/** Blanks that a style adds, or a tag, are no fault of a reader. */
const letters = (text: string): string => text.replaceAll(' ', '');
const plain = (html: string): string =>
  parseHTML(`<html><body>${html.replace(/<(?!\/?(?:a|b|i|em|strong|span|sup|sub|mark)\b)/gi, ' <')}</body></html>`)
    .document.body.textContent ?? '';

const readers: Record<string, (html: string) => Outcome | Promise<Outcome>> = {
  'sukien/html': (html) => {
    const page = readHtml(html);
    const own = page.blocks.filter(({ kind }) => kind !== 'related');
    return {
      title: page.title ?? '',
      byline: page.byline ?? '',
      date: page.publishedAt ?? '',
      text: own.map(({ start, end }) => page.text.slice(start, end)).join('\n'),
      related: page.related.map(({ title }) => title),
    };
  },
  '@mozilla/readability': (html) => {
    const found = new Readability(parseHTML(html).document as unknown as Document).parse();
    const { title, byline, publishedTime, content } = found ?? {};
    return {
      title: title ?? '',
      byline: byline ?? '',
      date: publishedTime ?? '',
      text: plain(content ?? ''),
      related: [],
    };
  },
  defuddle: async (html) => {
    const { title, author, published, content } = await Defuddle(
      parseHTML(html).document as unknown as Document,
      'https://example.com/',
    );
    return { title, byline: author, date: published, text: plain(content), related: [] };
  },
};

const kinds = ['lede', 'paragraph', 'caption'] as const;

interface Count {
  kept: number;
  of: number;
}

async function measure(read: (html: string) => Outcome | Promise<Outcome>): Promise<Record<string, Count>> {
  const table: Record<string, Count> = {};
  const count = (name: string, kept: number, of: number): void => {
    const cell = (table[name] ??= { kept: 0, of: 0 });
    cell.kept += kept;
    cell.of += of;
  };
  for (const template of templates) {
    const { html, expected } = template;
    const outcome = await read(html);
    const text = ` ${words(outcome.text)} `;
    count('title', words(outcome.title) === words(expected.title) ? 1 : 0, 1);
    for (const kind of kinds)
      for (const [, block] of expected.blocks.filter(([name]) => name === kind))
        count(kind, letters(text).includes(letters(words(block))) ? 1 : 0, 1);
    const names = words(expected.byline).split(' ').slice(0, 3).join(' ');
    count('byline', words(outcome.byline).includes(names) ? 1 : 0, 1);
    count('date', sameDay(outcome.date, expected.publishedAt) ? 1 : 0, 1);
    const related = expected.blocks.filter(([name]) => name === 'related').map(([, headline]) => headline);
    count('related', related.filter((headline) => outcome.related.includes(headline)).length, related.length);
    count('junk', junkIn(text, template), 0);
  }
  return table;
}

/** The day in Vietnam. */
function sameDay(date: string, expected: string): boolean {
  const at = /Z$/.test(date) ? new Date(Date.parse(date) + 7 * 3_600_000).toISOString() : date;
  return at.slice(0, 10) === expected.slice(0, 10);
}

/** Words that belong to no block of the page. */
function junkIn(text: string, { expected }: Template): number {
  let rest = text;
  for (const [kind, block] of [...expected.blocks].sort((a, b) => b[1].length - a[1].length))
    if (kind !== 'related') rest = rest.replace(` ${words(block)} `, ' | ');
  return rest.split(' ').filter((word) => word !== '' && word !== '|').length;
}

const cell = ({ kept, of }: Count): string => (of === 0 ? `${kept} words` : `${kept} of ${of}`);
const names = ['title', ...kinds, 'byline', 'date', 'related', 'junk'];
console.log(`| reader | ${names.join(' | ')} |\n|---|${names.map(() => '---').join('|')}|`);
for (const [reader, read] of Object.entries(readers)) {
  const table = await measure(read);
  console.log(`| ${reader} | ${names.map((name) => cell(table[name] as Count)).join(' | ')} |`);
}
