import type { Passage, PassageGroup } from '../records/parts.ts';
import { datedArticle } from './article-card.ts';
import type { NamedParagraph } from './index-article.ts';

/**
 * Paragraphs that name an entity, as passages grouped by article and then by section. The order given is kept:
 * what belongs together must stand together.
 */
export function groupPassages(named: readonly NamedParagraph[]): readonly PassageGroup[] {
  return runs(named, ({ article }) => article).map((ofArticle) => ({
    article: datedArticle(ofArticle[0].article.card),
    sections: runs(ofArticle, ({ paragraph }) => paragraph.section).map((ofSection) => ({
      section: heading(ofSection[0]),
      passages: ofSection.map(passage),
    })),
  }));
}

function heading({ paragraph: { section } }: NamedParagraph) {
  return section && { id: section.id, heading: section.heading };
}

function passage({ paragraph, mentions }: NamedParagraph): Passage {
  return {
    paragraph: paragraph.record.id,
    text: paragraph.record.text,
    marks: mentions.map(({ start, end }) => ({ start, end })),
  };
}

/** Splits a list wherever the key changes. */
function runs<T>(items: readonly T[], keyOf: (item: T) => unknown): [T, ...T[]][] {
  const all: [T, ...T[]][] = [];
  for (const item of items) {
    const last = all.at(-1);
    if (last && keyOf(last[0]) === keyOf(item)) last.push(item);
    else all.push([item]);
  }
  return all;
}
