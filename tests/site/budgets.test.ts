import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { type BuiltPage, elements, named, ownText, readPages } from './built-pages.ts';

const firstFlight = 14_600;
const scriptBudget = 4096;
const themeScriptBudget = 300;

describe('budgets', () => {
  const site = inject('site');
  const pages = readPages(site);
  const articles = pages.filter(({ file }) => /^articles\/[^/]+\/index\.html$/.test(file));

  it('has an article to measure', () => {
    expect(articles.length).toBeGreaterThan(0);
  });

  it.each(articles)('$file needs one flight for its first render', ({ html }) => {
    expect(brotliBytes(html)).toBeLessThanOrEqual(firstFlight);
  });

  it('waits for no style sheet and no script before it renders, besides the small sheet of the search page', () => {
    const blocking = pages.flatMap((page) =>
      elements(page, (e) => {
        const relations = [e.properties['rel']].flat();
        const { src, type, defer, async } = e.properties;
        return (
          (e.tagName === 'link' && relations.includes('stylesheet')) ||
          (e.tagName === 'script' && src !== undefined && type !== 'module' && !defer && !async)
        );
      }).map((e) => `${page.file}  <${e.tagName}>`),
    );
    expect(blocking).toEqual(['search/index.html  <link>']);
  });

  it('has at most 4 KB of script on a page, besides the search page', () => {
    const heavy = pages
      .filter(({ file }) => file !== 'search/index.html')
      .map((page) => ({ file: page.file, bytes: scriptBytes(page) }))
      .filter(({ bytes }) => bytes > scriptBudget);
    expect(heavy).toEqual([]);
  });

  it('has a theme script of less than 300 bytes', () => {
    for (const page of pages) {
      const [script] = elements(page, (e) => e.tagName === 'script' && e.properties['src'] === undefined);
      expect(Buffer.byteLength(script === undefined ? '' : ownText(script))).toBeLessThan(themeScriptBudget);
    }
  });

  function scriptBytes(page: BuiltPage): number {
    const sources = elements(page, named('script')).flatMap(({ properties }) => properties['src'] ?? []);
    return modulesFrom(sources.map(String)).reduce((sum, file) => sum + brotliBytes(read(file)), 0);
  }

  /** The modules themselves and all that they import before they run. */
  function modulesFrom(entries: readonly string[]): string[] {
    const found = new Set<string>();
    const queue = [...entries];
    for (const url of queue) {
      if (found.has(url)) continue;
      found.add(url);
      for (const [, imported = ''] of read(url).matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
        queue.push(join(dirname(url), imported));
      }
    }
    return [...found];
  }

  function read(url: string): string {
    return readFileSync(join(site.dir, url.slice(site.base.length)), 'utf8');
  }
});

function brotliBytes(text: string): number {
  return brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
}
