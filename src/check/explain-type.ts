import type * as z from 'zod';
import { type Problem, problem } from '../problems/problem.ts';
import type { FieldPath } from '../read/content-file.ts';
import { idFromName } from '../read/transliterate.ts';
import { type IssueContext, labelOf } from './issue-context.ts';
import { describedAs, isOptional, keysAt, schemaAt } from './schema-at.ts';
import { shownValue } from './shown-value.ts';

type TypeIssue = z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidUnion;

/** A value of the wrong type. A number or a truth value where words belong only lacks its quotes: that is repaired. */
export function explainType(
  issue: TypeIssue,
  value: unknown,
  path: FieldPath,
  context: IssueContext,
): Problem {
  const { file, schema } = context;
  const expected = issue.code === 'invalid_type' ? issue.expected : 'other';
  const place = value === null ? file.frontmatter.keyPlace(path) : file.frontmatter.place(path);
  const report = (message: string, fix: string, edits?: Problem['edits']) =>
    problem('invalid-value', file.path, place, message, fix, edits);
  if (value === null) {
    const description = describedAs(schema, path);
    const orNot = isOptional(schema, path) ? ', or leave the line out' : '';
    const fix = `give it one${description ? ` (${description})` : ''}${orNot}`;
    return report(`${labelOf(path)} has no value`, fix);
  }
  const message = `${labelOf(path)} is ${typeName(value)}, not ${expectedNames[expected] ?? 'what belongs here'}`;
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return explainUnquoted(message, path, context, report);
  }
  return report(message, fixFor(expected, value, path, context));
}

function fixFor(expected: string, value: unknown, path: FieldPath, context: IssueContext): string {
  const { schema } = context;
  if (expected === 'string') return 'put the whole value in quotes where brackets or a colon belong to it';
  if (expected === 'array' && typeof value === 'string') return fixForList(value, path, context);
  if (expected === 'object') {
    const shown = typeof value === 'string' ? `"${value}"` : '…';
    return `write its fields, such as \`${keyFor(value, path, schema)}: ${shown}\``;
  }
  const description = describedAs(schema, path);
  return expectedFixes[expected] ?? (description ? `write: ${description}` : 'see the handbook');
}

function fixForList(value: string, path: FieldPath, context: IssueContext): string {
  const [key] = keysAt(context.schema, [...path, 0]);
  if (key) return `write a list, each entry with its fields: \`- ${key}: …\``;
  const words = value.split(/[,;]\s*/);
  const items = isListOfIds(path, context) ? words.map((word) => idFromName(word) ?? word) : words;
  return `write a list, even for one: \`${path.at(-1)}: [${items.join(', ')}]\``;
}

/** The field that a value alone most likely belongs to: one that takes it and not any words, or the first. */
function keyFor(value: unknown, path: FieldPath, schema: IssueContext['schema']): string {
  const keys = keysAt(schema, path);
  const takes = (key: string, words: unknown) => schemaAt(schema, [...path, key])?.safeParse(words).success;
  return keys.find((key) => takes(key, value) && !takes(key, 'any words')) ?? keys[0] ?? 'key';
}

function explainUnquoted(
  message: string,
  path: FieldPath,
  { file, schema }: IssueContext,
  report: (message: string, fix: string, edits?: Problem['edits']) => Problem,
): Problem {
  const range = file.frontmatter.range(path);
  const raw = range ? file.text.slice(...range).trim() : '…';
  const parsed = schemaAt(schema, path)?.safeParse(raw);
  if (!range || !parsed?.success) {
    return report(message, parsed?.error?.issues[0]?.message ?? 'write text in quotes');
  }
  const edit = { file: file.path, start: range[0], end: range[0] + raw.length, text: `"${raw}"` };
  return report(message, `put it in quotes: "${raw}"`, [edit]);
}

function isListOfIds(path: FieldPath, { schema }: IssueContext): boolean {
  const item = schemaAt(schema, [...path, 0]);
  return item?.safeParse('an-id').success === true && !item.safeParse('No Id').success;
}

const expectedNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'a list',
  object: 'a set of fields',
};

const expectedFixes: Readonly<Record<string, string>> = {
  number: 'write a plain number without quotes, such as 44.6',
  boolean: 'write true or false, without quotes',
  array: 'write a list: one line `- …` for each',
};

/** What a value is, as sentences say it. */
export function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a set of fields';
  if (typeof value === 'string') return `the text "${shownValue(value)}"`;
  return typeof value === 'number' ? `the number ${value}` : `\`${String(value)}\``;
}
