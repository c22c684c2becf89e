import type { ArticleRecord, EntityRecord } from '../records/content.ts';
import { anchorText } from './anchor-text.ts';
import type { ArticleLedger, LedgerAnchor } from './anchors.ts';
import { findLedger, type Ledger, type LedgerEntity } from './ledger.ts';

/** What recording needs to know of an article. */
export type RecordedArticle = Pick<
  ArticleRecord,
  'id' | 'formerIds' | 'draft' | 'paragraphs' | 'notes' | 'departures'
>;
export type RecordedEntity = Pick<EntityRecord, 'ref' | 'kind'> & {
  readonly data: { readonly formerIds: readonly string[]; readonly draft: boolean };
};

/**
 * The ledger after the present state is published: exactly the ids that the build used, and all that were
 * ever known before. Recording twice changes nothing.
 */
export function recordLedger(
  previous: Ledger,
  articles: readonly RecordedArticle[],
  entities: readonly RecordedEntity[],
): Ledger {
  const published = articles.filter(({ draft }) => !draft);
  const renamed = new Set(published.flatMap(({ formerIds }) => formerIds));
  const kept = [...previous.articles].filter(([id]) => !renamed.has(id));
  const recorded = published.map(
    (article) => [article.id, recordArticle(findLedger(previous, article), article)] as const,
  );
  return {
    articles: new Map([...kept, ...recorded]),
    entities: recordEntities(previous.entities, entities),
  };
}

function recordArticle(previous: ArticleLedger | undefined, article: RecordedArticle): ArticleLedger {
  const anchors: Record<string, LedgerAnchor> = { ...previous?.anchors };
  let after: string | null = null;
  for (const { id, kind, text, formerIds } of article.paragraphs) {
    const recordedKind = kind === 'heading' ? 'heading' : 'paragraph';
    anchors[id] = { after, kind: recordedKind, text: anchorText(text) };
    for (const former of formerIds) {
      const known = previous?.anchors[former];
      anchors[former] = { kind: known?.kind ?? recordedKind, now: id, text: known?.text ?? null };
    }
    after = id;
  }
  for (const { id, paragraph, text } of article.notes) {
    anchors[id] = { after: paragraph, kind: 'note', text: anchorText(text) };
  }
  for (const [id, departures] of Map.groupBy(article.departures ?? [], ({ id }) => id)) {
    const anchor = anchors[id];
    if (anchor !== undefined) anchors[id] = { ...anchor, left: departures.map(({ from }) => from).sort() };
  }
  const formerIds = new Set([...(previous?.formerIds ?? []), ...article.formerIds]);
  formerIds.delete(article.id);
  return formerIds.size > 0 ? { formerIds: [...formerIds].sort(), anchors } : { anchors };
}

/** The entities of the ledger after the present state is published. */
export function recordEntities(
  previous: Ledger['entities'],
  entities: readonly RecordedEntity[],
): Ledger['entities'] {
  const next = new Map<string, LedgerEntity>(previous);
  const published = entities.filter(({ data }) => !data.draft);
  for (const { ref, kind, data } of published) {
    for (const former of data.formerIds) next.set(`${kind}/${former}`, { now: ref });
  }
  for (const { ref } of published) next.set(ref, {});
  return next;
}
