import type { EntityRef } from '../kinds.ts';
import type { ArticleLedger } from './anchors.ts';

/** Every address ever published: what `content/permalinks/` holds. */
export interface Ledger {
  /** By the id the article had when last recorded. */
  readonly articles: ReadonlyMap<string, ArticleLedger>;
  readonly entities: ReadonlyMap<string, LedgerEntity>;
}

export interface LedgerEntity {
  /** The entity this one has become. */
  readonly now?: EntityRef | undefined;
}

export const emptyLedger: Ledger = { articles: new Map(), entities: new Map() };

/** An article or entity, as far as its address goes. */
export interface Addressed {
  readonly id: string;
  readonly formerIds: readonly string[];
}

/**
 * What the ledger remembers of an article under its present and its earlier ids. Where an anchor is known
 * under several, the present id’s counts.
 */
export function findLedger(ledger: Ledger, { id, formerIds }: Addressed): ArticleLedger | undefined {
  const found = [...formerIds, id].flatMap((known) => ledger.articles.get(known) ?? []);
  if (found.length < 2) return found[0];
  return {
    formerIds: found.flatMap((article) => article.formerIds ?? []),
    anchors: Object.assign({}, ...found.map(({ anchors }) => anchors)),
  };
}
