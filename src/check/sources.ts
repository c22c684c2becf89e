import type { Kind, KindData } from '../kinds.ts';
import type { ContentFile } from '../read/content-file.ts';
import type { ArticleData } from '../schemas/article.ts';

/** An article whose frontmatter has passed its schema. */
export interface ArticleSource {
  readonly file: ContentFile;
  readonly data: ArticleData;
}

/** An entity’s file and its frontmatter as the schema of its kind returns it. */
export type EntitySource = {
  readonly [K in Kind]: {
    readonly ref: `${K}/${string}`;
    readonly kind: K;
    readonly file: ContentFile;
    readonly data: KindData[K];
  };
}[Kind];

/** Pairs a kind with what its schema has let through. Types must take that on trust, here alone. */
export function entitySource(kind: Kind, file: ContentFile, data: unknown): EntitySource {
  return { ref: `${kind}/${file.id}`, kind, file, data } as EntitySource;
}
