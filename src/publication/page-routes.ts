import type { Collection } from './store.ts';

/** A collection whose records have a page each: of the record of the whole site many pages show something. */
export type PageCollection = Exclude<Collection, 'site'>;

interface PageRoute {
  /** The route that shows a record of the collection. */
  readonly component: string;
  /** Where the page of a record is in the built folder. */
  readonly file: (id: string) => string;
}

/**
 * The routes of `src/pages` that have a page for each record. An earlier address has the form of a present one, so the
 * address alone does not tell the route.
 */
export const pageRoutes: Readonly<Record<PageCollection, PageRoute>> = {
  articles: {
    component: 'src/pages/articles/[article]/index.astro',
    file: (id) => `articles/${id}/index.html`,
  },
  matrices: {
    component: 'src/pages/articles/[article]/names.astro',
    file: (id) => `articles/${id}/names/index.html`,
  },
  sections: {
    component: 'src/pages/articles/[article]/[section].astro',
    file: (id) => `articles/${id}/index.html`,
  },
  entities: { component: 'src/pages/[kind]/[...entity].astro', file: (id) => `${id}/index.html` },
  kinds: { component: 'src/pages/[kind]/index.astro', file: (id) => `${id}/index.html` },
  moved: { component: 'src/pages/[...moved].astro', file: (id) => `${id}/index.html` },
};
