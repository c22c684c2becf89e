import { type EntityRef, idOf, type Kind, kindOf } from './kinds.ts';
import type { Settings } from './settings.ts';

/**
 * Every address of the site, in one place, since addresses never change. All functions return
 * root-relative paths that carry the base path; `absolute` makes a full address of one.
 */
export function addresses({
  base,
  site,
  sectionCards = true,
}: Pick<Settings, 'base' | 'site'> & Partial<Pick<Settings, 'sectionCards'>>) {
  const articleCard = (id: string) => `${base}cards/articles/${id}.png`;
  const entity = (ref: EntityRef, page = 1) => `${base}${ref}/${page > 1 ? `${page}/` : ''}`;
  return {
    absolute: (path: string) => site + path,
    page: (name: string) => `${base}${name}`,
    article: (id: string) => `${base}articles/${id}/`,
    anchor: (articleId: string, anchor: string) => `${base}articles/${articleId}/#${anchor}`,
    section: (articleId: string, section: string) => `${base}articles/${articleId}/${section}/`,
    /** The same place as `anchor`, on the page of its section: for sharing. */
    sectionAnchor: (articleId: string, section: string, anchor: string) =>
      `${base}articles/${articleId}/${section}/#${anchor}`,
    articleNames: (id: string) => `${base}articles/${id}/names/`,
    articleData: (id: string) => `${base}articles/${id}.json`,
    articleMarkdown: (id: string) => `${base}articles/${id}.md`,
    kind: (kind: Kind) => `${base}${kind}/`,
    entity,
    entityFeed: (ref: EntityRef) => `${base}${ref}/feed.xml`,
    /** Preview cards: `cards/site.png`, `cards/articles/ID.png`, `cards/articles/ID/SECTION.png`, `cards/KIND/ID.png`. */
    siteCard: `${base}cards/site.png`,
    articleCard,
    /** The article’s where sections have no cards of their own. */
    sectionCard: (articleId: string, section: string) =>
      sectionCards ? `${base}cards/articles/${articleId}/${section}.png` : articleCard(articleId),
    entityCard: (ref: EntityRef) => `${base}cards/${kindOf(ref)}/${idOf(ref)}.png`,
  };
}

/** The page of an address, without the place on it. */
export function pageOf(path: string): string {
  return path.replace(/#.*/, '');
}

/** Anchor of the entry that the mark of a statement leads to, by the anchor of the statement. */
export function voiceAnchor(statement: string): string {
  return statement.replace('s-', 'v-');
}

/** Anchor of a statement on the page of all statements, where ids of several articles meet. */
export function statementAnchor(articleId: string, statement: string): string {
  return `${articleId}-${statement}`;
}

export type Addresses = ReturnType<typeof addresses>;
