import { compareStrings } from '../../compare-strings.ts';
import type { ArticleChange, LedgerChange } from '../../permalinks/compare-ledgers.ts';
import type { Ledger } from '../../permalinks/ledger.ts';
import { plural } from '../../wording/plural.ts';

/** What was recorded, article by article, for the editor who reads it. */
export function describeChange({ articles, entities }: LedgerChange, next: Ledger): string {
  const lines = [...articles]
    .toSorted(([a], [b]) => compareStrings(a, b))
    .flatMap(([id, change]) => [
      `articles/${id}: ${describeArticle(change)}`,
      ...change.renamed.map(
        (anchor) => `  #${anchor} leads to #${next.articles.get(id)?.anchors[anchor]?.now}`,
      ),
    ]);
  if (entities.length > 0) lines.push(`entities: ${entities.length} new`);
  const same = next.articles.size - articles.size;
  if (lines.length === 0) return `Nothing new: the ledger knows all places of ${plural(same, 'article')}.\n`;
  if (same > 0) lines.push(`${plural(same, 'more article')} as before`);
  return `${lines.join('\n')}\n`;
}

function describeArticle({ isNew, added, edited, renamed, moved }: ArticleChange): string {
  const parts = [
    [added.length, 'new'],
    [edited.length, 'with other words'],
    [renamed.length, 'recognized under a new id'],
    [moved.length, 'after another one'],
  ] as const;
  const shown = parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  return [...(isNew ? ['first recorded under this id'] : []), ...shown].join(', ') || 'new earlier id';
}
