import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keptCopy } from '../../src/publication/kept-copies.ts';
import { readSettings } from '../../src/settings.ts';
import { writeCorpus } from '../bench/corpus.ts';
import { runScript } from '../set-up/build-site.ts';
import { ownFolder, readTree } from '../set-up/own-folder.ts';

it('renders the same pages in threads as Astro does by itself', { timeout: 300_000 }, async () => {
  const folder = ownFolder();
  const environment = {
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'site'),
    CACHE_DIR: join(folder, 'cache'),
    BASE_PATH: '/news/',
    SEARCH: 'off',
    CARDS: 'off',
    PRECOMPRESS: 'off',
  };
  const entities = writeCorpus(environment.CONTENT_DIR, { articles: 20, entities: 40, seed: 7 });
  const country = entities.find(({ kind }) => kind === 'countries')?.id;
  // Pages at earlier addresses, which have the form of present ones.
  for (const name of ['articles/analysis-00001', `countries/${country}`]) {
    const path = join(environment.CONTENT_DIR, `${name}.md`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('---\n', '---\nformerIds: [earlier]\n'));
  }
  const build = async () => {
    const { status, output } = await runScript('build', environment);
    expect([status, output]).toEqual([0, expect.any(String)]);
    return { output, files: readTree(environment.OUT_DIR) };
  };
  const { output, files } = await build();
  expect(output).toMatch(/\d{3} pages rendered by \d+ threads?/);

  // Too few are missing for threads, so Astro renders them.
  const { cacheDir } = readSettings(environment);
  const pages = [...files.keys()].filter((file) =>
    /^(articles|countries|places)\/.*\/index\.html$/.test(file),
  );
  const earlier = pages.filter((file) => file.includes('/earlier/'));
  expect(earlier).toContain('articles/earlier/index.html');
  expect(earlier).toContain('countries/earlier/index.html');
  const missing = new Set([...earlier, ...pages.filter((_, index) => index % 4 === 0)].slice(0, 150));
  expect(missing.size).toBeGreaterThan(40);
  for (const file of missing) rmSync(keptCopy(cacheDir, file));
  const again = await build();
  expect(again.output).not.toContain('pages rendered by');
  expect(again.files).toEqual(files);
});
