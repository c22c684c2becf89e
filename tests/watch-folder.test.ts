import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { watchFolder } from '../src/watch-folder.ts';

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-watch-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  writeFileSync(join(folder, 'content/articles/a.md'), 'a');
  return folder;
}

it('hears of every change, though folders go and come again', { timeout: 30_000 }, async () => {
  const folder = ownFolder();
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
