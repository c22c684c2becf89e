import type * as z from 'zod';
import { kindNames, kinds } from '../kinds.ts';
import { nearest } from '../problems/nearest.ts';
import type { FieldPath } from '../read/content-file.ts';
import { valueAt } from './field-values.ts';
import { keysAt } from './schema-at.ts';

/** The field that an unknown one was meant to be, rather one that is not there yet; undefined where none is near. */
export function meantKey(
  key: string,
  parent: FieldPath,
  frontmatter: unknown,
  schema: z.ZodObject,
): string | undefined {
  const known = keysAt(schema, parent);
  const fields = (valueAt(frontmatter, parent) ?? {}) as object;
  const absent = known.filter((other) => !Object.hasOwn(fields, other));
  const written = key.trim().replace(/:.*$/, '');
  const plural = kindNames.find((kind) => kinds[kind].singular === written.toLowerCase());
  if (plural && known.includes(plural)) return plural;
  return nearest(written, absent) ?? nearest(written, known);
}
