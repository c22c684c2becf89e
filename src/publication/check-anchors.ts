import type { AnchorLink } from '../markdown/transform-context.ts';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ArticleRecord } from '../records/content.ts';

/** Judges links to places within articles once all articles are known. */
export function checkAnchors(links: readonly AnchorLink[], articles: readonly ArticleRecord[]): Problem[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (id: string) => {
    let known = anchors.get(id);
    if (known === undefined) {
      known = collectAnchors(byId.get(id));
      anchors.set(id, known);
    }
    return known;
  };
  return links.flatMap(({ file, place, article, anchor }) => {
    // One that cannot be read has been reported as that.
    if (!byId.has(article) || anchorsOf(article).has(anchor)) return [];
    const near = nearest(anchor, anchorsOf(article));
    const fix = near === undefined ? 'link to the article without a place' : `link to #${near}`;
    const message = `articles/${article}.md has no place “#${anchor}”`;
    return [problem('missing-anchor', file, place, message, fix)];
  });
}

function collectAnchors(article: ArticleRecord | undefined): ReadonlySet<string> {
  if (article === undefined) return new Set();
  const { paragraphs, notes, statements, retired, sections } = article;
  return new Set([
    ...[...paragraphs, ...notes, ...statements, ...retired].map(({ id }) => id),
    ...[...paragraphs, ...sections].flatMap(({ formerIds }) => formerIds),
  ]);
}
