import type * as z from 'zod';

/**
 * Issues as the schema reports them, with a union’s replaced by those of the one option that the value
 * comes nearest to; where it comes near none, the union’s own issue stays.
 */
export function flattenIssues(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const near = issue.errors.find((option) =>
      option.every(({ path, code }) => path.length > 0 || code !== 'invalid_type'),
    );
    if (!near || near.length === 0) return [issue];
    return flattenIssues(near.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  });
}
