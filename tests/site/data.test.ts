import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import Parser from 'rss-parser';
import { parseSitemap } from 'sitemap';
import { describe, expect, inject, it } from 'vitest';
import type { ArticleOpenData } from '../../src/open-data/article-schema.ts';
import type { EntitiesOpenData } from '../../src/open-data/entities-schema.ts';
import { elements, isNoindex, named, ownText, readPages } from './built-pages.ts';

const origin = 'https://gazetteer.example';

describe.each(['site', 'newsSite'] as const)('%s', (name) => {
  const site = inject(name);
  const read = (path: string) => readFileSync(join(site.dir, path), 'utf8');
  const pages = readPages(site);
  const pageAt = (path: string) => pages.find((page) => page.path === path);
  const entities: EntitiesOpenData = JSON.parse(read('entities.json'));
  const articles = readdirSync(join(site.dir, 'articles'))
    .filter((file) => file.endsWith('.json'))
    .map((file): ArticleOpenData => JSON.parse(read(`articles/${file}`)));
  const ajv = new Ajv2020({ formats: { uri: URL.canParse, date: /^\d{4}-\d\d-\d\d$/ } });

  it('has data that its published schemas accept', () => {
    const article = ajv.compile(JSON.parse(read('schemas/article.json')));
    expect(articles.length).toBeGreaterThan(0);
    for (const data of articles) expect(article(data), JSON.stringify(article.errors)).toBe(true);
    const all = ajv.compile(JSON.parse(read('schemas/entities.json')));
    expect(all(entities), JSON.stringify(all.errors)).toBe(true);
  });

  it('has paragraphs that are the page’s, and offsets that cut out the form', () => {
    for (const { url, paragraphs, mentions, dates, statements } of articles) {
      const page = pageAt(url.slice(origin.length));
      const shown = new Map(
        page &&
          elements(page, ({ properties }) => properties['id'] !== undefined).map((e) => [
            e.properties['id'],
            e,
          ]),
      );
      const text = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
      for (const { id } of paragraphs) expect(shown.has(id), id).toBe(true);
      const cut = (span: { paragraph: string; start: number; end: number }) =>
        text.get(span.paragraph)?.slice(span.start, span.end);
      expect(mentions.map(cut)).toEqual(mentions.map(({ form }) => form));
      expect(dates.map(cut)).toEqual(dates.map(({ phrase }) => phrase));
      expect(statements.map(cut)).toEqual(statements.map(({ quote }) => quote));
    }
  });

  it('mentions only entities that the data has, each with a page', () => {
    const known = new Map(entities.entities.map(({ id, url }) => [id as string, url]));
    for (const { mentions } of articles) {
      expect(mentions.filter(({ entity }) => !known.has(entity))).toEqual([]);
    }
    for (const url of known.values()) expect(pageAt(url.slice(origin.length)), url).toBeDefined();
  });

  it('publishes the editors’ own file', () => {
    for (const { id, title } of articles) {
      const markdown = read(`articles/${id}.md`);
      expect(markdown.startsWith('---\n')).toBe(true);
      expect(markdown).toContain(title);
    }
  });

  it('announces feeds that there are, and that another parser reads', async () => {
    const announced = new Set(
      pages.flatMap((page) =>
        elements(page, named('link'))
          .filter(
            ({ properties: { rel, type } }) =>
              [rel].flat().includes('alternate') && /atom/.test(String(type)),
          )
          .map(({ properties: { href } }) => String(href).slice(site.base.length)),
      ),
    );
    expect(announced.size).toBe(entities.entities.length + 1);
    for (const path of announced) {
      const { items, feedUrl } = await new Parser().parseString(read(path));
      expect(feedUrl).toBe(`${origin}${site.base}${path}`);
      for (const { link = '' } of items) {
        const { pathname, hash } = new URL(link);
        const ids = elements(
          pageAt(pathname) ?? fail(link),
          ({ properties }) => `#${properties['id']}` === hash,
        );
        if (hash) expect(ids.length, link).toBe(1);
      }
    }
  });

  it('has feeds without a relative address or anything of a page’s machinery', () => {
    const [item] = JSON.parse(read('feed.json')).items;
    expect(item.content_html).not.toMatch(
      /(?:href|src)="(?!https?:|mailto:)|<(?:button|script|style|span>)| (?:id|class|style|data-[a-z-]+|on[a-z]+)=/,
    );
  });

  it('has a sitemap of just the pages that are canonical and for the index', async () => {
    const urls = (await parseSitemap(Readable.from([read('sitemap.xml')]))).map(({ url }) => url);
    const expected = pages
      .filter((page) => page.file !== '404.html' && !isNoindex(page))
      .map(({ path }) => origin + path);
    expect(urls.toSorted()).toEqual(expected.toSorted());
  });

  it('has a search index of just the articles and entities, and so of no section’s own page', () => {
    const folder = join(site.dir, 'pagefind', 'fragment');
    const found = readdirSync(folder).map((file): string => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString();
      return JSON.parse(text.slice(text.indexOf('{'))).url;
    });
    const withoutFragment = new Set(found.map((url) => url.replace(/#.*/, '')));
    const addresses = [...articles.map(({ url }) => url), ...entities.entities.map(({ url }) => url)];
    expect([...withoutFragment].sort()).toEqual(addresses.map((url) => url.slice(origin.length)).sort());
  });

  it('has one graph a page that can be read, with ids of this site and entities that have pages', () => {
    for (const page of pages) {
      const blocks = elements(page, ({ properties }) => properties['type'] === 'application/ld+json').map(
        ownText,
      );
      expect(blocks.length, page.file).toBeLessThanOrEqual(1);
      for (const block of blocks) {
        for (const [, id = ''] of JSON.stringify(JSON.parse(block)).matchAll(/"@id":"([^"]*)"/g)) {
          expect(id.startsWith(`${origin}${site.base}`), `${page.file} ${id}`).toBe(true);
          const { pathname, hash } = new URL(id);
          if (hash === '#entity') expect(pageAt(pathname), `${page.file} ${id}`).toBeDefined();
        }
      }
    }
  });
});

function fail(what: string): never {
  throw new Error(`No page for ${what}.`);
}
