import { cpSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, runScript } from '../set-up/build-site.ts';
import { writeFiles } from '../set-up/own-folder.ts';
import { type ServedSite, serveSite } from '../set-up/serve-site.ts';
import { smallContent } from '../site/small-content.ts';
import { useBrowser } from './launch.ts';

describe('an archive in parts on one host', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-parts-'));
  const built = (name: string) => join(folder, name);
  const host = built('host');
  const open = useBrowser();
  let served: ServedSite;

  beforeAll(async () => {
    const article = smallContent['articles/strait.md'] ?? '';
    // 2018 was never copied; 2017 and 2019 were not copied whole.
    await buildPart('now', '/', '/2016/,/2017/,/2018/,/2019/', article);
    await buildPart('2016', '/2016/', '/,/2016/', article.replace('the Strait', 'the Old Strait'));
    const joined = await runScript('join', {}, [built('2016'), built('now'), '--to', host]);
    expect(joined).toEqual({ status: 0, output: `${host} is ready for /: 2 parts.\n` });
    for (const name of ['2017', '2019']) cpSync(built('2016'), join(host, name), { recursive: true });
    const index = join(host, '2017/pagefind');
    const metadata = readdirSync(index).find((name) => name.endsWith('.pf_meta')) ?? '';
    truncateSync(join(index, metadata), 40);
    rmSync(join(host, '2019/pagefind/fragment'), { recursive: true });
    served = await serveSite(host);
  });
  afterAll(() => {
    served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function buildPart(name: string, base: string, parts: string, article: string): Promise<void> {
    const dir = built(`${name}-content`);
    writeFiles(dir, { ...smallContent, 'articles/strait.md': article });
    await buildSite({
      CONTENT_DIR: dir,
      OUT_DIR: built(name),
      CACHE_DIR: built('cache'),
      BASE_PATH: base,
      PARTS: parts,
      CARDS: 'off',
      PRECOMPRESS: 'off',
    });
  }

  /** Opens the search page of a part with a question, and waits for its answer. */
  async function find(base: string, query: string) {
    const page = await open();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(`${served.origin}${base}search/?${query}`);
    const status = page.getByRole('status').filter({ hasText: 'result' });
    await status.waitFor();
    const results = await page
      .locator('#results li')
      .evaluateAll((items) =>
        items.map((item) => ['.kicker', 'a'].map((part) => item.querySelector(part)?.textContent).join(' ')),
      );
    return { page, said, status: await status.innerText(), results: results.toSorted() };
  }

  it('is searched from any part, and says which other part a result stands in', async () => {
    const { said, results } = await find('/2016/', 'q=strait');
    const { host: address } = new URL(served.origin);
    expect(results).toEqual([
      '¶article Later',
      '¶article Through the Old Strait',
      `¶article · ${address} Later`,
      `¶article · ${address} Through the Strait`,
      '◇territory Kerch Strait',
      `◇territory · ${address} Kerch Strait`,
    ]);
    expect(said).toEqual([]);
  });

  it('is filtered by kind and entity in all parts', async () => {
    const { results } = await find('/2016/', 'kind=articles&entity=Kerch+Strait');
    expect(results).toEqual([
      '¶article Through the Old Strait',
      expect.stringMatching(/^¶article · .* Through the Strait$/),
    ]);
  });

  it('leads on to the page of the other part', async () => {
    const { page } = await find('/', 'q=old');
    await page.getByRole('link', { name: 'Through the Old Strait' }).click();
    await page.waitForURL(`${served.origin}/2016/articles/strait/`);
    expect(await page.locator('h1').innerText()).toBe('Through the Old Strait');
  });

  it('leads from its articles to the other parts', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${served.origin}/2016/articles/`);
    await page.getByRole('link', { name: 'gazetteer.example' }).click();
    await page.waitForURL(`${served.origin}/`);
  });

  it('is searched without the parts that cannot be read, and says so', async () => {
    const { status, results } = await find('/', 'q=strait&kind=articles');
    // The index of 2019 is whole: only what it would show is not there.
    expect(status).toBe(
      '6 results for “strait”. Not searched, since the index could not be read: 2017, 2018',
    );
    expect(results).toEqual([
      '¶article Later',
      '¶article Through the Strait',
      '¶article · 2016 Later',
      '¶article · 2016 Through the Old Strait',
    ]);
  });
});
