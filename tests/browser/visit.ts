import type { Page } from 'playwright-core';
import { layoutShifts, recordLayoutShifts } from './layout-shifts.ts';

/** What went wrong on a page without anyone doing anything. */
export interface VisitReport {
  /** Errors and warnings of the console, among them everything the policy refused. */
  readonly console: readonly string[];
  /** Requests that failed or left the site. */
  readonly requests: readonly string[];
  /** What moved until the page had been scrolled to its end: how much, when, and which elements. */
  readonly layoutShifts: readonly string[];
  /** How many pixels the page is wider than the window. */
  readonly overflow: number;
}

export const flawless: VisitReport = { console: [], requests: [], layoutShifts: [], overflow: 0 };

/** Fonts come late on a slow line: what shifts then would not shift here. */
const fontDelay = 400;

/** Opens `url`, waits for its fonts, scrolls to its end, and reports. */
export async function visit(page: Page, url: string): Promise<VisitReport> {
  const said: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => requests.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== new URL(url).origin && origin !== 'null') requests.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== url)
      requests.push(`${response.status()}: ${response.url()}`);
  });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, fontDelay));
    await route.continue();
  });
  await recordLayoutShifts(page);
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(scrollToEnd);
  await page.waitForLoadState('networkidle');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return { console: said, requests, layoutShifts: await layoutShifts(page), overflow };
}

async function scrollToEnd(): Promise<void> {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  scrollTo(0, 0);
}
