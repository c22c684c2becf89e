import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { EntitiesOpenData } from '../../src/open-data/entities-schema.ts';
import { useBrowser } from './launch.ts';

const site = inject('newsSite');
const searchPage = `${site.origin}${site.base}search/`;
const { entities }: EntitiesOpenData = JSON.parse(readFileSync(join(site.dir, 'entities.json'), 'utf8'));

/** What readers type, and the entry that must come first. */
const queries = {
  Kiev: 'places/kyiv',
  kyiv: 'places/kyiv',
  Киев: 'places/kyiv',
  ОДЕСА: 'places/odesa',
  Odessa: 'places/odesa',
  Crimea: 'territories/crimea',
  Крим: 'territories/crimea',
  Крым: 'territories/crimea',
  Qırım: 'territories/crimea',
  Qirim: 'territories/crimea',
  北方四島: 'territories/south-kuril-islands',
  四島: 'territories/south-kuril-islands',
  南千島: 'territories/south-kuril-islands',
  'Hoppo Ryodo': 'territories/south-kuril-islands',
  'South Thousand Islands': 'territories/south-kuril-islands',
  Madasic: 'organizations/motor-sich',
  马达西奇: 'organizations/motor-sich',
  'Мотор Січ': 'organizations/motor-sich',
  日本: 'countries/japan',
  'Joint Effort': 'exercises/joint-efforts',
  'sea breeze-2021': 'exercises/sea-breeze-2021',
  'Square Revolution': 'events/revolution-of-dignity',
  UK: 'countries/united-kingdom',
};

describe('search under a base path and the policy', () => {
  const open = useBrowser();

  /** The search page; `said` collects what its console complains of, `asked` its requests. */
  async function openSearch(address = searchPage) {
    const page = await open();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => message.type() !== 'log' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(address);
    return { page, said, asked };
  }

  it('loads nothing of the index before it is used', async () => {
    const { page, asked } = await openSearch();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  it('finds first what is called so, in every script', async () => {
    const { page, said } = await openSearch();
    const first: Record<string, string> = {};
    for (const q of Object.keys(queries)) first[q] = (await ask(page, q))[0] ?? 'nothing';
    expect(first).toEqual(queries);
    expect(said).toEqual([]);
  });

  it('finds every entry by every form of its name', async () => {
    const { page } = await openSearch();
    const missed: string[] = [];
    for (const { id, name, names } of entities) {
      for (const form of [name, ...names.map((one) => one.form)]) {
        if (!(await ask(page, form)).slice(0, 3).includes(id)) missed.push(`${form} → ${id}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('shows the form it was found by, in its language, and marks the words in a text', async () => {
    const { page } = await openSearch();
    await ask(page, 'Одеса');
    expect(await page.locator('#results mark').first().getAttribute('lang')).toBe('uk');
    await ask(page, 'referendum');
    expect(await page.locator('#results mark').first().innerText()).toBe('referendum');
  });

  it('leads to the section in its article', async () => {
    const { page } = await openSearch();
    await ask(page, 'referendum in Sakhalin');
    await page.locator('#results a[href*="#"]').first().click();
    expect(page.url()).toBe(
      `${site.origin}${site.base}articles/ukraine-japan-defense-cooperation/#common-values`,
    );
    expect(await page.locator('#common-values').count()).toBe(1);
  });

  it('filters by kind and by entity, and keeps all of it in the address', async () => {
    const { page } = await openSearch();
    await ask(page, 'Crimea');
    await page.getByLabel('Kind').selectOption('articles');
    await page.getByLabel('About or naming').selectOption('Kerch Strait');
    await expect.poll(() => page.locator('#results li').count()).toBe(1);
    const address = page.url();
    expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
      q: 'Crimea',
      kind: 'articles',
      entity: 'Kerch Strait',
    });
    const result = await page.locator('#results a').getAttribute('href');

    const again = await openSearch(address);
    await again.page.locator('#results li').waitFor();
    expect(await again.page.locator('#results a').getAttribute('href')).toBe(result);
    expect(await again.page.getByLabel('About or naming').inputValue()).toBe('Kerch Strait');
  });

  it('tells the count to those who cannot see the list, also when it is none', async () => {
    const { page } = await openSearch();
    await ask(page, 'zzzz');
    expect(await page.getByRole('status').innerText()).toBe('No results for “zzzz”');
  });

  it('shows more on request and moves the focus there', async () => {
    const { page } = await openSearch();
    await ask(page, 'Ukraine');
    await page.getByRole('button', { name: 'More results' }).click();
    await expect.poll(() => page.locator('#results li').count()).toBeGreaterThan(10);
    expect(
      await page.evaluate(() => document.activeElement?.closest('li')?.matches('#results li:nth-child(11)')),
    ).toBe(true);
  });

  it('is one key away from every page, but not from a field', async () => {
    const page = await open();
    await page.goto(`${site.origin}${site.base}places/kyiv/`);
    await page.keyboard.press('/');
    await page.waitForURL(searchPage);
    await page.getByRole('searchbox').pressSequentially('1/2');
    expect(await page.getByRole('searchbox').inputValue()).toBe('1/2');
  });

  it('without JavaScript offers the names and the indexes', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(searchPage);
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.locator(`main a[href="${site.base}names/"]`).isVisible()).toBe(true);
    expect(await page.locator(`main a[href="${site.base}places/"]`).isVisible()).toBe(true);
  });
});

/** Asks and waits for the answer: the `kind/id`, or the address below the base path, of every result shown. */
async function ask(page: Page, q: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(q);
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: `“${q}”` })
    .waitFor();
  const links = await page
    .locator('#results a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => href.slice(site.base.length).replace(/\/$/, ''));
}
