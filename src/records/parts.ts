/** What the catalog joins and several pages show: cards, passages, rows, points. Plain JSON. */
import type { DateText } from '../dates/date-text.ts';
import type { EntityRef, Kind } from '../kinds.ts';
import type { How } from '../schemas/article.ts';
import type { EntityName } from '../schemas/entity.ts';
import type { StatementRecord, TextRange } from './content.ts';

/** What a link to an entity shows. */
export interface EntityLink {
  readonly ref: EntityRef;
  readonly kind: Kind;
  readonly name: string;
  readonly path: string;
}

/** A link with what tells one who does not know the entity. */
export interface EntityCard extends EntityLink {
  /** First sentence of the summary. */
  readonly line: string;
}

/** Entities of one kind. */
export interface KindGroup<Row> {
  readonly kind: Kind;
  readonly entities: readonly Row[];
}

/** An entity with the names other than the house form by which a text calls it. */
export interface NamedEntity {
  readonly card: EntityCard;
  readonly otherNames: readonly NamedForm[];
}

export interface MatrixRow extends NamedEntity {
  /** How often the article names it. */
  readonly count: number;
  /** How often each section does, and the first of those paragraphs; null where none does. */
  readonly cells: readonly ({ readonly count: number; readonly path: string } | null)[];
}

/** What a link to an article shows. */
export interface ArticleLink {
  readonly id: string;
  readonly path: string;
  readonly title: string;
}

/** An article with its author and its days. */
export interface DatedArticle extends ArticleLink {
  /** Null where the author is not established. */
  readonly byline: string | null;
  readonly written: DateText;
  /** Days, as `YYYY-MM-DD`: when it entered this site, and its last correction. */
  readonly added: string;
  readonly updated: string | null;
}

/** Everything that stands at the head of an article, or where it is announced. */
export interface ArticleCard extends DatedArticle {
  readonly description: string;
  readonly words: number;
  readonly draft: boolean;
}

export interface SectionLink {
  readonly id: string;
  readonly depth: number;
  readonly heading: string;
  /** The section in the article: `/articles/ID/#SECTION`. */
  readonly path: string;
  /** The section’s own page: `/articles/ID/SECTION/`; the same as `path` where section pages are off. */
  readonly sharedAs: string;
}

/** A paragraph that names an entity, with the places of the forms. */
export interface Passage {
  /** Its anchor in the article. */
  readonly paragraph: string;
  readonly text: string;
  readonly marks: readonly TextRange[];
}

/** Passages of one article, section by section; `section` is null in the lead. */
export interface PassageGroup {
  readonly article: DatedArticle;
  readonly sections: readonly {
    readonly section: Pick<SectionLink, 'id' | 'heading'> | null;
    readonly passages: readonly Passage[];
  }[];
}

/** What a relation leads to, under the label that it has on this page. */
export interface RelationRow {
  readonly label: string;
  readonly targets: readonly { readonly card: EntityLink; readonly note: string | null }[];
}

/** A statement with what a page shows of its article and its speakers. */
export interface StatementRow extends StatementRecord {
  readonly article: ArticleLink;
  readonly section: SectionLink | null;
  /** Link to the statement’s paragraph. */
  readonly path: string;
  readonly speakers: readonly EntityLink[];
  /** Name of the speaker or speakers in words, for any case. */
  readonly speakerText: string;
}

export interface SpeakerGroup {
  /** Name of the speaker or speakers in words; of named ones with their cards. */
  readonly speaker: { readonly text: string; readonly cards: readonly EntityLink[] };
  readonly statements: readonly StatementRow[];
}

export interface HowGroup {
  readonly how: How;
  readonly statements: readonly Pick<StatementRow, 'id' | 'article' | 'quote' | 'speakerText'>[];
}

/** A date with what it is of: a sentence of an article, or something on record. */
export interface TimelineRow {
  readonly date: DateText;
  /** passage: a dated phrase of an article; period: an entity’s own dates; fact: a dated fact or outcome of an entity or statement. */
  readonly type: 'passage' | 'period' | 'fact';
  readonly text: string;
  /** Of what is recorded of a statement, or became of it: the words of the statement, shortened. */
  readonly statement: string | null;
  /** The dated phrase within `text`, for passages. */
  readonly mark: TextRange | null;
  readonly path: string;
  readonly article: ArticleLink | null;
  readonly entity: EntityCard | null;
  /** Later than the article, or than the latest article that names the entity, was written: shown as background. */
  readonly background: boolean;
}

/** A form of a name, in its language. */
export interface NamedForm {
  readonly form: string;
  readonly lang: string;
}

export interface NameRow extends EntityName {
  readonly entity: EntityLink;
  /** Whether this is the house form. */
  readonly house: boolean;
  /** How often the articles use this very form. */
  readonly count: number;
}

/** Names under one initial, or of one script that is not Latin. */
export interface NameGroup {
  /** Anchor on the page. */
  readonly id: string;
  /** "K", "0–9", "Cyrillic". */
  readonly label: string;
  readonly names: readonly NameRow[];
}

/** An entity on a map, in degrees north and east. */
export interface MapPoint {
  readonly card: EntityCard;
  readonly lat: number;
  readonly lon: number;
  readonly disputed: boolean;
  /** "claimed by Ukraine, administered by Russia since 2014", or null. */
  readonly dispute: string | null;
  /** What the point stands for when that is not plain: "of the city, not of the base". */
  readonly note: string | null;
  /** Points inside each piece of land that is disputed, for the hatching. */
  readonly parts: readonly { readonly lat: number; readonly lon: number }[];
}

/**
 * Where in an article an entity is named, for the strip: positions are 0 to 1 of the article’s length.
 * One mark a paragraph, at the first form in it; the label tells the form, how often, and the section.
 */
export interface Strip {
  readonly article: ArticleLink;
  readonly marks: readonly { readonly at: number; readonly path: string; readonly label: string }[];
  readonly sections: readonly { readonly from: number; readonly to: number; readonly heading: string }[];
}

/**
 * Whose voices an article carries. Only what a named speaker says counts as a voice: direct and reported speech,
 * joint positions and decisions. Ascribed beliefs, unnamed voices and unclear attributions do not.
 */
export interface Voices {
  /** Countries whose officials, institutions or analysts are heard, with the statements; the most heard first. */
  readonly heard: readonly { readonly card: EntityLink; readonly statements: number }[];
  /** Declared countries of which nobody is heard although the article is about them. */
  readonly unheard: readonly EntityLink[];
  /** Declared countries of which nobody is heard and that are named in passing, in one or two paragraphs. */
  readonly incidental: readonly EntityLink[];
  readonly direct: number;
  readonly total: number;
}
