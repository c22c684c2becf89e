import type * as z from 'zod';
import { type Kind, kindNames } from '../kinds.ts';

/** The kinds whose `kind/id` a field takes; none where it takes something else, such as any words. */
export function acceptedKinds(field: z.ZodType | undefined): readonly Kind[] {
  if (field === undefined || field.safeParse('any words').success) return [];
  return kindNames.filter((kind) => field.safeParse(`${kind}/id`).success);
}
