import { type EntityRef, idOf } from '../kinds.ts';
import { compareProblems, type Problem } from '../problems/problem.ts';
import type { ContentFolder } from '../read/read-content.ts';
import { checkArticles } from './check-articles.ts';
import { checkEditions } from './check-editions.ts';
import { checkEntities } from './check-entities.ts';
import { checkFrontmatter } from './check-frontmatter.ts';
import { checkIds } from './check-ids.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import { checkSimilar } from './check-similar.ts';
import { checkTerms } from './check-terms.ts';
import { registerIds } from './registry.ts';
import { resolveArticle, resolveEntity } from './resolve-references.ts';
import type { ArticleSource, EntitySource } from './sources.ts';

/** The content that passed, with what did not. Articles’ texts are judged later, when they are transformed. */
export interface CheckedContent {
  /** With present ids, as far as they are known; a declared entity may still have no file, or a broken one. */
  readonly articles: readonly ArticleSource[];
  /** With present ids, as far as they are known. */
  readonly entities: readonly EntitySource[];
  /** Earlier `kind/id` → present one. */
  readonly formerRefs: ReadonlyMap<string, EntityRef>;
  /** Ids of all articles, present and former, → the present one. */
  readonly articleIds: ReadonlyMap<string, string>;
  /** `kind/id` and `articles/id` that files which cannot be read have or may have, so that nobody calls them gone. */
  readonly unread: ReadonlySet<string>;
  /** In the order of every report; those of the reader included. */
  readonly problems: readonly Problem[];
}

/** Judges a content folder by its frontmatter: each file by its schema, then all of them together. */
export function checkContent(folder: ContentFolder): CheckedContent {
  const files = checkFrontmatter(folder.files);
  const { articles, entities, problems } = files;
  const registry = registerIds(folder.files, files);
  const { present, former, unread } = registry;
  return {
    articles: articles.map((article) => resolveArticle(article, former)),
    entities: entities.map((entity) => resolveEntity(entity, former)),
    formerRefs: new Map([...former].filter(([ref]) => !isArticle(ref))) as Map<string, EntityRef>,
    articleIds: new Map(
      [...[...present].map((ref) => [ref, ref] as const), ...former]
        .filter(([ref]) => isArticle(ref))
        .map(([ref, now]) => [idOf(ref), idOf(now)]),
    ),
    unread,
    problems: [
      ...folder.problems,
      ...problems,
      ...checkPlaceholders(folder.files),
      ...checkIds([...articles, ...entities], present),
      ...checkReferences(articles, entities, registry),
      ...checkRelations(entities, former),
      ...checkEditions(entities, former),
      ...checkTerms(articles, entities, former),
      ...checkSimilar(entities),
      ...checkEntities(entities),
      ...checkArticles(articles, folder.sources),
    ].toSorted(compareProblems),
  };
}

function isArticle(ref: string): boolean {
  return ref.startsWith('articles/');
}
