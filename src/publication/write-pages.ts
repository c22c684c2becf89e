import type { Catalog } from '../catalog/build-catalog.ts';
import type { ArticleRecord } from '../records/content.ts';
import type { Settings } from '../settings.ts';
import type { Examined, Follower, KnownBefore } from './examine.ts';
import { writePageIds } from './page-ids.ts';
import { articleRecords, otherRecords, recordKeys } from './page-records.ts';
import { type Collection, collectionNames, type Manifest } from './store.ts';
import { stretches } from './stretches.ts';
import { startRecords, type WrittenRecord } from './write-records.ts';

export interface WriteOptions {
  /** Of the code that makes records. */
  readonly version: string;
  readonly catalogOf: (content: Pick<Examined, 'articles' | 'entities'>) => Catalog;
  /**
   * Is told of records as soon as they can be read, and after the ids of their collection: of articles’ long before the
   * last of them is transformed. Whether the content has errors shows only in the end; where nobody is told, the ids
   * of pages too keep their last good state.
   */
  readonly onWritten?: ((records: readonly WrittenRecord[]) => void) | undefined;
}

/** They have a page for each article. */
const ofArticles: ReadonlySet<Collection> = new Set(['articles', 'matrices']);

/** A catalog takes a while to join, and whoever renders waits for the first pages. */
const articlesAtOnce = 100;

/** Writes the record of every page, those of articles while articles still come. */
export function writePages(settings: Settings, { version, catalogOf, onWritten }: WriteOptions) {
  const { cacheDir } = settings;
  const records = startRecords(cacheDir, onWritten);
  let endArticles = () => {};
  return {
    follow(known: KnownBefore): Follower {
      if (onWritten) {
        for (const collection of ofArticles) writePageIds(cacheDir, collection, known.articleIds);
      }
      const keys = new Map<string, string>();
      const keyOf = recordKeys(version, known.entities, keys);
      const articles = stretches<ArticleRecord>(articlesAtOnce, (stretch, before, after) => {
        const { entities } = known;
        const catalog = catalogOf({ articles: [before ?? [], ...stretch, after ?? []].flat(), entities });
        const ids = stretch.map(({ id }) => id);
        for (const source of articleRecords(ids, catalog, keyOf)) records.add(source);
      });
      endArticles = articles.end;
      return (article, key) => {
        keys.set(article.id, key);
        articles.add(article);
      };
    },
    finish(
      { entities, articleKeys }: Pick<Examined, 'entities' | 'articleKeys'>,
      catalog: Catalog,
    ): Manifest {
      endArticles();
      const keyOf = recordKeys(version, entities, articleKeys);
      const others = Object.groupBy(otherRecords(catalog, keyOf, settings), ({ collection }) => collection);
      for (const collection of collectionNames) {
        const sources = others[collection] ?? [];
        const ids = ofArticles.has(collection) ? catalog.articleIds : sources.map(({ id }) => id);
        writePageIds(cacheDir, collection, ids);
        for (const source of sources) records.add(source);
      }
      return records.end();
    },
    /** With errors, the store keeps its last good state. */
    abandon: records.abandon,
  };
}
