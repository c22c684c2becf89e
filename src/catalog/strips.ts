import type { EntityRef } from '../kinds.ts';
import type { Strip } from '../records/parts.ts';
import type { IndexedArticle, NamedParagraph, PlacedParagraph } from './index-article.ts';
import { limits } from './limits.ts';

/** Where the newest articles that name an entity do so: at most `limits.strips`. */
export function strips(ref: EntityRef, naming: readonly IndexedArticle[]): readonly Strip[] {
  return naming.slice(0, limits.strips).map((article) => ({
    article: article.link,
    marks: (article.named.get(ref) ?? []).map((paragraph) => mark(article, paragraph)),
    sections: stretches(article),
  }));
}

function mark(article: IndexedArticle, { paragraph, mentions }: NamedParagraph): Strip['marks'][number] {
  const times = mentions.length > 1 ? `, ${mentions.length} times` : '';
  return {
    at: share(paragraph.position + (mentions[0]?.start ?? 0), article.length),
    path: paragraph.path,
    label: `${mentions[0]?.form}${times}, ${whereabouts(paragraph)}`,
  };
}

function whereabouts({ record, section }: PlacedParagraph): string {
  if (section) return `in “${section.heading}”`;
  return record.kind === 'caption' ? 'in the caption' : 'before the first section';
}

/** Sections as stretches of the text, the lead included. */
function stretches({ paragraphs, length }: IndexedArticle): Strip['sections'] {
  const placed = [...paragraphs.values()];
  const starts = [...Map.groupBy(placed, ({ section }) => section)].flatMap(([section, [first]]) =>
    first ? [{ at: first.position, heading: section?.heading ?? '' }] : [],
  );
  return starts.map(({ at, heading }, index) => ({
    from: share(at, length),
    to: share(starts[index + 1]?.at ?? length, length),
    heading,
  }));
}

function share(position: number, length: number): number {
  return length === 0 ? 0 : Math.round((position / length) * 10_000) / 10_000;
}
