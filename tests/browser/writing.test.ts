import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanEnvironment } from '../set-up/build-site.ts';
import { freePort } from '../set-up/free-port.ts';
import { smallContent, writeFiles } from '../site/small-content.ts';
import { useBrowser } from './launch.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-writing-'));
const contentDir = join(folder, 'content');
const open = useBrowser();
let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  writeFiles(contentDir, smallContent);
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    env: cleanEnvironment({ CONTENT_DIR: contentDir, CACHE_DIR: join(folder, 'cache') }),
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
