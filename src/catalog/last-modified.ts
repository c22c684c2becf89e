import { latestDay } from '../dates/latest-day.ts';
import type { ArticleCard } from '../records/parts.ts';

type Dated = Pick<ArticleCard, 'added' | 'updated'>;

/** The day of an article’s last correction, or that on which it was added. */
export function lastChange({ added, updated }: Dated): string {
  return updated ?? added;
}

/** The latest day on which one of the articles was added or updated; null without articles. */
export function lastModified(articles: readonly Dated[]): string | null {
  return latestDay(articles.map(lastChange));
}
