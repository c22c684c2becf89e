import { describe, expect, it } from 'vitest';
import { type HostedFolder, headerRules, headersOf } from '../../src/hosting/header-rules.ts';
import { parseHeadersFile, renderHeadersFile } from '../../src/hosting/headers-file.ts';

const folder: HostedFolder = {
  pages: [
    { name: '', policy: "default-src 'none'" },
    { name: '404.html', policy: "default-src 'none'" },
    { name: 'articles', policy: "default-src 'none'" },
    { name: 'search', policy: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'" },
  ],
  files: ['feed.xml'],
  folders: ['cards'],
  hashed: ['_astro', 'pagefind/fragment'],
};

describe('headerRules', () => {
  const rules = headerRules(folder, '/news/');

  it('gives pages their policy and a short life, hashed files a long one', () => {
    expect(headersOf('/news/articles/x/', rules)).toMatchObject({
      'Content-Security-Policy': "default-src 'none'",
      'Cache-Control': 'public, max-age=300',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(headersOf('/news/_astro/font.a1b2.woff2', rules)).toMatchObject({
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    expect(headersOf('/news/cards/site.png', rules)).toMatchObject({
      'Cache-Control': 'public, max-age=86400',
    });
  });

  it('lets WebAssembly run on the search page alone', () => {
    const allowing = ['/news/', '/news/articles/', '/news/search/', '/news/404.html'].filter((path) =>
      headersOf(path, rules)['Content-Security-Policy']?.includes('wasm-unsafe-eval'),
    );
    expect(allowing).toEqual(['/news/search/']);
  });

  it('rules nothing outside the base path', () => {
    expect(headersOf('/other/', rules)).toEqual({});
  });

  it('never sets a header twice for one path, since hosts would join the two values', () => {
    const paths = ['', 'x/', '404.html', 'articles/', 'search/', 'feed.xml', 'cards/a.png', '_astro/a.js'];
    for (const path of paths) {
      const names = rules
        .filter(({ pattern }) => covers(pattern, path))
        .flatMap(({ headers }) => Object.keys(headers));
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  it('survives the way through a _headers file', () => {
    expect(parseHeadersFile(renderHeadersFile(rules))).toEqual(rules);
  });
});

it('writes the notation of _headers', () => {
  const rules = [{ pattern: '/search/*', headers: { 'Cache-Control': 'no-store', 'X-A': 'b: c' } }];
  expect(renderHeadersFile(rules)).toBe('/search/*\n  Cache-Control: no-store\n  X-A: b: c\n');
});

function covers(pattern: string, path: string): boolean {
  return pattern.endsWith('*')
    ? `/news/${path}`.startsWith(pattern.slice(0, -1))
    : pattern === `/news/${path}`;
}
