import * as z from 'zod';
import { placeholder } from '../../check/check-placeholders.ts';
import { isOptional } from '../../check/schema-at.ts';
import type { ContentFile } from '../../read/content-file.ts';
import { type FieldValues, schemaOf } from './new-file.ts';

export interface Filled {
  readonly values: FieldValues;
  /** Required fields that only the editor can know. */
  readonly missing: readonly string[];
  /** Choices that the editor has not made; the values have the one that the name makes, or the first. */
  readonly unsure: readonly string[];
}

/** The name of a file’s subject: an article’s is its headline. */
export function nameField(collection: ContentFile['collection']): 'name' | 'title' {
  return collection === 'articles' ? 'title' : 'name';
}

/** Values for all required fields: those given, those that follow from the name or the day, and words to replace. */
export function fillRequired(
  collection: ContentFile['collection'],
  name: string,
  given: FieldValues,
  today: string,
): Filled {
  const { shape } = schemaOf(collection);
  const required = Object.keys(shape).filter((key) => !isOptional(schemaOf(collection), [key]));
  const known: FieldValues = { ...defaults(name, today), [nameField(collection)]: name, ...given };
  const entries = required.map(
    (key) => [key, known[key] ?? choiceIn(name, optionsOf(shape[key])) ?? optionsOf(shape[key])[0]] as const,
  );
  const optional = Object.keys(given).filter((key) => !required.includes(key));
  return {
    values: Object.fromEntries([
      ...entries.filter(([, value]) => value !== undefined),
      ...optional.map((key) => [key, given[key]]),
    ]),
    missing: entries.filter(([, value]) => value === undefined).map(([key]) => key),
    unsure: required.filter((key) => known[key] === undefined && optionsOf(shape[key]).length > 0),
  };
}

function defaults(name: string, today: string): FieldValues {
  const code = countryCode(name);
  return {
    description: `${placeholder} in one or two sentences what the article tells.`,
    summary: `${placeholder} in one neutral sentence what it is. Add a second one if needed.`,
    written: today.slice(0, 7),
    added: today,
    checked: today,
    roles: [{ title: `${placeholder} which office` }],
    ...(code ? { code } : {}),
  };
}

/** The words a field is a choice of; none where it is no choice. */
function optionsOf(field: unknown): readonly string[] {
  return field instanceof z.ZodEnum ? field.options.map(String) : [];
}

/** The choice that the name itself makes, as “Kerch Strait” does. */
function choiceIn(name: string, options: readonly string[]): string | undefined {
  const words = name.toLowerCase().split(/\P{L}+/u);
  return options.find((option) => words.includes(option));
}

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** ISO 3166-1 alpha-2 code of a country by its English name, as far as the platform knows it. */
function countryCode(name: string): string | undefined {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.find((code) => regions.of(code)?.toLowerCase() === name.toLowerCase());
}
