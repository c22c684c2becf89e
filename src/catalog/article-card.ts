import type { ArticleCard, ArticleRecord } from './records.ts';

export function articleCard(article: ArticleRecord): ArticleCard {
  const { id, path, title, description, written, added, updated, byline, words, draft } = article;
  return { id, path, title, description, written, added, updated, byline, words, draft };
}
