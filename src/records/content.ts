/**
 * What the transforms make of the content: one record an article, one an entity. Everything is JSON.
 *
 * All `path`s are root-relative and already carry the base path: `/news/articles/x/#p-1a2b3`.
 */
import type { DateText } from '../dates/date-text.ts';
import type { EntityRef, Kind, KindData } from '../kinds.ts';
import type { ImageSize } from '../read/image-size.ts';
import type { ArticleData, How } from '../schemas/article.ts';

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

/** Offsets into a text, in UTF-16 units: `text.slice(start, end)` is what is meant. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Words of a paragraph, by its id. */
export interface Span extends TextRange {
  readonly paragraph: string;
}

/** A place where the text names an entity. */
export interface MentionRecord extends Span {
  readonly entity: EntityRef;
  readonly form: string;
  /** Whether it is a link on the page: the first of its section that can be one. */
  readonly linked: boolean;
}

/** A time expression, with what the editors say that it means. */
export interface DateRecord extends Span {
  readonly phrase: string;
  /** In EDTF. */
  readonly value: string;
  readonly date: DateText;
  readonly note: string | null;
}

export interface StatementRecord extends Span {
  /** `s-` and a hash of the quoted words, so that links to it outlive changes of the list: an anchor on the page. */
  readonly id: string;
  /** Entities, or words for an unnamed speaker. */
  readonly speaker: string | readonly EntityRef[];
  readonly how: How;
  readonly quote: string;
  readonly note: string | null;
  /** Where outside records differ from the statement, and what became of it. */
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
  /** Days, as `YYYY-MM-DD`: when it entered this site, and its last correction. */
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
    /** Of the image, where it is known. */
    readonly size?: ImageSize;
  } | null;
  readonly leftOut: ArticleData['leftOut'];
  readonly draft: boolean;
  readonly formerIds: readonly string[];
  /** Entities of the frontmatter, in its order, kind by kind. */
  readonly declared: readonly EntityRef[];
  /** How many words the text has. */
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

/** An entity of one of the kinds `K`, as read and checked, with its background rendered. `kind` tells the fields of `data`. */
export type EntityRecord<K extends Kind = Kind> = {
  readonly [P in K]: {
    readonly ref: `${P}/${string}`;
    readonly kind: P;
    readonly id: string;
    readonly path: string;
    /** Frontmatter. */
    readonly data: KindData[P];
    /** Background from the body; empty when there is none. */
    readonly html: string;
  };
}[K];
