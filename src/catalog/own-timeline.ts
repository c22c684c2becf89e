import { latestDay } from '../dates/latest-day.ts';
import type { EntityRecord } from '../records/content.ts';
import type { TimelineRow } from '../records/parts.ts';
import type { Archive } from './archive.ts';
import { entityTimeline } from './timeline.ts';

/** An entity’s own dates; what is later than every article that names it is background. */
export function ownTimeline(entity: EntityRecord, archive: Archive): readonly TimelineRow[] {
  const { cards, naming, relationsFrom } = archive;
  const card = cards.get(entity.ref);
  if (!card) return [];
  const administers = (relationsFrom.get(entity.ref) ?? []).find(({ path }) => path === 'administered.by');
  const administrator = administers ? (cards.get(administers.to)?.name ?? null) : null;
  const written = (naming.get(entity.ref) ?? []).flatMap((article) => article.card.written.to ?? []);
  return entityTimeline(entity, card, administrator, latestDay(written));
}
