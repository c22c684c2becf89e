import * as z from 'zod';
import type { ContentFile, FieldPath } from '../read/content-file.ts';

/**
 * Frontmatter that failed its schema, with stand-ins for what is wrong or missing, so that the rest of the file
 * can be judged in the same run. What stands keeps its index. Undefined where even that does not help.
 */
export function salvage(
  { id, frontmatter }: ContentFile,
  schema: z.ZodObject,
  issues: readonly z.core.$ZodIssue[],
): unknown {
  const value = structuredClone(frontmatter.value) as Record<string, unknown>;
  for (const issue of issues) {
    const path = issue.path as FieldPath;
    if (issue.code !== 'unrecognized_keys') removeAt(path, value);
    else if (path.length === 0) for (const key of issue.keys) delete value[key];
    else removeAt(path, value);
  }
  for (const [key, field] of Object.entries(schema.shape)) {
    if (value[key] === undefined) value[key] = standIn(field as z.ZodType, id);
  }
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Takes out a wrong field. A wrong id in a list gives way to one that names nothing; a longer entry ends its list. */
function removeAt([field = '', index]: FieldPath, value: Record<string, unknown>): void {
  const list = value[field];
  if (!Array.isArray(list) || typeof index !== 'number') delete value[field];
  else if (typeof list[index] === 'object' && list[index] !== null) list.splice(index);
  else if (index < list.length) list[index] = nobody;
}

const nobody = 'stand-in';

/** The first plain value that a field accepts. */
function standIn(field: z.ZodType, id: string): unknown {
  if (field.safeParse(undefined).success) return undefined;
  const choices = field instanceof z.ZodEnum ? field.options : [];
  const values = ['2000-01-01', id, 'AA', `countries/${nobody}`, [{ title: id }], ...choices];
  return values.find((value) => field.safeParse(value).success);
}
