import { addresses } from '../addresses.ts';
import { buildCatalog, type Catalog } from '../catalog/build-catalog.ts';
import type { Settings } from '../settings.ts';
import { writeDuePages } from './due-pages.ts';
import { type Examined, type ExamineOptions, examine } from './examine.ts';
import { type Collection, type Manifest, writeRecords } from './store.ts';

export interface Prepared extends Examined {
  readonly catalog: Catalog;
  /** Of the records that pages read; null with errors, when the store keeps its last good state. */
  readonly manifest: Manifest | null;
}

/**
 * Examines the content and, when nothing is wrong, writes the record of every page. With errors the store
 * keeps its last good state.
 */
export async function prepare(settings: Settings, options: ExamineOptions): Promise<Prepared> {
  const examined = await examine(settings, options);
  const catalog = catalogOf(examined, settings, options);
  return { ...examined, catalog, manifest: examined.hasErrors ? null : writePages(catalog, settings) };
}

/** Stands in while there has been no good state yet: the pages of a site without content. */
export function prepareEmpty(settings: Settings): void {
  writePages(catalogOf({ articles: [], entities: [] }, settings, { drafts: true }), settings);
}

function catalogOf(
  { articles, entities }: Pick<Examined, 'articles' | 'entities'>,
  settings: Settings,
  { drafts }: ExamineOptions,
): Catalog {
  return buildCatalog({
    articles,
    entities,
    addresses: addresses(settings),
    sectionPages: settings.sectionPages,
    includeDrafts: drafts,
  });
}

function writePages(catalog: Catalog, settings: Settings): Manifest {
  const manifest = writeRecords(settings.cacheDir, pageRecords(catalog, settings));
  writeDuePages(settings.cacheDir, manifest);
  return manifest;
}

/** The record of every page, one after the other. */
export function* pageRecords(
  catalog: Catalog,
  { base }: Settings,
): Generator<readonly [collection: Collection, id: string, record: unknown]> {
  for (const id of catalog.articleIds) {
    yield ['articles', id, catalog.articlePage(id)];
    yield ['matrices', id, catalog.matrix(id)];
  }
  for (const { article, section } of catalog.sections) {
    yield ['sections', `${article}/${section}`, catalog.sectionPage(article, section)];
  }
  for (const { ref, pageCount } of catalog.entities) {
    for (let page = 1; page <= pageCount; page++) {
      yield ['entities', page === 1 ? ref : `${ref}/${page}`, catalog.entityPage(ref, page)];
    }
  }
  for (const kind of catalog.kinds) yield ['kinds', kind, catalog.kindPage(kind)];
  for (const moved of catalog.movedPages) {
    yield ['moved', moved.from.slice(base.length).replace(/\/$/, ''), moved];
  }
  yield ['site', 'site', catalog.site()];
}
