import type { Catalog } from '../catalog/build-catalog.ts';
import { digest } from '../digest.ts';
import type { Settings } from '../settings.ts';
import type { Examined } from './examine.ts';
import type { RecordSource } from './write-records.ts';

/**
 * The record of every page, one after the other, each with the key of what it is made from: of an article’s, its text
 * and its neighbors’; of an entity’s, the articles that name it; and of both, all entities.
 *
 * @param version of the code that makes records.
 */
export function* pageRecords(
  { articleKeys, entities }: Pick<Examined, 'articleKeys' | 'entities'>,
  catalog: Catalog,
  { base }: Settings,
  version: string,
): Generator<RecordSource> {
  const shared = digest(JSON.stringify([version, entities]));
  const keyOf = (articles: readonly (string | undefined)[]) =>
    digest([shared, ...articles.map((id) => articleKeys.get(id ?? ''))].join());

  const { articleIds } = catalog;
  for (const [place, id] of articleIds.entries()) {
    yield {
      collection: 'articles',
      id,
      key: keyOf([id, articleIds[place - 1], articleIds[place + 1]]),
      make: () => catalog.articlePage(id),
    };
    yield { collection: 'matrices', id, key: keyOf([id]), make: () => catalog.matrix(id) };
  }
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
