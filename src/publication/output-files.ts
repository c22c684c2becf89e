import { addresses as makeAddresses } from '../addresses.ts';
import { articleFeeds } from '../feeds/article-feeds.ts';
import { entityFeed } from '../feeds/entity-feed.ts';
import { articleDataFiles, entitiesDataFile, openDataFrame } from '../open-data/open-data-files.ts';
import type { Settings } from '../settings.ts';
import type { OutputFile } from './output-file.ts';
import type { Prepared } from './prepare.ts';

/**
 * Every file of the site that is neither a page nor a picture, one at a time. They are not routes of Astro,
 * since a route costs more than such a file does.
 */
export function* outputFiles(prepared: Prepared, settings: Settings): Generator<OutputFile> {
  const { articles, entities, texts, catalog } = prepared;
  const addresses = makeAddresses(settings);
  const context = { addresses, sectionPages: settings.sectionPages };
  for (const article of articles) {
    yield* articleDataFiles(article, texts.get(`articles/${article.id}.md`) ?? '', context);
  }
  yield entitiesDataFile(entities, { addresses });
  yield* openDataFrame(addresses);
  yield* articleFeeds(articles, addresses);
  for (const { ref } of catalog.entities) yield entityFeed(catalog.entityPage(ref), addresses);
}
