import type { ArticleLedger, LedgerAnchor } from './anchors.ts';
import type { Ledger } from './ledger.ts';

/** How a ledger differs from the one before. */
export interface LedgerChange {
  /** Articles that have changes, by id. */
  readonly articles: ReadonlyMap<string, ArticleChange>;
  /** Entities that are new or have become another. */
  readonly entities: readonly string[];
}

export interface ArticleChange {
  readonly isNew: boolean;
  /** Ids that were not known. */
  readonly added: readonly string[];
  /** Ids whose words, place or fate have changed. */
  readonly changed: readonly string[];
}

export function compareLedgers(previous: Ledger, next: Ledger): LedgerChange {
  const articles = new Map<string, ArticleChange>();
  for (const [id, article] of next.articles) {
    const change = compareArticle(previous.articles.get(id), article);
    if (change !== undefined) articles.set(id, change);
  }
  const entities = [...next.entities].filter(([ref, { now }]) => {
    const known = previous.entities.get(ref);
    return known === undefined || known.now !== now;
  });
  return { articles, entities: entities.map(([ref]) => ref) };
}

/** Undefined where nothing has changed; an id that is renamed counts as new. */
function compareArticle(previous: ArticleLedger | undefined, next: ArticleLedger): ArticleChange | undefined {
  if (previous === next) return undefined;
  const known = previous?.anchors ?? {};
  const added: string[] = [];
  const changed: string[] = [];
  for (const [id, anchor] of Object.entries(next.anchors)) {
    const before = Object.hasOwn(known, id) ? known[id] : undefined;
    if (before === undefined) added.push(id);
    else if (!isSame(before, anchor)) changed.push(id);
  }
  const isNew = previous === undefined;
  const isRenamed = previous?.formerIds?.join() !== next.formerIds?.join();
  return isNew || isRenamed || added.length + changed.length > 0 ? { isNew, added, changed } : undefined;
}

function isSame(a: LedgerAnchor, b: LedgerAnchor): boolean {
  return (
    a.text === b.text &&
    a.after === b.after &&
    a.kind === b.kind &&
    a.now === b.now &&
    a.retired === b.retired
  );
}
