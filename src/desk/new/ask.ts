import { cancel, isCancel, select, text, updateSettings } from '@clack/prompts';
import * as z from 'zod';
import { describedAs } from '../../check/schema-at.ts';
import { kindNames, kinds } from '../../kinds.ts';
import type { ContentFile } from '../../read/content-file.ts';
import { Cancelled } from '../run-command.ts';
import { type FieldValues, schemaOf } from './new-file.ts';
import type { ReadValue } from './read-value.ts';

// Ctrl-D ends the questions as Ctrl-C does; otherwise it would close the input and leave the prompt waiting.
updateSettings({ aliases: { '\x04': 'cancel' } });

export async function askFolder(): Promise<ContentFile['collection']> {
  const options = [
    { value: 'articles' as const, label: 'article', hint: 'A text, with the names it uses.' },
    ...kindNames.map((kind) => ({ value: kind, label: kinds[kind].singular, hint: kinds[kind].about })),
  ];
  return answered(await select<ContentFile['collection']>({ message: 'What is it?', options }));
}

export async function askName(collection: ContentFile['collection']): Promise<string> {
  const message = collection === 'articles' ? 'Its headline?' : 'Its name, in the house form?';
  const validate = (value: string | undefined) => (value?.trim() ? undefined : 'Write its name.');
  return answered(await text({ message, validate })).trim();
}

/** Asks for an address where the name makes none that can be used. */
export async function askId(
  reason: string,
  refuse: (id: string | undefined) => string | undefined,
): Promise<string> {
  const message = `${reason}. Which address shall it have instead?`;
  return answered(await text({ message, placeholder: 'such-as-this', validate: refuse }));
}

/** Asks for fields one by one; those that have a choice of words as a list that starts at the likely one. */
export async function askFields(
  collection: ContentFile['collection'],
  keys: readonly string[],
  { readValue, likely }: { readonly readValue: ReadValue; readonly likely: FieldValues },
): Promise<FieldValues> {
  const schema = schemaOf(collection);
  const values: Record<string, unknown> = {};
  for (const key of keys) {
    const field = schema.shape[key] as z.ZodType;
    const message = `${describedAs(schema, [key]) ?? ''} (${key})`;
    if (field instanceof z.ZodEnum) {
      const options = field.options.map((value) => ({ value: String(value) }));
      values[key] = answered(await select({ message, options, initialValue: String(likely[key]) }));
    } else {
      const validate = (value: string | undefined) => readValue(key, value ?? '').refusal;
      values[key] = readValue(key, answered(await text({ message, validate }))).value;
    }
  }
  return values;
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (!isCancel(answer)) return answer as Exclude<T, symbol>;
  cancel('Nothing was written.');
  throw new Cancelled('Nothing was written.');
}
