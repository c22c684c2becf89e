import * as z from 'zod';
import { acceptedKinds } from '../../check/accepted-kinds.ts';
import type { CheckedContent } from '../../check/check-content.ts';
import { nearest } from '../../problems/nearest.ts';
import type { ContentFile } from '../../read/content-file.ts';
import { completeReference, refuseReference } from './complete-reference.ts';
import { schemaOf } from './new-file.ts';

/** What an editor’s words mean as a value of the field, and why they cannot be used, if so. */
export type ReadValue = (
  key: string,
  words: string,
) => { readonly value: string; readonly refusal: string | undefined };

/** Reads words for the fields of a new file against the content it will stand in. */
export function valueReader(
  collection: ContentFile['collection'],
  { entities }: CheckedContent,
  known: readonly string[],
): ReadValue {
  const { shape } = schemaOf(collection);
  return (key, words) => {
    const field = shape[key] as z.ZodType;
    const kinds = acceptedKinds(field);
    const isReference = kinds.length > 0;
    const value = isReference ? completeReference(words, kinds, entities) : words.trim();
    if (value === '') return { value, refusal: 'Write something.' };
    if (isReference) return { value, refusal: refuseReference(value, kinds, known) };
    const issue = field.safeParse(value).error?.issues[0];
    if (issue?.code === 'invalid_type') return { value, refusal: 'Write it in the file itself.' };
    return { value, refusal: issue && (choose(field, value) ?? sentence(issue.message)) };
  };
}

function choose(field: z.ZodType, value: string): string | undefined {
  const choice = field instanceof z.ZodOptional ? field.unwrap() : field;
  if (!(choice instanceof z.ZodEnum)) return undefined;
  const words = choice.options.map(String);
  const near = nearest(value, words);
  return near ? `Did you mean ${near}?` : `Write one of ${words.join(', ')}.`;
}

function sentence(message: string): string {
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`.replace(/\.\.$/, '.');
}
