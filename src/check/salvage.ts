import * as z from 'zod';
import { kindNames } from '../kinds.ts';
import type { ContentFile, FieldPath } from '../read/content-file.ts';
import { valueAt } from './field-values.ts';
import { flattenIssues } from './flatten-issues.ts';
import { meantKey } from './meant-key.ts';
import { isOptional, schemaAt } from './schema-at.ts';

/** A wrong value may have hidden that another is missing, and its stand-in a third. */
const mostRounds = 3;

/**
 * Frontmatter that failed its schema, with stand-ins for what is wrong or missing, so that the rest of the file
 * can be judged in the same run. What stands keeps its index. Undefined where even that does not help.
 */
export function salvage(
  { id, frontmatter }: ContentFile,
  schema: z.ZodObject,
  issues: readonly z.core.$ZodIssue[],
): unknown {
  const value = structuredClone(frontmatter.value);
  let left = issues;
  for (let round = 0; round < mostRounds; round++) {
    // Of misspelt fields first: they may be the missing ones.
    for (const issue of left.toSorted(byKeys)) mend(issue, value, schema, id);
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    left = flattenIssues(parsed.error.issues);
  }
  return undefined;
}

function byKeys(a: z.core.$ZodIssue, b: z.core.$ZodIssue): number {
  return Number(b.code === 'unrecognized_keys') - Number(a.code === 'unrecognized_keys');
}

/** Takes out what is wrong, or puts something in its place where it must not be missing. */
function mend(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodObject, id: string): void {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') {
    mendKeys(issue.keys, path, value, schema);
    return;
  }
  const holder = valueAt(value, path.slice(0, -1)) as Record<string | number, unknown> | undefined;
  const step = path.at(-1);
  if (typeof holder !== 'object' || holder === null || step === undefined) return;
  const field = schemaAt(schema, path);
  if (holder[step] !== undefined && field?.safeParse(holder[step]).success) return;
  const meant = field && likelyMeant(field, holder[step]);
  if (meant !== undefined) holder[step] = meant;
  else if (field === undefined || (typeof step === 'string' && isOptional(schema, path))) delete holder[step];
  else if (path.some((part) => typeof part === 'number') && takesWords(field)) cutList(value, path);
  else holder[step] = standIn(field, id);
}

/** Gives misspelt fields their names, and takes out what is no field. */
function mendKeys(keys: readonly string[], path: FieldPath, value: unknown, schema: z.ZodObject): void {
  const holder = valueAt(value, path) as Record<string, unknown>;
  for (const key of keys) {
    const meant = meantKey(key, path, value, schema);
    if (meant !== undefined) holder[meant] ??= holder[key];
    delete holder[key];
  }
}

/** A number that lacks its quotes, and one entry that lacks the brackets of a list. */
function likelyMeant(field: z.ZodType, value: unknown): unknown {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  return [String(value), [value]].find((meant) => field.safeParse(meant).success);
}

function takesWords(field: z.ZodType): boolean {
  return field instanceof z.ZodObject || field.safeParse('any words').success;
}

/** Ends the innermost list on the way before the entry that needs words: none can be made up that would be judged. */
function cutList(value: unknown, path: FieldPath): void {
  const at = path.findLastIndex((step) => typeof step === 'number');
  const list = valueAt(value, path.slice(0, at));
  if (Array.isArray(list)) list.splice(path[at] as number);
}

const nobody = 'stand-in';

/** The first plain value that a field accepts. */
function standIn(field: z.ZodType, id: string): unknown {
  if (field.safeParse(undefined).success) return undefined;
  if (field instanceof z.ZodObject) {
    const fields = Object.entries(field.shape) as [string, z.ZodType][];
    return Object.fromEntries(fields.map(([key, each]) => [key, standIn(each, id)]));
  }
  if (field instanceof z.ZodArray) return [standIn(field.element as z.ZodType, id)];
  const choices = field instanceof z.ZodEnum ? field.options : [];
  const refs = kindNames.map((kind) => `${kind}/${nobody}`);
  const values = ['2000-01-01', id, nobody, 'AA', 0, ...refs, 'https://example.org/', ...choices];
  return values.find((value) => field.safeParse(value).success);
}
