import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './launch.ts';

const { origin } = inject('site');
const path = '/articles/ukraine-japan-defense-cooperation/';
const article = origin + path;
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('sharing', () => {
  const open = useBrowser();
  const openArticle = async (options: BrowserContextOptions = {}) => {
    const page = await open({ ...clipboard, ...options });
    await page.goto(article);
    return page;
  };
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  it('has a link to the section’s own page at every heading, without JavaScript too', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(article);
    const links = page.locator('.text a.share');
    expect(await links.count()).toBe(await page.locator('.text h2').count());
    const href = (await links.first().getAttribute('href')) ?? '';
    await links.first().click();
    expect(page.url()).toBe(origin + href);
    expect(await page.locator('main h1').isVisible()).toBe(true);
  });

  it('copies the address of a section’s own page, which exists', async () => {
    const page = await openArticle();
    const share = page.locator('a.share').first();
    const address = (await share.getAttribute('href')) ?? '';
    await share.click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => copied(page)).toBe(origin + address);
    expect((await page.goto(await copied(page)))?.status()).toBe(200);
  });

  it('says so where copying is not allowed', async () => {
    const page = await open();
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No.', 'NotAllowedError'));
    });
    await page.goto(article);
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    const button = page.locator('button.copy').first();
    await button.click();
    await expect.poll(() => button.innerText()).toBe('Copying is not allowed');
    expect(faults).toEqual([]);
  });

  it('hands the section to another app where the device can', async () => {
    const page = await open(clipboard);
    await page.addInitScript(() => {
      const shared: unknown[] = [];
      Object.assign(globalThis, { shared });
      navigator.share = async (data) => void shared.push(data);
    });
    await page.goto(article);
    const share = page.locator('.text a.share').first();
    await share.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Share…' }).click();
    const [data] = await page.evaluate(() => (globalThis as unknown as { shared: ShareData[] }).shared);
    expect(data?.url).toBe(origin + (await share.getAttribute('href')));
    expect(data?.title).toBe(await page.locator('.text h2').first().innerText());
  });

  it('copies the citation, in words and as BibTeX', async () => {
    const page = await openArticle();
    const [words, bibtex] = await page.locator('button.copy').all();
    await words?.click();
    await expect
      .poll(() => copied(page))
      .toMatch(/^“Ukraine and Japan to Strengthen .*\. https:\/\/gazetteer\.example/);
    await page.locator('summary', { hasText: 'BibTeX' }).click();
    await bibtex?.click();
    await expect
      .poll(() => copied(page))
      .toMatch(/^@misc\{ukraine-japan-defense-cooperation,\n {2}title = \{\{Ukraine/);
  });
});

describe('a selection', () => {
  const open = useBrowser();
  const menu = (page: Page) => page.locator('#passage-menu');

  /** Selects words of a paragraph, from one character to another. */
  const select = (page: Page, id: string, from: number, to: number) =>
    page.locator(`[id="${id}"]`).evaluate(
      (element, [start, end]) => {
        element.scrollIntoView({ block: 'center' });
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        let at = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { length } = node.nodeValue ?? '';
          if (at <= start && start < at + length) range.setStart(node, start - at);
          if (at < end && end <= at + length) range.setEnd(node, end - at);
          at += length;
        }
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      },
      [from, to] as const,
    );
  const start = async (options: BrowserContextOptions = {}) => {
    const page = await open({ ...clipboard, ...options });
    await page.goto(article);
    const id = (await page.locator('.text section p[id^="p-"]').nth(1).getAttribute('id')) ?? '';
    return { page, id };
  };
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  it('can be linked to on its section’s page, by its words and its paragraph', async () => {
    const { page, id } = await start();
    await select(page, id, 0, 40);
    await page.getByRole('button', { name: 'Link to this passage' }).click();
    await expect.poll(() => copied(page)).toMatch(RegExp(`^${article}[^/]+/#${id}:~:text=`));
    const address = await copied(page);
    const words = decodeURIComponent(address.split('text=')[1] ?? '');
    expect(words).toBe('Taran said Japan will participate in two'.slice(0, 40).trim());
    await page.goto(address);
    // A browser that finds the words marks what holds them; one that does not, the paragraph.
    const place = page.locator(`[id="${id}"]`, { has: page.locator(':target') });
    expect(await place.or(page.locator(`[id="${id}"]:target`)).innerText()).toContain(words);
  });

  it('can be copied with its source and link; quotes within it become single ones', async () => {
    const { page, id } = await start();
    await page.locator(`[id="${id}"]`).evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await expect.poll(() => copied(page)).toContain('“Taran said Japan');
    const [quotation = '', source = '', link = ''] = (await copied(page)).split('\n');
    expect(quotation).toMatch(/^“[^“”]*‘Sea Breeze-2021’[^“”]*to Japan\.”$/);
    expect(quotation).not.toMatch(/\d+ Although/);
    expect(source).toContain('Gazetteer');
    expect(link).toMatch(RegExp(`^${article}[^/]+/#${id}:~:text=`));
  });

  it('of two paragraphs is cut between them', async () => {
    const { page, id } = await start();
    await page.locator(`[id="${id}"]`).evaluate((element) => {
      const next = [...document.querySelectorAll('.text p[id^="p-"]')];
      const after = next[next.indexOf(element) + 1] as Element;
      getSelection()?.setBaseAndExtent(element, 0, after, after.childNodes.length);
    });
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await expect.poll(() => copied(page)).toContain('great importance to Japan. In addition');
    expect(await copied(page)).toMatch(/text=Taran%20said%20Japan%20will,[^,]+$/);
  });

  it('made by keyboard offers the same, one Tab away', async () => {
    const { page, id } = await start();
    await page.locator(`[id="${id}"]`).dblclick({ position: { x: 5, y: 10 } });
    for (let step = 0; step < 12; step++) await page.keyboard.press('Shift+ArrowRight');
    await menu(page).waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Link to this passage');
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toContain(`#${id}:~:text=`);
    // The way out of the menu does not lead into it again.
    for (let step = 0; step < 3; step++) await page.keyboard.press('Tab');
    expect(await menu(page).evaluate((element) => element.contains(document.activeElement))).toBe(false);
  });

  it.each([
    ['with a mouse', { viewport: { width: 1280, height: 700 } }],
    ['on a phone', { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }],
  ] as const)('is never covered by the menu, wherever it stands in the window, %s', async (_, options) => {
    const { page, id } = await start(options);
    await select(page, id, 0, 60);
    for (const block of ['start', 'center', 'end'] as const) {
      await page.locator(`[id="${id}"]`).evaluate((element, at) => {
        element.scrollIntoView({ block: at });
        const selection = getSelection();
        selection?.modify('extend', 'forward', 'character');
      }, block);
      await page.waitForTimeout(700);
      const boxes = await page.evaluate(() => {
        const box = (from: DOMRect | undefined) => ({ top: from?.top ?? 0, bottom: from?.bottom ?? 0 });
        return {
          menu: box(document.querySelector('#passage-menu')?.getBoundingClientRect()),
          selection: box(getSelection()?.getRangeAt(0).getBoundingClientRect()),
          height: innerHeight,
        };
      });
      expect(boxes.menu.bottom - boxes.menu.top, block).toBeGreaterThan(20);
      const isApart = boxes.menu.top >= boxes.selection.bottom || boxes.menu.bottom <= boxes.selection.top;
      expect(isApart, `${block} ${JSON.stringify(boxes)}`).toBe(true);
    }
  });

  it('that is given up takes the menu away', async () => {
    const { page, id } = await start();
    await select(page, id, 0, 30);
    await menu(page).waitFor({ state: 'visible' });
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await menu(page).waitFor({ state: 'hidden' });
  });
});
