import { firstSentence } from './first-sentence.ts';
import type { EntityCard, EntityRecord } from './records.ts';

export function entityCard({ ref, kind, path, data }: EntityRecord): EntityCard {
  return { ref, kind, name: data.name, line: firstSentence(data.summary), path };
}
