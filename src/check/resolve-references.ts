import { type EntityRef, kindNames } from '../kinds.ts';
import type { ArticleSource } from '../markdown/article-source.ts';
import type { EntitySource } from './check-frontmatter.ts';
import { isReference } from './registry.ts';

type Former = ReadonlyMap<string, string>;

/** The article with present ids, declaring only entities that passed their schema: others are reported already. */
export function resolveArticle(
  { file, data }: ArticleSource,
  former: Former,
  sound: ReadonlySet<EntityRef>,
): ArticleSource {
  const declared = kindNames.map((kind) => {
    const refs = data[kind].map((id) => former.get(`${kind}/${id}`) ?? `${kind}/${id}`);
    const ids = refs.filter((ref) => sound.has(ref as EntityRef)).map((ref) => ref.slice(kind.length + 1));
    return [kind, [...new Set(ids)]] as const;
  });
  const statements = former.size === 0 ? data.statements : replaceFormer(data.statements, former);
  return { file, data: { ...data, ...Object.fromEntries(declared), statements } };
}

export function resolveEntity(entity: EntitySource, former: Former): EntitySource {
  return former.size === 0 ? entity : { ...entity, data: replaceFormer(entity.data, former) };
}

/** The same data with each former `kind/id` replaced by the present one. */
function replaceFormer<T>(value: T, former: Former): T;
function replaceFormer(value: unknown, former: Former): unknown {
  if (typeof value === 'string') return isReference(value) ? (former.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => replaceFormer(item, former));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceFormer(item, former)]));
}
