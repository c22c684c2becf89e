import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../site/built-pages.ts';
import { onePageOfEachKind } from '../site/page-kinds.ts';
import { useBrowser } from './launch.ts';

const site = inject('site');
const article = `${site.origin}/articles/ukraine-japan-defense-cooperation/`;

describe('without JavaScript', () => {
  const openPage = useBrowser();
  const open = () => openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  it.each(onePageOfEachKind(readPages(site)))(
    '$kind has its text, and no control that does nothing',
    async ({ page: { path } }) => {
      const page = await open();
      await page.goto(site.origin + path);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
      expect(await page.locator('button:visible, input:visible').count()).toBe(0);
    },
  );

  it('follows a mention to its entity and a passage back to its paragraph', async () => {
    const page = await open();
    await page.goto(article);
    const mention = page.locator('.text a.mention').first();
    const href = await mention.getAttribute('href');
    await mention.click();
    expect(new URL(page.url()).pathname).toBe(href);
    const passage = page.locator('main a[href*="/articles/"][href*="#p-"]').first();
    const target = (await passage.getAttribute('href')) ?? '';
    await passage.click();
    expect(page.url()).toBe(site.origin + target);
    expect(await page.locator(`[id="${target.split('#')[1]}"]`).isVisible()).toBe(true);
  });

  it('opens a note and leads back from it', async () => {
    const page = await open();
    await page.goto(article);
    const reference = page.locator('.note-ref a').first();
    const note = page.locator(`[id="${(await reference.getAttribute('href'))?.slice(1)}"]`);
    await reference.click();
    expect(await note.isVisible()).toBe(true);
    await note.locator('[role=doc-backlink]').click();
    expect(await reference.isVisible()).toBe(true);
  });

  it('reaches every section from the contents', async () => {
    const page = await open();
    await page.goto(article);
    const links = page.locator('.contents a');
    expect(await links.count()).toBeGreaterThanOrEqual(5);
    for (const link of await links.all()) {
      const fragment = (await link.getAttribute('href'))?.split('#')[1];
      expect(await page.locator(`[id="${fragment}"]`).isVisible()).toBe(true);
    }
  });
});
