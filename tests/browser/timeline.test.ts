import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { labelSize } from '../../src/timelines/place-marks.ts';
import { useBrowser } from './launch.ts';

const site = inject('site');

describe.each([360, 768, 1280])('the picture of the timeline at %i px', (width) => {
  const openPage = useBrowser();

  it('is one drawing of a legible size, no words of which touch others or leave it', async () => {
    const page = await open();
    expect(await page.locator('.chronology > div:visible').count()).toBe(1);
    expect(await page.evaluate(wordsAtFault)).toEqual([]);
    const scale = await page
      .locator('.chronology > div:visible > svg')
      .evaluate((svg) => (svg as unknown as SVGSVGElement).getScreenCTM()?.a ?? 0);
    expect(scale * labelSize).toBeGreaterThanOrEqual(11.5);
    expect(scale * labelSize).toBeLessThanOrEqual(19);
    await page.context().close();
  });

  it('leads a click to its place, and stops no keyboard since the list has the same links', async () => {
    const page = await open();
    const hrefs = await page
      .locator('.chronology a:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(50);
    const listed = await page
      .locator('.timeline')
      .evaluate((list) => [
        ...[...list.querySelectorAll('li')].map(({ id }) => `#${id}`),
        ...[...list.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
      ]);
    // The articles themselves, at the time of writing, are one link from each of their passages.
    expect(hrefs.filter((href) => href.includes('#') && !listed.includes(href))).toEqual([]);
    expect(await page.locator('.chronology a:not([tabindex="-1"])').count()).toBe(0);
    for (const place of ['/articles/', '#']) {
      const mark = page.locator(`.chronology a:visible[href^="${place}"][href*="#"]`).last();
      const target = (await mark.getAttribute('href')) ?? '';
      await mark.locator('text, circle').last().click();
      expect(page.url().endsWith(target)).toBe(true);
      expect(await page.locator(`[id="${target.split('#')[1]}"]`).isVisible()).toBe(true);
      await page.goBack();
    }
    await page.context().close();
  });

  async function open(): Promise<Page> {
    const page = await openPage({ viewport: { width, height: 900 } });
    await page.goto(`${site.origin}/timeline/`);
    await page.evaluate(() => document.fonts.ready);
    return page;
  }
});

/** Words of the drawing that is shown which overlap others, or stick out of it. */
function wordsAtFault(): string[] {
  const svg = [...document.querySelectorAll('.chronology > div > svg')].find(
    (drawing) => drawing.getBoundingClientRect().width > 0,
  );
  const frame = svg?.getBoundingClientRect();
  if (!svg || !frame) return ['no drawing'];
  const words = [...svg.querySelectorAll('text')].map((element) => ({
    text: element.textContent ?? '',
    box: element.getBoundingClientRect(),
  }));
  // Lines of text overlap by the room above and below their letters.
  const slack = 4;
  return words.flatMap(({ text, box }, index) => [
    ...(box.left < frame.left || box.right > frame.right ? [`${text} sticks out`] : []),
    ...words
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          box.left < other.right &&
          other.left < box.right &&
          box.top + slack < other.bottom - slack &&
          other.top + slack < box.bottom - slack,
      )
      .map((other) => `${text} / ${other.text}`),
  ]);
}
