import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './launch.ts';

const { origin } = inject('site');

describe('the reading face', () => {
  const open = useBrowser();

  it.each([
    ['/articles/ukraine-japan-defense-cooperation/', ['h1', '.deck', '.text p', '.mention', '.text em']],
    ['/territories/crimea/', ['h1', '.deck', '[lang=uk]', '[lang=crh]']],
    ['/territories/south-kuril-islands/', ['h1', '[lang=ja-Latn]']],
  ])('sets all words of %s from the second look on', async (path, selectors) => {
    const page = await open();
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    // On the first visit it may come too late to be shown.
    await page.reload({ waitUntil: 'networkidle' });
    for (const selector of selectors) expect(await facesOf(page, selector), selector).toEqual(['own']);
    await page.context().close();
  });
});

/** Whether the first such element is set in faces that the site serves, or in what the system has. */
async function facesOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return [...new Set(fonts.map(({ isCustomFont, familyName }) => (isCustomFont ? 'own' : familyName)))];
}
