import type { Catalog } from '../catalog/build-catalog.ts';
import { digest } from '../digest.ts';
import type { EntityRecord } from '../records/content.ts';
import type { Settings } from '../settings.ts';
import type { RecordSource } from './write-records.ts';

/** Names what a record is made from besides the code and all entities: articles, by their ids; undefined is none. */
type KeyOf = (articles: readonly (string | undefined)[]) => string;

/**
 * Of an article’s record, the key names its text and its neighbors’; of an entity’s, the articles that name it; and of both,
 * all entities.
 *
 * @param version of the code that makes records.
 * @param articleKeys of the articles that are asked for, by id.
 */
export function recordKeys(
  version: string,
  entities: readonly EntityRecord[],
  articleKeys: ReadonlyMap<string, string>,
): KeyOf {
  const shared = digest(JSON.stringify([version, entities]));
  return (articles) => digest([shared, ...articles.map((id) => articleKeys.get(id ?? ''))].join());
}

/**
 * The records of articles’ own pages and of those of their names.
 *
 * @param catalog of these articles and their neighbors at least: their pages show nothing of others.
 */
export function* articleRecords(
  ids: readonly string[],
  catalog: Catalog,
  keyOf: KeyOf,
): Generator<RecordSource> {
  const { articleIds } = catalog;
  const first = articleIds.indexOf(ids[0] ?? '');
  for (const [at, id] of ids.entries()) {
    const place = first + at;
    yield {
      collection: 'articles',
      id,
      key: keyOf([id, articleIds[place - 1], articleIds[place + 1]]),
      make: () => catalog.articlePage(id),
    };
    yield { collection: 'matrices', id, key: keyOf([id]), make: () => catalog.matrix(id) };
  }
}

/** The records of all other pages, one after the other. */
export function* otherRecords(catalog: Catalog, keyOf: KeyOf, { base }: Settings): Generator<RecordSource> {
  for (const { article, section } of catalog.sections) {
    yield {
      collection: 'sections',
      id: `${article}/${section}`,
      key: keyOf([article]),
      make: () => catalog.sectionPage(article, section),
    };
  }
  for (const { ref, pageCount, articles } of catalog.entities) {
    const key = keyOf(articles);
    for (let page = 1; page <= pageCount; page++) {
      yield {
        collection: 'entities',
        id: page === 1 ? ref : `${ref}/${page}`,
        key,
        make: () => catalog.entityPage(ref, page),
      };
    }
  }
  for (const kind of catalog.kinds) {
    yield { collection: 'kinds', id: kind, key: null, make: () => catalog.kindPage(kind) };
  }
  for (const moved of catalog.movedPages) {
    const id = moved.from.slice(base.length).replace(/\/$/, '');
    yield { collection: 'moved', id, key: null, make: () => moved };
  }
  yield { collection: 'site', id: 'site', key: null, make: () => catalog.site() };
}
