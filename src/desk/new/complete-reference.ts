import type * as z from 'zod';
import type { EntitySource } from '../../check/sources.ts';
import { idOf, isKind, kinds } from '../../kinds.ts';
import { nearest } from '../../problems/nearest.ts';

/** Whether a field takes one `kind/id`, and no other words. */
export function takesReference(field: z.ZodType | undefined): boolean {
  return (field?.safeParse('a/b').success && !field.safeParse('a b').success) ?? false;
}

/**
 * The `kind/id` that an editor means by an id or a name; the words as they are where none or several are meant.
 *
 *     Ukraine → countries/ukraine
 */
export function completeReference(words: string, entities: readonly EntitySource[]): string {
  const wanted = words.trim().toLowerCase();
  const meant = entities.filter(({ ref, data }) =>
    [ref, idOf(ref), data.name, ...data.names.map(({ form }) => form)].some(
      (name) => name.toLowerCase() === wanted,
    ),
  );
  return meant.length === 1 && meant[0] ? meant[0].ref : words.trim();
}

/** Why a reference leads nowhere, and what to do; undefined where its file is there. */
export function refuseReference(ref: string, known: readonly string[]): string | undefined {
  if (known.includes(ref)) return undefined;
  const near = nearest(ref, known) ?? known.find((other) => idOf(other) === nearest(ref, known.map(idOf)));
  if (near) return `There is no “${ref}”. Did you mean ${near}?`;
  const kind = ref.split('/')[0] ?? '';
  const word = isKind(kind) ? kinds[kind].singular : 'country';
  return `There is no “${ref}” yet. Make it first: npm run new -- ${word} "…"`;
}
