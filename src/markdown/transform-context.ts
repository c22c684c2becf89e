import type { Addresses } from '../addresses.ts';
import type { EntityRef } from '../kinds.ts';
import type { ArticleLedger } from '../permalinks/anchors.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { ImageSize } from '../read/image-size.ts';
import type { ArticleRecord, EntityRecord } from '../records/content.ts';

/** All that a transform may look at besides the article itself. */
export interface TransformContext {
  readonly entities: ReadonlyMap<EntityRef, EntityRecord>;
  /** Earlier `kind/id` → present one. */
  readonly formerRefs: ReadonlyMap<string, EntityRef>;
  /** Ids of the articles that links may lead to, with former ids mapped to present ones. */
  readonly articleIds: ReadonlyMap<string, string>;
  /** Drafts that nothing may lead to here: `kind/id` or `articles/id`, present or former, → the present one. */
  readonly drafts: ReadonlyMap<string, string>;
  /** `kind/id` of files that cannot be read, and what may be a former one of theirs: links to them are not judged. */
  readonly unread: ReadonlySet<string>;
  readonly addresses: Addresses;
  /** Undefined for an article that was never published. */
  readonly ledger: ArticleLedger | undefined;
  /** Sizes of the pictures in the content folder, by relative path. */
  readonly images: ReadonlyMap<string, ImageSize>;
  /** Whether a relative file of the content folder exists; for images and links. */
  fileExists(path: string): boolean;
}

/** A link from one content file to a place in an article, which only the whole publication can judge. */
export interface AnchorLink {
  readonly file: string;
  readonly place: Place;
  /** Present id of the article linked to. */
  readonly article: string;
  readonly anchor: string;
}

/** What a page needs of the publication besides its own record. */
export interface Outgoing {
  /** Links to places in other articles; a `missing-anchor` is for the cross-checks to find. */
  readonly links: readonly AnchorLink[];
  /** Files of the content folder the page shows or links to; each is served at its own path: `articles/ship.jpg`. */
  readonly files: readonly string[];
}

export interface TransformedArticle extends Outgoing {
  readonly record: ArticleRecord;
  readonly problems: readonly Problem[];
}

/** An entity’s background, rendered. */
export interface RenderedBackground extends Outgoing {
  readonly html: string;
  readonly problems: readonly Problem[];
}
