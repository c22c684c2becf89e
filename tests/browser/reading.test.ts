import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './launch.ts';

const { origin } = inject('site');
const article = `${origin}/articles/ukraine-japan-defense-cooperation/`;

describe('by keyboard', () => {
  const open = useBrowser();

  it('leads from the skip link to the text, to a card, to a note and back', async () => {
    const page = await open();
    await page.goto(article);

    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^a.*#main$/);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^main/);

    const mention = await tabTo(page, '.text a.mention');
    const card = page.locator('#card');
    await card.waitFor({ state: 'visible' });
    expect(await card.innerText()).toContain(await nameBehind(page, mention));
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe(mention);

    const reference = await tabTo(page, '.note-ref a');
    await page.keyboard.press('Enter');
    const note = page.locator(`[id="${reference.split('#')[1]}"]`);
    await note.waitFor({ state: 'visible' });
    expect(await note.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await tabTo(page, '[role=doc-backlink]');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(reference);
  });

  it('always shows where the focus is', async () => {
    const page = await open();
    await page.goto(article);
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      const { outlineStyle, outlineWidth } = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
        return { outlineStyle, outlineWidth };
      });
      expect(`${outlineStyle} ${outlineWidth}`, await focused(page)).not.toMatch(/none|^\S+ 0px$/);
    }
  });
});

describe('the theme switch', () => {
  const open = useBrowser();

  it('turns the page, remembers it, and turns back', async () => {
    const page = await open({ colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto(article);
    const light = await background();
    const button = page.locator('#theme');
    await button.click();
    const dark = await background();
    expect(dark).not.toBe(light);

    await page.goto(`${origin}/about/`);
    expect(await background()).toBe(dark);
    await button.click();
    expect(await background()).toBe(light);
    await page.reload();
    expect(await background()).toBe(light);
  });
});

/** What has the focus: tag, and where it leads. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return `${element?.localName} ${element?.id} ${element?.getAttribute('href') ?? ''}`;
  });
}

/** Presses Tab until the focus is on a match of `selector`. */
async function tabTo(page: Page, selector: string): Promise<string> {
  for (let step = 0; step < 100; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
      return focused(page);
  }
  throw new Error(`The focus never comes to ${selector}.`);
}

/** House name of the entity that the focused mention leads to. */
async function nameBehind(page: Page, mention: string): Promise<string> {
  const href = mention.split(' ').at(-1) ?? '';
  const response = await page.request.get(origin + href);
  return /<h1[^>]*>(?:<[^>]+>)*([^<]+)/.exec(await response.text())?.[1]?.trim() ?? href;
}
