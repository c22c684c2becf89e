import type { ArticleCard } from '../records/parts.ts';

/** The latest day on which one of the articles was added or updated; null without articles. */
export function lastModified(articles: readonly Pick<ArticleCard, 'added' | 'updated'>[]): string | null {
  return articles.reduce<string | null>((latest, { added, updated }) => {
    const day = updated ?? added;
    return latest !== null && latest > day ? latest : day;
  }, null);
}
