import type { Addresses } from '../addresses.ts';
import { limits } from '../catalog/limits.ts';
import { digest } from '../digest.ts';
import type { DerivedFile } from '../output-file.ts';
import type { ArticleRecord } from '../records/content.ts';
import { site } from '../site.ts';
import { articleHtml } from './article-html.ts';
import { atomFeed } from './atom.ts';
import { byLastChange, type FeedEntry } from './feed-entry.ts';
import { jsonFeed } from './json-feed.ts';

/**
 * `/feed.xml` (Atom) and `/feed.json` (JSON Feed): the latest articles in full. Drafts are left out.
 *
 * @param keyOf names all that an article was made from.
 */
export function articleFeeds(
  articles: readonly ArticleRecord[],
  addresses: Addresses,
  keyOf: (article: ArticleRecord) => string,
): readonly DerivedFile[] {
  const shown = latest(articles);
  const key = digest(shown.map(keyOf).join());
  let made: readonly FeedEntry[] | undefined;
  const entries = () => {
    made ??= shown.map((article) => articleEntry(article, addresses));
    return made;
  };
  const frame = (file: string) => ({
    url: addresses.absolute(addresses.page('')),
    self: addresses.absolute(addresses.page(file)),
    title: site.name,
    description: site.description,
    since: '1970-01-01',
  });
  return [
    { path: 'feed.xml', key, make: () => atomFeed(frame('feed.xml'), entries()) },
    { path: 'feed.json', key, make: () => jsonFeed(frame('feed.json'), entries()) },
  ];
}

function latest(articles: readonly ArticleRecord[]): readonly ArticleRecord[] {
  return articles
    .filter(({ draft }) => !draft)
    .toSorted(byLastChange)
    .slice(0, limits.feedArticles);
}

function articleEntry(article: ArticleRecord, addresses: Addresses): FeedEntry {
  const url = addresses.absolute(article.path);
  return {
    id: url,
    url,
    title: article.title,
    summary: article.description,
    html: articleHtml(article, addresses),
    added: article.added,
    updated: article.updated,
    byline: article.byline,
    image: addresses.absolute(addresses.articleCard(article.id)),
  };
}
