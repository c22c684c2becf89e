import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageIds } from '../../src/publication/page-ids.ts';
import { prepare } from '../../src/publication/prepare.ts';
import { readRecord } from '../../src/publication/store.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { ownFolder, writeFiles } from '../set-up/own-folder.ts';
import { smallArchive } from './small-archive.ts';

let settings: Settings;

beforeEach(() => {
  settings = readSettings({ CONTENT_DIR: join(ownFolder(), 'content'), CACHE_DIR: ownFolder() });
  writeFiles(settings.contentDir, smallArchive);
});

/** What whoever renders finds, and nothing beside it that a reader would not. */
function stateOf({ cacheDir }: Settings) {
  const ids = pageIds(cacheDir, 'articles');
  const titles = ids.map((id) => readRecord(cacheDir, 'articles', id).card.title);
  return { titles, unfinished: readdirSync(cacheDir).filter((name) => name.startsWith('.')) };
}

describe('pages keep their last good state', () => {
  it('while an article has an error, whatever else comes and goes', async () => {
    await prepare(settings, { drafts: true });
    const good = stateOf(settings);
    expect(good.titles).toContain('Through the Strait');
    const strait = smallArchive['articles/strait.md'] ?? '';
    rmSync(join(settings.contentDir, 'articles/drill.md'));
    writeFiles(settings.contentDir, {
      'articles/new.md': strait.replace('Through the Strait', 'New'),
      'articles/broken.md': `${strait}\n[Nowhere](nowhere.md)\n`,
    });
    const { manifest, hasErrors } = await prepare(settings, { drafts: true });
    expect([manifest, hasErrors]).toEqual([null, true]);
    expect(stateOf(settings)).toEqual(good);
  });

  it('when the preparation itself fails', async () => {
    await prepare(settings, { drafts: true });
    const good = stateOf(settings);
    writeFiles(settings.contentDir, { 'articles/new.md': smallArchive['articles/strait.md'] ?? '' });
    const onProgress = () => {
      throw new Error('The disk is full.');
    };
    await expect(prepare(settings, { drafts: true, onProgress })).rejects.toThrow('The disk is full.');
    expect(stateOf(settings)).toEqual(good);
  });
});

it('tells of articles and their ids before it is known whether the content is good', async () => {
  const told: string[] = [];
  await prepare(settings, {
    drafts: false,
    onWritten: (records) => {
      for (const { collection, id } of records) {
        expect(pageIds(settings.cacheDir, collection)).toContain(id);
        told.push(`${collection}/${id}`);
      }
    },
  });
  expect(told).toContain('articles/strait');
  expect(new Set(told).size).toBe(told.length);
});
