import { expect, it, vi } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { transformArticle } from '../../src/markdown/transform-article.ts';
import { contexts } from '../../src/publication/contexts.ts';
import { transformInThreads } from '../../src/publication/transform-in-threads.ts';
import { readContent } from '../../src/read/read-content.ts';
import { readSettings } from '../../src/settings.ts';
import { ownFolder, writeFiles } from '../set-up/own-folder.ts';
import { smallArchive } from './small-archive.ts';

// Hundreds of articles, twice; a busy machine needs more than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

/** Copies of the small archive’s articles, every third of them a draft, every fifth with a link that leads nowhere. */
const manyArticles = Object.fromEntries(
  Array.from({ length: 1000 }, (_, number) => {
    const draft = number % 3 === 0 ? 'draft: true\n' : '';
    const link = number % 5 === 0 ? '\n[Gone](gone.md) and ![a ship](ship.png)\n' : '';
    const text = smallArchive['articles/strait.md']?.replace('added:', `${draft}added:`) ?? '';
    return [`articles/strait-${number}.md`, `${text}${link}\nNumber ${number} in [data](../data.csv).\n`];
  }),
);

it('gives what one thread alone gives, problems included', async () => {
  const contentDir = ownFolder();
  writeFiles(contentDir, { ...smallArchive, ...manyArticles, 'data.csv': 'a,b' });
  const settings = readSettings({ CONTENT_DIR: contentDir });
  const folder = await readContent(contentDir);
  const checked = checkContent(folder);
  const contextFor = contexts(checked, folder, settings);
  const tasks = checked.articles.map((source) => ({
    source,
    context: { ...contextFor(source), ledger: undefined },
  }));
  let told = 0;
  // This thread rests at its first article, so that the other has time to take some.
  const onProgress = () => {
    if (told++ === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
  };
  const made = await Promise.all(transformInThreads(tasks, { settings, folder, threads: 2, onProgress }));
  expect(made).toHaveLength(1003);
  const alone = tasks.map(({ source, context }) => transformArticle(source, context));
  expect(made).toEqual(JSON.parse(JSON.stringify(alone)));
  expect(made.filter(({ problems }) => problems.length > 0).length).toBeGreaterThanOrEqual(200);
  expect(told).toBeLessThan(1003);
});
