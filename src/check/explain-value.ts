import type * as z from 'zod';
import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { FieldPath } from '../read/content-file.ts';
import { idFromName } from '../read/transliterate.ts';
import { acceptedKinds } from './accepted-kinds.ts';
import { explainReference, lastPart } from './explain-reference.ts';
import { type IssueContext, labelOf } from './issue-context.ts';
import { describedAs, isOptional, schemaAt } from './schema-at.ts';
import { shownValue } from './shown-value.ts';

/** A value of the right type that the field does not take. */
export function explainValue(
  issue: z.core.$ZodIssue,
  value: unknown,
  path: FieldPath,
  context: IssueContext,
): Problem {
  const { file } = context;
  const { message, fix } = explain(issue, value, path, context);
  return problem(
    'invalid-value',
    file.path,
    file.frontmatter.place(path),
    `${labelOf(path)} ${message}`,
    fix,
  );
}

interface Words {
  readonly message: string;
  readonly fix: string;
}

function explain(issue: z.core.$ZodIssue, value: unknown, path: FieldPath, context: IssueContext): Words {
  switch (issue.code) {
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const near = nearest(String(value), choices);
      const message = `is "${shownValue(value)}", which is none of the words it can be`;
      return { message, fix: near ? `write ${near}` : `write one of ${choices.join(', ')}` };
    }
    case 'too_small':
    case 'too_big':
      return explainSize(issue, value, path, context);
    case 'invalid_format':
    case 'custom': {
      if (value === '') return explainEmpty(path, context.schema);
      const field = schemaAt(context.schema, path);
      const kinds = acceptedKinds(field);
      if (kinds.length > 0)
        return explainReference(String(value), kinds, context.refs, mayBeMissing(path, context.schema));
      const meant = meantValue(String(value), field);
      return { message: `is "${shownValue(value)}"`, fix: meant ? `write ${meant}` : issue.message };
    }
    default:
      return { message: `is "${shownValue(value)}"`, fix: issue.message };
  }
}

function explainSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
  path: FieldPath,
  { schema }: IssueContext,
): Words {
  if (issue.origin === 'string') return explainEmpty(path, schema);
  const description = describedAs(schema, path);
  if (issue.origin === 'array')
    return { message: 'is an empty list', fix: `list at least one${description ? ` (${description})` : ''}` };
  const limit = path.at(-1) === 'lat' ? 90 : 180;
  return {
    message: `is ${String(value)}, which is off the map`,
    fix: `write degrees from −${limit} to ${limit}${limit === 90 ? '; latitude is the number north or south' : ''}`,
  };
}

function mayBeMissing(path: FieldPath, schema: z.ZodObject): boolean {
  return typeof path.at(-1) === 'number' || isOptional(schema, path);
}

function explainEmpty(path: FieldPath, schema: z.ZodObject): Words {
  const description = describedAs(schema, path);
  const orNot = mayBeMissing(path, schema) ? ', or leave it out' : '';
  return { message: 'is empty', fix: `write it${description ? ` (${description})` : ''}${orNot}` };
}

/** What the field takes of a name, a path, an address that lacks its beginning, or capitals that are missing. */
function meantValue(value: string, field: z.ZodType | undefined): string | undefined {
  const last = lastPart(value);
  const address = /^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(value) ? [`https://${value}`] : [];
  const likely = [idFromName(last), last, value.toUpperCase(), ...address];
  return likely.find((meant) => meant !== null && field?.safeParse(meant).success) ?? undefined;
}
