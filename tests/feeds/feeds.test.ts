import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/catalog/limits.ts';
import { articleFeeds } from '../../src/feeds/article-feeds.ts';
import { entityFeed } from '../../src/feeds/entity-feed.ts';
import type { ArticleRecord } from '../../src/records/content.ts';
import { site } from '../../src/site.ts';
import { crimeaPage, exampleAddresses, exampleArticle, exampleEntityPage, kyiv } from '../example-records.ts';

const feedsOf = (articles: readonly ArticleRecord[]) =>
  articleFeeds(articles, exampleAddresses, (article) => JSON.stringify(article));
const feeds = feedsOf([exampleArticle]);
const body = (path: string) => String(feeds.find((file) => file.path === path)?.make());
const articleUrl = 'https://news.example/desk/articles/ukraine-japan/';
const context = { addresses: exampleAddresses, sectionPages: true };
const passages = entityFeed(crimeaPage, context);

const atomFeeds = { 'feed.xml': body('feed.xml'), 'territories/crimea/feed.xml': passages };

describe.each(Object.entries(atomFeeds))('%s', (path, xml) => {
  const feed = parseAtomFeed(xml);

  it('has what RFC 4287 requires of a feed', () => {
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    );
    expect(URL.canParse(feed.id ?? '')).toBe(true);
    expect(feed.title?.value).toBeTruthy();
    expect(feed.updated).toBe('2026-11-25T00:00:00.000Z');
    expect(feed.links?.filter(({ rel }) => rel === 'self').map(({ href }) => href)).toEqual([
      `https://news.example/desk/${path}`,
    ]);
    expect(feed.links?.filter(({ rel }) => rel === 'alternate')).toHaveLength(1);
  });

  it('has what RFC 4287 requires of every entry', () => {
    const ids = feed.entries?.map(({ id }) => id) ?? [];
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of feed.entries ?? []) {
      expect(URL.canParse(entry.id ?? '')).toBe(true);
      expect(entry.title?.value).toBeTruthy();
      expect(entry.links).toHaveLength(1);
      expect(entry.authors?.[0]?.name).toBe('Author not established');
      expect(entry.content).toMatchObject({ type: 'html', value: expect.stringMatching(/\S/) });
      expect(entry.published).toBe('2026-11-24T00:00:00.000Z');
      expect(entry.updated).toBe('2026-11-25T00:00:00.000Z');
    }
  });

  it('reads the same in another parser', async () => {
    const other = await new Parser().parseString(xml);
    expect(other.title?.trim()).toBe(feed.title?.value);
    expect(other.items.map(({ id, link }) => [id, link])).toEqual(
      feed.entries?.map(({ id, links }) => [id, links?.[0]?.href]),
    );
  });
});

describe('feed.xml', () => {
  it('carries the whole article with absolute addresses and without its controls', () => {
    const [entry] = parseAtomFeed(body('feed.xml')).entries ?? [];
    expect(entry?.title?.value).toBe(exampleArticle.title);
    expect(entry?.content?.value?.split(/(?<=<\/(?:p|h2|ol)>)/)).toEqual([
      '<p><em>Ships off Odesa</em> <small>Navy &#x3C;photo></small></p>',
      '<p>The lead names <a href="https://news.example/desk/places/kyiv/">Kiev</a> &#x26; ' +
        '<a href="https://news.example/desk/territories/crimea/">Crimea</a> &#x3C;first>.' +
        `<sup><a href="${articleUrl}#note-1">1</a></sup></p>`,
      '<h2>Waters near <em>Crimea</em></h2>',
      '<p>Crimea, then Kiev.<br>Crimea again.</p>',
      '<h2>Words</h2>',
      '<p>Soskin: “Ask the people of Crimea in 2021.”</p>',
      '<hr><h2>Editors’ notes</h2>',
      '<ol><li><p>Kyiv in Ukrainian.</p>',
      '</li></ol>',
      '<p>Source: <a href="https://source.example/?a=1&#x26;b=2">Source &#x26; Co</a></p>',
    ]);
  });

  it('names the author where one is established', () => {
    const [file] = feedsOf([{ ...exampleArticle, byline: 'A. Writer' }]);
    expect(parseAtomFeed(String(file?.make())).entries?.[0]?.authors).toEqual([{ name: 'A. Writer' }]);
  });

  it('is well-formed whatever characters a title has', async () => {
    const title = 'a\u0000\u0008\uFFFEb ]]> & <x> \u{1F6A2}';
    const [file] = feedsOf([{ ...exampleArticle, title }]);
    const { items } = await new Parser().parseString(String(file?.make()));
    expect(items[0]?.title?.trim()).toBe('ab ]]> & <x> \u{1F6A2}');
  });

  it('leaves drafts out and has the latest change first', () => {
    const at = (id: string, added: string, updated: string | null, draft = false) => ({
      ...exampleArticle,
      id,
      path: exampleAddresses.article(id),
      added,
      updated,
      draft,
    });
    const [file] = feedsOf([
      at('old', '2026-01-01', null),
      at('corrected', '2026-01-01', '2026-03-01'),
      at('new', '2026-02-01', null),
      at('draft', '2026-04-01', null, true),
    ]);
    const ids = parseAtomFeed(String(file?.make())).entries?.map(({ id }) => id?.split('/').at(-2));
    expect(ids).toEqual(['corrected', 'new', 'old']);
  });

  it('carries as many articles as a reader may fetch whole, the latest', () => {
    const days = Array.from({ length: limits.feedArticles + 5 }, (_, day) =>
      String(day + 1).padStart(2, '0'),
    );
    const [file] = feedsOf(
      days.map((day) => ({ ...exampleArticle, id: day, added: `2026-01-${day}`, updated: null })),
    );
    const added = parseAtomFeed(String(file?.make())).entries?.map(({ published }) =>
      published?.slice(8, 10),
    );
    expect(added).toEqual(days.slice(5).reverse());
  });
});

describe('feed.json', () => {
  const feed = JSON.parse(body('feed.json'));

  it('has what JSON Feed 1.1 requires', () => {
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: site.name,
      home_page_url: 'https://news.example/desk/',
      feed_url: 'https://news.example/desk/feed.json',
      language: 'en-US',
    });
    expect(feed.items[0]).toMatchObject({
      id: articleUrl,
      url: articleUrl,
      date_published: '2026-11-24T00:00:00.000Z',
      date_modified: '2026-11-25T00:00:00.000Z',
      content_html: parseAtomFeed(body('feed.xml')).entries?.[0]?.content?.value,
    });
    expect(parseJsonFeed(body('feed.json')).items).toHaveLength(1);
  });

  it('credits nobody where no author is established', () => {
    expect(feed).not.toHaveProperty('authors');
    expect(feed.items[0]).not.toHaveProperty('authors');
  });
});

describe('the feed of an entity', () => {
  const { entries = [], title } = parseAtomFeed(passages);

  it('has passages with the paragraph’s permanent address as id, leading to the section’s own page', () => {
    expect(title?.value).toBe('Crimea · Gazetteer');
    expect(entries.map(({ id, links, title }) => [id, links?.[0]?.href, title?.value])).toEqual([
      [`${articleUrl}#p-aaaaa`, `${articleUrl}#p-aaaaa`, exampleArticle.title],
      [`${articleUrl}#waters`, `${articleUrl}waters/#waters`, `${exampleArticle.title} · Waters near Crimea`],
      [
        `${articleUrl}#p-bbbbb`,
        `${articleUrl}waters/#p-bbbbb`,
        `${exampleArticle.title} · Waters near Crimea`,
      ],
    ]);
  });

  it('leads to the article where sections have no pages of their own', () => {
    const xml = entityFeed(crimeaPage, { ...context, sectionPages: false });
    const leads = parseAtomFeed(xml).entries?.map(({ id, links }) => [id, links?.[0]?.href]);
    expect(leads?.at(-1)).toEqual([`${articleUrl}#p-bbbbb`, `${articleUrl}#p-bbbbb`]);
  });

  it('marks every form and escapes the text around', () => {
    expect(entries.map(({ content }) => content?.value)).toEqual([
      '<blockquote><p>The lead names Kiev &amp; <strong>Crimea</strong> &lt;first&gt;.</p></blockquote>',
      '<blockquote><p>Waters near <strong>Crimea</strong></p></blockquote>',
      '<blockquote><p><strong>Crimea</strong>, then Kiev.<br><strong>Crimea</strong> again.</p></blockquote>',
    ]);
  });

  it('is valid without a passage: it changed when its facts were checked', () => {
    const empty = parseAtomFeed(entityFeed(exampleEntityPage(kyiv), context));
    expect(empty).toMatchObject({ updated: '2026-11-20T00:00:00.000Z', authors: [{ name: site.name }] });
  });
});
