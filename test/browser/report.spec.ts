/** The page of `renderHtml` and the drawing of `renderTimeline` in Chromium, opened as files. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { renderHtml, renderTimeline } from '../../src/render/index.js';
import { PICTURES, startBrowser } from './browser.js';

const analysis = analyze(readFileSync(new URL('../../examples/article.txt', import.meta.url), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'sukien-'));
let browser: Browser;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(folder, 'page.html'), renderHtml(analysis));
  writeFileSync(join(folder, 'timeline.svg'), renderTimeline(analysis));
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a file, does something, and refuses whatever the console says and whatever is asked for besides. */
const inBrowser = async (file: string, options: BrowserContextOptions, use: (page: Page) => Promise<void>) => {
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options });
  const wrongs: string[] = [];
  try {
    const page = await context.newPage();
    const address = pathToFileURL(join(folder, file)).href;
    page.on('console', (message) => wrongs.push(message.text()));
    page.on('pageerror', (error) => wrongs.push(error.message));
    page.on('request', (request) => {
      if (request.url().replace(/#.*/, '') !== address) wrongs.push(`asks for ${request.url()}`);
    });
    await page.goto(address);
    await use(page);
  } finally {
    await context.close();
  }
  expect(wrongs).toEqual([]);
};

/** Words that are lit: those with a ring around them. */
const lit = (page: Page) =>
  page.$$eval('article mark, article span.trigger', (all) =>
    all.filter((one) => getComputedStyle(one).boxShadow !== 'none').map((one) => one.textContent),
  );

const faults = async (page: Page) => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { preload: false }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('the page', () => {
  test('by keyboard: skips to the events, lights up their words, goes to them', async () => {
    await inBrowser('page.html', {}, async (page) => {
      expect(await lit(page)).toEqual([]);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đến các sự kiện');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('r1');
      const words = await lit(page);
      expect(words).toEqual(expect.arrayContaining(['Sáng 19/12/2025', 'Bộ Tư pháp', 'tổ chức', 'Tạ Quang Bách']));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.$eval(':target', (target) => target.closest('article') !== null)).toBe(true);
    });
  });

  test('a click on a person lights up every place where they are named', async () => {
    await inBrowser('page.html', {}, async (page) => {
      await page.click('.entity[data-kind=person] p');
      expect(await lit(page)).toEqual(Array(5).fill('Tạ Quang Bách'));
      await page.click('.entity[data-kind=person] a.number');
      expect(await page.$eval(':target', (target) => target.className)).toBe('card');
      await page.screenshot({ path: `${PICTURES}report-lit.png` });
    });
  });

  test.each([
    ['light', 1300],
    ['dark', 1300],
    ['light', 360],
    ['dark', 360],
  ] as const)(
    '%s, %i pixels wide: nothing that axe finds, nothing wider than the screen',
    async (colorScheme, width) => {
      await inBrowser('page.html', { colorScheme, viewport: { width, height: 900 } }, async (page) => {
        expect(await faults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.screenshot({ path: `${PICTURES}report-${colorScheme}-${width}.png`, fullPage: true });
      });
    },
  );
});

describe('the timeline', () => {
  test.each(['light', 'dark'] as const)(
    '%s: every line lies within, and no two on one another',
    async (colorScheme) => {
      await inBrowser('timeline.svg', { colorScheme }, async (page) => {
        const { boxes, width, height } = await page.evaluate(() => {
          const root = document.documentElement as unknown as {
            viewBox: { baseVal: { width: number; height: number } };
          };
          const texts = [...document.querySelectorAll('text')] as unknown as {
            textContent: string;
            getBBox(): { x: number; y: number; width: number; height: number };
          }[];
          return {
            ...{ width: root.viewBox.baseVal.width, height: root.viewBox.baseVal.height },
            boxes: texts.map((one) => {
              const { x, y, width: w, height: h } = one.getBBox();
              return { text: one.textContent, left: x, top: y, right: x + w, bottom: y + h };
            }),
          };
        });
        expect(boxes.length).toBeGreaterThan(30);
        for (const { text, left, right, top, bottom } of boxes) {
          expect({ text, within: left >= 0 && right <= width && top >= 0 && bottom <= height }).toEqual({
            text,
            within: true,
          });
        }
        const crossing = boxes.filter((one, index) =>
          boxes.slice(index + 1).some((other) => {
            const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
            // Descenders and the tone marks of the next line may touch.
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            return across > 1 && down > 4;
          }),
        );
        expect(crossing.map(({ text }) => text)).toEqual([]);
        await page.screenshot({ path: `${PICTURES}timeline-${colorScheme}.png` });
      });
    },
  );
});
