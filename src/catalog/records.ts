/**
 * The plain records that flow through the core. Everything here is JSON: what the transforms
 * make of one article, and what the catalog joins for each page. One page shows one record,
 * so a record’s digest is the key of its page.
 *
 * All `path`s are root-relative and already carry the base path: `/news/articles/x/#p-1a2b3`.
 */
import type { EntityRef, Kind } from '../kinds.ts';
import type { ArticleData, How } from '../schemas/article.ts';
import type { EntityData, EntityName } from '../schemas/entity.ts';

/* ── One article, transformed ─────────────────────────────────────────────── */

/** A date as the site shows and sorts it. */
export interface DateText {
  readonly edtf: string;
  /** For people: "autumn 2021", "June 28 – July 10, 2021", "about March 2021". */
  readonly text: string;
  /** Value for `<time datetime>`: a valid HTML date, month or year string; null where HTML has no notation for it. */
  readonly machine: string | null;
  /** First and last day it may mean, as `YYYY-MM-DD`; null for an open end. */
  readonly from: string | null;
  readonly to: string | null;
  /** EDTF `~`, `?` or `%` anywhere in the notation. */
  readonly uncertain: boolean;
}

/**
 * A section: a heading and what stands under it up to the next heading of any depth.
 * The first has id null and no heading: the lead.
 */
export interface SectionRecord {
  readonly id: string | null;
  /** 2 to 6; 1 for the lead. */
  readonly depth: number;
  /** Plain text of the heading, empty for the lead. */
  readonly heading: string;
  /** Inner HTML of the heading. */
  readonly headingHtml: string;
  /** What stands under the heading, block by block. */
  readonly blocks: readonly BlockRecord[];
  /** Earlier ids of this section that links may still use. */
  readonly formerIds: readonly string[];
}

/** A top-level block of the body: a paragraph, list, quotation, table … */
export interface BlockRecord {
  readonly html: string;
  /** Ids of the notes first referred to in this block, in order; pages set them beside it or open in place. */
  readonly notes: readonly string[];
}

/** A leaf block of the text: the unit of anchors, mentions and open data. Headings and the caption are units too. */
export interface ParagraphRecord {
  readonly id: string;
  readonly kind: 'caption' | 'heading' | 'paragraph';
  /** Id of the section it stands in; null in the lead (and for the caption). */
  readonly section: string | null;
  readonly text: string;
  readonly formerIds: readonly string[];
}

/** Offsets are UTF-16 units into the paragraph’s text; `text.slice(start, end)` is the form. */
export interface Span {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

export interface MentionRecord extends Span {
  readonly entity: EntityRef;
  readonly form: string;
  readonly linked: boolean;
}

export interface DateRecord extends Span {
  readonly phrase: string;
  readonly value: string;
  readonly date: DateText;
  readonly note: string | null;
}

export interface StatementRecord extends Span {
  /** `s-` and a hash of the quoted words, so that links to it outlive changes of the list: an anchor on the page. */
  readonly id: string;
  readonly speaker: string | readonly EntityRef[];
  readonly how: How;
  readonly quote: string;
  readonly note: string | null;
  readonly recorded: OutcomeRecord | null;
  readonly outcome: OutcomeRecord | null;
}

export interface OutcomeRecord {
  readonly date: DateText | null;
  readonly text: string;
  readonly sources: readonly SourceRecord[];
}

export interface SourceRecord {
  readonly title: string;
  readonly url: string | null;
  readonly note: string | null;
}

/** An editor’s note: a footnote of the article. */
export interface NoteRecord {
  /** Anchor of the note: `note-` and its label in the Markdown. */
  readonly id: string;
  /** Number in order of reference, from 1. */
  readonly number: number;
  /** The paragraph of its first reference. */
  readonly paragraph: string;
  readonly section: string | null;
  readonly text: string;
  readonly html: string;
}

/** A place that was published and has been retired on purpose. */
export interface RetiredRecord {
  readonly id: string;
  readonly kind: 'heading' | 'paragraph' | 'note';
  /** The words that stood there; null when they are withheld. */
  readonly text: string | null;
  /** Id of the section its marked place stands in now. */
  readonly section: string | null;
}

/** A paragraph that links may look for on the page of a section it has left. */
export interface DepartureRecord {
  readonly id: string;
  /** Id of the section it has left. */
  readonly from: string;
  /** Id of the section it stands in now; null in the lead. */
  readonly to: string | null;
}

export interface ArticleRecord {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly written: DateText;
  readonly added: string;
  readonly updated: string | null;
  readonly byline: string | null;
  readonly source: ArticleData['source'] | null;
  readonly edits: ArticleData['edits'];
  readonly corrections: ArticleData['corrections'];
  readonly caption: {
    readonly html: string;
    readonly credit: string | null;
    readonly image: string | null;
    readonly alt: string | null;
  } | null;
  readonly leftOut: ArticleData['leftOut'];
  readonly draft: boolean;
  readonly formerIds: readonly string[];
  /** Entities of the frontmatter, in its order, kind by kind. */
  readonly declared: readonly EntityRef[];
  readonly words: number;
  /** The lead first, then every heading’s section in order. */
  readonly sections: readonly SectionRecord[];
  readonly paragraphs: readonly ParagraphRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly dates: readonly DateRecord[];
  readonly statements: readonly StatementRecord[];
  readonly notes: readonly NoteRecord[];
  readonly retired: readonly RetiredRecord[];
  /** Absent where there are none. */
  readonly departures?: readonly DepartureRecord[];
}

/** An entity as read and checked, with its background rendered. */
export interface EntityRecord {
  readonly ref: EntityRef;
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
  /** Frontmatter, with the fields of its kind. */
  readonly data: EntityData & Readonly<Record<string, unknown>>;
  /** Background from the body; empty when there is none. */
  readonly html: string;
}

/* ── What the catalog joins, page by page ─────────────────────────────────── */

/** Everything a link to an entity, or its card, shows. */
export interface EntityCard {
  readonly ref: EntityRef;
  readonly kind: Kind;
  readonly name: string;
  /** First sentence of the summary. */
  readonly line: string;
  readonly path: string;
}

/** Everything a link to an article shows. */
export interface ArticleCard {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Null where the author is not established. */
  readonly byline: string | null;
  readonly written: DateText;
  readonly added: string;
  readonly updated: string | null;
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
  readonly article: string;
  readonly section: SectionLink | null;
  readonly paragraph: string;
  /** Link to the very paragraph in the article. */
  readonly path: string;
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

export interface PassageGroup {
  readonly article: ArticleCard;
  readonly sections: readonly {
    readonly section: SectionLink | null;
    readonly passages: readonly Passage[];
  }[];
}

export interface RelationRow {
  readonly label: string;
  readonly targets: readonly { readonly card: EntityCard; readonly note: string | null }[];
}

export interface StatementRow extends StatementRecord {
  readonly article: ArticleCard;
  readonly section: SectionLink | null;
  /** Link to the statement’s paragraph. */
  readonly path: string;
  readonly speakers: readonly EntityCard[];
  /** Name of the speaker or speakers in words, for any case. */
  readonly speakerText: string;
}

export interface TimelineRow {
  readonly date: DateText;
  /** passage: a dated phrase of an article; period: an entity’s own dates; fact: a dated fact or outcome of an entity or statement. */
  readonly type: 'passage' | 'period' | 'fact';
  readonly text: string;
  /** Of what is recorded of a statement, or became of it: the words of the statement, shortened. */
  readonly claim: string | null;
  /** The dated phrase within `text`, for passages. */
  readonly mark: { readonly start: number; readonly end: number } | null;
  readonly path: string;
  readonly article: ArticleCard | null;
  readonly entity: EntityCard | null;
  /** Later than the article, or than the latest article that names the entity, was written: shown as background. */
  readonly background: boolean;
}

export interface NameRow extends EntityName {
  readonly entity: EntityCard;
  /** Whether this is the house form. */
  readonly house: boolean;
  /** Upper-case initial for Latin script, or the name of the script ("Cyrillic", "Han"). */
  readonly group: string;
  /** How often the articles use this very form. */
  readonly count: number;
}

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
  readonly article: ArticleCard;
  readonly marks: readonly { readonly at: number; readonly path: string; readonly label: string }[];
  readonly sections: readonly { readonly from: number; readonly to: number; readonly heading: string }[];
}

/**
 * Whose voices an article carries. Only what a named speaker says counts as a voice: direct and reported speech,
 * joint positions and decisions. Ascribed beliefs, unnamed voices and unclear attributions do not.
 */
export interface Voices {
  /** Countries whose officials, institutions or analysts are heard, with the statements; the most heard first. */
  readonly heard: readonly { readonly card: EntityCard; readonly statements: number }[];
  /** Declared countries of which nobody is heard although the article is about them. */
  readonly unheard: readonly EntityCard[];
  /** Declared countries of which nobody is heard and that are named in passing, in one or two paragraphs. */
  readonly incidental: readonly EntityCard[];
  /** All statements by how they reach the reader, in the order of the vocabulary, without empty rows. */
  readonly byHow: readonly { readonly how: How; readonly statements: number }[];
  readonly direct: number;
  readonly total: number;
}

export interface ArticlePage {
  readonly article: ArticleRecord;
  readonly card: ArticleCard;
  readonly contents: readonly SectionLink[];
  /** Cards of all entities the article links or declares, by ref. */
  readonly cards: Readonly<Record<string, EntityCard>>;
  /** The overview: declared entities by kind, with how often each is named. */
  readonly overview: readonly {
    readonly kind: Kind;
    readonly entities: readonly { readonly card: EntityCard; readonly count: number }[];
  }[];
  readonly statements: readonly StatementRow[];
  readonly voices: Voices;
  readonly points: readonly MapPoint[];
  /** Articles that share the most entities with this one, at most three. */
  readonly related: readonly ArticleCard[];
  readonly newer: ArticleCard | null;
  readonly older: ArticleCard | null;
}

export interface SectionPage {
  readonly article: ArticleCard;
  readonly record: Pick<ArticleRecord, 'byline' | 'source' | 'written'>;
  readonly link: SectionLink;
  /** Place among the sections of the article, from 1, and how many there are. */
  readonly position: number;
  readonly sectionCount: number;
  /** The section and those nested under it. */
  readonly sections: readonly SectionRecord[];
  readonly paragraphs: readonly ParagraphRecord[];
  readonly notes: readonly NoteRecord[];
  readonly statements: readonly StatementRow[];
  readonly cards: Readonly<Record<string, EntityCard>>;
  readonly entities: readonly EntityCard[];
  /** Paragraphs that have left the section, with where they stand now: their links may lead here still. */
  readonly departed: readonly {
    readonly id: string;
    readonly path: string;
    /** Heading of their section; null in the lead. */
    readonly heading: string | null;
  }[];
  /** First words of the section, at most 160 characters: its own description. */
  readonly description: string;
  /** A striking line of the section, for its preview card. */
  readonly line: string;
  readonly previous: SectionLink | null;
  readonly next: SectionLink | null;
}

/**
 * An entity’s page, or a further page of its passages: those carry passages only, every other list is empty.
 * Lists that could grow with the archive are capped (`limits.ts`), and their counts tell how many there are.
 */
export interface EntityPage {
  readonly entity: EntityRecord;
  readonly card: EntityCard;
  readonly names: readonly NameRow[];
  readonly relations: readonly RelationRow[];
  /** Passages of this page, of the newest article first. */
  readonly passages: readonly PassageGroup[];
  /** Passages in all, over all pages. */
  readonly passageCount: number;
  /** Articles that name it. */
  readonly articleCount: number;
  /** Number of this page, from 1. */
  readonly page: number;
  readonly pageCount: number;
  /** The first page, the last, and those next to this one; empty when there is one page only. */
  readonly pages: readonly { readonly number: number; readonly path: string }[];
  /** Entities named in the same paragraphs, the most frequent first, each with the newest passages. */
  readonly together: readonly {
    readonly card: EntityCard;
    readonly count: number;
    /** Links to paragraphs; the label is how they begin. */
    readonly passages: readonly { readonly path: string; readonly label: string }[];
  }[];
  /** What it says, in the newest articles first. */
  readonly statements: readonly StatementRow[];
  readonly statementCount: number;
  /** Its own dates, and the dated phrases in sentences that name it. */
  readonly timeline: readonly TimelineRow[];
  /** For the newest articles that name it. */
  readonly strips: readonly Strip[];
  readonly points: readonly MapPoint[];
  /** Disputed areas in reach of the points: a map that shows one says so, whether or not it is named. */
  readonly disputes: readonly MapPoint[];
  /** Latest `added` or `updated` of the articles that name it; null when none does. */
  readonly lastModified: string | null;
}

export interface KindPage {
  readonly kind: Kind;
  readonly entities: readonly {
    readonly card: EntityCard;
    readonly count: number;
    readonly articles: number;
    /** Other Latin forms, for browsing. */
    readonly also: readonly string[];
    /** The series that this is an edition of; it stands right after it. */
    readonly under: EntityRef | null;
  }[];
}

export interface NamesMatrix {
  readonly article: ArticleCard;
  readonly sections: readonly (SectionLink | null)[];
  readonly rows: readonly {
    readonly card: EntityCard;
    readonly cells: readonly { readonly count: number; readonly path: string | null }[];
  }[];
  readonly points: readonly MapPoint[];
  /** Disputed areas in reach of the points: a map that shows one says so, whether or not it is named. */
  readonly disputes: readonly MapPoint[];
  readonly leftOut: ArticleRecord['leftOut'];
}

/** A page at an earlier address: it says where things are now and carries the same ids, so that fragments survive. */
export interface MovedPage {
  readonly from: string;
  readonly to: string;
  readonly title: string;
  /** Preview card of what is at the new address, root-relative. */
  readonly card: string;
  /** Ids that links into the old page may name; each is also an id of the page it leads to. */
  readonly anchors: readonly string[];
}

/** What the overviews show: front page, archive, names, timeline, statements, map and corrections. */
export interface SiteRecord {
  /** The newest first. */
  readonly articles: readonly ArticleCard[];
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  readonly names: readonly NameRow[];
  /** In order of time; of a large archive, what the newest articles and the entities themselves say. */
  readonly timeline: readonly TimelineRow[];
  readonly timelineCount: number;
  /** Of a large archive, those of the newest articles. */
  readonly statements: readonly StatementRow[];
  readonly statementCount: number;
  readonly points: readonly MapPoint[];
  /** Those of the points that are no countries: a reference point for a country would only widen a map of a region. */
  readonly places: readonly MapPoint[];
  readonly disputes: readonly MapPoint[];
  readonly corrections: readonly {
    readonly article: ArticleCard;
    readonly date: string;
    readonly text: string;
  }[];
  readonly lastModified: string | null;
}
