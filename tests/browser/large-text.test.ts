import { describe, expect, inject, it } from 'vitest';
import { readPages } from '../site/built-pages.ts';
import { onePageOfEachKind } from '../site/page-kinds.ts';
import { useBrowser } from './launch.ts';
import { overflowing } from './overflowing.ts';
import { textSizes } from './views.ts';

const site = inject('site');

describe('text of any size', () => {
  const open = useBrowser();

  it.each(onePageOfEachKind(readPages(site)))(
    '$kind needs no sideways scroll',
    async ({ page: { path } }) => {
      const page = await open();
      await page.goto(site.origin + path);
      for (const { width, text } of textSizes) {
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
