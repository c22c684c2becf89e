import type { ArticleRecord } from '../records/content.ts';
import type { ArticleCard } from '../records/parts.ts';

export function articleCard(article: ArticleRecord): ArticleCard {
  const { id, path, title, description, written, added, updated, byline, words, draft } = article;
  return { id, path, title, description, written, added, updated, byline, words, draft };
}
