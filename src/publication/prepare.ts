import { fileURLToPath } from 'node:url';
import { addresses } from '../addresses.ts';
import { buildCatalog, type Catalog } from '../catalog/build-catalog.ts';
import { codeVersion } from '../code-version.ts';
import type { Settings } from '../settings.ts';
import { type Examined, type ExamineOptions, examine } from './examine.ts';
import type { Manifest } from './store.ts';
import { type WriteOptions, writePages } from './write-pages.ts';

export interface Prepared extends Examined {
  readonly catalog: Catalog;
  /** Of the records that pages read; null with errors, when the store keeps its last good state. */
  readonly manifest: Manifest | null;
}

export type PrepareOptions = Omit<ExamineOptions, 'follow'> & Partial<Pick<WriteOptions, 'onWritten'>>;

/** Examines the content and, when nothing is wrong, writes the record of every page. */
export async function prepare(
  settings: Settings,
  { onWritten, ...options }: PrepareOptions,
): Promise<Prepared> {
  const start = startOf(settings, options.drafts);
  const pages = writePages(settings, { ...start, onWritten });
  const examined = await examine(settings, { ...options, follow: pages.follow }).catch((fault: unknown) => {
    pages.abandon();
    throw fault;
  });
  const catalog = start.catalogOf(examined);
  if (!examined.hasErrors) return { ...examined, catalog, manifest: pages.finish(examined, catalog) };
  pages.abandon();
  return { ...examined, catalog, manifest: null };
}

/** Stands in while there has been no good state yet: the pages of a site without content. */
export function prepareEmpty(settings: Settings): void {
  const start = startOf(settings, true);
  const pages = writePages(settings, start);
  const nothing = { articles: [], entities: [], articleKeys: new Map() };
  pages.finish(nothing, start.catalogOf(nothing));
}

function startOf(settings: Settings, includeDrafts: boolean): Pick<WriteOptions, 'version' | 'catalogOf'> {
  const { sectionPages } = settings;
  return {
    version: codeVersion(fileURLToPath(import.meta.url)),
    catalogOf: ({ articles, entities }) =>
      buildCatalog({ articles, entities, addresses: addresses(settings), sectionPages, includeDrafts }),
  };
}
