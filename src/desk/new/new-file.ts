import { stringify } from 'yaml';
import type * as z from 'zod';
import { placeholder } from '../../check/check-placeholders.ts';
import { describedAs, isOptional } from '../../check/schema-at.ts';
import { takesEdtf } from '../../check/takes-date.ts';
import { kindNames, kinds } from '../../kinds.ts';
import type { ContentFile } from '../../read/content-file.ts';
import { article } from '../../schemas/article.ts';
import { quoted, sampleOf } from './sample-of.ts';

export type FieldValues = Readonly<Record<string, unknown>>;

export function schemaOf(collection: ContentFile['collection']): z.ZodObject {
  return collection === 'articles' ? article : kinds[collection].schema;
}

/**
 * The text of a new content file: required fields with their values, optional ones as comments that show
 * how they are written, each under what its schema says of it.
 *
 *     ## What it is.
 *     type: strait
 *     ## A point on the map.
 *     # coordinates:
 *     #   lat: 44.6
 */
export function newFile(collection: ContentFile['collection'], values: FieldValues, today: string): string {
  const schema = schemaOf(collection);
  const written: FieldValues = { ...values, ...emptyLists(collection), draft: true };
  const keys = Object.keys(schema.shape).filter((key) => key !== 'draft');
  const required = keys.filter((key) => key in written);
  const optional = keys.filter((key) => !(key in written));
  return [
    '---',
    ...[...required, 'draft'].flatMap((key) => [
      ...comment(schema, key),
      ...yamlLines(key, takesEdtf(schema.shape[key] as z.ZodType) ? quoted(written[key]) : written[key]),
    ]),
    '',
    '## Fields you may need: take the # away.',
    '',
    ...optional.flatMap((key) => [
      ...comment(schema, key),
      ...yamlLines(key, sampleOf(schema.shape[key] as z.ZodType, today)).map((line) => `# ${line}`),
    ]),
    '---',
    ...(collection === 'articles' ? ['', articleBody] : []),
    '',
  ].join('\n');
}

/** An article’s lists of names are there to be filled; `--fix` fills them too. */
function emptyLists(collection: ContentFile['collection']): FieldValues {
  return collection === 'articles' ? Object.fromEntries(kindNames.map((kind) => [kind, []])) : {};
}

function comment(schema: z.ZodObject, key: string): string[] {
  const description = describedAs(schema, [key]);
  const choices = (schema.shape[key] as z.ZodType & { options?: readonly string[] }).options;
  if (!description) return [];
  const text =
    choices && !isOptional(schema, [key]) ? `${description}: one of ${choices.join(', ')}` : description;
  return wrap(`${text}.`, 100).map((line) => `## ${line}`);
}

function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

function yamlLines(key: string, value: unknown): string[] {
  return stringify({ [key]: value }, { lineWidth: 110 })
    .trimEnd()
    .split('\n');
}

const articleBody = `${placeholder} what it is about: this paragraph stands before the first heading.

## ${placeholder} what follows

${placeholder} more. A blank line parts two paragraphs.`;
