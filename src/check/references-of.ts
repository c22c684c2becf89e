import { type EntityRef, isEntityRef, type KindRow, kindNames, kinds } from '../kinds.ts';
import type { FieldPath } from '../read/content-file.ts';
import type { ArticleData } from '../schemas/article.ts';
import { stringsOf } from './field-values.ts';
import type { EntitySource } from './sources.ts';

/** A place in frontmatter that names an entity. */
export interface FieldReference {
  readonly path: FieldPath;
  /** `kind/id` as written; the kind may not exist. */
  readonly ref: string;
  /** Where the field gives the kind and the value only the id. */
  readonly bare: boolean;
}

/** What an article declares, and the entities it lets speak. */
export function referencesOfArticle(data: ArticleData): FieldReference[] {
  const declared = kindNames.flatMap((kind) =>
    data[kind].map((id, index) => ({ path: [kind, index], ref: `${kind}/${id}`, bare: true })),
  );
  const speakers = data.statements.flatMap(({ speaker }, index) =>
    stringsOf(speaker, ['statements', index, 'speaker'])
      .filter(({ value }) => typeof speaker !== 'string' || looksLikeReference(value))
      .map(({ path, value }) => ({ path, ref: value, bare: false })),
  );
  return [...declared, ...speakers];
}

/** What an entity relates to, in every field that takes `kind/id`. */
export function referencesOfEntity({ kind, data }: EntitySource): FieldReference[] {
  const { relations }: KindRow = kinds[kind];
  return stringsOf(data)
    .filter(({ path, value }) => isEntityRef(value) || fieldOf(path) in relations)
    .filter(({ path }) => path[0] !== 'name' && path[0] !== 'names')
    .map(({ path, value }) => ({ path, ref: value, bare: false }));
}

/** `roles.country` for `roles`, 0, `country`: the key of the relations table. */
export function fieldOf(path: FieldPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function looksLikeReference(value: string): value is EntityRef {
  return isEntityRef(value) || /^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}
