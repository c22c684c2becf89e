import { type Problem, problem } from '../problems/problem.ts';
import type { ContentFile, FieldPath } from '../read/content-file.ts';
import { placesOf } from '../read/place.ts';

/** How the words begin that `npm run new` leaves for the editor to replace. */
export const placeholder = 'Say here';

/** Words of a new file that nobody has replaced. A draft may still have them. */
export function checkPlaceholders(files: readonly ContentFile[]): Problem[] {
  return files
    .filter(({ frontmatter }) => frontmatter.value['draft'] !== true)
    .flatMap((file) => [...inFrontmatter(file), ...inBody(file)]);
}

const fix = 'write what they ask for, or set `draft: true`';

function inFrontmatter({ path: file, frontmatter }: ContentFile): Problem[] {
  return placeholdersIn(frontmatter.value).map((path) => {
    const message = `\`${path.at(-1)}\` still has the words that stood there when the file was made`;
    return problem('invalid-value', file, frontmatter.place(path), message, fix);
  });
}

function inBody({ path: file, text, body, bodyOffset }: ContentFile): Problem[] {
  if (!body.includes(placeholder)) return [];
  const placeAt = placesOf(text);
  const message = 'The text still has words that stood there when the file was made';
  return [...body.matchAll(bodyPattern)].map(({ index, 1: mark = '', 2: words = '' }) => {
    const start = bodyOffset + index + mark.length;
    return problem('invalid-value', file, placeAt(start, start + words.length), message, fix);
  });
}

/** A paragraph or a heading that begins with them. */
const bodyPattern = new RegExp(`^((?:## )?)(${placeholder} .*)$`, 'gm');

function placeholdersIn(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'string') return value.startsWith(`${placeholder} `) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => placeholdersIn(item, [...path, key]));
}
