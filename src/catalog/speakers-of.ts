import type { EntityRef } from '../kinds.ts';
import type { StatementRecord } from '../records/content.ts';
import type { Resolve } from './resolver.ts';

/** Entities that make a statement; none when the speaker is unnamed. */
export function speakersOf(
  { speaker }: Pick<StatementRecord, 'speaker'>,
  resolve: Resolve,
): readonly EntityRef[] {
  if (typeof speaker === 'string') return [];
  return [...new Set(speaker.flatMap((ref) => resolve(ref) ?? []))];
}
