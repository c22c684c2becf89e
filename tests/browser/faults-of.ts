import type { Page } from 'playwright-core';
import type { useBrowser } from './launch.ts';
import { moving } from './moving.ts';
import { overflowing } from './overflowing.ts';
import { textSizes, views } from './views.ts';
import { violationsOf } from './violations.ts';
import { flawless, visit } from './visit.ts';

/**
 * All that is asked of every kind of page, of one page: sound and accessible in every view, no sideways scroll at any
 * size of text, and still for readers who ask for that.
 *
 * @param prepare is called with each blank page before the address is opened.
 */
export async function faultsOf(
  open: ReturnType<typeof useBrowser>,
  url: string,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<string[]> {
  const faults: string[] = [];
  for (const { colorScheme, width } of views) {
    const page = await open({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await prepare(page);
    const seen = JSON.stringify(await visit(page, url));
    const found = [...(seen === JSON.stringify(flawless) ? [] : [seen]), ...(await violationsOf(page))];
    faults.push(...found.map((fault) => `${colorScheme}, ${width} px: ${fault}`));
    if (colorScheme === 'dark' && width === 1280) {
      faults.push(...(await moving(page)).map((element) => `moves: ${element}`));
      for (const size of textSizes) {
        await page.setViewportSize({ width: size.width, height: 800 });
        const wide = await overflowing(page, size.text);
        faults.push(...wide.map((element) => `${size.width} px, text at ${size.text} %: ${element}`));
      }
    }
    await page.context().close();
  }
  return faults;
}
