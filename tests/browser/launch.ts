import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Containers and CI run as root, where Chromium has no sandbox; the pages are our own. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * One browser for the tests of a file.
 *
 * @returns a function that opens a blank page in a context of its own; whoever calls it closes the context.
 */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args });
  });
  afterAll(() => browser.close());
  return async (options = {}) => (await browser.newContext(options)).newPage();
}
