import { fileURLToPath } from 'node:url';
import { addresses } from '../addresses.ts';
import { buildCatalog, type Catalog } from '../catalog/build-catalog.ts';
import { codeVersion } from '../code-version.ts';
import type { Settings } from '../settings.ts';
import { writeDuePages } from './due-pages.ts';
import { type Examined, type ExamineOptions, examine } from './examine.ts';
import { pageRecords } from './page-records.ts';
import type { Manifest } from './store.ts';
import { writeRecords } from './write-records.ts';

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
  return {
    ...examined,
    catalog,
    manifest: examined.hasErrors ? null : writePages(examined, catalog, settings),
  };
}

/** Stands in while there has been no good state yet: the pages of a site without content. */
export function prepareEmpty(settings: Settings): void {
  const empty = { articles: [], entities: [], articleKeys: new Map() };
  writePages(empty, catalogOf(empty, settings, { drafts: true }), settings);
}

type Records = Pick<Examined, 'articles' | 'entities' | 'articleKeys'>;

function catalogOf({ articles, entities }: Records, settings: Settings, { drafts }: ExamineOptions): Catalog {
  return buildCatalog({
    articles,
    entities,
    addresses: addresses(settings),
    sectionPages: settings.sectionPages,
    includeDrafts: drafts,
  });
}

function writePages(records: Records, catalog: Catalog, settings: Settings): Manifest {
  const version = codeVersion(fileURLToPath(import.meta.url));
  const manifest = writeRecords(settings.cacheDir, pageRecords(records, catalog, settings, version));
  writeDuePages(settings.cacheDir, manifest);
  return manifest;
}
