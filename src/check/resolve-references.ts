import { isEntityRef, kindNames } from '../kinds.ts';
import type { ArticleSource, EntitySource } from './sources.ts';

type Former = ReadonlyMap<string, string>;

/** The article with present ids, each at the index it has in the file. */
export function resolveArticle({ file, data }: ArticleSource, former: Former): ArticleSource {
  if (former.size === 0) return { file, data };
  const declared = kindNames.map((kind) => {
    const ids = data[kind].map((id) => former.get(`${kind}/${id}`)?.slice(kind.length + 1) ?? id);
    return [kind, ids] as const;
  });
  const statements = replaceFormer(data.statements, former);
  return { file, data: { ...data, ...Object.fromEntries(declared), statements } };
}

export function resolveEntity<E extends EntitySource>(entity: E, former: Former): E {
  return former.size === 0 ? entity : { ...entity, data: replaceFormer(entity.data, former) };
}

/** The same data with each former `kind/id` replaced by the present one. */
function replaceFormer<T>(value: T, former: Former): T;
function replaceFormer(value: unknown, former: Former): unknown {
  if (typeof value === 'string') return isEntityRef(value) ? (former.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((item) => replaceFormer(item, former));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceFormer(item, former)]));
}
