import { type Problem, problem } from '../problems/problem.ts';
import type { ContentFile, FieldPath } from '../read/content-file.ts';

/** How the words begin that `npm run new` leaves for the editor to replace. */
export const placeholder = 'Say here';

/** Words of a new file that nobody has replaced. A draft may still have them. */
export function checkPlaceholders(files: readonly ContentFile[]): Problem[] {
  return files
    .filter(({ frontmatter }) => frontmatter.value['draft'] !== true)
    .flatMap((file) =>
      placeholdersIn(file.frontmatter.value).map((path) => {
        const message = `\`${path.at(-1)}\` still has the words that stood there when the file was made`;
        const fix = 'write what they ask for, or set `draft: true`';
        return problem('invalid-value', file.path, file.frontmatter.place(path), message, fix);
      }),
    );
}

function placeholdersIn(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'string') return value.startsWith(`${placeholder} `) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => placeholdersIn(item, [...path, key]));
}
