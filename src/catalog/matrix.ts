import type { NamesMatrix } from '../records/pages.ts';
import type { MatrixRow, SectionLink } from '../records/parts.ts';
import type { Archive } from './archive.ts';
import { countMentions } from './count-mentions.ts';
import { groupMostNamed } from './group-by-kind.ts';
import type { IndexedArticle, NamedParagraph } from './index-article.ts';
import { articlePoints, disputesNear } from './map-points.ts';
import { namesIn } from './other-names.ts';

/**
 * Which entity an article names in which section, and how often. The first column is the lead, caption included. With it, what would weigh the article’s own page down: its places
 * and what is deliberately no entry.
 */
export function matrix(article: IndexedArticle, archive: Archive): NamesMatrix {
  const { record, link, contents, named } = article;
  const sections = [null, ...contents];
  const points = articlePoints(article, archive);
  const rows = [...named].flatMap(([ref, passages]) => {
    const card = archive.cards.get(ref);
    if (!card) return [];
    return {
      card,
      count: countMentions(passages),
      cells: cellsOf(passages, sections),
      otherNames: namesIn(passages, archive.otherNames.get(ref) ?? []),
    };
  });
  return {
    article: link,
    sections,
    overview: groupMostNamed(rows),
    points,
    disputes: disputesNear(points, archive),
    leftOut: record.leftOut,
  };
}

function cellsOf(
  passages: readonly NamedParagraph[],
  sections: readonly (SectionLink | null)[],
): MatrixRow['cells'] {
  const bySection = Map.groupBy(passages, ({ paragraph }) => paragraph.section);
  return sections.map((section) => {
    const inSection = bySection.get(section);
    return inSection?.[0] ? { count: countMentions(inSection), path: inSection[0].paragraph.path } : null;
  });
}
