import type { EntityRef } from '../kinds.ts';
import type { EntityCard } from '../records/parts.ts';
import type { Archive } from './archive.ts';

/** Cards by reference, of those entities that have a page. */
export function cardsOf(
  refs: Iterable<EntityRef>,
  { cards }: Pick<Archive, 'cards'>,
): Readonly<Record<string, EntityCard>> {
  const found: Record<string, EntityCard> = {};
  for (const ref of refs) {
    const card = cards.get(ref);
    if (card) found[ref] = card;
  }
  return found;
}
