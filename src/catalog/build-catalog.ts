import { type EntityRef, type Kind, kindNames } from '../kinds.ts';
import type { EntityRecord } from '../records/content.ts';
import type {
  ArticlePage,
  EntityPage,
  EntityPassages,
  KindPage,
  MovedPage,
  NamesMatrix,
  SectionPage,
  SiteRecord,
} from '../records/pages.ts';
import { type Archive, type ArchiveInput, buildArchive } from './archive.ts';
import { articlePage } from './article-page.ts';
import { entityPage, newestPassages } from './entity-page.ts';
import type { IndexedArticle } from './index-article.ts';
import { kindPage } from './kind-page.ts';
import { matrix } from './matrix.ts';
import { movedFiles } from './moved-files.ts';
import { movedPages } from './moved-pages.ts';
import { countPages } from './number-pages.ts';
import { sectionPage } from './section-page.ts';
import { siteRecord } from './site-record.ts';

/** The pages of the site: lists of what there is, and the record of each on demand. */
export interface Catalog {
  /** The newest first. */
  readonly articleIds: readonly string[];
  /** Sections with pages of their own; empty where section pages are off. */
  readonly sections: readonly { readonly article: string; readonly section: string }[];
  /** Every entity with the articles that name or quote it, the number of its pages and the last day on which one that names it changed. */
  readonly entities: readonly {
    readonly ref: EntityRef;
    readonly articles: readonly string[];
    readonly pageCount: number;
    readonly lastModified: string | null;
  }[];
  readonly kinds: readonly Kind[];
  readonly movedPages: readonly MovedPage[];
  readonly movedFiles: ReturnType<typeof movedFiles>;
  articlePage(id: string): ArticlePage;
  sectionPage(article: string, section: string): SectionPage;
  /** @param page number of the page, from 1. */
  entityPage(ref: EntityRef, page?: number): EntityPage;
  /** What the feed of an entity tells. */
  newestPassages(ref: EntityRef): EntityPassages;
  kindPage(kind: Kind): KindPage;
  matrix(article: string): NamesMatrix;
  site(): SiteRecord;
}

/**
 * Joins the content once. Each record is made when it is asked for and not kept, so that a caller can write
 * one after the other without holding the site in memory. The same content gives the same records, in
 * whatever order it comes.
 *
 * The methods throw for ids that are not in the lists.
 */
export function buildCatalog(input: ArchiveInput): Catalog {
  const archive = buildArchive(input);
  const article = (id: string): IndexedArticle => archive.articlesById.get(id) ?? missing(`article ${id}`);
  const entity = (ref: EntityRef): EntityRecord => archive.entities.get(ref) ?? missing(ref);
  return {
    articleIds: archive.articles.map(({ record }) => record.id),
    sections: input.sectionPages
      ? archive.articles.flatMap(({ record, contents }) =>
          contents.map(({ id }) => ({ article: record.id, section: id })),
        )
      : [],
    entities: [...archive.entities.keys()].map((ref) => ({
      ref,
      articles: articlesAbout(ref, archive),
      pageCount: countPages(archive.named.get(ref)?.length ?? 0),
      lastModified: archive.modified.get(ref) ?? null,
    })),
    kinds: kindNames,
    movedPages: movedPages(archive, input.sectionPages),
    movedFiles: movedFiles(archive),
    articlePage: (id) => articlePage(article(id), archive),
    sectionPage: (id, section) => sectionPage(article(id), section, archive),
    entityPage: (ref, page = 1) => entityPage(entity(ref), page, archive),
    newestPassages: (ref) => newestPassages(entity(ref), archive),
    kindPage: (kind) => kindPage(kind, archive),
    matrix: (id) => matrix(article(id), archive),
    site: () => siteRecord(archive),
  };
}

/** Ids of all articles that the page of an entity shows anything of. */
function articlesAbout(ref: EntityRef, { naming, said }: Archive): readonly string[] {
  const quoting = (said.get(ref) ?? []).map(({ article }) => article);
  return [...new Set([...(naming.get(ref) ?? []), ...quoting])].map(({ link }) => link.id);
}

function missing(what: string): never {
  throw new Error(`The catalog has no ${what}.`);
}
