import type { EntityRecord } from '../records/content.ts';
import type { EntityCard, NamedForm, NameRow } from '../records/parts.ts';
import type { NamedParagraph } from './index-article.ts';
import { nameRows } from './names.ts';

/** A name other than the house form, with the forms under which the articles use it. */
export interface OtherName extends NamedForm {
  readonly written: ReadonlySet<string>;
}

/**
 * Names other than the house form under which articles speak of an entity: a reader who met “Kiev” finds it beside
 * Kyiv. Without those that tell themselves: short forms and names of inhabitants.
 */
export function otherNames(
  entity: EntityRecord,
  card: EntityCard,
  forms: ReadonlyMap<string, number>,
): readonly OtherName[] {
  const rows = nameRows(entity, card, forms);
  const uses = [...forms.keys()].map((form) => [form, nameRows(entity, card, new Map([[form, 1]]))] as const);
  return rows.flatMap((row, index) => {
    if (!isTold(row)) return [];
    const written = uses.filter(([, used]) => used[index]?.count).map(([form]) => form);
    return { form: row.form, lang: row.lang, written: new Set(written) };
  });
}

/** Those of the names that the paragraphs use. */
export function namesIn(
  passages: readonly NamedParagraph[],
  names: readonly OtherName[],
): readonly NamedForm[] {
  return names
    .filter(({ written }) => passages.some(({ mentions }) => mentions.some(({ form }) => written.has(form))))
    .map(({ form, lang }) => ({ form, lang }));
}

function isTold({ house, status, count }: NameRow): boolean {
  return !house && count > 0 && status !== 'shorthand' && status !== 'demonym';
}
