import type { EntityRef, Kind } from '../kinds.ts';
import type { EntityRecord } from '../records/content.ts';
import type { KindPage } from '../records/pages.ts';
import type { Archive } from './archive.ts';
import { compareText } from './compare-text.ts';
import { countMentions } from './count-mentions.ts';
import { isLatin } from './names.ts';

/** The index of a kind by name, with every edition right after its series. */
export function kindPage(kind: Kind, archive: Archive): KindPage {
  const ofKind = [...archive.entities.values()]
    .filter((entity) => entity.kind === kind)
    .sort((a, b) => compareText(a.data.name, b.data.name));
  const bySeries = Map.groupBy(ofKind, (entity) => seriesOf(entity, archive));
  const ordered = (bySeries.get(null) ?? []).flatMap((entity) => [
    entity,
    ...(bySeries.get(entity.ref) ?? []),
  ]);
  return { kind, entities: ordered.flatMap((entity) => row(entity, archive)) };
}

/** The series of an edition, where it has a page to stand under. */
function seriesOf(entity: EntityRecord, archive: Archive): EntityRef | null {
  if (entity.kind !== 'exercises' || entity.data.series === undefined) return null;
  const ref = archive.resolve(entity.data.series);
  const series = ref && ref !== entity.ref ? archive.entities.get(ref) : undefined;
  return series?.kind === 'exercises' && series.data.series === undefined ? series.ref : null;
}

function row(entity: EntityRecord, archive: Archive): KindPage['entities'] {
  const card = archive.cards.get(entity.ref);
  if (!card) return [];
  const { name, names } = entity.data;
  const also = names.filter(({ form, status }) => status !== 'demonym' && form !== name && isLatin(form));
  return [
    {
      card,
      count: countMentions(archive.named.get(entity.ref) ?? []),
      also: [...new Set(also.map(({ form }) => form))],
      under: seriesOf(entity, archive),
    },
  ];
}
