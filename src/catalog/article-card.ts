import type { ArticleRecord } from '../records/content.ts';
import type { ArticleCard, ArticleLink, DatedArticle } from '../records/parts.ts';

export function articleCard(article: ArticleRecord): ArticleCard {
  const { description, words, draft } = article;
  return { ...datedArticle(article), description, words, draft };
}

export function datedArticle(article: DatedArticle): DatedArticle {
  const { byline, written, added, updated } = article;
  return { ...articleLink(article), byline, written, added, updated };
}

export function articleLink({ id, path, title }: ArticleLink): ArticleLink {
  return { id, path, title };
}
