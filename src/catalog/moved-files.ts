import type { EntityRef } from '../kinds.ts';
import type { MovedPage } from '../records/pages.ts';
import type { Archive } from './archive.ts';

/**
 * Earlier addresses of files, which no page can stand in for: the open data of renamed articles and the feeds of
 * renamed entities. Hosts that follow no redirects know them no more.
 */
export function movedFiles({
  articles,
  articlesById,
  entities,
  addresses,
}: Archive): readonly Pick<MovedPage, 'from' | 'to'>[] {
  return [
    ...articles.flatMap(({ record }) =>
      record.formerIds
        .filter((id) => !articlesById.has(id))
        .flatMap((id) => [
          { from: addresses.articleData(id), to: addresses.articleData(record.id) },
          { from: addresses.articleMarkdown(id), to: addresses.articleMarkdown(record.id) },
        ]),
    ),
    ...[...entities.values()].flatMap(({ ref, kind, data }) =>
      data.formerIds
        .map((id): EntityRef => `${kind}/${id}`)
        .filter((former) => !entities.has(former))
        .map((former) => ({ from: addresses.entityFeed(former), to: addresses.entityFeed(ref) })),
    ),
  ];
}
