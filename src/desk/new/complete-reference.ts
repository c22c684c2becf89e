import { explainReference } from '../../check/explain-reference.ts';
import type { EntitySource } from '../../check/sources.ts';
import { idOf, type Kind } from '../../kinds.ts';
import { commandToMake, nearestReference } from '../../problems/nearest-reference.ts';
import { idFromName } from '../../read/transliterate.ts';

/**
 * The `kind/id` that an editor means by an id or a name, of the kinds that belong there if one is; the words as
 * they are where none or several are meant.
 *
 *     Ukraine → countries/ukraine
 */
export function completeReference(
  words: string,
  kinds: readonly Kind[],
  entities: readonly EntitySource[],
): string {
  const wanted = words.trim().toLowerCase();
  const named = entities.filter(({ ref, data }) =>
    [ref, idOf(ref), data.name, ...data.names.map(({ form }) => form)].some(
      (name) => name.toLowerCase() === wanted,
    ),
  );
  const fitting = named.filter(({ kind }) => kinds.includes(kind));
  const meant = fitting.length > 0 ? fitting : named;
  return meant.length === 1 && meant[0] ? meant[0].ref : words.trim();
}

/** Why a reference cannot be used, and what to do; undefined where its file is there and of a kind that belongs. */
export function refuseReference(
  words: string,
  kinds: readonly Kind[],
  known: readonly string[],
): string | undefined {
  const fitting = known.filter((ref) => kinds.some((kind) => ref.startsWith(`${kind}/`)));
  if (fitting.includes(words)) return undefined;
  if (known.includes(words)) {
    const { message, fix } = explainReference(words, kinds, known);
    return `It ${message}: ${fix}.`;
  }
  const refs = words.includes('/') ? [words] : kinds.map((kind) => `${kind}/${idFromName(words)}`);
  const near = refs.map((ref) => nearestReference(ref, fitting)).find((ref) => ref !== undefined);
  if (near) return `There is no “${words}”. Did you mean ${near}?`;
  const command = words.includes('/') ? commandToMake(words) : commandToMake(refs[0] ?? '', words);
  return `There is no “${words}” yet. Make it first: ${command}`;
}
