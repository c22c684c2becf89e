import type { EntityRef } from '../kinds.ts';
import type { NamedForm } from '../records/parts.ts';
import type { Archive } from './archive.ts';
import type { NamedParagraph } from './index-article.ts';
import { nameRows } from './names.ts';

/**
 * Names other than the house form under which paragraphs speak of an entity: a reader who met “Kiev” finds it beside
 * Kyiv. Without those that tell themselves: short forms and names of inhabitants.
 */
export function otherNames(
  ref: EntityRef,
  passages: readonly NamedParagraph[],
  { entities, cards }: Archive,
): readonly NamedForm[] {
  const entity = entities.get(ref);
  const card = cards.get(ref);
  if (!entity || !card) return [];
  const counts = new Map<string, number>();
  for (const { mentions } of passages) {
    for (const { form } of mentions) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  if (counts.size === 1 && counts.has(card.name)) return [];
  return nameRows(entity, card, counts)
    .filter(
      ({ house, status, count }) => !house && count > 0 && status !== 'shorthand' && status !== 'demonym',
    )
    .map(({ form, lang }) => ({ form, lang }));
}
