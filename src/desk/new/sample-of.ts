import { Scalar } from 'yaml';
import * as z from 'zod';
import { acceptedKinds } from '../../check/accepted-kinds.ts';
import { takesEdtf } from '../../check/takes-date.ts';
import { kinds } from '../../kinds.ts';
import { idFromName } from '../../read/transliterate.ts';

/** A value the schema accepts, to show how a field is written: every field of it, one entry in each list. */
export function sampleOf(schema: z.ZodType, today: string): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return sampleOf(schema.unwrap() as z.ZodType, today);
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape) as [string, z.ZodType][];
    return Object.fromEntries(fields.map(([key, field]) => [key, sampleOf(field, today)]));
  }
  if (schema instanceof z.ZodArray) return [sampleOf(schema.element as z.ZodType, today)];
  if (schema instanceof z.ZodEnum) return choiceOf(schema.options.map(String));
  if (takesEdtf(schema)) return quoted(today);
  const [kind] = acceptedKinds(schema);
  if (kind) return `${kind}/${idFromName(kinds[kind].example)}`;
  return plainValues(today).find((value) => schema.safeParse(value).success);
}

/** A date of the text as it is written: always in quotes. */
export function quoted(date: unknown): Scalar {
  const scalar = new Scalar(date);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

/** The first word, with the others as a comment. */
function choiceOf([first, ...others]: readonly string[]): Scalar {
  const scalar = new Scalar(first);
  scalar.comment = ` or ${others.join(', ')}`;
  return scalar;
}

/** The most general first: what accepts any words is shown an ellipsis. */
function plainValues(today: string): readonly unknown[] {
  return ['…', 'ja-Latn', 'an-id', today, 'https://example.org/', 'Q7835', 'UA', 44.6, false];
}
