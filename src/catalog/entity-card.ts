import type { EntityRecord } from '../records/content.ts';
import type { EntityCard } from '../records/parts.ts';
import { firstSentence } from '../wording/first-sentence.ts';

export function entityCard({ ref, kind, path, data }: EntityRecord): EntityCard {
  return { ref, kind, name: data.name, line: firstSentence(data.summary), path };
}
