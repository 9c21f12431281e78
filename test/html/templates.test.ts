import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/html.js';
import { analyze } from '../../src/index.js';
import { agreement, templates } from './score.js';
import { variants } from './variants.js';

describe.each(templates)('$name', ({ html, expected }) => {
  test('has the blocks and facts that a reader sees', () => {
    const page = readHtml(html);
    const { f1, missing, extra } = agreement(page, expected.blocks);
    expect({ missing, extra, good: f1 >= 0.98 }).toEqual({ missing: [], extra: [], good: true });
    const { title, publishedAt, byline, url } = page;
    expect({ title, publishedAt, byline, url }).toEqual({
      title: expected.title,
      publishedAt: expected.publishedAt,
      byline: expected.byline,
      url: expected.url,
    });
  });

  test.each(variants)('$name, too', ({ of }) => {
    const { f1, missing, extra } = agreement(readHtml(of(html)), expected.blocks);
    // what is told by nothing but a name may be lost with it: one block of a page
    expect({ missing, extra, good: f1 >= 0.95 }).toMatchObject({ good: true });
  });

  test('every letter leads to its place in the page', () => {
    const page = readHtml(html);
    let at = 0;
    for (let i = 0; i < page.text.length; i++) {
      const { start, end } = page.sourceSpan({ start: i, end: i + 1 });
      expect(start).toBeGreaterThanOrEqual(at);
      expect(page.toSource(i)).toBe(start);
      const written = page.source.slice(start, end);
      const char = page.text[i] as string;
      // a blank stands for blanks, breaks, tags, and for the border of a cell
      if (char === ' ' || char === '\n' || char === '|') expect(written).toMatch(/^(?:[\s\u00a0|]|&nbsp;)?$/);
      else if (written !== char) expect(written).toMatch(/^&#?\w+;$/);
      at = start;
    }
  });

  test('what is found in its text is found in the page', () => {
    const page = readHtml(html);
    const { article, mentions } = analyze(page.text, { blocks: page.blocks, publishedAt: page.publishedAt });
    const { title, lede, byline, publishedAt, related, blocks } = page;
    expect(article).toEqual({ title, lede, byline, publishedAt, related, blocks });
    expect(mentions.length).toBeGreaterThan(10);
  });
});

test('the variants do something', () => {
  for (const { of } of variants) expect(templates.some(({ html }) => of(html) !== html)).toBe(true);
});
