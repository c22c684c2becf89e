import type { FormOwner } from './form-index.ts';
import { wordsOf } from './words.ts';

/**
 * Whether a form that several entities share names all of them at once, as "Azov and Black Seas" names
 * the Sea of Azov and the Black Sea: it joins words with "and", and each entity alone has a word of its
 * name in it. Any other shared form is ambiguous: "Kishi" means one of two brothers, never both.
 */
export function namesTogether(form: string, owners: readonly FormOwner[]): boolean {
  if (!/ (?:and|&) /.test(form)) return false;
  const inForm = wordSet(form);
  const names = owners.map(({ name }) => wordSet(name));
  return names.every((words, index) =>
    [...words].some(
      (word) => inForm.has(word) && names.every((others, other) => other === index || !others.has(word)),
    ),
  );
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordsOf(text).map(({ start, end }) => text.slice(start, end)));
}
