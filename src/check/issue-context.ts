import type * as z from 'zod';
import type { ContentFile, FieldPath } from '../read/content-file.ts';

/** Where an issue of a schema was found. */
export interface IssueContext {
  readonly file: ContentFile;
  readonly schema: z.ZodObject;
  /** All `kind/id` that have a file. */
  readonly refs: readonly string[];
}

/** A field as sentences name it: `written`, entry 2 of `countries`, `value` of `dates`, entry 1. */
export function labelOf(path: FieldPath): string {
  const last = path.at(-1);
  const before = path.at(-2);
  if (typeof last === 'number')
    return `Entry ${last + 1} of \`${path.findLast((step) => typeof step === 'string')}\``;
  if (typeof before === 'number') return `\`${last}\` of entry ${before + 1} of \`${path.at(-3)}\``;
  return `\`${last}\`${before === undefined ? '' : ` of \`${before}\``}`;
}
