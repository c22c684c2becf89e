import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../../src/desk/permalinks/outcome.ts';
import { recordPermalinks } from '../../../src/desk/permalinks/record-permalinks.ts';
import { retirePermalinks } from '../../../src/desk/permalinks/retire-permalinks.ts';
import { readSettings } from '../../../src/settings.ts';
import { ownFolder, writeFiles } from '../../set-up/own-folder.ts';
import { smallContent } from '../../site/small-content.ts';

export const article = smallContent['articles/strait.md'] ?? '';

/** A content folder of its own for the test, and the commands at work on it. */
export function openDesk() {
  const [contentDir, cacheDir] = [ownFolder(), ownFolder()];
  const environment = { CONTENT_DIR: contentDir, CACHE_DIR: cacheDir };
  const settings = readSettings(environment);
  const show = ({ isDone, text }: Outcome) => ({ isDone, text: text.replaceAll(contentDir, 'content') });
  writeFiles(contentDir, smallContent);
  return {
    contentDir,
    environment,
    write: (path: string, text: string) => writeFiles(contentDir, { [path]: text }),
    ledgerOf: (id: string) => readFileSync(join(contentDir, 'permalinks', 'articles', `${id}.json`), 'utf8'),
    record: async () => show(await recordPermalinks(settings)),
    retire: async (id: string, anchor: string, keepText = true) =>
      show(await retirePermalinks(settings, { name: 'retire', article: id, anchors: [anchor], keepText })),
  };
}
