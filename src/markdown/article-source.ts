import type { Addresses } from '../addresses.ts';
import type { ArticleRecord, EntityRecord } from '../catalog/records.ts';
import type { EntityRef } from '../kinds.ts';
import type { ArticleLedger } from '../permalinks/anchors.ts';
import type { Problem } from '../problems.ts';
import type { ContentFile } from '../read/content-file.ts';
import type { ArticleData } from '../schemas/article.ts';

/** An article whose frontmatter has passed its schema. */
export interface ArticleSource {
  readonly file: ContentFile;
  readonly data: ArticleData;
}

/** A form of a name and the entities it may mean. */
export interface NameForm {
  readonly form: string;
  readonly entities: readonly EntityRef[];
}

/** All that a transform may look at besides the article itself. */
export interface TransformContext {
  readonly entities: ReadonlyMap<EntityRef, EntityRecord>;
  /** Earlier `kind/id` → present one. */
  readonly formerRefs: ReadonlyMap<string, EntityRef>;
  /** Ids of all articles, for links between them, with former ids mapped to present ones. */
  readonly articleIds: ReadonlyMap<string, string>;
  readonly addresses: Addresses;
  /** Undefined for an article that was never published. */
  readonly ledger: ArticleLedger | undefined;
  /** Whether a relative file of the content folder exists; for images and links. */
  fileExists(path: string): boolean;
}

export interface TransformedArticle {
  readonly record: ArticleRecord;
  readonly problems: readonly Problem[];
}
