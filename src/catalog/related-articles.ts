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
  naming: Archive['naming'],
): readonly IndexedArticle[] {
  const shared = new Map<IndexedArticle, number>();
  for (const ref of article.named.keys()) {
    const all = naming.get(ref) ?? [];
    const at = placeIn(all, article.place);
    for (let i = Math.max(0, at - limits.relatedNeighbors); i <= at + limits.relatedNeighbors; i += 1) {
      const other = all[i];
      if (other && other !== article) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const distance = ({ place }: IndexedArticle) => Math.abs(place - article.place);
  return [...shared]
    .sort(([a, inA], [b, inB]) => inB - inA || distance(a) - distance(b) || a.place - b.place)
    .slice(0, limits.related)
    .map(([other]) => other);
}

/** Binary search: the articles that name an entity stand in the order of all articles. */
function placeIn(articles: readonly IndexedArticle[], place: number): number {
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((articles[middle]?.place ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
