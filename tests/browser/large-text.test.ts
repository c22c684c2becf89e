import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../site/built-pages.ts';
import { onePageOfEachKind } from '../site/page-kinds.ts';
import { useBrowser } from './launch.ts';

const site = inject('site');

/** WCAG 1.4.10 (reflow at 320 px) and 1.4.4 (text alone enlarged), both further than it asks. */
const views = [
  { width: 320, text: 100 },
  { width: 320, text: 200 },
  { width: 1280, text: 200 },
  { width: 1280, text: 400 },
];

describe('text of any size', () => {
  const open = useBrowser();

  it.each(onePageOfEachKind(readPages(site)))(
    '$kind needs no sideways scroll',
    async ({ page: { path } }) => {
      const page = await open();
      await page.goto(site.origin + path);
      for (const { width, text } of views) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflowing(page, text), `${width} px, text at ${text} %`).toEqual([]);
      }
      await page.context().close();
    },
  );

  it('has the notes beside the paragraph only where both have room', async () => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${site.origin}/articles/ukraine-japan-defense-cooperation/`);
    const notes = page.locator('.text section .note:visible');
    expect(await notes.count()).toBeGreaterThan(0);
    await overflowing(page, 400);
    expect(await notes.count()).toBe(0);
  });
});

/** What reaches beyond the window once the text has that size, apart from what has a scroll of its own. */
function overflowing(page: Page, percent: number): Promise<string[]> {
  return page.evaluate((size) => {
    const root = document.documentElement;
    root.style.fontSize = `${size}%`;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => !element.closest('.scroll, svg'))
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth)
      .map(
        ({ localName, className, textContent }) => `${localName}.${className} ${textContent?.slice(0, 40)}`,
      )
      .concat(`${root.scrollWidth - root.clientWidth} px`);
  }, percent);
}
