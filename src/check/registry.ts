import { type EntityRef, isKind } from '../kinds.ts';
import type { ContentFile } from '../read/content-file.ts';
import type { ArticleSource, EntitySource } from './sources.ts';

/** Which `kind/id` exist, and which once did. Articles are kept under `articles/id`. */
export interface Registry {
  /** Whatever has a file, sound or not: a reference to a broken file is not an unknown entity. */
  readonly present: ReadonlySet<string>;
  /** Earlier `kind/id` → present one. */
  readonly former: ReadonlyMap<string, string>;
}

export function registerIds(
  files: readonly ContentFile[],
  articles: readonly ArticleSource[],
  entities: readonly EntitySource[],
): Registry {
  const present = new Set(files.map(({ collection, id }) => `${collection}/${id}`));
  const former = new Map<string, string>();
  for (const { file, data } of [...articles, ...entities]) {
    for (const id of data.formerIds) {
      const earlier = `${file.collection}/${id}`;
      if (!present.has(earlier) && !former.has(earlier)) former.set(earlier, `${file.collection}/${file.id}`);
    }
  }
  return { present, former };
}

/** `kind/id` with a known kind, as against words for an unnamed speaker or a path. */
export function isReference(value: string): value is EntityRef {
  const [kind = '', id = '', ...more] = value.split('/');
  return more.length === 0 && isKind(kind) && /^\S+$/.test(id);
}
