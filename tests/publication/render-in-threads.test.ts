import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { describe, expect, it } from 'vitest';
import { keptCopy } from '../../src/publication/kept-copies.ts';
import { renderInThreads } from '../../src/publication/render-in-threads.ts';
import { ownFolder, readTree, writeFiles } from '../set-up/own-folder.ts';

/** Stands for the module that Astro bundles: answers with the address, and fails at a page called `bad`. */
const bundle = `
let internals, options;
export const app = {
  manifest: { routes: [{ routeData: { component: 'article.astro', name: 'article' } }] },
  logger: { options: {} },
  setInternals(given) { internals = given; },
  setOptions(given) { options = given; },
  async render({ url }, { routeData }) {
    if (url.endsWith('/bad/')) throw new Error('No such record.');
    return new Response([url, routeData.name, internals.pagesByKeys.get('style'), options.settings.scripts.length].join(' '));
  },
};
`;

const front = { pathname: '/', route: { pathname: '/', component: 'index.astro' } } as PathWithRoute;
const article = (id: string) =>
  ({ pathname: `/articles/${id}/`, route: { component: 'article.astro' } }) as PathWithRoute;
const many = Array.from({ length: 250 }, (_, number) => article(String(number)));

/** Builds as Astro does. */
async function build(paths: readonly PathWithRoute[]) {
  const folder = ownFolder();
  writeFiles(folder, { 'bundle.mjs': bundle });
  const digests = new Map<string, string>();
  const lines: string[] = [];
  const astro = { name: 'astro', getStaticPaths: async () => [...paths] } as unknown as AstroPrerenderer;
  const prerenderer = renderInThreads(astro, Promise.resolve(), () => ({
    bundle: join(folder, 'bundle.mjs'),
    routes: new Map([['style', 'sheet']]),
    dir: join(folder, 'site'),
    cacheDir: join(folder, 'cache'),
    home: 'https://example.org/news/',
    onPage: (file, digest) => digests.set(file, digest),
    report: (line) => lines.push(line),
  }));
  const left = await prerenderer.getStaticPaths();
  await prerenderer.teardown?.();
  return { folder, digests, lines, left };
}

describe('rendering in threads', () => {
  it('leaves few pages to Astro', async () => {
    const paths = [front, ...many.slice(0, 150)];
    const { left, digests, lines } = await build(paths);
    expect(left).toEqual(paths);
    expect([digests.size, lines]).toEqual([0, []]);
  });

  describe.skipIf(availableParallelism() === 1)('where pages are many', () => {
    it('writes and keeps each, and leaves Astro those without a record', async () => {
      const { folder, left, digests, lines } = await build([front, ...many]);
      expect(left).toEqual([front]);
      const files = readTree(join(folder, 'site'));
      expect(files.size).toBe(250);
      expect(files.get('articles/7/index.html')).toBe('https://example.org/news/articles/7/ article sheet 0');
      expect(readFileSync(keptCopy(join(folder, 'cache'), 'articles/7/index.html'), 'utf8')).toBe(
        files.get('articles/7/index.html'),
      );
      expect(new Set(digests.keys())).toEqual(new Set(files.keys()));
      expect(lines).toEqual([expect.stringMatching(/^250 pages rendered by 2 threads in \d+ ms$/)]);
    });

    it('fails with the page that fails', async () => {
      await expect(build([...many, article('bad')])).rejects.toThrow(
        'Cannot render articles/bad/index.html: No such record.',
      );
    });
  });
});
