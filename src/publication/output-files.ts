import { addresses as makeAddresses } from '../addresses.ts';
import { robotsFile } from '../crawlers/robots.ts';
import { sitemapFiles } from '../crawlers/sitemap.ts';
import { webManifestFile } from '../crawlers/web-manifest.ts';
import { articleFeeds } from '../feeds/article-feeds.ts';
import { entityFeed } from '../feeds/entity-feed.ts';
import { renderRedirects } from '../hosting/redirects-file.ts';
import { articleDataFile, entitiesDataFile, openDataFrame } from '../open-data/open-data-files.ts';
import type { DerivedFile, OutputFile } from '../output-file.ts';
import { searchIndexFiles } from '../search/search-index.ts';
import { searchRecords } from '../search/search-records.ts';
import type { Settings } from '../settings.ts';
import type { Prepared } from './prepare.ts';

/**
 * Every file of the site that is neither a page nor a picture, one at a time. They are not routes of Astro,
 * since a route costs more than such a file does.
 */
export async function* outputFiles(
  prepared: Prepared,
  settings: Settings,
): AsyncGenerator<OutputFile | DerivedFile> {
  const { articles, articleKeys, entities, texts, catalog, manifest } = prepared;
  const keyOf = ({ id }: { readonly id: string }) => articleKeys.get(id) ?? '';
  const addresses = makeAddresses(settings);
  const context = { addresses, sectionPages: settings.sectionPages };
  for (const article of articles) {
    const key = keyOf(article);
    // The editors’ own file, unchanged.
    const path = `articles/${article.id}.md`;
    yield { path, key, make: () => texts.get(path) ?? '' };
    yield { path: `articles/${article.id}.json`, key, make: () => articleDataFile(article, context).body };
  }
  yield entitiesDataFile(entities, { addresses });
  yield* openDataFrame(addresses);
  yield* articleFeeds(articles, addresses, keyOf);
  for (const { ref } of catalog.entities) {
    const key = manifest?.entities[ref] ?? '';
    yield { path: `${ref}/feed.xml`, key, make: () => entityFeed(catalog.newestPassages(ref), context) };
  }
  const followed = catalog.entities.map((entity) => ({ ...entity, path: addresses.entity(entity.ref) }));
  yield* await sitemapFiles({ articles, entities: followed }, addresses);
  yield robotsFile(addresses, settings.otherParts);
  yield webManifestFile(addresses);
  const redirects = [...catalog.movedPages, ...catalog.movedFiles];
  if (redirects.length > 0) yield { path: '_redirects', body: renderRedirects(redirects) };
}

/** The search index: files too, but of a build’s longer steps. */
export function searchFiles(
  { articles, entities }: Prepared,
  settings: Settings,
): Promise<readonly OutputFile[]> {
  return searchIndexFiles(searchRecords(articles, entities, makeAddresses(settings)));
}
