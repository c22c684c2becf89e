import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { precompress } from '../../src/hosting/precompress.ts';
import { builtFolder, page } from './built-folder.ts';

const long = page('A page long enough to be worth it');

it('puts copies beside long text files, and only those', async () => {
  const dir = builtFolder({ 'a/index.html': long, 'short.txt': 'short', 'card.png': long });
  await precompress(dir, builtFolder({}));
  expect(readdirSync(dir, { recursive: true }).sort()).toEqual([
    'a',
    'a/index.html',
    'a/index.html.br',
    'a/index.html.gz',
    'card.png',
    'short.txt',
  ]);
  expect(brotliDecompressSync(readFileSync(join(dir, 'a/index.html.br'))).toString()).toBe(long);
  expect(gunzipSync(readFileSync(join(dir, 'a/index.html.gz'))).toString()).toBe(long);
});

it('compresses a text once and forgets it when no file holds it', async () => {
  const cache = builtFolder({});
  await precompress(builtFolder({ 'index.html': long }), cache);
  const kept = readdirSync(cache);
  expect(kept).toHaveLength(2);
  for (const name of kept) utimesSync(join(cache, name), 1, 1);

  await precompress(builtFolder({ 'elsewhere.html': long }), cache);
  expect(readdirSync(cache)).toEqual(kept);
  expect(kept.map((name) => statSync(join(cache, name)).mtimeMs)).toEqual([1000, 1000]);

  await precompress(builtFolder({}), cache);
  expect(readdirSync(cache)).toEqual([]);
});

it('makes a damaged copy anew', async () => {
  const cache = builtFolder({});
  await precompress(builtFolder({ 'index.html': long }), cache);
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'damaged');
  const dir = builtFolder({ 'index.html': long });
  await precompress(dir, cache);
  expect(brotliDecompressSync(readFileSync(join(dir, 'index.html.br'))).toString()).toBe(long);
});

it('says how far it is', async () => {
  const steps: string[] = [];
  const dir = builtFolder({ 'a.html': long, 'b.html': `${long} ` });
  await precompress(dir, builtFolder({}), (done, total) => steps.push(`${done}/${total}`));
  expect(steps).toEqual(['1/2', '2/2']);
  expect(existsSync(join(dir, 'a.html.br'))).toBe(true);
});
