/** `examples/playground` in Chromium, opened as a file: `npm run build`, then `npm run test:browser`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { analyze } from '../../src/index.js';
import { drop, openPage, PICTURES, startBrowser, type Watched, write } from './browser.js';

const AWARD =
  'Sáng 15/8/2025, tại Hà Nội, Thượng tướng Trần Hữu Lộc, Thứ trưởng Bộ Công an trao Bằng khen cho 12 tập thể.';
const sample = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

let browser: Browser;
let watched: Watched;
let page: Page;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const open = (options: Parameters<typeof openPage>[1] = {}) => {
  beforeEach(async () => {
    watched = await openPage(browser, options);
    page = watched.page;
  });
  // Whatever a test did, the page said nothing in the console and asked for nothing but its own files.
  afterEach(async () => {
    const { wrongs } = watched;
    await watched.close();
    expect(wrongs).toEqual([]);
  });
};

const texts = (selector: string) => page.locator(selector).allTextContents();
const marked = (kind: string) => texts(`article mark[data-kind=${kind}]`);
const count = (selector: string) => page.locator(selector).count();
/** The words that one of the page's highlights lies on. */
const highlighted = (name: string) =>
  page.evaluate(
    (key) => [...((CSS.highlights.get(key) ?? []) as Iterable<Range>)].map((range) => range.toString()).join('|'),
    name,
  );
/** How far down the words that were chosen end. */
const highlightedBottom = () =>
  page.evaluate(() =>
    Math.max(
      ...[...((CSS.highlights.get('chosen') ?? []) as Iterable<Range>)].map(
        (range) => range.getBoundingClientRect().bottom,
      ),
    ),
  );
const seriousFaults = async () => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      // It would fetch the style sheets, which the policy refuses.
      preload: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('reading', () => {
  open();

  test('shows a sample when it is opened, all of its words, and its records as cards', async () => {
    expect(await page.inputValue('#source')).toBe(sample('article.txt'));
    expect(await page.textContent('article h2')).toBe('Mỗi văn bản pháp luật phải dễ hiểu, dễ làm, dễ kiểm tra');
    expect(await count('.card')).toBe(analyze(sample('article.txt')).events.length);
    const letters = (text: string) => text.replace(/\s+/g, '');
    expect(letters((await page.textContent('article')) ?? '')).toBe(letters(sample('article.txt')));
    await page.screenshot({ path: `${PICTURES}wide.png` });
  });

  test('follows what is typed: mentions nest, a trigger has the number of its record', async () => {
    await page.click('#clear');
    expect(await page.textContent('#status')).toBe('Paste an article to begin.');
    expect(await count('.card')).toBe(0);
    await page.locator('#source').pressSequentially(AWARD);
    await page.waitForSelector('.card');
    expect(await page.inputValue('#sample')).toBe('');
    expect(await marked('person')).toEqual(['Trần Hữu Lộc']);
    expect(await texts('article mark[data-kind=position] > mark[data-kind=organization]')).toEqual(['Bộ Công an']);
    expect(await texts('.card .title')).toEqual(['1Award']);
    expect(await page.locator('.card').textContent()).toContain('Recipient12 tập thể');
    expect(await page.getAttribute('article .trigger + .ref', 'data-number')).toBe('1');
  });

  test('another sample is one choice away; clearing asks for an article', async () => {
    await page.selectOption('#sample', '1');
    expect(await page.inputValue('#source')).toBe(sample('drug-case.txt'));
    expect(await texts('.card .title')).toEqual(expect.arrayContaining([expect.stringMatching(/^\d+Wanted notice$/)]));
  });

  test('what an article says stays text', async () => {
    await write(
      page,
      'Bộ Công an <img src="https://example.org/x.png" onerror="document.title=1"> <script>alert(1)</script>',
    );
    expect(await page.textContent('article')).toContain('<script>alert(1)</script>');
    expect(await count('article img, article script')).toBe(0);
    expect(await page.title()).toBe('sukien – reads the events in an article');
  });

  test('says how long it read; a thousand words are reported here', async () => {
    const words = `${sample('drug-case.txt')}\n${sample('appointments.txt')}`.match(/\s*\S+/g)?.slice(0, 1000) ?? [];
    expect(words.length).toBe(1000);
    await page.waitForTimeout(1000);
    await write(page, words.join(''));
    const told = await page.textContent('#status');
    expect(told).toMatch(/ events · read in [\d.]+ ms$/);
    console.log(`1,000 words, first article of the reader's own: ${told}`);
  });
});

describe('looking closer', () => {
  open();
  beforeEach(() => write(page, AWARD));

  test('a click on a mention explains it: fields, records, rules and entries', async () => {
    expect(await page.locator('#inspector').isHidden()).toBe(true);
    await page.click('article mark[data-kind=rank]');
    const told = await page.locator('#inspector').textContent();
    expect(told).toContain('RankThượng tướng');
    expect(told).toContain('natoOF-8');
    expect(told).toContain('lexicon/rank#');
    expect(await highlighted('chosen')).toBe('Thượng tướng');
    await page.click('#inspector .close');
    expect(await page.locator('#inspector').isHidden()).toBe(true);
    expect(await highlighted('chosen')).toBe('');
  });

  test('a click on the number in the text chooses the record, and its words light up', async () => {
    await page.click('article .ref');
    expect(await page.locator('.card').getAttribute('class')).toContain('chosen');
    expect(await page.locator('#inspector').textContent()).toMatch(/award "trao" {2}lexicon\/trigger#award\/trao/);
    expect((await highlighted('chosen')).split('|')).toEqual(
      expect.arrayContaining(['trao', 'Trần Hữu Lộc', 'Bằng khen', '12 tập thể', 'Sáng 15/8/2025']),
    );
  });

  test('pointing at a card lights its words, and pointing at words their card', async () => {
    await page.hover('.card h3');
    expect(await highlighted('lit')).toContain('Bằng khen');
    await page.hover('.card button.words:text("12 tập thể")');
    expect(await highlighted('lit')).toBe('12 tập thể');
    await page.hover('article mark[data-kind=person]');
    expect(await page.locator('.card').getAttribute('class')).toContain('lit');
    await page.hover('article mark[data-kind=rank]');
    expect(await page.locator('.card').getAttribute('class')).not.toContain('lit');
  });

  test('fillers, entities and the timeline lead to the words', async () => {
    await page.click('.card button.words:text("Bằng khen")');
    expect(await highlighted('chosen')).toBe('Bằng khen');
    await page.click('#entities-tab');
    expect(await texts('.entities .details')).toContain('thượng tướng · thứ trưởng Bộ Công an');
    await page.click('.entities button:text("Trần Hữu Lộc")');
    expect(await highlighted('chosen')).toBe('Trần Hữu Lộc');
    await page.click('#timeline-tab');
    expect(await page.textContent('#timeline-panel svg')).toMatch(/2025-08-15\s+morning/);
    await page.click('#timeline-panel svg a');
    expect(await highlighted('chosen')).toContain('trao');
  });

  test('all of it by keyboard alone', async () => {
    await page.focus('#source');
    // Options, ten kinds and more, then the article: its marks are one stop together.
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('article') !== null)) break;
    }
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    expect(await focused()).toBe('Sáng 15/8/2025');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Thượng tướng');
    expect(await page.textContent('#said')).toBe('Rank: Thượng tướng');
    await page.keyboard.press('Enter');
    expect(await page.locator('#inspector h3').textContent()).toContain('Thượng tướng');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('close');
    await page.keyboard.press('Escape');
    expect(await page.locator('#inspector').isHidden()).toBe(true);
    expect(await focused()).toBe('Thượng tướng');
    await page.keyboard.press('End');
    expect(await focused()).toBe('12 tập thể');
    await page.focus('#records-tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#timeline-panel').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('timeline-tab');
  });
});

describe('bringing an article', () => {
  open();

  test('a file is dropped: text in UTF-8 and UTF-16', async () => {
    await drop(page, 'bai.txt', 'text/plain', Buffer.from(AWARD, 'utf8'));
    expect(await page.inputValue('#source')).toBe(AWARD);
    expect(await marked('award')).toEqual(['Bằng khen']);
    expect(await page.locator('#drop').isHidden()).toBe(true);
    await write(page, '');
    await drop(page, 'bai.txt', 'text/plain', Buffer.from(`\ufeff${AWARD}`, 'utf16le'));
    expect(await page.inputValue('#source')).toBe(AWARD);
  });

  test('a file from before Unicode is decoded', async () => {
    const tcvn3 = 'C«ng an tØnh NghÖ An b¾t gi÷ 3 ®èi t­îng t¹i x· Quúnh L­u.';
    await drop(page, 'cu.txt', 'text/plain', Buffer.from(tcvn3, 'latin1'));
    expect(await page.inputValue('#source')).toBe('Công an tỉnh Nghệ An bắt giữ 3 đối tượng tại xã Quỳnh Lưu.');
    expect(await texts('.card .title')).toEqual(['1Arrest']);
  });

  const PAGE = `<!doctype html><html><head><meta charset="windows-1258"><title>Trao Bằng khen | Báo Sông Lam</title></head><body>
    <nav><a href="/">Trang chủ</a><a href="/thoi-su">Thời sự</a></nav>
    <article><h1>Trao Bằng khen cho 12 tập thể</h1><time datetime="2025-08-16T08:00:00+07:00">16/8/2025</time>
    <p>Hôm qua, tại Hà Nội, Thượng tướng Trần Hữu Lộc, Thứ trưởng Bộ Công an trao Bằng khen cho 12 tập thể có thành tích xuất sắc.</p>
    <p>Các tập thể được khen đã hoàn thành 3 chuyên án trong năm nay, thu giữ 45&nbsp;kg ma túy tại tỉnh Nghệ An.</p></article>
    <footer>Giấy phép số 12/GP-BTTTT</footer></body></html>`;

  test('the source of a page is pasted: the article in it is read, with its day', async () => {
    await write(page, PAGE);
    expect(await page.textContent('#status')).toMatch(/^HTML · /);
    expect(await page.textContent('article h2')).toBe('Trao Bằng khen cho 12 tập thể');
    expect(await page.textContent('article')).not.toMatch(/Trang chủ|Giấy phép|</);
    expect((await texts('.card .value')).map((value) => value.trim())).toContain('2025-08-15');
    await page.click('article mark[data-kind=rank]');
    expect(await page.textContent('#inspector pre')).toContain('lexicon/rank#');
    await page.click('.settings summary');
    await page.selectOption('#format', 'text');
    expect(await page.textContent('article')).toContain('<nav>');
    expect(await page.textContent('#status')).not.toContain('HTML');
  });

  test('a page is dropped as a file: what its bytes are goes before what it says of them', async () => {
    await drop(page, 'bai.html', 'text/html', Buffer.from(PAGE, 'utf8'));
    expect(await page.inputValue('#source')).toBe(PAGE);
    expect(await page.textContent('article h2')).toBe('Trao Bằng khen cho 12 tập thể');
    expect(await marked('rank')).toEqual(['Thượng tướng']);
  });

  test('a file is opened with the button', async () => {
    const chooser = page.waitForEvent('filechooser');
    await page.click('#open');
    await (await chooser).setFiles({ name: 'bai.txt', mimeType: 'text/plain', buffer: Buffer.from(AWARD) });
    await page.waitForSelector('article mark[data-kind=award]');
    expect(await page.inputValue('#source')).toBe(AWARD);
  });
});

describe('options', () => {
  open();
  beforeEach(() => page.click('.settings summary'));

  test('the day of publication is what relative days are read against', async () => {
    await write(page, 'Hôm qua, Bộ Công an tổ chức Hội nghị sơ kết.');
    expect(await texts('.card .value')).toEqual([]);
    await page.fill('#published', '2025-08-16');
    await page.waitForSelector('.card .value');
    expect((await texts('.card .value')).map((value) => value.trim())).toEqual(['2025-08-15']);
  });

  test('a kind is hidden and shown again, with the records that need it', async () => {
    await write(page, AWARD);
    await page.click('.kind[data-kind=award]');
    expect(await marked('award')).toEqual([]);
    expect(await page.getAttribute('.kind[data-kind=award]', 'aria-pressed')).toBe('false');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Award');
    await page.click('.kind[data-kind=award]');
    expect(await marked('award')).toEqual(['Bằng khen']);
  });

  test('what is less sure is left out', async () => {
    const all = await count('article mark');
    await page.locator('#confidence').fill('1');
    expect(await page.textContent('#confidence-value')).toBe('1');
    expect(await count('article mark')).toBeLessThan(all);
  });

  test('without the page around it, everything is paragraphs', async () => {
    expect(await count('[data-block=caption]')).toBeGreaterThan(0);
    await page.uncheck('#page');
    expect(await count('[data-block]:not([data-block=paragraph])')).toBe(0);
  });
});

describe('taking it away', () => {
  open();

  const saved = async (format: string) => {
    const download = page.waitForEvent('download');
    await page.click(`#downloads [data-format="${format}"]`);
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  };

  test('JSON is the analysis itself', async () => {
    const { name, text } = await saved('.json');
    expect(name).toBe('sukien-2025-12-19.json');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(analyze(sample('article.txt')))));
  });

  test('CSV opens in spreadsheets: a table each for mentions, entities, events and roles', async () => {
    const { mentions, entities, events } = analyze(sample('article.txt'));
    const roles = events.flatMap((event) => event.arguments);
    for (const [name, items] of Object.entries({ mentions, entities, records: events, arguments: roles })) {
      const file = await saved(`-${name}.csv`);
      expect(file.name).toBe(`sukien-2025-12-19-${name}.csv`);
      expect(file.text.startsWith('\ufeff')).toBe(true);
      const rows = parse(file.text, { bom: true, columns: true }) as Record<string, string>[];
      expect(rows.length).toBe(items.length);
      if (name === 'mentions') expect(rows.map(({ text }) => text)).toEqual(mentions.map(({ text }) => text));
    }
  });

  test('the report is a page, the timeline a drawing', async () => {
    expect((await saved('.html')).text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect((await saved('.svg')).text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  });
});

describe('strictness', () => {
  test('nothing inline, nothing evaluated, no request: the policy holds in the page', async () => {
    const { page: own, close } = await openPage(browser);
    const policy = await own.getAttribute('meta[http-equiv=Content-Security-Policy]', 'content');
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    // From a timer, for what a debugger evaluates is not bound by the policy.
    const tried = await own.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          setTimeout(async () => {
            const outcome: string[] = [];
            try {
              outcome.push(String(new Function('return 1')()));
            } catch (error) {
              outcome.push((error as Error).name);
            }
            outcome.push(
              await fetch('https://example.org/').then(
                () => 'went out',
                () => 'refused',
              ),
            );
            try {
              document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
              outcome.push('put in');
            } catch (error) {
              outcome.push((error as Error).name);
            }
            resolve(outcome);
          });
        }),
    );
    expect(tried).toEqual(['EvalError', 'refused', 'TypeError']);
    await close();
  });
});

describe.each([
  ['light', 'en-GB'],
  ['dark', 'vi-VN'],
] as const)('accessibility, %s, %s', (colorScheme, locale) => {
  open({ colorScheme, locale });

  test('axe finds nothing serious, whatever is open', async () => {
    expect(await seriousFaults()).toEqual([]);
    await page.click('.settings summary');
    await page.click('article mark[data-kind=person]');
    await page.hover('.card h3');
    expect(await seriousFaults()).toEqual([]);
    await page.screenshot({ path: `${PICTURES}${colorScheme}.png` });
    await page.click('#timeline-tab');
    expect(await seriousFaults()).toEqual([]);
    await page.click('#entities-tab');
    await page.click('.kind[data-kind=person]');
    expect(await seriousFaults()).toEqual([]);
  });
});

describe('labels and light', () => {
  open();

  test('are changed with one button each', async () => {
    expect(await page.textContent('#records-tab')).toMatch(/^Events \d+$/);
    await page.click('#language');
    expect(await page.textContent('#records-tab')).toMatch(/^Sự kiện \d+$/);
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    expect(await page.textContent('.kind[data-kind=rank]')).toContain('Cấp bậc hàm');
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(245, 242, 236)');
    await page.click('#theme');
    await page.click('#theme');
    expect(await page.textContent('#theme')).toBe('Sáng/tối: tối');
    expect(await ground()).toBe('rgb(19, 18, 16)');
  });
});

describe('on a phone', () => {
  open({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 2,
    locale: 'vi-VN',
  });

  test('nothing is wider than the screen; what is explained lies at its foot; axe finds nothing serious', async () => {
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(390);
    await page.tap('article mark[data-kind=person]');
    const sheet = await page.locator('#inspector').boundingBox();
    expect(sheet).toMatchObject({ x: 0, width: 390 });
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(844, 0);
    expect(
      await page
        .locator('article mark[data-kind=person]')
        .first()
        .evaluate((mark) => mark.getBoundingClientRect().bottom),
    ).toBeLessThan(sheet?.y ?? 0);
    await page.screenshot({ path: `${PICTURES}phone.png` });
    expect(await seriousFaults()).toEqual([]);
    // Words further down come out from under it.
    await page.locator('#inspector .listed').first().locator('button').last().tap();
    const top = (await page.locator('#inspector').boundingBox())?.y ?? 0;
    await expect.poll(highlightedBottom).toBeLessThan(top);
    expect(await highlightedBottom()).toBeGreaterThan(0);
    await page.tap('#inspector .close');
    await page.tap('#timeline-tab');
    expect(await width()).toBe(390);
    await page.tap('#entities-tab');
    expect(await width()).toBe(390);
    expect(await seriousFaults()).toEqual([]);
  });
});
