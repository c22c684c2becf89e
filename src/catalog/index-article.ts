import type { Addresses } from '../addresses.ts';
import type { EntityRef } from '../kinds.ts';
import type { ArticleRecord, MentionRecord, ParagraphRecord } from '../records/content.ts';
import type { ArticleCard, ArticleLink, SectionLink } from '../records/parts.ts';
import { append } from './append.ts';
import { articleCard, articleLink } from './article-card.ts';
import { type DatedPassage, datedPassages } from './dated-passages.ts';
import { sectionLinks } from './section-links.ts';

/** An article with everything that the joins look up in it. */
export interface IndexedArticle {
  readonly record: ArticleRecord;
  /** In the order of all articles, from 0 for the newest. */
  readonly place: number;
  readonly card: ArticleCard;
  readonly link: ArticleLink;
  readonly contents: readonly SectionLink[];
  /** Links to the sections by id. */
  readonly sections: ReadonlyMap<string, SectionLink>;
  readonly paragraphs: ReadonlyMap<string, PlacedParagraph>;
  /** Characters of the article’s text: its paragraphs joined by blank lines. */
  readonly length: number;
  readonly dated: readonly DatedPassage[];
  /** Paragraphs that name an entity, in reading order. */
  readonly named: ReadonlyMap<EntityRef, readonly NamedParagraph[]>;
}

/** A paragraph with where it stands. */
export interface PlacedParagraph {
  readonly record: ParagraphRecord;
  readonly path: string;
  readonly section: SectionLink | null;
  /** Offset in the article’s text. */
  readonly position: number;
  /** Entities it names. */
  readonly entities: readonly EntityRef[];
}

/** A paragraph with its mentions of one entity, in order. */
export interface NamedParagraph {
  readonly article: IndexedArticle;
  readonly paragraph: PlacedParagraph;
  readonly mentions: readonly MentionRecord[];
}

/** @param isKnown whether an entity has a page; mentions of others (drafts) are left out. */
export function indexArticle(
  record: ArticleRecord,
  place: number,
  isKnown: (ref: EntityRef) => boolean,
  addresses: Addresses,
  sectionPages: boolean,
): IndexedArticle {
  const contents = sectionLinks(record, addresses, sectionPages);
  const sections = new Map(contents.map((link) => [link.id, link]));
  const mentions = Map.groupBy(
    record.mentions.filter(({ entity }) => isKnown(entity)),
    ({ paragraph }) => paragraph,
  );
  const paragraphs = new Map<string, PlacedParagraph>();
  const named = new Map<EntityRef, NamedParagraph[]>();
  const article = {
    record,
    place,
    card: articleCard(record),
    link: articleLink(record),
    contents,
    sections,
    paragraphs,
    named,
    dated: [] as readonly DatedPassage[],
    length: 0,
  };
  for (const paragraph of record.paragraphs) {
    const byEntity = Map.groupBy(mentions.get(paragraph.id) ?? [], ({ entity }) => entity);
    const placed = {
      record: paragraph,
      path: addresses.anchor(record.id, paragraph.id),
      section: sections.get(paragraph.section ?? '') ?? null,
      position: article.length,
      entities: [...byEntity.keys()],
    };
    paragraphs.set(paragraph.id, placed);
    article.length += paragraph.text.length + blankLine;
    for (const [entity, ofEntity] of byEntity) {
      const sorted = ofEntity.sort((a, b) => a.start - b.start);
      append(named, entity, [{ article, paragraph: placed, mentions: sorted }]);
    }
  }
  article.length = Math.max(0, article.length - blankLine);
  article.dated = datedPassages(record.dates, article.link, paragraphs, mentions);
  return article;
}

/** Characters between two paragraphs of the article’s text. */
const blankLine = 2;
