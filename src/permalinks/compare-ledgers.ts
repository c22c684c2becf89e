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
  /** Whether the ledger does not know the article under this id. */
  readonly isNew: boolean;
  /** Ids that were not known. */
  readonly added: readonly string[];
  /** Ids that stand for other words than before. */
  readonly edited: readonly string[];
  /** Ids that another one stands for now. */
  readonly renamed: readonly string[];
  /** Ids whose place has changed, or that are in the text again. */
  readonly moved: readonly string[];
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

/** Undefined where nothing has changed. */
function compareArticle(previous: ArticleLedger | undefined, next: ArticleLedger): ArticleChange | undefined {
  if (previous === next) return undefined;
  const change = { added: [], edited: [], renamed: [], moved: [] } as Record<AnchorChange, string[]>;
  for (const [id, anchor] of Object.entries(next.anchors)) {
    const kind = compareAnchor(ownValue(previous?.anchors, id), anchor);
    if (kind !== undefined) change[kind].push(id);
  }
  const isNew = previous === undefined;
  const hasNewName = previous?.formerIds?.join() !== next.formerIds?.join();
  const hasChanged = isNew || hasNewName || Object.values(change).some((ids) => ids.length > 0);
  return hasChanged ? { isNew, ...change } : undefined;
}

type AnchorChange = Exclude<keyof ArticleChange, 'isNew'>;

function compareAnchor(before: LedgerAnchor | undefined, after: LedgerAnchor): AnchorChange | undefined {
  if (before === undefined) return 'added';
  if (after.now !== undefined && after.now !== before.now) return 'renamed';
  if (after.text !== before.text) return 'edited';
  const isSame =
    after.after === before.after &&
    after.kind === before.kind &&
    after.retired === before.retired &&
    after.left?.join() === before.left?.join();
  return isSame && after.now === before.now ? undefined : 'moved';
}

/** A heading may be called "constructor". */
function ownValue<T>(record: Readonly<Record<string, T>> = {}, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
