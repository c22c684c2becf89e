import { join } from 'node:path';
import { addresses as makeAddresses } from '../addresses.ts';
import {
  articlePreview,
  entityPreview,
  type PlacedCard,
  sectionPreview,
  sitePreview,
} from '../cards/describe-cards.ts';
import { drawCards } from '../cards/draw-cards.ts';
import type { Catalog } from '../catalog/build-catalog.ts';
import type { Settings } from '../settings.ts';
import { startProgress } from './progress.ts';
import { writeFile } from './write-file.ts';

/** Draws the preview cards of the site, its articles, sections and entities into `dir`. */
export async function publishCards(dir: string, catalog: Catalog, settings: Settings): Promise<void> {
  const cards = [...describeCards(catalog, settings)];
  const progress = startProgress('Drawing preview cards');
  await drawCards(
    cards,
    join(settings.cacheDir, 'cards'),
    (path, png) => writeFile(dir, path.slice(settings.base.length), png),
    (done) => progress.update(done, cards.length),
  );
  progress.end();
}

function* describeCards(catalog: Catalog, settings: Settings): Generator<PlacedCard> {
  const addresses = makeAddresses(settings);
  yield sitePreview(addresses);
  for (const id of catalog.articleIds) {
    const page = catalog.articlePage(id);
    yield articlePreview(page, addresses);
    if (!settings.sectionCards || !settings.sectionPages) continue;
    for (const link of page.contents) yield sectionPreview(catalog.sectionPage(id, link.id), addresses);
  }
  for (const { ref } of catalog.entities) yield entityPreview(catalog.entityPage(ref), addresses);
}
