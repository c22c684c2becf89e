import { cancel, isCancel, select, text } from '@clack/prompts';
import * as z from 'zod';
import { describedAs } from '../../check/schema-at.ts';
import { kindNames, kinds } from '../../kinds.ts';
import type { ContentFile } from '../../read/content-file.ts';
import { type FieldValues, schemaOf } from './new-file.ts';

/** The editor ended the questions. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

export async function askFolder(): Promise<ContentFile['collection']> {
  const options = [
    { value: 'articles' as const, label: 'Article' },
    ...kindNames.map((kind) => ({ value: kind, label: kinds[kind].singular, hint: kinds[kind].about })),
  ];
  return answered(await select<ContentFile['collection']>({ message: 'What is it?', options }));
}

export async function askName(collection: ContentFile['collection']): Promise<string> {
  const message = collection === 'articles' ? 'Its headline?' : 'Its name, in the house form?';
  const validate = (value: string | undefined) => (value?.trim() ? undefined : 'Write its name.');
  return answered(await text({ message, validate })).trim();
}

/** Asks for fields one by one; those that have a choice of words as a list. */
export async function askFields(
  collection: ContentFile['collection'],
  keys: readonly string[],
): Promise<FieldValues> {
  const schema = schemaOf(collection);
  const values: Record<string, unknown> = {};
  for (const key of keys) {
    const field = schema.shape[key] as z.ZodType;
    const message = `${key}: ${describedAs(schema, [key]) ?? ''}`;
    if (field instanceof z.ZodEnum) {
      const options = field.options.map((value) => ({ value: String(value) }));
      values[key] = answered(await select({ message, options }));
    } else {
      const validate = (value: string | undefined) => field.safeParse(value).error?.issues[0]?.message;
      values[key] = answered(await text({ message, validate }));
    }
  }
  return values;
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel('Nothing was written.');
  throw new Cancelled('Nothing was written.');
}
