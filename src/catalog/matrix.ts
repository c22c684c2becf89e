import { kindNames, kindOf } from '../kinds.ts';
import type { NamesMatrix } from '../records/pages.ts';
import type { SectionLink } from '../records/parts.ts';
import type { Archive } from './archive.ts';
import { compareText } from './compare-text.ts';
import { countMentions } from './count-mentions.ts';
import type { IndexedArticle, NamedParagraph } from './index-article.ts';
import { articlePoints, disputesNear } from './map-points.ts';
import { namesIn } from './other-names.ts';

/**
 * Which entity an article names in which section, and how often. The first column is the lead, caption included;
 * rows stand kind by kind, the most named first. With it, what would weigh the article’s own page down: its places
 * and what is deliberately no entry.
 */
export function matrix(article: IndexedArticle, archive: Archive): NamesMatrix {
  const { record, link, contents, named } = article;
  const sections = [null, ...contents];
  const points = articlePoints(article, archive);
  const rows = [...named].flatMap(([ref, passages]) => {
    const entity = archive.cards.get(ref);
    if (!entity) return [];
    return {
      card: entity,
      total: countMentions(passages),
      cells: cellsOf(passages, sections),
      otherNames: namesIn(passages, archive.otherNames.get(ref) ?? []),
    };
  });
  rows.sort(
    (a, b) =>
      kindNames.indexOf(kindOf(a.card.ref)) - kindNames.indexOf(kindOf(b.card.ref)) ||
      b.total - a.total ||
      compareText(a.card.name, b.card.name),
  );
  return {
    article: link,
    sections,
    rows: rows.map(({ card: entity, cells, otherNames }) => ({ card: entity, cells, otherNames })),
    points,
    disputes: disputesNear(points, archive),
    leftOut: record.leftOut,
  };
}

function cellsOf(
  passages: readonly NamedParagraph[],
  sections: readonly (SectionLink | null)[],
): NamesMatrix['rows'][number]['cells'] {
  const bySection = Map.groupBy(passages, ({ paragraph }) => paragraph.section);
  return sections.map((section) => {
    const inSection = bySection.get(section);
    return inSection?.[0] ? { count: countMentions(inSection), path: inSection[0].paragraph.path } : null;
  });
}
