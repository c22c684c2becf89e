import type { Archive } from './archive.ts';
import type { IndexedArticle } from './index-article.ts';
import { limits } from './limits.ts';

/**
 * The articles that share the most entities with one, the nearest in time first among equals; at most
 * `limits.related`. For each entity only the nearest articles that name it are looked at, so that the work
 * does not grow with the archive.
 */
export function relatedArticles(
  article: IndexedArticle,
  { naming, order }: Pick<Archive, 'naming' | 'order'>,
): readonly IndexedArticle[] {
  const shared = new Map<IndexedArticle, number>();
  for (const ref of article.named.keys()) {
    const all = naming.get(ref) ?? [];
    const at = placeIn(all, article, order);
    const from = Math.max(0, at - limits.relatedNeighbors);
    for (const other of all.slice(from, at + limits.relatedNeighbors + 1)) {
      if (other !== article) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const place = ({ record }: IndexedArticle) => order.get(record.id) ?? 0;
  const distance = (other: IndexedArticle) => Math.abs(place(other) - place(article));
  return [...shared]
    .sort(([a, inA], [b, inB]) => inB - inA || distance(a) - distance(b) || place(a) - place(b))
    .slice(0, limits.related)
    .map(([other]) => other);
}

/** Binary search: the articles that name an entity stand in the order of the archive. */
function placeIn(
  articles: readonly IndexedArticle[],
  article: IndexedArticle,
  order: ReadonlyMap<string, number>,
): number {
  const wanted = order.get(article.record.id) ?? 0;
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order.get(articles[middle]?.record.id ?? '') ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
