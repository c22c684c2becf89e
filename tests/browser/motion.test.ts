import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../site/built-pages.ts';
import { onePageOfEachKind } from '../site/page-kinds.ts';
import { useBrowser } from './launch.ts';
import { moving } from './moving.ts';

const site = inject('site');
const article = '/articles/ukraine-japan-defense-cooperation/';

describe('motion', () => {
  const open = useBrowser();

  it('moves from page to page for readers who have not asked for less', async () => {
    const page = await open({ reducedMotion: 'no-preference' });
    expect(await viewTransitionTo(page, article)).toBe(true);
  });

  it('does not for readers who have', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    expect(await viewTransitionTo(page, article)).toBe(false);
  });

  it('has no animation, transition or smooth scroll on any kind of page for them', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    for (const { kind, page: built } of onePageOfEachKind(readPages(site))) {
      await page.goto(site.origin + built.path);
      expect(await moving(page), kind).toEqual([]);
    }
  });

  it('opens cards and notes at once for them', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    await page.goto(site.origin + article);
    await page.locator('.text .mention').first().hover();
    await page.locator('#card').waitFor({ state: 'visible' });
    await page.locator('.note-ref a').first().click();
    expect(await moving(page)).toEqual([]);
  });
});

/** Follows a link of the front page, and tells whether the browser made the change of pages a movement. */
async function viewTransitionTo(page: Page, path: string): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset['moved'] = String(viewTransition !== null);
    });
  });
  await page.goto(`${site.origin}/`);
  await page.locator(`main a[href="${path}"]`).first().click();
  await page.waitForURL(site.origin + path);
  return (await page.locator('html').getAttribute('data-moved')) === 'true';
}
