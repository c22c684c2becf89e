import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { rehype } from 'rehype';
import { describe, expect, inject, it } from 'vitest';
import { kindNames } from '../../src/kinds.ts';
import { pngSize } from '../cards/png-size.ts';
import { buildSite } from '../set-up/build-site.ts';
import { ownFolder, writeFiles } from '../set-up/own-folder.ts';
import { type BuiltPage, elements, isNoindex, listFiles, named, ownText, readPages } from './built-pages.ts';
import { smallContent } from './small-content.ts';

const origin = 'https://gazetteer.example';
const cardLimit = 100_000;
const isArticle = /^articles\/[^/]+\/(?!names\/)/;

/** A page’s head as a crawler sees it: what `<meta>` and `<link>` say, by property, name or relation. */
type Head = ReadonlyMap<string, readonly string[]>;

describe.each(['site', 'newsSite'] as const)('%s', (name) => {
  const site = inject(name);
  // Pages at earlier addresses preview as what they lead to: see below.
  const pages = readPages(site).filter(
    ({ file, html }) => file !== '404.html' && !html.includes('data-moved-to'),
  );
  const sections = pages.filter(isSection);
  const heads = new Map(pages.map((page) => [page, readHead(page)]));
  const only = (page: BuiltPage, key: string): string => {
    const values = heads.get(page)?.get(key) ?? [];
    expect(values.length, `${page.file} says ${key} ${values.length} times`).toBe(1);
    return values[0] ?? '';
  };
  const cardOf = (page: BuiltPage) => fileOf(only(page, 'og:image'));
  /** File of the built folder that a full address names. */
  function fileOf(address: string): string {
    expect(address.startsWith(origin + site.base), address).toBe(true);
    return join(site.dir, decodeURI(address.slice((origin + site.base).length)));
  }

  it('has pages of every kind to preview', () => {
    expect(sections.length).toBeGreaterThanOrEqual(5);
    for (const kind of kindNames) expect(pages.some(({ file }) => file.startsWith(`${kind}/`))).toBe(true);
  });

  it('tells a network what to show for each page', () => {
    for (const page of pages) {
      const [title] = elements(page, named('title')).map(ownText);
      expect(only(page, 'og:title'), page.file).not.toBe('');
      expect(title).toContain(only(page, 'og:title'));
      expect(only(page, 'og:description')).toBe(only(page, 'description'));
      expect(only(page, 'og:description').length, page.file).toBeGreaterThan(10);
      expect(only(page, 'og:url')).toBe(only(page, 'canonical'));
      expect(only(page, 'og:url')).toBe(origin + page.path);
      expect(only(page, 'og:type'), page.file).toBe(isArticle.test(page.file) ? 'article' : 'website');
      expect(only(page, 'og:site_name')).toBe('Gazetteer');
      expect(only(page, 'twitter:card')).toBe('summary_large_image');
      expect(only(page, 'og:image:alt'), page.file).not.toBe('');
    }
  });

  it('has the card of each page, of the size it says, under 100 KB', () => {
    for (const page of pages) {
      const said = {
        width: Number(only(page, 'og:image:width')),
        height: Number(only(page, 'og:image:height')),
      };
      expect(said, page.file).toEqual({ width: 1200, height: 630 });
      const picture = readFileSync(cardOf(page));
      expect(pngSize(picture), page.file).toEqual(said);
      expect(picture.length, page.file).toBeLessThan(cardLimit);
    }
  });

  it('draws no card that no page shows', () => {
    const drawn = listFiles(site).filter((file) => file.startsWith('cards/'));
    expect(drawn.map((file) => join(site.dir, file))).toEqual([...new Set(pages.map(cardOf))].toSorted());
  });

  it('gives every section, article and entity a card of its own', () => {
    const own = pages.filter(({ file }) =>
      /^(?!names\/)[^/]+\/[^/]+\/(?:(?!names\/)[^/]+\/)?index\.html$/.test(file),
    );
    const pictures = Map.groupBy(own, (page) => readFileSync(cardOf(page), 'latin1'));
    const shared = [...pictures.values()]
      .filter((same) => same.length > 1)
      .map((same) => same.map(({ file }) => file));
    expect(shared).toEqual([]);
    expect(new Set(sections.map((page) => only(page, 'og:title'))).size).toBe(sections.length);
    expect(new Set(sections.map((page) => only(page, 'og:description'))).size).toBe(sections.length);
  });

  it('keeps sections out of the index, as parts of their article', () => {
    const sitemap = readFileSync(join(site.dir, 'sitemap.xml'), 'utf8');
    for (const page of sections) {
      expect(only(page, 'robots').replaceAll(' ', ''), page.file).toBe('noindex,follow');
      expect(sitemap).not.toContain(`${origin}${page.path}<`);
      const article = `${origin}${page.path.replace(/[^/]+\/$/, '')}`;
      const [block] = elements(page, ({ properties }) => properties['type'] === 'application/ld+json');
      const graph = JSON.parse(block ? ownText(block) : '{}')['@graph'] as {
        '@id'?: string;
        isPartOf?: unknown;
      }[];
      const self = graph.find((node) => node['@id'] === origin + page.path);
      expect(self?.isPartOf, page.file).toEqual({ '@id': article });
    }
  });

  it('has no relative address in any preview', () => {
    for (const [page, head] of heads) {
      for (const key of ['og:url', 'og:image', 'canonical']) {
        for (const value of head.get(key) ?? []) expect(value, `${page.file} ${key}`).toMatch(/^https:\/\//);
      }
    }
  });
});

describe('a site whose sections have no cards, of an article that had another name', () => {
  const environment = { CONTENT_DIR: '', OUT_DIR: '', CACHE_DIR: '' };
  const head = (path: string) => {
    const html = readFileSync(join(environment.OUT_DIR, path, 'index.html'), 'utf8');
    return readHead({ file: path, path, html, tree: rehype().parse(html) });
  };
  const card = [`${origin}/news/cards/articles/strait.png`];

  it('shows the article’s card for them all', async () => {
    const folder = ownFolder();
    for (const name of ['CONTENT_DIR', 'OUT_DIR', 'CACHE_DIR'] as const)
      environment[name] = join(folder, name);
    writeFiles(environment.CONTENT_DIR, {
      ...smallContent,
      'articles/strait.md':
        smallContent['articles/strait.md']?.replace('\nadded:', '\nformerIds: [channel]\nadded:') ?? '',
    });
    const settings = { BASE_PATH: '/news/', SECTION_CARDS: 'off', SEARCH: 'off', PRECOMPRESS: 'off' };
    await buildSite({ ...environment, ...settings });

    const section = head('articles/strait/later');
    expect(section.get('og:image')).toEqual(card);
    expect(section.get('og:url')).toEqual([`${origin}/news/articles/strait/later/`]);
    expect(existsSync(join(environment.OUT_DIR, 'cards/articles/strait.png'))).toBe(true);
    expect(existsSync(join(environment.OUT_DIR, 'cards/articles/strait'))).toBe(false);
    for (const [from, to] of [
      ['articles/channel', 'articles/strait'],
      ['articles/channel/later', 'articles/strait/later'],
    ] as const) {
      const moved = head(from);
      expect(moved.get('canonical')).toEqual([`${origin}/news/${to}/`]);
      expect(moved.get('og:url')).toEqual([`${origin}/news/${to}/`]);
      expect(moved.get('og:image')).toEqual(card);
    }
  });
});

function isSection(page: BuiltPage): boolean {
  return /^articles\/[^/]+\/(?!names\/)[^/]+\/index\.html$/.test(page.file) && isNoindex(page);
}

function readHead(page: BuiltPage): Head {
  const [head] = elements(page, named('head'));
  const said = (head?.children ?? []).filter((child): child is Element => child.type === 'element');
  const entries = said.flatMap(({ tagName, properties }): [string, string][] => {
    if (tagName === 'link' && [properties['rel']].flat().includes('canonical'))
      return [['canonical', String(properties['href'])]];
    if (tagName !== 'meta') return [];
    return [[String(properties['property'] ?? properties['name']), String(properties['content'])]];
  });
  return new Map(
    [...Map.groupBy(entries, ([key]) => key)].map(([key, all]) => [key, all.map(([, value]) => value)]),
  );
}
