import type { EntityRef } from '../kinds.ts';
import type { EntityRecord, Span } from '../records/content.ts';
import type { EntityPage } from '../records/pages.ts';
import type { TimelineRow } from '../records/parts.ts';
import { site } from '../site.ts';
import type { Archive } from './archive.ts';
import type { IndexedArticle, NamedParagraph } from './index-article.ts';
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

/** Page `page` of an entity, from 1: the first has everything, the others have passages. */
export function entityPage(entity: EntityRecord, page: number, archive: Archive): EntityPage {
  const { ref } = entity;
  const named = archive.named.get(ref) ?? [];
  const pageCount = countPages(named.length);
  const start = (page - 1) * site.passagesPerPage;
  const said = archive.said.get(ref) ?? [];
  const card = cardOf(ref, archive);
  return {
    entity,
    card,
    passages: groupPassages(named.slice(start, start + site.passagesPerPage)),
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
  'names' | 'relations' | 'together' | 'statements' | 'timeline' | 'strips' | 'points' | 'disputes'
>;

const nothing: Overview = {
  names: [],
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
  const { links, naming, relationsFrom, relationsTo, said } = archive;
  const articles = naming.get(ref) ?? [];
  const points = mapPoints(placesOf(ref, archive), archive);
  return {
    names: nameRows(entity, cardOf(ref, archive), archive.forms.get(ref)),
    relations: relationRows(ref, relationsFrom.get(ref) ?? [], relationsTo.get(ref) ?? [], links),
    together: together(ref, named, links),
    statements: statementRows((said.get(ref) ?? []).slice(0, limits.entityStatements), archive),
    timeline: orderTimeline([...ownTimeline(entity, archive), ...datedPassages(ref, articles)]),
    strips: strips(ref, articles),
    points,
    disputes: disputesNear(points, archive),
  };
}

/** Dated phrases in the sentences that name it: at most `limits.entityTimelinePassages`, of the newest articles. */
function datedPassages(ref: EntityRef, naming: readonly IndexedArticle[]): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  for (const { dated, named } of naming) {
    const mentions = new Map(
      named.get(ref)?.map((passage) => [passage.paragraph.record.id, passage.mentions]),
    );
    const isNamed = ({ paragraph, start, end }: Span) =>
      mentions.get(paragraph)?.some((mention) => mention.start >= start && mention.end <= end);
    rows.push(...dated.filter(({ sentence }) => isNamed(sentence)).map(({ row }) => row));
    if (rows.length >= limits.entityTimelinePassages) break;
  }
  return rows.slice(0, limits.entityTimelinePassages);
}

function cardOf(ref: EntityRef, { cards }: Archive) {
  const card = cards.get(ref);
  if (!card) throw new Error(`${ref} is no entity of this catalog.`);
  return card;
}
