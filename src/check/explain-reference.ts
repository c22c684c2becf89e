import { isKind, type Kind, kinds as table } from '../kinds.ts';
import { idFromName } from '../read/transliterate.ts';
import { listChoices } from '../wording/list-words.ts';
import { shownValue } from './shown-value.ts';

/**
 * What is wrong with a reference whose form the field refuses: its kind does not belong there, or it was written
 * as a name or a file.
 *
 * @param kinds Those that the field takes.
 * @param refs All `kind/id` that have a file.
 * @param isOptional Whether it may be left out.
 */
export function explainReference(
  value: string,
  kinds: readonly Kind[],
  refs: readonly string[],
  isOptional = true,
): { readonly message: string; readonly fix: string } {
  const kind = /^(?:\.\.\/|content\/|\/)*([^/]+)\//.exec(value)?.[1];
  const id = idFromName(lastPart(value)) ?? 'id';
  const wanted = kinds.map((each) => `${each}/${id}`);
  const found = wanted.find((ref) => refs.includes(ref));
  const message = `is "${shownValue(value)}"`;
  if (kind !== undefined && isKind(kind) && !kinds.includes(kind)) {
    const belonging = listChoices(kinds.map((each) => withArticle(table[each].singular)));
    const forms = listChoices(kinds.map((each) => `${each}/id`));
    return {
      message: `${message}, ${withArticle(table[kind].singular)}, where ${belonging} belongs`,
      fix: `write ${found ?? (isOptional ? `${forms}, or leave it out` : forms)}`,
    };
  }
  const unknown = kind === undefined || isKind(kind) ? '' : `, and there is no kind of entity \`${kind}\``;
  return { message: message + unknown, fix: `write ${found ?? listChoices(wanted)}` };
}

/** The id in a path, an address or a reference: `kyiv` in `../places/kyiv.md`. */
export function lastPart(value: string): string {
  return value.replace(/(?:\.md)?\/?$/, '').replace(/^.*\//, '');
}

function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
