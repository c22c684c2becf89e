import type { FieldPath } from '../read/content-file.ts';

export interface FieldString {
  readonly path: FieldPath;
  readonly value: string;
}

/** Every string in frontmatter, in order, with the path that leads to it. */
export function stringsOf(value: unknown, path: FieldPath = []): FieldString[] {
  if (typeof value === 'string') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsOf(item, [...path, key]));
}

/** What stands at `path`; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (current, step) => (current as Record<string, unknown> | null | undefined)?.[step],
    value,
  );
}
