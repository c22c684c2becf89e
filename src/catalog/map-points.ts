import { geoDistance } from 'd3-geo';
import { describeSince } from '../dates/describe-period.ts';
import { type EntityRef, kindOf } from '../kinds.ts';
import type { EntityRecord } from '../records/content.ts';
import type { MapPoint } from '../records/parts.ts';
import { listWords } from '../wording/list-words.ts';
import type { Archive } from './archive.ts';
import type { IndexedArticle } from './index-article.ts';

/** Points for those of the entities that have coordinates, in the order given. */
export function mapPoints(refs: Iterable<EntityRef>, archive: Archive): readonly MapPoint[] {
  return [...refs].flatMap((ref) => {
    const entity = archive.entities.get(ref);
    const card = archive.cards.get(ref);
    if (!entity?.data.coordinates || !card) return [];
    const { lat, lon, note } = entity.data.coordinates;
    const dispute = disputeOf(entity, archive);
    const parts = dispute !== null && 'parts' in entity.data ? entity.data.parts : [];
    return { card, lat, lon, disputed: dispute !== null, dispute, note: note ?? null, parts };
  });
}

/** What an article’s maps show. A country is an area: a point for it would only widen the maps of what happened where. */
export function articlePoints({ record, named }: IndexedArticle, archive: Archive): readonly MapPoint[] {
  const refs = new Set([...record.declared, ...named.keys()]);
  return mapPoints(
    [...refs].filter((ref) => kindOf(ref) !== 'countries'),
    archive,
  );
}

/** No map of a theater shows what is farther from all its points: 3,000 km, in radians of the Earth’s mean radius. */
const inReach = 3000 / 6371;

/** Disputed areas that a map of the points may show. */
export function disputesNear(points: readonly MapPoint[], archive: Archive): readonly MapPoint[] {
  const disputed = mapPoints(archive.disputed, archive);
  return disputed.filter(({ lon, lat }) =>
    points.some((point) => geoDistance([lon, lat], [point.lon, point.lat]) <= inReach),
  );
}

/** The entity itself, then the places where it is held, seated or found: what its locator map shows. */
export function placesOf(ref: EntityRef, { relationsFrom }: Archive): readonly EntityRef[] {
  const where = (relationsFrom.get(ref) ?? []).filter(({ path }) => path === 'venues' || path === 'seat');
  return [...new Set([ref, ...where.map(({ to }) => to)])];
}

/** "claimed by Ukraine, administered by Russia since 2014": who claims and who administers, never whose it is. */
function disputeOf({ data }: EntityRecord, { resolve, cards }: Archive): string | null {
  if (!('disputed' in data) || !data.disputed) return null;
  const { administered } = data;
  const nameOf = (value: string) => {
    const ref = resolve(value);
    return ref === null ? undefined : cards.get(ref)?.name;
  };
  const claimants = data.claimants.flatMap((value) => nameOf(value) ?? []);
  const administrator = administered && nameOf(administered.by);
  const since = administered?.since ? ` ${describeSince(administered.since).text}` : '';
  const parts = [
    ...(claimants.length > 0 ? [`claimed by ${listWords(claimants)}`] : []),
    ...(administrator ? [`administered by ${administrator}${since}`] : []),
  ];
  return parts.join(', ') || 'claimed in part by several states';
}
