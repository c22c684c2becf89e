import type { EntityRecord } from '../records/content.ts';
import type { EntityCard, EntityLink } from '../records/parts.ts';
import { firstSentence } from '../wording/first-sentence.ts';

export function entityCard(entity: EntityRecord): EntityCard {
  return { ...entityLink(entity), line: firstSentence(entity.data.summary) };
}

export function entityLink({ ref, kind, path, data }: EntityRecord): EntityLink {
  return { ref, kind, name: data.name, path };
}
