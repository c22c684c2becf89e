import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { sitemapFiles } from '../../src/crawlers/sitemap.ts';
import type { EntityRef } from '../../src/kinds.ts';
import { exampleAddresses as to } from '../example-records.ts';

const article = (id: string, added: string, updated: string | null = null, draft = false) => ({
  id,
  path: to.article(id),
  added,
  updated,
  draft,
});
const entity = (ref: EntityRef, lastModified: string | null) => ({ ref, path: to.entity(ref), lastModified });
const stream = (body: unknown) => Readable.from([String(body)]);

async function locations(
  source: Parameters<typeof sitemapFiles>[0],
): Promise<Record<string, string | undefined>> {
  const [file] = await sitemapFiles(source, to);
  const urls = await parseSitemap(stream(file?.body));
  return Object.fromEntries(urls.map(({ url, lastmod }) => [url, lastmod]));
}

const source = {
  articles: [
    article('a', '2026-01-01', '2026-03-01'),
    article('b', '2026-02-01'),
    article('c', '2026-09-01', null, true),
  ],
  entities: [
    entity('places/kyiv', '2026-02-01'),
    entity('places/odesa', null),
    entity('territories/crimea', '2026-03-01'),
  ],
};

describe('sitemapFiles', () => {
  it('has the day of the last change of every article, entity and overview', async () => {
    expect(await locations(source)).toMatchObject({
      'https://news.example/desk/': '2026-03-01',
      'https://news.example/desk/articles/': '2026-03-01',
      'https://news.example/desk/articles/a/': '2026-03-01',
      'https://news.example/desk/articles/b/': '2026-02-01',
      'https://news.example/desk/articles/b/names/': '2026-02-01',
      'https://news.example/desk/places/': '2026-02-01',
      'https://news.example/desk/places/kyiv/': '2026-02-01',
      'https://news.example/desk/territories/crimea/': '2026-03-01',
    });
  });

  it('claims no day where none is known', async () => {
    const found = await locations(source);
    for (const page of ['about/', 'places/odesa/', 'analysts/']) {
      expect(found).toHaveProperty([`https://news.example/desk/${page}`], undefined);
    }
  });

  it('leaves out drafts and the search', async () => {
    const found = Object.keys(await locations(source));
    expect(found.filter((url) => /\/articles\/c\/|\/search\//.test(url))).toEqual([]);
    expect(new Set(found).size).toBe(found.length);
  });

  it('splits what one file may not hold, and lists the parts', async () => {
    const many = Array.from({ length: 25_010 }, (_, n) => article(`a-${n}`, '2026-01-01'));
    const [index, ...parts] = await sitemapFiles({ articles: many, entities: [] }, to);
    expect((await parseSitemapIndex(stream(index?.body))).map(({ url }) => url)).toEqual(
      parts.map(({ path }) => `https://news.example/desk/${path}`),
    );
    const counts = parts.map(({ body }) => String(body).split('<loc>').length - 1);
    expect(counts[0]).toBe(50_000);
    expect(counts).toHaveLength(2);
  });
});
