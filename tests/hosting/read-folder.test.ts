import { expect, it } from 'vitest';
import { readHostedFolder, readPolicy } from '../../src/hosting/read-folder.ts';
import { builtFolder, page } from './built-folder.ts';

it('sorts the top of a built folder by what its headers depend on', () => {
  const dir = builtFolder({
    _headers: '',
    'index.html': page('Front'),
    'index.html.br': '',
    '404.html': page('Not found'),
    'articles/index.html': page('Articles'),
    'articles/x/index.html': page('X'),
    'search/index.html': page('Search', "script-src 'wasm-unsafe-eval'"),
    'feed.xml': '<rss/>',
    'cards/site.png': '',
    '_astro/font.abc.woff2': '',
    'pagefind/pagefind.js': '',
    'pagefind/fragment/en_1.pf_fragment': '',
  });
  expect(readHostedFolder(dir)).toEqual({
    pages: [
      { name: '', policy: "default-src 'self'" },
      { name: '404.html', policy: "default-src 'self'" },
      { name: 'articles', policy: "default-src 'self'" },
      { name: 'search', policy: "script-src 'wasm-unsafe-eval'" },
    ],
    files: ['feed.xml'],
    folders: ['cards'],
    hashed: ['_astro', 'pagefind/fragment'],
  });
});

it('finds no policy where a page has none', () => {
  expect(readPolicy('<!doctype html><title>A</title>')).toBe('');
});
