import { describe, expect, it } from 'vitest';
import { searchIndexFiles } from '../../src/search/search-index.ts';
import { searchRecords } from '../../src/search/search-records.ts';
import { crimea, exampleAddresses, exampleArticle, kyiv } from '../example-records.ts';

describe('searchIndexFiles', () => {
  it('has what the page loads, whole, and none of Pagefind’s own interfaces', async () => {
    const files = await searchIndexFiles(searchRecords([exampleArticle], [crimea, kyiv], exampleAddresses));
    const paths = files.map(({ path }) => path.replaceAll(/[\da-f]{7,}/g, '#'));
    expect([...new Set(paths)].sort()).toEqual([
      'pagefind/filter/en_#.pf_filter',
      'pagefind/fragment/en_#.pf_fragment',
      'pagefind/index/en_#.pf_index',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.en_#.pf_meta',
      'pagefind/pagefind.js',
      'pagefind/wasm.en.pagefind',
    ]);
    const entry = files.find(({ path }) => path.endsWith('entry.json'));
    expect(JSON.parse(new TextDecoder().decode(entry?.body as Uint8Array)).languages.en.page_count).toBe(5);
  });
});
