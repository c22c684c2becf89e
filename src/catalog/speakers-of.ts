import type { EntityRef } from '../kinds.ts';
import type { StatementRecord } from '../records/content.ts';
import type { Archive } from './archive.ts';

/** Entities that make a statement; none when the speaker is unnamed. */
export function speakersOf(
  { speaker }: Pick<StatementRecord, 'speaker'>,
  resolve: Archive['resolve'],
): readonly EntityRef[] {
  if (typeof speaker === 'string') return [];
  return [...new Set(speaker.flatMap((ref) => resolve(ref) ?? []))];
}
