import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { watchFolder } from '../../src/files/watch-folder.ts';
import { ownFolder, writeFiles } from '../set-up/own-folder.ts';

it('hears of every change, though folders go and come again', { timeout: 30_000 }, async () => {
  const folder = ownFolder();
  writeFiles(folder, { 'content/articles/a.md': 'a' });
  const content = join(folder, 'content');
  cpSync(content, join(folder, 'copy'), { recursive: true });
  const stop = new AbortController();
  const changes = watchFolder(content, stop.signal);
  expect((await changes.next()).done).toBe(false);
  for (let round = 0; round < 20; round++) {
    rmSync(join(content, 'articles'), { recursive: true });
    cpSync(join(folder, 'copy'), content, { recursive: true });
    expect((await changes.next()).done).toBe(false);
    writeFileSync(join(content, 'articles/a.md'), String(round));
    expect((await changes.next()).done).toBe(false);
  }
  const last = changes.next();
  stop.abort();
  expect((await last).done).toBe(true);
});

it('ends where there is nothing to watch', async () => {
  const changes = watchFolder(join(ownFolder(), 'nowhere'));
  await changes.next();
  expect((await changes.next()).done).toBe(true);
});
