import type { ContentFile } from '../read/content-file.ts';
import type { CheckedFiles } from './check-frontmatter.ts';

/** Which `kind/id` exist, and which once did. Articles are kept under `articles/id`. */
export interface Registry {
  /** Whatever has a file, sound or not: a reference to a broken file is not an unknown entity. */
  readonly present: ReadonlySet<string>;
  /** Earlier `kind/id` → present one. */
  readonly former: ReadonlyMap<string, string>;
  /** What files that cannot be read have or may have as an id, present or former: nobody can say that it is unknown. */
  readonly unread: ReadonlySet<string>;
}

export function registerIds(
  files: readonly ContentFile[],
  { articles, entities, unread }: Pick<CheckedFiles, 'articles' | 'entities' | 'unread'>,
): Registry {
  const present = new Set(files.map(({ collection, id }) => `${collection}/${id}`));
  const former = new Map<string, string>();
  for (const { file, data } of [...articles, ...entities]) {
    for (const id of data.formerIds) {
      const earlier = `${file.collection}/${id}`;
      if (!present.has(earlier) && !former.has(earlier)) former.set(earlier, `${file.collection}/${file.id}`);
    }
  }
  return { present, former, unread: new Set(unread.flatMap(possibleRefs)) };
}

/** Every word of a file that cannot be read may be one of its former ids. */
function possibleRefs({ collection, id, text }: ContentFile): string[] {
  const words = text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
  return [id, ...words].map((word) => `${collection}/${word}`);
}
