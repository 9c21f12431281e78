/** A browser without a window, and a page of the playground in it that is watched. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const folder = new URL('../../examples/playground/dist/', import.meta.url);
const ADDRESS = new URL('index.html', folder).href;
/** Where screenshots are left, to be looked at. */
export const PICTURES = fileURLToPath(new URL('../../temp/browser/', import.meta.url));

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const chromiumPath = (): string => {
  const paths = (process.env.PATH ?? '').split(delimiter).flatMap((place) => NAMES.map((name) => join(place, name)));
  const found = [process.env.CHROMIUM, ...paths].find((path) => path && existsSync(path));
  if (found) return found;
  throw new Error('No Chromium in PATH. On Debian: apt-get install chromium; elsewhere set CHROMIUM to its path');
};

/** The sandbox of Chromium does not start for root, as whom containers run. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });

/** A page and what it did that it should not do. */
export interface Watched {
  page: Page;
  /** Errors and warnings of the console, exceptions, and requests to anything but the files of the page. */
  wrongs: string[];
  close(): Promise<void>;
}

export const openPage = async (browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> => {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, locale: 'en-GB', ...options });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrongs.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrongs.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    // Files that were made in the page are saved from `blob:` addresses.
    if (!request.url().startsWith(folder.href) && !/^(?:data|blob):/.test(request.url()))
      wrongs.push(`request: ${request.url()}`);
  });
  await page.goto(ADDRESS);
  await page.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('ms'));
  return { page, wrongs, close: () => context.close() };
};

/** Puts a text into the box and waits until it was read. */
export const write = async (page: Page, text: string): Promise<void> => {
  await page.evaluate(() => document.querySelector('#status')?.replaceChildren());
  await page.fill('#source', text);
  await page.waitForFunction(() => document.querySelector('#status')?.textContent !== '');
};

/** Lets a file fall onto the page. */
export const drop = async (page: Page, name: string, type: string, bytes: Uint8Array): Promise<void> => {
  const transfer = await page.evaluateHandle(
    (file) => {
      const made = new DataTransfer();
      made.items.add(new File([new Uint8Array(file.bytes)], file.name, { type: file.type }));
      return made;
    },
    { name, type, bytes: [...bytes] },
  );
  await page.evaluate(() => document.querySelector('#status')?.replaceChildren());
  await page.dispatchEvent('#article', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('#article', 'drop', { dataTransfer: transfer });
  await page.waitForFunction(() => document.querySelector('#status')?.textContent !== '');
};
