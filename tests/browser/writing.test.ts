import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ArticleOpenData } from '../../src/open-data/article-schema.ts';
import { cleanEnvironment } from '../set-up/build-site.ts';
import { freePort } from '../set-up/free-port.ts';
import { writeFiles } from '../set-up/own-folder.ts';
import { smallContent } from '../site/small-content.ts';
import { useBrowser } from './launch.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-writing-'));
const contentDir = join(folder, 'content');
const open = useBrowser();
let server: ChildProcess;
let origin: string;

const article = smallContent['articles/strait.md'] ?? '';

beforeAll(async () => {
  // Somebody may begin the day with a mistake of the day before.
  writeFiles(contentDir, {
    ...smallContent,
    'articles/strait.md': article.replace('description:', 'desciption:'),
  });
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev'], {
    env: cleanEnvironment({
      CONTENT_DIR: contentDir,
      CACHE_DIR: join(folder, 'cache'),
      PORT: String(port),
    }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (text: Buffer) => String(text).includes('ready in') && resolve());
    server.on('exit', (status) => reject(new Error(`astro dev ended with ${status}`)));
  });
});

afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

it('shows what was wrong from the start over every page, and the page once it is mended', async () => {
  const page = await open();
  const pageErrors: Error[] = [];
  page.on('pageerror', (error) => pageErrors.push(error));
  await page.goto(`${origin}/articles/strait/`);
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor({ state: 'attached' });
  const text = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
  expect(text).toContain('articles/strait.md:3:1');
  expect(text).toContain('desciption: A short text for tests.');
  expect(text).toContain('write description');
  expect(text).not.toContain('Stack Trace');
  await page.waitForTimeout(1500);
  edit('articles/strait.md', 'desciption:', 'description:');
  await page.getByRole('main').getByText('Ukraine waits.').waitFor();
  await overlay.waitFor({ state: 'detached' });
  expect(pageErrors).toEqual([]);
  await page.context().close();
});

it.each([
  ['/articles/strait/', 'articles/strait.md', 'Ukraine waits.', 'Ukraine waits for spring.'],
  [
    '/territories/kerch-strait/',
    'territories/kerch-strait.md',
    'A strait between',
    'A narrow strait between',
  ],
  ['/territories/', 'territories/kerch-strait.md', 'name: Kerch Strait', 'name: Strait of Kerch'],
])('shows on %s what changes in %s, without a restart', async (path, file, from, to) => {
  const page = await follow(path);
  edit(
    file,
    from,
    to.replace('name: Strait of Kerch', 'names: [{ form: Kerch Strait }]\nname: Strait of Kerch'),
  );
  await shows(page, to.replace('name: ', ''));
  await page.context().close();
});

it('shows what changes while a page still loads', async () => {
  // While no page is connected, the server keeps its last message; with another one open, it does not.
  const [other, page] = [await follow('/articles/'), await open()];
  const loading = Promise.withResolvers<void>();
  await page.route('**/@vite/client', async (route) => {
    await loading.promise;
    await route.continue();
  });
  const path = '/articles/strait/';
  await page.goto(origin + path, { waitUntil: 'commit' });
  await page.getByText('Ukraine waits for spring.').waitFor();
  edit('articles/strait.md', 'for spring', 'for summer');
  await expect.poll(async () => (await fetch(origin + path)).text()).toContain('for summer');
  loading.resolve();
  await shows(page, 'Ukraine waits for summer.');
  for (const opened of [page, other]) await opened.context().close();
});

it('shows a mistake over the page, with its place, until it is mended', async () => {
  const page = await follow('/articles/strait/');
  edit('articles/strait.md', 'description:', 'desciption:');
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor({ state: 'attached' });
  const text = await overlay.evaluate((element) => element.shadowRoot?.textContent ?? '');
  expect(text).toContain('articles/strait.md:3:1');
  expect(text).toMatch(/write `?description/);

  await page.reload();
  await overlay.waitFor({ state: 'attached' });
  edit('articles/strait.md', 'desciption:', 'description:');
  await overlay.waitFor({ state: 'detached' });
  await page.context().close();
});

it('shows an article and an entity that come, and are gone when they go, on all pages at once', async () => {
  const [articles, kinds, whole] = await Promise.all([
    follow('/articles/'),
    follow('/territories/'),
    follow('/territories/kerch-strait/'),
  ]);
  writeFiles(contentDir, {
    'articles/cape.md': article
      .replace('title: Through the Strait', 'title: Round the Cape\ndraft: true')
      .replace('[kerch-strait]', '[cape-ak-burun]')
      .replace('the Kerch Strait', 'Ak-Burun'),
    'territories/cape-ak-burun.md': `---
name: Cape Ak-Burun
summary: A cape.
checked: 2026-11-24
type: peninsula
partOf: [territories/kerch-strait]
sources: [{ title: A source, url: "https://example.org/" }]
names: [{ form: Ak-Burun }]
---
`,
  });
  await shows(articles, 'Round the Cape');
  await shows(kinds, 'Cape Ak-Burun');
  await shows(whole, 'Cape Ak-Burun');
  const added = await follow('/articles/cape/');
  await shows(added, 'Draft, not published');
  await added
    .locator('main a[href="/territories/cape-ak-burun/"]', { hasText: 'Ak-Burun' })
    .first()
    .waitFor();

  edit('territories/cape-ak-burun.md', 'form: Ak-Burun', 'form: Burun');
  edit('articles/cape.md', 'pass Ak-Burun', 'pass Burun');
  await added
    .locator('main a', { hasText: /^Burun$/ })
    .first()
    .waitFor();

  renameSync(join(contentDir, 'territories/cape-ak-burun.md'), join(contentDir, 'territories/burun.md'));
  edit('articles/cape.md', 'cape-ak-burun', 'burun');
  await kinds.locator('a[href="/territories/burun/"]').first().waitFor();
  await kinds.locator('a[href="/territories/cape-ak-burun/"]').waitFor({ state: 'detached' });

  for (const file of ['articles/cape.md', 'territories/burun.md']) rmSync(join(contentDir, file));
  await articles.getByText('Round the Cape').waitFor({ state: 'detached' });
  await whole.getByText('Cape Ak-Burun').waitFor({ state: 'detached' });
  for (const page of [articles, kinds, whole, added]) await page.context().close();
});

it('shows an image beside the article, and says so when it is missing', async () => {
  const page = await follow('/articles/strait/');
  writeFileSync(
    join(contentDir, 'articles/a ship.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>',
  );
  edit('articles/strait.md', 'Ukraine waits', '![A ship](<a ship.svg>)\n\nUkraine waits');
  const image = page.getByAltText('A ship');
  await image.waitFor({ state: 'attached' });
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(8);
  rmSync(join(contentDir, 'articles/a ship.svg'));
  await page.locator('vite-error-overlay').getByText('There is no image file').waitFor();
  edit('articles/strait.md', '![A ship](<a ship.svg>)\n\n', '');
  await image.waitFor({ state: 'detached' });
  await page.context().close();
});

it('has the article as data and as Markdown, as it is now', async () => {
  const text = readFileSync(join(contentDir, 'articles/strait.md'), 'utf8');
  expect(await (await fetch(`${origin}/articles/strait.md`)).text()).toBe(text);
  const data: ArticleOpenData = await (await fetch(`${origin}/articles/strait.json`)).json();
  expect(data.title).toBe('Through the Strait');
  expect((await fetch(`${origin}/articles/none.json`)).status).toBe(404);
});

it('shows drafts, marked as drafts', async () => {
  const page = await open();
  edit('articles/strait.md', 'written:', 'draft: true\nwritten:');
  await page.goto(`${origin}/articles/strait/`);
  await shows(page, 'Draft, not published');
  await page.context().close();
});

function edit(path: string, from: string, to: string): void {
  const file = join(contentDir, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

/** Opens a page and waits until it hears of changes. */
async function follow(path: string): Promise<Page> {
  const page = await open();
  const connected = page.waitForEvent('console', (message) => message.text() === '[vite] connected.');
  await page.goto(origin + path);
  await connected;
  // The server bids its first page to reload once more; a change in that moment would be missed.
  await page.waitForTimeout(1500);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Waits for the page to say so by itself, reloading as the development server bids it. */
async function shows(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ state: 'attached', timeout: 40_000 });
}
