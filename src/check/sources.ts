import type { EntityRef } from '../kinds.ts';
import type { ContentFile } from '../read/content-file.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { EntityData } from '../schemas/entity.ts';

/** An article whose frontmatter has passed its schema. */
export interface ArticleSource {
  readonly file: ContentFile;
  readonly data: ArticleData;
}

/** An entity’s file and its frontmatter as the schema of its kind returns it. */
export interface EntitySource {
  readonly ref: EntityRef;
  readonly file: ContentFile;
  readonly data: EntityData & Readonly<Record<string, unknown>>;
}
