/**
 * What the catalog joins for each page. One page shows one record, so a record’s digest is the key of its page;
 * what a page does not show is left out, since it would cost time and memory, and make the page anew for nothing.
 */
import type { EntityRef, Kind } from '../kinds.ts';
import type { ArticleRecord, EntityRecord, NoteRecord, SectionRecord, StatementRecord } from './content.ts';
import type {
  ArticleCard,
  ArticleLink,
  DatedArticle,
  EntityCard,
  EntityLink,
  HowGroup,
  KindGroup,
  MapPoint,
  MatrixRow,
  NamedEntity,
  NamedForm,
  NameGroup,
  NameRow,
  PassageGroup,
  RelationRow,
  SectionLink,
  SpeakerGroup,
  StatementRow,
  Strip,
  TimelineRow,
  Voices,
} from './parts.ts';

export interface ArticlePage {
  readonly article: Pick<
    ArticleRecord,
    'id' | 'caption' | 'sections' | 'notes' | 'source' | 'edits' | 'corrections'
  >;
  readonly card: ArticleCard;
  readonly contents: readonly SectionLink[];
  /** Declared entities: those that the title or a heading names, and the others. */
  readonly about: readonly EntityRef[];
  readonly mentions: readonly EntityRef[];
  /** Entities that are declared or named, with how often each is named, the most named of a kind first. */
  readonly overview: readonly KindGroup<{ readonly card: EntityLink; readonly count: number }>[];
  readonly statements: readonly SpeakerGroup[];
  /** What is said in so many words, in the order of the text. */
  readonly quotations: readonly Pick<StatementRecord, 'quote' | 'speaker'>[];
  readonly voices: Voices;
  /** Neighbors in the order of all articles. */
  readonly newer: ArticleLink | null;
  readonly older: ArticleLink | null;
}

export interface SectionPage {
  readonly article: DatedArticle;
  readonly link: SectionLink;
  /** Place among the sections of the article, from 1, and how many there are. */
  readonly position: number;
  readonly sectionCount: number;
  /** The section and those nested under it. */
  readonly sections: readonly SectionRecord[];
  readonly notes: readonly NoteRecord[];
  readonly statements: readonly SpeakerGroup[];
  /** Entities that the section names, in the order of the text. */
  readonly mentions: readonly EntityRef[];
  /** The same by kind. */
  readonly overview: readonly KindGroup<NamedEntity>[];
  /** Paragraphs that have left the section, with where they stand now: their links may lead here still. */
  readonly departed: readonly {
    readonly id: string;
    /** Ids of the notes and statements that went with it. */
    readonly along: readonly string[];
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

/** An entity with passages that name it: those of one of its pages, or the newest. */
export interface EntityPassages {
  readonly entity: EntityRecord;
  readonly card: EntityCard;
  /** Those of the newest article first. */
  readonly passages: readonly PassageGroup[];
}

/**
 * An entity’s page, or a further page of its passages: those carry passages only, every other list is empty.
 * Lists that could grow with the archive are capped (`limits.ts`), and their counts tell how many there are.
 */
export interface EntityPage extends EntityPassages {
  readonly names: readonly NameRow[];
  /** Its names in the languages of the place, where they differ from the house form. */
  readonly natives: readonly NamedForm[];
  readonly relations: readonly RelationRow[];
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
    readonly card: EntityLink;
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
    /** Other Latin forms, for browsing. */
    readonly also: readonly string[];
    /** The series that this is an edition of; it stands right after it. */
    readonly under: EntityRef | null;
  }[];
}

export interface NamesMatrix {
  readonly article: ArticleLink;
  readonly sections: readonly (SectionLink | null)[];
  /** Kind by kind, the most named of a kind first. */
  readonly overview: readonly KindGroup<MatrixRow>[];
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
  readonly articleCount: number;
  /** The newest, as they are announced; the newest first. */
  readonly articles: readonly ArticleCard[];
  /** The older ones, year by year of their coming to this site. */
  readonly older: readonly { readonly year: string; readonly articles: readonly DatedArticle[] }[];
  readonly kinds: readonly { readonly kind: Kind; readonly count: number }[];
  /** Every form of every name, from A to Z. */
  readonly names: readonly NameGroup[];
  readonly nameCount: number;
  /** In order of time; of a large archive, what the newest articles and the entities themselves say. */
  readonly timeline: readonly TimelineRow[];
  readonly timelineCount: number;
  /** By speaker; of a large archive, those of the newest articles. */
  readonly statements: readonly SpeakerGroup[];
  /** The same by how they reach the reader. */
  readonly hows: readonly HowGroup[];
  readonly statementCount: number;
  /** Of those, the first that is quoted directly: for the front page. */
  readonly quotation: StatementRow | null;
  readonly points: readonly MapPoint[];
  /** Those of the points that are no countries: a reference point for a country would only widen a map of a region. */
  readonly places: readonly MapPoint[];
  readonly disputes: readonly MapPoint[];
  readonly corrections: readonly {
    readonly article: ArticleLink;
    readonly date: string;
    readonly text: string;
  }[];
}
