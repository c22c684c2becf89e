import type { EntityRef } from '../kinds.ts';
import type { EntityRecord } from '../records/content.ts';
import type { EntityPage, EntityPassages } from '../records/pages.ts';
import type { NameRow } from '../records/parts.ts';
import type { Archive } from './archive.ts';
import type { NamedParagraph } from './index-article.ts';
import { limits } from './limits.ts';
import { disputesNear, mapPoints, placesOf } from './map-points.ts';
import { nameRows } from './names.ts';
import { countPages, numberPages } from './number-pages.ts';
import { ownTimeline } from './own-timeline.ts';
import { groupPassages } from './passages.ts';
import { relationRows } from './relations.ts';
import { statementRows } from './statement-rows.ts';
import { strips } from './strips.ts';
import { orderTimeline } from './timeline.ts';
import { together } from './together.ts';

/** An entity with the newest passages that name it. */
export function newestPassages(entity: EntityRecord, archive: Archive): EntityPassages {
  const named = archive.named.get(entity.ref) ?? [];
  return {
    entity,
    card: cardOf(entity.ref, archive),
    passages: groupPassages(named.slice(0, limits.feedPassages)),
  };
}

/** Page `page` of an entity, from 1: the first has everything, the others have passages. */
export function entityPage(entity: EntityRecord, page: number, archive: Archive): EntityPage {
  const { ref } = entity;
  const named = archive.named.get(ref) ?? [];
  const pageCount = countPages(named.length);
  const start = (page - 1) * limits.passagesPerPage;
  const said = archive.said.get(ref) ?? [];
  return {
    entity,
    card: cardOf(ref, archive),
    passages: groupPassages(named.slice(start, start + limits.passagesPerPage)),
    passageCount: named.length,
    articleCount: archive.naming.get(ref)?.length ?? 0,
    page,
    pageCount,
    pages: numberPages(page, pageCount).map((number) => ({
      number,
      path: archive.addresses.entity(ref, number),
    })),
    statementCount: said.length,
    lastModified: archive.modified.get(ref) ?? null,
    ...(page === 1 ? overview(entity, named, archive) : nothing),
  };
}

type Overview = Pick<
  EntityPage,
  | 'names'
  | 'natives'
  | 'relations'
  | 'together'
  | 'statements'
  | 'timeline'
  | 'strips'
  | 'points'
  | 'disputes'
>;

const nothing: Overview = {
  names: [],
  natives: [],
  relations: [],
  together: [],
  statements: [],
  timeline: [],
  strips: [],
  points: [],
  disputes: [],
};

function overview(entity: EntityRecord, named: readonly NamedParagraph[], archive: Archive): Overview {
  const { ref } = entity;
  const { links, naming, dated, relationsFrom, relationsTo, said } = archive;
  const passages = (dated.get(ref) ?? []).slice(0, limits.entityTimelinePassages);
  const points = mapPoints(placesOf(ref, archive), archive);
  const names = nameRows(entity, cardOf(ref, archive), archive.forms.get(ref));
  return {
    names,
    natives: names.filter(isNative).map(({ form, lang }) => ({ form, lang })),
    relations: relationRows(ref, relationsFrom.get(ref) ?? [], relationsTo.get(ref) ?? [], links),
    together: together(ref, named, links),
    statements: statementRows((said.get(ref) ?? []).slice(0, limits.entityStatements), archive),
    timeline: orderTimeline([...ownTimeline(entity, archive), ...passages]),
    strips: strips(ref, naming.get(ref) ?? []),
    points,
    disputes: disputesNear(points, archive),
  };
}

function isNative({ form, status, entity }: NameRow): boolean {
  return status === 'native' && form !== entity.name;
}

function cardOf(ref: EntityRef, { cards }: Archive) {
  const card = cards.get(ref);
  if (!card) throw new Error(`${ref} is no entity of this catalog.`);
  return card;
}
