import type * as z from 'zod';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentFile, FieldPath } from '../read/content-file.ts';
import { explainType, typeName } from './explain-type.ts';
import { explainValue } from './explain-value.ts';
import { valueAt } from './field-values.ts';
import { type IssueContext, labelOf } from './issue-context.ts';
import { meantKey } from './meant-key.ts';
import { describedAs, keysAt, schemaAt } from './schema-at.ts';
import { shownValue } from './shown-value.ts';
import { suggestDate } from './suggest-date.ts';
import { takesDate, takesEdtf } from './takes-date.ts';

/** What a colleague would say about an issue of the schema: where, what, and the right value where it can be known. */
export function explainIssue(issue: z.core.$ZodIssue, context: IssueContext): Problem[] {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => explainUnknown(key, path, context));
  const value = valueAt(context.file.frontmatter.value, path);
  if (value === undefined) return isMisspelt(path, context) ? [] : [explainMissing(path, context)];
  if (takesDate(schemaAt(context.schema, path)) && value !== null) return [explainDate(value, path, context)];
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union') {
    return [explainType(issue, value, path, context)];
  }
  return [explainValue(issue, value, path, context)];
}

function explainUnknown(key: string, parent: FieldPath, { file, schema }: IssueContext): Problem {
  const known = keysAt(schema, parent);
  const where = parent.length === 0 ? `the frontmatter of ${describeFolder(file)}` : labelOf(parent);
  const place = file.frontmatter.keyPlace([...parent, key]);
  const [, name = '', value] = /^([\w-]+):(.+)$/.exec(key) ?? [];
  if (value && known.includes(name)) {
    const message = `There is no space after the colon of \`${name}\``;
    return problem('unknown-field', file.path, place, message, `write \`${name}: ${shownValue(value)}\``);
  }
  const meant = meantKey(key, parent, file.frontmatter.value, schema);
  const list =
    known.length > 12
      ? '`npm run new` makes a file that shows them all'
      : `the fields are ${known.join(', ')}`;
  return problem(
    'unknown-field',
    file.path,
    place,
    `\`${shownValue(key)}\` is not a field of ${where.charAt(0).toLowerCase()}${where.slice(1)}`,
    meant ? `write \`${meant}\`` : `leave it out; ${list}`,
  );
}

function describeFolder({ collection }: ContentFile): string {
  return collection === 'articles' ? 'an article' : `a file in ${collection}/`;
}

/** Whether an unknown field beside it is reported as a misspelling of the missing one. */
function isMisspelt(path: FieldPath, context: IssueContext): boolean {
  const parent = path.slice(0, -1);
  const known = keysAt(context.schema, parent);
  const present = Object.keys((valueAt(context.file.frontmatter.value, parent) ?? {}) as object);
  return present.some(
    (key) =>
      !known.includes(key) &&
      meantKey(key, parent, context.file.frontmatter.value, context.schema) === path.at(-1),
  );
}

function explainMissing(path: FieldPath, { file, schema }: IssueContext): Problem {
  const description = describedAs(schema, path);
  return problem(
    'missing-field',
    file.path,
    file.frontmatter.keyPlace(path),
    path.length === 1 ? `The field \`${path[0]}\` is missing` : `${labelOf(path)} is missing`,
    `add \`${path.at(-1)}: …\`${description ? ` (${description})` : ''}`,
  );
}

function explainDate(value: unknown, path: FieldPath, { file, schema }: IssueContext): Problem {
  const text = typeof value === 'object' ? typeName(value) : `"${shownValue(value)}"`;
  const field = schemaAt(schema, path);
  const uncertain = takesEdtf(field);
  const suggestion = suggestDate(String(value));
  const usable = suggestion !== undefined && field?.safeParse(suggestion).success;
  const notation = uncertain
    ? 'write EDTF: "2021-03-17", "2021-03~" (about), "2021-23" (autumn), "2021-06-28/2021-07-10"'
    : 'write a day of the calendar as YYYY-MM-DD, such as 2026-11-24';
  return problem(
    'invalid-date',
    file.path,
    file.frontmatter.place(path),
    `${labelOf(path)} is ${text}, which is not ${uncertain ? 'a date in EDTF' : 'a day'}`,
    usable ? `write ${uncertain ? `"${suggestion}"` : suggestion}` : notation,
  );
}
