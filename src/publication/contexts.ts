import { addresses as makeAddresses } from '../addresses.ts';
import type { CheckedContent } from '../check/check-content.ts';
import type { ArticleSource, EntitySource } from '../check/sources.ts';
import type { TransformContext } from '../markdown/transform-context.ts';
import type { ContentFolder } from '../read/read-content.ts';
import type { EntityRecord } from '../records/content.ts';
import type { Settings } from '../settings.ts';

/** All that a transform may look at but the ledger of its article. */
export type SharedContext = Omit<TransformContext, 'ledger'>;

/**
 * What may be named and linked to: for a draft everything, for what is published only what is published too.
 * Whether drafts are shown makes no difference, so that no build finds what a check has not.
 */
export function contexts(
  { articles, entities, formerRefs, articleIds, unread }: CheckedContent,
  folder: ContentFolder,
  settings: Settings,
): (source: ArticleSource | EntitySource) => SharedContext {
  const records = entities.map((source) => entityRecord(source, settings));
  const drafts = new Map(
    [...articles, ...entities]
      .filter(({ data }) => data.draft)
      .flatMap(({ file: { collection, id }, data }) =>
        [id, ...data.formerIds].map((known) => [`${collection}/${known}`, `${collection}/${id}`]),
      ),
  );
  const all: SharedContext = {
    entities: new Map(records.map((record) => [record.ref, record])),
    formerRefs,
    articleIds,
    drafts: new Map(),
    unread,
    addresses: makeAddresses(settings),
    images: folder.images,
    fileExists: (path) => folder.assets.has(path) || folder.sources.has(path),
  };
  if (drafts.size === 0) return () => all;
  const published: SharedContext = {
    ...all,
    entities: new Map([...all.entities].filter(([ref]) => !drafts.has(ref))),
    articleIds: new Map([...articleIds].filter(([id]) => !drafts.has(`articles/${id}`))),
    drafts,
  };
  return ({ data }) => (data.draft ? all : published);
}

/** An entity before its background is rendered. */
export function entityRecord({ file, ...entity }: EntitySource, settings: Settings): EntityRecord {
  return { ...entity, id: file.id, path: makeAddresses(settings).entity(entity.ref), html: '' };
}
