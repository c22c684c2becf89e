import { type Problem, problem } from '../problems/problem.ts';
import type { ArticleSource, EntitySource } from './sources.ts';

/** A former id is an address that still works: it belongs to one file, and to none that has it now. */
export function checkIds(
  sources: readonly (ArticleSource | EntitySource)[],
  present: ReadonlySet<string>,
): Problem[] {
  const owners = new Map<string, string>();
  return sources.flatMap(({ file, data }) =>
    data.formerIds.flatMap((id, index) => {
      const earlier = `${file.collection}/${id}`;
      const owner = present.has(earlier) ? `${earlier}.md` : owners.get(earlier);
      owners.set(earlier, file.path);
      if (owner === undefined) return [];
      const place = file.frontmatter.place(['formerIds', index]);
      if (owner === file.path) {
        const message = present.has(earlier)
          ? `\`${id}\` is the present id of this file`
          : `\`${id}\` is listed twice`;
        return [problem('duplicate-id', file.path, place, message, 'take it out of `formerIds`')];
      }
      const message = `\`${id}\` already leads to ${owner}`;
      const fix = 'take it out of `formerIds`, or rename the other file';
      return [problem('duplicate-id', file.path, place, message, fix)];
    }),
  );
}
