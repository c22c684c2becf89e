import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { describe, expect, it } from 'vitest';
import { keptCopy } from '../../src/publication/kept-copies.ts';
import type { PageTask } from '../../src/publication/page-thread.ts';
import { renderInThreads } from '../../src/publication/render-in-threads.ts';
import { startRecords } from '../../src/publication/write-records.ts';
import { ownFolder, readTree, writeFiles } from '../set-up/own-folder.ts';

/** Stands for the module that Astro bundles: answers with the address, and fails at a page called `bad`. */
const bundle = `
let internals, options;
export const app = {
  logger: { options: {} },
  setInternals(given) { internals = given; },
  setOptions(given) { options = given; },
  manifest: { routes: [{ routeData: { component: 'src/pages/articles/[article]/index.astro', name: 'article' } }] },
  async render({ url }, { routeData, locals: { record } }) {
    if (url.endsWith('/bad/')) throw new Error('No such record.');
    const shared = [internals.pagesByKeys.get('style'), options.settings.scripts.length];
    return new Response([url, routeData.name, record.text, ...shared].join(' '));
  },
};
`;

const front = { pathname: '/', route: { pathname: '/', component: 'index.astro' } } as PathWithRoute;
const article = (id: string) =>
  ({ pathname: `/articles/${id}/`, route: { component: 'article.astro' } }) as PathWithRoute;
const many = Array.from({ length: 250 }, (_, number) => String(number));

/** Builds as Astro does, of articles whose records come some at a time, of which `kept` are not due. */
async function build(ids: readonly string[], kept: readonly string[] = []) {
  const folder = ownFolder();
  writeFiles(folder, { 'bundle.mjs': bundle });
  const cacheDir = join(folder, 'cache');
  const digests = new Map<string, string>();
  const lines: string[] = [];
  const paths = [front, ...[...ids, ...kept].map(article)];
  const astro = { name: 'astro', getStaticPaths: async () => paths } as unknown as AstroPrerenderer;
  const due = new ReadableStream<readonly PageTask[]>({
    async start(pages) {
      const records = startRecords(cacheDir, (written) =>
        pages.enqueue(
          written.map(({ id, start, length }) => ({
            collection: 'articles',
            file: `articles/${id}/index.html`,
            start,
            length,
          })),
        ),
      );
      for (const id of ids) {
        records.add({ collection: 'articles', id, key: null, make: () => ({ text: `record ${id}` }) });
        await setImmediate();
      }
      records.end();
      pages.close();
    },
  });
  const prerenderer = renderInThreads(astro, due, () => ({
    bundle: join(folder, 'bundle.mjs'),
    routes: new Map([['style', 'sheet']]),
    dir: join(folder, 'site'),
    cacheDir,
    home: 'https://example.org/news/',
    onPage: (file, digest) => digests.set(file, digest),
    report: (line) => lines.push(line),
  }));
  const left = await prerenderer.getStaticPaths();
  await prerenderer.teardown?.();
  return { folder, digests, lines, left };
}

describe('rendering in threads', () => {
  it('leaves few pages to Astro, and nobody those that are kept', async () => {
    const { left, digests, lines } = await build(many.slice(0, 150), ['kept']);
    expect(left).toEqual([front, ...many.slice(0, 150).map(article)]);
    expect([digests.size, lines]).toEqual([0, []]);
  });

  describe('where pages are many', () => {
    it('writes and keeps each, and leaves Astro those without a record', async () => {
      const { folder, left, digests, lines } = await build(many, ['kept']);
      expect(left).toEqual([front]);
      const files = readTree(join(folder, 'site'));
      expect(files.size).toBe(250);
      expect(files.get('articles/7/index.html')).toBe(
        'https://example.org/news/articles/7/ article record 7 sheet 0',
      );
      expect(readFileSync(keptCopy(join(folder, 'cache'), 'articles/7/index.html'), 'utf8')).toBe(
        files.get('articles/7/index.html'),
      );
      expect(new Set(digests.keys())).toEqual(new Set(files.keys()));
      expect(lines).toEqual([expect.stringMatching(/^250 pages rendered by \d+ threads? in \d+ ms$/)]);
    });

    it('fails with the page that fails', async () => {
      await expect(build([...many, 'bad'])).rejects.toThrow(
        'Cannot render articles/bad/index.html: No such record.',
      );
    });
  });
});
