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
  // At once, since a visit is mostly waiting: for late fonts, and for the network to fall silent.
  const faults = await Promise.all(
    views.map(async ({ colorScheme, width }) => {
      const page = await open({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
      await prepare(page);
      const seen = JSON.stringify(await visit(page, url));
      const found = [...(seen === JSON.stringify(flawless) ? [] : [seen]), ...(await violationsOf(page))];
      const isWidest = colorScheme === 'dark' && width === 1280;
      const further = isWidest ? await faultsOfSizeAndMotion(page) : [];
      await page.context().close();
      return [...found.map((fault) => `${colorScheme}, ${width} px: ${fault}`), ...further];
    }),
  );
  return faults.flat();
}

async function faultsOfSizeAndMotion(page: Page): Promise<string[]> {
  const faults = (await moving(page)).map((element) => `moves: ${element}`);
  for (const size of textSizes) {
    await page.setViewportSize({ width: size.width, height: 800 });
    const wide = await overflowing(page, size.text);
    faults.push(...wide.map((element) => `${size.width} px, text at ${size.text} %: ${element}`));
  }
  return faults;
}
