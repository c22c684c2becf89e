import { compareStrings } from '../compare-strings.ts';
import { kindNames } from '../kinds.ts';
import type { ArticleRecord } from '../records/content.ts';
import type { SiteRecord } from '../records/pages.ts';
import type { TimelineRow } from '../records/parts.ts';
import type { Archive } from './archive.ts';
import { datedArticle } from './article-card.ts';
import { groupByHow, groupBySpeaker } from './group-statements.ts';
import type { IndexedArticle } from './index-article.ts';
import { limits } from './limits.ts';
import { disputesNear, mapPoints } from './map-points.ts';
import { groupNames, nameRows } from './names.ts';
import { ownTimeline } from './own-timeline.ts';
import { statementRows } from './statement-rows.ts';
import { datedOutcomes, orderTimeline } from './timeline.ts';

/** What the overviews of the whole site show; of a large archive, the newest of each (`limits.ts`). */
export function siteRecord(archive: Archive): SiteRecord {
  const { articles, entities, cards, named, forms } = archive;
  const said = articles.flatMap((article) =>
    article.record.statements.map((statement) => ({ article, statement })),
  );
  const statements = statementRows(said.slice(0, limits.siteStatements), archive);
  const points = mapPoints(
    [...entities.keys()].filter((ref) => named.has(ref)),
    archive,
  );
  const names = [...entities.values()].flatMap((entity) => {
    const card = cards.get(entity.ref);
    return card ? nameRows(entity, card, forms.get(entity.ref)) : [];
  });
  const own = [...entities.values()].flatMap((entity) => ownTimeline(entity, archive));
  return {
    articleCount: articles.length,
    articles: articles.slice(0, limits.archiveTeasers).map(({ card }) => card),
    older: byYear(articles.slice(limits.archiveTeasers)),
    kinds: kindNames.map((kind) => ({
      kind,
      count: [...entities.values()].filter((entity) => entity.kind === kind).length,
    })),
    names: groupNames(names),
    nameCount: names.length,
    timeline: orderTimeline([...own, ...newestRows(archive)]),
    timelineCount: articles.reduce((sum, { record }) => sum + countDated(record), own.length),
    statements: groupBySpeaker(statements),
    hows: groupByHow(statements),
    statementCount: said.length,
    quotation: statements.find(({ how }) => how === 'direct') ?? null,
    points,
    places: points.filter(({ card }) => card.kind !== 'countries'),
    disputes: disputesNear(points, archive),
    corrections: correctionsOf(archive),
  };
}

function byYear(articles: readonly IndexedArticle[]): SiteRecord['older'] {
  const years = Map.groupBy(articles, ({ card }) => card.added.slice(0, 4));
  return Array.from(years, ([year, ofYear]) => ({
    year,
    articles: ofYear.map(({ card }) => datedArticle(card)),
  }));
}

/** Dated phrases of the newest articles, and what became of their statements, up to the limit. */
function newestRows({ articles, addresses }: Archive): readonly TimelineRow[] {
  const rows: TimelineRow[] = [];
  for (const article of articles) {
    rows.push(...article.dated.map(({ row }) => row));
    rows.push(...datedOutcomes(article, ({ id }) => addresses.anchor(article.card.id, id)));
    if (rows.length >= limits.siteTimelineRows) break;
  }
  return rows.slice(0, limits.siteTimelineRows);
}

function countDated({ dates, statements }: ArticleRecord): number {
  const outcomes = statements.flatMap(({ recorded, outcome }) =>
    [recorded?.date ?? [], outcome?.date ?? []].flat(),
  );
  return dates.length + outcomes.length;
}

/** All corrections, the latest first. */
function correctionsOf({ articles }: Archive): SiteRecord['corrections'] {
  return articles
    .flatMap(({ link, record }) =>
      record.corrections.map(({ date, text }) => ({ article: link, date, text })),
    )
    .sort((a, b) => compareStrings(b.date, a.date));
}
